"""Registers as they stood on a day: printed again they are the same file, whatever came later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.histories import Move, opening_of
from tests.ledgers import MORNING, play_commit, temporary_context
from tests.registers import AN, BANK, FIRST, LAST, fill
from thads_desktop.base.clock import FixedClock
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.vocabulary import ObligationKind, PostponementGround
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.register_papers import print_register
from thads_desktop.services.registers import cell_text, open_register, read_rows, registers

OFFICE = p.OfficeEstablished(name="Phòng THADS khu vực 1", code="KV1", place="Thực Hành")
THEN = MORNING.moment.date()
MONTH_LATER = timedelta(days=30)


@pytest.fixture
def context() -> Iterator[Context]:
    """The small office."""
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", OFFICE, FIRST)
        fill(made)
        yield made


def later(context: Context, *moves: Move) -> Context:
    """The same office a month later, after these acts."""
    after = replace(context, clock=FixedClock(MORNING.moment + MONTH_LATER))
    for move in moves:
        play_commit(after, [move])
    return after


def printed(
    context: Context, folder: Path, name: str, known_on: date | None = None
) -> tuple[bytes, bytes]:
    pdf, xlsx = folder / "register.pdf", folder / "register.xlsx"
    opened = open_register(context, name, FIRST, LAST, known_on=known_on)
    print_register(context, opened, pdf=pdf, xlsx=xlsx)
    return pdf.read_bytes(), xlsx.read_bytes()


def told(context: Context, name: str, *headings: str, known_on: date | None = None) -> list[str]:
    """The cells under some headings, row by row; a row struck out begins with a minus."""
    opened = open_register(context, name, FIRST, LAST, known_on=known_on)
    columns = {" / ".join(one.heading): at for at, one in enumerate(opened.register.columns)}
    return [
        "-" * row.is_struck
        + " | ".join(
            cell_text(opened.register.columns[columns[one]], row.cells[columns[one]])
            for one in headings
        )
        for row in read_rows(context, opened, opened.entered)
    ]


LATER = (
    Move("case-busy", p.ActVoided(), date(2026, 1, 5), target=8),
    Move("case-new", opening_of(700, decision_number="80/QĐ-THADS"), date(2026, 3, 9)),
    Move("office", p.OfficeEstablished(name="Tên mới", code="KV1"), FIRST, target=0),
)


@pytest.mark.parametrize("name", ["03", "09", "13"])
def test_a_register_printed_again_as_known_then_is_the_same_file(
    context: Context, tmp_path: Path, name: str
) -> None:
    before = printed(context, tmp_path, name)
    after = later(context, *LATER)
    assert printed(after, tmp_path, name, THEN) == before
    assert printed(after, tmp_path, name) != before


def test_what_was_corrected_later_is_not_struck_out_before(context: Context) -> None:
    after = later(context, LATER[0])
    number, note = "Quyết định / Số, ngày", "Ghi chú"
    then = told(after, "09", number, note, known_on=THEN)
    assert "5/QĐ-THADS ngày 05/01/2026 | " in then
    (struck,) = (row for row in told(after, "09", number, note) if "5/QĐ" in row)
    assert struck == (
        "-5/QĐ-THADS ngày 05/01/2026 | đã sửa đổi, bổ sung ngày 09/04/2026 (hủy bỏ: thử)"
    )


def test_what_was_recorded_later_is_not_there_before(context: Context) -> None:
    after = later(context, LATER[1])
    assert len(told(after, "03", "STT")) == len(told(after, "03", "STT", known_on=THEN)) + 1


def test_before_anything_was_recorded_every_register_is_empty(context: Context) -> None:
    for name in registers():
        opened = open_register(context, name, FIRST, LAST, known_on=THEN - timedelta(days=1))
        assert not opened.year


def test_a_day_to_come_is_today(context: Context) -> None:
    opened = open_register(context, "03", FIRST, LAST, known_on=THEN + MONTH_LATER)
    assert opened.known_on == THEN


# ── What a row says of the moment of its act ─────────────────────────────────────────────────


def two_debts(*after: tuple[date, p.Payload]) -> list[Move]:
    """A case of a loan of 5,000 and a court fee of 300, and what happened to it."""
    opening = opening_of(
        decision_number="50/QĐ-THADS",
        parties=(AN, BANK),
        obligations=(
            p.Obligation(line=1, what="Trả nợ", amount=5000),
            p.Obligation(line=2, kind=ObligationKind.COURT_FEE, what="Án phí", amount=300),
        ),
    )
    return [Move("case-two", payload, on) for on, payload in ((date(2026, 3, 2), opening), *after)]


def postponement(*lines: int) -> p.EnforcementPostponed:
    return p.EnforcementPostponed(
        ground=PostponementGround.AGREEMENT, decision_number="51/QĐ-THADS", lines=lines
    )


PAID = date(2026, 3, 4), p.MoneyReceived(line=2, amount=300)
SAME_DAY = date(2026, 3, 6)
TERMINATED = SAME_DAY, p.EnforcementTerminated(decision_number="53/QĐ-THADS", why="Chết")


@pytest.mark.parametrize("lines", [(), (1,)])
def test_what_was_paid_is_not_postponed(context: Context, lines: tuple[int, ...]) -> None:
    play_commit(context, two_debts(PAID, (date(2026, 3, 5), postponement(*lines))))
    row = told(context, "09", "Khoản", "Giá trị còn phải thi hành (đồng)")[-1]
    assert row == "Trả nợ | 5.000"


def test_what_is_paid_later_was_postponed(context: Context) -> None:
    play_commit(context, two_debts((date(2026, 3, 3), postponement()), PAID))
    row = told(context, "09", "Khoản", "Giá trị còn phải thi hành (đồng)")[-1]
    assert row == "Trả nợ;\nÁn phí | 5.300"


@pytest.mark.parametrize(
    ("name", "act", "columns"),
    [
        (
            "11",
            p.MeansClassified(enforceable=False, ground="Nghèo", decision_number="52/QĐ-THADS"),
            ("Nghĩa vụ / Nội dung", "Nghĩa vụ / Còn phải thi hành (đồng)"),
        ),
        (
            "18",
            s.StepTaken(code="remission_proposed", number="7/CV"),
            ("Khoản / Nội dung", "Khoản / Còn phải thi hành (đồng)"),
        ),
    ],
)
def test_a_case_ended_the_same_day_is_told_as_it_stood_before_the_act(
    context: Context, name: str, act: p.Payload, columns: tuple[str, ...]
) -> None:
    play_commit(context, two_debts((SAME_DAY, act), TERMINATED))
    assert told(context, name, *columns)[-1] == "Trả nợ;\nÁn phí | 5.300"


def test_a_row_struck_out_keeps_what_was_owed_then(context: Context) -> None:
    play_commit(context, two_debts((date(2026, 3, 5), postponement()), TERMINATED))
    play_commit(context, [Move("case-two", p.ActVoided(), SAME_DAY, target=1)])
    row = told(context, "09", "Khoản", "Giá trị còn phải thi hành (đồng)")[-1]
    assert row == "-Trả nợ;\nÁn phí | 5.300"


def test_minutes_that_name_no_asset_are_entered_once_and_say_so(context: Context) -> None:
    play_commit(context, two_debts((SAME_DAY, m.PropertySeized(number="54/BB"))))
    thing, minutes = "Vật chứng, tài sản / Tên, loại", "Nhập / Phiếu, biên bản số, ngày"
    assert [row for row in told(context, "13", thing, minutes) if "54/BB" in row] == [
        "Biên bản không ghi tên tài sản | 54/BB ngày 06/03/2026"
    ]
