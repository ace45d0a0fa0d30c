"""What a law pack (gói pháp luật) holds: dated entries, each with its article and how sure it is."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from thads_desktop.base.language import mark
from thads_desktop.domain.vocabulary import PartyRole

FIRST_DAY, LAST_DAY = date.min, date.max

Key = Annotated[
    str,
    Meta(
        pattern=r"^[a-z][a-z0-9_]*$", max_length=80, description=mark("chữ thường không dấu a_b1")
    ),
]
Said = Annotated[str, Meta(min_length=1, max_length=2000)]
Dong = Annotated[int, Meta(ge=0, description="đồng")]
Share = Annotated[str, Meta(pattern=r"^[0-9]+([./][0-9]+)?$", description="0.03, 1/3")]


class Confidence(StrEnum):
    """Mức tin cậy: only what was seen in the text itself is shown without a mark."""

    VERIFIED = "verified"
    TO_CHECK = "to_check"
    PROVISIONAL = "provisional"


class Unit(StrEnum):
    """Đơn vị của thời hạn, exactly as the text writes it."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    AT_ONCE = "at_once"


class Direction(StrEnum):
    """Chiều tính: within N after, or at least N before."""

    AFTER = "after"
    BEFORE = "before"


class Nature(StrEnum):
    """Tính chất của thời hạn: what its last day means."""

    DUTY = "duty"
    RIGHT = "right"
    EXPIRY = "expiry"
    EARLIEST = "earliest"


class StopKind(StrEnum):
    """Khoảng thời gian không tính vào thời hạn."""

    OBSTACLE = "obstacle"
    POSTPONED = "postponed"
    AGREED_POSTPONEMENT = "agreed_postponement"
    SUSPENDED = "suspended"


class ValidDay(StrEnum):
    """Ngày thông báo hợp lệ: the day the paper of the delivery names, or that of the second time."""

    ON_DAY = "on_day"
    SECOND_DAY = "second_day"


class Whose(StrEnum):
    """Ai phải làm."""

    OFFICER = "officer"
    HEAD = "head"
    OFFICE = "office"
    CLERK = "clerk"
    ACCOUNTANT = "accountant"
    STOREKEEPER = "storekeeper"
    COURT = "court"
    PROCURACY = "procuracy"
    POLICE = "police"
    BANK = "bank"
    AGENCY = "agency"
    EMPLOYER = "employer"
    COMMUNE = "commune"
    PRISON = "prison"
    APPRAISER = "appraiser"
    AUCTIONEER = "auctioneer"
    DEBTOR = "debtor"
    CREDITOR = "creditor"
    PARTY = "party"
    BUYER = "buyer"
    COMPLAINANT = "complainant"


OUR_OWN = frozenset(
    {Whose.OFFICER, Whose.HEAD, Whose.OFFICE, Whose.CLERK, Whose.ACCOUNTANT, Whose.STOREKEEPER}
)


class Entry(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"since": "from"}
):
    """Mục của gói pháp luật: in force from `since` to `to`, both days included."""

    since: date = FIRST_DAY
    to: date = LAST_DAY
    article: str = ""
    document: str = ""
    source: str = ""
    confidence: Confidence = Confidence.TO_CHECK
    note: str = ""

    def is_in_force(self, day: date) -> bool:
        """Does the entry hold on that day?"""
        return self.since <= day <= self.to

    @property
    def citation(self) -> str:
        """Căn cứ as cited: document and article."""
        return ", ".join(part for part in (self.document, self.article) if part)


class Limit(Entry, frozen=True, kw_only=True):
    """Thời hạn: so many units after (or before) an event, until another event.

    `opens`, `closes`, `cancels` name events; `when` and `unless` facts on the day of the trigger;
    an event whose variant is among `closed_unless` does not close it; with `reaches` it is closed
    when the last of the parties of these roles is reached by one; after an event of
    `recounted_by` the facts are asked anew, and the count is still from the last opening;
    `words` are the words of the text that give number and unit. `after_end`: still asked when
    the case has ended; `ends_with_law`: asked no more when the entry itself has ceased.
    """

    key: Key
    name: Said
    number: Annotated[int, Meta(ge=0, le=1000)]
    unit: Unit
    direction: Direction = Direction.AFTER
    opens: Annotated[tuple[str, ...], Meta(min_length=1)]
    closes: tuple[str, ...]
    closed_unless: tuple[str, ...] = ()
    reaches: tuple[PartyRole, ...] = ()
    cancels: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    recounted_by: tuple[str, ...] = ()
    stops: tuple[StopKind, ...] = ()
    whose: Whose
    nature: Nature = Nature.DUTY
    after_end: bool = False
    ends_with_law: bool = False
    words: Said
    paper: Key | None = None


