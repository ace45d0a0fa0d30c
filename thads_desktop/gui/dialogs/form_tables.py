"""Columns of the forms, and of those who sign on them."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.gui.dialogs.act_labels import signer_name
from thads_desktop.gui.dialogs.paper_palette import family_name
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.own_forms import ShelvedForm


def _lock(form: ShelvedForm) -> QIcon | None:
    return None if form.is_own else icon("lock")


def _since(form: ShelvedForm) -> str:
    since = format_date(form.since) if form.since else ""
    return f"{since} – {format_date(form.until)}" if form.until else since


FORM_COLUMNS: tuple[Column[ShelvedForm], ...] = (
    Column(title=lambda: _("Biểu mẫu"), text=lambda form: form.title, width=290, icon=_lock),
    Column(title=lambda: _("Nhóm"), text=lambda form: family_name(form.family), width=120),
    Column(title=lambda: _("Luật"), text=lambda form: "; ".join(form.laws), width=120),
    Column(title=lambda: _("Hiệu lực"), text=_since, width=90),
)


def _power_days(signer: SignerNamed) -> str:
    first, last = (format_date(one) if one else "" for one in (signer.since, signer.until))
    return f"{first} – {last}" if first or last else ""


def _scope(signer: SignerNamed) -> str:
    return _("{count} loại").format(count=len(signer.scope)) if signer.scope else _("mọi văn bản")


SIGNER_COLUMNS: tuple[Column[SignerNamed], ...] = (
    Column(title=lambda: _("Họ và tên"), text=lambda one: one.name, width=170),
    Column(title=lambda: _("Tư cách ký"), text=lambda one: signer_name(one.role), width=140),
    Column(title=lambda: _("Chức vụ"), text=lambda one: one.title, width=140),
    Column(title=lambda: _("Thời gian"), text=_power_days, width=160),
    Column(title=lambda: _("Phạm vi"), text=_scope, width=100),
    Column(title=lambda: _("Văn bản giao quyền"), text=lambda one: one.authority, width=220),
)
