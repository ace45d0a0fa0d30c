"""Random histories with matters: measures, complaints, remissions and requests to the Court."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.histories import FIRST_DAY, Move, days, histories_with
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.kinds import recorded_as
from thads_desktop.domain.matter_courses import COURSES, RAISED_BY
from thads_desktop.domain.vocabulary import MendingWay

_raising = {code for event in RAISED_BY if (code := recorded_as(event)[1])}
_codes = sorted({*_raising, *(code for one in COURSES for code in one.settled_by)})
_taken_up = ("complaint_accepted", "denunciation_accepted", "coercion_planned", "coercion_failed")
matter_acts: st.SearchStrategy[p.Payload] = st.one_of(
    st.builds(m.CoercionDecided, variant=st.sampled_from(("", "seizure", "work"))),
    st.builds(m.SecurityMeasureApplied, variant=st.sampled_from(("", "custody"))),
    st.builds(r.ComplaintReceived, variant=st.sampled_from(("", "coercion", "second"))),
    st.builds(p.ObligationReduced, line=st.integers(1, 2), amount=st.just(1000)),
    st.builds(s.StepTaken, code=st.sampled_from((*_codes, *_taken_up))),
)
mendings = st.builds(
    r.DecisionMended,
    about=st.integers(1, 12).map("act-{:04d}".format),
    way=st.sampled_from(MendingWay),
)
subjects = st.sampled_from(("case-a", "case-b", "case-c", "intake"))


def moves_of(
    payloads: st.SearchStrategy[p.Payload], least: int = 0
) -> st.SearchStrategy[list[Move]]:
    made = st.builds(Move, case=subjects, payload=payloads, on=days)
    moves = st.lists(made, min_size=least, max_size=least + 10)
    return moves.map(lambda moves: [Move("intake", r.JudgmentReceived(), FIRST_DAY), *moves])


def _after(least: int) -> st.SearchStrategy[list[list[Move]]]:
    """A history of cases, then their matters, then more of them and what undoes some."""
    return st.builds(
        lambda history, one, another: [*history, one, another],
        histories_with(st.just(FIRST_DAY)),
        moves_of(matter_acts, least),
        moves_of(st.one_of(matter_acts, mendings), least),
    )


histories = _after(0)
busy_histories = _after(15)
