"""The tables of deliveries: paper by party, and every attempt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deliveries import Attempt, Delivery
from thads_desktop.domain.law import Law
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.spans import FOREVER
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.context import Context
from thads_desktop.services.deliveries import outcome_name, paper_name

_PAPER_WIDTH, _DUE_WIDTH, _PARTY_WIDTH = 380, 106, 260


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """A paper with its delivery to each party."""

    about: str
    name: str
    deliveries: tuple[Delivery, ...]

    def to(self, party: Party) -> Delivery | None:
        """Its delivery to a party; None when it need not reach that one."""
        return next((one for one in self.deliveries if one.party == party), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRow:
    """An attempt, to whom, and what its way is called."""

    attempt: Attempt
    party: Party
    way: str


def paper_rows(context: Context, state: CaseState, found: Sequence[Delivery]) -> list[PaperRow]:
    """The papers, the oldest first, each with its deliveries."""
    by_paper: dict[str, list[Delivery]] = {}
    for one in found:
        by_paper.setdefault(one.about, []).append(one)
    return [
        PaperRow(about=about, name=paper_name(context, state, all_of[0]), deliveries=tuple(all_of))
        for about, all_of in by_paper.items()
    ]


def attempt_rows(row: PaperRow | None, law: Law) -> list[AttemptRow]:
    """Every attempt to deliver a paper, in order."""
    found = [
        AttemptRow(
            attempt=attempt,
            party=one.party,
            way=law.pack.variant_name(attempt.way) if attempt.way else "",
        )
        for one in (row.deliveries if row else ())
        for attempt in one.attempts
    ]
    return sorted(found, key=lambda one: one.attempt.on)


def paper_columns(rows: Sequence[PaperRow]) -> tuple[Column[PaperRow], ...]:
    """Paper, its last day, and a column for each party."""
    parties = dict.fromkeys(one.party for row in rows for one in row.deliveries)
    return (
        Column(title=lambda: _("Văn bản"), text=lambda row: row.name, width=_PAPER_WIDTH),
        Column(title=lambda: _("Hạn"), text=_due, width=_DUE_WIDTH),
        *(_column(party) for party in parties),
    )


def _column(party: Party) -> Column[PaperRow]:
    def title() -> str:
        return party.name

    def text(row: PaperRow) -> str:
        return cell(row.to(party))

    return Column(title=title, text=text, width=_PARTY_WIDTH)


def _due(row: PaperRow) -> str:
    due = row.deliveries[0].due_on
    return "" if due == FOREVER else format_date(due)


def cell(one: Delivery | None) -> str:
    """How a paper stands with a party."""
    if one is None:
        return "–"
    valid = one.valid
    if valid is not None:
        said = _("đã giao {day}").format(day=format_date(valid.on))
        if valid.lasts_until is None:
            return said
        return _("niêm yết {day}, đến {until}").format(
            day=format_date(valid.on), until=format_date(valid.lasts_until)
        )
    if one.is_dropped:
        return _("không còn phải giao")
    last = one.attempts[-1] if one.attempts else None
    if last is None:
        return _("CHƯA")
    why = outcome_name(last.outcome) if last.outcome else _("hình thức chưa hợp lệ")
    return _("CHƯA: {why}").format(why=why.lower())


def _result(row: AttemptRow) -> str:
    one = row.attempt
    if one.outcome:
        return outcome_name(one.outcome)
    if not one.is_valid:
        return _("chưa hợp lệ với văn bản này")
    if one.lasts_until is not None:
        return _("hợp lệ; niêm yết đến {day}").format(day=format_date(one.lasts_until))
    return _("hợp lệ")


def _receiver(row: AttemptRow) -> str:
    one = row.attempt
    return f"{one.receiver} ({one.relation})" if one.relation else one.receiver


ATTEMPTS: tuple[Column[AttemptRow], ...] = (
    Column(title=lambda: _("Ngày"), text=lambda row: format_date(row.attempt.on), width=106),
    Column(title=lambda: _("Người được thông báo"), text=lambda row: row.party.name, width=220),
    Column(title=lambda: _("Hình thức"), text=lambda row: row.way, width=200),
    Column(title=lambda: _("Kết quả"), text=_result, width=280),
    Column(title=lambda: _("Người nhận"), text=_receiver, width=180),
    Column(title=lambda: _("Người chứng kiến"), text=lambda row: row.attempt.witness, width=160),
    Column(title=lambda: _("Nơi thực hiện"), text=lambda row: row.attempt.place, width=200),
)
