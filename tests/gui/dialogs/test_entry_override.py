"""An entry of the law set otherwise for the office: recorded, shown, taken back."""

from __future__ import annotations

import gc
import weakref
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.test_names import nameless
from tests.gui.windows import activate, record, settle
from thads_desktop.domain.entry_identity import THE_ONLY
from thads_desktop.domain.law_entries import BaseSalary, FeeBracket, Signer
from thads_desktop.gui.dialogs.entry_override import EntryOverrideDialog
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.law_sections import LawSections
from thads_desktop.gui.models.law_sections import SectionRow
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.deadlines import is_reckoned

TODAY = date(2026, 3, 10)
SWITCH = date(2026, 7, 1)
REASON = "Công văn 12/CTHADS"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LawPage:
    window.open_page("law")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, LawPage)
    page.ui.tabs.setCurrentWidget(page.sections)
    return page


@pytest.fixture
def sections(page: LawPage) -> LawSections:
    return page.sections


def last_dialog(parent: QWidget, kind: type[QDialog]) -> QDialog:
    dialog = parent.findChildren(kind)[-1]
    activate(dialog)
    return dialog


def opened(sections: LawSections, key: str, row: int = 0) -> EntryOverrideDialog:
    sections.choose(key)
    sections.table.selectRow(row)
    sections.ui.override.click()
    dialog = last_dialog(sections, EntryOverrideDialog)
    assert isinstance(dialog, EntryOverrideDialog)
    return dialog


def field(dialog: EntryOverrideDialog, name: str) -> Field:
    assert dialog.sheet is not None
    found = dialog.sheet.fields[name]
    assert isinstance(found, Field)
    return found


def fill(dialog: EntryOverrideDialog, **values: object) -> None:
    for name, value in values.items():
        field(dialog, name).show_value(value)


def button(dialog: EntryOverrideDialog) -> QPushButton:
    (found,) = [
        one
        for one in dialog.ui.buttons.buttons()
        if isinstance(one, QPushButton) and one.text() == "Sửa cho đơn vị"
    ]
    return found


def rows(sections: LawSections) -> list[SectionRow]:
    model = sections.model
    found = [model.row_at(model.index(row, 0)) for row in range(model.rowCount())]
    return [row for row in found if row is not None]


def cell(sections: LawSections, column: int) -> str:
    return str(sections.table.currentIndex().siblingAtColumn(column).data())


def test_an_entry_is_set_otherwise_marked_and_taken_back(
    qtbot: QtBot, window: MainWindow, page: LawPage, sections: LawSections
) -> None:
    dialog = opened(sections, "fees")
    fill(dialog, rate="0,02", why=REASON)
    assert "Tỷ lệ: 0.03 → 0.02" in dialog.ui.differs.text()
    record(dialog)
    settle(qtbot, window)
    pack = window.shell.context.law.pack
    assert next(one.rate for one in pack.in_force(FeeBracket, TODAY)) == "0.02"
    assert is_reckoned(window.shell.context)
    assert "Không thời hạn nào phải tính lại" in page.ui.outcome.text()
    assert (cell(sections, 1), cell(sections, 3)) == ("2 %", "đơn vị sửa")
    told = sections.ui.detail.toPlainText()
    assert "Khác luật: Tỷ lệ: 0.03 → 0.02" in told
    assert f"Lý do đơn vị sửa: {REASON}" in told
    chosen = sections.ui.chooser.currentItem()
    assert not chosen.icon().isNull()
    sections.ui.takeBack.click()
    back = last_dialog(sections, OwnTakeBackDialog)
    assert isinstance(back, OwnTakeBackDialog)
    back.ui.reason.show_value("Hết hướng dẫn")
    record(back)
    settle(qtbot, window)
    assert cell(sections, 1) == "3 %"
    assert not sections.ui.takeBack.isEnabled()
    assert sections.ui.chooser.currentItem().icon().isNull()


def test_both_what_the_law_says_and_what_the_office_set_are_shown_for_all_times(
    qtbot: QtBot, window: MainWindow, sections: LawSections
) -> None:
    dialog = opened(sections, "wages")
    fill(dialog, amount=2_400_000, why=REASON)
    record(dialog)
    settle(qtbot, window)
    assert next(row.value for row in rows(sections)) == "2.400.000 đồng"
    sections.ui.allTimes.setChecked(True)
    salaries = [row for row in rows(sections) if isinstance(row.entry, BaseSalary)]
    assert [row.is_own for row in salaries].count(True) == 1
    assert "2.340.000 đồng" in [row.value for row in salaries if not row.is_own]


