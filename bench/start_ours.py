"""Start the program on an office and stop when its first page of cases is painted."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTableView

from thads_desktop.app import write_crash_report
from thads_desktop.base.clock import SystemClock
from thads_desktop.gui.start import Start, opened_window

PATIENCE = 10  # seconds

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
until = time.monotonic() + PATIENCE
while not table.model().rowCount():
    QApplication.processEvents()
    if time.monotonic() > until:
        raise SystemExit("no rows were shown")
QApplication.processEvents()  # the rows are painted
window.shell.context.close()
