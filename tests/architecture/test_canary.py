"""PySide6 6.12.0 loses a reference to None per call and kills the process on Python 3.11."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_qt_survives_twenty_thousand_calls_that_return_none() -> None:
    command = [sys.executable, "-c", MANY_CALLS]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (result.returncode, result.stdout.strip()) == (0, "19999"), result.stderr
