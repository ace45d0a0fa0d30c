"""The start-up floor: an empty Qt window that reads the page with sqlite3."""

from __future__ import annotations

import sqlite3
import sys

from PySide6.QtWidgets import QApplication, QMainWindow

_OPEN = "FROM deadlines WHERE state = 'open' AND is_ours = 1"
PAGES = {
    "cases": ("SELECT * FROM cases ORDER BY work_year DESC, decision_seq DESC LIMIT 200",),
    "today": (
        f"SELECT * FROM cases JOIN (SELECT * {_OPEN} ORDER BY due_on LIMIT 200) USING (case_key)",
        f"SELECT due_on, count(*) {_OPEN} GROUP BY due_on",
    ),
}

application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
connection = sqlite3.connect(sys.argv[1])
for statement in PAGES[sys.argv[2]]:
    connection.execute(statement).fetchall()
application.processEvents()
connection.close()
