"""What the values of a row say about each other: faults that refuse it, oddities that do not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.work_year import work_year
from thads_desktop.exchange.case_rows import CaseRow, Period
from thads_desktop.exchange.case_words import ENDED, Outcome
from thads_desktop.exchange.fields import Field


class Fault(NamedTuple):
    """Why a row is refused."""

    field: Field
    code: str
    message: str


class Oddity(NamedTuple):
    """What is worth a look."""

    field: Field
    message: str


class DecisionNumbers:
    """The numbers met so far: unique per symbol and year of work, the first in the sheet stands."""

    def __init__(self) -> None:
        self._rows: dict[tuple[int, str, int], int] = {}

    def first_row_of(self, row: CaseRow) -> int:
        """The row in which this row's number stood first: its own, when the number is new.

        A refused row counts too; one without a readable number and date repeats nothing.
        """
        if not row.decision_seq or row.decided_on == date.min:
            return row.row
        key = (row.decision_seq, row.decision_symbol, work_year(row.decided_on))
        return self._rows.setdefault(key, row.row)


def faults_of(row: CaseRow, first_row: int) -> Iterator[Fault]:
    """What contradicts itself, in no order."""
    if row.judged_on and row.judged_on > row.decided_on:
        message = _(
            "Ngày bản án {judged_on} ở sau ngày quyết định thi hành án {decided_on}. "
            "Hãy xem lại hai ngày."
        )
        message = message.format(
            judged_on=format_date(row.judged_on), decided_on=format_date(row.decided_on)
        )
        yield Fault(Field.JUDGED_ON, "judgment_after_decision", message)
    if row.paid > row.due:
        message = _(
            "Số tiền đã thi hành {paid} lớn hơn số tiền phải thi hành {due}. "
            "Hãy xem lại hai số tiền."
        )
        message = message.format(paid=format_money(row.paid), due=format_money(row.due))
        yield Fault(Field.PAID, "paid_exceeds_due", message)
    if first_row != row.row:
        message = _(
            "Số {number} đã có ở dòng {first} trong cùng năm công tác {year}. "
            "Hãy xem lại số và ngày quyết định."
        )
        year = work_year(row.decided_on)
        message = message.format(number=row.decision_number, first=first_row, year=year)
        yield Fault(Field.DECISION_NUMBER, "decision_number_repeated", message)


def oddities_of(row: CaseRow, period: Period | None) -> Iterator[Oddity]:
    """What a person should look at though the row is taken."""
    if row.outcome is Outcome.COMPLETED and row.paid < row.due:
        message = _("Ghi là thi hành xong nhưng mới thi hành {paid} trên {due}.")
        message = message.format(paid=format_money(row.paid), due=format_money(row.due))
        yield Oddity(Field.OUTCOME, message)
    if row.outcome_on is None and row.outcome in ENDED:
        yield Oddity(Field.OUTCOME_ON, _("Không có ngày kết quả, lấy ngày cuối kỳ."))
    if row.outcome_on and row.outcome_on < row.decided_on:
        message = _("Ngày kết quả {day} ở trước ngày quyết định thi hành án.")
        yield Oddity(Field.OUTCOME_ON, message.format(day=format_date(row.outcome_on)))
    if period:
        yield from _outside(row, period)


def _outside(row: CaseRow, period: Period) -> Iterator[Oddity]:
    if row.decided_on > period.last:
        message = _("Ngày quyết định {day} ở sau ngày cuối kỳ {last}.")
        message = message.format(day=format_date(row.decided_on), last=format_date(period.last))
        yield Oddity(Field.DECIDED_ON, message)
    is_taken_over = row.decided_on < period.first and row.outcome not in ENDED
    first = row.decided_on if is_taken_over else period.first
    if row.outcome_on and not first <= row.outcome_on <= period.last:
        message = _("Ngày kết quả {day} ở ngoài kỳ.")
        yield Oddity(Field.OUTCOME_ON, message.format(day=format_date(row.outcome_on)))
