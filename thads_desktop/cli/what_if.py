"""`thads statistics what-if`: which open cases would reach the target."""

from __future__ import annotations

from typing import Any

from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.domain.targets import RateStanding
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.services.statistics import period_question
from thads_desktop.services.target_wording import left_text, rate_sentence
from thads_desktop.services.targets import RATE_OF
from thads_desktop.services.what_if import WhatIfRow, what_if, what_if_rows

PAGE = 1000  # cases read in one statement


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add(
        "statistics what-if", _what_if, _("các việc còn có thể làm xong để đạt chỉ tiêu")
    )
    parser.add_argument("--to", dest="last", type=day, required=True, help=_("ngày cuối kỳ"))
    parser.add_argument("--from", dest="first", type=day, help=_("ngày đầu kỳ; mặc định 01/10"))
    parser.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    parser.add_argument(
        "--measure",
        choices=[one.value for one in MAIN_MEASURES],
        default=Measure.CASES.value,
        help=_("tính bằng việc hay bằng tiền"),
    )


def _what_if(session: Session) -> Answer:
    words = session.words
    first = words.first or first_day(work_year(words.last))
    measure = Measure(words.measure)
    with session.office() as context:
        question = period_question(context, first, words.last, officer=words.officer)
        found = what_if(context, question, measure)
        keys = [one.case_key for one in found.wanted]
        rows = [
            row
            for start in range(0, len(keys), PAGE)
            for row in what_if_rows(context, found, keys[start : start + PAGE])
        ]
    after = found.with_done(keys)
    data = {
        "measure": measure,
        "now": _standing(found.standing),
        "with_these": _standing(after),
        "open": len(found.cases),
        "cases": [_case(one) for one in rows],
    }
    lines = [
        rate_sentence(found.standing, RATE_OF[measure]),
        *(_line(one) for one in rows),
        _("Làm xong {count} việc này: {then}").format(
            count=len(rows), then=rate_sentence(after, RATE_OF[measure])
        ),
    ]
    return Answer(data, lines)


def _standing(standing: RateStanding) -> dict[str, Any]:
    return {
        "done": standing.part,
        "enforceable": standing.whole,
        "rate_percent": standing.rate,
        "target_percent": standing.target,
        "above_target_points": standing.above_points,
        "target_attainment_percent": standing.attainment,
        "missing": standing.missing,
    }


def _case(row: WhatIfRow) -> dict[str, Any]:
    return {
        "id": row.case.case_id,
        "decision_no": row.case.decision_number,
        "debtor": row.case.debtor,
        "officer": row.case.officer,
        "left": row.open_case.left,
        "realisable": row.open_case.realisable,
        "adds": row.open_case.adds,
    }


def _line(row: WhatIfRow) -> str:
    return _("  {decision}  {debtor}: còn {left}").format(
        decision=row.case.decision_number,
        debtor=row.case.debtor,
        left=left_text(row.open_case),
    )
