"""`thads statistics`: other offices' lists give their own figures, and every figure opens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import docx
import openpyxl
import pytest

from tests.cli.command import LISTS, CommandLine
from tests.cli.office_lists import (
    OFFICERS,
    OfficeList,
    draw_list,
    expected_rows,
    plant_faults,
    without_results_dates,
    write_list,
)
from thads_desktop.base.formats import format_money

RATIOS = ("rate_percent", "share_enforceable_percent")
ROWS = ("total", "ex_officio", "on_request")


def imported(folder: Path, office: OfficeList, seed: int) -> CommandLine:
    """A new office that has taken in a list whole."""
    file = folder / f"list-{seed}.xlsx"
    write_list(file, office, seed)
    thads = CommandLine(folder / f"office-{seed}")
    thads("office", "create", "--name", "Chi cục", "--code", str(seed))
    reply = thads("import", "cases", file).document
    assert (reply["accepted"], reply["reasons"]) == (len(office.rows), [])
    assert reply["period"] == {"from": str(office.first), "to": str(office.last)}
    return thads


def statistics(thads: CommandLine, first: date, last: date, *words: object) -> dict[str, Any]:
    return thads("statistics", "--from", first, "--to", last, *words).document


def periods(office: OfficeList, seed: int) -> Iterator[tuple[date, date]]:
    """The list's own period, its first day alone, and some that begin or end inside it."""
    yield office.first, office.last
    yield office.first, office.first
    rng = Random(seed)  # noqa: S311 - which days to try is no secret
    length = (office.last - office.first).days
    for _turn in range(3):
        begin, end = sorted(rng.sample(range(length + 1), 2))
        yield office.first + timedelta(begin), office.first + timedelta(end)
    yield office.last, office.last + timedelta(5)


def assert_every_figure_is_right(folder: Path, office: OfficeList, seed: int) -> None:
    thads = imported(folder, office, seed)
    for first, last in periods(office, seed):
        found = statistics(thads, first, last)
        expected = expected_rows(office, first, last)
        assert found["rows"] == expected, (seed, first, last)
        assert (found["cases"], found["money"]) == (expected[0]["cases"], expected[0]["money"])
        assert (found["from"], found["to"]) == (str(first), str(last))
    for officer in OFFICERS:
        found = statistics(thads, office.first, office.last, "--officer", officer)
        assert found["rows"] == expected_rows(office, office.first, office.last, officer)
    assert thads("verify").document["ok"]


@pytest.mark.parametrize("seed", range(4))
def test_the_figures_of_other_offices_are_those_of_their_lists(tmp_path: Path, seed: int) -> None:
    assert_every_figure_is_right(tmp_path, draw_list(seed, 80), seed)


def test_results_without_a_date_count_on_the_last_day(tmp_path: Path) -> None:
    assert_every_figure_is_right(tmp_path, without_results_dates(draw_list(40, 60)), 40)


@pytest.mark.parametrize("seed", range(60, 64))
def test_faulty_rows_are_refused_by_row_and_code_and_the_others_counted(
    tmp_path: Path, seed: int
) -> None:
    drawn = draw_list(seed, 60)
    faults, codes, stay = plant_faults(drawn, seed)
    file = tmp_path / "faulty.xlsx"
    write_list(file, drawn, seed, faults)
    thads = CommandLine(tmp_path / "office")
    thads("office", "create", "--name", "Chi cục", "--code", "X")
    reply = thads("import", "cases", file).document
    assert {one["row"]: one["code"] for one in reply["reasons"]} == codes
    assert (reply["read"], reply["accepted"]) == (60, len(stay.rows))
    found = statistics(thads, stay.first, stay.last)
    assert found["rows"] == expected_rows(stay, stay.first, stay.last)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 200))
def test_the_figures_of_many_offices_are_those_of_their_lists(tmp_path: Path, seed: int) -> None:
    assert_every_figure_is_right(tmp_path, draw_list(seed, 20 + 5 * (seed % 100)), seed)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[OfficeList, CommandLine]:
    """An office with an imported list, which tests only read."""
    drawn = draw_list(50, 70)
    return drawn, imported(tmp_path_factory.mktemp("office"), drawn, 50)


@pytest.mark.parametrize("form", ["cases", "money"])
@pytest.mark.parametrize("row", ROWS)
def test_every_figure_opens_to_exactly_its_cases(
    office: tuple[OfficeList, CommandLine], form: str, row: str
) -> None:
    drawn, thads = office
    period = ("--from", drawn.first, "--to", drawn.last)
    figures = statistics(thads, drawn.first, drawn.last)["rows"][ROWS.index(row)][form]
    keys = list(figures)[:: 1 if row == "total" else 4]
    for key in keys:
        value = figures[key]
        words = ("--key", key, "--form", form, "--row", row)
        opened = thads("statistics", "open", *words, *period).document
        assert opened["value"] == value, key
        assert all(case["why"] for case in opened["cases"])
        assert len({case["id"] for case in opened["cases"]}) == len(opened["cases"])
        if key in RATIOS:
            continue
        amounts = [case["amount"] for case in opened["cases"]]
        assert sum(amounts) == value, key
        assert form == "money" or set(amounts) <= {1}


