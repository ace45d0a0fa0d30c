"""What is said of a question whose figures are no result of its period."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.histories import opening_of
from tests.ledgers import MORNING
from thads_desktop.base.errors import DomainError
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.period_remarks import period_remarks
from thads_desktop.services.statistics import period_question

BEGINS, ENDS = date(2025, 10, 1), date(2026, 9, 30)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    office = NewOffice(name="Phòng 1", code="001")
    made = create_office(tmp_path / "office", office, user="An", clock=MORNING)
    open_new_case(made, opening_of(5_000), BEGINS)
    yield made
    made.close()


def test_a_period_that_is_over_and_known_has_none(context: Context) -> None:
    assert not period_remarks(context, period_question(context, BEGINS, context.today))


def test_a_period_that_runs_on_is_told(context: Context) -> None:
    (said,) = period_remarks(context, period_question(context, BEGINS, ENDS))
    assert said == "Kỳ đến 30/09/2026 chưa kết thúc."


def test_a_period_to_come_is_refused(context: Context) -> None:
    with pytest.raises(DomainError, match="Kỳ từ 01/10/2030 chưa bắt đầu") as refused:
        period_question(context, date(2030, 10, 1), date(2031, 9, 30))
    assert (refused.value.code, refused.value.field) == ("period_not_begun", "from")


def test_what_was_known_before_the_first_case_is_told(context: Context) -> None:
    long_ago = MORNING.moment - timedelta(days=900)
    question = period_question(context, BEGINS, context.today, known_on=long_ago)
    (said,) = period_remarks(context, question)
    assert "chưa có việc nào" in said
