"""The page that draws papers up: fields and page side by side, checks, drafts, issue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.documents.offices import new_office, rich_case
from tests.documents.reading import words_of
from tests.gui.conftest import opened
from tests.gui.test_access_keys import clashes, texts_in
from tests.gui.test_names import nameless
from tests.gui.windows import finish, today_page
from thads_desktop.base.language import LANGUAGES
from thads_desktop.base.settings import Settings
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import LineState, SignerRole
from thads_desktop.gui.case_tabs.papers import PapersTab
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.paper_palette import PaperPalette
from thads_desktop.gui.dialogs.papers import papers_of_duty
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.ground_field import GroundField
from thads_desktop.gui.fields.text_field import LongTextField
from thads_desktop.gui.models.duty import listed_duty
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.paper import PaperPage
from thads_desktop.gui.pages.today import MINUTES
from thads_desktop.gui.paper.fields import PaperFields
from thads_desktop.gui.tables import choose_row
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import issued_bytes, papers_issued
from thads_desktop.services.paper_draft_files import kept_papers
from thads_desktop.services.paper_drafts import PaperDraft, draft_of_act, new_draft
from thads_desktop.services.signers import name_signer

POSTPONEMENT, SUMMONS = "postponement-decision", "summons"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """An office that knows its Head and its place: its papers can be issued."""
    context = new_office(tmp_path / "office")
    head = SignerNamed(name="Đỗ Thị Ngân", role=SignerRole.HEAD, title="Trưởng phòng")
    name_signer(context, head)
    yield context
    context.close()


@pytest.fixture
def case_id(context: Context) -> str:
    return rich_case(context)


@pytest.fixture
def window(
    qtbot: QtBot, context: Context, case_id: str, settings_path: Path
) -> Iterator[MainWindow]:
    assert case_id
    yield from opened(qtbot, context, settings_path)


def drawing(window: MainWindow, draft: PaperDraft) -> PaperPage:
    """The page on a draft, drawn and checked."""
    window.shell.paper_requested.emit(draft)
    assert isinstance(window.page, PaperPage)
    rest(window.page)
    return window.page


def rest(page: PaperPage) -> None:
    """Wait until what was typed is drawn and checked."""
    page.preview.hurry()
    finish(page.shell)


def fields_of(page: PaperPage) -> PaperFields:
    assert page.fields is not None
    return page.fields


def field(page: PaperPage, name: str) -> Field:
    return fields_of(page).fields[name]


def write(page: PaperPage, name: str, text: str) -> None:
    """Type a text into a field by keys."""
    editor = field(page, name).editor
    editor.setFocus()
    QTest.keyClicks(editor, text)


def page_words(page: PaperPage) -> str:
    return " ".join(words_of(page.preview.pdf))


@pytest.fixture
def postponing(window: MainWindow, context: Context, case_id: str) -> PaperPage:
    return drawing(window, new_draft(context, case_id, POSTPONEMENT))


@pytest.fixture
def summoning(window: MainWindow, context: Context, case_id: str) -> PaperPage:
    return drawing(window, new_draft(context, case_id, SUMMONS))


def fill(page: PaperPage) -> None:
    """What the decision asks for, on a working day: the office's today is a holiday."""
    field(page, "on").show_value(date(2026, 11, 23))
    ground = field(page, "legal_ground")
    assert isinstance(ground, GroundField)
    ground.show_value("ownership_dispute_at_court")
    write(page, "until", "20/1/2027")
    write(page, "why", "Toa an da thu ly")
    rest(page)


def faults(page: PaperPage) -> list[str]:
    found = page.ui.checks.faults
    return [found.item(row).text() for row in range(found.count())]


def issued_page(page: PaperPage) -> PaperPage:
    fill(page)
    assert not faults(page)
    QTest.keyClick(page, Qt.Key.Key_S, CONTROL)
    page.issue()
    finish(page.shell)
    assert page.issued is not None, page.ui.banner.text()
    return page


# ── Fields and page ──────────────────────────────────────────────────────────────────────────


