"""The window's start: settings, application, the office in the folder or the first start."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from threading import Thread
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from thads_desktop.base.clock import Clock
from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.language import _, use_language
from thads_desktop.base.settings import SETTINGS, load_settings, save_settings
from thads_desktop.gui.application import make_application
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.context import Context, open_context

# Imported inside functions: what most starts do without (a QMessageBox alone takes 2 ms).
# ruff: noqa: PLC0415

_NEW_OBJECTS = 10_000
Report = Callable[[BaseException], Path]


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What the program is started with; `report` writes a crash report and says where.

    `language`: for this time only; None means the one last chosen.
    """

    folder: Path
    user: str
    clock: Clock
    is_practice: bool
    report: Report
    language: str | None = None


def open_program(start: Start, argv: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    Nobody sees a silent exit: what no page handles is written to a report and shown.
    """
    application = _application(start, argv)
    sys.excepthook = CrashHook(start.report)
    try:
        context = _context(start)
    except RefusedError as error:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, application.applicationName(), error.message)
        return 1
    if context is None:
        return 0
    window = MainWindow(context, start.folder / SETTINGS)
    _show(window)
    window.page.painted.connect(_load_the_rest, Qt.ConnectionType.SingleShotConnection)
    try:
        return application.exec()
    finally:
        context.close()


def _load_the_rest() -> None:
    """Load in the background what the first page did without: opening a case is quick then."""
    Thread(target=import_module, args=("thads_desktop.services.case_view",), daemon=True).start()


def opened_window(start: Start, argv: Sequence[str] = ()) -> MainWindow:
    """The window of an office that exists, shown; the caller runs the event loop."""
    _application(start, argv)
    context = open_context(start.folder, user=start.user, clock=start.clock)
    window = MainWindow(context, start.folder / SETTINGS)
    _show(window)
    return window


def _show(window: MainWindow) -> None:
    window.show()
    # What is loaded now stays to the end: looking for garbage in it takes 10 ms a time, and 40 ms
    # when the program ends. What comes later is looked through by so much that it takes 2 ms.
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)


def _application(start: Start, argv: Sequence[str]) -> QApplication:
    settings = load_settings(start.folder / SETTINGS)
    if start.language is not None:
        settings = replace(settings, language=start.language)
    use_language(settings.language)
    return make_application([*(argv or sys.argv[:1])], settings)


def _context(start: Start) -> Context | None:
    """The office to work in; None when the person closed the first-start dialog."""
    if start.is_practice:
        from thads_desktop.gui.practice import open_practice_office

        return open_practice_office(start.folder, user=start.user, clock=start.clock)
    try:
        return open_context(start.folder, user=start.user, clock=start.clock)
    except DomainError as error:
        if error.code != "office_missing":
            raise
    from thads_desktop.gui.dialogs.first_start import FirstStartDialog

    dialog = FirstStartDialog(start.folder, user=start.user, clock=start.clock)
    dialog.exec()
    if dialog.context is not None:
        _remember_person(start.folder / SETTINGS, dialog.context.user)
    return dialog.context


def _remember_person(path: Path, name: str) -> None:
    """Keep the name given at the first start: later acts are recorded under it."""
    with suppress(OSError):  # a read-only folder was refused before anybody got here
        save_settings(path, replace(load_settings(path), user_name=name))


class CrashHook:
    """Shows what no page handled, with the place of its report, and lets the window go on."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Python's hook for what nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from PySide6.QtWidgets import QMessageBox

        path = self._report(error)
        box = QMessageBox(QMessageBox.Icon.Critical, _("Lỗi chương trình"), _advice(path))
        box.setDetailedText(path.read_text(encoding="utf-8") if path.exists() else repr(kind))
        copy = box.addButton(_("Chép báo cáo"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QApplication.clipboard().setText(box.detailedText())


def _advice(path: Path) -> str:
    return _(
        "Chương trình gặp lỗi; những gì đã ghi vẫn còn nguyên. Báo cáo lỗi (không có dữ liệu "
        "cá nhân) nằm tại {path}. Hãy gửi báo cáo này cho người hỗ trợ."
    ).format(path=path)
