"""What can be read out of finished papers."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

import pypdfium2


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page without its number, which is drawn first."""
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [text.removeprefix(f"{n}") if n > 1 else text for n, text in enumerate(texts, start=1)]


def words_of(pdf: bytes) -> list[str]:
    """The words of a PDF in reading order."""
    return [word for text in pages_of(pdf) for word in text.split()]


def texts_by_libreoffice(files: Mapping[str, Path], folder: Path) -> dict[str, str]:
    """What LibreOffice reads in some Word files, in one run."""
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    convert = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder)]
    subprocess.run(
        [*command, *convert, *map(str, files.values())],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return {
        name: (folder / f"{file.stem}.txt").read_text("utf-8-sig") for name, file in files.items()
    }
