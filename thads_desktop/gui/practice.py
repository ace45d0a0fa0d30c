"""The practice office (đơn vị thực hành) beside the real one, made when it is first asked for."""

from __future__ import annotations

from pathlib import Path

from thads_desktop.base.clock import Clock
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import Progress
from thads_desktop.services.context import Context, open_context

_FOLDER = "practice"
_CASES = 300


def open_practice_office(
    folder: Path, *, user: str, clock: Clock, progress: Progress | None = None
) -> Context:
    """The practice office in a person's data folder; the real office there is not touched.

    Raises:
        KnownIoError: what `open_context` and `make_practice_office` refuse.
    """
    own = folder / _FOLDER
    try:
        return open_context(own, user=user, clock=clock)
    except DomainError as error:
        if error.code != "office_missing":
            raise
    # imported here: a practice office is made once
    from thads_desktop.services.practice import make_practice_office  # noqa: PLC0415

    return make_practice_office(own, cases=_CASES, user=user, clock=clock, progress=progress)
