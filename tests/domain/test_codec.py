"""Payload bytes: every shape ever written is read for ever, foreign bytes never hurt."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.histories import YEAR_BEGINS, act_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.codec import decode_payload, encode_payload, kind_of, parse_payload
from thads_desktop.domain.kinds import KINDS

SPECIMENS = Path(__file__).parents[1] / "data" / "acts"
VERSIONS = [
    (kind.key, version) for kind in KINDS.values() for version in range(1, kind.version + 1)
]


def specimen(kind: str, version: int) -> bytes:
    """One line of JSON, `<kind>.<version>.json`; never changed once it is there."""
    return (SPECIMENS / f"{kind}.{version}.json").read_bytes().strip()


@pytest.mark.parametrize(("kind", "version"), VERSIONS)
def test_a_specimen_of_every_kind_and_version_is_read(kind: str, version: int) -> None:
    act = replace(act_of(p.ActVoided(), YEAR_BEGINS, 1), kind=kind, version=version)
    payload = decode_payload(replace(act, payload=specimen(kind, version)))
    assert payload is not None
    assert kind_of(payload) == kind


@pytest.mark.parametrize("key", KINDS)
def test_the_newest_specimen_names_every_field_and_is_written_back_byte_for_byte(key: str) -> None:
    kind = KINDS[key]
    content = specimen(key, kind.version)
    fields = {field.name for field in msgspec.structs.fields(kind.payload)}
    assert set(msgspec.json.decode(content)) == fields
    assert encode_payload(msgspec.json.decode(content, type=kind.payload)) == content


def test_texts_from_outside_are_written_in_one_way() -> None:
    party = {"role": "debtor", "name": unicodedata.normalize("NFD", "Trần\nA") + "\u202e"}
    paper = {
        "decision_number": "1/QĐ-THADS\u0000\u0007",
        "basis": "on_request",
        "parties": [party],
        "obligations": [{"line": 1, "what": "Nợ", "debtors": ["Tra\u0302\u0300n\tA"]}],
        "note": "Dòng 1\r\nDòng 2\u0000",
    }
    opened = parse_payload("case_opened", paper)
    assert isinstance(opened, p.CaseOpened)
    assert opened.decision_number == "1/QĐ-THADS"
    assert opened.parties[0].name == opened.obligations[0].debtors[0] == "Trần A"
    assert opened.note == "Dòng 1\nDòng 2"


def test_a_name_nobody_can_see_is_no_name() -> None:
    with pytest.raises(DomainError) as error:
        parse_payload("party_changed", {"party": {"role": "debtor", "name": "\u0000\u200b"}})
    assert (error.value.code, error.value.field) == ("fields_wrong", "party.name")


def test_foreign_bytes_stay_as_they_are() -> None:
    content = msgspec.json.encode({"findings": unicodedata.normalize("NFD", "Đã xác minh")})
    act = replace(
        act_of(p.ActVoided(), YEAR_BEGINS, 1), kind="verification_recorded", payload=content
    )
    payload = decode_payload(act)
    assert payload is not None
    assert encode_payload(payload) == content


@pytest.mark.parametrize("deep", [7, 9, 100_000])
def test_values_nested_without_end_are_refused(deep: int) -> None:
    data: object = "\u0000"
    for _ in range(deep):
        data = [data]
    with pytest.raises(DomainError) as error:
        parse_payload("verification_recorded", {"findings": data})
    assert error.value.code == "fields_wrong"


def test_no_specimen_is_of_an_unknown_kind_or_version() -> None:
    known = {f"{kind}.{version}.json" for kind, version in VERSIONS}
    assert {file.name for file in SPECIMENS.iterdir()} == known


def test_a_kind_of_a_newer_program_is_not_understood() -> None:
    act = replace(act_of(p.ActVoided(), YEAR_BEGINS, 1), kind="drone_sent")
    assert decode_payload(act) is None


def test_a_newer_version_of_a_known_kind_is_not_understood() -> None:
    act = act_of(p.ObligationCompleted(), YEAR_BEGINS, 1)
    assert decode_payload(replace(act, version=act.version + 1)) is None


@given(
    kind=st.sampled_from(sorted(KINDS)), payload=st.one_of(st.binary(), st.text().map(str.encode))
)
def test_bytes_that_break_the_schema_are_not_understood_and_do_not_raise(
    kind: str, payload: bytes
) -> None:
    act = replace(act_of(p.ActVoided(), YEAR_BEGINS, 1), kind=kind, payload=payload)
    assert decode_payload(act) is None


def test_a_payload_is_made_from_plain_values() -> None:
    made = parse_payload("money_received", {"line": 1, "amount": 5000})
    assert made == p.MoneyReceived(line=1, amount=5000)


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(DomainError, match="drone_sent") as refused:
        parse_payload("drone_sent", {})
    assert (refused.value.code, refused.value.field) == ("kind_unknown", "kind")


OPENING = {"decision_number": "1/QĐ", "basis": "on_request", "officer": "Hà"}


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        ("notice_delivered", {"at": "25:00"}, "trường “at” phải là chữ dạng HH:MM."),
        (
            "notice_delivered",
            {"planned_on": "2026-02-30"},
            "trường “planned_on” phải là ngày có thật dạng 2026-11-22.",
        ),
        (
            "notice_delivered",
            {"lines": [1, 0]},
            "trường “lines”, mục 2, phải là số nguyên từ 1 đến 999.",
        ),
        (
            "notice_delivered",
            {"to": "bank"},
            "trường “to”: giá trị “bank” không có trong: debtor, creditor, related_person.",
        ),
        (
            "notice_delivered",
            {"to": 5},
            "phải là một trong: debtor, creditor, related_person, không phải số nguyên.",
        ),
        ("notice_delivered", [], "nội dung phải là bảng gồm các trường, không phải danh sách."),
        ("means_classified", {"enforceable": "có"}, "“enforceable” phải là true hoặc false"),
        ("deadline_snoozed", {"rule": ""}, "“rule” phải là chữ, từ 1 đến 40000 ký tự."),
        ("notice_delivered", {"note": None}, "“note” phải là chữ, không quá 40000 ký tự"),
        ("money_received", {"line": 1}, "thiếu trường “amount”."),
        ("money_received", {"colour": 1}, "không có trường “colour”."),
        (
            "case_opened",
            OPENING | {"parties": [{"role": "judge", "name": "Hà"}]},
            "trường “role”: giá trị “judge” không có trong: debtor, creditor, related_person.",
        ),
    ],
)
def test_a_wrong_value_is_told_in_vietnamese_with_what_is_expected(
    kind: str, data: object, said: str
) -> None:
    with pytest.raises(DomainError) as refused:
        parse_payload(kind, data)
    assert said in refused.value.message


@pytest.mark.parametrize(
    ("kind", "data", "field"),
    [
        ("money_received", {"line": 1, "amount": 0}, "amount"),
        ("money_received", {"line": 1}, "amount"),
        ("money_received", {"line": 1, "amount": 1.5}, "amount"),
        ("money_received", {"line": 1, "amount": 1, "colour": "red"}, "colour"),
        ("enforcement_postponed", {"ground": "rain"}, "ground"),
        ("verification_recorded", {"findings": "x", "statements": [{"topic": ""}]}, "statements"),
    ],
)
def test_a_wrong_field_is_named(kind: str, data: dict[str, object], field: str) -> None:
    with pytest.raises(DomainError) as refused:
        parse_payload(kind, data)
    assert refused.value.code == "fields_wrong"
    assert (refused.value.field or "").startswith(field)
