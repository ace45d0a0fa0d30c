"""The interview of a recorded case: last answers, what is left to ask, what it speaks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.documents.offices import STATEMENTS, VERIFIED_ON, new_office, rich_opening, told
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.interview_drafts import draft_of, drop_draft, keep_draft
from thads_desktop.services.interviews import (
    AskedTopic,
    classification_given,
    interview_of,
    proposal_of,
    unanswered,
)
from thads_desktop.services.verifications import (
    NewVerification,
    begun_verification,
    correct_verification,
    record_verification,
    recorded_interview,
)

OPENED, EARLIER = date(2026, 3, 12), date(2026, 10, 5)
INCOME = "Thu nhập, việc làm, kinh doanh"
POOR = {
    INCOME: "Mức thu nhập: Không có thu nhập",
    "Nhà ở, đất ở và giấy chứng nhận": "Có nhà, đất: Không",
    "Phương tiện, tài sản khác có đăng ký": "Có phương tiện: Không",
    "Tài khoản, tiền gửi": "Có tài khoản, tiền gửi: Không",
}


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    context = new_office(tmp_path / "office")
    yield context
    context.close()


@pytest.fixture
def case_id(context: Context) -> str:
    return open_new_case(context, rich_opening(), OPENED).case_id


def asked(context: Context, case_id: str, before: str = "") -> dict[str, AskedTopic]:
    found = interview_of(open_case(context, case_id), VERIFIED_ON, before=before)
    return {one.topic.name: one for one in found}


def test_topics_are_numbered_in_the_order_of_the_minutes(context: Context, case_id: str) -> None:
    found = interview_of(open_case(context, case_id), VERIFIED_ON)
    assert [one.number for one in found] == list(range(1, len(found) + 1))
    assert found[-1].topic.part == "declaration"


def test_the_newest_answer_to_each_topic_stands_beside(context: Context, case_id: str) -> None:
    first = replace(told(case_id), verified_on=EARLIER)
    record_verification(context, first)
    record_verification(context, replace(told(case_id), statements=((INCOME, "Mất việc."),)))
    found = asked(context, case_id)
    assert (found[INCOME].last, found[INCOME].last_on) == ("Mất việc.", VERIFIED_ON)
    assert found["Nơi cư trú"].last_on == EARLIER


def test_a_correction_is_asked_beside_what_stood_before_it(context: Context, case_id: str) -> None:
    record_verification(context, replace(told(case_id), verified_on=EARLIER))
    later = replace(told(case_id), statements=((INCOME, "Mất việc."),))
    act_id = record_verification(context, later).act_id
    assert asked(context, case_id, act_id)[INCOME].last_on == EARLIER


def test_what_was_corrected_is_no_last_answer(context: Context, case_id: str) -> None:
    act_id = record_verification(context, told(case_id)).act_id
    right = replace(told(case_id), statements=((INCOME, "Có lương."),))
    correct_verification(context, act_id, right, reason="Ghi nhầm")
    assert asked(context, case_id)[INCOME].last == "Có lương."


def test_an_earlier_name_and_a_topic_nobody_knows_are_kept(context: Context, case_id: str) -> None:
    said = (("Nơi cư trú, tình trạng hôn nhân", "Ở một mình."), ("Mục riêng", "Có."))
    record_verification(context, replace(told(case_id), statements=said))
    found = asked(context, case_id)
    assert found["Nơi cư trú"].last == "Ở một mình."
    assert found["Mục riêng"].last == "Có."
    assert not found["Mục riêng"].topic.fields


def test_another_case_of_the_person_stands_in_where_this_one_is_silent(
    context: Context, case_id: str
) -> None:
    other = open_new_case(context, rich_opening("124/QĐ-PTHADSKV1"), OPENED).case_id
    record_verification(context, told(other))
    record_verification(context, replace(told(case_id), statements=((INCOME, "Mất việc."),)))
    views: list[CaseView] = [open_case(context, other)]
    found = interview_of(open_case(context, case_id), VERIFIED_ON, others=views)
    by_name = {one.topic.name: one for one in found}
    assert (by_name[INCOME].last, by_name[INCOME].last_case) == ("Mất việc.", "")
    assert by_name["Nơi cư trú"].last_case == "124/QĐ-PTHADSKV1"


def test_what_the_law_wants_is_listed_until_it_is_answered(context: Context, case_id: str) -> None:
    found = interview_of(open_case(context, case_id), VERIFIED_ON)
    missing = [one.topic.name for one in unanswered(found, dict(STATEMENTS))]
    assert "Nhân thân, số định danh" in missing
    assert not set(missing) & {topic for topic, _answer in STATEMENTS}
    assert "Hoàn cảnh gia đình" not in [one.topic.name for one in unanswered(found, {})]


def test_the_classification_is_prefilled_from_the_proposal(context: Context, case_id: str) -> None:
    found = interview_of(open_case(context, case_id), VERIFIED_ON)
    proposed = proposal_of(context, found, POOR, VERIFIED_ON)
    assert proposed is not None
    assert classification_given(proposed, VERIFIED_ON) == {
        "enforceable": False,
        "ground": "no_income_no_property",
        "evidence": "Biên bản xác minh ngày 24/11/2026",
    }


def test_answers_that_decide_nothing_lead_to_no_classification(
    context: Context, case_id: str
) -> None:
    found = interview_of(open_case(context, case_id), VERIFIED_ON)
    proposed = proposal_of(context, found, {INCOME: POOR[INCOME]}, VERIFIED_ON)
    assert proposed is not None
    assert classification_given(proposed, VERIFIED_ON) == {}


def test_a_verification_begins_with_what_is_known(context: Context, case_id: str) -> None:
    begun = begun_verification(context, open_case(context, case_id))
    assert begun.place == "thôn 3, xã Hoằng Hóa, tỉnh Thanh Hóa"
    assert begun.present == ("Nguyễn Đình Hoà, Chấp hành viên",)


def test_a_recorded_verification_is_as_it_was_told(context: Context, case_id: str) -> None:
    record_verification(context, told(case_id))
    act = open_case(context, case_id).timeline[-1]
    assert isinstance(act.payload, VerificationRecorded)
    assert recorded_interview(case_id, act.payload, act.happened_on) == told(case_id)


def test_a_draft_is_kept_until_it_is_dropped(context: Context, case_id: str) -> None:
    new: NewVerification = told(case_id)
    assert draft_of(context, case_id) is None
    keep_draft(context, new)
    draft = draft_of(context, case_id)
    assert draft is not None
    assert (draft.verification, draft.kept_at) == (new, context.clock.now())
    assert draft_of(context, case_id, "act") is None
    drop_draft(context, case_id)
    assert draft_of(context, case_id) is None


@pytest.mark.parametrize("content", [b"", b"{", b'{"verification": 1}', b"\xff"])
def test_a_damaged_draft_is_no_draft(context: Context, case_id: str, content: bytes) -> None:
    keep_draft(context, told(case_id))
    (file,) = (context.folder / "drafts").iterdir()
    file.write_bytes(content)
    assert draft_of(context, case_id) is None


def test_a_folder_that_refuses_keeps_nobody_from_working(context: Context, case_id: str) -> None:
    (context.folder / "drafts").write_text("a file stands where the folder should be")
    keep_draft(context, told(case_id))
    drop_draft(context, case_id)
    assert draft_of(context, case_id) is None
