"""Delivery of notices (thông báo, tống đạt): what is owed to whom, recorded with its valid day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc, sort_key
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.deliveries import Delivery, deliveries_of, notice_rules
from thads_desktop.domain.delivery_days import (
    POSTING,
    DeliveryFacts,
    Validity,
    started_by,
    valid_on,
)
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.paper_payloads import DeliveryAttempted, NoticeDelivered
from thads_desktop.domain.payloads import Party, Payload
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import DeliveryOutcome
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.acts import record_together
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import DeadlineQuestion, ListedDeadline, listed
from thads_desktop.services.steps import event_name

NOTICE_POSTED = "notice_posted"
DELIVERY_REFUSED = "delivery_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDelivery:
    """Một lần giao văn bản to one party or several at once, as the officer fills it in.

    `about` is the act of the paper; `on` the day of the minutes, of VNeID's report, of posting or
    of the first time; with an `outcome` it could not be delivered. `refused`: the person himself
    would not take or sign it; `agreed`: to be notified electronically.
    """

    case_id: str
    about: str
    to: tuple[Party, ...]
    way: str
    on: date
    second_on: date | None = None
    outcome: DeliveryOutcome | None = None
    receiver: str = ""
    relation: str = ""
    promise: bool = False
    refused: bool = False
    agreed: bool = False
    witness: str = ""
    place: str = ""
    at: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """Ngày hợp lệ trước khi ghi: the day and why, and the deadlines the notice would open.

    `told_on`: the day of an earlier valid notice of the same paper, which is the one that counts.
    """

    validity: Validity
    starts: tuple[Deadline, ...]
    told_on: date | None = None


def deliveries(context: Context, case_id: str) -> tuple[Delivery, ...]:
    """Every paper of a case that must be notified, and every party it must reach.

    Raises:
        DomainError: as `open_case`.
    """
    return deliveries_of(open_case(context, case_id).state, context.law)


def paper_name(context: Context, state: CaseState, one: Delivery) -> str:
    """A paper as one knows it: what it is, its number, its day."""
    payload = next((act.payload for act in state.standing if act.act.id == one.about), None)
    number = getattr(payload, "decision_number", "") or getattr(payload, "number", "")
    said = _("{name} số {number} ngày {day}") if number else _("{name} ngày {day}")
    name = event_name(context, one.code)
    return said.format(name=name, number=number, day=format_date(one.issued_on))


def outcome_name(outcome: str) -> str:
    """Why a paper could not be delivered."""
    names = {
        DeliveryOutcome.ABSENT: _("Vắng mặt, sẽ giao lại hoặc giao người nhận thay"),
        DeliveryOutcome.NO_ADULT: _("Không có người đủ năng lực hành vi dân sự cùng cư trú"),
        DeliveryOutcome.SUBSTITUTE_REFUSED: _("Người cùng cư trú từ chối nhận thay"),
        DeliveryOutcome.AWAY: _("Vắng mặt, không rõ thời điểm trở về"),
        DeliveryOutcome.ADDRESS_UNKNOWN: _("Không rõ địa chỉ"),
        DeliveryOutcome.RETURNED: _("Bưu chính trả lại"),
    }
    return {one.value: name for one, name in names.items()}.get(outcome, outcome)


def foresee(context: Context, state: CaseState, new: NewDelivery) -> Foreseen:
    """From which day a notice would be valid and what it would start, or why it is refused."""
    validity = _validity(context, state, new)
    if validity.day is None or not new.to:
        return Foreseen(validity=validity, starts=())
    starts = started_by(_notice(new, new.to[0]), validity.day, state, context.law)
    known = deliveries_of(state, context.law)
    mine = (one.valid for one in known if one.about == new.about and one.party == new.to[0])
    told_on = next((one.on for one in mine if one and one.on <= validity.day), None)
    return Foreseen(validity=validity, starts=starts, told_on=told_on)


def record_delivery(context: Context, new: NewDelivery, *, although: str = "") -> list[str]:
    """Record what was delivered, or could not be, to each party: all of them or none.

    A posting opens its seven or ten days too. Returns the ids of the acts.

    Raises:
        DomainError: `recipient_missing`, `delivery_refused` with the field at fault unless
            `although` says why it was done all the same, and what recording refuses.
    """
    if not new.to:
        raise DomainError(_("Hãy chọn người được thông báo."), code="recipient_missing", field="to")
    if new.outcome is not None:
        attempts = [(new.case_id, _attempt(new, party)) for party in new.to]
        return record_together(context, attempts, new.on, although=although)
    state = open_case(context, new.case_id).state
    validity = _validity(context, state, new)
    if validity.day is None and not although.strip():
        message = f"{validity.why} ({validity.citation})" if validity.citation else validity.why
        raise DomainError(message, code=DELIVERY_REFUSED, field=validity.field)
    acts = [(new.case_id, payload) for payload in _payloads(new)]
    return record_together(context, acts, validity.day or new.on, although=although)


def pending_deliveries(
    context: Context, *, officer: str | None = None, commune: str | None = None
) -> tuple[ListedDeadline, ...]:
    """What still has to be served in all cases, by commune, the nearest day first.

    Only the stored deadlines are asked, so that it answers at once however many cases there are.
    """
    found = [
        one
        for rule in notice_rules(context.law)
        for one in listed(
            context,
            DeadlineQuestion(
                today=context.today, officer=officer, commune=commune, rule=rule, with_snoozed=True
            ),
        )
    ]
    places = {commune: sort_key(commune) for commune in {one.commune for one in found}}
    return tuple(sorted(found, key=lambda one: (places[one.commune], one.due_on, one.debtor)))


def still_to_reach(context: Context, found: Sequence[ListedDeadline]) -> list[tuple[Party, ...]]:
    """Whom the paper of each listed deadline still has to reach; every case is read for it."""
    with context.ledger.reading() as connection:
        return [_owed_by(context, connection, one) for one in found]


def _owed_by(
    context: Context, connection: Connection, deadline: ListedDeadline
) -> tuple[Party, ...]:
    stored = acts_of(connection, [deadline.case_id])[deadline.case_id]
    state = state_of([one.act for one in stored])
    known = deliveries_of(state, context.law) if state is not None else ()
    return tuple(
        one.party
        for one in known
        if one.is_owed and (one.about, one.rule) == (deadline.trigger, deadline.rule)
    )


def _validity(context: Context, state: CaseState, new: NewDelivery) -> Validity:
    """The least favourable of what holds for each party."""
    known = deliveries_of(state, context.law)
    found = [valid_on(_facts(new, party, known), context.law) for party in new.to or (None,)]
    return next((one for one in found if one.day is None), found[0])


def _facts(new: NewDelivery, party: Party | None, known: tuple[Delivery, ...]) -> DeliveryFacts:
    mine = [one for one in known if one.party == party]
    paper = [one for one in mine if one.about == new.about]
    given = {
        "receiver": new.receiver,
        "relation": new.relation,
        "promise": new.promise,
        "witness": new.witness,
        "place": new.place,
    }
    return DeliveryFacts(
        way=new.way,
        on=new.on,
        second_on=new.second_on,
        code=next((one.code for one in known if one.about == new.about), ""),
        is_first=all(one.valid is None for one in mine),
        agreed=new.agreed,
        refused=new.refused,
        outcomes=tuple(one.outcome for delivery in paper for one in delivery.attempts),
        filled=frozenset(name for name, value in given.items() if value),
    )


def _payloads(new: NewDelivery) -> Iterator[Payload]:
    for party in new.to:
        yield _notice(new, party)
    if new.way == POSTING:
        yield StepTaken(code=NOTICE_POSTED, about=new.about, who=_clean(new.place))


def _notice(new: NewDelivery, party: Party) -> NoticeDelivered:
    return NoticeDelivered(
        about=new.about,
        variant=new.way,
        at=new.at,
        to=party.role,
        to_name=party.name,
        receiver=_clean(new.receiver),
        relation=_clean(new.relation),
        witness=_clean(new.witness),
        place=_clean(new.place),
        note="; ".join(filter(None, (*_remarks(new), _clean(new.note)))),
    )


def _remarks(new: NewDelivery) -> Iterator[str]:
    """What the minutes say beyond the fields; the record is Vietnamese in every language."""
    if new.refused:
        yield "Người được thông báo từ chối nhận, không ký; biên bản có người chứng kiến"
    if new.promise:
        yield "Người nhận thay cam kết giao tận tay hoặc thông báo ngay"
    if new.second_on is not None:
        yield f"Thông báo lần thứ nhất ngày {format_date(new.on)}"


def _attempt(new: NewDelivery, party: Party) -> DeliveryAttempted:
    return DeliveryAttempted(
        about=new.about,
        at=new.at,
        to=party.role,
        to_name=party.name,
        outcome=new.outcome.value if new.outcome else "",
        witness=_clean(new.witness),
        place=_clean(new.place),
        note=_clean(new.note),
    )


def _clean(text: str) -> str:
    return nfc(text).strip()
