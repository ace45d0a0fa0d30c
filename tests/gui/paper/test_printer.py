"""Pages on their way to a printer."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from thads_desktop.gui.paper.printer import print_pages
from thads_desktop.rendering.document import Document, PageBreak, Paper, Paragraph
from thads_desktop.rendering.pdf import render_pdf


@pytest.fixture
def pdf() -> bytes:
    blocks = (Paragraph("Một"), PageBreak(), Paragraph("Hai"), PageBreak(), Paragraph("Ba"))
    paper = Document(title="Ba trang", author="", paper=Paper.A4, blocks=blocks)
    return render_pdf(paper, created_at=datetime(2026, 11, 24, tzinfo=UTC)).data


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    """A printer that prints into a file."""
    assert qapp is QApplication.instance()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    return printer


def printed(printer: QPrinter) -> int:
    with pypdfium2.PdfDocument(printer.outputFileName()) as document:
        return len(document)


def test_every_page_is_printed(pdf: bytes, printer: QPrinter) -> None:
    print_pages(pdf, printer)
    assert printed(printer) == 3


def test_only_the_pages_of_the_range_are_printed(pdf: bytes, printer: QPrinter) -> None:
    printer.setFromTo(2, 3)
    print_pages(pdf, printer)
    assert printed(printer) == 2


def test_a_printer_that_counts_no_copies_is_told_each(pdf: bytes, printer: QPrinter) -> None:
    printer.setCopyCount(2)
    printer.setFromTo(1, 1)
    print_pages(pdf, printer)
    assert printed(printer) == (1 if printer.supportsMultipleCopies() else 2)
