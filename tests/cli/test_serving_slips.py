"""`thads deliveries slip` and `result`: the code on the slip leads back to its delivery."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.cli.command import CommandLine
from tests.cli.samples import opening, written


@pytest.fixture
def case(november: CommandLine, tmp_path: Path) -> str:
    act = written(tmp_path, opening("12/QĐ-THADS") | {"happened_on": "2026-11-02"})
    return str(november("act", "record", "new", "case_opened", act).document["case_id"])


def slips(thads: CommandLine, folder: Path, *words: str) -> list[dict[str, Any]]:
    pdf = folder / "slips.pdf"
    printed = thads("deliveries", "slip", *words, "--pdf", pdf).document
    assert printed["files"] == [str(pdf)]
    assert printed["pages"] == len(pypdfium2.PdfDocument(pdf))
    found: list[dict[str, Any]] = printed["slips"]
    return found


def test_slips_of_a_case_or_of_all_have_the_same_codes(
    november: CommandLine, tmp_path: Path, case: str
) -> None:
    of_case = slips(november, tmp_path, "--case", case)
    assert {one["role"] for one in of_case} == {"debtor", "creditor"}
    assert slips(november, tmp_path) == of_case
    assert slips(november, tmp_path, "--envelopes") == of_case
    error = november("deliveries", "slip", "--officer", "Không Ai", "--pdf", "x.pdf").error
    assert error["code"] == "nothing_to_serve"


def test_a_result_is_recorded_by_its_code(november: CommandLine, tmp_path: Path, case: str) -> None:
    first, second = slips(november, tmp_path)
    told = written(tmp_path, {"on": "2026-11-05", "way": "direct", "receiver": "Chính người ấy"})
    reply = november("deliveries", "result", first["code"].lower(), told)
    assert reply.document["case_id"] == case
    assert len(reply.document["act_ids"]) == 1
    found = november("deliveries", "--case", case).document["deliveries"]
    assert [one["valid_on"] for one in found if one["role"] == first["role"]] == ["2026-11-05"]
    assert [one["code"] for one in slips(november, tmp_path)] == [second["code"]]
    assert november("deliveries", "result", first["code"], told).error["code"] == "delivery_done"


def test_what_could_not_be_delivered_comes_back_too(
    november: CommandLine, tmp_path: Path, case: str
) -> None:
    slip = slips(november, tmp_path)[0]
    told = written(tmp_path, {"on": "2026-11-05", "outcome": "absent", "witness": "Trưởng thôn"})
    november("deliveries", "result", slip["code"], told)
    [one] = [
        one
        for one in november("deliveries", "--case", case).document["deliveries"]
        if one["role"] == slip["role"]
    ]
    assert [attempt["outcome"] for attempt in one["attempts"]] == ["absent"]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"on": "ngày mai"}, "result_wrong"),
        ({"on": "2026-11-05", "to": []}, "result_wrong"),
        ({"way": "direct"}, "result_wrong"),
        ({"on": "2026-11-05", "way": "digital"}, "delivery_refused"),
    ],
)
@pytest.mark.usefixtures("case")
def test_a_result_that_cannot_be_read_is_refused(
    november: CommandLine, tmp_path: Path, told: dict[str, Any], code: str
) -> None:
    slip = next(one for one in slips(november, tmp_path) if one["role"] == "creditor")
    reply = november("deliveries", "result", slip["code"], written(tmp_path, told))
    assert reply.error["code"] == code


def test_a_wrong_code_is_refused(november: CommandLine, tmp_path: Path) -> None:
    told = written(tmp_path, {"on": "2026-11-05"})
    assert november("deliveries", "result", "AAA-AAA", told).error["code"] == "code_wrong"
