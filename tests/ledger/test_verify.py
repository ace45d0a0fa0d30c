"""Verify finds what was changed behind the program's back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from tests.histories import LAST_DAY, YEAR_BEGINS, Move, opening_of
from tests.ledgers import play, temporary_context
from thads_desktop.base.errors import KnownIoError
from thads_desktop.domain import payloads as p
from thads_desktop.ledger.verify import verify
from thads_desktop.services.context import Context

TEXTS = (
    "id",
    "subject",
    "kind",
    "happened_on",
    "recorded_at",
    "recorded_by",
    "device",
    "corrects",
    "reason",
)
NUMBERS = ("version", "device_seq", "lamport")
BYTES = ("payload", "hash")
PAID = p.MoneyReceived(line=1, amount=1000, receipt_number="0000017")


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    with temporary_context() as made:
        history = [
            [Move("case-a", opening_of(5000, 2000), YEAR_BEGINS)],
            [Move("case-a", PAID, LAST_DAY), Move("case-b", opening_of(100), LAST_DAY)],
            [Move("case-a", PAID, YEAR_BEGINS, target=1)],
        ]
        play(made, history)
        yield made


def faults(context: Context) -> list[str]:
    return [check.key for check in verify(context.ledger) if not check.ok]


def tamper(context: Context, *changes: str, **values: object) -> None:
    """Change the file with a tool that knows no rule of the ledger."""
    connection = dbapi2.connect(str(context.ledger.path), isolation_level=None)
    for change in changes:
        connection.execute(change, values)
    connection.close()


def faults_after(context: Context, change: str, **values: object) -> list[str]:
    """What verify finds when the file is changed so; the change is undone afterwards."""
    tamper(context, "CREATE TABLE kept AS SELECT * FROM acts")
    try:
        tamper(context, change, **values)
        return faults(context)
    finally:
        tamper(
            context, "DELETE FROM acts", "INSERT INTO acts SELECT * FROM kept", "DROP TABLE kept"
        )


def test_an_untouched_ledger_has_no_fault(context: Context) -> None:
    assert faults(context) == []


some_settings = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def stored(context: Context, column: str, key: int) -> object:
    with context.ledger.reading() as connection:
        query = f"SELECT {column} FROM acts WHERE act_key = {key}"
        return connection.exec_driver_sql(query).scalar_one()


@given(column=st.sampled_from(TEXTS), key=st.integers(1, 4), data=st.data())
@some_settings
def test_any_changed_letter_of_an_act_is_found(
    context: Context, column: str, key: int, data: st.DataObject
) -> None:
    value = str(stored(context, column, key) or "")
    place = data.draw(st.integers(0, len(value)))
    letter = data.draw(
        st.characters(min_codepoint=32, max_codepoint=0x1EF9, categories=("L", "N", "P", "Z"))
    )
    changed = value[:place] + letter + value[place + 1 :]
    if changed != value:
        assert "chain" in faults_after(
            context, f"UPDATE acts SET {column} = :value WHERE act_key = {key}", value=changed
        )


@given(column=st.sampled_from(BYTES), key=st.integers(1, 4), data=st.data())
@some_settings
def test_any_changed_bit_of_a_payload_or_a_seal_is_found(
    context: Context, column: str, key: int, data: st.DataObject
) -> None:
    value = bytearray(stored(context, column, key))  # type: ignore[call-overload]
    value[data.draw(st.integers(0, len(value) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    assert "chain" in faults_after(
        context, f"UPDATE acts SET {column} = :value WHERE act_key = {key}", value=bytes(value)
    )


@pytest.mark.parametrize("column", NUMBERS)
def test_a_changed_number_is_found(context: Context, column: str) -> None:
    assert "chain" in faults_after(
        context, f"UPDATE acts SET {column} = {column} + 7 WHERE act_key = 3"
    )


@pytest.mark.parametrize("value", ["2025-1x-01", "mai", "", "20251001"])
def test_a_date_that_is_none_or_written_otherwise_is_found(context: Context, value: str) -> None:
    change = "UPDATE acts SET happened_on = :value WHERE act_key = 2"
    assert "chain" in faults_after(context, change, value=value)


@pytest.mark.parametrize("column", ["hash", "payload"])
def test_bytes_that_became_text_are_found(context: Context, column: str) -> None:
    change = f"UPDATE acts SET {column} = 'text' WHERE act_key = 2"
    assert "chain" in faults_after(context, change)


def test_an_act_taken_out_of_the_middle_is_found(context: Context) -> None:
    assert "chain" in faults_after(context, "DELETE FROM acts WHERE act_key = 2")


def test_an_act_moved_to_another_commit_is_found(context: Context) -> None:
    change = "UPDATE acts SET position = 3 WHERE act_key = 2"
    assert faults_after(context, change) == ["commits", "projections"]


def test_letters_that_are_no_letters_are_said_to_be_damage(context: Context) -> None:
    with pytest.raises(KnownIoError) as refused:
        faults_after(context, "UPDATE acts SET reason = CAST(x'ff' AS TEXT) WHERE act_key = 2")
    assert refused.value.code == "damaged"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE cases SET received = received + 1 WHERE case_key = 1",
        "UPDATE cases SET debtor = 'Ai đó' WHERE case_key = 1",
        "UPDATE spans SET state = 'completed' WHERE span_key = 2",
        "DELETE FROM spans WHERE span_key = 1",
        (
            "INSERT INTO spans SELECT 99, case_key, line, valid_from, valid_to, state, ground, since,"
            " officer_key, decided_on, basis, kind, obligation, marks, known_from, known_to FROM spans WHERE span_key = 1"
        ),
        "UPDATE money_lines SET amount = amount + 1 WHERE money_key = 1",
        "DELETE FROM money_lines WHERE money_key = 2",
        "DELETE FROM search WHERE rowid = 1",
    ],
)
def test_derived_tables_that_do_not_follow_from_the_acts_are_found(change: str) -> None:
    with temporary_context() as context:
        play(context, [[Move("case-a", opening_of(5000, 2000), YEAR_BEGINS)]])
        tamper(context, change)
        assert faults(context) == ["projections"]


def test_a_row_that_refers_to_nothing_is_found() -> None:
    with temporary_context() as context:
        play(context, [[Move("case-a", opening_of(5000), YEAR_BEGINS)]])
        tamper(context, "UPDATE money_lines SET case_key = 99")
        assert "references" in faults(context)
