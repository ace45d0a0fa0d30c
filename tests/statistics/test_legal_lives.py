"""Whatever a person may record, act by act: no contradiction, and every figure in its place."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.histories import (
    FIRST_DAY,
    LAST_DAY,
    YEAR_BEGINS,
    Move,
    case_names,
    days,
    flows,
    new_openings,
    papers,
    register_moves,
    state_changes,
    steps,
    takeovers,
)
from tests.ledgers import about_an, stored_acts, temporary_context
from tests.statistics.test_count import (
    DAY,
    assert_identities,
    counted,
    form_of,
    whole_numbers,
)
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.paper_payloads import DecisionMended
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.vocabulary import MendingWay
from thads_desktop.services.acts import record_act
from thads_desktop.services.context import Context
from thads_desktop.statistics.cells import PeriodQuestion

CUT_OFFS = [FIRST_DAY + number * DAY for number in range(0, (LAST_DAY - FIRST_DAY).days + 1, 15)]
PERIODS = [
    (first, last) for first in (FIRST_DAY, YEAR_BEGINS) for last in CUT_OFFS if first <= last
]
UNDOING = [MendingWay.WITHDRAWN, MendingWay.ANNULLED]
ENDINGS = [
    p.EnforcementTerminated(),
    p.EnforcementTerminated(lines=(1,), amount=1000),
    p.EnforcementEntrusted(lines=(1,)),
    p.DecisionWithdrawn(),
    p.CaseClosed(ground="ended_under_insolvency_law"),
]


class LegalLife(RuleBasedStateMachine):
    """An office whose officers record what is allowed, late entries among it."""

    def __init__(self) -> None:
        super().__init__()
        self._opened = temporary_context()
        self.context: Context = self._opened.__enter__()

    def teardown(self) -> None:
        """Close the office."""
        self._opened.__exit__(None, None, None)

    @initialize(new=new_openings, old=takeovers)
    def open_two(self, new: p.CaseOpened, old: p.CaseOpened) -> None:
        """A new case, and an old one taken over."""
        self._record(Move("case-a", new, FIRST_DAY + 5 * DAY))
        self._record(Move("case-b", old, FIRST_DAY))

    @rule(new=new_openings, on=days)
    def open_a_third(self, new: p.CaseOpened, on: date) -> None:
        """Another case, once."""
        self._record(Move("case-c", new, on))

    @rule(case=case_names, payload=state_changes, on=days)
    def decide(self, case: str, payload: p.Payload, on: date) -> None:
        """A decision."""
        earlier = [one.act.id for one in stored_acts(self.context) if one.act.subject == case]
        self._record(Move(case, about_an(payload, earlier), on))

    @rule(case=case_names, payload=flows, on=days)
    def move_money(self, case: str, payload: p.Payload, on: date) -> None:
        """Money that came in, fell due or was waived."""
        self._record(Move(case, payload, on))

    @rule(case=case_names, payload=papers | steps | register_moves, on=days)
    def file_a_paper(self, case: str, payload: p.Payload, on: date) -> None:
        """A paper, a change of officer or party, a move to the separate register."""
        self._record(Move(case, payload, on))

    @rule(
        case=case_names,
        ending=st.sampled_from(ENDINGS),
        on=days,
        way=st.sampled_from(UNDOING),
        later=st.integers(0, 25),
    )
    def end_and_bring_back(
        self, case: str, ending: p.Payload, on: date, way: MendingWay, later: int
    ) -> None:
        """A decision that ends a case, a line or a part of one is withdrawn or annulled."""
        with suppress(DomainError):
            ended = record_act(self.context, case, ending, on)
            mended = DecisionMended(about=ended.act_id, way=way)
            record_act(self.context, case, mended, on + later * DAY)

    def _record(self, move: Move) -> None:
        with suppress(DomainError):
            record_act(self.context, move.case, move.payload, move.on)

    @invariant()
    def nothing_contradicts_itself(self) -> None:
        """The fold of every case answers, and lists nothing that does not fit."""
        cases: dict[str, list[object]] = {}
        stored = stored_acts(self.context)
        for case in {one.act.subject for one in stored}:
            state = state_of([one.act for one in stored if one.act.subject == case])
            if state is not None:
                cases[case] = list(state.contradictions)
        assert not any(cases.values()), cases

    @invariant()
    def the_identities_hold(self) -> None:
        """Of both forms, at several cut-offs (thống kê §1.6), and no figure is below nought."""
        for first, last in PERIODS:
            total = counted(self.context, PeriodQuestion(first=first, last=last)).total
            for form in Measure:
                figures = form_of(total, form)
                assert_identities(figures)
                assert min(whole_numbers(figures).values()) >= 0, (first, last, figures)


LegalLife.TestCase.settings = settings(max_examples=12, stateful_step_count=14, deadline=None)
TestLegalLife = LegalLife.TestCase
