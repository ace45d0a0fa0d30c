"""The start: the window opens on the list of the day without loading what the list does without."""

from __future__ import annotations

import subprocess
import sys

from thads_desktop.services.context import Context

# in a process of its own: others have loaded everything here long ago
OPEN = """
import gc, sys
from pathlib import Path
from thads_desktop.app import write_crash_report
from thads_desktop.base.clock import SystemClock
from thads_desktop.gui.start import Start, opened_window
from PySide6.QtWidgets import QApplication

window = opened_window(
    Start(folder=Path(sys.argv[1]), user="test", clock=SystemClock(), is_practice=False,
          report=write_crash_report)
)
window.page.painted.connect(QApplication.quit)
window.page.table.model().modelReset.connect(window.shell.jobs.stop)
QApplication.exec()
print(window.page.model.rowCount(), gc.get_freeze_count() > 0)
print(*sys.modules)
window.close()
window.shell.context.close()
"""
LATER = (
    "cryptography",
    "msgspec",
    "pypdfium2",
    "reportlab",
    "sqlalchemy",
    "thads_desktop.domain.law",
    "thads_desktop.gui.dialogs",
    "thads_desktop.gui.found_list",
    "tomllib",
)


def test_first_page_is_shown_without_the_rest_of_the_program(office: Context) -> None:
    reply = subprocess.run(
        [sys.executable, "-c", OPEN, str(office.folder)],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    shown, loaded = reply.stdout.splitlines()
    rows, is_frozen = shown.split()
    assert int(rows) > 0
    assert is_frozen == "True"
    assert not [name for name in loaded.split() if name.startswith(LATER)]
