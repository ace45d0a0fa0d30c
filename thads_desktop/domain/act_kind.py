"""ActKind (loại hành vi): one change of meaning that the ledger can record."""

from __future__ import annotations

from dataclasses import dataclass

from thads_desktop.domain.payloads import Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class ActKind:
    """Loại hành vi: one change of meaning that the ledger can record.

    `rank` orders acts of the same legal date, those that change how a line stands by the order
    in which they were recorded; `version` is the newest shape of the payload;
    an empty article means that none was found: it is to be checked ("cần kiểm tra").
    """

    key: str
    payload: type[Payload]
    name: str
    rank: int
    law_2025: str
    law_2008: str
    subject: str = "case"
    version: int = 1
