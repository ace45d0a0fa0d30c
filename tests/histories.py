"""Random histories of cases: acts of every kind, on few days, corrected, voided, out of order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.codec import encode_payload
from thads_desktop.domain.kinds import KIND_OF_PAYLOAD
from thads_desktop.domain.vocabulary import Basis, MendingWay, PartyRole, PostponementGround

FIRST_DAY = date(2025, 9, 10)
YEAR_BEGINS = date(2025, 10, 1)
LAST_DAY = date(2025, 10, 25)


@dataclass(frozen=True, slots=True)
class Move:
    """An act to be recorded; `target` picks the earlier act of its case that it corrects."""

    case: str
    payload: p.Payload
    on: date
    target: int | None = None


def act_of(
    payload: p.Payload,
    on: date,
    number: int,
    *,
    corrects: int | None = None,
    case: str = "case",
    device: str = "one",
    lamport: int | None = None,
) -> Act:
    """An act that no ledger holds, known by its number."""
    kind = KIND_OF_PAYLOAD[type(payload)]
    return Act(
        id=f"act-{number:04d}",
        subject=case,
        kind=kind.key,
        version=kind.version,
        happened_on=on,
        recorded_at=datetime(2026, 3, 10, 1, 0, tzinfo=UTC),
        recorded_by="An",
        device=device,
        device_seq=number,
        lamport=number if lamport is None else lamport,
        payload=encode_payload(payload),
        corrects=None if corrects is None else f"act-{corrects:04d}",
        reason="" if corrects is None else "Ghi nhầm",
    )


def opening_of(*amounts: int, **values: Any) -> p.CaseOpened:  # noqa: ANN401 - its fields
    """The opening of a case with lines 1, 2 … that owe these amounts."""
    return p.CaseOpened(**_opening_fields(amounts) | values)


def takeover_of(*amounts: int, decided_on: date = date(2025, 3, 4), **values: Any) -> p.CaseOpened:  # noqa: ANN401 - its fields
    """The same of an old case taken over."""
    return p.CaseTakenOver(decided_on=decided_on, **_opening_fields(amounts) | values)


def _opening_fields(amounts: tuple[int, ...]) -> dict[str, Any]:
    return {
        "decision_number": "12/QĐ-THADS",
        "basis": Basis.ON_REQUEST,
        "parties": (
            p.Party(role=PartyRole.DEBTOR, name="Nguyễn Văn Đạt", birth_year=1980),
            p.Party(role=PartyRole.CREDITOR, name="Ngân hàng Sông Xanh"),
        ),
        "obligations": tuple(
            p.Obligation(line=line, what=f"Khoản {line}", amount=amount)
            for line, amount in enumerate(amounts, 1)
        ),
        "officer": "Lê An",
    }


days = st.integers(0, (LAST_DAY - FIRST_DAY).days).map(lambda n: FIRST_DAY + timedelta(days=n))
amounts = st.integers(0, 5).map(lambda n: n * 1000)
sums = st.integers(1, 6).map(lambda n: n * 1000)
line_numbers = st.integers(1, 3)
lines = st.lists(line_numbers, unique=True, max_size=2).map(tuple)
one_line = line_numbers.map(lambda line: (line,))
earlier_acts = st.integers(1, 12).map(lambda n: f"act-{n:04d}")  # whoever plays it says which
officer_names = st.sampled_from(("Lê An", "Trần Thị Bình", "Phạm Văn Cường"))
bases = st.sampled_from(Basis)


def _openings(build: Any, **fields: Any) -> st.SearchStrategy[p.CaseOpened]:  # noqa: ANN401 - strategies
    made = st.tuples(
        st.lists(amounts, min_size=1, max_size=3),
        st.fixed_dictionaries(
            {
                "basis": bases,
                "officer": st.one_of(st.just(""), officer_names),
                "decision_number": st.integers(1, 99).map(lambda n: f"{n}/QĐ-THADS"),
                **fields,
            }
        ),
    )
    return made.map(lambda one: build(*one[0], **one[1]))


new_openings = _openings(opening_of)
takeovers = _openings(
    takeover_of, decided_on=st.integers(1, 400).map(lambda n: FIRST_DAY - timedelta(days=n))
)

flows: st.SearchStrategy[p.Payload] = st.one_of(
    st.builds(p.ObligationIncreased, line=line_numbers, amount=sums),
    st.builds(p.MoneyReceived, line=line_numbers, amount=sums),
    st.builds(p.MoneyReceived, line=line_numbers, amount=sums),
    st.builds(p.ObligationReduced, line=line_numbers, amount=sums),
)
state_changes: st.SearchStrategy[p.Payload] = st.one_of(
    st.builds(p.MeansClassified, enforceable=st.booleans(), lines=lines),
    st.builds(p.EnforcementPostponed, ground=st.sampled_from(PostponementGround), lines=lines),
    st.builds(p.EnforcementSuspended, lines=lines),
    st.builds(p.EnforcementResumed, lines=lines),
    st.builds(p.ObligationCompleted, lines=lines),
    st.builds(p.EnforcementTerminated, lines=lines),
    st.builds(p.EnforcementEntrusted, lines=lines),
    st.builds(p.DecisionWithdrawn, lines=lines),
    st.builds(p.EnforcementTerminated, lines=one_line, amount=sums),
    st.builds(p.EnforcementEntrusted, lines=one_line, amount=sums),
    st.builds(p.CaseRecalled),
    st.builds(p.CaseClosed, ground=st.just("ended_under_insolvency_law"), lines=lines),
    st.builds(r.RequestReturned, lines=lines),
    st.builds(r.DecisionMended, about=earlier_acts, way=st.sampled_from(MendingWay)),
    st.builds(
        p.ObligationAdded,
        obligation=st.builds(p.Obligation, line=line_numbers, what=st.just("Thêm"), amount=amounts),
    ),
)
papers: st.SearchStrategy[p.Payload] = st.one_of(
    st.builds(p.OfficerAssigned, officer=officer_names),
    st.builds(p.CaseMarked, corruption=st.booleans(), major=st.booleans()),
    st.builds(
        p.PartyChanged,
        party=st.just(p.Party(role=PartyRole.DEBTOR, name="Nguyễn Thị Thừa Kế")),
        replaces=st.sampled_from(("", "Nguyễn Văn Đạt")),
    ),
    st.builds(p.VerificationRecorded, findings=st.just("Không có tài sản")),
)
# Papers of any date, which open and close time limits.
step_codes = st.sampled_from(("dossier_opened", "sent_to_procuracy", "not_yet_published"))
steps: st.SearchStrategy[p.Payload] = st.one_of(
    st.builds(s.StepTaken, code=step_codes, lines=lines),
    st.builds(r.NoticeDelivered, variant=st.just("direct"), lines=lines),
    st.builds(r.JudgmentReceived, variant=st.just("ordinary")),
    st.builds(m.MoneyPaidOut, lines=lines),
    st.builds(s.CountingStopped, until=days, why=st.just("lũ")),
    st.builds(s.DeadlineSnoozed, rule=st.just("dossier_opening"), until=days, why=st.just("chờ")),
)
register_moves: st.SearchStrategy[p.Payload] = st.builds(p.MovedToSeparateRegister, lines=lines)
payloads = st.one_of(flows, state_changes, papers, register_moves, steps)

case_names = st.sampled_from(("case-a", "case-b", "case-c"))
targets = st.integers(0, 40)
records = st.builds(Move, case=case_names, payload=payloads, on=days)
corrections = st.builds(
    Move, case=case_names, payload=st.one_of(payloads, new_openings), on=days, target=targets
)
voids = st.builds(Move, case=case_names, payload=st.just(p.ActVoided()), on=days, target=targets)
moves = st.one_of(records, records, corrections, voids)


def histories_with(taken_over_on: st.SearchStrategy[date]) -> st.SearchStrategy[list[list[Move]]]:
    """Commits of moves. Two cases are open from the first commit on, the third is opened last."""
    first = st.tuples(
        st.builds(Move, case=st.just("case-a"), payload=new_openings, on=days),
        st.builds(Move, case=st.just("case-b"), payload=takeovers, on=taken_over_on),
    )
    last = st.builds(Move, case=st.just("case-c"), payload=new_openings, on=days)
    return st.builds(
        lambda first, middle, last: [list(first), *middle, [last]],
        first,
        st.lists(st.lists(moves, min_size=1, max_size=4), max_size=6),
        last,
    )


histories = histories_with(days)
