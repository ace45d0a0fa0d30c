"""How matters run (diễn biến vụ, việc): which acts raise one, take it up and settle it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from thads_desktop.domain.intake import (
    CLARIFICATION_ASKED,
    CLARIFIED,
    REVIEW_ANSWERED,
    REVIEW_ASKED,
)


class Topic(StrEnum):
    """Loại vụ, việc đếm riêng: what a matter is about."""

    SECURITY = "security"
    COERCION = "coercion"
    REMISSION = "remission"  # hồ sơ đề nghị xét miễn, giảm
    REDUCTION = "reduction"  # một khoản được miễn, giảm
    COMPLAINT = "complaint"
    DENUNCIATION = "denunciation"
    PETITION = "petition"  # kiến nghị, phản ánh
    CLARIFICATION = "clarification"
    REVIEW = "review"  # kiến nghị giám đốc thẩm, tái thẩm
    DIVISION = "division"  # xác định, phân chia tài sản
    INVALID_TRANSACTION = "invalid_transaction"
    AUCTION = "auction"  # một cuộc đấu giá, thành hoặc không thành
    SALE = "sale"  # tài sản đấu giá thành, đến khi giao
    HANDOVER = "handover"  # một lần giao tài sản
    EXHIBIT = "exhibit"
    PRISON = "prison"  # một việc phối hợp với trại giam
    ISSUING = "issuing"  # thời hạn ra quyết định thi hành án
    VERIFYING = "verifying"
    CLASSIFYING = "classifying"  # thời hạn ra quyết định chưa có điều kiện
    PUBLISHING = "publishing"
    LARGE = "large"  # việc có giá trị lớn, theo số phải thi hành
    LARGE_DONE = "large_done"  # số đã thi hành của việc ấy
    LONG = "long"  # có điều kiện quá lâu mà chưa xong


class Outcome(StrEnum):
    """Kết quả của một vụ, việc at a cut-off."""

    WAITING = "waiting"  # mới nhận, chưa thụ lý
    OPEN = "open"
    VOLUNTARY = "voluntary"  # tự nguyện trước khi cưỡng chế
    CARRIED_OUT = "carried_out"
    FAILED = "failed"  # tổ chức mà không thành
    RELEASED = "released"  # giải tỏa, chấm dứt
    ANNULLED = "annulled"  # quyết định bị thu hồi, hủy
    GRANTED = "granted"
    DECIDED = "decided"  # Tòa án đã quyết định, không có khoản nào được miễn, giảm
    WHOLE = "whole"  # khoản không còn phải thi hành
    PART = "part"  # khoản còn phải thi hành một phần
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    RESOLVED = "resolved"
    DISCONTINUED = "discontinued"
    ANSWERED = "answered"
    SOLD = "sold"
    HANDED_OVER = "handed_over"
    LAPSED = "lapsed"  # kết quả đấu giá không còn
    RETURNED = "returned"
    CONFISCATED = "confiscated"
    DESTROYED = "destroyed"
    TRANSFERRED = "transferred"
    IN_TIME = "in_time"
    LATE = "late"
    OVERDUE = "overdue"  # đã quá hạn, chưa làm
    DONE = "done"
    ENFORCEABLE = "enforceable"
    NOT_ENFORCEABLE = "not_enforceable"


PENDING = frozenset({Outcome.WAITING, Outcome.OPEN, Outcome.FAILED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Diễn biến của một loại vụ, việc.

    One that is `taken_up_by` an act waits until then; one that an act fails (`failed_by`) can
    still be settled; `only_of` says of which variants alone an act settles a matter where it does
    not name one: goods are seized by a decision to seize.
    """

    topic: Topic
    raised_by: frozenset[str]
    settled_by: Mapping[str, Outcome] = field(default_factory=dict)
    taken_up_by: str = ""
    failed_by: str = ""
    only_of: Mapping[str, frozenset[str]] = field(default_factory=dict)


def _course(topic: Topic, raised_by: str, **settled_by: Outcome) -> Course:
    return Course(topic=topic, raised_by=frozenset({raised_by}), settled_by=settled_by)


