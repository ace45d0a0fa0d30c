"""Đơn vị và người ký: what stands at the head of papers, and who signs them by which power."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.language import _
from thads_desktop.domain.kinds import KINDS, kind_name
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.gui.dialogs.act_labels import signer_name
from thads_desktop.gui.dialogs.form_tables import SIGNER_COLUMNS
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.dialogs.record_dialog import Recording
from thads_desktop.gui.dialogs.sheet_dialog import SheetDialog
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.fields.ticks_field import TicksField
from thads_desktop.gui.forms.signers import Ui_SignersDialog
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.context import Context
from thads_desktop.services.forms_in_use import drawable_forms, form_title
from thads_desktop.services.office_acts import correct_office
from thads_desktop.services.offices import NewOffice, office_of
from thads_desktop.services.signers import name_signer, named_signers

_MEMORY = "signers"
_LETTERHEAD = ("parent", "name", "place", "code", "address", "account", "account_at")


class SignersDialog(QDialog):
    """The office's letterhead, and its signers: added, changed, ended; freed when it closes."""

    help_topic = "forms"

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_SignersDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self.model = RowsModel[SignerNamed](SIGNER_COLUMNS, self)
        ui = self.ui
        prepare_table(ui.table)
        ui.table.setModel(self.model)
        widths = [column.width for column in SIGNER_COLUMNS]
        restore_columns(ui.table, shell.memory, _MEMORY, widths)
        for button, slot in (
            (ui.add, self.add),
            (ui.change, self.change),
            (ui.end, self.end),
            (ui.letterhead, self.correct_letterhead),
        ):
            button.clicked.connect(slot)
        ui.table.activated.connect(self.change)
        ui.table.selectionModel().currentChanged.connect(self._allow)
        add_shortcut(QKeySequence.StandardKey.HelpContents, self, self.show_help)
        self.refresh()
        (ui.table if self.model.rowCount() else ui.add).setFocus()

    @property
    def signer(self) -> SignerNamed | None:
        """The signer one stands on."""
        return self.model.row_at(self.ui.table.currentIndex())

    def done(self, result: int) -> None:
        """Remember the columns."""
        keep_columns(self.ui.table, self._shell.memory, _MEMORY)
        super().done(result)

    @Slot()
    def refresh(self) -> None:
        """Read office and signers anew."""
        ui, office = self.ui, office_of(self._shell.context)
        row = max(ui.table.currentIndex().row(), 0)
        told = (office.parent, office.name)
        said = _("{name}\nĐịa danh: {place} · Ký hiệu: {code} · Tài khoản: {account}")
        place, account = (one or _("chưa ghi") for one in (office.place, office.account))
        name = " – ".join(one for one in told if one)
        ui.office.setText(said.format(name=name, place=place, code=office.code, account=account))
        signers = named_signers(self._shell.context)
        self.model.show_rows(signers)
        ui.table.setVisible(bool(signers))
        ui.nothing.setVisible(not signers)
        if signers:
            choose_row(ui.table, min(row, len(signers) - 1))
        self._allow()

    @Slot()
    def add(self) -> None:
        """Name a further signer."""
        self._open(SignerDialog(self._shell, None, self))

    @Slot()
    def change(self) -> None:
        """Enter: say otherwise what power the signer has."""
        if self.signer is not None:
            self._open(SignerDialog(self._shell, self.signer, self))

    @Slot()
    def end(self) -> None:
        """Say the last day on which the signer signs."""
        if self.signer is not None:
            dialog = SignerDialog(self._shell, self.signer, self)
            dialog.end()
            self._open(dialog)

    @Slot()
    def correct_letterhead(self) -> None:
        """Correct what stands at the head of papers."""
        self._open(LetterheadDialog(self._shell, self))

    @Slot()
    def show_help(self) -> None:
        """F1: help."""
        HelpDialog(self.help_topic, self).open()

    def _open(self, dialog: SheetDialog) -> None:
        dialog.recorded.connect(self.refresh)
        dialog.open()

    @Slot(QModelIndex)
    def _allow(self) -> None:
        for button in (self.ui.change, self.ui.end):
            button.setEnabled(self.signer is not None)


