"""For every time limit of the shipped pack, cases in which it opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, TypeGuard

from tests.domain.plain_counting import corresponding, working_days_away
from tests.domain.scenarios import decision, payload_of_event
from tests.domain.shipped_law import shipped_pack
from tests.histories import act_of
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_facts import ABOUT_ENFORCEMENT_DECISION, BANKRUPTCY, OWES, OWES_STATE
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import TO
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law_entries import Direction, Unit
from thads_desktop.domain.law_pack import END, REGIME, Rule
from thads_desktop.domain.vocabulary import Basis, LineState, ObligationKind

PACK = shipped_pack()
OPENING = "case_opened"
# Ordinary Tuesdays under each law, the last early enough for what the end of a long limit opens.
TRIGGER_DAYS = (date(2026, 7, 14), date(2026, 3, 10), date(2023, 10, 10))
LONG_AGO = date(2015, 9, 8)  # for the years of what falls away with its law
AWAY = timedelta(days=60)  # to what is planned
BEFORE = timedelta(days=400)  # of the opening: what it opens itself is long over
STATES_FROM = {
    LineState.NOT_YET_ENFORCEABLE: "not_yet_decided",
    LineState.POSTPONED: "enforcement_postponed",
    LineState.SUSPENDED: "enforcement_suspended",
    LineState.SEPARATE_REGISTER: "moved_to_separate_register",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One event of a case."""

    code: str
    on: date
    at: str = ""
    variant: str = ""
    about: str = ""
    until: date | None = None
    planned_on: date | None = None

    def act(self, number: int) -> Act:
        """The act that tells it."""
        values: dict[str, Any] = {
            name: getattr(self, name) for name in ("at", "variant", "about", "until", "planned_on")
        }
        given = {name: value for name, value in values.items() if value is not None}
        return act_of(payload_of_event(self.code, **given), self.on, number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A case in which a limit opens; its count begins at `start`."""

    start: datetime
    opened_on: date
    basis: Basis = Basis.ON_REQUEST
    is_bankruptcy: bool = False
    owed: tuple[ObligationKind, ...] = (ObligationKind.DEBT,)
    earlier: tuple[Told, ...] = ()
    trigger: Told | None = None

    @property
    def trigger_id(self) -> str:
        """The id of the act that opens the limit; "" when the law itself does."""
        if self.trigger is None:
            return ""
        return id_of(1 if self.trigger.code == OPENING else len(self.earlier) + 2)

    @property
    def began_on(self) -> date:
        """The day of the trigger."""
        return self.trigger.on if self.trigger else self.start.date()

    def case(self, *later: Told) -> CaseState:
        """The case after what is told later; its opening may be among that."""
        opened_on = next((one.on for one in later if one.code == OPENING), self.opened_on)
        opening = decision(self.basis, is_bankruptcy=self.is_bankruptcy, owed=self.owed)
        told = [*self.earlier, *filter(None, [self.trigger]), *later]
        acts = [one.act(number) for number, one in enumerate(told, 2) if one.code != OPENING]
        state = state_of([act_of(opening, opened_on, 1), *acts])
        assert state is not None
        return state


def id_of(number: int) -> str:
    """The id of an act that no ledger holds."""
    return f"act-{number:04d}"


def stages_of(rule: Rule) -> Iterator[Stage]:
    """A case for each event that opens a rule."""
    for ref in rule.limit.opens:
        if ref.endswith("@before"):
            continue  # what a law takes over from the one before stands among the scenarios
        days = (rule.limit.since,) if ref == REGIME else (*TRIGGER_DAYS, LONG_AGO)
        stages = (stage_of(ref, day, rule.limit.when, rule.limit.unless) for day in days)
        yield next(
            one
            for one in stages
            if one is not None
            and PACK.rule(rule.limit.key, one.start.date()) is rule
            and not (rule.limit.ends_with_law and _due(one, rule) >= rule.limit.to)
        )


def _due(stage: Stage, rule: Rule) -> date:
    return last_moment(stage.start, rule).date()


def stage_of(ref: str, on: date, when: Sequence[str], unless: Sequence[str]) -> Stage | None:
    """A case with that trigger on a day, in which these facts hold; None when there is no such."""
    if ref.startswith(END):
        base = PACK.rule(ref.removeprefix(END), on)
        if base is None:
            return None
        limit = base.limit
        facts = ((*limit.when, *when), (*limit.unless, *unless))
        stage = stage_of(limit.opens[0], on, *facts)
        return replace(stage, start=last_moment(stage.start, base)) if stage else None
    if ref == REGIME:
        stage = Stage(start=datetime.combine(on, time.min), opened_on=on - BEFORE)
        return _with_facts(stage, when, unless)
    code, _sign, carried = ref.partition("@")
    trigger = Told(
        code=code,
        on=on,
        until=on + AWAY if carried == "until" else None,
        planned_on=on + AWAY if carried == "planned" else None,
    )
    stage = Stage(
        start=datetime.combine(on + AWAY if carried else on, time.min),
        opened_on=on if code == OPENING else on - BEFORE,
        trigger=trigger,
    )
    return _with_facts(stage, when, unless)


def _is_known(trigger: Told | None) -> TypeGuard[Told]:
    return trigger is not None and trigger.code in PACK.events


def _with_facts(stage: Stage, when: Sequence[str], unless: Sequence[str]) -> Stage:
    """The stage with what makes every fact of `when` hold and none of `unless`."""
    if Basis.ON_REQUEST in unless:
        stage = replace(stage, basis=Basis.EX_OFFICIO)
    for fact in when:
        stage = _with_fact(stage, fact)
    trigger = stage.trigger
    if trigger is None or trigger.variant or trigger.code not in PACK.events:
        return stage
    free = [one for one in PACK.events[trigger.code].variants if one not in unless]
    return replace(stage, trigger=replace(trigger, variant=free[0])) if free else stage


def _with_fact(stage: Stage, fact: str) -> Stage:
    if fact in tuple(Basis):
        return replace(stage, basis=Basis(fact))
    if fact == OWES_STATE:
        return replace(stage, owed=(ObligationKind.COURT_FEE,))
    if fact.startswith(OWES):
        return replace(stage, owed=(ObligationKind(fact.removeprefix(OWES)),))
    is_notice = stage.trigger is not None and stage.trigger.code == "notice_delivered"
    if is_notice and (fact == ABOUT_ENFORCEMENT_DECISION or fact.startswith(TO)):
        return stage  # as a notice is that does not say more
    code = _setting(fact)
    if not code:
        return _with_variant(stage, fact)
    return stage if stage.trigger and stage.trigger.code == code else _after(stage, code)


def _setting(fact: str) -> str:
    """The event that makes a fact hold for the case; "" when none does."""
    if fact in STATES_FROM:
        return STATES_FROM[LineState(fact)]
    return next((event.code for event in PACK.events.values() if fact in event.sets), "")


def _with_variant(stage: Stage, variant: str) -> Stage:
    trigger = stage.trigger
    event = PACK.events.get(trigger.code) if trigger else None
    if trigger and event and variant in event.variants:
        return replace(stage, trigger=replace(trigger, variant=variant))
    if variant == BANKRUPTCY:
        return replace(stage, is_bankruptcy=True)
    return _of_another(stage, variant)


def _of_another(stage: Stage, variant: str) -> Stage:
    """The fact is a variant of an earlier event: one that keeps it, or one the trigger is about."""
    having = [event for event in PACK.events.values() if variant in event.variants]
    keeping = [event for event in having if event.keeps_variant]
    stage = _after(stage, (keeping or having)[0].code, variant)
    if keeping or stage.trigger is None:
        return stage
    return replace(stage, trigger=replace(stage.trigger, about=id_of(len(stage.earlier) + 1)))


def _after(stage: Stage, code: str, variant: str = "") -> Stage:
    """The stage with an event before its trigger, or after one that would undo what it sets."""
    undone = PACK.events[stage.trigger.code].unsets if _is_known(stage.trigger) else ()
    sets = PACK.events[code].sets if code in PACK.events else ()
    days = 20 if set(sets).intersection(undone) else -20
    told = Told(code=code, on=stage.began_on + timedelta(days=days), variant=variant)
    return replace(stage, earlier=(*stage.earlier, told))


def last_moment(start: datetime, rule: Rule) -> datetime:
    """The last day (or hour) of a limit that begins to count then."""
    limit = rule.limit
    back = limit.direction is Direction.BEFORE
    if limit.unit is Unit.AT_ONCE:
        return start
    if limit.unit is Unit.HOURS:
        return start + timedelta(hours=-limit.number if back else limit.number)
    if limit.unit is Unit.WORKING_DAYS:
        last = working_days_away(start.date(), limit.number, back=back)
    else:
        last = corresponding(start.date(), limit.number, limit.unit, back=back)
        last = working_days_away(last, 0, back=back)
    return datetime.combine(last, time.min)
