"""What stands around the fields: which paper of which case, and what can be done with it now."""

from __future__ import annotations

from thads_desktop.base.formats import format_date, format_moment
from thads_desktop.base.language import _
from thads_desktop.gui.forms.paper import Ui_PaperPage
from thads_desktop.gui.icons import icon
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.issued_papers import IssuedPaper
from thads_desktop.services.paper_draft_files import KeptPaper
from thads_desktop.services.paper_drafts import PaperDraft


def show_draft_around(
    ui: Ui_PaperPage, title: str, draft: PaperDraft, kept: KeptPaper | None
) -> None:
    """A draft: what it goes on from, and of which act it is."""
    _show_buttons(ui, is_draft=True)
    _name(ui, title)
    ui.pdf.setText(_("In thử &PDF…"))
    moment = format_moment(kept.kept_at) if kept else ""
    ui.resumed.setText(_("Bản nháp ngày {moment}, soạn tiếp.").format(moment=moment))
    for widget in (ui.resumed, ui.anew):
        widget.setVisible(kept is not None)
    ui.ofAct.setVisible(bool(draft.act_id))
    said = _(
        "Văn bản lấy nội dung của hành vi đã ghi ngày {day}. Nội dung ấy sai thì đính chính "
        "hành vi trong diễn biến trước."
    )
    ui.ofAct.setText(said.format(day=format_date(draft.on)))


def show_issued_around(ui: Ui_PaperPage, paper: IssuedPaper) -> None:
    """A paper that is locked."""
    _show_buttons(ui, is_draft=False)
    _name(ui, _(paper.title))
    ui.pdf.setText(_("Mở tệp &PDF"))
    of_draft = (ui.resumed, ui.anew, ui.ofAct, ui.overrule, ui.althoughLabel, ui.although)
    for widget in of_draft:
        widget.setVisible(False)
    said = (
        _("Đã ban hành số {number}, {pages} trang. {locked}")
        if paper.number
        else _("Đã ban hành, {pages} trang. {locked}")
    )
    locked = _(
        "Văn bản đã khóa: bản in, bản Word đều đúng bản này. Muốn thay đổi, hãy ra quyết định "
        "sửa đổi, thu hồi."
    )
    ui.locked.setText(said.format(number=paper.number, pages=paper.pages, locked=locked))


def show_case_around(ui: Ui_PaperPage, view: CaseView) -> None:
    """The case as it stands."""
    ui.caseLine.setText(f"{view.state.decision_number} · {view.status}")
    ui.mend.setEnabled(not view.state.is_read_only)


def dress(ui: Ui_PaperPage) -> None:
    """Icons in the current colours."""
    for button, name in ((ui.back, "back"), (ui.print, "print"), (ui.mend, "correct")):
        button.setIcon(icon(name))
    ui.issue.setIcon(icon("lock", "on_accent"))


def _name(ui: Ui_PaperPage, title: str) -> None:
    ui.title.setText(title)
    ui.title.setToolTip(title)


def _show_buttons(ui: Ui_PaperPage, *, is_draft: bool) -> None:
    for of_draft in (ui.issue, ui.drop, ui.checks):
        of_draft.setVisible(is_draft)
    for of_issued in (ui.locked, ui.mend):
        of_issued.setVisible(not is_draft)
