"""Grounds, powers and sums in the page of the law."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.law_pages import law_page
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.window import MainWindow


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LawPage:
    return law_page(qtbot, window)


def values(page: LawPage) -> list[str]:
    model = page.sections.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("section", "value"),
    [
        ("ground.postponement", "điểm a khoản 1 Điều 48"),
        ("signers", "Thủ trưởng, được ủy quyền"),
        ("ranks", "trừ trước"),
        ("fees", "3 %"),
        ("wages", "2.340.000 đồng"),
        ("courts", "Hà Nội"),
    ],
)
def test_sections_show_what_holds_that_day(page: LawPage, section: str, value: str) -> None:
    page.sections.choose(section)
    assert value in values(page)
    assert page.sections.ui.detail.toPlainText()


def test_every_section_of_the_shipped_pack_has_entries(page: LawPage) -> None:
    sections = page.sections
    sections.ui.allTimes.setChecked(True)
    for row in range(sections.ui.chooser.count()):
        sections.ui.chooser.setCurrentRow(row)
        assert values(page), sections.ui.chooser.item(row).text()


def test_section_without_entries_that_day_says_why(page: LawPage) -> None:
    sections = page.sections
    sections.choose("wages")
    sections.ui.on.show_value(date(1990, 1, 1))
    assert not values(page)
    assert "thời kỳ khác" in sections.ui.emptyText.text()
    sections.ui.allTimes.setChecked(True)
    assert values(page)
