"""Made-up stories (diễn biến mẫu): what happens in a practice case, up to its fate."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from types import MappingProxyType
from typing import NamedTuple

from thads_desktop.domain import payloads as p
from thads_desktop.domain.kinds import KIND_OF_PAYLOAD
from thads_desktop.domain.vocabulary import Basis, ObligationKind, PostponementGround
from thads_desktop.services.practice_grounds import with_ground


class Fate(StrEnum):
    """Số phận của việc mẫu: how its story ends."""

    COMPLETED = "completed"
    TERMINATED = "terminated"
    ENTRUSTED = "entrusted"
    WITHDRAWN = "withdrawn"
    RUNNING = "running"
    RESUMED = "resumed"
    PART_FINISHED = "part_finished"
    NOT_YET = "not_yet"
    SEPARATE_REGISTER = "separate_register"
    POSTPONED_BY_AGREEMENT = "postponed_by_agreement"
    POSTPONED = "postponed"
    SUSPENDED = "suspended"


# Fates after which nothing more is done in the case, or perhaps nothing.
ENDING = frozenset(
    {
        Fate.COMPLETED,
        Fate.TERMINATED,
        Fate.ENTRUSTED,
        Fate.WITHDRAWN,
        Fate.PART_FINISHED,
    }
)

# How many cases in a hundred; those left over keep running.
SHARES: Mapping[Fate, float] = MappingProxyType(
    {
        Fate.COMPLETED: 44,
        Fate.TERMINATED: 3,
        Fate.ENTRUSTED: 4,
        Fate.WITHDRAWN: 2,
        Fate.RESUMED: 2,
        Fate.PART_FINISHED: 7,
        Fate.NOT_YET: 14,
        Fate.SEPARATE_REGISTER: 5,
        Fate.POSTPONED_BY_AGREEMENT: 1.5,
        Fate.POSTPONED: 2,
        Fate.SUSPENDED: 1.5,
    }
)


class Step(NamedTuple):
    """Một hành vi của diễn biến, with its legal date; a `name` lets others be `about` it."""

    on: date
    payload: p.Payload
    name: str = ""
    about: str = ""


OPENING = "opening"  # what the first act of a case is named


@dataclass(frozen=True, slots=True)
class _Plot:
    """What the parts of a story draw on; `due` is what each line comes to owe, in đồng."""

    opening: p.CaseOpened
    due: Mapping[int, int]
    today: date
    rng: Random


def fates(cases: int, rng: Random) -> list[Fate]:
    """The fate of every case, in the shares of a real office, shuffled."""
    drawn = [fate for fate, share in SHARES.items() for _ in range(round(share * cases / 100))]
    drawn += [Fate.RUNNING] * (cases - len(drawn))
    rng.shuffle(drawn)
    return drawn[:cases]


def fates_by_age(drawn: Sequence[Fate], old: int) -> list[Fate]:
    """The fates of cases in the order of their decisions, of which so many are old.

    Only of an old case the years have passed after which it may go to the separate register.
    """
    settled = list(drawn)
    others = [nth for nth in range(min(old, len(drawn))) if drawn[nth] is not _REGISTER]
    for nth in range(old, len(drawn)):
        if drawn[nth] is _REGISTER:
            other = others.pop() if others else nth
            settled[nth] = settled[other] if other != nth else Fate.NOT_YET
            settled[other] = _REGISTER if other != nth else Fate.NOT_YET
    return settled


_REGISTER = Fate.SEPARATE_REGISTER


def story_of(
    fate: Fate, opening: p.CaseOpened, begins: date, today: date, rng: Random
) -> list[Step]:
    """What changes a case after its opening, none of it after today."""
    increases = _increases(opening, rng)
    due = {line.line: line.amount for line in opening.obligations}
    for increase in increases:
        due[increase.line] += increase.amount
    plot = _Plot(opening, due, today, rng)
    # In the order acts of one day are read, so that a story also holds when all falls on one day.
    payloads = sorted(
        [*increases, *_STORIES[fate](plot)], key=lambda one: KIND_OF_PAYLOAD[type(one)].rank
    )
    days = sorted(any_day(begins, today, rng) for _ in payloads)
    if fate is _REGISTER:
        # The years without means lie before the case came in: it came in as it stood.
        payloads.sort(key=lambda one: not isinstance(one, p.MeansClassified))
        days[0] = begins
    return [Step(on, with_ground(one, on)) for on, one in zip(days, payloads, strict=True)]


def any_day(first: date, last: date, rng: Random) -> date:
    """A day from first to last, both of them possible."""
    return first + timedelta(days=rng.randint(0, (last - first).days))


def _increases(opening: p.CaseOpened, rng: Random) -> list[p.ObligationIncreased]:
    """The instalments of maintenance that fell due."""
    first = opening.obligations[0]
    if first.kind is not ObligationKind.MAINTENANCE:
        return []
    why = "Kỳ cấp dưỡng đến hạn"
    instalment = p.ObligationIncreased(line=first.line, amount=first.amount, why=why)
    return [instalment] * rng.randint(0, 4)


def _receipts(plot: _Plot, line: int, amount: int) -> list[p.Payload]:
    """The money of one line in one to three parts, in whole thousands but for the last."""
    parts = [int(amount * share) // 1000 * 1000 for share in plot.rng.choice(_PARTS)]
    parts.append(amount - sum(parts))
    return [
        p.MoneyReceived(line=line, amount=part, receipt_number=f"{plot.rng.randint(1, 9999):07d}")
        for part in parts
        if part
    ]


_PARTS: Sequence[Sequence[float]] = ((), (), (0.5,), (0.3, 0.4))


def _something(plot: _Plot, likelihood: float) -> list[p.Payload]:
    """Part of the first line's money, sometimes."""
    if plot.rng.random() > likelihood:
        return []
    line = plot.opening.obligations[0].line
    amount = plot.due[line] * plot.rng.randint(10, 70) // 100 // 1000 * 1000
    return _receipts(plot, line, amount)


