"""What the check of a seal found (kết quả kiểm tra mã QR), in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.office_payloads import PeriodClosed
from thads_desktop.services.closed_period_list import period_name
from thads_desktop.services.paper_seals import SealCheck, SealState
from thads_desktop.services.paper_standings import standing_words


def seal_words(check: SealCheck) -> str:
    """What a check found, in a sentence."""
    paper = ", ".join(_said_of(check))
    match check.state:
        case SealState.GENUINE if check.paper_id:
            return _("Đúng là văn bản do đơn vị ban hành: {paper}.").format(paper=paper)
        case SealState.GENUINE:
            return _("Mã do đơn vị ký; văn bản không có trong dữ liệu của máy này.")
        case SealState.CHANGED:
            return _("Mã đúng nhưng lời văn của tệp đã bị sửa so với bản ban hành.")
        case SealState.FORGED:
            return _("Mã giả: chữ ký không khớp.")
        case SealState.UNKNOWN_KEY:
            return _("Mã được ký bằng khóa mà máy này không biết. Hãy lấy khóa của đơn vị đó.")


def _said_of(check: SealCheck) -> Iterator[str]:
    """What the paper says of itself, to be held against the sheet in hand."""
    yield f"{check.title} số {check.number}" if check.number else check.title
    if check.issued_on is not None:
        yield _("ngày {day}").format(day=format_date(check.issued_on))
    if check.signed_by:
        yield _("người ký {name}").format(name=check.signed_by)


def checked_standing(check: SealCheck) -> str:
    """How the paper stands today; "" of one that is not known here."""
    if check.report:
        return " ".join(_of_report(check, check.report))
    return standing_words(check.stands) if check.stands else ""


def _of_report(check: SealCheck, report: PeriodClosed) -> Iterator[str]:
    """Số liệu đã chốt: of which period, by whom, of how many pages, and what corrects it."""
    yield _("{period}, người chốt {name}, {pages} trang.").format(
        period=period_name(report.first, report.last), name=report.closed_by, pages=report.pages
    )
    if not check.corrected_by:
        yield _("Chưa có phiếu điều chỉnh nào.")
        return
    with_reports = "; ".join(period_name(one.first, one.last) for one in check.corrected_by)
    yield _("Đã điều chỉnh bằng phiếu kèm báo cáo {periods}.").format(periods=with_reports)