def test_the_cases_of_a_percentage_are_those_of_its_denominator(
    office: tuple[OfficeList, CommandLine],
) -> None:
    drawn, thads = office
    period = ("--from", drawn.first, "--to", drawn.last)
    cases = statistics(thads, drawn.first, drawn.last)["cases"]
    opened = thads("statistics", "open", "--key", "rate_percent", *period).document["cases"]
    assert len(opened) == cases["enforceable"]
    assert sum(case["in_numerator"] for case in opened) == cases["done"]


def test_officers_sum_to_the_office(office: tuple[OfficeList, CommandLine]) -> None:
    drawn, thads = office
    whole = statistics(thads, drawn.first, drawn.last)
    parts = [
        statistics(thads, drawn.first, drawn.last, "--officer", officer) for officer in OFFICERS
    ]
    for form in ("cases", "money"):
        for key, value in whole[form].items():
            if key not in RATIOS:
                assert sum(part[form][key] for part in parts) == value, (form, key)
    words = ("--from", drawn.first, "--to", drawn.last, "--officer", "Không có ai")
    assert thads("statistics", *words).error["code"] == "officer_unknown"


def test_days_before_the_list_began_are_refused(office: tuple[OfficeList, CommandLine]) -> None:
    drawn, thads = office
    words = ("--from", drawn.first - timedelta(1), "--to", drawn.last)
    for command in (("statistics",), ("statistics", "open", "--key", "done")):
        error = thads(*command, *words).error
        assert (error["code"], error["field"]) == ("period_before_takeover", "from")
        assert f"{drawn.first:%d/%m/%Y}" in error["message"]


def test_a_period_that_ends_before_it_begins_is_refused(
    office: tuple[OfficeList, CommandLine],
) -> None:
    drawn, thads = office
    error = thads("statistics", "--from", drawn.last, "--to", drawn.first).error
    assert error["code"] == "period_reversed"


def test_an_unknown_key_is_refused_and_the_known_ones_are_named(
    office: tuple[OfficeList, CommandLine],
) -> None:
    drawn, thads = office
    words = ("--key", "no_such", "--from", drawn.first, "--to", drawn.last)
    error = thads("statistics", "open", *words).error
    assert (error["code"], error["field"]) == ("no_such_key", "key")
    assert "must_enforce" in error["message"]


def test_one_form_alone_may_be_asked_for(office: tuple[OfficeList, CommandLine]) -> None:
    drawn, thads = office
    whole = statistics(thads, drawn.first, drawn.last)
    for form, other in (("cases", "money"), ("money", "cases")):
        alone = statistics(thads, drawn.first, drawn.last, "--form", form)
        assert alone[form] == whole[form]
        assert other not in alone


def test_what_was_known_on_an_earlier_day_is_told_again(
    office: tuple[OfficeList, CommandLine],
) -> None:
    drawn, thads = office
    whole = statistics(thads, drawn.first, drawn.last)
    then = statistics(thads, drawn.first, drawn.last, "--known-on", "2026-03-09")
    assert then["cases"]["accepted"] == 0
    now = statistics(thads, drawn.first, drawn.last, "--known-on", "2026-03-10")
    assert (now["cases"], now["money"]) == (whole["cases"], whole["money"])


def test_the_forms_are_printed_as_a_workbook_as_pages_and_for_word(
    office: tuple[OfficeList, CommandLine], tmp_path: Path
) -> None:
    drawn, thads = office
    files = {kind: tmp_path / f"forms.{kind}" for kind in ("xlsx", "pdf", "docx")}
    asked = [part for kind, file in files.items() for part in (f"--{kind}", file)]
    whole = statistics(thads, drawn.first, drawn.last, *asked)
    values = {
        cell
        for sheet in openpyxl.load_workbook(files["xlsx"]).worksheets
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    }
    words = set(docx.Document(str(files["docx"])).element.xpath("//w:t/text()"))
    for form in ("cases", "money"):
        figures = {whole[form][key] for key in ("must_enforce", "done", "not_yet")}
        assert figures <= values
        assert {format_money(int(one)) for one in figures} <= words
    assert files["pdf"].read_bytes().startswith(b"%PDF-")


def test_the_list_of_2019_gives_the_published_year(thads: CommandLine) -> None:
    expected = json.loads(LISTS.joinpath("case-list-2019.expected.json").read_bytes())
    taken = thads("import", "cases", LISTS / "case-list-2019.xlsx").document
    assert (taken["read"], taken["accepted"], taken["refused"]) == (7463, 7463, 0)
    found = statistics(thads, date(2018, 10, 1), date(2019, 9, 30))
    for form in ("cases", "money"):
        assert {key: found[form][key] for key in expected[form]} == expected[form]
    period = ("--from", "2018-10-01", "--to", "2019-09-30")
    done = thads("statistics", "open", "--key", "done", *period).document
    assert len(done["cases"]) == done["value"] == 5751
    again = thads("import", "cases", LISTS / "case-list-2019.xlsx").document
    assert (again["accepted"], again["known"]) == (0, 7463)
    error = thads("statistics", "--from", "2017-10-01", "--to", "2018-09-30").error
    assert error["code"] == "period_before_takeover"
    assert thads("verify").document["ok"]
