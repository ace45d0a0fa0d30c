"""Rows of a new case: parties and obligations, each short, with more behind a button."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from thads_desktop.base.language import _
from thads_desktop.domain.persons import identity_warning, tax_warning
from thads_desktop.domain.vocabulary import ObligationKind, PartyRole
from thads_desktop.gui.fields.choice_field import CheckField, ChoiceField, ManyField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.details_field import DetailsField, Parts
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.group_field import GroupField, GroupPart
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.number_field import NumberField, RateField
from thads_desktop.gui.fields.rows_field import CellColumn
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.fields.watched_field import WatchedField
from thads_desktop.gui.fields.year_field import YearField
from thads_desktop.services.wording import obligation_kind_name, role_name

DETAILS = "details"
PARTY_DETAILS = (
    "tax_code", "is_organisation", "phone", "old_address", "account", "representative", "born_on",
)  # fmt: skip
OBLIGATION_DETAILS = (
    "debtors", "creditors", "is_joint", "share", "thing", "instalment", "interest",
)  # fmt: skip
MONTHS_A_YEAR = 12
Names = Callable[[PartyRole], Sequence[str]]


def party_columns(today: date) -> list[CellColumn]:
    """What is asked of each party."""
    details = partial(DetailsField, _("Thêm về đương sự"), partial(_party_parts, today))
    return [
        CellColumn(name="role", title=_("Tư cách"), make=_role_field),
        CellColumn(name="name", title=_("Họ tên, tên tổ chức"), make=_name_field, stretch=7),
        CellColumn(name="birth_year", title=_("Năm sinh"), make=YearField),
        CellColumn(
            name="identity_number",
            title=_("Số định danh"),
            make=partial(WatchedField, identity_warning),
            stretch=5,
        ),
        CellColumn(name="address", title=_("Địa chỉ"), make=TextField, stretch=8),
        CellColumn(name=DETAILS, title="", make=details),
    ]


def obligation_columns(today: date, names: Names, detailed: Callable[[], None]) -> list[CellColumn]:
    """What is asked of each obligation line.

    `names` gives the parties of a role typed so far; `detailed`, a slot, hears of new details.
    """
    details = partial(_obligation_details, partial(_obligation_parts, today, names), detailed)
    return [
        CellColumn(name="what", title=_("Nội dung khoản"), make=_name_field, stretch=3),
        CellColumn(name="kind", title=_("Loại khoản"), make=_kind_field),
        CellColumn(
            name="amount", title=_("Số tiền (để trống nếu không phải tiền)"), make=MoneyField
        ),
        CellColumn(name=DETAILS, title="", make=details),
    ]


def gathered(row: Mapping[str, object], names: Sequence[str]) -> dict[str, object]:
    """A row as its payload has it → as the form has it: the details under one name."""
    rest = {name: value for name, value in row.items() if name not in names}
    return rest | {DETAILS: {name: row[name] for name in names if row.get(name)}}


def spread(row: Mapping[str, object]) -> dict[str, object]:
    """A row as the form has it → as its payload has it."""
    details = row.get(DETAILS)
    rest = {name: value for name, value in row.items() if name != DETAILS}
    return rest | (dict(details) if isinstance(details, Mapping) else {})


def _obligation_details(parts: Parts, detailed: Callable[[], None]) -> DetailsField:
    field = DetailsField(_("Thêm về khoản phải thi hành"), parts)
    field.changed.connect(detailed)
    return field


def _party_parts(today: date) -> dict[str, GroupPart]:
    return {
        "tax_code": GroupPart(title=_("Mã số thuế"), field=WatchedField(tax_warning)),
        "is_organisation": GroupPart(title="", field=CheckField(_("Là tổ chức"))),
        "phone": GroupPart(title=_("Điện thoại"), field=TextField()),
        "born_on": GroupPart(title=_("Ngày sinh"), field=_date_field(today)),
        "old_address": GroupPart(
            title=_("Địa chỉ trước 01/7/2025"), field=TextField(), is_wide=True
        ),
        "account": GroupPart(title=_("Tài khoản"), field=TextField()),
        "representative": GroupPart(title=_("Người đại diện"), field=TextField()),
    }


def _obligation_parts(today: date, names: Names) -> dict[str, GroupPart]:
    """Whom it binds and serves is asked only when there are several."""
    parts = {}
    debtors, creditors = names(PartyRole.DEBTOR), names(PartyRole.CREDITOR)
    if len(debtors) > 1:
        every = _("Mọi người phải thi hành án")
        parts["debtors"] = _several(_("Người phải thi hành khoản này"), debtors, every)
        parts["is_joint"] = GroupPart(title="", field=CheckField(_("Liên đới")))
        share = TextField()
        share.line.setPlaceholderText(_("1/2; 1/2"))
        parts["share"] = GroupPart(title=_("Theo phần"), field=share)
    if len(creditors) > 1:
        every = _("Mọi người được thi hành án")
        parts["creditors"] = _several(_("Người được thi hành khoản này"), creditors, every)
    parts["thing"] = GroupPart(title=_("Tài sản, công việc"), field=TextField(), is_wide=True)
    parts["instalment"] = GroupPart(title="", field=_instalment_field(today), is_wide=True)
    parts["interest"] = GroupPart(title="", field=_interest_field(today), is_wide=True)
    return parts


def _several(title: str, names: Sequence[str], every: str) -> GroupPart:
    field = ManyField([(name, name) for name in names], every)
    return GroupPart(title=title, field=field, is_wide=True)


def _instalment_field(today: date) -> GroupField:
    amount, months, since = MoneyField(), NumberField(1, MONTHS_A_YEAR), _date_field(today)
    for field in (amount, months, since):
        field.is_required = True
    months.show_value(1)
    parts = {
        "amount": GroupPart(title=_("Mỗi kỳ"), field=amount),
        "every_months": GroupPart(title=_("Số tháng một kỳ"), field=months),
        "since": GroupPart(title=_("Kỳ đầu đến hạn"), field=since),
        "until": GroupPart(title=_("Kỳ cuối"), field=_date_field(today)),
    }
    return GroupField(parts, _("Thi hành theo định kỳ (cấp dưỡng…)"))


def _interest_field(today: date) -> GroupField:
    parts = {
        "rate": GroupPart(title=_("Lãi suất một năm"), field=RateField()),
        "since": GroupPart(title=_("Tính từ ngày"), field=_date_field(today)),
        "words": GroupPart(title=_("Theo bản án"), field=TextField(), is_wide=True),
    }
    return GroupField(parts, _("Có lãi"))


def _date_field(today: date) -> DateField:
    field = DateField()
    field.today = today
    return field


def _name_field() -> TextField:
    field = TextField()
    field.is_required = True
    return field


def _role_field() -> Field:
    field = ChoiceField()
    field.offer((one.value, role_name(one)) for one in PartyRole)
    return field


def _kind_field() -> Field:
    field = ChoiceField()
    field.offer((one.value, obligation_kind_name(one)) for one in ObligationKind)
    return field