def _settled(plot: _Plot, line: int) -> list[p.Payload]:
    """All of a line's money; of what is owed to the state a part is waived now and then."""
    due, waived = plot.due[line], 0
    if plot.opening.basis is Basis.EX_OFFICIO and plot.rng.random() < _WAIVED:
        waived = due // 5 // 1000 * 1000
    receipts = _receipts(plot, line, due - waived)
    if waived:
        decision = f"{plot.rng.randint(1, 90)}/{plot.today.year}/QĐ-TA"
        receipts.append(p.ObligationReduced(line=line, amount=waived, decision_number=decision))
    return receipts


_WAIVED = 0.06


def _completed(plot: _Plot) -> list[p.Payload]:
    settled = [one for line in plot.due for one in _settled(plot, line)]
    return [*settled, p.ObligationCompleted()]


def _part_finished(plot: _Plot) -> list[p.Payload]:
    """The first line is done; the others go on, wait or leave."""
    first, *others = plot.due
    lines = tuple(others)
    rest: Sequence[p.Payload] = plot.rng.choice(
        (
            (),
            (),
            (_not_yet(lines),),
            (p.EnforcementPostponed(ground=PostponementGround.OTHER, lines=lines),),
            (p.EnforcementTerminated(why=_HEIRLESS, lines=lines),),
            (p.EnforcementEntrusted(receiver=_ELSEWHERE, lines=lines),),
        )
    )
    return [*_settled(plot, first), p.ObligationCompleted(lines=(first,)), *rest]


_HEIRLESS = "Người phải thi hành án chết không để lại di sản"
_ELSEWHERE = "Phòng THADS khu vực bên cạnh"
_NO_MEANS = "Không có thu nhập, không có tài sản để thi hành án"


def _not_yet(lines: tuple[int, ...] = ()) -> p.MeansClassified:
    return p.MeansClassified(enforceable=False, evidence=_NO_MEANS, lines=lines)


def _terminated(plot: _Plot) -> list[p.Payload]:
    ended = p.EnforcementTerminated(why=_HEIRLESS)
    return [*_something(plot, 0.3), ended]


def _entrusted(plot: _Plot) -> list[p.Payload]:
    left = p.EnforcementEntrusted(receiver=_ELSEWHERE)
    return [*_something(plot, 0.2), left]


def _withdrawn(_: _Plot) -> list[p.Payload]:
    return [p.DecisionWithdrawn(why="Bản án bị hủy theo thủ tục giám đốc thẩm")]


def _running(plot: _Plot) -> list[p.Payload]:
    return [p.MeansClassified(enforceable=True), *_something(plot, 0.5)]


def _resumed(_: _Plot) -> list[p.Payload]:
    return [_not_yet(), p.EnforcementResumed()]


def _waiting(plot: _Plot) -> list[p.Payload]:
    return [*_something(plot, 0.25), _not_yet()]


def _separate_register(plot: _Plot) -> list[p.Payload]:
    return [*_waiting(plot), p.MovedToSeparateRegister()]


def _postponed_by_agreement(plot: _Plot) -> list[p.Payload]:
    postponed = p.EnforcementPostponed(
        ground=PostponementGround.AGREEMENT,
        until=plot.today + timedelta(days=60),
        why="Hai bên thỏa thuận hoãn bằng văn bản",
    )
    return [*_something(plot, 0.4), postponed]


def _postponed(_: _Plot) -> list[p.Payload]:
    return [
        p.EnforcementPostponed(
            ground=PostponementGround.OTHER,
            why="Người phải thi hành án ốm nặng, có xác nhận của bệnh viện",
        )
    ]


def _suspended(_: _Plot) -> list[p.Payload]:
    why = "Người có thẩm quyền kháng nghị giám đốc thẩm"
    return [p.EnforcementSuspended(why=why)]


_STORIES: Mapping[Fate, Callable[[_Plot], list[p.Payload]]] = MappingProxyType(
    {
        Fate.COMPLETED: _completed,
        Fate.TERMINATED: _terminated,
        Fate.ENTRUSTED: _entrusted,
        Fate.WITHDRAWN: _withdrawn,
        Fate.RUNNING: _running,
        Fate.RESUMED: _resumed,
        Fate.PART_FINISHED: _part_finished,
        Fate.NOT_YET: _waiting,
        Fate.SEPARATE_REGISTER: _separate_register,
        Fate.POSTPONED_BY_AGREEMENT: _postponed_by_agreement,
        Fate.POSTPONED: _postponed,
        Fate.SUSPENDED: _suspended,
    }
)
