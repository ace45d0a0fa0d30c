"""Papers and facts that start or end a time limit (sự việc), each with its date.

They change neither who holds a case nor how it stands. What has no kind of its own is
`StepTaken` with a code of the law pack. Shapes are for ever; a change is a new version.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from msgspec import Meta

from thads_desktop.domain.law_entries import Unit
from thads_desktop.domain.payloads import LineNumber, Name, Payload, Signed, Text

AssetNumber = Annotated[int, Meta(ge=1, le=999)]
TimeOfDay = Annotated[str, Meta(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$", description="HH:MM")]


class Step(Signed, frozen=True, kw_only=True):
    """Sự việc trong hồ sơ: what happened, to what it belongs, and the dates it carries.

    `about` is the id of the act it concerns (the decision notified, the property seized);
    `variant` one of the words the law pack offers for this event; `planned_on` the day for which
    something is planned; `until` the day on which it runs out.
    """

    about: Text = ""
    variant: Text = ""
    at: TimeOfDay = ""
    planned_on: date | None = None
    until: date | None = None
    number: Text = ""
    who: Text = ""
    note: Text = ""
    lines: tuple[LineNumber, ...] = ()


class StepTaken(Step, frozen=True, kw_only=True):
    """Sự việc khác: an event of the law pack that has no kind of its own.

    Of one that concerns property or exhibits, `assets` are the numbered ones, or all.
    """

    code: Name
    assets: tuple[AssetNumber, ...] = ()


class CountingStopped(Payload, frozen=True, kw_only=True):
    """Khoảng thời gian không tính vào thời hạn (NĐ 152/2026, Điều 3).

    From the act's day on nothing is counted; on `until` the count goes on.
    """

    until: date
    why: Name


class DeadlineSnoozed(Payload, frozen=True, kw_only=True):
    """Để lại một thời hạn: not shown again before `until`, and why.

    `rule` is the time limit's key, `trigger` the id of the act that opened it.
    """

    rule: Name
    trigger: Text = ""
    until: date
    why: Name


class LimitOverridden(Payload, frozen=True, kw_only=True):
    """Đơn vị sửa một thời hạn của gói pháp luật, from a day on, and why."""

    key: Name
    number: Annotated[int, Meta(ge=0, le=1000)]
    unit: Unit
    since: date
    to: date | None = None
    why: Name


class EntryOverridden(Payload, frozen=True, kw_only=True):
    """Đơn vị sửa một mục của gói pháp luật that is no time limit, from a day on, and why.

    `section` is named as in the files of a pack; `entry` is what tells its entries from one
    another; `changes` give fields as text, an empty one leaves its field out.
    """

    section: Name
    entry: Name
    changes: Annotated[Mapping[Name, Text], Meta(min_length=1)]
    since: date
    to: date | None = None
    why: Name


class CalendarDaySet(Payload, frozen=True, kw_only=True):
    """Đặt ngày nghỉ, ngày làm việc in the office's own calendar."""

    day: date
    is_off: bool
    why: Name
    source: Text = ""
