"""Forms the office makes itself (mẫu của đơn vị): copied from a locked one and edited.

Each change is an act of the office with its reason. A form with a fault is never kept: what
would not print today is refused when it is saved, with line and reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.documents.form_library import form_files, load_form
from thads_desktop.documents.form_linter import FormFault, lint_form
from thads_desktop.documents.forms import Form
from thads_desktop.domain.office_payloads import LARGEST_FORM, FormChanged
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.form_shelf import read_own
from thads_desktop.services.forms_in_use import form_named, form_title
from thads_desktop.services.offices import office_of

__all__ = ["FormFault"]

_KEY = re.compile(r"own-[a-z0-9]+(-[a-z0-9]+)*$")
_KEY_LINE = re.compile(r'^key\s*=\s*"[^"\n]*"', re.MULTILINE)
_LONGEST_KEY = 120
_MOST_COPIES = 1_000
_KEPT = ("act", "frame", "signer", "power")
"""What a form that takes the place of an official one may not change: which act it records, by
whose authority."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelvedForm:
    """Biểu mẫu trên tủ: the program's, locked, or the office's own, open to be edited.

    `since` and `until` are the days its laws cover, None where no day is told; `fault` says why
    an own form cannot be used.
    """

    key: str
    title: str
    family: str
    is_own: bool
    laws: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    replaces: str = ""
    used_from: date | None = None
    why: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewForm:
    """Nội dung mới của một mẫu của đơn vị: its whole file, and why."""

    key: str
    content: str
    why: str
    family: str = ""
    replaces: str = ""
    since: date | None = None


def shelved_forms(context: Context) -> tuple[ShelvedForm, ...]:
    """Every form, the office's own after the program's."""
    library = [_shelved(load_form(key)) for key in form_files()]
    own = [
        _shelved(one.form, one.told)
        if one.form is not None
        else ShelvedForm(
            key=one.told.key,
            title=one.told.key,
            family=one.told.family,
            is_own=True,
            replaces=one.told.replaces,
            used_from=one.told.since,
            why=one.told.why,
            fault=one.fault,
        )
        for one in context.own_forms().values()
    ]
    return (*library, *own)


def _shelved(form: Form, told: FormChanged | None = None) -> ShelvedForm:
    until = max((law.valid_to for law in form.laws), default=date.max)
    return ShelvedForm(
        key=form.key,
        title=form_title(form),
        family=form.family,
        is_own=form.is_own,
        laws=tuple(law.name for law in form.laws),
        since=min((law.valid_from for law in form.laws), default=None),
        until=None if until == date.max else until,
        replaces=told.replaces if told else "",
        used_from=told.since if told else None,
        why=told.why if told else "",
    )


def form_text(context: Context, key: str) -> str:
    """The file of a form, as it was written.

    Raises:
        DomainError: `form_unknown`.
    """
    own = context.own_forms().get(key)
    if own is not None:
        return own.told.content
    load_form(key)
    return form_files()[key].read_text(encoding="utf-8")


def lint_text(context: Context, key: str, content: str) -> tuple[FormFault, ...]:
    """Everything wrong with the file of a form under that key; none of a clean one."""
    on = context.today
    if key in form_files():  # one whose law has ended was right on its last day
        on = min(on, max((law.valid_to for law in load_form(key).laws), default=on))
    return lint_form(content.encode(), key=key, on=on)


# ── Changes ──────────────────────────────────────────────────────────────────────────────────


def copy_form(context: Context, key: str, *, why: str = "") -> str:
    """Make a form of the office's own out of another; returns the key of the copy.

    Raises:
        DomainError: `form_unknown`, `form_faulty`.
    """
    form, content = form_named(context, key), form_text(context, key)
    copy = _free_key(context, key)
    changed, count = _KEY_LINE.subn(f'key = "{copy}"', content, count=1)
    new = NewForm(
        key=copy,
        content=changed if count else content,
        why=why.strip() or _("Sao từ “{title}”").format(title=form_title(form)),
        family=form.family,
    )
    set_form(context, new)
    return copy


def _free_key(context: Context, key: str) -> str:
    own, first = context.own_forms(), f"own-{key.removeprefix('own-')}"
    numbered = (f"{first}-{number}" for number in range(2, _MOST_COPIES))
    return next(one for one in (first, *numbered) if one not in own)


