"""Drafts of papers on disk (bản nháp văn bản): what was typed and not issued is never lost.

One file for each form of a case in the office's folder, written at every pause in typing without
waiting for the disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from thads_desktop.services.context import Context
from thads_desktop.services.interview_drafts import DRAFTS
from thads_desktop.services.paper_drafts import PaperDraft

_LETTERS = 32  # of a name: the case's own in front, so that its drafts are found together


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPaper:
    """Văn bản soạn dở: the draft, and every field as it stands, readable or not."""

    draft: PaperDraft
    fields: Mapping[str, object]
    kept_at: datetime


def keep_paper(context: Context, draft: PaperDraft, fields: Mapping[str, object]) -> None:
    """Keep a draft as it stands. A folder that cannot be written to keeps nobody from working."""
    kept = KeptPaper(draft=draft, fields=fields, kept_at=context.clock.now())
    file = _file(context, draft)
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        unfinished = file.with_suffix(".part")
        unfinished.write_bytes(msgspec.json.encode(kept))
        unfinished.replace(file)


def kept_paper(context: Context, draft: PaperDraft) -> KeptPaper | None:
    """What was kept of the paper a draft begins; None when nothing was, or it cannot be read."""
    return _read(_file(context, draft))


def kept_papers(context: Context, case_id: str) -> list[KeptPaper]:
    """The drafts of a case, the newest first."""
    files = (context.folder / DRAFTS).glob(f"paper-{_digest(case_id)}-*.json")
    kept = [one for one in map(_read, files) if one is not None]
    return sorted(kept, key=lambda one: one.kept_at, reverse=True)


def drop_paper(context: Context, draft: PaperDraft) -> None:
    """Forget a draft: the paper was issued, or is not wanted."""
    with suppress(OSError):
        _file(context, draft).unlink(missing_ok=True)


def _read(file: Path) -> KeptPaper | None:
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(file.read_bytes(), type=KeptPaper)
    return None


def _file(context: Context, draft: PaperDraft) -> Path:
    name = f"paper-{_digest(draft.case_id)}-{_digest(f'{draft.form} {draft.act_id}')}.json"
    return context.folder / DRAFTS / name


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_LETTERS]
