"""Values of the two summaries: one case on one page, one officer at a cut-off day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from msgspec import structs

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import CaseState, LineBalance
from thads_desktop.domain.figures import case_figures
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.ledger.case_list import ListedCase, listed_cases
from thads_desktop.ledger.engine import driver_of
from thads_desktop.services.act_wording import act_sentence
from thads_desktop.services.case_view import CaseView, TimelineAct
from thads_desktop.services.context import Context
from thads_desktop.services.offices import Office
from thads_desktop.services.paper_values import (
    Values,
    case_values,
    judgment_values,
    office_values,
    party_values,
)
from thads_desktop.services.why_here import why_here
from thads_desktop.services.wording import role_name, state_name
from thads_desktop.statistics.cells import PeriodQuestion, Standing, standings
from thads_desktop.statistics.moved import Moved, moved_until

CLASSES = (
    "running",
    "postponed_by_agreement",
    "not_yet",
    "paused",
    "separate_register",
    "completed",
    "terminated",
    "entrusted",
    "withdrawn",
)


_LAST_ACTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How much of a case its one page shows."""

    acts: int
    lines: int
    parties: int


def shown_ladder(view: CaseView) -> list[Shown]:
    """From everything to the least: older acts go first, then lines, parties, the last acts."""
    acts = len(_standing(view))
    lines, parties = len(view.state.lines), len(view.state.present_parties)
    few = min(acts, _LAST_ACTS)
    return [
        *(Shown(acts=count, lines=lines, parties=parties) for count in range(acts, few, -1)),
        *(Shown(acts=few, lines=count, parties=parties) for count in range(lines, 1, -1)),
        *(Shown(acts=few, lines=1, parties=count) for count in range(parties, 1, -1)),
        *(Shown(acts=count, lines=1, parties=1) for count in range(few, -1, -1)),
    ]


def case_on(view: CaseView, on: date) -> CaseView:
    """The case as it stood at the end of a day, by what is known now.

    Raises:
        DomainError: `case_not_open`, when the case came in later.
    """
    acts = [
        structs.replace(one.act, corrects=None)
        for one in view.state.standing
        if one.act.happened_on <= on
    ]
    state = state_of(acts)
    if state is None:
        raise DomainError(
            _("Đến ngày {day} chưa có việc này. Hãy chọn ngày từ {opened} trở đi.").format(
                day=format_date(on), opened=format_date(view.state.opened_on)
            ),
            code="case_not_open",
            field="on",
        )
    timeline = tuple(act for act in view.timeline if act.happened_on <= on)
    return replace(view, state=state, timeline=timeline)


def case_summary_values(
    context: Context, office: Office, view: CaseView, on: date, shown: Shown
) -> Values:
    """Of "Phiếu tóm tắt việc", showing as much as was asked for, the newest acts first of all."""
    state, acts = view.state, _standing(view)
    parties = state.present_parties
    return {
        "office": office_values(office),
        "on": on,
        "case": case_values(state),
        "judgment": judgment_values(state),
        "officer": state.officer,
        "status": why_here(state, context.law.pack),
        "parties": [
            {**party_values(party), "role": role_name(party.role)}
            for party in parties[: shown.parties]
        ],
        "parties_left_out": len(parties) - shown.parties,
        "lines": [_line_values(line) for line in state.lines[: shown.lines]],
        "lines_left_out": len(state.lines) - shown.lines,
        "total": _total_values(state),
        "acts": [_act_values(act, context.law.pack) for act in acts[len(acts) - shown.acts :]],
        "acts_left_out": len(acts) - shown.acts,
    }


def _standing(view: CaseView) -> list[TimelineAct]:
    """The acts that count: neither replaced nor the taking-back of one."""
    counted = {one.act.id for one in view.state.standing}
    return [act for act in view.timeline if act.act_id in counted]


def _line_values(line: LineBalance) -> Values:
    return {
        "line": line.obligation.line,
        "what": line.obligation.what,
        "state": state_name(line.state, line.ground),
        "due": line.due,
        "received": line.received,
        "gone": line.due - line.received - line.left,
        "left": line.left,
    }


def _total_values(state: CaseState) -> Values:
    lines = [_line_values(line) for line in state.lines]
    return {key: sum(line[key] for line in lines) for key in ("due", "received", "gone", "left")}


def _act_values(act: TimelineAct, pack: LawPack) -> Values:
    return {
        "folio": act.folio,
        "happened_on": act.happened_on,
        "name": kind_name(act.kind),
        "sentence": act_sentence(act.payload, act.happened_on, pack),
    }


def officer_summary_values(context: Context, office: Office, officer: str, on: date) -> Values:
    """Of "Tổng hợp việc của chấp hành viên": classes, sums and list at the end of a day."""
    first = first_day(work_year(on))
    question = PeriodQuestion(first=first, last=on, officer=officer)
    with context.ledger.reading() as connection:
        stood = standings(connection, question, rules_on(context.columns, on))
        moved = moved_until(connection, on, officer)
        cases = listed_cases(driver_of(connection), list(stood))
    cases.sort(key=lambda case: (case.decided_on, case.case_key))
    figures = case_figures((one.cell, 1) for one in stood.values())
    rows = [
        _case_row(number, case, stood[case.case_key], moved[case.case_key])
        for number, case in enumerate(cases, 1)
    ]
    return {
        "office": office_values(office),
        "officer": officer,
        "on": on,
        "first": first,
        "printed_on": context.today,
        "figures": {key: "" if value is None else value for key, value in figures.items()},
        "classes": _classes(rows),
        "total": _sums(rows),
        "cases": rows,
    }


def _case_row(number: int, case: ListedCase, stood: Standing, moved: Moved) -> Values:
    return {
        "number": number,
        "class": stood.cell.column,
        "decision_number": case.decision_number,
        "decided_on": case.decided_on,
        "debtor": case.debtor,
        "creditor": case.creditor,
        "state": state_name(stood.state, stood.ground),
        "since": stood.since,
        "due": moved.due,
        "received": moved.received,
        "left": moved.left,
    }


def _classes(rows: Sequence[Values]) -> Mapping[str, Values]:
    return {name: _sums([row for row in rows if row["class"] == name]) for name in CLASSES}


def _sums(rows: Sequence[Values]) -> Values:
    sums = {key: sum(row[key] for row in rows) for key in ("due", "received", "left")}
    return {"cases": len(rows), **sums}
