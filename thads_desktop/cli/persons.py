"""`thads persons …`: people over all their cases, joined and parted."""

from __future__ import annotations

from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.domain.persons import Identity, Mention
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.persons import (
    FoundPerson,
    ListedParty,
    PersonView,
    Suggestion,
    find_persons,
    join_persons,
    part_persons,
    person_view,
)
from thads_desktop.services.wording import role_name, state_name


def add(commands: Commands) -> None:
    """Add the commands of people."""
    persons = commands.group("persons", _("đương sự qua mọi việc"), _persons)
    persons.parser.add_argument("--search", default="", metavar="TEXT", help=_("tìm không cần dấu"))
    show = persons.add("show", _show, _("mọi việc của một người"))
    show.add_argument("case", help=_("mã việc hoặc số quyết định"))
    show.add_argument("name", help=_("tên đương sự trong việc ấy"))
    join = persons.add("join", _join, _("ghi nhận cùng một người"))
    join.add_argument("mentions", nargs="+", metavar="CASE NAME", help=_("việc và tên, từng cặp"))
    join.add_argument("--because", required=True, metavar="TEXT", help=_("vì sao biết"))
    part = persons.add("part", _part, _("hủy bỏ một lần ghi nhận cùng một người"))
    part.add_argument("act", help=_("mã hành vi"))
    part.add_argument("--reason", required=True, help=_("lý do"))


def _persons(session: Session) -> Answer:
    with session.office() as context:
        found = find_persons(context, session.words.search)
    return Answer({"persons": [_found(one) for one in found]}, [_found_line(one) for one in found])


def _show(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        view = person_view(context, _mention(context, words.case, words.name))
    return Answer(_view_document(view), _view_lines(view))


def _join(session: Session) -> Answer:
    words = session.words
    if len(words.mentions) % 2:
        raise DomainError(
            _("Hãy ghi từng cặp: việc rồi tên đương sự trong việc ấy."),
            code="mentions_unpaired",
            field="mentions",
        )
    with session.office() as context:
        mentions = [
            _mention(context, case, name)
            for case, name in zip(words.mentions[::2], words.mentions[1::2], strict=True)
        ]
        act_id = join_persons(context, mentions, words.because)
    return Answer({"act_id": act_id}, [_("Đã ghi {act}: cùng một người.").format(act=act_id)])


def _part(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        act_id = part_persons(context, words.act, why=words.reason)
    line = _("Đã ghi {act}: không còn là cùng một người.").format(act=act_id)
    return Answer({"act_id": act_id}, [line])


def _mention(context: Context, case: str, name: str) -> Mention:
    return Mention(open_case(context, case).case_id, name)


def _known(known: Identity) -> dict[str, Any]:
    return {
        "name": known.name,
        "identity_number": known.identity_number,
        "tax_code": known.tax_code,
        "birth_year": known.birth_year,
        "commune": known.commune,
    }


def _found(one: FoundPerson) -> dict[str, Any]:
    return {
        **_known(one.known),
        "case_id": one.mention.case_id,
        "cases": one.cases,
        "owes": one.owes,
        "is_owed": one.is_owed,
    }


def _found_line(one: FoundPerson) -> str:
    number = one.known.identity_number or one.known.tax_code
    return "  ".join(
        (
            f"{one.known.name:<30}",
            f"{one.known.birth_year or '':>4}",
            f"{number:<13}",
            _("{count} việc").format(count=one.cases),
            _("còn nợ {owes}, còn được {is_owed}").format(
                owes=format_money(one.owes), is_owed=format_money(one.is_owed)
            ),
        )
    )


def _party(party: ListedParty) -> dict[str, Any]:
    return {
        **_known(party.known),
        "case_id": party.case_id,
        "decision_no": party.decision_number,
        "role": party.role,
        "class": party.state,
        "ground": party.ground,
        "officer": party.officer,
        "owed": party.owed,
    }


def _suggestion(one: Suggestion) -> dict[str, Any]:
    return {
        **_party(one.party),
        "likeness": one.same.likeness,
        "reasons": list(one.same.reasons),
    }


def _view_document(view: PersonView) -> dict[str, Any]:
    return {
        **_known(view.known),
        "owes": view.owes,
        "is_owed": view.is_owed,
        "parties": [_party(one) for one in view.parties],
        "same": [_suggestion(one) for one in view.suggestions],
        "joined": [
            {
                "act_id": one.act_id,
                "why": one.why,
                "members": [{"case_id": each.case_id, "name": each.name} for each in one.members],
            }
            for one in view.joinings
        ],
    }


def _view_lines(view: PersonView) -> list[str]:
    cases = [
        f"{one.decision_number:<22}  {role_name(one.role)}  "
        f"{state_name(one.state, one.ground)}  {format_money(one.owed)}  {one.officer}"
        for one in view.parties
    ]
    total = _("{name}: còn phải thi hành {owes} đồng, còn được nhận {is_owed} đồng.").format(
        name=view.known.name, owes=format_money(view.owes), is_owed=format_money(view.is_owed)
    )
    same = [
        _("Cùng người? {name}, {number}: {reasons}").format(
            name=one.party.known.name,
            number=one.party.decision_number,
            reasons="; ".join(one.same.reasons),
        )
        for one in view.suggestions
    ]
    return [total, *cases, *same]
