"""In hàng loạt: a form for the chosen cases or all; refusals stand in a list that opens them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.documents.offices import new_office, rich_opening
from tests.gui.conftest import opened
from tests.gui.windows import finish, list_page, open_dialog
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.payloads import EnforcementTerminated
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.gui.dialogs.batch_result import BatchResultDialog
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.case_list import CaseListPage
from thads_desktop.gui.pages.persons import PersonsPage
from thads_desktop.gui.paper.print_many import PrintManyDialog, found_cases
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import papers_issued
from thads_desktop.services.signers import name_signer

CASES = 3


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """An office with three cases of the same people, whose papers can be issued."""
    context = new_office(tmp_path / "office")
    head = SignerNamed(name="Đỗ Thị Ngân", role=SignerRole.HEAD, title="Trưởng phòng")
    name_signer(context, head)
    for number in range(1, CASES + 1):
        open_new_case(context, rich_opening(f"{number}/QĐ-PTHADSKV1"), date(2026, 11, 20))
    yield context
    context.close()


@pytest.fixture
def window(qtbot: QtBot, context: Context, settings_path: Path) -> Iterator[MainWindow]:
    yield from opened(qtbot, context, settings_path)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were opened."""
    files: list[Path] = []

    def show(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return files


def dialog_of(window: MainWindow) -> PrintManyDialog:
    page = list_page(window)
    return open_dialog(
        PrintManyDialog(window.shell, [found_cases(window.shell.context, page.model.keys)], window)
    )


def choose(dialog: PrintManyDialog, typed: str) -> None:
    dialog.ui.typed.clear()
    QTest.keyClicks(dialog.ui.typed, typed)


def fill_postponement(dialog: PrintManyDialog) -> None:
    assert dialog.fields is not None
    fields = dialog.fields.fields
    fields["ground"].show_value("other")
    fields["legal_ground"].show_value("ownership_dispute_at_court")
    fields["until"].show_value(date(2027, 1, 20))


def cases_of(page: CaseListPage) -> list[str]:
    return [page.model.case_at(row).case_id for row in range(page.model.rowCount())]


def papers_in(context: Context, case_id: str) -> int:
    return len(papers_issued(open_case(context, case_id)))


def shown_dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    [found] = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


def test_a_form_is_found_as_one_types_and_asks_what_all_have_in_common(
    window: MainWindow,
) -> None:
    dialog = dialog_of(window)
    choose(dialog, "quyet dinh hoan thi hanh")
    assert dialog.ui.title.text() == "Quyết định hoãn thi hành án"
    assert dialog.fields is not None
    assert {"ground", "until"} <= dialog.fields.fields.keys()
    assert not {"decision_number", "lines", "about"} & dialog.fields.fields.keys()
    choose(dialog, "quyet dinh")
    title = dialog.ui.title.text()
    QTest.keyClick(dialog.ui.typed, Qt.Key.Key_Down)
    assert dialog.ui.title.text() != title
    dialog.reject()


def test_printing_draws_every_case_and_records_nothing(
    window: MainWindow, shown: list[Path]
) -> None:
    page, dialog = list_page(window), dialog_of(window)
    choose(dialog, "quyet dinh hoan thi hanh")
    fill_postponement(dialog)
    dialog.print_papers()
    finish(window.shell)
    [file] = shown
    assert len(pypdfium2.PdfDocument(file)) >= CASES
    assert not any(papers_in(window.shell.context, one) for one in cases_of(page))


def test_issuing_tells_refusals_and_opens_their_cases(
    window: MainWindow, shown: list[Path]
) -> None:
    context, cases = window.shell.context, cases_of(list_page(window))
    ended = EnforcementTerminated(ground="")
    record_act(context, cases[1], ended, date(2026, 11, 21), although="Đã ký")
    dialog = dialog_of(window)
    choose(dialog, "quyet dinh hoan thi hanh")
    fill_postponement(dialog)
    dialog.issue_papers()
    finish(window.shell)
    result = shown_dialog(window, BatchResultDialog)
    assert isinstance(result, BatchResultDialog)
    assert result.ui.said.text() == "Đã ban hành 2 văn bản; 1 việc chưa ban hành được."
    assert [papers_in(context, one) for one in cases] == [1, 0, 1]
    result.ui.openFile.click()
    assert len(pypdfium2.PdfDocument(shown[0])) >= 2
    QTest.keyClick(result.ui.refused, Qt.Key.Key_Return)
    assert isinstance(window.page, CasePage)
    assert window.page.view is not None
    assert window.page.view.case_id == cases[1]
    result.close()


def test_no_form_that_matches_leaves_nothing_to_print(window: MainWindow) -> None:
    dialog = dialog_of(window)
    choose(dialog, "xyz")
    assert dialog.ui.about.text() == "Không có biểu mẫu nào khớp “xyz”."
    assert not dialog.print_button.isEnabled()
    dialog.print_papers()
    assert dialog.isVisible()
    choose(dialog, "phong bi")
    assert dialog.print_button.isEnabled()
    dialog.reject()


def test_what_is_missing_keeps_the_dialog_open(window: MainWindow) -> None:
    dialog = dialog_of(window)
    choose(dialog, "quyet dinh hoan thi hanh")
    assert dialog.fields is not None
    dialog.fields.fields["on"].show_value(None)
    dialog.print_papers()
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize(("typed", "sheets"), [("phieu giao nhan van ban", 4), ("phong bi", 4)])
def test_slips_and_envelopes_ask_nothing_and_cannot_be_issued(
    window: MainWindow, shown: list[Path], typed: str, sheets: int
) -> None:
    dialog = dialog_of(window)
    choose(dialog, typed)
    assert dialog.fields is None
    assert not dialog.issue_button.isEnabled()
    dialog.issue_papers()
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    finish(window.shell)
    assert len(pypdfium2.PdfDocument(shown[0])) == sheets * CASES


def test_cancel_is_told_with_what_stays(window: MainWindow) -> None:
    dialog = dialog_of(window)
    choose(dialog, "quyet dinh hoan thi hanh")
    fill_postponement(dialog)
    dialog.issue_papers()
    window.shell.jobs.named[0].cancel()
    finish(window.shell)
    box = shown_dialog(window, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "vẫn có hiệu lực" in box.text()
    box.close()


def test_the_list_offers_the_chosen_cases_and_all(window: MainWindow) -> None:
    page = list_page(window)
    flags = QItemSelectionModel.SelectionFlag
    page.table.selectionModel().select(page.model.index(0, 0), flags.ClearAndSelect | flags.Rows)
    page.ui.printMany.click()
    dialog = shown_dialog(window, PrintManyDialog)
    assert isinstance(dialog, PrintManyDialog)
    offered = [dialog.ui.cases.itemText(row) for row in range(dialog.ui.cases.count())]
    assert offered == ["1 việc đang chọn", "Cả 3 việc trong danh sách"]
    assert list(dialog.chosen.every()) == cases_of(page)[:1]
    dialog.ui.cases.setCurrentIndex(1)
    assert list(dialog.chosen.every()) == cases_of(page)
    dialog.reject()


def test_the_list_is_filtered_by_commune(window: MainWindow) -> None:
    page = list_page(window)
    box = page.ui.commune
    assert [box.itemText(row) for row in range(box.count())] == ["Mọi xã, phường", "xã Hoằng Hóa"]
    box.setCurrentIndex(1)
    assert page.question().commune == "xã Hoằng Hóa"
    page.clear_filters()
    assert page.question().commune is None


def test_all_cases_of_a_person_are_printed_for(window: MainWindow) -> None:
    window.show_persons("vu huu thang")
    finish(window.shell)
    page = window.page
    assert isinstance(page, PersonsPage)
    finish(window.shell)
    assert page.view is not None
    page.ui.printMany.click()
    dialog = shown_dialog(window, PrintManyDialog)
    assert isinstance(dialog, PrintManyDialog)
    assert dialog.ui.cases.currentText() == "1 việc của Vũ Hữu Thắng"
    assert list(dialog.chosen.every()) == [one.case_id for one in page.view.parties]
    dialog.reject()
