"""The start-up floor: an empty Qt window that reads the page with sqlite3."""

from __future__ import annotations

import sqlite3
import sys

from PySide6.QtWidgets import QApplication, QMainWindow

PAGE = "SELECT * FROM cases ORDER BY work_year DESC, decision_seq DESC LIMIT 200"

application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
connection = sqlite3.connect(sys.argv[1])
rows = connection.execute(PAGE).fetchall()
application.processEvents()
connection.close()
