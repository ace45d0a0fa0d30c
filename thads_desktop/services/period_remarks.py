"""What is to be known of a question before its figures are read (lưu ý về kỳ)."""

from __future__ import annotations

from sqlalchemy import Connection, exists, select

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.ledger.schema import acts, cases
from thads_desktop.services.context import Context
from thads_desktop.statistics.cells import PeriodQuestion


def period_remarks(context: Context, question: PeriodQuestion) -> list[str]:
    """Why figures are no result of their period: it has not ended, or no case was known then."""
    remarks = []
    if context.today < question.last:
        remarks.append(_("Kỳ đến {last} chưa kết thúc.").format(last=format_date(question.last)))
    if question.known_at is not None:
        with context.ledger.reading() as connection:
            if not _knew_cases(connection, question.known_at):
                remarks.append(
                    _(
                        "Lúc ấy dữ liệu chưa có việc nào, nên mọi số đều là 0. "
                        "Hãy chọn thời điểm muộn hơn để xem kết quả."
                    )
                )
    return remarks


def check_begun(context: Context, question: PeriodQuestion) -> None:
    """Refuse a period to come: its figures would be those of today under another name.

    Raises:
        DomainError: `period_not_begun`.
    """
    if context.today < question.first <= question.last:
        raise DomainError(
            _(
                "Kỳ từ {first} chưa bắt đầu nên chưa có số liệu. "
                "Hãy chọn kỳ bắt đầu từ {today} trở về trước."
            ).format(first=format_date(question.first), today=format_date(context.today)),
            code="period_not_begun",
            field="from",
        )


def _knew_cases(connection: Connection, known_at: int) -> bool:
    known = exists().where(acts.c.act_key == cases.c.case_key, acts.c.position <= known_at)
    return bool(connection.execute(select(known)).scalar_one())
