"""Mẫu của đơn vị: a new wording is kept, or a form taken off the shelf, with the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.record_dialog import Recording
from thads_desktop.gui.dialogs.sheet_dialog import SheetDialog
from thads_desktop.gui.dialogs.take_back import ReasonDialog
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.own_forms import (
    NewForm,
    ShelvedForm,
    official_of,
    remove_form,
    set_form,
)


class FormSaveDialog(SheetDialog):
    """Asks why, from when, and whether it is used in the place of the official form."""

    help_topic = "forms"

    def __init__(self, shell: Shell, form: ShelvedForm, new: NewForm, parent: QWidget) -> None:
        super().__init__(shell, _("Ghi mẫu của đơn vị"), form.title, parent)
        self._new = new
        why, since, place = TextField(), DateField(), ChoiceField()
        why.is_required = True
        since.today = shell.context.today
        official = new.replaces or official_of(new.key)
        place.offer(
            [("", _("Đứng cạnh mẫu của chương trình"))]
            + ([(official, _("Dùng thay mẫu của chương trình"))] if official else [])
        )
        place.show_value(new.replaces)
        since.show_value(new.since)
        fields = {
            "why": (_("&Lý do sửa"), why),
            "replaces": (_("&Cách dùng"), place),
            "since": (_("&Dùng từ ngày"), since),
        }
        self.lay_out(fields, _("Ghi mẫu"))
        why.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Keep the wording."""
        since = values["since"]
        new = replace(
            self._new,
            why=str(values["why"]),
            replaces=str(values["replaces"]),
            since=since if isinstance(since, date) else None,
        )
        return partial(_set, self.shell.context, new)


class FormRemovalDialog(ReasonDialog):
    """Asks for the reason; papers issued on the form stay as they are."""

    help_topic = "forms"

    def __init__(self, shell: Shell, form: ShelvedForm, parent: QWidget) -> None:
        super().__init__(shell, parent, said=form.title, button=_("Bỏ mẫu"), why="")
        self.ui.hint.setText(_("Văn bản đã ban hành vẫn nguyên; lời văn cũ vẫn nằm trong sổ."))
        self._key = form.key

    def recording(self, values: dict[str, object]) -> Recording:
        """Take the form off the shelf."""
        return partial(_remove, self.shell.context, self._key, str(values["reason"]))


def _set(context: Context, new: NewForm) -> list[str]:
    return [set_form(context, new)]


def _remove(context: Context, key: str, why: str) -> list[str]:
    return [remove_form(context, key, why=why)]
