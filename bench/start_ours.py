"""Start the program on an office, go to a page of the rail, stop when its rows are painted."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from thads_desktop.app import write_crash_report
from thads_desktop.base.clock import SystemClock
from thads_desktop.gui.start import Start, opened_window

# As in the program, Qt comes after `thads_desktop.gui`, which tames its imports.
# isort: split
from PySide6.QtWidgets import QApplication, QTableView

PATIENCE = 10  # seconds

folder, page = sys.argv[1:]
start = Start(
    folder=Path(folder),
    user="bench",
    clock=SystemClock(),
    is_practice=False,
    report=write_crash_report,
)
window = opened_window(start)
window.open_page(page)
table = window.page.findChild(QTableView)
assert table is not None
until = time.monotonic() + PATIENCE
while not table.model().rowCount():
    QApplication.processEvents()
    if time.monotonic() > until:
        raise SystemExit("no rows were shown")
QApplication.processEvents()  # the rows are painted
window.shell.context.close()
