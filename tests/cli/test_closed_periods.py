"""`thads statistics close`, `closed`, `reprint`, `compare`: a sent report, and why it differs now."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.command import MORNING, CommandLine
from tests.cli.samples import opening, written
from thads_desktop.base.clock import FixedClock

FIRST, LAST = "2025-10-01", "2026-02-28"
TOMORROW = FixedClock(MORNING.moment + timedelta(days=1))


@pytest.fixture
def case(thads: CommandLine, tmp_path: Path) -> str:
    """The id of a case that owes 5.000.000 đồng."""
    reply = thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    return str(reply.document["case_id"])


@pytest.fixture
def closed(thads: CommandLine, case: str) -> dict[str, Any]:
    """The period of five months, closed with one case."""
    assert case
    return thads("statistics", "close", "--to", LAST).document


def pay(thads: CommandLine, case: str, folder: Path, on: str = "2026-02-09") -> None:
    paid = {"happened_on": on, "line": 1, "amount": 2_000_000}
    assert thads("act", "record", case, "money_received", written(folder, paid)).code == 0


def test_a_closing_has_an_id_and_the_digest_of_its_figures(
    thads: CommandLine, closed: dict[str, Any]
) -> None:
    assert (closed["from"], closed["to"]) == (FIRST, LAST)
    assert len(closed["sha256"]) == 64
    assert thads("statistics", "closed").document == {"closed": [closed]}
    assert thads("verify").document["ok"]


def test_a_closed_period_is_not_closed_again(thads: CommandLine, closed: dict[str, Any]) -> None:
    error = thads("statistics", "close", "--from", closed["from"], "--to", LAST).error
    assert (error["code"], error["field"]) == ("period_closed", "to")


def test_a_period_to_come_is_not_closed(thads: CommandLine) -> None:
    assert thads("statistics", "close", "--to", "2026-03-31").error["code"] == "date_in_future"


def test_the_report_prints_again_byte_for_byte_after_later_edits(
    thads: CommandLine, case: str, closed: dict[str, Any], tmp_path: Path
) -> None:
    pay(thads, case, tmp_path)
    again = replace(thads, clock=TOMORROW)
    pdf, xlsx = tmp_path / "again.pdf", tmp_path / "again.xlsx"
    words = ("--pdf", pdf, "--xlsx", xlsx)
    assert again("statistics", "reprint", closed["snapshot_id"], *words).code == 0
    assert sha256(pdf.read_bytes()).hexdigest() == closed["pdf_sha256"]
    assert sha256(xlsx.read_bytes()).hexdigest() == closed["xlsx_sha256"]
    book = openpyxl.load_workbook(xlsx)
    told = [str(row[0].value) for row in book.worksheets[0].iter_rows()]
    assert any("chốt ngày 10/03/2026 theo dữ liệu đến" in line for line in told)


def test_what_differs_is_told_by_case_act_person_and_moment(
    thads: CommandLine, case: str, closed: dict[str, Any], tmp_path: Path
) -> None:
    pay(replace(thads, clock=TOMORROW), case, tmp_path)
    pdf, xlsx = tmp_path / "why.pdf", tmp_path / "why.xlsx"
    words = ("--with", closed["snapshot_id"], "--pdf", pdf, "--xlsx", xlsx)
    found = thads("statistics", "compare", *words).document
    (moved,) = found["cases"]
    assert (moved["id"], moved["cause"]) == (case, "late")
    (act,) = moved["acts"]
    assert (act["kind"], act["happened_on"], act["recorded_by"]) == (
        "money_received",
        "2026-02-09",
        "An",
    )
    received = {"form": "money", "row": "total", "column": "received"}
    change = {"before": 0, "after": 2_000_000, "delta": 2_000_000}
    assert received | change in found["figures"]
    assert received | change in moved["figures"]
    assert pdf.read_bytes().startswith(b"%PDF")
    book = openpyxl.load_workbook(xlsx)
    assert book.sheetnames == ["Đối chiếu – việc", "Đối chiếu – số liệu"]
    rates = [row[3:] for row in book.worksheets[1].values if row[2] == "Tỷ lệ thi hành xong"]
    assert (0, 0.4, "+40,00 điểm phần trăm") in rates


def test_two_known_moments_are_compared_without_a_closing(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    pay(replace(thads, clock=TOMORROW), case, tmp_path)
    period = ("--from", FIRST, "--to", LAST)
    since = ("--since", "2026-03-10")
    found = thads("statistics", "compare", *period, *since).document
    assert found["causes"] == {"late": 1, "correction": 0, "change": 0}
    same = thads("statistics", "compare", *period, *since, "--known-on", "2026-03-10").document
    assert (same["figures"], same["cases"]) == ([], [])


def test_two_closed_periods_are_compared(
    thads: CommandLine, case: str, closed: dict[str, Any], tmp_path: Path
) -> None:
    pay(thads, case, tmp_path, on="2026-03-09")
    later = thads("statistics", "close", "--to", "2026-03-10").document
    words = ("--with", closed["snapshot_id"], "--until", later["snapshot_id"])
    found = thads("statistics", "compare", *words).document
    assert found["causes"] == {"late": 0, "correction": 0, "change": 1}
    assert later["corrections"] == []


def test_to_compare_something_must_be_said(thads: CommandLine) -> None:
    error = thads("statistics", "compare", "--from", FIRST, "--to", LAST).error
    assert error["code"] == "snapshot_missing"
    assert thads("statistics", "compare", "--with", "x").error["code"] == "snapshot_missing"


def test_the_identities_of_a_period_hold_and_name_cases(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    paid = {"happened_on": "2026-02-09", "line": 1, "amount": 5_000_000}
    assert thads("act", "record", case, "money_received", written(tmp_path, paid)).code == 0
    found = thads("statistics", "identities", "--from", FIRST, "--to", LAST).document
    assert found["ok"]
    (note,) = (one for one in found["identities"] if one["is_note"] and one["cases"])
    assert note["cases"] == [{"id": case, "amount": 5_000_000}]


def test_what_moved_since_the_report_was_given_out_breaks_the_bridge(
    thads: CommandLine, case: str, closed: dict[str, Any], tmp_path: Path
) -> None:
    march = ("statistics", "identities", "--from", "2026-03-01", "--to", "2026-03-10")
    assert thads(*march).document["ok"]
    pay(thads, case, tmp_path)
    reply = thads(*march)
    found = json.loads(reply.out)
    assert (reply.code, found["ok"]) == (1, False)
    (wrong,) = (one for one in found["identities"] if not one["holds"])
    assert wrong["snapshot_id"] == closed["snapshot_id"]
    assert wrong["cases"] == [{"id": case, "amount": -2_000_000}]


def test_without_a_closing_it_is_said_that_there_is_none(thads: CommandLine) -> None:
    assert thads("statistics", "closed").document == {"closed": []}
    said = thads.plain("--data", thads.folder, "--as", "An", "statistics", "closed")
    assert "Chưa chốt kỳ nào" in said.out


def test_the_code_of_a_closed_report_is_known(
    thads: CommandLine, closed: dict[str, Any], tmp_path: Path
) -> None:
    pdf = tmp_path / "again.pdf"
    thads("statistics", "reprint", closed["snapshot_id"], "--pdf", pdf)
    found = thads("papers", "check", closed["seal"], "--pdf", pdf).document
    assert found["state"] == "genuine"
