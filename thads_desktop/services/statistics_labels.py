"""Labels of an office's own (nhãn của đơn vị) for statistics forms: code, title, headings.

No text that gives the codes and columns of most forms was seen; an office that has one says so
here. Kept as the office's own forms are, by the act `form_changed`, in a family of their own.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import partial

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.form_labels import FormLabels, parse_labels
from thads_desktop.domain.office_payloads import LARGEST_FORM, FormChanged
from thads_desktop.domain.shape_words import shape_fault
from thads_desktop.domain.statistics_forms import StatisticsForm
from thads_desktop.domain.toml_lines import error_line, syntax_fault
from thads_desktop.ledger.stored_acts import standing_of_kinds
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.form_shelf import STATISTICS
from thads_desktop.services.offices import office_of
from thads_desktop.services.statistics_shelf import statistics_form, statistics_forms

_KINDS = ("form_changed",)
_UNCHECKED = "cần kiểm tra"
_FAULTS = (tomllib.TOMLDecodeError, msgspec.ValidationError)


def form_labels(context: Context) -> Mapping[str, FormLabels]:
    """The labels of the office's own, by the key of their form, as last told."""
    with context.ledger.reading() as connection:
        acts = standing_of_kinds(connection, _KINDS)
    return {
        _form_key(told.key): _labels(told)
        for told in map(decode_payload, acts)
        if isinstance(told, FormChanged) and told.family == STATISTICS
    }


def _labels(told: FormChanged) -> FormLabels:
    """What an act says; what a newer program wrote and this one cannot read says nothing."""
    try:
        return parse_labels(told.content.encode())
    except _FAULTS:
        return FormLabels()


def labelled_form(context: Context, key: str) -> StatisticsForm:
    """A form as the office prints it and sees it in the window.

    Raises:
        DomainError: `no_such_form`.
    """
    return form_labels(context).get(key, FormLabels()).on(statistics_form(key))


def form_titles(context: Context) -> Mapping[str, str]:
    """Tên các biểu, by key and in their order: the code, where there is one, and the title."""
    labels = form_labels(context)
    titles = {}
    for form in statistics_forms().forms:
        own = labels.get(form.key, FormLabels()).on(form)
        titles[form.key] = " · ".join(filter(None, (own.code, _(own.title))))
    return titles


def needs_checking(form: StatisticsForm) -> bool:
    """Cần kiểm tra: were its columns made up without a text that gives them, as its source says?"""
    return _UNCHECKED in form.source


def write_labels(context: Context, form: str, labels: FormLabels, *, why: str) -> str:
    """Print a form under these labels; without any, under the program's; returns the act's id.

    Raises:
        DomainError: what `set_labels` refuses.
    """
    if labels == FormLabels():
        return remove_labels(context, form, why=why)
    return set_labels(context, form, _as_toml(labels), why=why)


def _as_toml(labels: FormLabels) -> str:
    """Labels as a file has them; what JSON quotes, TOML reads."""
    quoted = partial(json.dumps, ensure_ascii=False)
    lines = [f"code = {quoted(labels.code)}", f"title = {quoted(labels.title)}", "[headings]"]
    lines += [f"{quoted(name)} = {quoted(list(path))}" for name, path in labels.headings.items()]
    return "\n".join(lines)


def set_labels(context: Context, form: str, content: str, *, why: str) -> str:
    """Print a form under labels of the office's own from now on; returns the act's id.

    Raises:
        DomainError: `no_such_form`, `labels_faulty`, `no_such_key` of a heading without a column,
            `form_too_large`, `reason_missing`.
    """
    text = nfc(content)
    _check(statistics_form(form), text)
    return _tell(context, form, why, content=text)


def remove_labels(context: Context, form: str, *, why: str) -> str:
    """Print a form under the program's labels again; returns the act's id.

    Raises:
        DomainError: `no_such_form`, `reason_missing`.
    """
    return _tell(context, statistics_form(form).key, why, content="")


def _tell(context: Context, form: str, why: str, *, content: str) -> str:
    if not why.strip():
        raise DomainError(_("Hãy ghi lý do."), code="reason_missing", field="why")
    told = FormChanged(
        key=_own_key(form),
        content=content,
        why=why.strip(),
        family=STATISTICS,
        is_removed=not content,
    )
    with commit_of(context, _("Sửa nhãn biểu thống kê")) as commit:
        return commit.append(office_of(context).office_id, told, context.today).id


def _check(form: StatisticsForm, content: str) -> None:
    if len(content) > LARGEST_FORM:
        raise DomainError(
            _("Biểu mẫu quá dài (hơn {most} ký tự). Hãy rút gọn.").format(most=LARGEST_FORM),
            code="form_too_large",
            field="content",
        )
    try:
        labels = parse_labels(content.encode())
    except _FAULTS as error:
        raise DomainError(
            _("Tệp nhãn chưa đúng: {what}. Tệp gồm code, title và bảng headings.").format(
                what=_fault_words(error, content)
            ),
            code="labels_faulty",
            field="content",
        ) from error
    if unknown := sorted(set(labels.headings) - set(form.numbers)):
        raise DomainError(
            _("Không có chỉ tiêu “{key}”. Các chỉ tiêu: {keys}.").format(
                key=unknown[0], keys=", ".join(form.numbers)
            ),
            code="no_such_key",
            field="content",
        )
    if blank := [key for key, path in labels.headings.items() if not all(map(str.strip, path))]:
        raise DomainError(
            _("Nhãn của chỉ tiêu “{key}” có phần để trống.").format(key=blank[0]),
            code="labels_faulty",
            field="content",
        )


def _fault_words(error: tomllib.TOMLDecodeError | msgspec.ValidationError, content: str) -> str:
    if isinstance(error, msgspec.ValidationError):
        return shape_fault(error, FormLabels).sentence
    said = str(error)
    return _("dòng {line}, {what}").format(line=error_line(said, content), what=syntax_fault(said))


def _own_key(form: str) -> str:
    return f"own-{STATISTICS}-{form.replace('_', '-')}"


def _form_key(own_key: str) -> str:
    return own_key.removeprefix(f"own-{STATISTICS}-").replace("-", "_")
