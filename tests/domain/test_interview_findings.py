"""What answers speak for: a proposal with its article, under the law of the day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.shipped_interview import shipped_interview
from tests.domain.shipped_law import shipped_pack
from thads_desktop.domain.interview_answers import Answer
from thads_desktop.domain.interview_findings import Proposal, proposal

OLD, NEW = date(2026, 6, 30), date(2026, 7, 1)
NOTHING = ("land.owns=Không", "vehicles.owns=Không", "accounts.has=Không")
MINIMUM = "income.level=Thu nhập chỉ bảo đảm cuộc sống tối thiểu"
ABOVE = "income.level=Có thu nhập trên mức sống tối thiểu"
PLEDGED = ("land.owns=Có", "encumbered.has=Có", "encumbered.others=Không")
ADDRESS = "residence.known=Không"
LOST = "thing.state=Vật không còn"
GONE = "awarded.state=Tài sản được tuyên không còn"


def proposed(on: date, *signs: str) -> Proposal | None:
    answers: dict[str, dict[str, str]] = {}
    for sign in signs:
        where, _equals, answer = sign.partition("=")
        topic, _dot, field = where.partition(".")
        answers.setdefault(topic, {})[field] = answer
    told = {topic: Answer(fields=fields) for topic, fields in answers.items()}
    return proposal(shipped_interview(), told, shipped_pack(), on)


@pytest.mark.parametrize(
    ("signs", "old", "new"),
    [
        ((*NOTHING, MINIMUM), "điểm a khoản 1 Điều 44a", "điểm a khoản 1 Điều 38"),
        ((*NOTHING, "books.revenue=Không"), "điểm a khoản 1 Điều 44a", "điểm a khoản 1 Điều 38"),
        ((LOST,), "điểm b khoản 1 Điều 44a", "điểm d khoản 1 Điều 38"),
        ((LOST, "thing.agreed=Có"), None, None),
        (("ward.known=Không",), "điểm c khoản 1 Điều 44a", "điểm c khoản 1 Điều 38"),
        ((ADDRESS,), "điểm c khoản 1 Điều 44a", None),
        ((GONE,), None, "điểm b khoản 1 Điều 38"),
        ((*PLEDGED, "encumbered.short=Có"), "", "điểm e khoản 1 Điều 38"),
        ((*PLEDGED, "encumbered.bad_debt=Có"), "", "điểm h khoản 1 Điều 38"),
        ((*PLEDGED, "encumbered.bad_debt=Có", ABOVE), "", ""),
        (("capacity.lost=Có",), None, "điểm đ khoản 1 Điều 38"),
        ((*NOTHING, ABOVE), "", ""),
        ((*NOTHING, MINIMUM, "goods.owns=Có"), "", ""),
        ((*NOTHING,), None, None),
    ],
)
def test_answers_speak_for_a_ground_of_the_law_of_the_day(
    signs: tuple[str, ...], old: str | None, new: str | None
) -> None:
    """A point: not yet enforceable; "": enforceable; None: neither."""
    for on, expected in ((OLD, old), (NEW, new)):
        found = proposed(on, *signs)
        assert found is not None
        assert found.enforceable == (None if expected is None else expected == "")
        assert (found.ground.point if found.ground else "") == (expected or "")


def test_the_classification_names_its_article() -> None:
    found = proposed(NEW, *NOTHING, MINIMUM)
    assert found is not None
    expected = "chưa có điều kiện thi hành án, điểm a khoản 1 Điều 38 Luật 106/2025/QH15"
    assert found.classification == expected


def test_the_findings_say_what_was_answered_in_the_order_of_the_minutes() -> None:
    found = proposed(NEW, "accounts.has=Không", MINIMUM)
    assert found is not None
    assert found.findings == (
        "Qua xác minh, người phải thi hành án: thu nhập chỉ bảo đảm cuộc sống tối thiểu; "
        "không có tài khoản, tiền gửi."
    )
    assert found.classification == ""


def test_answers_that_say_nothing_propose_nothing() -> None:
    assert proposed(NEW, "family.dependants=Hai con") is None
