"""`thads papers print FORM`: one form for the cases of a list, a person or a commune."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.command import NOVEMBER, CommandLine
from tests.cli.samples import opening, written

POSTPONED = {
    "ground": "other",
    "legal_ground": "ownership_dispute_at_court",
    "until": "2027-01-20",
    "why": "Tòa án đã thụ lý",
}
FORM = "postponement-decision"
NUMBERS = ("12/QĐ-THADS", "13/QĐ-THADS", "14/QĐ-THADS")
JUDGED = {"number": "41/2026/DS-ST", "judged_on": "2026-01-15", "court": "Tòa án khu vực 1"}


def party(role: str, name: str, address: str) -> dict[str, str]:
    return {"role": role, "name": name, "address": address}


@pytest.fixture
def office(tmp_path: Path) -> CommandLine:
    """An office with three cases and its Head; two cases have one debtor and commune."""
    thads = CommandLine(tmp_path / "office", clock=NOVEMBER)
    thads("office", "create", "--name", "Phòng THADS khu vực 1", "--code", "KV1", "--place", "Huế")
    for place, number in enumerate(NUMBERS):
        debtor, commune = ("Lý Văn Cả", "xã Phú Vinh") if place else ("Hồ Văn Hai", "xã Mỹ Lợi")
        parties = [
            {**party("debtor", debtor, f"thôn 1, {commune}"), "identity_number": "046080001234"},
            party("creditor", "Trần Thị Ba", "thôn 2, xã Phú Vinh"),
        ]
        act = opening(number) | {"judgment": JUDGED, "parties": parties}
        thads("act", "record", "new", "case_opened", written(tmp_path, act))
    thads("signers", "add", "Vũ Thị Hạnh", "head", "--title", "Trưởng phòng")
    return thads


def printed_for(office: CommandLine, folder: Path, *words: str) -> int:
    """For how many cases a form was printed."""
    pdf = folder / "many.pdf"
    fields = written(folder, POSTPONED)
    reply = office("papers", "print", FORM, *words, "--fields", fields, "--pdf", pdf)
    assert reply.document["issued"] == reply.document["refused"] == []
    file = pypdfium2.PdfDocument(pdf)
    assert reply.document["pages"] == len(file)
    assert reply.document["files"] == [str(pdf)]
    text = "".join(page.get_textpage().get_text_range() for page in file)
    return text.count("Độc lập - Tự do - Hạnh phúc")


def test_cases_are_chosen_by_list_commune_officer_and_person(
    office: CommandLine, tmp_path: Path
) -> None:
    assert printed_for(office, tmp_path) == 3
    assert printed_for(office, tmp_path, "--search", "ho van hai") == 1
    assert printed_for(office, tmp_path, "--commune", "xã Phú Vinh") == 2
    assert printed_for(office, tmp_path, "--officer", "Lê Thị Bình") == 3
    assert printed_for(office, tmp_path, "--person", NUMBERS[0], "Hồ Văn Hai") == 1
    both = ("--person", NUMBERS[1], "Lý Văn Cả", "--search", "13/QĐ")
    assert printed_for(office, tmp_path, *both) == 1


def test_cases_are_listed_by_commune(office: CommandLine) -> None:
    found = office("cases", "--commune", "xã Phú Vinh").document
    assert {one["decision_no"] for one in found["cases"]} == set(NUMBERS[1:])


def test_issuing_lists_what_was_issued_and_what_was_refused(
    office: CommandLine, tmp_path: Path
) -> None:
    ended = written(tmp_path, {"happened_on": "2026-11-10"})
    office("act", "record", NUMBERS[0], "enforcement_terminated", ended, "--although", "Đã ký")
    pdf, fields = tmp_path / "all.pdf", written(tmp_path, POSTPONED)
    reply = office("papers", "print", FORM, "--fields", fields, "--issue", "--pdf", pdf)
    assert len(reply.document["issued"]) == 2
    assert [one["decision_number"] for one in reply.document["refused"]] == [NUMBERS[0]]
    assert pdf.exists()
    issued = office("papers", "--case", NUMBERS[1]).document["papers"]
    assert issued[0]["paper_id"] in {one["paper_id"] for one in reply.document["issued"]}


def test_when_all_are_refused_there_is_no_file(office: CommandLine, tmp_path: Path) -> None:
    pdf = tmp_path / "all.pdf"
    reply = office("papers", "print", FORM, "--issue", "--pdf", pdf)
    told = json.loads(reply.out)
    assert (reply.code, told["issued"], told["files"]) == (1, [], [])
    assert len(told["refused"]) == 3
    assert not pdf.exists()


def test_nothing_found_is_said(office: CommandLine, tmp_path: Path) -> None:
    pdf = tmp_path / "all.pdf"
    error = office("papers", "print", FORM, "--search", "không ai", "--pdf", pdf).error
    assert error["code"] == "nothing_to_print"
    error = office("papers", "print", FORM, "--person", NUMBERS[0], "Ai", "--pdf", pdf).error
    assert error["code"] == "person_missing"
