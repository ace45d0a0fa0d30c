"""Columns of the tables about people: persons, one person's cases, who else may be the person."""

from __future__ import annotations

from thads_desktop.base.formats import format_count, format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.parties_history import PartyTurn
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.persons import Identity
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.rows import Column
from thads_desktop.gui.state_icon import state_icon_name
from thads_desktop.services.persons import (
    FoundPerson,
    Likeness,
    ListedParty,
    PersonView,
    Suggestion,
)
from thads_desktop.services.wording import role_name, state_name


def _number(identity_number: str, tax_code: str) -> str:
    return " · ".join(dict.fromkeys(one for one in (identity_number, tax_code) if one))


def _sum(amount: int) -> str:
    return format_money(amount) if amount else ""


PERSONS: tuple[Column[FoundPerson], ...] = (
    Column(title=lambda: _("Họ tên, tên tổ chức"), text=lambda one: one.known.name, width=200),
    Column(
        title=lambda: _("Năm sinh"),
        text=lambda one: str(one.known.birth_year or ""),
        width=96,
        is_number=True,
    ),
    Column(
        title=lambda: _("Số việc"),
        text=lambda one: format_count(one.cases),
        width=78,
        is_number=True,
    ),
    Column(
        title=lambda: _("Còn phải thi hành"),
        text=lambda one: _sum(one.owes),
        width=155,
        is_number=True,
    ),
    Column(
        title=lambda: _("Còn được nhận"),
        text=lambda one: _sum(one.is_owed),
        width=155,
        is_number=True,
    ),
    Column(
        title=lambda: _("Số định danh, mã số thuế"),
        text=lambda one: _number(one.known.identity_number, one.known.tax_code),
        width=215,
    ),
)

PERSON_CASES: tuple[Column[ListedParty], ...] = (
    Column(title=lambda: _("Số quyết định"), text=lambda one: one.decision_number, width=130),
    Column(title=lambda: _("Tư cách"), text=lambda one: role_name(one.role), width=195),
    Column(
        title=lambda: _("Trạng thái"),
        text=lambda one: state_name(one.state, one.ground),
        width=150,
        icon=lambda one: icon(state_icon_name(one.state)),
    ),
    Column(title=lambda: _("Còn lại"), text=lambda one: _sum(one.owed), width=110, is_number=True),
    Column(title=lambda: _("Chấp hành viên"), text=lambda one: one.officer, width=150),
    Column(title=lambda: _("Tên trong việc"), text=lambda one: one.known.name, width=160),
)


def likeness_name(likeness: Likeness) -> str:
    """Mức giống nhau, in words."""
    return {Likeness.CERTAIN: _("Chắc chắn"), Likeness.LIKELY: _("Có thể")}[likeness]


SUGGESTIONS: tuple[Column[Suggestion], ...] = (
    Column(
        title=lambda: _("Cùng người?"),
        text=lambda one: likeness_name(one.same.likeness),
        width=122,
    ),
    Column(title=lambda: _("Tên trong việc"), text=lambda one: one.party.known.name, width=170),
    Column(title=lambda: _("Vì sao"), text=lambda one: "; ".join(one.same.reasons), width=260),
    Column(title=lambda: _("Số quyết định"), text=lambda one: one.party.decision_number, width=130),
    Column(title=lambda: _("Tư cách"), text=lambda one: role_name(one.party.role), width=195),
)

CASE_PARTIES: tuple[Column[Party], ...] = (
    Column(title=lambda: _("Tư cách"), text=lambda party: role_name(party.role), width=195),
    Column(title=lambda: _("Họ tên, tên tổ chức"), text=lambda party: party.name, width=210),
    Column(
        title=lambda: _("Năm sinh"),
        text=lambda party: str(party.birth_year or ""),
        width=96,
        is_number=True,
    ),
    Column(
        title=lambda: _("Số định danh, mã số thuế"),
        text=lambda party: _number(party.identity_number, party.tax_code),
        width=215,
    ),
    Column(title=lambda: _("Địa chỉ"), text=lambda party: party.address, width=230),
    Column(
        title=lambda: _("Địa chỉ trước 01/7/2025"),
        text=lambda party: party.old_address,
        width=190,
    ),
    Column(title=lambda: _("Điện thoại"), text=lambda party: party.phone, width=110),
    Column(title=lambda: _("Tài khoản"), text=lambda party: party.account, width=150),
    Column(title=lambda: _("Người đại diện"), text=lambda party: party.representative, width=160),
)

PARTY_TURNS: tuple[Column[tuple[PartyTurn, str]], ...] = (
    Column(title=lambda: _("Ngày"), text=lambda row: format_date(row[0].on), width=100),
    Column(title=lambda: _("Tư cách"), text=lambda row: role_name(row[0].role), width=195),
    Column(title=lambda: _("Người trước"), text=lambda row: row[0].gone or "–", width=220),
    Column(
        title=lambda: _("Người sau"),
        text=lambda row: ", ".join(one.name for one in row[0].came),
        width=220,
    ),
    Column(
        title=lambda: _("Khoản"),
        text=lambda row: ", ".join(map(str, row[0].lines)) or _("Mọi khoản"),
        width=96,
    ),
    Column(title=lambda: _("Theo hành vi"), text=lambda row: row[1], width=290),
    Column(title=lambda: _("Lý do"), text=lambda row: row[0].why, width=200),
)


def person_words(known: Identity) -> str:
    """Who a person is, on one line."""
    number, code = known.identity_number, known.tax_code
    told = [
        known.name,
        _("sinh năm {year}").format(year=known.birth_year) if known.birth_year else "",
        _("số định danh {number}").format(number=number) if number else "",
        _("mã số thuế {code}").format(code=code) if code else "",
        known.commune,
    ]
    return ", ".join(one for one in told if one)


def person_sums(view: PersonView) -> str:
    """How many cases a person is in, what is owed by and to the person."""
    words = _("{count} việc; còn phải thi hành {owes} đồng; còn được nhận {is_owed} đồng.")
    return words.format(
        count=format_count(len({party.case_id for party in view.parties})),
        owes=format_money(view.owes),
        is_owed=format_money(view.is_owed),
    )
