"""What else is due beside the deadlines of cases: intakes, instalments nobody recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.services.context import Context
from thads_desktop.services.intake import DueIntake, due_intakes
from thads_desktop.services.obligations import DueInstalment, due_instalments, record_instalments

INTAKES_AHEAD = timedelta(days=7)  # as far as the band of the week looks


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """Nhắc việc ngoài thời hạn của việc: the first due stand first."""

    intakes: tuple[DueIntake, ...]
    instalments: tuple[DueInstalment, ...]

    def of_intakes(self) -> str:
        """How many intakes are due, and the first of them with its article; "" for none."""
        if not self.intakes:
            return ""
        first = self.intakes[0].deadline
        said = _("Tiếp nhận: {count} hồ sơ đến hạn, sớm nhất ngày {day} ({article})")
        return said.format(
            count=format_count(len({one.row.intake_id for one in self.intakes})),
            day=format_date(first.due_on),
            article=first.rule.limit.article,
        )

    def of_instalments(self) -> str:
        """On how many lines instalments fell due that no act says; "" for none."""
        if not self.instalments:
            return ""
        count = format_count(len(self.instalments))
        return _("{count} khoản có kỳ cấp dưỡng đến hạn chưa ghi").format(count=count)

    def asked_of_instalments(self) -> str:
        """What is asked before they are recorded: each with its case, its day and its đồng."""
        lines = [
            _("{decision}: {amount} đồng, đến hạn ngày {day}").format(
                decision=one.decision_number,
                amount=format_count(one.fallen.amount),
                day=format_date(one.fallen.on),
            )
            for one in self.instalments[:_NAMED]
        ]
        more = len(self.instalments) - _NAMED
        if more > 0:
            lines.append(_("và {count} khoản khác").format(count=format_count(more)))
        asked = _("Ghi tăng khoản phải thi hành cho các kỳ đã đến hạn?")
        return "\n".join((asked, "", *lines))


_NAMED = 8


def find_reminders(context: Context, today: date) -> Reminders:
    """Ask the ledger; the law is read for it."""
    return Reminders(
        intakes=tuple(due_intakes(context, today + INTAKES_AHEAD)),
        instalments=tuple(due_instalments(context, today)),
    )


def record_due(
    context: Context, due: tuple[DueInstalment, ...], _progress: Progress
) -> tuple[str, ...]:
    """Record an increase for each; the ids of the acts."""
    return tuple(record_instalments(context, due))
