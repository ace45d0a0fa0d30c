"""`thads cases` and `thads case show`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.cli.command import CommandLine
from tests.cli.samples import DAY, opening, written

KEYS = {"id", "decision_no", "decided_on", "debtor", "creditor", "class", "officer", "due", "paid"}
CLASSES = ("running", "not_yet", "paused", "postponed_by_agreement", "separate_register")


def test_the_list_tells_how_many_there_are_and_shows_as_many_as_asked(
    practice: CommandLine,
) -> None:
    whole = practice("cases", "--limit", "1000").document
    assert whole["total"] == len(whole["cases"]) == 60
    assert all(set(case) >= KEYS for case in whole["cases"])
    some = practice("cases", "--limit", "7").document
    assert some == {"total": 60, "cases": whole["cases"][:7]}
    assert practice("cases", "--limit", "0").document == {"total": 60, "cases": []}
    assert practice("cases", "--limit", "-1").error["code"] == "limit_negative"


def test_search_needs_no_diacritics_and_finds_numbers(practice: CommandLine) -> None:
    case = practice("cases", "--limit", "1").document["cases"][0]
    plain = case["debtor"].lower().replace("đ", "d")
    by_name = practice("cases", "--search", plain, "--limit", "100").document
    by_number = practice("cases", "--search", case["decision_no"]).document
    assert case["id"] in [one["id"] for one in by_name["cases"]]
    assert case["id"] in [one["id"] for one in by_number["cases"]]
    assert practice("cases", "--search", "zzzzqqq").document["total"] == 0
    assert practice("cases", "--search", '"*(OR').document["total"] in range(61)


def test_officers_and_classes_divide_the_cases(practice: CommandLine) -> None:
    listed = practice("cases", "--limit", "1000").document["cases"]
    for officer, count in Counter(case["officer"] for case in listed).items():
        assert practice("cases", "--officer", officer).document["total"] == count
    assert practice("cases", "--officer", "Không có ai").document["total"] == 0
    for name, count in Counter(case["class"] for case in listed).items():
        assert practice("cases", "--class", name).document["total"] == count


def test_the_classes_of_the_list_are_those_of_the_forms(practice: CommandLine) -> None:
    figures = practice("statistics", "--from", "2025-10-01", "--to", "2026-03-10").document
    for name in CLASSES:
        total = practice("cases", "--class", name).document["total"]
        assert total == figures["cases"][name], name


def test_a_case_shows_everything_of_it(practice: CommandLine) -> None:
    for listed in practice("cases", "--limit", "15").document["cases"]:
        shown = practice("case", "show", listed["id"]).document
        for key in ("id", "decision_no", "decided_on", "class", "officer"):
            assert shown[key] == listed[key]
        assert shown["status"]
        names = {party["name"] for party in shown["parties"]}
        assert names.issuperset(listed["debtor"].split("; "))
        assert sum(line["due"] for line in shown["obligations"]) == listed["due"]
        assert sum(line["left"] for line in shown["obligations"]) == listed["left"]
        folios = sorted(act["folio"] for act in shown["acts"])
        assert folios == list(range(1, len(folios) + 1))
        whole = [span for span in shown["spans"] if span["line"] == 0]
        assert [span["from"] for span in whole[1:]] == [span["to"] for span in whole[:-1]]
        assert whole[-1]["to"] is None
        assert whole[-1]["state"] == listed["class"]


@pytest.mark.parametrize("wanted", ["", "no-such-case", "%", "0", "việc này không có"])
def test_an_unknown_case_is_refused_by_name(practice: CommandLine, wanted: str) -> None:
    error = practice("case", "show", wanted).error
    assert (error["code"], error["field"]) == ("case_missing", "case")
    assert f"“{wanted}”" in error["message"]


def test_a_case_shows_the_parties_it_has_now_and_whom_each_line_binds(
    thads: CommandLine, tmp_path: Path
) -> None:
    thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    heir = {"role": "debtor", "name": "Nguyễn Văn Con", "address": "thôn 5, xã Ia Chim"}
    change = {"happened_on": DAY, "party": heir, "replaces": "Nguyễn Văn Đức"}
    thads("act", "record", "12/QĐ-THADS", "party_changed", written(tmp_path, change))
    shown = thads("case", "show", "12/QĐ-THADS").document
    assert [one["name"] for one in shown["parties"]] == ["Nguyễn Văn Con", "Trần Thị Ngọc"]
    (line,) = shown["obligations"]
    assert (line["debtors"], line["creditors"]) == (["Nguyễn Văn Con"], ["Trần Thị Ngọc"])


def test_a_case_shows_its_coercion_decisions_and_the_papers_they_lack(
    thads: CommandLine, tmp_path: Path
) -> None:
    thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    assert thads("case", "show", "12/QĐ-THADS").document["coercions"] == []
    decision = {"happened_on": DAY, "number": "15/QĐ-THADS", "variant": "seizure"}
    path = written(tmp_path, decision)
    thads("act", "record", "12/QĐ-THADS", "coercion_decided", path, "--although", "cần kíp")
    (coercion,) = thads("case", "show", "12/QĐ-THADS").document["coercions"]
    assert (coercion["number"], coercion["decided_on"]) == ("15/QĐ-THADS", DAY)
    assert not coercion["over"]
    assert "Biên bản kê biên tài sản" in {
        one["name"] for one in coercion["papers"] if one["missing"]
    }
