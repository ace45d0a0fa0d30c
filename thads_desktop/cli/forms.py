"""`thads forms …`: the library, the office's own forms, what is wrong in one, packs of them."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path

from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.services.form_packs import export_forms, import_forms
from thads_desktop.services.own_forms import (
    NewForm,
    copy_form,
    form_text,
    lint_text,
    read_form_file,
    remove_form,
    set_form,
)
from thads_desktop.services.paper_offers import OfferedPaper, papers_offered
from thads_desktop.services.papers import forms_of


def add(commands: Commands) -> None:
    """Add the commands of forms."""
    forms = commands.group("forms", _("các biểu mẫu giấy tờ"), _forms)
    forms.parser.add_argument("--case", metavar="ID", help=_("những biểu mẫu hợp với việc này"))
    show = forms.add("show", _show, _("lời văn của một biểu mẫu"))
    show.add_argument("key", metavar="KEY", help=_("biểu mẫu, xem thads forms"))
    lint = forms.add("lint", _lint, _("soát một biểu mẫu, hoặc một tệp"))
    lint.add_argument("form", metavar="FILE|KEY", help=_("tệp .toml, hoặc mã biểu mẫu"))
    copy = forms.add("copy", _copy, _("sao một biểu mẫu thành mẫu của đơn vị"))
    copy.add_argument("key", metavar="KEY", help=_("biểu mẫu, xem thads forms"))
    _because(copy, is_required=False)
    change = forms.add("set", _set, _("sửa một mẫu của đơn vị theo tệp"))
    change.add_argument("key", metavar="KEY", help=_("mã mẫu, bắt đầu bằng own-"))
    change.add_argument("file", type=Path, metavar="FILE", help=_("tệp .toml"))
    change.add_argument(
        "--replaces", metavar="KEY", help=_("dùng thay biểu mẫu này của chương trình")
    )
    change.add_argument("--since", type=day, metavar="DATE", help=_("dùng từ ngày"))
    _because(change)
    remove = forms.add("remove", _remove, _("bỏ một mẫu của đơn vị"))
    remove.add_argument("key", metavar="KEY", help=_("mã mẫu, bắt đầu bằng own-"))
    _because(remove)
    pack = forms.group("pack", _("gói mẫu của đơn vị, để chuyển đi nơi khác"))
    export = pack.add("export", _export, _("ghi mẫu của đơn vị ra một gói"))
    export.add_argument("file", type=Path, metavar="FILE", help=_("tệp .thadsforms"))
    export.add_argument("keys", nargs="*", metavar="KEY", help=_("chỉ những mẫu này"))
    take_in = pack.add("import", _import, _("nhập một gói mẫu: tất cả hoặc không mẫu nào"))
    take_in.add_argument("file", type=Path, metavar="FILE", help=_("tệp .thadsforms"))
    _because(take_in, is_required=False)


def _because(command: ArgumentParser, *, is_required: bool = True) -> None:
    command.add_argument(
        "--because", required=is_required, default="", metavar="TEXT", help=_("lý do")
    )


def _forms(session: Session) -> Answer:
    with session.office() as context:
        if session.words.case:
            return _offered(papers_offered(context, session.words.case))
        forms = forms_of(context)
    data = {"forms": [{"form": form.key, "title": form.title} for form in forms]}
    return Answer(data, [f"{form.key:<24} {form.title}" for form in forms])


def _offered(papers: list[OfferedPaper]) -> Answer:
    """The forms that fit first; of the others, why not."""
    data = {"forms": [asdict(one) for one in papers]}
    return Answer(data, [f"{one.form:<40} {one.why_not or one.title}" for one in papers])


def _show(session: Session) -> Answer:
    with session.office() as context:
        content = form_text(context, session.words.key)
    return Answer({"form": session.words.key, "content": content}, [content])


def _lint(session: Session) -> Answer:
    """A file is checked under its own name; exit 1 when it has a fault."""
    form = Path(session.words.form)
    is_file = form.suffix == ".toml" or form.is_file()
    with session.office() as context:
        key = form.stem if is_file else str(form)
        content = read_form_file(form) if is_file else form_text(context, key)
        faults = lint_text(context, key, content)
    lines = [f"{key}:{fault.line}: {fault.what}" for fault in faults]
    data = {"form": key, "faults": [asdict(fault) for fault in faults]}
    return Answer(data, lines or [_("Biểu mẫu không có lỗi.")], ok=not faults)


def _copy(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        copy = copy_form(context, words.key, why=words.because)
    return Answer({"form": copy}, [_("Đã sao thành mẫu của đơn vị: {key}.").format(key=copy)])


def _set(session: Session) -> Answer:
    words = session.words
    content = read_form_file(words.file)
    with session.office() as context:
        own = context.own_forms().get(words.key)
        replaces = own.told.replaces if own and words.replaces is None else words.replaces
        new = NewForm(
            key=words.key,
            content=content,
            why=words.because,
            family=own.told.family if own else "",
            replaces=replaces or "",
            since=words.since,
        )
        act_id = set_form(context, new)
    return Answer({"act_id": act_id}, [_("Đã ghi mẫu {key}.").format(key=words.key)])


def _remove(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        act_id = remove_form(context, words.key, why=words.because)
    return Answer({"act_id": act_id}, [_("Đã bỏ mẫu {key}.").format(key=words.key)])


def _export(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        keys = export_forms(context, words.file, tuple(words.keys))
    line = _("Đã ghi {count} mẫu vào {file}.").format(count=len(keys), file=words.file)
    return Answer({"forms": list(keys), "file": words.file}, [line])


def _import(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        taken = import_forms(context, words.file, why=words.because)
    line = _("{new} mẫu mới, {changed} mẫu đổi lời văn, {known} mẫu đã có.").format(
        new=len(taken.new), changed=len(taken.changed), known=len(taken.known)
    )
    return Answer(asdict(taken), [line])
