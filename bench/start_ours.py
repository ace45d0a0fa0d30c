"""Start the program on an office and stop when its first page of cases is painted."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTableView

from thads_desktop.app import write_crash_report
from thads_desktop.base.clock import SystemClock
from thads_desktop.gui.start import Start, opened_window

start = Start(
    folder=Path(sys.argv[1]),
    user="bench",
    clock=SystemClock(),
    is_practice=False,
    report=write_crash_report,
)
window = opened_window(start)
QApplication.processEvents()
rows = window.findChild(QTableView).model().rowCount()
if not rows:
    raise SystemExit("no rows were shown")
window.shell.context.close()
