"""Lists kept under a name: replaced, renamed, forgotten."""

from __future__ import annotations

import pytest

from tests.ledgers import temporary_context
from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.domain.case_questions import CaseConditions, NamedQuestion
from thads_desktop.services.saved_questions import (
    remove_question,
    rename_question,
    save_question,
    saved_question,
    saved_questions,
)


def test_a_question_is_kept_under_its_name_and_replaced_by_a_new_one() -> None:
    question = NamedQuestion(name="Án lớn", conditions=CaseConditions(left_from=10**9))
    with temporary_context() as made:
        assert saved_questions(made) == ()
        save_question(made, NamedQuestion(name="Án lớn"))
        save_question(made, NamedQuestion(name="Đã lâu"))
        save_question(made, question)
        assert saved_question(made, "Án lớn") == question
        remove_question(made, "Án lớn")
        assert [one.name for one in saved_questions(made)] == ["Đã lâu"]
        with pytest.raises(DomainError) as error:
            remove_question(made, "Án lớn")
        assert error.value.code == "question_missing"


def test_a_spoilt_file_is_not_written_over() -> None:
    with temporary_context() as made:
        file = made.folder / "questions.json"
        file.write_bytes(b"{")
        with pytest.raises(KnownIoError):
            save_question(made, NamedQuestion(name="Án lớn"))
        assert file.read_bytes() == b"{"


def test_a_list_takes_another_name_and_keeps_what_it_asks() -> None:
    conditions = CaseConditions(left_from=10**9)
    with temporary_context() as made:
        save_question(made, NamedQuestion(name="Án lớn", conditions=conditions))
        rename_question(made, "Án lớn", " Án trên 1 tỷ ")
        (kept,) = saved_questions(made)
    assert kept == NamedQuestion(name="Án trên 1 tỷ", conditions=conditions)


@pytest.mark.parametrize(
    ("name", "new", "code"),
    [("a", "b", "name_taken"), ("a", " ", "name_missing"), ("c", "d", "question_missing")],
)
def test_a_name_that_is_taken_or_empty_is_refused(name: str, new: str, code: str) -> None:
    with temporary_context() as made:
        for one in ("a", "b"):
            save_question(made, NamedQuestion(name=one))
        with pytest.raises(DomainError) as error:
            rename_question(made, name, new)
        assert error.value.code == code
        assert [one.name for one in saved_questions(made)] == ["a", "b"]
