"""Packs of forms (gói biểu mẫu): the own forms of an office, written out and taken in by others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.documents.form_library import load_form
from thads_desktop.domain.office_payloads import FormChanged
from thads_desktop.exchange.form_pack import PackedForm, read_pack, write_pack
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.offices import office_of
from thads_desktop.services.own_forms import NewForm, check_own_key, form_change


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenPack:
    """Kết quả nhập gói biểu mẫu: keys of the forms that are new, changed, known already."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    known: tuple[str, ...]


def export_forms(context: Context, path: Path, keys: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Write forms of the office's own into a pack, all of them without keys; returns the keys.

    Raises:
        DomainError: `form_locked`, `form_unknown`, `nothing_to_export`.
        KnownIoError: `write_failed`.
    """
    own = context.own_forms()
    for key in keys:
        check_own_key(key)
        if key not in own:
            load_form(key)
    chosen = [own[key].told for key in dict.fromkeys(keys or own)]
    if not chosen:
        raise DomainError(
            _("Đơn vị chưa có mẫu nào của mình. Hãy sao một biểu mẫu trước."),
            code="nothing_to_export",
        )
    forms = [
        PackedForm(key=one.key, content=one.content, family=one.family, replaces=one.replaces)
        for one in chosen
    ]
    write_pack(path, forms, office=office_of(context).name)
    return tuple(one.key for one in forms)


def import_forms(context: Context, path: Path, *, why: str = "") -> TakenPack:
    """Take in the forms of a pack: all of them, each without fault, or none.

    Raises:
        KnownIoError: `file_unreadable`.
        DomainError: `form_pack_wrong`, `form_pack_newer`, what `set_form` refuses of any form.
    """
    own, packed = context.own_forms(), {one.key: one for one in read_pack(path)}
    known = tuple(key for key, one in packed.items() if key in own and _is_same(one, own[key].told))
    reason = why.strip() or _("Nhập từ gói {file}").format(file=path.name)
    acts = [
        form_change(context, _new(one, reason)) for key, one in packed.items() if key not in known
    ]
    if acts:
        with commit_of(context, _("Nhập gói biểu mẫu")) as commit:
            office = office_of(context).office_id
            for told in acts:
                commit.append(office, told, context.today)
    keys = [one.key for one in acts]
    return TakenPack(
        new=tuple(key for key in keys if key not in own),
        changed=tuple(key for key in keys if key in own),
        known=known,
    )


def _is_same(one: PackedForm, told: FormChanged) -> bool:
    return (nfc(one.content), one.family, one.replaces) == (
        told.content,
        told.family,
        told.replaces,
    )


def _new(one: PackedForm, why: str) -> NewForm:
    return NewForm(
        key=one.key, content=one.content, why=why, family=one.family, replaces=one.replaces
    )