def test_nothing_can_be_recorded_until_something_differs_and_a_reason_is_there(
    sections: LawSections,
) -> None:
    dialog = opened(sections, "wages")
    assert not button(dialog).isEnabled()
    assert dialog.ui.differs.text() == "Chưa có gì khác luật."
    fill(dialog, why=REASON)
    assert not button(dialog).isEnabled()
    fill(dialog, amount=2_400_000)
    assert button(dialog).isEnabled()
    fill(dialog, why="")
    assert not button(dialog).isEnabled()
    assert "Hãy ghi lý do" in dialog.ui.differs.text()
    fill(dialog, why=REASON, amount=2_340_000)
    record(dialog)  # Ctrl+S
    assert "không khác gì luật" in dialog.ui.banner.text()
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("section", "values", "wrong"),
    [
        ("fees", {"rate": "3 phần"}, "rate"),
        ("fees", {"exempt_base_salaries": "hai"}, "exempt_base_salaries"),
        ("ranks", {"rank": "21"}, "rank"),
        ("ranks", {"name": ""}, "name"),
        ("wages", {"amount": 0}, "amount"),
        ("wages", {"amount": 5, "to": date(2026, 1, 1)}, "to"),
        ("signers", {"signer": "officer", "since": None}, "since"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    sections: LawSections, section: str, values: dict[str, object], wrong: str
) -> None:
    dialog = opened(sections, section)
    fill(dialog, why=REASON, **values)
    record(dialog)
    assert field(dialog, wrong).note.isVisible()
    assert dialog.isVisible()


def test_fields_left_alone_follow_the_law_of_the_day_that_is_chosen(
    qtbot: QtBot, window: MainWindow, sections: LawSections
) -> None:
    dialog = opened(sections, "signers")
    assert "26/2008" in dialog.ui.lawSays.text()
    fill(dialog, may_delegate="false", since=SWITCH, why=REASON)
    assert "106/2025" in dialog.ui.lawSays.text()
    record(dialog)
    settle(qtbot, window)
    pack = window.shell.context.law.pack
    changed = [one for one in pack.in_force(Signer, SWITCH) if one.note == REASON]
    assert [(one.document, one.may_delegate) for one in changed] == [("Luật 106/2025/QH15", False)]


def test_an_entry_set_otherwise_before_is_set_anew_from_what_it_says_now(
    qtbot: QtBot, window: MainWindow, sections: LawSections
) -> None:
    for amount in (2_400_000, 2_500_000):
        dialog = opened(sections, "wages")
        fill(dialog, amount=amount, why=REASON)
        record(dialog)
        settle(qtbot, window)
    dialog = opened(sections, "wages")
    assert field(dialog, "amount").read() == 2_500_000
    assert "2.340.000 → 2.500.000" in dialog.ui.differs.text()
    found = window.shell.context.law.pack.entry(BaseSalary, THE_ONLY, TODAY)
    assert found is not None
    assert found.amount == 2_500_000


def test_a_day_without_such_an_entry_is_told(sections: LawSections) -> None:
    dialog = opened(sections, "wages")
    fill(dialog, amount=1, why=REASON, since=date(1990, 1, 1))
    assert "luật không có mục này" in dialog.ui.lawSays.text()
    record(dialog)
    assert "không có mục" in dialog.ui.banner.text()


def test_only_fields_of_that_list_are_asked_for(sections: LawSections) -> None:
    for section, is_asked in (("ground.postponement", False), ("ground.remission", True)):
        dialog = opened(sections, section)
        assert dialog.sheet is not None
        assert ("min_years" in dialog.sheet.fields) is is_asked
        dialog.sheet.settle()
        dialog.close()


def test_enter_in_the_list_opens_the_dialog(sections: LawSections) -> None:
    sections.choose("courts")
    sections.table.setFocus()
    QTest.keyClick(sections.table, Qt.Key.Key_Return)
    assert sections.findChildren(EntryOverrideDialog)


def test_every_list_can_be_set_otherwise_and_every_control_has_a_name(
    sections: LawSections,
) -> None:
    sections.ui.allTimes.setChecked(True)
    for row in range(sections.ui.chooser.count()):
        sections.ui.chooser.setCurrentRow(row)
        sections.override()
        dialog = last_dialog(sections, EntryOverrideDialog)
        assert isinstance(dialog, EntryOverrideDialog)
        assert not nameless(dialog)
        assert dialog.ui.differs.text() == "Chưa có gì khác luật."
        dialog.close()


def test_closed_dialog_is_freed(qtbot: QtBot, sections: LawSections) -> None:
    dialog = opened(sections, "kinds")
    freed = weakref.ref(dialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    del dialog
    gc.collect()
    assert freed() is None