def test_what_is_typed_stands_on_the_page(postponing: PaperPage) -> None:
    fill(postponing)
    assert "Toa an da thu ly" in page_words(postponing)
    assert "20 tháng 01 năm 2027" in page_words(postponing)


def test_a_paper_without_an_act_shows_its_next_number_and_keeps_another(
    window: MainWindow, context: Context, case_id: str
) -> None:
    page = drawing(window, new_draft(context, case_id, SUMMONS))
    assert fields_of(page).draft().typed["number"] == "01/GTT-PTHADSKV1"
    field(page, "number").show_value("07/GTT-PTHADSKV1")
    assert fields_of(page).draft().typed["number"] == "07/GTT-PTHADSKV1"


def test_nothing_older_follows_what_was_typed_last(summoning: PaperPage) -> None:
    for letter in "abcdefgh":
        write(summoning, "at", letter)
        summoning.preview.hurry()
    finish(summoning.shell)
    assert "abcdefgh" in page_words(summoning)


def test_what_is_proposed_stands_until_somebody_writes(summoning: PaperPage) -> None:
    bring = field(summoning, "bring")
    assert bring.read() == "Giấy tờ tùy thân và giấy này."
    assert "bring" not in fields_of(summoning).draft().typed
    bring.show_value("Sổ hộ khẩu cũ")
    rest(summoning)
    assert bring.read() == "Sổ hộ khẩu cũ"
    assert "Sổ hộ khẩu cũ" in page_words(summoning)


def test_the_proposed_number_follows_the_year_of_the_paper(postponing: PaperPage) -> None:
    number = field(postponing, "decision_number")
    before = number.read()
    field(postponing, "on").show_value(postponing.shell.context.today.replace(year=2027))
    assert number.read()
    write(postponing, "decision_number", "9")
    typed = number.read()
    field(postponing, "on").show_value(postponing.shell.context.today)
    assert number.read() == typed != before


def test_the_signer_of_the_rule_can_be_overruled(
    window: MainWindow, context: Context, case_id: str
) -> None:
    deputy = SignerNamed(
        name="Hà Văn Phó",
        role=SignerRole.DEPUTY,
        title="Phó Trưởng phòng",
        for_title="Trưởng phòng",
    )
    name_signer(context, deputy)
    page = drawing(window, new_draft(context, case_id, POSTPONEMENT))
    assert "Đỗ Thị Ngân" in page_words(page)
    field(page, "signer").show_value("Hà Văn Phó")
    rest(page)
    assert "Hà Văn Phó" in page_words(page)
    assert "KT. TRƯỞNG PHÒNG" in page_words(page)


def test_pages_are_turned_and_zoomed_by_keys(postponing: PaperPage, qtbot: QtBot) -> None:
    pages = postponing.ui.pages
    fitted = pages.zoom
    pages.enlarge()
    finish(postponing.shell)
    assert pages.zoom > fitted
    assert postponing.ui.zoom.text() == f"{round(pages.zoom * 100)}%"
    pages.setFocus()
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert pages.verticalScrollBar().value() == pages.verticalScrollBar().maximum() > 0
    QTest.keyClick(pages, Qt.Key.Key_Home)
    assert pages.verticalScrollBar().value() == 0
    pages.fit_width()
    qtbot.waitUntil(lambda: postponing.shell.jobs.is_idle)
    assert pages.zoom == fitted
    assert postponing.ui.pageOf.text() == f"Trang 1/{pages.pages}"


def test_a_date_the_form_has_no_version_for_is_said(postponing: PaperPage) -> None:
    field(postponing, "on").show_value(postponing.shell.context.today.replace(year=1999))
    rest(postponing)
    assert any("Căn cứ: " in one for one in faults(postponing))
    assert postponing.ui.banner.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name_and_an_alt_key_of_its_own(
    window: MainWindow, postponing: PaperPage, language: str
) -> None:
    window.choose(Settings(language=language))
    rest(postponing)
    for _state in ("draft", "issued"):
        assert not nameless(postponing)
        assert not clashes(texts_in(window))
        if postponing.issued is None:
            issued_page(postponing)


