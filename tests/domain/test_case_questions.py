"""Questions about cases: their shape as kept, and what is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.base.errors import DomainError
from thads_desktop.domain.case_questions import (
    CaseConditions,
    ListedColumn,
    NamedQuestion,
    asked,
    asks_for_deadlines,
    check_question,
    parse_question,
    parse_questions,
    without,
    written_questions,
)
from thads_desktop.domain.vocabulary import Basis, LineState


@dataclass(frozen=True, slots=True)
class Refused:
    """A question and the code and field it is refused with."""

    question: NamedQuestion
    code: str
    field: str


REFUSED = (
    Refused(NamedQuestion(name=" "), "name_missing", "name"),
    Refused(NamedQuestion(name="a" * 121), "name_too_long", "name"),
    Refused(NamedQuestion(name="a", columns=()), "columns_missing", "columns"),
    Refused(
        NamedQuestion(name="a", conditions=CaseConditions(due_from=2, due_until=1)),
        "bounds_reversed",
        "due_from",
    ),
    Refused(
        NamedQuestion(
            name="a",
            conditions=CaseConditions(
                decided_from=date(2026, 1, 2), decided_until=date(2026, 1, 1)
            ),
        ),
        "bounds_reversed",
        "decided_from",
    ),
)


@pytest.mark.parametrize("refused", REFUSED, ids=lambda one: one.code)
def test_a_question_nobody_can_answer_is_refused(refused: Refused) -> None:
    with pytest.raises(DomainError) as error:
        check_question(refused.question)
    assert (error.value.code, error.value.field) == (refused.code, refused.field)


@given(
    st.builds(
        NamedQuestion,
        name=st.text(min_size=1, max_size=20),
        conditions=st.builds(
            CaseConditions,
            states=st.lists(st.sampled_from(LineState), unique=True).map(tuple),
            bases=st.lists(st.sampled_from(Basis), unique=True).map(tuple),
            decided_from=st.none() | st.dates(),
            left_from=st.none() | st.integers(0, 10**15),
        ),
        columns=st.lists(st.sampled_from(ListedColumn), unique=True).map(tuple),
    )
)
def test_what_is_kept_is_what_was_asked(question: NamedQuestion) -> None:
    assert parse_questions(written_questions((question,))) == (question,)


def test_only_what_asks_for_something_is_told() -> None:
    conditions = CaseConditions(bases=(Basis.EX_OFFICIO,), left_from=0, overdue=True, party_text="")
    told = {"bases": (Basis.EX_OFFICIO,), "left_from": 0, "overdue": True}
    assert dict(asked(conditions)) == told
    assert dict(asked(without(conditions, "overdue"))) == {
        "bases": (Basis.EX_OFFICIO,),
        "left_from": 0,
    }


@pytest.mark.parametrize(
    "question",
    [
        NamedQuestion(name="a", conditions=CaseConditions(overdue=True)),
        NamedQuestion(name="a", conditions=CaseConditions(due_within_days=1)),
        NamedQuestion(name="a", columns=(ListedColumn.NEXT_DUTY,)),
    ],
)
def test_a_question_about_deadlines_is_known(question: NamedQuestion) -> None:
    assert asks_for_deadlines(question)
    assert not asks_for_deadlines(NamedQuestion(name="a"))


@pytest.mark.parametrize("content", [b"", b"{}", b'{"name": "a", "colour": 1}', b"\xff"])
def test_a_question_of_another_shape_is_refused(content: bytes) -> None:
    with pytest.raises(DomainError) as error:
        parse_question(content)
    assert error.value.code == "question_unreadable"
    assert not {"Expected", "Object", "Input", "Invalid"}.intersection(error.value.message.split())
