"""What the office records about itself: numbers, signers, its own forms, periods it closed."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta

from thads_desktop.domain.paper_payloads import Digest
from thads_desktop.domain.payloads import Name, Payload, Text
from thads_desktop.domain.vocabulary import SignerRole, TargetIndicator

HIGHEST_NUMBER = 10**7  # of what an office reserves or leaves out
PaperNumber = Annotated[int, Meta(ge=1, le=HIGHEST_NUMBER)]
NumberYear = Annotated[int, Meta(ge=1990, le=2200)]
LARGEST_FORM = 256 * 1024  # letters
FormKey = Annotated[str, Meta(pattern=r"^own-[a-z0-9]+(-[a-z0-9]+)*$", max_length=120)]
FormContent = Annotated[str, Meta(max_length=LARGEST_FORM)]
Position = Annotated[int, Meta(ge=0)]  # of a commit


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


class PeriodCorrection(Payload, frozen=True, kw_only=True):
    """Phiếu điều chỉnh một kỳ đã chốt: what changed in a closed period since it was last told.

    `snapshot` is the act that closed it, `since` the position it was last told at, `cases` how
    many cases the slip names (TTLT 12/2021/TTLT-BTP-VKSNDTC-TANDTC, Điều 10).
    """

    snapshot: Name
    since: Position
    cases: Annotated[int, Meta(ge=1)]


class PeriodClosed(Payload, frozen=True, kw_only=True):
    """Chốt kỳ thống kê: what a period was, as known at a position of the ledger that closed it.

    `figures` is the SHA-256 of the canonical figures of `forms`, `rules` that of the rows, columns
    and counting rules they were made by, `pdf` and `xlsx` those of the files as printed; `seal` is
    what the QR says, `key` the public key it is checked by. No figure is stored.
    """

    first: date
    last: date
    position: Position
    forms: Annotated[tuple[Name, ...], Meta(min_length=1)]
    figures: Digest
    rules: Digest
    pages: Annotated[int, Meta(ge=1, le=10_000)]
    pdf: Digest
    xlsx: Digest
    closed_by: Name
    seal: Text = ""
    key: Text = ""
    corrections: tuple[PeriodCorrection, ...] = ()


class Milestone(Payload, frozen=True, kw_only=True):
    """Mốc của chỉ tiêu: what is to be reached by the end of a month of the year of work.

    Month 1 is October; `value` is told as the target's own.
    """

    month: Annotated[int, Meta(ge=1, le=12)]
    value: Annotated[int, Meta(ge=0)]


class TargetSet(Payload, frozen=True, kw_only=True):
    """Chỉ tiêu được giao: for a year of work, the office or one officer, from a day on.

    `value` is in hundredths of a percent for a rate (8250 is 82,50 %), else a number of cases or
    đồng; of a cut `of_opening`, hundredths of a percent of what the year opened with. `unit` names
    another unit than the office itself; without `officer` it is for all of it.
    A later `since`, or a later act of the same day, takes its place (revised in the year).
    """

    year: NumberYear
    indicator: TargetIndicator
    value: Annotated[int, Meta(ge=1)]
    of_opening: bool = False
    unit: Text = ""
    officer: Text = ""
    decision: Text = ""
    since: date | None = None
    milestones: tuple[Milestone, ...] = ()

    @property
    def is_percent(self) -> bool:
        """Are its values hundredths of a percent?"""
        return self.indicator.is_rate or self.of_opening
