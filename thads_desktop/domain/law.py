"""Law (pháp luật đang dùng): the packs, what the office overrode, and its working calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from thads_desktop.domain.counting import Counted, Moment, Stop, Term, count
from thads_desktop.domain.entry_overrides import EntryOverride
from thads_desktop.domain.law_entries import DayOff, MakeUpDay, YearlyRule
from thads_desktop.domain.law_pack import LawPack, LimitOverride
from thads_desktop.domain.working_calendar import SetDay, WorkingCalendar

MOST_COUNTS = 20_000  # remembered at a time: some 10 MB


@dataclass(frozen=True, slots=True)
class Law:
    """Pháp luật đang dùng: what a deadline is reckoned by.

    `digest` names this state of the limits and the calendar: deadlines reckoned by another are to
    be reckoned anew.
    """

    pack: LawPack
    calendar: WorkingCalendar
    digest: str
    _counts: dict[tuple[Moment, Term], Counted] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def count(self, start: Moment, term: Term, stops: Sequence[Stop] = ()) -> Counted:
        """As `counting.count`; what many cases ask alike is reckoned once.

        Raises:
            DomainError: `date_out_of_range`.
        """
        if stops:
            return count(start, term, self.calendar, stops)
        found = self._counts.get((start, term))
        if found is None:
            if len(self._counts) >= MOST_COUNTS:
                self._counts.clear()
            found = self._counts[start, term] = count(start, term, self.calendar)
        return found


def law_of(
    pack: LawPack,
    overrides: Sequence[LimitOverride] = (),
    set_days: Sequence[SetDay] = (),
    entries: Sequence[EntryOverride] = (),
) -> Law:
    """The packs as an office uses them; no deadline hangs on the `entries` it overrode."""
    used = pack.with_overrides(overrides)
    calendar = WorkingCalendar(
        days_off=pack.entries(DayOff),
        make_up_days=pack.entries(MakeUpDay),
        rules=pack.entries(YearlyRule),
        set_days=set_days,
    )
    digest = sha256(f"{used.digest}{list(set_days)!r}".encode()).hexdigest()
    return Law(used.with_entries(entries), calendar, digest)
