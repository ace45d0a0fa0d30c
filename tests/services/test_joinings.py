"""Who was recorded to be one person, kept until an act changes it."""

from __future__ import annotations

from tests.histories import YEAR_BEGINS, opening_of
from tests.ledgers import temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.domain.office_payloads import PersonMention, PersonsJoined
from thads_desktop.domain.persons import Mention
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.persons import join_persons, part_persons


def _debtor(context: Context, number: int) -> Mention:
    opening = opening_of(5000, decision_number=f"{number}/QĐ-THADS")
    case_id = open_new_case(context, opening, YEAR_BEGINS).case_id
    return Mention(case_id, opening.parties[0].name)


def test_joinings_are_read_anew_only_after_one_was_recorded_or_taken_back() -> None:
    with temporary_context() as context:
        with commit_of(context, "lập") as commit:
            office = p.OfficeEstablished(name="Phòng 1", code="KV1")
            commit.append(context.identities.new(), office, YEAR_BEGINS)
        pair = [_debtor(context, 1), _debtor(context, 2)]
        act_id = join_persons(context, pair, "giấy tờ")
        joined = context.joined()
        assert [one.act_id for one in joined.joinings] == [act_id]
        assert set(joined.groups[pair[0]]) == set(pair)
        _debtor(context, 3)
        assert context.joined() is joined
        part_persons(context, act_id, why="nhầm")
        assert context.joined().joinings == ()
        assert pair[0] not in context.joined().groups


def test_joinings_of_another_office_are_known_too() -> None:
    with temporary_context() as context:
        with commit_of(context, "lập") as commit:
            for name in ("Phòng 1", "Phòng 2"):
                office = p.OfficeEstablished(name=name, code=name)
                other = commit.append(context.identities.new(), office, YEAR_BEGINS).subject
        pair = [_debtor(context, 1), _debtor(context, 2)]
        members = tuple(PersonMention(case_id=one.case_id, name=one.name) for one in pair)
        with commit_of(context, "cùng người") as commit:
            act = commit.append(other, PersonsJoined(members=members), YEAR_BEGINS)
        assert set(context.joined().groups[pair[0]]) == set(pair)
        part_persons(context, act.id, why="nhầm")
        assert context.joined().joinings == ()
