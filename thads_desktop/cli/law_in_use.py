"""The law that commands go by: the office's own, or as it comes with the program."""

from __future__ import annotations

from dataclasses import dataclass

from thads_desktop.base.errors import DomainError
from thads_desktop.cli.output import StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.domain.law import Law
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ensure_reckoned
from thads_desktop.services.law_shelf import OwnAct, own_acts, shipped_law


@dataclass(frozen=True, slots=True, kw_only=True)
class LawInUse:
    """Pháp luật đang dùng: whose it is ("office" or "shipped"), and what the office set itself."""

    law: Law
    whose: str
    own: tuple[OwnAct, ...] = ()


def law_in_use(session: Session) -> LawInUse:
    """The law of the office in the folder; where there is none, as it comes with the program."""
    try:
        with session.office() as context:
            return LawInUse(law=context.law, whose="office", own=own_acts(context.ledger))
    except DomainError as error:
        if error.code != "office_missing":
            raise
    return LawInUse(law=shipped_law(), whose="shipped")


def reckoned(context: Context) -> int:
    """Reckon the deadlines by the law as it is now; how many cases that took."""
    return ensure_reckoned(context, StderrProgress())