# ── Checks ───────────────────────────────────────────────────────────────────────────────────


def test_five_checks_say_what_is_to_be_mended_and_lead_there(postponing: PaperPage) -> None:
    checks = postponing.ui.checks
    assert any(one.startswith("Căn cứ: ") for one in faults(postponing))
    fill(postponing)
    assert faults(postponing) == []
    assert all(button.accessibleDescription() for button in checks.heads.values())
    field(postponing, "until").show_value(postponing.shell.context.today.replace(year=2020))
    rest(postponing)
    QTest.keyClick(postponing, Qt.Key.Key_F8)
    checks.go_on()
    assert postponing.focusWidget() is field(postponing, "until").editor


def test_what_a_check_holds_back_is_issued_with_a_reason(
    postponing: PaperPage, context: Context, case_id: str
) -> None:
    fill(postponing)
    field(postponing, "more").show_value("Số tiền còn …… đồng")
    postponing.issue()
    finish(postponing.shell)
    ui = postponing.ui
    assert postponing.issued is None
    assert ui.overrule.isVisible()
    QTest.mouseClick(ui.overrule, Qt.MouseButton.LeftButton)
    postponing.issue()
    assert postponing.issued is None  # the reason is still missing
    QTest.keyClicks(ui.although.line, "Da ky truoc")
    postponing.issue()
    finish(postponing.shell)
    assert len(papers_issued(open_case(context, case_id))) == 1


def test_an_unreadable_field_is_said_and_nothing_is_issued(
    postponing: PaperPage, context: Context, case_id: str
) -> None:
    fill(postponing)
    field(postponing, "until").editor.setProperty("text", "31/2")
    postponing.issue()
    finish(postponing.shell)
    assert papers_issued(open_case(context, case_id)) == []
    assert "31/2" in field(postponing, "until").note.text()


# ── Drafts ───────────────────────────────────────────────────────────────────────────────────


def test_esc_leaves_and_the_draft_goes_on_later(
    window: MainWindow, postponing: PaperPage, context: Context, case_id: str
) -> None:
    fill(postponing)
    field(postponing, "until").editor.setProperty("text", "31/2")
    window.go_back()
    assert window.page is not postponing
    page = drawing(window, new_draft(context, case_id, POSTPONEMENT))
    assert page.ui.resumed.isVisible()
    assert field(page, "why").read() == "Toa an da thu ly"
    assert field(page, "legal_ground").read() == "ownership_dispute_at_court"
    assert field(page, "until").editor.property("text") == "31/2"


def test_a_form_that_was_only_looked_at_leaves_no_draft(
    window: MainWindow, summoning: PaperPage, context: Context, case_id: str
) -> None:
    assert summoning.isVisible()
    window.go_back()
    assert kept_papers(context, case_id) == []


