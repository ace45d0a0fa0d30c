"""What a law pack asks before an act is recorded: conditions, ways of notice, papers to be there."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from thads_desktop.domain.law_entries import Entry, Key, Said, Share, ValidDay
from thads_desktop.domain.vocabulary import DeliveryOutcome, SignerRole

Hour = Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-4]):[0-5][0-9]$", description="06:00")]


class Condition(Entry, frozen=True, kw_only=True):
    """Điều kiện ghi: what the law asks before an act of a kind, or an event, may be recorded.

    `of` names kinds of act and events; it applies while the facts of `when` hold and none of
    `unless`. Each requirement it names must be met: the lines touched stand `in_states`; all of
    `needs` and none of `forbids` hold; one of the events `after` has come before; the time limits
    `over` have run out, one of those `running` has begun and still runs, none of those it must be
    `outside` of does; the fields `filled` say something; the ground is one of `grounds_of` in
    force, which must be a `listed` one; the paper is signed by one of `signers`; it is the
    `at_most`-th of those the condition applies to; a price
    falls by no more than `share`; the hour lies within `hours`; the day is a working day; it is
    `tet_days` away from Tết; it lasts no longer than `longest` months; `who` names so many
    `people`; the property it names is `held` still; it is signed `by_issuer` of the decision it is
    about, or a superior; its price is no lower than the last known (`at_known_price`); what is paid
    out came in before, by the events of `paid_from`; it goes `to_party` of the case; what falls due
    by instalments does so `in_year` of work of the decision; it `spares_state`: none of the lines
    left that it touches goes to the State.
    It applies only `once` one of some events has come, or it is one of them. The events `after` have come `times` times
    since the last of `renewed_by`, at least `ahead` working days before; none of `not_after` has.
    An event is named by its code, or by code and variant: "price_set:gold".
    `says` is the reason given; `warns`: it is said, and recorded all the same.
    """

    key: Key
    of: Annotated[tuple[Key, ...], Meta(min_length=1)]
    says: Said
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    in_states: tuple[Key, ...] = ()
    needs: tuple[str, ...] = ()
    forbids: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    over: tuple[Key, ...] = ()
    running: tuple[Key, ...] = ()
    outside: tuple[Key, ...] = ()
    filled: tuple[Key, ...] = ()
    grounds_of: Key | None = None
    listed: bool = False
    signers: tuple[SignerRole, ...] = ()
    at_most: Annotated[int, Meta(ge=1)] | None = None
    share: Share | None = None
    hours: tuple[Hour, Hour] | None = None
    working_day: bool = False
    tet_days: Annotated[int, Meta(ge=1, le=60)] | None = None
    longest: Annotated[int, Meta(ge=1, le=120)] | None = None
    people: Annotated[int, Meta(ge=1, le=99)] | None = None
    by_issuer: bool = False
    at_known_price: bool = False
    held: bool = False
    paid_from: tuple[str, ...] = ()
    to_party: bool = False
    in_year: bool = False
    spares_state: bool = False
    once: tuple[str, ...] = ()
    times: Annotated[int, Meta(ge=1, le=9)] = 1
    renewed_by: tuple[str, ...] = ()
    ahead: Annotated[int, Meta(ge=1, le=30)] | None = None
    not_after: tuple[str, ...] = ()
    warns: bool = False
    words: str = ""


class DeliveryWay(Entry, frozen=True, kw_only=True):
    """Hình thức thông báo: from which day a notice given in this way is valid, and what it needs.

    `key` is the variant of the event `notice_delivered`; `day_name` what its day is called;
    `lasts` the time limit that runs from that day (of posting). It is not for the papers of the
    events `not_for`; `from_second`: only after another notice to that person; `after`: it
    presumes that an earlier attempt came to one of these outcomes; `needs` are the fields that
    must say something; `says` when it may be used.
    """

    key: Key
    name: Said
    valid: ValidDay
    day_name: Said
    lasts: Key | None = None
    not_for: tuple[Key, ...] = ()
    from_second: bool = False
    after: tuple[DeliveryOutcome, ...] = ()
    needs: tuple[Literal["receiver", "relation", "promise", "witness", "place"], ...] = ()
    says: Said
    words: str = ""


class RequiredPaper(Entry, frozen=True, kw_only=True):
    """Giấy tờ phải có của một biện pháp: which events of a case show that it is there.

    `of` names variants of a decision to coerce, all when empty; `with_forces`: only when forces
    are called in; `earlier`: it may be older than the decision.
    """

    key: Key
    name: Said
    of: tuple[Key, ...] = ()
    events: Annotated[tuple[str, ...], Meta(min_length=1)]
    with_forces: bool = False
    earlier: bool = False
    words: str = ""
