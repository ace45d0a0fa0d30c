"""The choice of what to count: a period, an officer, as known on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.register_closings import quarter_days
from thads_desktop.domain.report_periods import end_of_months
from thads_desktop.domain.work_year import FIRST_MONTH, first_day, work_year
from thads_desktop.gui.fields.choices import offer
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.forms.period_chooser import Ui_PeriodChooser

YEARS_BACK = 15
MONTHS = range(1, 13)
QUARTERS = range(1, 5)
REPORTED = (6, 9, 10, 11, 12)  # months of a report beside those of one month and of a quarter
_QUARTER = 100  # the key of a quarter is beyond those of months
_MONTH = 200  # that of a month alone beyond those of quarters
_CALENDAR_QUARTER = 300  # and those by which reports call quarters beyond those of months
_ANY_DAYS = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodChoice:
    """What a person wants counted; `known_on` None means as known now."""

    first: date
    last: date
    officer: str | None = None
    known_on: date | None = None


def cumulative_period(year: int, months: int) -> PeriodChoice:
    """The first months of a year of work: every period of the sector begins on 01/10."""
    return PeriodChoice(first=first_day(year), last=end_of_months(year, months))


def month_period(year: int, month: int) -> PeriodChoice:
    """One month of a year of work, the first of which is October."""
    last = cumulative_period(year, month).last
    return PeriodChoice(first=last.replace(day=1), last=last)


def quarter_period(year: int, quarter: int) -> PeriodChoice:
    """A quarter of a year of work, the first of which begins on 01/10."""
    first, last = quarter_days(year, quarter)
    return PeriodChoice(first=first, last=last)


def running_period(today: date) -> PeriodChoice:
    """From 01/10 to the end of the month that runs."""
    return cumulative_period(work_year(today), (today.month - FIRST_MONTH) % len(MONTHS) + 1)


class PeriodChooser(QWidget):
    """Years and months of the sector's periods, or any two days; `chosen` when one is settled.

    `of_registers`: it asks for quarters too, and not for an officer. `of_reports`: it asks for
    single months, quarters and the months that reports are made of.
    """

    chosen = Signal()

    def __init__(
        self,
        today: date,
        parent: QWidget | None = None,
        *,
        of_registers: bool = False,
        of_reports: bool = False,
    ) -> None:
        super().__init__(parent)
        self._of_registers, self._of_reports = of_registers, of_reports
        self.ui = Ui_PeriodChooser()
        self.ui.setupUi(self)
        self._today = today
        self._choice = running_period(today)
        for field in self._dates():
            field.today = today
        for field in (self.ui.first, self.ui.last):
            field.is_required = True
        for widget in (self.ui.officerLabel, self.ui.officer):
            widget.setHidden(of_registers)
        self.ui.year.activated.connect(self._span_chosen)
        self.ui.span.activated.connect(self._span_chosen)
        self.ui.officer.activated.connect(self._settle)
        for field in self._dates():
            field.line.editingFinished.connect(self._settle)
        self.relabel()

    @property
    def choice(self) -> PeriodChoice:
        """What is chosen now."""
        return self._choice

    def choose(self, choice: PeriodChoice) -> None:
        """Show a choice; nobody is told of it."""
        self._choice = choice
        ui = self.ui
        ui.first.show_value(choice.first)
        ui.last.show_value(choice.last)
        ui.known.show_value(choice.known_on)
        year, months = work_year(choice.last), self._months_of(choice)
        newest = work_year(self._today) + 1
        years = sorted({year, *range(newest - YEARS_BACK, newest + 1)}, reverse=True)
        offer(ui.year, {one: str(one) for one in years}, year)
        spans = {one: _span_name(one) for one in self._periods(year)}
        offer(ui.span, {**spans, _ANY_DAYS: _("Ngày bất kỳ")}, months)
        self.offer_officers([ui.officer.itemData(i) for i in range(1, ui.officer.count())])

    def offer_officers(self, names: Iterable[str]) -> None:
        """Offer these officers besides all together."""
        chosen = self._choice.officer
        offered: dict[str | None, str] = {None: _("Tất cả")}
        offered.update((name, name) for name in names)
        if chosen is not None:
            offered[chosen] = chosen
        offer(self.ui.officer, offered, chosen)

    def relabel(self) -> None:
        """Say everything in the current language."""
        self.ui.retranslateUi(self)
        for field in self._dates():
            field.line.setAccessibleName(field.accessibleName())
        self.choose(self._choice)

    def _dates(self) -> tuple[DateField, DateField, DateField]:
        return self.ui.first, self.ui.last, self.ui.known

    def _months_of(self, choice: PeriodChoice) -> int:
        for span, period in self._periods(work_year(choice.last)).items():
            if (period.first, period.last) == (choice.first, choice.last):
                return span
        return _ANY_DAYS

    def _periods(self, year: int) -> dict[int, PeriodChoice]:
        """What of a year can be chosen by name."""
        quarters = {_QUARTER + one: quarter_period(year, one) for one in QUARTERS}
        if self._of_reports:
            reported = {_MONTH + one: month_period(year, one) for one in MONTHS}
            reported |= {_calendar(key): period for key, period in quarters.items()}
            return reported | {one: cumulative_period(year, one) for one in REPORTED}
        found = {months: cumulative_period(year, months) for months in MONTHS}
        return quarters | found if self._of_registers else found

    @Slot()
    def _span_chosen(self) -> None:
        months = self.ui.span.currentData()
        if months == _ANY_DAYS:
            self.ui.first.setFocus()
            return
        period = self._periods(self.ui.year.currentData())[months]
        self.ui.first.show_value(period.first)
        self.ui.last.show_value(period.last)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """Take what the fields say, once all of them can be read."""
        try:
            choice = PeriodChoice(
                first=self.ui.first.day(),
                last=self.ui.last.day(),
                officer=self.ui.officer.currentData(),
                known_on=self.ui.known.read(),
            )
        except DomainError:
            return  # the field says itself what is wrong
        if choice != self._choice:
            self.choose(choice)
            self.chosen.emit()


def _calendar(key: int) -> int:
    """The key of a quarter as reports call it: that from January on is the first."""
    return _CALENDAR_QUARTER + (key - _QUARTER - 2) % len(QUARTERS) + 1


def _span_name(span: int) -> str:
    quarters = ("I", "II", "III", "IV")
    if span > _CALENDAR_QUARTER:
        said = _("Quý {quarter} (dương lịch)")
        return said.format(quarter=quarters[span - _CALENDAR_QUARTER - 1])
    if span > _MONTH:
        month = (FIRST_MONTH + span - _MONTH - 2) % len(MONTHS) + 1
        return _("Tháng {month}").format(month=month)
    if span > _QUARTER:
        return _("Quý {quarter}").format(quarter=quarters[span - _QUARTER - 1])
    if span == len(MONTHS):
        return _("Cả năm")
    return _("{months} tháng").format(months=span)
