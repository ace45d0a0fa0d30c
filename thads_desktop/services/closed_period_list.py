"""The periods that were closed (kỳ đã chốt): what each act says, and its report as it was given out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.acts import Act
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.office_payloads import PeriodClosed
from thads_desktop.domain.report_periods import (
    ReportRegime,
    later_periods,
    months_of,
    parse_regimes,
    regimes_of,
)
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.ledger.stored_acts import acts_of_kinds, standing_of_kinds
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import issued_bytes
from thads_desktop.services.statistics import PeriodQuestion

_KINDS = ("period_closed",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedPeriod:
    """Kỳ đã chốt: the act that closed it, on which machine, and what it says."""

    snapshot_id: str
    closed_on: date
    closed_at: datetime
    device: str
    told: PeriodClosed

    @property
    def question(self) -> PeriodQuestion:
        """What it answered, as known then."""
        return PeriodQuestion(
            first=self.told.first, last=self.told.last, known_at=self.told.position
        )

    @property
    def work_year(self) -> int:
        """Năm báo cáo."""
        return work_year(self.told.last)

    @property
    def regimes(self) -> list[ReportRegime]:
        """The regimes it was reported to; none where it was out of turn."""
        return regimes_of(report_regimes(), self.told.first, self.told.last)


@cache
def report_regimes() -> tuple[ReportRegime, ...]:
    """Which periods of the year are reported, and by which text."""
    return parse_regimes(resource("statistics", "periods.toml").read_bytes())


def period_name(first: date, last: date) -> str:
    """Kỳ 3 tháng năm 2026 (báo cáo …); one of other days is out of turn."""
    months, year = months_of(first, last), work_year(last)
    if months is None and first == first_day(year):
        return _("Kỳ đột xuất đến ngày {day}").format(day=format_date(last))
    if months is None:
        return _("Kỳ đột xuất từ ngày {first} đến ngày {day}").format(
            first=format_date(first), day=format_date(last)
        )
    names = ", ".join(one.name for one in regimes_of(report_regimes(), first, last))
    return _("Kỳ {months} tháng năm {year} ({names})").format(months=months, year=year, names=names)


def closed_periods(context: Context) -> list[ClosedPeriod]:
    """The periods that are closed, in the order in which they were."""
    with context.ledger.reading() as connection:
        return [closed_by_act(act) for act in standing_of_kinds(connection, _KINDS)]


def closed_period(context: Context, snapshot_id: str) -> ClosedPeriod:
    """A closing by the id of its act, one taken back too: its report was given out.

    Raises:
        DomainError: `snapshot_missing`.
    """
    with context.ledger.reading() as connection:
        acts = acts_of_kinds(connection, _KINDS)
    act = next((one for one in acts if one.id == snapshot_id), None)
    if act is None:
        raise DomainError(
            _("Không có kỳ đã chốt nào mang mã {id}. Hãy xem danh sách các kỳ đã chốt.").format(
                id=snapshot_id
            ),
            code="snapshot_missing",
            field="snapshot",
        )
    return closed_by_act(act)


def closed_by_act(act: Act) -> ClosedPeriod:
    """A closing as its act tells it."""
    told = decode_payload(act)
    assert isinstance(told, PeriodClosed)  # noqa: S101 - of that kind
    return ClosedPeriod(
        snapshot_id=act.id,
        closed_on=act.happened_on,
        closed_at=act.recorded_at,
        device=act.device,
        told=told,
    )


def reprint(
    context: Context, closed: ClosedPeriod, *, pdf: Path | None = None, xlsx: Path | None = None
) -> tuple[Path, ...]:
    """Write the report as it was given out, byte for byte; returns the files written.

    Raises:
        DomainError: `paper_elsewhere`, when another machine keeps it.
        KnownIoError: a file cannot be written.
    """
    wanted = {pdf: closed.told.pdf, xlsx: closed.told.xlsx}
    files = {path: issued_bytes(context, digest) for path, digest in wanted.items() if path}
    write_papers(files)
    return tuple(files)


def question_of(context: Context, closed: ClosedPeriod) -> PeriodQuestion:
    """What a closing answered, to be asked again.

    Raises:
        DomainError: `closed_elsewhere`: positions are those of the ledger that closed it.
    """
    if closed.device != context.ledger.device:
        raise DomainError(
            _("Kỳ này được chốt ở máy khác nên chỉ đếm lại được ở máy đó. Bản in vẫn in lại được."),
            code="closed_elsewhere",
            field="snapshot",
        )
    return closed.question


def correction_words(context: Context, closed: ClosedPeriod) -> str:
    """Where a mistake found in a closed period goes (TTLT 12/2021, Điều 10)."""
    year = closed.work_year
    taken = {one.told.last for one in closed_periods(context)}
    regimes = closed.regimes or report_regimes()
    if not set(later_periods(regimes, closed.told.last)) - taken:
        return _(
            "năm báo cáo {year} không còn kỳ kế tiếp để điều chỉnh: hãy báo cáo bằng văn bản lên "
            "cơ quan cấp trên trực tiếp."
        ).format(year=year)
    return _(
        "sai sót được ghi thành phiếu điều chỉnh khi chốt kỳ kế tiếp của năm báo cáo {year}."
    ).format(year=year)
