"""Kết quả ban hành hàng loạt: how many papers went out, and the cases that were refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.forms.batch_result import Ui_BatchResultDialog
from thads_desktop.gui.icons import icon
from thads_desktop.gui.shell import Shell

if TYPE_CHECKING:
    from thads_desktop.services.paper_batch import IssuedBatch

_CASE = Qt.ItemDataRole.UserRole


class BatchResultDialog(QDialog):
    """Enter opens a refused case; the list stays, so that one can walk through it."""

    def __init__(self, shell: Shell, batch: IssuedBatch, pdf: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_BatchResultDialog()
        self.ui.setupUi(self)
        self._shell, self._pdf = shell, pdf
        self.ui.said.setText(_said(batch))
        for one in batch.refused:
            item = QListWidgetItem(
                icon("warning", "warning"), f"{one.decision_number}: {one.message}"
            )
            item.setData(_CASE, one.case_id)
            self.ui.refused.addItem(item)
        self.ui.refused.setCurrentRow(0)
        for widget in (self.ui.hint, self.ui.refused):
            widget.setVisible(bool(batch.refused))
        self.ui.openFile.setVisible(pdf is not None)
        self.ui.refused.itemActivated.connect(self._open_case)
        self.ui.openFile.clicked.connect(self._open_file)
        self.ui.close.clicked.connect(self.reject)
        (self.ui.refused if batch.refused else self.ui.openFile).setFocus()

    @Slot(QListWidgetItem)
    def _open_case(self, item: QListWidgetItem) -> None:
        self._shell.case_requested.emit(item.data(_CASE))

    @Slot()
    def _open_file(self) -> None:
        if self._pdf is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._pdf)))


def _said(batch: IssuedBatch) -> str:
    said = _("Đã ban hành {issued} văn bản, mỗi văn bản một số.")
    if batch.refused:
        said = _("Đã ban hành {issued} văn bản; {refused} việc chưa ban hành được.")
    return said.format(
        issued=format_count(len(batch.issued)), refused=format_count(len(batch.refused))
    )
