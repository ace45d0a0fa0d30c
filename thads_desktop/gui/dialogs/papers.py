"""From a case, an act or a deadline to its paper: drawn up, gone on with, or opened as issued."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.choosing import VERIFICATION
from thads_desktop.gui.dialogs.paper_palette import PaperPalette
from thads_desktop.gui.dialogs.printing import issued_file_name, print_minutes_of
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.messages import show_message, show_refusal
from thads_desktop.gui.models.duty import Duty
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView, TimelineAct, open_case
from thads_desktop.services.issued_papers import IssuedPaper, export_issued, papers_issued
from thads_desktop.services.paper_drafts import draft_of_act, new_draft
from thads_desktop.services.paper_forms import Choice, form_called, forms_of
from thads_desktop.services.steps import offers_for

_CASE_BEGINS = ("case_opened", "case_taken_over")


def choose_paper(shell: Shell, view: CaseView, window: QWidget) -> None:
    """Ctrl+P: choose a form, and draw it up."""
    PaperPalette(shell, view, window).open()


def print_act(shell: Shell, view: CaseView, act: TimelineAct, window: QWidget) -> None:
    """The paper of an act: as issued, else drawn up from what the act says."""
    issued = issued_of(view, act.act_id)
    forms = forms_of(shell.context, _codes(act))
    if issued is not None:
        shell.paper_requested.emit(issued)
    elif act.kind == VERIFICATION:
        print_minutes_of(shell, view, act.act_id, window)
    elif len(forms) == 1:
        _draw_up_act(shell, forms[0].key, act.act_id, window)
    elif forms:
        only = {one.key for one in forms}
        PaperPalette(shell, view, window, only=only, act_id=act.act_id).open()
    else:
        said = _("“{name}” chưa có biểu mẫu trong chương trình. Bấm Ctrl+P để chọn biểu mẫu khác.")
        show_message(window, said.format(name=act.name))


def issued_of(view: CaseView, act_id: str) -> IssuedPaper | None:
    """The issued paper of an act, or that an act itself is; None when there is none."""
    papers = [one for one in papers_issued(view) if act_id in (one.act_id, one.paper_id)]
    return papers[-1] if papers else None


def export_paper(shell: Shell, paper: IssuedPaper, window: QWidget) -> None:
    """Write an issued paper, byte for byte, into a file the person names: PDF or Word."""
    proposed = issued_file_name(paper, "pdf")
    kinds = _("PDF (*.pdf);;Word (*.docx)")
    path = choose_to_save(window, shell.memory, _("Ghi ra tệp"), kinds, proposed)
    if path is None:
        return
    digest = paper.docx if path.suffix.lower() == ".docx" else paper.pdf
    try:
        export_issued(shell.context, digest, path)
    except RefusedError as error:
        show_refusal(window, error)
    else:
        show_message(window, _("Đã ghi {file}.").format(file=path))


def papers_of_duty(shell: Shell, duty: Duty, paper: str) -> Sequence[Choice]:
    """The forms of the paper that a deadline asks for, by its name or by what would meet it."""
    events = [one.event for one in offers_for(shell.context, duty.rule, duty.starts_on)]
    return form_called(shell.context, paper) or forms_of(shell.context, events)


def draw_up_for(shell: Shell, duty: Duty, forms: Sequence[Choice], window: QWidget) -> None:
    """Draw up the paper of a deadline; of several forms one is chosen."""
    if len(forms) == 1:
        draw_up(shell, duty.case_id, forms[0].key, window)
        return
    try:
        view = open_case(shell.context, duty.case_id)
    except RefusedError as error:
        show_refusal(window, error)
        return
    PaperPalette(shell, view, window, only={one.key for one in forms}).open()


def mend_paper(shell: Shell, view: CaseView, act_id: str, window: QWidget) -> bool:
    """Draw up the decision that amends, withdraws or annuls a paper; False without a form."""
    forms, given = forms_of(shell.context, ["decision_mended"]), {"about": act_id}
    if not forms:
        return False
    if len(forms) == 1:
        draw_up(shell, view.case_id, forms[0].key, window, given)
    else:
        PaperPalette(shell, view, window, only={one.key for one in forms}, given=given).open()
    return True


def draw_up(
    shell: Shell,
    case_id: str,
    form: str,
    window: QWidget,
    given: Mapping[str, object] | None = None,
) -> None:
    """Draw up a form for a case, with what is known beforehand."""
    try:
        draft = new_draft(shell.context, case_id, form)
    except RefusedError as error:
        show_refusal(window, error)
        return
    shell.paper_requested.emit(replace(draft, given={**draft.given, **(given or {})}))


def _draw_up_act(shell: Shell, form: str, act_id: str, window: QWidget) -> None:
    try:
        draft = draft_of_act(shell.context, form, act_id)
    except RefusedError as error:
        show_refusal(window, error)
        return
    shell.paper_requested.emit(draft)


def _codes(act: TimelineAct) -> tuple[str, ...]:
    """What an act is recorded as; a case that was taken over prints as one that was opened."""
    if act.kind in _CASE_BEGINS:
        return ("case_opened",)
    return (str(getattr(act.payload, "code", "") or act.kind),)