def test_a_draft_is_dropped_only_when_one_says_so(
    window: MainWindow,
    summoning: PaperPage,
    context: Context,
    case_id: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(summoning, "at", "8h")
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    summoning.drop()
    assert window.page is summoning
    summoning.keep()
    assert len(kept_papers(context, case_id)) == 1
    summoning.drop()
    assert window.page is not summoning
    assert kept_papers(context, case_id) == []


def test_another_language_keeps_what_is_typed(window: MainWindow, summoning: PaperPage) -> None:
    write(summoning, "at", "8h")
    window.choose(Settings(language="en"))
    assert field(summoning, "at").read() == "8h"
    assert fields_of(summoning).draft().typed["at"] == "8h"


def test_undo_is_the_fields_own(postponing: PaperPage) -> None:
    why = field(postponing, "why")
    assert isinstance(why, LongTextField)
    write(postponing, "why", "abc")
    QTest.keyClick(why.text, Qt.Key.Key_Z, CONTROL)
    assert why.read() == ""


# ── Issue ────────────────────────────────────────────────────────────────────────────────────


def test_issue_locks_the_paper_and_records_the_act(
    postponing: PaperPage, context: Context, case_id: str
) -> None:
    page = issued_page(postponing)
    view = open_case(context, case_id)
    (paper,) = papers_issued(view)
    assert view.state.state is LineState.POSTPONED
    assert page.fields is None
    assert paper.number in page.ui.locked.text()
    assert page.preview.pdf == issued_bytes(context, paper.pdf)
    assert not page.ui.issue.isVisible()
    assert page.ui.mend.isVisible()
    assert kept_papers(context, case_id) == []
    assert page.shell.recorded == [(paper.act_id, paper.paper_id)]


def test_an_issued_paper_is_amended_by_another(
    window: MainWindow, postponing: PaperPage, case_id: str
) -> None:
    paper = issued_page(postponing).issued
    postponing.mend()
    finish(window.shell)
    palette, dialog = window.findChild(PaperPalette), window.findChild(ActDialog)
    if palette is not None:
        palette.choose()
    if dialog is None:
        rest(postponing)
        assert paper is not None
        assert fields_of(postponing).draft().given["about"] == paper.act_id
        assert fields_of(postponing).draft().case_id == case_id


def test_files_are_opened_in_the_programs_for_them(
    window: MainWindow, postponing: PaperPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    files: list[Path] = []

    def open_url(url: QUrl) -> None:
        files.append(Path(url.toLocalFile()))

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    for _step in ("draft", "issued"):
        postponing.open_pdf()
        postponing.open_word()
        finish(window.shell)
        if postponing.issued is None:
            issued_page(postponing)
    assert sorted(file.suffix for file in files) == [".docx", ".docx", ".pdf", ".pdf"]
    assert all(file.stat().st_size > 1000 for file in files)


# ── The ways in ──────────────────────────────────────────────────────────────────────────────


def case_page_of(window: MainWindow, case_id: str) -> CasePage:
    window.open_case(case_id)
    assert isinstance(window.page, CasePage)
    return window.page


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("trieu tap", SUMMONS),
        ("qd hoan", "postponement-decision"),
        ("quyet dinh hoan", "postponement-decision"),
        ("bb ke bien", "land-seizure-minutes"),
    ],
)
def test_control_p_offers_forms_by_letters_without_marks(
    window: MainWindow, case_id: str, typed: str, key: str
) -> None:
    case_page_of(window, case_id).draw_up()
    finish(window.shell)
    palette = window.findChild(PaperPalette)
    assert palette is not None
    QTest.keyClicks(palette.ui.typed, typed)
    QTest.keyClick(palette.ui.typed, Qt.Key.Key_Return)
    assert isinstance(window.page, PaperPage)
    assert window.page.form is not None
    assert window.page.form.key == key


def test_what_the_law_has_no_place_for_is_greyed_and_says_why(
    window: MainWindow, case_id: str
) -> None:
    case_page_of(window, case_id).draw_up()
    finish(window.shell)
    palette = window.findChild(PaperPalette)
    assert palette is not None
    forms = palette.ui.forms
    rows = [forms.item(row) for row in range(forms.count())]
    refused = [row for row, item in enumerate(rows) if item.data(Qt.ItemDataRole.UserRole + 1)]
    allowed = [
        row for row, item in enumerate(rows) if item.data(Qt.ItemDataRole.UserRole + 1) == ""
    ]
    assert max(allowed) < min(refused)
    forms.setCurrentRow(refused[0])
    assert palette.ui.reason.text()


def test_arrows_walk_from_form_to_form(window: MainWindow, case_id: str) -> None:
    case_page_of(window, case_id).draw_up()
    finish(window.shell)
    palette = window.findChild(PaperPalette)
    assert palette is not None
    seen = set()
    for _step in range(palette.ui.forms.count()):
        QTest.keyClick(palette.ui.typed, Qt.Key.Key_Down)
        seen.add(palette.ui.forms.currentItem().data(Qt.ItemDataRole.UserRole))
    assert None not in seen
    assert len(seen) > 2
    QTest.keyClicks(palette.ui.typed, "khong co bieu mau nay")
    assert "khong co bieu mau nay" in palette.ui.reason.text()


