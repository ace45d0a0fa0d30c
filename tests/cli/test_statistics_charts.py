"""`thads statistics charts`: what each chart shows, and the page of charts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command import CommandLine
from tests.histories import opening_of
from thads_desktop.domain.codec import encode_payload


def test_charts_are_told_and_printed(thads: CommandLine, tmp_path: Path) -> None:
    thads("office", "create", "--name", "Phòng THADS", "--code", "1")
    file, pdf = tmp_path / "act.json", tmp_path / "charts.pdf"
    opening = json.loads(encode_payload(opening_of(5)))
    file.write_text(json.dumps({"happened_on": "2025-11-03", **opening}), "utf-8")
    thads("act", "record", "new", "case_opened", file)
    period = ("--from", "2025-10-01", "--to", "2025-12-31")
    told = thads("statistics", "charts", *period, "--pdf", pdf).document["charts"]
    assert [one["chart"] for one in told if one["of"] == "money"] == [
        "progress",
        "flow",
        "officers",
        "kinds",
    ]
    [ages] = [one for one in told if one["chart"] == "ages"]
    assert [part["amount"] for part in ages["bars"][0]["parts"]] == [1, 0]
    assert pdf.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "words",
    [
        ("list", "credit", "--limit", "0"),
        ("list", "credit", "--limit", "-1"),
        ("radar", "--year", "0"),
        ("radar", "--year", "99999"),
    ],
)
def test_what_is_no_number_of_cases_and_no_year_is_refused(
    thads: CommandLine, words: tuple[str, ...]
) -> None:
    assert thads("statistics", *words).code == 2


def test_officers_are_ranked_by_no_figure_that_is_not_there(thads: CommandLine) -> None:
    thads("office", "create", "--name", "Phòng THADS", "--code", "1")
    error = thads("statistics", "list", "officers", "--key", "nope").error
    assert (error["code"], error["field"]) == ("no_such_key", "key")


def test_the_first_years_there_are_can_be_asked_for(thads: CommandLine) -> None:
    period = ("--from", "0001-01-01", "--to", "0005-12-31")
    assert thads("statistics", "charts", *period).code == 0
