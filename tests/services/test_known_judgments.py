"""A judgment that is here already is known again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from tests.histories import opening_of
from tests.intakes import DEBT, judgment_of
from tests.services.intake_steps import TODAY, verified_context
from thads_desktop.domain import payloads as p
from thads_desktop.services import intake as service
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context
from thads_desktop.services.known_judgments import known_judgments


@pytest.fixture
def context() -> Iterator[Context]:
    with verified_context() as made:
        yield made


def test_judgment_of_a_case_is_known_by_number_court_and_debtor(context: Context) -> None:
    said = judgment_of(DEBT)
    opening = replace(
        opening_of(1000, decision_number="7/QĐ-THADS"),
        judgment=said.judgment,
        parties=said.parties,
    )
    case = open_new_case(context, opening, TODAY).case_id
    written = replace(said.judgment, number=" 12/2026/ds-st", judged_on=None)
    (known,) = known_judgments(context, written, ["NGUYEN VAN AN"])
    assert (known.subject, known.is_case) == (case, True)
    assert known.words == "việc 7/QĐ-THADS ngày 10/03/2026"
    assert known_judgments(context, written, ["Người khác"]) == ()
    assert known_judgments(context, replace(written, court="TAND khác"), ["Nguyễn Văn An"]) == ()
    assert known_judgments(context, p.Judgment(), ["Nguyễn Văn An"]) == ()
    assert known_judgments(context, written, ["Nguyễn Văn An"], besides=case) == ()
    (warning,) = service.register_judgment(context, said, TODAY).warnings
    assert "7/QĐ-THADS" in warning
    assert [one.is_case for one in known_judgments(context, written, [])] == [True, False]
