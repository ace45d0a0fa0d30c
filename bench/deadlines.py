"""Deadlines at the size of a region: the day's list, one case, one act, all of them anew."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from bench.floors import Floor
from bench.measure import Result, milliseconds, per_second
from bench.office import PERIOD, office_of_size
from thads_desktop.base.paths import resource
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law_reading import parse_law
from thads_desktop.domain.payloads import MoneyReceived
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.vocabulary import ENDED
from thads_desktop.ledger.recount import recount
from thads_desktop.ledger.stored_acts import acts_by_subject
from thads_desktop.services.acts import record_act
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import DeadlineQuestion, day_list, page_of
from thads_desktop.services.law_shelf import read_folder

PAGE = 200


def reckoning(folder: Path, cases: int) -> Iterator[Result]:
    """An office with that many cases; the day is the last of its period."""
    context, floor = office_of_size(folder, cases), Floor(folder)
    law = context.law
    yield Result(
        name=f"deadlines of {cases:,} cases anew",
        ours=per_second(lambda: recount(context.ledger, law)),
        floor=per_second(lambda: floor.deadlines_again(cases)),
        unit="cases/s",
        aim="≥ 700",
    )
    question = DeadlineQuestion(today=PERIOD[1])
    yield Result(
        name=f"the day's list at {cases:,} cases",
        ours=milliseconds(lambda: page_of(context, day_list(context, question).keys[:PAGE])),
        floor=milliseconds(floor.day_list),
        aim="≤ 60 ms",
    )
    yield _recording(context, floor)
    yield Result(
        name="reading the law packs",
        ours=milliseconds(lambda: parse_law(read_folder(resource("law")))),
    )
    context.close()


def _recording(context: Context, floor: Floor) -> Result:
    """One act into one case, its deadlines reckoned; against one row and its commit."""
    listed = listed_cases(context, find_cases(context, CaseQuestion())[:PAGE])
    case_ids = cycle(case.case_id for case in listed if case.state not in ENDED)
    payload = MoneyReceived(line=1, amount=1)
    return Result(
        name="recording an act",
        ours=milliseconds(
            lambda: record_act(context, next(case_ids), payload, context.today), rounds=30
        ),
        floor=milliseconds(floor.one_row, rounds=30),
    )


def one_case(context: Context) -> Result:
    """The deadlines of one case, the mean over an office's cases."""
    with context.ledger.reading() as connection:
        groups = [[one.act for one in group] for group in acts_by_subject(connection)]
    states = [state for group in groups if (state := state_of(group)) is not None]
    law = context.law
    found = sum(len(deadlines_of(state, law)) for state in states) / len(states)
    acts = sum(len(state.standing) for state in states) / len(states)
    return Result(
        name=f"deadlines of one case ({acts:.1f} acts, {found:.1f} deadlines)",
        ours=milliseconds(lambda: [deadlines_of(state, law) for state in states]) / len(states),
        aim="≤ 1 ms",
    )
