"""What printing gives back (kết quả in)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCheck:
    """Một điều kiểm tra trên giấy tờ: `head` is what was looked at, "content" so far."""

    head: str
    ok: bool
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPaper:
    """Giấy tờ đã in: its pages, the files written, and what was checked."""

    pages: int
    files: tuple[Path, ...]
    checks: tuple[PaperCheck, ...] = ()
