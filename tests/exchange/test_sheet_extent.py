"""Sheets whose filled cells reach too far are found before a reader makes room for them."""

from __future__ import annotations

import pytest

from thads_desktop.exchange.sheet_extent import (
    TooFarError,
    UnclearError,
    check_open_document,
    check_part,
)

FILLED = '<table:table-cell office:value-type="float" office:value="1"/>'


def sheet(rows: str, *, prefix: str = "") -> bytes:
    return f"<{prefix}worksheet><{prefix}sheetData>{rows}</{prefix}sheetData></{prefix}worksheet>".encode()


def table(rows: str) -> bytes:
    return f"<office:body><table:table>{rows}</table:table></office:body>".encode()


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="XFD1"><v>1</v></c></row>',
        "<row r='1000000'><c r='XFD1000000'><v>1</v></c></row>",
        '<row r="2"><c r = "xfd2"><v>1</v></c></row>',
        '<row r="2"><c r="&#88;FD2"><v>1</v></c></row>',
        """<row r="2"><c t=" r='A1'" r="IW2"><is><t>x</t></is></c></row>""",
        '<row r="100000"><c><v>1</v></c></row>',
        '<row r="99999"/><row><c><f>1</f></c></row>',
        '<row r="1">' + "<c/>" * 256 + "<c><v>1</v></c></row>",
        '<row r="1"><c r="IV1"/><c><v>1</v></c></row>',
    ],
)
def test_a_filled_cell_too_far_is_found_however_it_is_written(rows: str) -> None:
    with pytest.raises(TooFarError):
        check_part(sheet(rows))


def test_a_prefix_hides_no_cell() -> None:
    rows = '<x:row r="1"><x:c r="XFD1"><x:v>1</x:v></x:c></x:row>'
    with pytest.raises(TooFarError):
        check_part(sheet(rows, prefix="x:"))


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="99999"><c r="IV99999"><v>1</v></c></row>',
        "<row r='1'><c r='A1'><v>1</v></c></row>",
        "<row><c><v>1</v></c><c/></row><row/><row><c><v>2</v></c></row>",
        '<row r="1048576"><c r="XFD1048576" s="1"/><c r="XFD1048576" t="s"></c></row>',
    ],
)
def test_cells_within_bounds_and_styles_anywhere_are_well(rows: str) -> None:
    check_part(sheet(rows))


@pytest.mark.parametrize(
    "rows",
    [
        "<row r='1'><a'>'b:c r='XFD1'><v>1</v></a'>'b:c></row>",
        "<row r='x'/>",
        "<row r='1'><c r='A99999999'/></row>",
        "<row r='1'>",
    ],
)
def test_a_sheet_that_cannot_be_followed_is_unclear(rows: str) -> None:
    with pytest.raises(UnclearError):
        check_part(sheet(rows))


@pytest.mark.parametrize(
    "count",
    ["count='99999999999'", 'count="1" uniqueCount = "+99999999"', """a="<>'" count="99999999\""""],
)
def test_a_swollen_count_of_shared_strings_is_unclear(count: str) -> None:
    with pytest.raises(UnclearError):
        check_part(f"<x:sst xmlns:x='y' {count}><x:si/></x:sst>".encode())


def test_as_many_shared_strings_as_a_long_list_has_are_well() -> None:
    check_part(b'<sst count="8000000" uniqueCount="2000000"><si><t>99999999</t></si></sst>')


def test_other_parts_are_not_looked_into() -> None:
    check_part(b"\x89PNG <c <row :c ")


@pytest.mark.parametrize(
    "rows",
    [
        f'<table:table-row table:number-rows-repeated="1000000">{FILLED}</table:table-row>',
        f'<table:table-row table:number-rows-repeated="99999"/><table:table-row>{FILLED}</table:table-row>',
        f'<table:table-row><table:table-cell table:number-columns-repeated="256"/>{FILLED}</table:table-row>',
        (
            '<table:table-row><table:covered-table-cell table:number-columns-repeated="999"><text:p/>'
            "</table:covered-table-cell></table:table-row>"
        ),
    ],
)
def test_repeated_cells_of_an_open_document_are_counted(rows: str) -> None:
    with pytest.raises(TooFarError):
        check_open_document(table(rows))


def test_an_open_document_may_end_in_empty_repeated_rows() -> None:
    empty = '<table:table-cell table:style-name="a" table:number-columns-repeated="16383"/>'
    rows = (
        f"<table:table-row>{FILLED}{empty}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1048575">{empty}</table:table-row>'
    )
    check_open_document(table(rows))


def test_each_table_of_an_open_document_starts_anew() -> None:
    rows = f'<table:table-row table:number-rows-repeated="60000">{FILLED}</table:table-row>'
    check_open_document(table(f"{rows}</table:table><table:table>{rows}"))


def test_a_repeat_count_beyond_all_numbers_is_unclear() -> None:
    with pytest.raises(UnclearError):
        check_open_document(table('<table:table-row table:number-rows-repeated="99999999999"/>'))
