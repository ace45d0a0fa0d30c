"""Start the program on an office; over when the rows of the page it opens on are painted."""

from __future__ import annotations

import sys
from pathlib import Path

from thads_desktop.app import write_crash_report
from thads_desktop.base.clock import SystemClock
from thads_desktop.gui.start import Start, opened_window

# As in the program, Qt comes after `thads_desktop.gui`, which tames its imports.
# isort: split
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTableView

PATIENCE = 10_000  # milliseconds


start = Start(
    folder=Path(sys.argv[1]),
    user="bench",
    clock=SystemClock(),
    is_practice=False,
    report=write_crash_report,
)
window = opened_window(start)
table = window.page.findChild(QTableView)
assert table is not None
# the rows have come: what the program does in the background from now on is not its start
table.model().modelReset.connect(window.shell.jobs.stop)
window.page.painted.connect(QApplication.quit)
QTimer.singleShot(PATIENCE, QApplication.quit)
QApplication.exec()
window.shell.context.close()
if not table.model().rowCount():
    raise SystemExit("no rows were shown")
