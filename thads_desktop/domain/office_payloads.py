"""What the office records about itself: numbers of its papers, their signers, its own forms."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta

from thads_desktop.domain.payloads import Name, Payload, Text
from thads_desktop.domain.vocabulary import SignerRole

HIGHEST_NUMBER = 10**7  # of what an office reserves or leaves out
PaperNumber = Annotated[int, Meta(ge=1, le=HIGHEST_NUMBER)]
NumberYear = Annotated[int, Meta(ge=1990, le=2200)]
LARGEST_FORM = 256 * 1024  # letters
FormKey = Annotated[str, Meta(pattern=r"^own-[a-z0-9]+(-[a-z0-9]+)*$", max_length=120)]
FormContent = Annotated[str, Meta(max_length=LARGEST_FORM)]


class NumbersReserved(Payload, frozen=True, kw_only=True):
    """Dành số: numbers of a series and year that only one device gives out."""

    series: Name
    year: NumberYear
    first: PaperNumber
    last: PaperNumber
    device: Text = ""
    why: Text = ""


class NumberSkipped(Payload, frozen=True, kw_only=True):
    """Bỏ số: a number of a series and year that no paper bears, and why."""

    series: Name
    year: NumberYear
    number: PaperNumber
    why: Name


class PersonMention(Payload, frozen=True, kw_only=True):
    """Một lần được nêu tên: a party of a case, by the name it bears there."""

    case_id: Name
    name: Name


class PersonsJoined(Payload, frozen=True, kw_only=True):
    """Cùng một người: these parties of different cases are one person, and why."""

    members: Annotated[tuple[PersonMention, ...], Meta(min_length=2)]
    why: Text = ""


class SignerNamed(Payload, frozen=True, kw_only=True):
    """Người ký của đơn vị: name, title, and for a deputy or an authorised one the paper of power.

    `title` is the signer's own ("Phó Trưởng phòng"); `for_title` that of the Head signed for;
    `scope` the kinds of act and the forms the power covers, all when empty; it holds from
    `since` to `until`. A later act of the same name takes its place.
    """

    name: Name
    role: SignerRole
    title: Text = ""
    for_title: Text = ""
    authority: Text = ""
    scope: tuple[Text, ...] = ()
    since: date | None = None
    until: date | None = None


class FormChanged(Payload, frozen=True, kw_only=True):
    """Mẫu của đơn vị: the whole file of a form of the office's own, from a day, and why.

    `replaces` is the official form whose place it takes among those offered, empty where it
    stands beside; `family` where it is listed. A later act of the same key takes its place; the
    one that `is_removed` takes the form away.
    """

    key: FormKey
    content: FormContent = ""
    why: Name
    family: Text = ""
    replaces: Text = ""
    since: date | None = None
    is_removed: bool = False
