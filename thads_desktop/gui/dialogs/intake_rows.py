"""Rows of what a judgment says: its parties, and its lines with the parties they bind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.payloads import Obligation
from thads_desktop.domain.vocabulary import ObligationKind, PartyRole
from thads_desktop.gui.dialogs.act_fields import plain
from thads_desktop.gui.fields.choice_field import CheckField, ChoiceField
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.rows_field import CellColumn, numbered
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.fields.year_field import YearField
from thads_desktop.services.wording import obligation_kind_name, role_name

Row = Mapping[str, object]
_SEPARATOR = ";"


def party_columns() -> list[CellColumn]:
    """Who is named in the judgment."""
    return [
        CellColumn(name="role", title=_("Tư cách"), make=_role_field),
        CellColumn(name="name", title=_("Họ tên, tên tổ chức"), make=_name_field, stretch=7),
        CellColumn(name="birth_year", title=_("Năm sinh"), make=YearField),
        CellColumn(name="identity_number", title=_("Số định danh"), make=TextField, stretch=5),
        CellColumn(name="address", title=_("Địa chỉ"), make=TextField, stretch=8),
    ]


def obligation_columns() -> list[CellColumn]:
    """What is owed, and by whom: by all debtors when it names none."""
    return [
        CellColumn(name="what", title=_("Nội dung khoản"), make=_name_field, stretch=6),
        CellColumn(name="kind", title=_("Loại khoản"), make=_obligation_kind_field),
        CellColumn(name="amount", title=_("Số tiền (đồng)"), make=MoneyField),
        CellColumn(
            name="debtors",
            title=_("Ai phải thi hành"),
            make=_debtors_field,
            stretch=5,
        ),
        CellColumn(name="is_joint", title=_("Liên đới"), make=_joint_field),
    ]


def named_parties(lines: Sequence[Row], parties: Sequence[Row]) -> list[dict[str, object]]:
    """The lines numbered (old ones keep theirs), their debtors by the full names of the parties.

    A debtor may be typed without diacritics, by the end of the name, or by the number of the
    row among the debtors.

    Raises:
        DomainError: `no_such_party`.
    """
    debtors = [str(one["name"]) for one in parties if one["role"] == PartyRole.DEBTOR.value]
    return [
        {**line, "debtors": _full_names(str(line["debtors"]), debtors)}
        for line in numbered(lines, "line")
    ]


def line_row(line: Obligation) -> dict[str, object]:
    """A line as its row shows it: the debtors in one text."""
    values = plain(line)
    assert isinstance(values, dict)  # noqa: S101 - a payload is a struct
    return {**values, "debtors": f"{_SEPARATOR} ".join(line.debtors)}


def _full_names(typed: str, debtors: Sequence[str]) -> tuple[str, ...]:
    names = [name.strip() for name in typed.split(_SEPARATOR) if name.strip()]
    return tuple(_full_name(name, debtors) for name in names)


def _full_name(typed: str, debtors: Sequence[str]) -> str:
    if typed.isdecimal() and 1 <= int(typed) <= len(debtors):
        return debtors[int(typed) - 1]
    wanted = fold(typed)
    found = [name for name in debtors if fold(name) == wanted] or [
        name for name in debtors if fold(name).endswith(wanted)
    ]
    if len(found) == 1:
        return found[0]
    raise DomainError(
        _("Không rõ “{name}” là ai trong những người phải thi hành án. Hãy ghi đủ họ tên.").format(
            name=typed
        ),
        code="no_such_party",
        field="obligations",
    )


def _name_field() -> TextField:
    field = TextField()
    field.is_required = True
    return field


def _role_field() -> ChoiceField:
    field = ChoiceField()
    field.offer((one.value, role_name(one)) for one in PartyRole)
    return field


def _obligation_kind_field() -> ChoiceField:
    field = ChoiceField()
    field.offer((one.value, obligation_kind_name(one)) for one in ObligationKind)
    return field


def _debtors_field() -> TextField:
    field = TextField()
    field.line.setPlaceholderText(_("tất cả"))
    field.setToolTip(_("Để trống là tất cả; vài người thì cách nhau bằng dấu chấm phẩy."))
    return field


def _joint_field() -> CheckField:
    return CheckField("")
