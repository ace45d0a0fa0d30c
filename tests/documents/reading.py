"""What can be read out of finished papers."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pypdfium2

_MOST_FILES = 200
"""LibreOffice silently leaves out what follows the 250th file of a command."""


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
    _convert(files.values(), folder, "txt:Text (encoded):UTF8", seconds=120)
    return {
        name: (folder / f"{file.stem}.txt").read_text("utf-8-sig") for name, file in files.items()
    }


def pages_by_libreoffice(files: Sequence[Path], folder: Path) -> list[int]:
    """How many pages LibreOffice makes of some Word files, as many at once as it takes."""
    for start in range(0, len(files), _MOST_FILES):
        _convert(files[start : start + _MOST_FILES], folder, "pdf", seconds=300)
    return [_pages(folder / f"{file.stem}.pdf") for file in files]


def _convert(files: Iterable[Path], folder: Path, into: str, *, seconds: int) -> None:
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    subprocess.run(
        [*command, "--convert-to", into, "--outdir", str(folder), *map(str, files)],
        check=True,
        capture_output=True,
        timeout=seconds,
    )


def _pages(pdf: Path) -> int:
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)
