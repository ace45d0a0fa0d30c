"""What an interview asks of which case, and what the law of the day wants answered."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from tests.domain.shipped_interview import shipped_interview, shipped_topic
from tests.histories import act_of, opening_of
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.interview import FACTS, facts_of, parse_interview
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole

D = date(2026, 7, 6)
OLD, NEW = date(2026, 6, 30), date(2026, 7, 1)
EVERYONE = {
    *("identity", "residence", "marriage", "family", "income", "land", "vehicles", "accounts"),
    *("shares", "goods", "claims", "encumbered", "debts", "transfers", "ability", "declaration"),
}
OF_ORGANISATIONS = EVERYONE - {"identity", "residence", "marriage", "family", "income"}


def debtor(**values: Any) -> p.Party:  # noqa: ANN401 - its fields
    return p.Party(role=PartyRole.DEBTOR, name="Nguyễn Văn Đạt", **values)


def asked(
    *later: p.Payload,
    owes: ObligationKind = ObligationKind.DEBT,
    **opening: Any,  # noqa: ANN401 - its fields
) -> set[str]:
    """The keys of what is asked in a case of one obligation."""
    values = {"parties": (debtor(),), "basis": Basis.EX_OFFICIO, **opening}
    line = p.Obligation(line=1, what="Nghĩa vụ", amount=1000, kind=owes)
    acts = [act_of(opening_of(obligations=(line,), **values), D, 1)]
    acts += [act_of(payload, D, number) for number, payload in enumerate(later, 2)]
    state = state_of(acts)
    assert state is not None
    return {topic.key for topic in shipped_interview().asked_of(facts_of(state))}


def test_everybody_is_asked_of_means() -> None:
    assert asked() == EVERYONE


@pytest.mark.parametrize(
    ("also", "values"),
    [
        ({"creditor"}, {"basis": Basis.ON_REQUEST}),
        ({"budget"}, {"owes": ObligationKind.COURT_FEE}),
        ({"budget"}, {"owes": ObligationKind.FINE}),
        ({"awarded"}, {"owes": ObligationKind.CONFISCATION}),
        ({"awarded"}, {"owes": ObligationKind.CREDIT_DEBT}),
        ({"house", "thing"}, {"owes": ObligationKind.PROPERTY}),
        ({"work", "capacity"}, {"owes": ObligationKind.WORK}),
        ({"work", "capacity", "ward"}, {"owes": ObligationKind.WORK, "kind": CaseKind.FAMILY}),
        ({"child", "capacity"}, {"owes": ObligationKind.MAINTENANCE}),
        ({"prison"}, {"kind": CaseKind.CRIMINAL}),
    ],
)
def test_a_duty_brings_questions_of_its_own(also: set[str], values: dict[str, Any]) -> None:
    assert asked(**values) == EVERYONE | also


@pytest.mark.parametrize("party", [debtor(is_organisation=True), debtor(tax_code="0100109106")])
def test_an_organisation_is_asked_of_its_seat_and_books(party: p.Party) -> None:
    assert asked(parties=(party,)) == OF_ORGANISATIONS | {"seat", "books"}


def test_a_person_and_an_organisation_are_asked_both() -> None:
    both = (debtor(), p.Party(role=PartyRole.DEBTOR, name="Công ty", is_organisation=True))
    assert asked(parties=both) == EVERYONE | {"seat", "books"}


def test_a_prisoner_is_asked_until_he_is_released() -> None:
    imprisoned, released = (s.StepTaken(code=f"debtor_{one}") for one in ("imprisoned", "released"))
    assert "prison" in asked(imprisoned)
    assert "prison" not in asked(imprisoned, released)


def test_property_that_was_seized_is_looked_at_again() -> None:
    assert "found" in asked(m.PropertySeized())


def test_what_has_ended_is_not_asked_of() -> None:
    lines = tuple(
        p.Obligation(line=number, what="Nghĩa vụ", amount=1000, kind=kind)
        for number, kind in enumerate((ObligationKind.PROPERTY, ObligationKind.DEBT), 1)
    )
    opened = act_of(opening_of(obligations=lines, parties=(debtor(),)), D, 1)
    state = state_of([opened, act_of(p.EnforcementTerminated(lines=(1,)), D, 2)])
    assert state is not None
    assert "owes_property" not in facts_of(state)


@pytest.mark.parametrize(
    ("topic", "old", "new"),
    [
        ("declaration", "Điều 9.1", "Điều 37.1"),
        ("land", "Điều 44.4.b", "Điều 37.2"),
        ("marriage", None, "Điều 21.1"),
        ("identity", None, "Điều 21.1"),
        ("goods", "Điều 9.1", None),
        ("family", None, None),
    ],
)
def test_the_law_of_the_day_says_what_must_be_answered(
    topic: str, old: str | None, new: str | None
) -> None:
    for day, article in ((OLD, old), (NEW, new)):
        found = [law.article for law in shipped_topic(topic).required_by(day)]
        assert found == ([article] if article else [])


def test_every_law_of_a_question_says_its_words_and_was_seen() -> None:
    laws = [law for topic in shipped_interview().topics for law in topic.laws]
    assert all(law.words and law.article and law.document for law in laws)
    assert {law.confidence.value for law in laws} == {"verified"}


def test_a_topic_is_known_by_its_earlier_names() -> None:
    known = shipped_interview().topic_named("Nơi cư trú, tình trạng hôn nhân")
    assert known is shipped_topic("residence")
    assert shipped_interview().topic_named("không có") is None


def test_facts_are_those_the_interview_may_ask_for() -> None:
    state = state_of([act_of(opening_of(5000), D, 1)])
    assert state is not None
    assert facts_of(state) <= FACTS


TOPIC = """
[[topic]]
key = "land"
name = "Đất"
{topic}
[[topic.field]]
key = "owns"
label = "Có đất"
kind = "yes_no"
{field}
"""


def test_a_well_made_topic_is_read() -> None:
    (topic,) = parse_interview([TOPIC.format(topic="", field="").encode()]).topics
    assert topic.fields[0].answers == ("Có", "Không")


@pytest.mark.parametrize(
    ("topic", "field"),
    [
        ('when = ["nobody_knows"]', ""),
        ("unknown = 1", ""),
        ("", 'after = "nothing"'),
        ("", 'choices = ["một"]'),
        ("", '[[topic.field]]\nkey = "list"\nlabel = "Thửa"\nkind = "things"'),
        ("", '[[topic.field]]\nkey = "why"\nlabel = "Vì sao"\nafter = "owns=Có lẽ"'),
        ("", '[[topic.field]]\nkey = "long"\nlabel = "Có đất ở"'),
        ("", '[[outcome]]\nkey = "x"\nenforceable = true\nsays = "x"\nevery = ["land.owns=?"]'),
        ("", '[[topic]]\nkey = "land"\nname = "Nhà"\n[[topic.field]]\nkey = "a"\nlabel = "A"'),
    ],
)
def test_a_topic_that_cannot_be_asked_is_refused(topic: str, field: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        parse_interview([TOPIC.format(topic=topic, field=field).encode()])
