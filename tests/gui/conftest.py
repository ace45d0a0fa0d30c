"""Shared by the tests of the window: an application, a small office, a window on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.windows import DEBTORS, opening, settle
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.settings import Settings
from thads_desktop.gui.application import make_application
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import is_reckoned
from thads_desktop.services.offices import NewOffice, create_office

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's screenless platform says what it lacks; all other warnings of Qt fail a test."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support"))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return make_application(["tests"])


@pytest.fixture(autouse=True)
def freed_windows(qapp: QApplication) -> Iterator[None]:
    """Windows and dialogs end with the test that opened them: no later test hears from them.

    To delete later means to Qt: once an event loop runs again, which may be many tests on.
    """
    yield
    for widget in qapp.topLevelWidgets():
        if widget.parent() is None:
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def empty_office(tmp_path: Path, vietnam_morning: FixedClock) -> Iterator[Context]:
    """An office without a single case."""
    context = create_office(
        tmp_path / "office",
        NewOffice(name="Phòng THADS khu vực 1", code="KV1"),
        user="Lê Thị Chấp",
        clock=vietnam_morning,
    )
    yield context
    context.close()


@pytest.fixture
def office(empty_office: Context) -> Context:
    """An office with five cases, decided on the first five days of February 2026."""
    for number, debtor in enumerate(DEBTORS, 1):
        day = date(2026, 1, 31) + timedelta(days=number)
        open_new_case(empty_office, opening(number, debtor), day)
    return empty_office


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def window(qtbot: QtBot, office: Context, settings_path: Path) -> Iterator[MainWindow]:
    """A window on the office with five cases."""
    yield from opened(qtbot, office, settings_path)


@pytest.fixture
def empty_window(qtbot: QtBot, empty_office: Context, settings_path: Path) -> Iterator[MainWindow]:
    """A window on an office without cases."""
    yield from opened(qtbot, empty_office, settings_path)


def opened(qtbot: QtBot, context: Context, settings_path: Path) -> Iterator[MainWindow]:
    """A window, shown until the test is over; language and colours are put back after."""
    window = MainWindow(context, settings_path)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: is_reckoned(context))
    settle(qtbot, window)
    yield window
    window.close()
    make_application(["tests"], Settings())
