"""People over all their cases: found, seen whole, joined and parted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from tests.histories import YEAR_BEGINS, opening_of
from tests.ledgers import stored_acts, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.paper_payloads import RightsTransferred
from thads_desktop.domain.persons import Likeness, Mention
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.ledger.rebuild import rebuild
from thads_desktop.ledger.verify import verify
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.persons import (
    find_persons,
    join_persons,
    joinings,
    known_elsewhere,
    part_persons,
    party_at,
    person_view,
)

AN, BANK = "Nguyễn Văn An", "Ngân hàng Sông Xanh"
CARD = "001080012345"


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            office = p.OfficeEstablished(name="Phòng 1", code="KV1")
            commit.append(made.identities.new(), office, YEAR_BEGINS)
        yield made


def case(
    context: Context,
    number: int,
    debtor: str = AN,
    creditor: str = BANK,
    owed: int = 5000,
    **debtor_values: Any,  # noqa: ANN401 - its fields
) -> Mention:
    opening = opening_of(
        owed,
        decision_number=f"{number}/QĐ-THADS",
        parties=(
            p.Party(role=PartyRole.DEBTOR, name=debtor, **debtor_values),
            p.Party(role=PartyRole.CREDITOR, name=creditor),
        ),
    )
    return Mention(open_new_case(context, opening, YEAR_BEGINS).case_id, debtor)


def refused(context: Context, act: Callable[[], object]) -> tuple[str, str | None]:
    before = stored_acts(context)
    with pytest.raises(DomainError) as error:
        act()
    assert stored_acts(context) == before
    return error.value.code, error.value.field


def told(context: Context, text: str) -> list[tuple[str, int, int, int]]:
    return [
        (one.known.name, one.cases, one.owes, one.is_owed) for one in find_persons(context, text)
    ]


@pytest.mark.parametrize("text", ["nguyen van an", "an ng", CARD, "0010 8001", "0912345", "01002"])
def test_a_person_is_found_by_name_number_tax_code_and_phone(context: Context, text: str) -> None:
    case(context, 1, identity_number=CARD, phone="0912 345 678", tax_code="0100233488")
    case(context, 2, "Trần Thị Bình")
    words = text.replace(" ", "") if text[0] == "0" else text
    assert told(context, words) == [(AN, 1, 5000, 0)]


def test_everybody_is_listed_by_given_name(context: Context) -> None:
    case(context, 1, "Trần Thị Chi")
    case(context, 2, "Lê Văn Bình")
    names = [name for name, *_rest in told(context, "")]
    assert names.index("Lê Văn Bình") < names.index("Trần Thị Chi")


def test_nobody_is_joined_unless_one_says_so(context: Context) -> None:
    first = case(context, 1, identity_number=CARD)
    case(context, 2, identity_number=CARD, owed=7000)
    assert sorted(told(context, AN)) == [(AN, 1, 5000, 0), (AN, 1, 7000, 0)]
    view = person_view(context, first)
    assert [party.case_id for party in view.parties] == [first.case_id]
    (one,) = view.suggestions
    assert one.same.likeness is Likeness.CERTAIN
    assert one.same.reasons[0] == "cùng số định danh"


def test_a_joined_person_has_all_cases_and_all_that_is_owed(context: Context) -> None:
    first = case(context, 1, identity_number=CARD)
    second = case(context, 2, identity_number=CARD, owed=7000)
    lender = Mention(case(context, 3, "Lê Văn Nợ", creditor=AN, owed=900).case_id, AN)
    act_id = join_persons(context, [first, second, lender], "giấy tờ")
    assert told(context, AN) == [(AN, 3, 12_000, 900)]
    for mention in (first, second, lender):
        view = person_view(context, mention)
        assert (len(view.parties), view.owes, view.is_owed) == (3, 12_000, 900)
        assert [one.act_id for one in view.joinings] == [act_id]
        assert view.suggestions == ()


def test_the_faces_of_a_joined_person_all_suggest(context: Context) -> None:
    plain = case(context, 1, birth_year=1980)
    carded = case(context, 2, birth_year=1980, identity_number=CARD)
    third = case(context, 3, "Nguyen Van Anh", identity_number=CARD)
    join_persons(context, [plain, carded], "giấy tờ")
    assert [one.party.mention for one in person_view(context, plain).suggestions] == [third]


def test_parting_restores_what_was(context: Context) -> None:
    first, second = case(context, 1, identity_number=CARD), case(context, 2, identity_number=CARD)
    before = [person_view(context, one) for one in (first, second)]
    act_id = join_persons(context, [first, second], "giấy tờ")
    part_persons(context, act_id, why="nhầm")
    assert [person_view(context, one) for one in (first, second)] == before
    assert joinings(context) == ()


def test_what_cannot_be_joined_or_parted_is_refused(context: Context) -> None:
    first, second = case(context, 1), case(context, 2)
    stranger = Mention(first.case_id, "Không có ai")
    assert refused(context, lambda: join_persons(context, [first, first], "x")) == (
        "persons_too_few",
        "members",
    )
    assert refused(context, lambda: join_persons(context, [first, second], " "))[0] == (
        "reason_missing"
    )
    assert refused(context, lambda: join_persons(context, [first, stranger], "x"))[0] == (
        "person_missing"
    )
    act_id = join_persons(context, [first, second], "giấy tờ")
    assert refused(context, lambda: join_persons(context, [second, first], "x"))[0] == (
        "persons_joined_already"
    )
    part_persons(context, act_id, why="nhầm")
    assert refused(context, lambda: part_persons(context, act_id, why="nhầm"))[0] == (
        "joining_missing"
    )
    assert refused(context, lambda: person_view(context, stranger))[0] == "person_missing"


def test_nobody_owes_himself(context: Context) -> None:
    """Neither said at once, nor by way of another case."""
    debtor = case(context, 1)
    creditor = Mention(debtor.case_id, BANK)
    both = ("persons_on_both_sides", "members")
    assert refused(context, lambda: join_persons(context, [debtor, creditor], "x")) == both
    elsewhere = case(context, 2)
    join_persons(context, [debtor, elsewhere], "giấy tờ")
    assert refused(context, lambda: join_persons(context, [elsewhere, creditor], "x")) == both


def test_who_owes_on_one_line_and_is_owed_on_another_may_be_one_person(context: Context) -> None:
    names = {PartyRole.DEBTOR: (AN, "Lê Thị Bình"), PartyRole.CREDITOR: ("Lê T. Bình", "Ng. V. An")}
    opening = opening_of(
        5000,
        decision_number="9/QĐ-THADS",
        parties=tuple(p.Party(role=role, name=name) for role in names for name in names[role]),
        obligations=(
            p.Obligation(line=1, what="A", amount=1, debtors=(AN,), creditors=("Lê T. Bình",)),
            p.Obligation(
                line=2, what="B", amount=1, debtors=("Lê Thị Bình",), creditors=("Ng. V. An",)
            ),
        ),
    )
    case_id = open_new_case(context, opening, YEAR_BEGINS).case_id
    members = [Mention(case_id, AN), Mention(case_id, "Ng. V. An")]
    assert join_persons(context, members, "giấy tờ")


def test_an_heir_takes_the_place_in_the_list(context: Context) -> None:
    mention = case(context, 1)
    heir = p.Party(role=PartyRole.DEBTOR, name="Nguyễn Thị Kế")
    transfer = RightsTransferred(giver=AN, receivers=(heir,), note="thừa kế")
    record_act(context, mention.case_id, transfer, date(2025, 11, 3), although="thử")
    assert told(context, AN) == []
    assert told(context, "nguyen thi ke") == [("Nguyễn Thị Kế", 1, 5000, 0)]
    rebuild(context.ledger)
    assert told(context, "nguyen thi ke") == [("Nguyễn Thị Kế", 1, 5000, 0)]
    assert [check for check in verify(context.ledger) if not check.ok] == []


def test_what_is_known_elsewhere_is_offered_the_surest_first(context: Context) -> None:
    case(context, 1, birth_year=1980, address="xã Tân Phú")
    case(context, 2, "Nguyen Van A.", identity_number=CARD, account="0123")
    case(context, 3)
    typed = p.Party(role=PartyRole.CREDITOR, name="nguyễn văn an", identity_number=CARD)
    found = known_elsewhere(context, typed)
    assert [one.known.name for one in found] == ["Nguyen Van A.", AN]
    assert party_at(context, found[0]).account == "0123"
    assert known_elsewhere(context, p.Party(role=PartyRole.DEBTOR, name=BANK)) == ()