PLANNED, CARRIED_OUT = "coercion_planned", "coercion_carried_out"
EXTENDED = "security_measure_extended"
SECURITY_COURSE = _course(
    Topic.SECURITY, "security_measure_applied", security_measure_ended=Outcome.RELEASED
)
COERCION_COURSE = Course(
    topic=Topic.COERCION,
    raised_by=frozenset({"coercion_decided"}),
    settled_by={
        CARRIED_OUT: Outcome.CARRIED_OUT,
        "property_seized": Outcome.CARRIED_OUT,
        "income_deducted": Outcome.CARRIED_OUT,
        "exploitation_contracted": Outcome.CARRIED_OUT,
        "securities_transferred": Outcome.CARRIED_OUT,
        "duty_done": Outcome.VOLUNTARY,
        "measure_released": Outcome.RELEASED,
    },
    failed_by="coercion_failed",
    only_of={
        "property_seized": frozenset({"seizure"}),
        "income_deducted": frozenset({"income"}),
        "exploitation_contracted": frozenset({"exploitation"}),
        "securities_transferred": frozenset({"securities", "securities_transfer"}),
        "duty_done": frozenset({"work", "child", "reinstatement", "handover"}),
    },
)
COURT_COURSES = (
    _course(Topic.CLARIFICATION, CLARIFICATION_ASKED, **{CLARIFIED: Outcome.ANSWERED}),
    _course(Topic.REVIEW, REVIEW_ASKED, **{REVIEW_ANSWERED: Outcome.ANSWERED}),
    _course(Topic.DIVISION, "court_asked_to_divide", division_settled_by_court=Outcome.ANSWERED),
    _course(
        Topic.INVALID_TRANSACTION,
        "sham_sale_suit_filed",
        sham_sale_suit_settled=Outcome.ANSWERED,
    ),
)
PETITION_COURSES = (
    Course(
        topic=Topic.COMPLAINT,
        raised_by=frozenset({"complaint_received", "old_law_complaint_received"}),
        taken_up_by="complaint_accepted",
        settled_by={
            "complaint_resolved": Outcome.RESOLVED,
            "complaint_refused": Outcome.REFUSED,
            "complaint_discontinued": Outcome.DISCONTINUED,
        },
    ),
    Course(
        topic=Topic.DENUNCIATION,
        raised_by=frozenset({"denunciation_received"}),
        taken_up_by="denunciation_accepted",
        settled_by={
            "denunciation_concluded": Outcome.RESOLVED,
            "denunciation_refused": Outcome.REFUSED,
            "denunciation_discontinued": Outcome.DISCONTINUED,
        },
    ),
    _course(Topic.PETITION, "petition_received", petition_answered=Outcome.ANSWERED),
)
REDUCED = "obligation_reduced"
REMISSION_COURSE = _course(
    Topic.REMISSION,
    "remission_proposed",
    remission_decision_received=Outcome.DECIDED,
    **{REDUCED: Outcome.GRANTED},
)
COURSES = (*COURT_COURSES, *PETITION_COURSES, REMISSION_COURSE, SECURITY_COURSE, COERCION_COURSE)
"""How every kind of matter runs, but for `Topic.REDUCTION`, which its one act settles."""

RAISED_BY = frozenset({REDUCED}.union(*(course.raised_by for course in COURSES)))
"""The events that raise a matter."""

TOLD_BY = RAISED_BY | {PLANNED, EXTENDED, "obligation_completed"}.union(
    *((*one.settled_by, one.taken_up_by, one.failed_by) for one in COURSES)
)
"""The events by which any matter is raised, or stands otherwise than before."""

SECOND, REPEATED = "second", "repeated"  # khiếu nại lần hai; tố cáo trùng, tố cáo tiếp

MEASURES = frozenset({Topic.SECURITY, Topic.COERCION})
OF_FORMS = frozenset({Topic.REDUCTION, *(course.topic for course in COURSES)})
"""What the statistics forms count."""
OF_THINGS = frozenset({Topic.AUCTION, Topic.SALE, Topic.HANDOVER, Topic.EXHIBIT, Topic.PRISON})
"""What the narrative report counts besides, from acts about property, exhibits and prisoners."""
OF_LIMITS = frozenset({Topic.ISSUING, Topic.VERIFYING, Topic.CLASSIFYING, Topic.PUBLISHING})
"""The time limits of which the report says whether they were kept."""
OF_CASES = frozenset({Topic.LARGE, Topic.LARGE_DONE, Topic.LONG})
"""The cases that the report counts apart by what they owe, and by how long."""
