"""In ra máy in: the pages of a paper through the printer's own dialog, copies and range included."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.page_view import picture_of
from thads_desktop.services.paper_preview import PageSize, page_rasters, page_sizes

_FINEST = 300  # dots an inch: more makes large pictures that look the same
_POINTS = 72


def has_printer() -> bool:
    """Whether this machine knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


class PrintOut(QObject):
    """One paper on its way to a printer: asks which one, how many copies, which pages."""

    def __init__(self, pdf: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._sizes = page_sizes(pdf)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(name)
        self.printer.setFullPage(True)
        self.printer.setPageSize(_size_of(self._sizes[0]))
        self.dialog = QPrintDialog(self.printer, parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setModal(True)
        self.dialog.setWindowTitle(_("In ra máy in"))
        self.dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        self.dialog.setMinMax(1, len(self._sizes))
        self.dialog.setFromTo(1, len(self._sizes))
        self.dialog.accepted.connect(self._print)
        self.dialog.finished.connect(self.deleteLater)

    def ask(self) -> None:
        """Open the printer's dialog."""
        self.dialog.show()

    @Slot()
    def _print(self) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            print_pages(self._pdf, self.printer)
        finally:
            QApplication.restoreOverrideCursor()


def print_pages(pdf: bytes, printer: QPrinter) -> None:
    """Print the pages of the printer's range; a printer that counts no copies is told each."""
    numbers = _numbers(printer, len(page_sizes(pdf)))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    resolution = min(printer.resolution(), _FINEST)
    painter = QPainter(printer)
    for place, number in enumerate(numbers * copies):
        if place:
            printer.newPage()
        raster = page_rasters(pdf, [number], resolution / _POINTS)[number]
        sheet = QRectF(painter.viewport())
        painter.drawImage(sheet, picture_of(raster))
    painter.end()


def _numbers(printer: QPrinter, count: int) -> tuple[int, ...]:
    """Which pages, counted from 0; 0 to 0 is Qt's word for all."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return tuple(range(first - 1, min(last, count)))


def _size_of(size: PageSize) -> QPageSize:
    return QPageSize(QSizeF(size.width, size.height), QPageSize.Unit.Point)
