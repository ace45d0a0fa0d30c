"""Dành số, bỏ số: what the office records of the numbers of a series and year."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.record_dialog import Recording
from thads_desktop.gui.dialogs.sheet_dialog import SheetDialog
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.number_field import NumberField
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.number_book import series_named, year_words
from thads_desktop.services.numbers import known_devices, reserve_numbers, skip_numbers

_LARGEST = 10**7  # as `office_payloads.PaperNumber`
OTHER_DEVICE = None


class NumberActDialog(SheetDialog):
    """Numbers from a first to a last one, and what is said of them."""

    help_topic = "system"

    def __init__(self, shell: Shell, series: str, year: int, title: str, parent: QWidget) -> None:
        named = series_named(series)
        about = f"{_(named.name)} · {year_words(named, year)}"
        super().__init__(shell, title, about, parent)
        self.asked = series, year
        self.first, self.last = NumberField(1, _LARGEST), NumberField(1, _LARGEST)
        self.why = TextField()

    def begin_with(self, first: int, last: int) -> None:
        """Fill in the numbers; only the reason is left to say."""
        self.first.show_value(first)
        self.last.show_value(last)
        if self.sheet is not None:
            self.sheet.settle()
        self.why.setFocus()


class SkipDialog(NumberActDialog):
    """Why no paper bears these numbers."""

    def __init__(self, shell: Shell, series: str, year: int, parent: QWidget) -> None:
        super().__init__(shell, series, year, _("Ghi lý do bỏ số"), parent)
        for field in (self.first, self.last, self.why):
            field.is_required = True
        fields: dict[str, tuple[str, Field]] = {
            "first": (_("Từ &số"), self.first),
            "last": (_("Đế&n số"), self.last),
            "why": (_("&Lý do"), self.why),
        }
        self.lay_out(fields, _("Ghi lý do"))
        self.first.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the reason for each number."""
        first, last, why = (values[name] for name in ("first", "last", "why"))
        return partial(
            skip_numbers,
            self.shell.context,
            *self.asked,
            int(str(first)),
            int(str(last)),
            why=str(why),
        )


class ReserveDialog(NumberActDialog):
    """Numbers only one device gives out, or nobody: they are written by hand."""

    def __init__(self, shell: Shell, series: str, year: int, parent: QWidget) -> None:
        super().__init__(shell, series, year, _("Dành số"), parent)
        self.device, self.named = ChoiceField(), TextField()
        self.device.offer(_devices(shell.context))
        for field in (self.first, self.last):
            field.is_required = True
        fields: dict[str, tuple[str, Field]] = {
            "first": (_("Từ &số"), self.first),
            "last": (_("Đế&n số"), self.last),
            "device": (_("Dành &cho"), self.device),
            "named": (_("&Mã máy khác"), self.named),
            "why": (_("&Lý do"), self.why),
        }
        self.lay_out(fields, _("Dành số"))
        self.first.setFocus()
        self.device.changed.connect(self._ask_name)
        self._ask_name()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the block."""
        chosen = values["device"]
        device = values["named"] if chosen is OTHER_DEVICE else chosen
        return partial(
            _reserve,
            self.shell.context,
            *self.asked,
            int(str(values["first"])),
            int(str(values["last"])),
            device=str(device),
            why=str(values["why"]),
        )

    @Slot()
    def _ask_name(self) -> None:
        is_other = self.device.read() is OTHER_DEVICE
        self.named.is_required = is_other
        self.ui.form.setRowVisible(self.named, is_other)


def _devices(context: Context) -> list[tuple[object, str]]:
    this = context.ledger.device
    heard = [device for device in known_devices(context) if device != this]
    return [
        *((device, _("Máy {device}").format(device=device)) for device in heard),
        (this, _("Máy này")),
        ("", _("Để ghi tay, không máy nào tự lấy")),
        (OTHER_DEVICE, _("Máy khác, theo mã ở trang Hệ thống của máy ấy")),
    ]


def _reserve(
    context: Context, series: str, year: int, first: int, last: int, *, device: str, why: str
) -> list[str]:
    return [reserve_numbers(context, series, year, first, last, device=device, why=why)]
