"""Letters that ask for information: several at once, answered one by one, listed while awaited."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.histories import opening_of
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.information import Letter
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import RecipientKind
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ensure_reckoned
from thads_desktop.services.information import (
    Recipient,
    ask_information,
    letters,
    recipient_name,
    record_answer,
)
from thads_desktop.services.offices import NewOffice, create_office

SENT = date(2026, 11, 9)
ASKED = (
    Recipient(kind=RecipientKind.BANK, name="Ngân hàng Sông Xanh", number="11/CV"),
    Recipient(kind=RecipientKind.LAND_OFFICE, name="VPĐK đất đai", number="12/CV"),
    Recipient(kind=RecipientKind.TAX, name="Thuế cơ sở 3", number="13/CV"),
)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    clock = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
    made = create_office(tmp_path / "o", NewOffice(name="A", code="B"), user="An", clock=clock)
    ensure_reckoned(made)
    yield made
    made.close()


@pytest.fixture
def case(context: Context) -> str:
    return open_new_case(context, opening_of(1000), date(2026, 11, 2)).case_id


def ask(context: Context, case: str) -> tuple[Letter, ...]:
    ask_information(context, case, ASKED, "Tài sản, tài khoản", SENT)
    return letters(context, case)


def test_one_question_goes_to_several_each_with_its_own_last_day(
    context: Context, case: str
) -> None:
    found = ask(context, case)
    assert [(one.who, one.variant, one.due_on) for one in found] == [
        ("Ngân hàng Sông Xanh", "account", SENT),  # ngay
        ("VPĐK đất đai", "owner", date(2026, 11, 12)),  # 03 ngày làm việc
        ("Thuế cơ sở 3", "other", date(2026, 11, 12)),
    ]
    assert all(one.is_overdue(context.today) for one in found)


def test_an_answer_closes_its_own_letter_alone(context: Context, case: str) -> None:
    _bank, land, _tax = ask(context, case)
    record_answer(context, case, land, "Không có tài sản", date(2026, 11, 11), number="5/VP")
    after = letters(context, case)
    assert [one.answered_on for one in after] == [None, date(2026, 11, 11), None]
    assert after[1].answer == "Không có tài sản"


def test_delegated_verification_is_listed_extended_and_answered(
    context: Context, case: str
) -> None:
    told = StepTaken(
        code="verification_delegated", variant="other_property", who="THADS tỉnh B", note="Xe"
    )
    made = record_act(context, case, told, SENT)
    (letter,) = letters(context, case)
    assert letter.is_delegation
    assert letter.due_on == date(2026, 11, 25)  # 24/11 là ngày nghỉ
    longer = StepTaken(
        code="delegated_verification_extended", about=made.act_id, until=date(2026, 12, 20)
    )
    record_act(context, case, longer, date(2026, 11, 20))
    (letter,) = letters(context, case)
    assert letter.due_on == date(2026, 12, 20)
    assert not letter.is_overdue(context.today)
    record_answer(context, case, letter, "Không có xe", date(2026, 11, 23))
    (letter,) = letters(context, case)
    assert (letter.answered_on, letter.answer) == (date(2026, 11, 23), "Không có xe")


@pytest.mark.parametrize(
    ("answer", "on", "code"),
    [
        (" ", date(2026, 11, 11), "answer_missing"),
        ("Có", date(2026, 11, 1), "answer_early"),
    ],
)
def test_answer_that_cannot_be_is_refused(
    context: Context, case: str, answer: str, on: date, code: str
) -> None:
    letter = ask(context, case)[0]
    with pytest.raises(DomainError) as error:
        record_answer(context, case, letter, answer, on)
    assert error.value.code == code


def test_question_without_words_or_recipient_is_refused(context: Context, case: str) -> None:
    for recipients, asks, code in (((), "Có gì", "recipient_missing"), (ASKED, "", "asks_missing")):
        with pytest.raises(DomainError) as error:
            ask_information(context, case, recipients, asks, SENT)
        assert error.value.code == code
    assert len(open_case(context, case).timeline) == 1


def test_every_kind_of_recipient_has_a_name() -> None:
    assert len({recipient_name(kind) for kind in RecipientKind}) == len(RecipientKind)
