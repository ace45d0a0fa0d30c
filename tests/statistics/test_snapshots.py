"""The digest of a closed period: it changes with every figure, and with nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import FIRST_DAY, LAST_DAY, YEAR_BEGINS, Move, histories_with, opening_of
from tests.ledgers import play, play_commit, temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.domain.statistics_forms import FORM_MEASURES
from thads_desktop.ledger.positions import last_position
from thads_desktop.services.context import Context
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import count_again
from thads_desktop.statistics.forms import fill_form
from thads_desktop.statistics.snapshots import canonical_figures, digest_of, rules_digest

YEAR = PeriodQuestion(first=YEAR_BEGINS, last=LAST_DAY)


def canonical(context: Context, question: PeriodQuestion) -> bytes:
    forms = statistics_forms()
    with context.ledger.reading() as connection:
        counted = count_again(connection, question, context.columns, FORM_MEASURES)
    filled = [fill_form(form, forms.names, counted) for form in forms.forms]
    return canonical_figures(question, filled)


@given(history=histories_with(st.just(FIRST_DAY)))
@settings(max_examples=8, deadline=None)
def test_what_was_known_then_has_the_digest_it_had_then(history: list[list[Move]]) -> None:
    with temporary_context() as context:
        then: list[tuple[int, str]] = []
        for moves in history:
            play_commit(context, moves)
            with context.ledger.reading() as connection:
                position = last_position(connection)
            then.append((position, digest_of(canonical(context, YEAR))))
        for position, digest in then:
            assert digest_of(canonical(context, replace(YEAR, known_at=position))) == digest


def test_every_form_row_and_column_is_in_it_in_one_order() -> None:
    with temporary_context() as context:
        play(context, [[Move("case", opening_of(5000), YEAR_BEGINS)]])
        told = json.loads(canonical(context, YEAR))
    assert (told["first"], told["last"]) == ("2025-10-01", "2025-10-25")
    assert told["forms"].keys() == {form.key for form in statistics_forms().forms}
    assert told["forms"]["money"]["total"]["rate_percent"] == "0.00"
    assert list(told["forms"]) == sorted(told["forms"])


def test_one_dong_more_is_another_digest() -> None:
    with temporary_context() as context:
        play(context, [[Move("case", opening_of(5000), YEAR_BEGINS)]])
        before = canonical(context, YEAR)
        paid = p.MoneyReceived(line=1, amount=1)
        play(context, [[Move("case", paid, date(2025, 10, 9))]])
        assert digest_of(canonical(context, YEAR)) != digest_of(before)


def test_the_names_on_a_form_are_no_part_of_its_rules_but_its_columns_are() -> None:
    forms = statistics_forms().forms
    with temporary_context() as context:
        rules = rules_on(context.columns, LAST_DAY)
    own = rules_digest(forms, rules)
    renamed = msgspec.structs.replace(forms[0], title="Tên khác", code="01")
    assert rules_digest((renamed, *forms[1:]), rules) == own
    fewer = msgspec.structs.replace(forms[0], columns=forms[0].columns[:1], identities=())
    assert rules_digest((fewer, *forms[1:]), rules) != own
