"""`thads persons`: found, shown with all cases, joined and parted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import CommandLine
from tests.cli.samples import opening, written

ONE, TWO, NAME = "1/QĐ-THADS", "2/QĐ-THADS", "Nguyễn Văn Đức"


@pytest.fixture
def two_cases(thads: CommandLine, tmp_path: Path) -> CommandLine:
    """An office in which one name owes in two cases, in the same commune."""
    for number in (ONE, TWO):
        file = written(tmp_path, opening(number))
        assert thads("act", "record", "new", "case_opened", file).code == 0
    return thads


def test_people_are_found_without_diacritics(two_cases: CommandLine) -> None:
    found = two_cases("persons", "--search", "nguyen duc").document["persons"]
    assert [(one["name"], one["cases"], one["owes"]) for one in found] == [(NAME, 1, 5_000_000)] * 2
    assert len(two_cases("persons").document["persons"]) == 4
    assert two_cases("persons", "--search", "zzz").document == {"persons": []}


def test_a_person_is_joined_shown_and_parted(two_cases: CommandLine) -> None:
    alone = two_cases("persons", "show", ONE, NAME).document
    assert [one["decision_no"] for one in alone["parties"]] == [ONE]
    assert [(one["decision_no"], one["likeness"]) for one in alone["same"]] == [(TWO, "likely")]
    words = ("persons", "join", ONE, NAME, TWO, NAME)
    act_id = two_cases(*words, "--because", "cùng hộ khẩu").document["act_id"]
    joined = two_cases("persons", "show", TWO, NAME).document
    assert {one["decision_no"] for one in joined["parties"]} == {ONE, TWO}
    assert joined["owes"] == 10_000_000
    assert [one["act_id"] for one in joined["joined"]] == [act_id]
    assert two_cases("persons", "part", act_id, "--reason", "nhầm").code == 0
    assert two_cases("persons", "show", ONE, NAME).document == alone


def test_the_words_for_people_name_the_person(two_cases: CommandLine) -> None:
    reply = two_cases.plain("--data", two_cases.folder, "persons", "show", ONE, NAME)
    assert (reply.code, reply.err) == (0, "")
    assert f"{NAME}: còn phải thi hành 5.000.000 đồng" in reply.out
    assert "Cùng người?" in reply.out
    assert NAME in two_cases.plain("--data", two_cases.folder, "persons").out


def test_a_person_who_is_not_there_is_told_with_the_number_of_the_case(
    two_cases: CommandLine,
) -> None:
    message = two_cases("persons", "show", ONE, "Không có ai").error["message"]
    assert message == f"Việc {ONE} không có đương sự tên “Không có ai”."


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        (("show", ONE, "Không có ai"), "person_missing", "name"),
        (("show", "9/QĐ", NAME), "case_missing", "case"),
        (
            ("join", ONE, NAME, ONE, "Trần Thị Ngọc", "--because", "x"),
            "persons_on_both_sides",
            "members",
        ),
        (("join", ONE, NAME, TWO, "--because", "x"), "mentions_unpaired", "mentions"),
        (("join", ONE, NAME, "--because", "x"), "persons_too_few", "members"),
        (("join", ONE, NAME, TWO, NAME, "--because", " "), "reason_missing", "why"),
        (("part", "no-such-act", "--reason", "x"), "joining_missing", "act"),
    ],
)
def test_what_cannot_be_done_is_refused(
    two_cases: CommandLine, words: tuple[str, ...], code: str, field: str
) -> None:
    error = two_cases("persons", *words).error
    assert (error["code"], error["field"]) == (code, field)
