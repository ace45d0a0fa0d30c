"""The closed lists of the field: bases, kinds, states, roles, flows."""

from __future__ import annotations

from enum import StrEnum


class Basis(StrEnum):
    """Chủ động hay theo yêu cầu: on whose motion a decision came (Luật 106/2025, Điều 33, 34)."""

    EX_OFFICIO = "ex_officio"
    ON_REQUEST = "on_request"


class CaseKind(StrEnum):
    """Loại việc: the kind of judgment a case enforces (TT 10/2017/TT-BTP, chỉ tiêu 1901)."""

    CIVIL = "civil"
    CRIMINAL = "criminal"
    ADMINISTRATIVE = "administrative"
    FAMILY = "family"
    COMMERCIAL = "commercial"
    LABOUR = "labour"
    BANKRUPTCY = "bankruptcy"
    ARBITRATION = "arbitration"
    COMPETITION = "competition"
    OTHER = "other"


class CaseMark(StrEnum):
    """Dấu hiệu theo dõi riêng của việc: what leaders ask to be counted apart; a case may bear many."""

    CORRUPTION = "corruption"
    ECONOMIC = "economic"
    WATCHED = "watched"  # Ban Chỉ đạo Trung ương theo dõi
    MAJOR = "major"  # án trọng điểm


class ObligationKind(StrEnum):
    """Loại khoản phải thi hành (Luật 106/2025, Điều 33.2 và 54.1)."""

    COURT_FEE = "court_fee"
    FINE = "fine"
    CONFISCATION = "confiscation"
    COMPENSATION = "compensation"
    MAINTENANCE = "maintenance"
    WAGES = "wages"
    CREDIT_DEBT = "credit_debt"
    DEBT = "debt"
    PROPERTY = "property"
    WORK = "work"
    OTHER = "other"


class LineState(StrEnum):
    """Trạng thái của một khoản: the legal fact that holds for one obligation line."""

    ENFORCEABLE = "enforceable"
    NOT_YET_ENFORCEABLE = "not_yet_enforceable"
    POSTPONED = "postponed"
    SUSPENDED = "suspended"
    SEPARATE_REGISTER = "separate_register"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    ENTRUSTED = "entrusted"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"  # kết thúc mà không xong, không đình chỉ (NĐ 152/2026, Điều 32.1)


ENDED = frozenset(
    {
        LineState.COMPLETED,
        LineState.TERMINATED,
        LineState.ENTRUSTED,
        LineState.WITHDRAWN,
        LineState.CLOSED,
    }
)


class SignerRole(StrEnum):
    """Người ký: by whose authority a paper was signed (Luật 106/2025, Điều 20–22)."""

    HEAD = "head"
    DEPUTY = "deputy"
    AUTHORISED = "authorised"
    OFFICER = "officer"


class MendingWay(StrEnum):
    """Cách sửa một quyết định đã ra (Luật 106/2025, Điều 52)."""

    WITHDRAWN = "withdrawn"
    AMENDED = "amended"
    ANNULLED = "annulled"


class PostponementGround(StrEnum):
    """Căn cứ hoãn, as far as it changes how a case is counted.

    A postponement both sides agreed to stays among the enforceable (TT 06/2019/TT-BTP on
    điểm c khoản 1 Điều 48 Luật 2008).
    """

    AGREEMENT = "agreement"
    OTHER = "other"


class PartyRole(StrEnum):
    """Tư cách đương sự."""

    DEBTOR = "debtor"
    CREDITOR = "creditor"
    RELATED_PERSON = "related_person"


class DeliveryOutcome(StrEnum):
    """Kết quả giao không được: why a paper could not be delivered (NĐ 152/2026, Điều 16.3, 17.1).

    One who refuses to take or sign a paper himself is notified all the same (Điều 16.6).
    """

    ABSENT = "absent"
    NO_ADULT = "no_adult"
    SUBSTITUTE_REFUSED = "substitute_refused"
    AWAY = "away"
    ADDRESS_UNKNOWN = "address_unknown"
    RETURNED = "returned"


class RecipientKind(StrEnum):
    """Nơi được yêu cầu cung cấp thông tin (Luật 106/2025, Điều 14.1, 37.6)."""

    BANK = "bank"
    LAND_OFFICE = "land_office"
    POLICE = "police"
    TAX = "tax"
    EMPLOYER = "employer"
    INSURANCE = "insurance"
    VEHICLE_OFFICE = "vehicle_office"
    SECURED_TRANSACTIONS = "secured_transactions"
    BUSINESS_REGISTER = "business_register"
    NOTARY = "notary"
    COMMUNE = "commune"
    PRISON = "prison"
    OTHER = "other"


class Flow(StrEnum):
    """Loại dòng tiền: what moved on an obligation line; only `DUE` adds to what is owed."""

    DUE = "due"
    RECEIVED = "received"
    WAIVED = "waived"
    TERMINATED = "terminated"
    ENTRUSTED = "entrusted"
    WITHDRAWN = "withdrawn"

    @property
    def sign(self) -> int:
        """What one đồng of this flow does to what is owed: +1 or −1."""
        return 1 if self is Flow.DUE else -1


class TargetIndicator(StrEnum):
    """Tiêu chí của chỉ tiêu được giao: what a target is set for."""

    RATE_OF_CASES = "rate_of_cases"
    RATE_OF_MONEY = "rate_of_money"
    CASES_CARRIED_OVER_CUT = "cases_carried_over_cut"
    MONEY_CARRIED_OVER_CUT = "money_carried_over_cut"
    ON_TIME_DECISIONS = "on_time_decisions"

    @property
    def is_rate(self) -> bool:
        """Is it a percentage? If not, it is a number of cases, or đồng."""
        return self not in _CUTS


_CUTS = (TargetIndicator.CASES_CARRIED_OVER_CUT, TargetIndicator.MONEY_CARRIED_OVER_CUT)


class AssetStatus(StrEnum):
    """Tình trạng của tài sản: where one piece of property stands now."""

    SECURED = "secured"
    SEIZED = "seized"
    PRICED = "priced"
    FOR_AUCTION = "for_auction"
    UNSOLD = "unsold"
    REDUCED = "reduced"
    SOLD = "sold"
    TAKEN = "taken"
    REDEEMED = "redeemed"
    RELEASED = "released"
    HANDED_OVER = "handed_over"
    REGISTERED = "registered"


class CompletionWay(StrEnum):
    """Cách thi hành xong: of the debtor's own will, or by coercion."""

    VOLUNTARY = "voluntary"
    COERCED = "coerced"


class ExhibitStatus(StrEnum):
    """Tình trạng của vật chứng: still kept, or how it went out."""

    KEPT = "kept"
    RETURNED = "returned"
    CONFISCATED = "confiscated"
    SOLD = "sold"
    DESTROYED = "destroyed"
    TRANSFERRED = "transferred"