def test_the_paper_of_an_act_opens_as_issued(
    window: MainWindow, postponing: PaperPage, case_id: str
) -> None:
    paper = issued_page(postponing).issued
    assert paper is not None
    page = case_page_of(window, case_id)
    acts = [row.act.act_id for row in map(page.timeline.row_at, rows_of(page)) if row]
    choose_row(page.ui.timeline, acts.index(paper.act_id))
    page.print_act()
    finish(window.shell)
    assert window.page is postponing
    assert postponing.issued == paper


def rows_of(page: CasePage) -> list[QModelIndex]:
    return [page.timeline.index(row, 0) for row in range(page.timeline.rowCount())]


def test_the_paper_of_a_recorded_act_takes_its_content_from_it(
    window: MainWindow, context: Context, case_id: str
) -> None:
    opening = open_case(context, case_id).state.standing[0].act.id
    draft = draft_of_act(context, "enforcement-decision", opening)
    page = drawing(window, draft)
    assert page.ui.ofAct.isVisible()
    assert not field(page, "on").isEnabled()
    assert fields_of(page).draft() == replace(draft, signer="")


def test_of_several_forms_of_an_act_one_is_chosen(window: MainWindow, case_id: str) -> None:
    page = case_page_of(window, case_id)
    choose_row(page.ui.timeline, 0)
    page.print_act()
    finish(window.shell)
    palette = window.findChild(PaperPalette)
    assert palette is not None
    QTest.keyClicks(palette.ui.typed, "theo yeu cau")
    palette.choose()
    assert isinstance(window.page, PaperPage)
    assert window.page.ui.ofAct.isVisible()


def test_an_act_without_a_form_says_so(
    window: MainWindow, case_id: str, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    view: CaseView = open_case(context, case_id)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: said.append(box.text()))
    page = case_page_of(window, case_id)
    done = next(n for n, act in enumerate(view.timeline) if act.kind == "obligation_completed")
    choose_row(page.ui.timeline, done)
    page.print_act()
    assert "chưa có biểu mẫu" in said[0]


def test_the_tab_of_papers_opens_and_writes_what_was_issued(
    window: MainWindow,
    postponing: PaperPage,
    context: Context,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paper = issued_page(postponing).issued
    assert paper is not None
    page = case_page_of(window, paper.case_id)
    tab = next(one for one in page.more_tabs.all if isinstance(one, PapersTab))
    page.ui.tabs.setCurrentWidget(tab)
    rows = [tab.model.row_at(tab.model.index(row, 0)) for row in range(tab.model.rowCount())]
    issued = [number for number, row in enumerate(rows) if row and row.pages]
    assert len(issued) == 1
    choose_row(tab.table, issued[0])
    for name, digest in (("a.pdf", paper.pdf), ("b.docx", paper.docx)):
        file, kind = tmp_path / name, f"x (*{Path(name).suffix})"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, f=file, k=kind: (str(f), k))
        monkeypatch.setattr(QMessageBox, "open", lambda _box: None)
        tab.export.click()
        assert file.read_bytes() == issued_bytes(context, digest)
    tab.table.activated.emit(tab.table.currentIndex())
    finish(window.shell)
    assert window.page is postponing


def test_a_duty_of_today_leads_to_its_paper(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = today_page(window)
    rows = [page.model.row_at(page.model.index(row, 0)) for row in range(page.model.rowCount())]
    named = [(number, row) for number, row in enumerate(rows) if row and row.paper]
    asked = [
        (number, papers_of_duty(window.shell, listed_duty(row), row.paper))
        for number, row in named
        if row.paper != MINUTES
    ]
    number, forms = next((number, forms) for number, forms in asked if forms)
    choose_row(page.table, number)
    monkeypatch.setattr(PaperPalette, "open", PaperPalette.show)
    QTest.keyClick(page.table, Qt.Key.Key_P, CONTROL)
    finish(window.shell)
    palette = window.findChild(PaperPalette)
    if palette is not None:
        palette.choose()
    assert isinstance(window.page, PaperPage)
    assert window.page.form is not None
    assert window.page.form.key in {one.key for one in forms}