class EventType(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Loại sự việc: what a paper can say happened, and the facts it makes hold.

    `pieces`: it concerns property or exhibits, and may name those of a number.
    """

    code: Key
    name: Said
    kind: bool = False
    variants: tuple[Key, ...] = ()
    usual: Key = ""
    keeps_variant: bool = False
    sets: tuple[Key, ...] = ()
    unsets: tuple[Key, ...] = ()
    planned: bool = False
    until: bool = False
    pieces: bool = False


class Variant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Trường hợp của một sự việc: one of the words that say more exactly what happened."""

    key: Key
    name: Said


class Regime(Entry, frozen=True, kw_only=True):
    """Chế độ pháp luật: one of the two laws with the days it is in force."""

    key: Annotated[str, Meta(pattern=r"^[A-Z0-9]+$", description="LAW2025")]
    name: Said
    words: str = ""


class Overlay(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Bản sửa đổi: the head of a folder whose entries go before those they amend."""

    name: Said
    document: str = ""
    note: str = ""


class PackHead(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Đầu gói pháp luật: its name and the day it was made; the newer of two packs is used."""

    name: Said
    made: date


class Ground(Entry, frozen=True, kw_only=True):
    """Căn cứ: a ground the law names for one kind of decision."""

    key: Key
    of: Key
    name: Said
    point: str = ""
    words: str = ""
    counts_as_enforceable: bool = False
    reverify_months: int | None = None
    min_years: int | None = None
    owed_from: Dong | None = None
    owed_to: Dong | None = None
    share: Share | None = None
    cap: Dong | None = None
    part_paid: bool = False


class PaymentRank(Entry, frozen=True, kw_only=True):
    """Thứ tự thanh toán: 0 is taken out first."""

    rank: Annotated[int, Meta(ge=0, le=20)]
    key: Key
    name: Said
    words: str = ""


class Signer(Entry, frozen=True, kw_only=True):
    """Thẩm quyền ký: who signs a paper, and whether another may sign for them."""

    paper: Key
    name: Said
    signer: Literal["head", "officer"]
    may_delegate: bool = False


class FeeBracket(Entry, frozen=True, kw_only=True):
    """Bậc phí thi hành án, in đồng: `fixed` and a rate of what lies over `over`.

    Nothing is charged up to `exempt_base_salaries` times the base salary.
    """

    key: Key
    over: Dong
    up_to: Dong | None = None
    fixed: Dong = 0
    rate: Share
    exempt_base_salaries: int | None = None
    words: str = ""


class FeeRelief(Entry, frozen=True, kw_only=True):
    """Không thu, miễn, giảm phí thi hành án: what share is taken off, or is to be paid."""

    key: Key
    kind: Literal["not_charged", "exempt", "reduced", "part"]
    share: Share | None = None
    words: str = ""


class BaseSalary(Entry, frozen=True, kw_only=True):
    """Mức lương cơ sở, đồng a month."""

    amount: Dong


class RegionalMinimumWage(Entry, frozen=True, kw_only=True):
    """Mức lương tối thiểu vùng, đồng a month."""

    region: Literal["I", "II", "III", "IV"]
    amount: Dong


class Interest(Entry, frozen=True, kw_only=True):
    """Lãi suất, a year."""

    key: Key
    name: Said
    rate: Share
    words: str = ""


class InterestRule(Entry, frozen=True, kw_only=True):
    """Quy tắc tính lãi chậm thi hành án, in words."""

    key: Key
    name: Said
    words: str


class Court(Entry, frozen=True, kw_only=True):
    """Tòa án."""

    key: Key
    name: Said
    kind: Key
    place: str = ""


class CaseKindName(Entry, frozen=True, kw_only=True):
    """Tên loại việc."""

    key: Key
    name: Said


class StatisticsPeriod(Entry, frozen=True, kw_only=True):
    """Kỳ thống kê của năm công tác: so many months from 01 October, and days to hand in after."""

    key: Key
    name: Said
    months: Annotated[int, Meta(ge=1, le=12)]
    closes_month: Annotated[int, Meta(ge=1, le=12)]
    officer_days: int | None = None
    unit_days: int | None = None
    province_days: int | None = None
    closing_days: int | None = None
    consolidation_days: int | None = None


class NationalTarget(Entry, frozen=True, kw_only=True):
    """Chỉ tiêu toàn quốc of a year of work, in percent."""

    year: Annotated[int, Meta(ge=2000, le=2200)]
    indicator: Literal["cases", "money"]
    percent: Share


class DayOff(Entry, frozen=True, kw_only=True):
    """Ngày nghỉ được công bố."""

    date: date
    why: Said
    kind: Literal["holiday", "tet", "swapped", "substitute"] = "holiday"


class MakeUpDay(Entry, frozen=True, kw_only=True):
    """Ngày làm bù."""

    date: date
    why: str = ""


class YearlyRule(Entry, frozen=True, kw_only=True):
    """Ngày lễ hằng năm by rule; in the lunar calendar day 0 of month 1 is the year's eve.

    `substitute`: a weekend gives a day in lieu (nghỉ bù).
    """

    key: Key
    substitute: bool = False
    calendar: Literal["solar", "lunar"]
    month: Annotated[int, Meta(ge=1, le=12)]
    day: Annotated[int, Meta(ge=0, le=31)]
    why: Said