def set_form(context: Context, new: NewForm) -> str:
    """Keep the wording of a form of the office's own; returns the act's id.

    Raises:
        DomainError: `form_locked`, `form_key_wrong`, `reason_missing`, `form_faulty`,
            `form_too_large`, `form_unknown`, `form_of_other_act`.
    """
    told = form_change(context, new)
    with commit_of(context, _("Sửa mẫu của đơn vị")) as commit:
        return commit.append(office_of(context).office_id, told, context.today).id


def form_change(context: Context, new: NewForm) -> FormChanged:
    """The change that keeps a wording, once it is right.

    Raises:
        DomainError: as `set_form`.
    """
    check_own_key(new.key)
    if not new.why.strip():
        raise DomainError(_("Hãy ghi lý do."), code="reason_missing", field="why")
    content = nfc(new.content)
    if len(content) > LARGEST_FORM:
        raise DomainError(
            _("Biểu mẫu quá dài (hơn {most} ký tự). Hãy rút gọn.").format(most=LARGEST_FORM),
            code="form_too_large",
            field="content",
        )
    if faults := lint_text(context, new.key, content):
        raise _faulty(new.key, faults[0])
    _check_replaced(read_own(new.key, content, new.family), new.replaces)
    return FormChanged(
        key=new.key,
        content=content,
        why=new.why.strip(),
        family=new.family if new.family in _families() else "",
        replaces=new.replaces,
        since=new.since,
    )


def _families() -> frozenset[str]:
    """Where forms are listed: the folders of the library."""
    return frozenset(file.parent.name for file in form_files().values())


def check_own_key(key: str) -> None:
    """Refuse a key that is the program's, or none of an own form.

    Raises:
        DomainError: `form_locked`, `form_key_wrong`.
    """
    if key in form_files():
        raise DomainError(
            _("Biểu mẫu của chương trình được khóa. Hãy sao thành mẫu của đơn vị rồi sửa bản sao."),
            code="form_locked",
            field="key",
        )
    if len(key) > _LONGEST_KEY or not _KEY.fullmatch(key):
        raise DomainError(
            _("Mã mẫu của đơn vị gồm “own-” rồi chữ thường không dấu, chữ số, gạch ngang."),
            code="form_key_wrong",
            field="key",
        )


def _check_replaced(form: Form, replaced: str) -> None:
    """A form in the place of an official one records the same act, by the same authority."""
    if not replaced:
        return
    official = load_form(replaced)
    if any(getattr(form, name) != getattr(official, name) for name in _KEPT):
        raise DomainError(
            _(
                "Mẫu dùng thay “{title}” phải giữ nguyên khung, hành vi được ghi và người ký."
            ).format(title=_(official.title)),
            code="form_of_other_act",
            field="replaces",
        )


def _faulty(key: str, fault: FormFault) -> DomainError:
    said = _("Biểu mẫu {key}, dòng {line}: {what}")
    return DomainError(
        said.format(key=key, line=fault.line, what=fault.what), code="form_faulty", field="content"
    )


def remove_form(context: Context, key: str, *, why: str) -> str:
    """Take a form of the office's own off the shelf; its wordings stay in the record.

    Raises:
        DomainError: `form_locked`, `form_unknown`, `reason_missing`.
    """
    check_own_key(key)
    if key not in context.own_forms():
        load_form(key)
    if not why.strip():
        raise DomainError(_("Hãy ghi lý do."), code="reason_missing", field="why")
    told = FormChanged(key=key, why=why.strip(), is_removed=True)
    with commit_of(context, _("Bỏ mẫu của đơn vị")) as commit:
        return commit.append(office_of(context).office_id, told, context.today).id


def read_form_file(path: Path) -> str:
    """The text of a form's file.

    Raises:
        KnownIoError: `file_unreadable`.
    """
    try:
        if path.stat().st_size <= 4 * LARGEST_FORM:
            return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path) from error
    raise _unreadable(path)


def _unreadable(path: Path) -> KnownIoError:
    return KnownIoError(
        _("Không đọc được tệp {path}, hoặc tệp không phải chữ UTF-8.").format(path=path),
        code="file_unreadable",
        field="file",
    )


def official_of(key: str) -> str:
    """The official form that a key of the office's own was copied from; empty for another."""
    copied = key.removeprefix("own-")
    numberless = re.sub(r"-\d+$", "", copied)
    return next((one for one in (copied, numberless) if one in form_files()), "")
