"""Drafts of interviews (bản ghi dở): what was typed and not yet recorded survives a crash.

One file a case in the office's folder, written at every pause in typing without waiting for the
disk: a program that is killed loses nothing, and the window never stands still for it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from thads_desktop.services.context import Context
from thads_desktop.services.verifications import NewVerification

DRAFTS = "drafts"


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewDraft:
    """A verification that was begun: what was typed until when, the day as typed."""

    verification: NewVerification
    kept_at: datetime


def keep_draft(context: Context, new: NewVerification, about: str = "") -> None:
    """Keep what is typed so far, `about` the act that it is to correct.

    A folder that cannot be written to keeps nobody from working.
    """
    draft = InterviewDraft(verification=new, kept_at=context.clock.now())
    file = _file(context, new.case_id, about)
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        unfinished = file.with_suffix(".part")
        unfinished.write_bytes(msgspec.json.encode(draft))
        unfinished.replace(file)


def draft_of(context: Context, case_id: str, about: str = "") -> InterviewDraft | None:
    """The draft of a case; None when there is none, or it cannot be read."""
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(_file(context, case_id, about).read_bytes(), type=InterviewDraft)
    return None


def drop_draft(context: Context, case_id: str, about: str = "") -> None:
    """Forget the draft of a case: it was recorded, or is not wanted."""
    with suppress(OSError):
        _file(context, case_id, about).unlink(missing_ok=True)


def _file(context: Context, case_id: str, about: str) -> Path:
    name = sha256(f"{case_id} {about}".encode()).hexdigest()[:32]
    return context.folder / DRAFTS / f"verification-{name}.json"
