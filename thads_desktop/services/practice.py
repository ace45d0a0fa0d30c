"""The practice office (đơn vị thực hành): a made-up year of work to try the program on.

The same seed on the same day gives the same office, but for the identities of its acts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import msgspec

from thads_desktop.base.clock import Clock
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.law import Law
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.paper_payloads import NoticeDelivered
from thads_desktop.domain.recipients import is_state
from thads_desktop.domain.vocabulary import PartyRole, SignerRole
from thads_desktop.ledger.case_list import count_cases
from thads_desktop.ledger.commit import Commit
from thads_desktop.ledger.database import remove_ledger
from thads_desktop.ledger.engine import driver_of
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.offices import NewOffice, create_office, office_of
from thads_desktop.services.practice_duties import done_after, stands_until
from thads_desktop.services.practice_lives import (
    Life,
    acts_of,
    all_intakes,
    cast_of,
    decided_on,
    opening_of,
)
from thads_desktop.services.practice_matters import draw_matter, opening_values, symbol_on
from thads_desktop.services.practice_numbers import PaperNumbers, number_all
from thads_desktop.services.practice_people import PROVINCE
from thads_desktop.services.practice_plans import Plan, plans
from thads_desktop.services.practice_stories import (
    ENDING,
    OPENING,
    Fate,
    Step,
    any_day,
    story_of,
)
from thads_desktop.services.practice_visits import visit

SIGNERS = (
    SignerNamed(name="Hà Thị Minh Nguyệt", role=SignerRole.HEAD, title="Trưởng phòng"),
    SignerNamed(
        name="Tạ Quang Vinh",
        role=SignerRole.DEPUTY,
        title="Phó Trưởng phòng",
        for_title="Trưởng phòng",
        authority="Quyết định phân công nhiệm vụ số 02/QĐ-THADS",
    ),
)
PRACTICE_OFFICE = NewOffice(
    name="Phòng THADS khu vực thực hành",
    code="TH-00",
    parent=f"Thi hành án dân sự {PROVINCE}",
    place="Thực Hành",
    address="số 1 đường Thực Hành, xã Thực Hành",
    account="3949.0.1234567",
    account_at="Kho bạc Nhà nước khu vực thực hành",
)
REASSIGNED = 0.05  # of the cases change hands
VISITS = (0, *(1,) * 6, 2, 2, 3)
FIRST_VISIT = 14, 20  # days after the decision: after the voluntary period, within nine days
SLIPS = 0.012  # of the acts are mistaken, and mended by a correction or taken back
PROGRESS_EVERY = 250


def make_practice_office(
    folder: Path,
    *,
    new: NewOffice = PRACTICE_OFFICE,
    cases: int = 300,
    seed: int = 1,
    user: str,
    clock: Clock,
    progress: Progress | None = None,
) -> Context:
    """Make a filled practice office in an empty folder and open it: whole, or not at all.

    Raises:
        DomainError, KnownIoError: as `create_office`.
        CancelledError: the person cancelled.
    """
    context = create_office(folder, new, user=user, clock=clock, is_practice=True)
    try:
        fill_practice_office(context, cases=cases, seed=seed, progress=progress)
    except BaseException:
        context.close()
        remove_ledger(folder)
        raise
    return context


def fill_practice_office(
    context: Context, *, cases: int, seed: int, progress: Progress | None = None
) -> int:
    """Fill an empty office with a year of work in one transaction; returns the number of cases.

    Raises:
        DomainError: `office_not_empty`.
        CancelledError: the person cancelled; nothing was written.
    """
    with context.ledger.reading() as connection:
        if count_cases(driver_of(connection)):
            raise DomainError(
                _("Đơn vị này đã có việc. Hãy lập đơn vị thực hành trong một thư mục khác."),
                code="office_not_empty",
                field="data",
            )
    watcher = progress or SilentProgress()
    what = _("Lập đơn vị thực hành")
    rng = Random(seed)  # noqa: S311 - made-up cases, no secrets
    numbers = PaperNumbers()
    stories = _stories(cases, context, numbers, rng)
    office_id = office_of(context).office_id
    with commit_of(context, what, progress) as commit:
        for done, story in enumerate(stories):
            if done % PROGRESS_EVERY == 0:
                watcher.report(what, done, len(stories))
            _append_story(commit, context.identities.new(), story, context.today, rng)
        for told in (*numbers.left_out(), *SIGNERS):
            commit.append(office_id, told, context.today)
    return cases


@dataclass(frozen=True, slots=True, kw_only=True)
class _Story:
    """All steps of a case or an intake; of one that is written out nothing is left to luck."""

    steps: list[Step]
    is_written_out: bool = False


def _stories(cases: int, context: Context, numbers: PaperNumbers, rng: Random) -> list[_Story]:
    """What happened in all cases, and what came in of late; every paper with its number."""
    today, law = context.today, context.law
    known: list[p.Party] = []
    stories = [
        _life_story(plan, today, law, rng)
        if isinstance(plan.course, Life)
        else _luck_story(plan, plan.course, today, known, rng)
        for plan in plans(cases, today, law, rng)
    ]
    numbered = number_all((story.steps for story in stories), numbers)
    intakes = all_intakes()[: cases // 3]
    return [
        *(replace(one, steps=steps) for one, steps in zip(stories, numbered, strict=True)),
        *(_intake_story(life, today, law, rng) for life in intakes),
    ]


def _luck_story(plan: Plan, fate: Fate, today: date, known: list[p.Party], rng: Random) -> _Story:
    """A case whose days are drawn by lot, up to its fate."""
    matter = draw_matter(
        rng,
        several_lines=fate is Fate.PART_FINISHED,
        ex_officio=fate is Fate.SEPARATE_REGISTER,
    )
    values: dict[str, Any] = opening_values(
        matter,
        rng,
        number=plan.number,
        decided_on=plan.decided_on,
        officer=plan.officer,
        known=known,
    )
    opening = _as_it_came(p.CaseOpened(**values), plan)
    steps = story_of(fate, opening, plan.comes_in_on, today, rng)
    last = steps[-1].on if fate in ENDING else today
    rest = sorted([*_asides(plan, fate, opening, last, rng), *steps], key=lambda step: step.on)
    return _Story(steps=[Step(plan.comes_in_on, opening, OPENING), *rest])


def _life_story(plan: Plan, today: date, law: Law, rng: Random) -> _Story:
    """A case whose life is written out."""
    assert isinstance(plan.course, Life)  # noqa: S101 - chosen by the caller
    cast = cast_of(plan.course, plan.decided_on, rng)
    number = f"{plan.number}/{symbol_on(plan.decided_on)}"
    opened = opening_of(cast, decision_number=number, officer=plan.officer)
    steps = acts_of(cast, plan.comes_in_on, today, law)
    opening = Step(plan.comes_in_on, _as_it_came(opened, plan), OPENING)
    return _Story(steps=[opening, *steps], is_written_out=True)


def _intake_story(life: Life, today: date, law: Law, rng: Random) -> _Story:
    """What came in and waits for its decision."""
    on = decided_on(life, today, today, law.calendar, rng)
    steps = acts_of(cast_of(life, on, rng), on, today, law)
    return _Story(steps=steps, is_written_out=True)


def _as_it_came(opened: p.CaseOpened, plan: Plan) -> p.CaseOpened:
    is_old = plan.decided_on < plan.comes_in_on
    return p.taken_over(opened, plan.decided_on) if is_old else opened


def _asides(plan: Plan, fate: Fate, opening: p.CaseOpened, last: date, rng: Random) -> list[Step]:
    """What changes no state: visits, and a new officer now and then, up to a last day."""
    has_means = fate not in (Fate.NOT_YET, Fate.SEPARATE_REGISTER, Fate.TERMINATED)
    first = plan.comes_in_on + timedelta(days=rng.randint(*FIRST_VISIT))
    first = min(first, last)
    steps = []
    for nth in range(rng.choice(VISITS)):
        on = any_day(first, last, rng) if nth else first
        steps.append(Step(on, visit(opening, rng, has_means=has_means)))
    if rng.random() < REASSIGNED:
        officer = p.OfficerAssigned(officer=rng.choice(plan.others))
        steps.append(Step(any_day(plan.comes_in_on, last, rng), officer))
    return steps


def _append_story(commit: Commit, subject: str, story: _Story, today: date, rng: Random) -> None:
    """Record the steps, each with what a dutiful officer does after it."""
    named: dict[str, str] = {}
    creditors = _Creditors(story)
    for nth, step in enumerate(story.steps):
        is_sure = story.is_written_out or not nth
        told = _about(step, named)
        act = _append(commit, subject, told, rng, is_sure=is_sure)
        named[step.name] = act.id
        creditors.tell(commit, subject, told.payload, step.on)
        if act.corrects is None:
            last = stands_until(step, story.steps[nth + 1 :], today)
            for on, payload in done_after(step.payload, act.id, step.on, last, rng):
                if not (_tells_notices(story, step) and isinstance(payload, NoticeDelivered)):
                    commit.append(subject, payload, on)
                    creditors.tell(commit, subject, payload, on)


class _Creditors:
    """Whom a paper reaches beside the debtor: told on the day he is first told of it."""

    def __init__(self, story: _Story) -> None:
        opening = story.steps[0].payload if story.steps else None
        parties = opening.parties if isinstance(opening, p.CaseOpened) else ()
        self._names = [
            one.name for one in parties if one.role is PartyRole.CREDITOR and not is_state(one)
        ]
        self._told: set[str] = set()

    def tell(self, commit: Commit, subject: str, payload: p.Payload, on: date) -> None:
        """Record the notice of the same paper to each creditor, once."""
        if not isinstance(payload, NoticeDelivered) or payload.about in self._told:
            return
        self._told.add(payload.about)
        for name in self._names:
            notice = NoticeDelivered(
                about=payload.about, variant="direct", to=PartyRole.CREDITOR, to_name=name
            )
            commit.append(subject, notice, on)


def _tells_notices(story: _Story, step: Step) -> bool:
    """Is to whom and how the decision was notified a part of the story?"""
    return story.is_written_out and step.name == OPENING


def _about(step: Step, named: Mapping[str, str]) -> Step:
    """A step with the act it is about, where it names one."""
    if not step.about:
        return step
    payload = msgspec.structs.replace(step.payload, about=named[step.about])
    return step._replace(payload=payload)


def _append(commit: Commit, subject: str, step: Step, rng: Random, *, is_sure: bool) -> Act:
    """Record a step; a few are mistaken at first, and the mistake stays to be seen."""
    luck = rng.random()
    if is_sure or luck >= 3 * SLIPS:
        return commit.append(subject, step.payload, step.on)
    if luck < SLIPS:
        twice = commit.append(subject, step.payload, step.on)
        reason = "Ghi trùng hai lần"
        commit.append(subject, p.ActVoided(), step.on, corrects=twice.id, reason=reason)
    elif isinstance(step.payload, p.MoneyReceived):
        slip = msgspec.structs.replace(step.payload, amount=step.payload.amount * 10)
        wrong = commit.append(subject, slip, step.on)
        reason = "Ghi thừa một số 0 so với biên lai"
        return commit.append(subject, step.payload, step.on, corrects=wrong.id, reason=reason)
    return commit.append(subject, step.payload, step.on)
