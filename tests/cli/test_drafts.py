"""`thads print FORM`, `thads papers …` and `thads signers …`: from the form to the locked paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command import NOVEMBER, CommandLine
from tests.cli.samples import opening, written

CASE = "12/QĐ-THADS"
POSTPONED = {
    "ground": "other",
    "legal_ground": "ownership_dispute_at_court",
    "until": "2027-01-20",
    "why": "Tòa án đã thụ lý",
}
FORM = "postponement-decision"


@pytest.fixture
def office(tmp_path: Path) -> CommandLine:
    """An office with one case and its Head."""
    thads = CommandLine(tmp_path / "office", clock=NOVEMBER)
    thads("office", "create", "--name", "Phòng THADS khu vực 1", "--code", "KV1", "--place", "Huế")
    judged = {"number": "41/2026/DS-ST", "judged_on": "2026-01-15", "court": "Tòa án khu vực 1"}
    decision = written(tmp_path, opening() | {"judgment": judged})
    thads("act", "record", "new", "case_opened", decision)
    thads("signers", "add", "Vũ Thị Hạnh", "head", "--title", "Trưởng phòng")
    return thads


def issued(office: CommandLine, folder: Path) -> str:
    """The id of the paper of a postponement that was issued."""
    fields = written(folder, POSTPONED)
    office("print", FORM, "--case", CASE, "--fields", fields, "--issue")
    [paper] = office("papers", "--case", CASE).document["papers"]
    return str(paper["paper_id"])


def test_a_paper_is_printed_before_it_is_issued(office: CommandLine, tmp_path: Path) -> None:
    fields, pdf = written(tmp_path, POSTPONED), tmp_path / "draft.pdf"
    printed = office("print", FORM, "--case", CASE, "--fields", fields, "--pdf", pdf).document
    assert printed["files"] == [str(pdf)]
    assert {check["head"] for check in printed["checks"]} == {
        *("time", "legal_basis", "competence", "form", "content")
    }
    assert office("papers", "--case", CASE).document["papers"] == []


def test_an_issued_paper_is_written_again_byte_for_byte(
    office: CommandLine, tmp_path: Path
) -> None:
    paper = issued(office, tmp_path)
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    for file in (one, two):
        office("papers", "export", paper, "--pdf", file)
    assert one.read_bytes() == two.read_bytes() != b""
    shown = office("case", "show", CASE).document
    assert "enforcement_postponed" in {act["kind"] for act in shown["acts"]}


def test_a_code_is_checked_with_its_file(office: CommandLine, tmp_path: Path) -> None:
    paper, pdf = issued(office, tmp_path), tmp_path / "paper.pdf"
    office("papers", "export", paper, "--pdf", pdf)
    [code] = [one["seal"] for one in office("papers", "--case", CASE).document["papers"]]
    assert office("papers", "check", code, "--pdf", pdf).document["state"] == "genuine"
    assert office("papers", "check", "THADS1.x").error["code"] == "seal_unreadable"
    assert len(office("papers", "key").document["key"]) == 64


def test_a_code_says_whether_its_paper_is_in_force_today(
    office: CommandLine, tmp_path: Path
) -> None:
    issued(office, tmp_path)
    [paper] = office("papers", "--case", CASE).document["papers"]
    good = office("papers", "check", paper["seal"])
    assert (good.code, good.document["standing"]) == (0, "in_force")
    office("act", "void", paper["act_id"], "--reason", "Ghi nhầm việc")
    gone = office("papers", "check", paper["seal"])
    told = json.loads(gone.out)
    assert (gone.code, told["standing"]) == (1, "voided")
    assert told["stands"]["reason"] == "Ghi nhầm việc"
    [listed] = office("papers", "--case", CASE).document["papers"]
    assert listed["standing"] == "voided"


def test_a_forged_code_does_not_pass(office: CommandLine, tmp_path: Path) -> None:
    issued(office, tmp_path)
    [paper] = office("papers", "--case", CASE).document["papers"]
    code = paper["seal"]
    forged = office("papers", "check", code[:-10] + ("A" if code[-10] != "A" else "B") + code[-9:])
    told = json.loads(forged.out)
    assert (forged.code, told["state"], told["standing"]) == (1, "forged", None)


def test_a_paper_that_a_check_holds_back_needs_a_reason(
    office: CommandLine, tmp_path: Path
) -> None:
    fields = written(tmp_path, POSTPONED | {"more": "Ông [họ tên] có mặt."})
    words = ("print", FORM, "--case", CASE, "--fields", fields, "--issue")
    assert office(*words).error["code"] == "paper_checks"
    assert office(*words, "--although", "Đã ký trên giấy").document["act_id"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("print", "no-such-form", "--case", CASE), "form_unknown"),
        (("print", FORM), "option_missing"),
        (("print", FORM, "--case", "99/QĐ"), "case_missing"),
        (("papers",), "option_missing"),
        (("papers", "export", "abc", "--pdf", "x.pdf"), "paper_missing"),
        (("print", FORM, "--act", "abc"), "act_missing"),
    ],
)
def test_what_is_not_there_is_said(office: CommandLine, words: tuple[str, ...], code: str) -> None:
    assert office(*words).error["code"] == code


def test_a_field_that_the_form_does_not_have_is_named(office: CommandLine, tmp_path: Path) -> None:
    fields = written(tmp_path, {"colour": "red"})
    error = office("print", FORM, "--case", CASE, "--fields", fields).error
    assert (error["code"], error["field"]) == ("field_unknown", "colour")


def test_forms_of_a_case_say_why_not(office: CommandLine) -> None:
    forms = office("forms", "--case", CASE).document["forms"]
    assert {"form", "title", "family", "why_not"} == set(forms[0])
    assert FORM in {one["form"] for one in forms}


def test_signers_are_listed_with_their_power(office: CommandLine) -> None:
    office("signers", "add", "Đỗ Minh", "deputy", "--until", "2026-10-01", "--scope", FORM)
    now = [one["name"] for one in office("signers").document["signers"]]
    then = [one["name"] for one in office("signers", "--on", "2026-09-01").document["signers"]]
    assert (now, then) == (["Vũ Thị Hạnh"], ["Vũ Thị Hạnh", "Đỗ Minh"])
