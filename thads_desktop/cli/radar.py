"""`thads statistics radar`: what is unusual before the year closes, with its cases and acts."""

from __future__ import annotations

from typing import Any

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day, year
from thads_desktop.domain.work_year import work_year
from thads_desktop.services.context import Context
from thads_desktop.services.radar import Finding, Radar, radar
from thads_desktop.services.radar_wording import (
    RadarRow,
    finding_name,
    finding_sentence,
    radar_rows,
)

PAGE = 1000  # cases read in one statement


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("statistics radar", _radar, _("điều bất thường trước ngày chốt năm"))
    parser.add_argument("--year", type=year, help=_("năm công tác (kết thúc 30/9)"))
    parser.add_argument("--on", type=day, metavar="DATE", help=_("tính đến ngày"))


def _radar(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        ends_in = words.year or work_year(words.on or context.today)
        seen = radar(context, ends_in, words.on)
        found = [(one, _rows(context, seen, one)) for one in seen.findings]
    window = seen.window
    data = {
        "year": ends_in,
        "from": window.first,
        "to": window.last,
        "findings": [_document(seen, one, rows) for one, rows in found],
    }
    lines = [
        _("Từ {first} đến {last}").format(
            first=format_date(window.first), last=format_date(window.last)
        )
    ]
    if not found:
        lines.append(_("Không thấy điều bất thường."))
    for one, rows in found:
        lines += [f"{finding_name(one)}: {finding_sentence(seen, one)}"]
        lines += [f"  {row.case.decision_number}  {row.case.debtor}: {row.why}" for row in rows]
    return Answer(data, lines)


def _rows(context: Context, seen: Radar, finding: Finding) -> list[RadarRow]:
    keys = list(finding.signs)
    return [
        row
        for start in range(0, len(keys), PAGE)
        for row in radar_rows(context, seen, finding, keys[start : start + PAGE])
    ]


def _document(seen: Radar, finding: Finding, rows: list[RadarRow]) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "name": finding_name(finding),
        "text": finding_sentence(seen, finding),
        "alarming": finding.is_alarming,
        "money": finding.money,
        "habit": finding.habit,
        "closing": finding.closing,
        "value": finding.value,
        "cases": [
            {
                "id": row.case.case_id,
                "decision_no": row.case.decision_number,
                "debtor": row.case.debtor,
                "officer": row.case.officer,
                "why": row.why,
            }
            for row in rows
        ],
    }
