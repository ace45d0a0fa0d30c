"""ActKind (loại hành vi): one change of meaning that the ledger can record."""

from __future__ import annotations

from dataclasses import dataclass

from thads_desktop.domain.payloads import Payload

PAPER_RANK = 40  # papers stand before what they lead to on one day, after what comes in


@dataclass(frozen=True, slots=True, kw_only=True)
class ActKind:
    """Loại hành vi: one change of meaning that the ledger can record.

    `rank` orders acts of the same legal date, those that change how a line stands by the order
    in which they were recorded; `version` is the newest shape of the payload;
    an empty article means that none was found: it is to be checked ("cần kiểm tra").
    `is_paper`: it changes neither who holds a case nor how it stands, so it may be dated before
    the case was opened and after it ended.
    """

    key: str
    payload: type[Payload]
    name: str
    rank: int
    law_2025: str
    law_2008: str
    subject: str = "case"
    version: int = 1
    is_paper: bool = False


def paper_kind(
    key: str, payload: type[Payload], name: str, law_2025: str, law_2008: str, *, version: int = 2
) -> ActKind:
    """A kind that changes nothing; it stands before what it leads to on the same day."""
    return ActKind(
        key=key,
        payload=payload,
        name=name,
        rank=PAPER_RANK,
        law_2025=law_2025,
        law_2008=law_2008,
        version=version,
        is_paper=True,
    )
