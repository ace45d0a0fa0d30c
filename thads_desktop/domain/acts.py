"""Act (hành vi thi hành án): one immutable record of what happened in a case.

Acts are appended, never changed. A mistake is mended by an act that *corrects* an earlier
one; an act of kind `act_voided` takes one back.
"""

from __future__ import annotations

from datetime import date, datetime

import msgspec


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """Hành vi: the envelope of one act and the very bytes of its payload.

    `happened_on` is the legal date, `recorded_at` only informs; `lamport` orders acts of
    several devices without trusting a clock; `device_seq` counts from 1 on its device. A
    struct, as a rebuild makes one of every act: a dataclass takes six times as long.
    """

    id: str
    subject: str
    kind: str
    version: int
    happened_on: date
    recorded_at: datetime
    recorded_by: str
    device: str
    device_seq: int
    lamport: int
    payload: bytes
    corrects: str | None = None
    reason: str = ""