class SignerDialog(SheetDialog):
    """One signer; of one named already, name and role stay as they are."""

    help_topic = "forms"

    def __init__(self, shell: Shell, signer: SignerNamed | None, parent: QWidget) -> None:
        title = _("Sửa người ký") if signer else _("Thêm người ký")
        about = _("Phó Thủ trưởng ký thay (KT.), người được ủy quyền ký thừa ủy quyền (TUQ.).")
        super().__init__(shell, title, about, parent)
        self.name, self.title, self.for_title = TextField(), TextField(), TextField()
        self.authority, self.role, self.scope = TextField(), ChoiceField(), TicksField()
        self.since, self.until = DateField(), DateField()
        self.role.offer((one, signer_name(one)) for one in SignerRole if one != SignerRole.OFFICER)
        self.scope.offer(_scope_choices(shell.context, signer.scope if signer else ()))
        self.name.is_required = True
        for field in (self.since, self.until):
            field.today = shell.context.today
        if signer is not None:
            self._show(signer)
        fields = {
            "name": (_("Họ và &tên"), self.name),
            "role": (_("Tư cách &ký"), self.role),
            "title": (_("Chức &vụ"), self.title),
            "for_title": (_("Ký thay &chức vụ"), self.for_title),
            "authority": (_("Văn bản giao &quyền"), self.authority),
            "scope": (_("&Phạm vi (để trống: mọi văn bản)"), self.scope),
            "since": (_("Từ n&gày"), self.since),
            "until": (_("Đến &hết ngày"), self.until),
        }
        self.lay_out(fields, _("Ghi người ký"))
        (self.title if signer else self.name).setFocus()

    def end(self) -> None:
        """Propose today as the last day."""
        self.until.show_value(self.shell.context.today)
        self.until.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Keep the signer."""
        return partial(_name, self.shell.context, msgspec.convert(values, SignerNamed))

    def _show(self, signer: SignerNamed) -> None:
        for name in ("name", "role", "title", "for_title", "authority", "scope", "since", "until"):
            getattr(self, name).show_value(getattr(signer, name))
        self.name.setEnabled(False)
        self.role.setEnabled(False)


class LetterheadDialog(SheetDialog):
    """What papers say of the office: name, place, symbol, account; corrected with a reason."""

    help_topic = "forms"

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        about = _("In trên văn bản soạn từ nay; văn bản đã ban hành vẫn nguyên.")
        super().__init__(shell, _("Phần đầu văn bản"), about, parent)
        office = office_of(shell.context)
        shown = {name: TextField() for name in (*_LETTERHEAD, "reason")}
        for name in _LETTERHEAD:
            shown[name].show_value(getattr(office, name))
        for name in ("name", "code", "reason"):
            shown[name].is_required = True
        labels = {
            "parent": _("Cơ quan cấp t&rên"),
            "name": _("&Tên đơn vị"),
            "place": _("Đị&a danh"),
            "code": _("&Ký hiệu"),
            "address": _("Địa &chỉ trụ sở"),
            "account": _("&Số tài khoản nhận tiền thi hành án"),
            "account_at": _("&Mở tại"),
            "reason": _("&Lý do sửa"),
        }
        self.lay_out({name: (labels[name], field) for name, field in shown.items()}, _("Ghi"))
        shown["parent"].setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Correct the office."""
        reason = str(values.pop("reason"))
        new = NewOffice(**{name: str(value) for name, value in values.items()})
        return partial(_correct, self.shell.context, new, reason)


def _scope_choices(context: Context, chosen: tuple[str, ...]) -> list[tuple[str, str]]:
    """The forms that are signed by the Head's power, and acts that were chosen before."""
    forms = [one for one in drawable_forms(context) if one.signer == "head"]
    acts = [(one, kind_name(one)) for one in chosen if one in KINDS]
    return [*acts, *sorted(((one.key, form_title(one)) for one in forms), key=lambda one: one[1])]


def _name(context: Context, signer: SignerNamed) -> list[str]:
    return [name_signer(context, signer)]


def _correct(context: Context, new: NewOffice, reason: str) -> list[str]:
    return [correct_office(context, new, reason=reason)]
