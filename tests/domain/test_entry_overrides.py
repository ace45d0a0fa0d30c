"""Entries of a pack as an office sets them otherwise: within their dates, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.small_law import pack
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.condition_entries import Condition
from thads_desktop.domain.entry_identity import THE_ONLY, changeable, identity
from thads_desktop.domain.entry_overrides import (
    OVERRIDABLE,
    EntryOverride,
    overriding,
    section_of,
    texts_of,
)
from thads_desktop.domain.entry_words import field_name
from thads_desktop.domain.law import law_of
from thads_desktop.domain.law_files import SECTIONS
from thads_desktop.domain.law_pack import OVERLAY, LawPack
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.services.law_shelf import shipped_pack

LAW = shipped_pack()
AUGUST = date(2026, 8, 1)
days = st.dates(date(2024, 1, 1), date(2029, 12, 31))
HELD_APART = {"limit", "regime", "day_off", "make_up_day", "yearly_rule"}  # dated, not here
SALARY = """[[base_salary]]
amount = 2_340_000
from = 2024-07-01
to = 2026-06-30

[[base_salary]]
amount = 2_530_000
from = 2026-07-01
"""
AMENDED = pack(
    common__rates=SALARY,
    overlays__2027__rates="[[base_salary]]\namount = 2_900_000\nfrom = 2027-01-01\n",
)


def salary(amount: int, since: date = AUGUST, to: date = e.LAST_DAY) -> EntryOverride:
    return EntryOverride("base_salary", THE_ONLY, {"amount": str(amount)}, since, to, "CV 12")


def change(section: str, entry: str, since: date = AUGUST, **changes: str) -> EntryOverride:
    return EntryOverride(section, entry, changes, since, e.LAST_DAY, "CV 12")


def amount_on(law: LawPack, day: date) -> int:
    found = law.entry(e.BaseSalary, THE_ONLY, day)
    assert found is not None
    return found.amount


def refused(override: EntryOverride) -> tuple[str, str | None]:
    with pytest.raises(DomainError) as error:
        LAW.overridden(override)
    return error.value.code, error.value.field


# ── Which entries ────────────────────────────────────────────────────────────────────────────


def test_every_dated_section_but_limits_and_calendar_can_be_overridden() -> None:
    dated = {name for name, kind in SECTIONS.items() if issubclass(kind, e.Entry)}
    assert set(OVERRIDABLE) == dated - HELD_APART


@pytest.mark.parametrize("section", OVERRIDABLE)
def test_an_entry_is_named_by_one_word_on_every_day(section: str) -> None:
    kind = OVERRIDABLE[section]
    for entry in LAW.entries(kind):
        assert section_of(entry) == section
        for day in (entry.since, entry.to):
            assert LAW.entry(kind, identity(entry), day) == entry


@pytest.mark.parametrize("section", OVERRIDABLE)
def test_every_field_that_can_be_changed_has_a_name(section: str) -> None:
    kind = OVERRIDABLE[section]
    assert changeable(kind)
    assert all(field_name(kind, name) != name for name in changeable(kind))


def test_identities_are_as_people_write_them() -> None:
    named = {
        section: {identity(one) for one in LAW.entries(kind)}
        for section, kind in OVERRIDABLE.items()
    }
    assert "postponement:serious_illness" in named["ground"]
    assert named["regional_minimum_wage"] == {"I", "II", "III", "IV"}
    assert named["base_salary"] == {THE_ONLY}
    assert "2025:cases" in named["target"]


# ── Layers ───────────────────────────────────────────────────────────────────────────────────


@given(day=days)
def test_an_amendment_holds_from_its_day_alone(day: date) -> None:
    by_law = 2_340_000 if day <= date(2026, 6, 30) else 2_530_000
    if day >= date(2024, 7, 1):
        assert amount_on(AMENDED, day) == (2_900_000 if day >= date(2027, 1, 1) else by_law)


@given(day=days, since=days, to=days)
def test_an_override_holds_within_its_dates_alone(day: date, since: date, to: date) -> None:
    base = AMENDED.entry(e.BaseSalary, THE_ONLY, since, highest=OVERLAY)
    law = AMENDED.with_entries([salary(1, since, to)])
    is_overridden = base is not None and since <= day <= min(to, base.to)
    if AMENDED.in_force(e.BaseSalary, day):
        assert amount_on(law, day) == (1 if is_overridden else amount_on(AMENDED, day))


def test_of_overrides_the_one_that_began_last_then_the_one_recorded_last_holds() -> None:
    law = LAW.with_entries([salary(3, date(2026, 9, 1)), salary(1), salary(2)])
    assert amount_on(law, AUGUST) == 2
    assert amount_on(law, date(2026, 9, 1)) == 3


@given(
    day=days,
    since=days,
    overridden=st.sampled_from(
        [(name, one) for name, kind in OVERRIDABLE.items() for one in LAW.entries(kind)]
    ),
)
def test_an_override_changes_no_other_entry_and_no_day_before_its_own(
    day: date, since: date, overridden: tuple[str, e.Entry]
) -> None:
    section, entry = overridden
    texts = texts_of(entry)
    field = next(name for name in ("name", "amount", "rate", "percent", "share") if name in texts)
    new = "1" if field != "name" else "Khác"
    key = identity(entry)
    law = LAW.with_entries([change(section, key, since, **{field: new})])
    for kind in OVERRIDABLE.values():
        before, after = LAW.in_force(kind, day), law.in_force(kind, day)
        assert [identity(one) for one in after] == [identity(one) for one in before]
        for was, now in zip(before, after, strict=True):
            is_same = kind is not type(entry) or identity(was) != key or day < since
            assert now == was or not is_same
    assert law.rules == LAW.rules


# ── What an override makes ───────────────────────────────────────────────────────────────────


def test_an_override_keeps_the_article_and_says_why() -> None:
    law = LAW.with_entries([change("fee_bracket", "bracket_a", rate="0.02", up_to="")])
    base = LAW.entry(e.FeeBracket, "bracket_a", AUGUST)
    made = law.entry(e.FeeBracket, "bracket_a", AUGUST)
    assert base is not None
    assert made is not None
    assert (made.rate, made.up_to, made.exempt_base_salaries) == ("0.02", None, 2)
    assert (made.citation, made.words) == (base.citation, base.words)
    assert (made.note, made.confidence) == ("CV 12", e.Confidence.TO_CHECK)
    assert (made.since, made.to) == (AUGUST, base.to)


def test_an_override_ends_with_the_entry_it_overrides() -> None:
    made = LAW.overridden(salary(1, date(2026, 1, 1)))
    assert made.to == date(2026, 6, 30)


@pytest.mark.parametrize("section", OVERRIDABLE)
def test_what_an_entry_says_already_is_read_back_as_it_is(section: str) -> None:
    for entry in LAW.entries(OVERRIDABLE[section]):
        same = EntryOverride(section, "", texts_of(entry), entry.since, entry.to, "CV 12")
        with pytest.raises(DomainError) as error:
            overriding(entry, same)
        assert error.value.code == "nothing_changed"


def test_the_values_of_a_list_stand_with_commas_between_them() -> None:
    asked = Condition(key="signed", of=("case_opened",), says="Phải ký", hours=("06:00", "22:00"))
    changes = {"of": "case_opened, case_closed", "signers": "head,deputy", "hours": ""}
    override = EntryOverride("condition", "signed", changes, AUGUST, e.LAST_DAY, "CV 12")
    made = overriding(asked, override)
    assert (made.of, made.hours) == (("case_opened", "case_closed"), None)
    assert made.signers == (SignerRole.HEAD, SignerRole.DEPUTY)
    wrong = override._replace(changes={"signers": "head, nobody"})
    with pytest.raises(DomainError) as error:
        overriding(asked, wrong)
    assert (error.value.code, error.value.field) == ("value_wrong", "signers")


def test_choices_and_answers_are_given_as_words() -> None:
    override = change("signer", "enforcement_decision", signer="officer", may_delegate="false")
    signer = LAW.with_entries([override]).entry(e.Signer, "enforcement_decision", AUGUST)
    assert signer is not None
    assert (signer.signer, signer.may_delegate) == ("officer", False)


@pytest.mark.parametrize(
    ("override", "refusal"),
    [
        (change("limit", "x", number="1"), ("section_unknown", "section")),
        (change("overlay", "x", name="1"), ("section_unknown", "section")),
        (change("ground", "x", name="1"), ("entry_missing", "entry")),
        (change("base_salary", "only", date(1950, 1, 1), amount="1"), ("entry_missing", "entry")),
        (change("base_salary", "only", amount="2,6tr"), ("value_wrong", "amount")),
        (change("base_salary", "only", amount="-1"), ("value_wrong", "amount")),
        (change("base_salary", "only", amount="9" * 5000), ("value_wrong", "amount")),
        (change("base_salary", "only", amount=""), ("value_wrong", "amount")),
        (change("base_salary", "only", key="x"), ("field_unknown", "key")),
        (change("base_salary", "only", article="Điều 1"), ("field_unknown", "article")),
        (change("payment_rank", "a", rank="21"), ("value_wrong", "rank")),
        (change("payment_rank", "a", name="x" * 2001), ("value_wrong", "name")),
        (change("fee_bracket", "bracket_a", rate="3 %"), ("value_wrong", "rate")),
        (change("fee_relief", "self_handover", kind="free"), ("value_wrong", "kind")),
        (
            change("signer", "enforcement_decision", may_delegate="?"),
            ("value_wrong", "may_delegate"),
        ),
        (change("base_salary", "only", amount="2530000"), ("nothing_changed", "changes")),
        (change("base_salary", "only"), ("nothing_changed", "changes")),
        (salary(1, AUGUST, date(2026, 7, 31)), ("dates_reversed", "to")),
    ],
)
def test_what_a_pack_could_not_hold_is_refused_by_name_and_left_out(
    override: EntryOverride, refusal: tuple[str, str | None]
) -> None:
    assert refused(override) == refusal
    assert LAW.with_entries([override]) is LAW


def test_a_wrong_value_is_told_with_the_name_of_its_field() -> None:
    with pytest.raises(DomainError, match=r"^Tỷ lệ: .*0\.03"):
        LAW.overridden(change("fee_bracket", "bracket_a", rate="nhiều"))


# ── The state of the law ─────────────────────────────────────────────────────────────────────


def test_overriding_changes_the_digest_of_the_pack_but_makes_no_deadline_stale() -> None:
    digests = {LAW.digest, *(LAW.with_entries([salary(n)]).digest for n in (1, 2))}
    assert len(digests) == 3
    assert law_of(LAW, entries=[salary(1)]).digest == law_of(LAW).digest
    assert amount_on(law_of(LAW, entries=[salary(1)]).pack, AUGUST) == 1
