"""Context (ngữ cảnh): who acts, on which ledger, by which clock and rules; first argument of all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from thads_desktop.base.clock import Clock, today
from thads_desktop.base.paths import resource
from thads_desktop.base.progress import Progress
from thads_desktop.ledger.database import Ledger, open_ledger
from thads_desktop.ledger.identity import Identities, RandomIdentities

if TYPE_CHECKING:
    from thads_desktop.domain.law import Law
    from thads_desktop.domain.statistics_columns import FactColumn
    from thads_desktop.ledger.commit import Commit
    from thads_desktop.services.form_shelf import OwnForms
    from thads_desktop.services.joinings import Joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Ngữ cảnh của một phiên làm việc; closed by whoever opened it.

    `joined` tells which parties were recorded to be one person, `own_forms` which forms the
    office made itself.
    """

    ledger: Ledger
    folder: Path
    user: str
    clock: Clock
    identities: Identities
    joined: Callable[[], Joined]
    own_forms: Callable[[], OwnForms]

    @property
    def columns(self) -> tuple[FactColumn, ...]:
        """Bảng xếp cột: which column of the forms a fact is counted in."""
        return _columns()

    @property
    def law(self) -> Law:
        """Pháp luật đang dùng: packs, the office's overrides and its working calendar."""
        assert self.ledger.law is not None  # noqa: S101 - `context_of` gave it one
        return self.ledger.law()

    @property
    def today(self) -> date:
        """Hôm nay, in Vietnam."""
        return today(self.clock)

    def close(self) -> None:
        """Let go of the ledger."""
        self.ledger.close()


def open_context(folder: Path, *, user: str, clock: Clock) -> Context:
    """Open the office in a folder; tables a former program derived otherwise are made anew.

    Raises:
        DomainError: `office_missing`.
        KnownIoError: what `open_ledger` refuses.
    """
    ledger = open_ledger(folder)
    if not ledger.is_current:
        # Imported here, as below: the first page of the list needs neither of them.
        from thads_desktop.ledger.rebuild import rebuild  # noqa: PLC0415

        try:
            rebuild(ledger)
        except BaseException:
            ledger.close()
            raise
    return context_of(ledger, folder, user=user, clock=clock)


def context_of(ledger: Ledger, folder: Path, *, user: str, clock: Clock) -> Context:
    """A context on a ledger that is open already."""
    ledger.law = _law_when_asked(ledger, folder)
    return Context(
        ledger=ledger,
        folder=folder,
        user=user,
        clock=clock,
        identities=RandomIdentities(clock),
        joined=_joined_when_asked(ledger),
        own_forms=_forms_when_asked(ledger),
    )


def _law_when_asked(ledger: Ledger, folder: Path) -> Callable[[], Law]:
    """The law of a ledger, read when first asked for: the first page needs none."""
    shelves: list[Callable[[], Law]] = []

    def law() -> Law:
        from thads_desktop.services.law_shelf import LawShelf  # noqa: PLC0415

        if not shelves:
            shelves.append(LawShelf(ledger, folder))
        return shelves[0]()

    return law


def _joined_when_asked(ledger: Ledger) -> Callable[[], Joined]:
    """Who is one person, read when first asked for, as the law."""
    books: list[Callable[[], Joined]] = []

    def joined() -> Joined:
        from thads_desktop.services.joinings import JoiningBook  # noqa: PLC0415

        if not books:
            books.append(JoiningBook(ledger))
        return books[0]()

    return joined


def _forms_when_asked(ledger: Ledger) -> Callable[[], OwnForms]:
    """The office's own forms, read when first asked for, as the law."""
    shelves: list[Callable[[], OwnForms]] = []

    def own_forms() -> OwnForms:
        from thads_desktop.services.form_shelf import FormShelf  # noqa: PLC0415

        if not shelves:
            shelves.append(FormShelf(ledger))
        return shelves[0]()

    return own_forms


@cache
def _columns() -> tuple[FactColumn, ...]:
    from thads_desktop.domain.statistics_columns import parse_columns  # noqa: PLC0415

    return parse_columns(resource("statistics", "columns.toml").read_bytes())


def commit_of(
    context: Context, what: str, progress: Progress | None = None
) -> AbstractContextManager[Commit]:
    """A commit in the name of the context's user; see `committing`."""
    from thads_desktop.ledger.commit import committing  # noqa: PLC0415

    return committing(
        context.ledger,
        clock=context.clock,
        recorded_by=context.user,
        what=what,
        identities=context.identities,
        progress=progress,
    )
