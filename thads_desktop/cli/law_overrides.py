"""`thads law override …`, and the sections of a pack whose entries it can set otherwise."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.law_in_use import LawInUse, reckoned
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import day
from thads_desktop.domain.entry_identity import identity
from thads_desktop.domain.entry_overrides import OVERRIDABLE, texts_of
from thads_desktop.domain.law_entries import LAST_DAY, Entry, Unit
from thads_desktop.domain.law_pack import OVERLAY
from thads_desktop.domain.step_payloads import EntryOverridden, LimitOverridden
from thads_desktop.services.law import (
    NewEntryOverride,
    NewOverride,
    override_entry,
    override_limit,
)

_USAGE = """
  thads law override KEY --count N --unit UNIT --from DATE [--to DATE] --reason TEXT
  thads law override SECTION ENTRY FIELD=VALUE [FIELD=VALUE ...] --from DATE [--to DATE] --reason TEXT
"""


def add_override(command: ArgumentParser) -> None:
    """The words of `law override`, of a time limit or of another entry."""
    command.usage = _USAGE
    command.add_argument("key", metavar="KEY|SECTION", help=_("thời hạn, hoặc danh mục"))
    command.add_argument("entry", nargs="?", metavar="ENTRY", help=_("mục của danh mục"))
    command.add_argument(
        "changes", nargs="*", metavar="FIELD=VALUE", help=_("trường của mục và giá trị mới")
    )
    command.add_argument("--count", type=int, metavar="N", help=_("bao nhiêu, với thời hạn"))
    command.add_argument(
        "--unit", choices=[unit.value for unit in Unit], help=_("đơn vị, với thời hạn")
    )
    command.add_argument(
        "--from", dest="since", type=day, required=True, metavar="DATE", help=_("từ ngày")
    )
    command.add_argument("--to", type=day, metavar="DATE", help=_("đến hết ngày"))
    command.add_argument("--reason", "--because", required=True, metavar="TEXT", help=_("lý do"))


def overrides(used: LawInUse) -> list[dict[str, Any]]:
    """The time limits the office overrode."""
    return [
        {
            "act_id": one.act_id,
            "key": one.payload.key,
            "count": one.payload.number,
            "unit": one.payload.unit,
            "from": one.payload.since,
            "to": one.payload.to,
            "reason": one.payload.why,
        }
        for one in used.own
        if isinstance(one.payload, LimitOverridden)
    ]


def entry_overrides(used: LawInUse) -> list[dict[str, Any]]:
    """The other entries the office overrode."""
    return [
        {
            "act_id": one.act_id,
            "section": one.payload.section,
            "entry": one.payload.entry,
            "changes": one.payload.changes,
            "from": one.payload.since,
            "to": one.payload.to,
            "reason": one.payload.why,
        }
        for one in used.own
        if isinstance(one.payload, EntryOverridden)
    ]


def show_section(used: LawInUse, section: str, on: date) -> Answer:
    """The entries of a section that hold on a day, each with what names it in `law override`."""
    kind, pack = OVERRIDABLE[section], used.law.pack
    entries = pack.in_force(kind, on)
    enacted = pack.in_force(kind, on, highest=OVERLAY)
    data: dict[str, Any] = {
        "on": on,
        "law": used.whose,
        "section": section,
        "entries": [_entry(one, is_own=one not in enacted) for one in entries],
        "entry_overrides": [one for one in entry_overrides(used) if one["section"] == section],
    }
    return Answer(data, [_entry_line(one, is_own=one not in enacted) for one in entries])


def _entry(entry: Entry, *, is_own: bool) -> dict[str, Any]:
    return {
        "entry": identity(entry),
        "fields": texts_of(entry),
        "is_own": is_own,
        "law": entry.document,
        "article": entry.article,
        "source": entry.source,
        "confidence": entry.confidence,
        "note": entry.note,
        "from": entry.since,
        "to": None if entry.to == LAST_DAY else entry.to,
    }


def _entry_line(entry: Entry, *, is_own: bool) -> str:
    said = ", ".join(f"{name}={text}" for name, text in texts_of(entry).items() if text)
    line = f"{identity(entry):<44} {said} — {entry.citation}"
    return f"{line} ({_('đơn vị sửa')}: {entry.note})" if is_own else line


def override(session: Session) -> Answer:
    """`law override`: with ENTRY an entry of a section, else a time limit."""
    return _override_limit(session) if session.words.entry is None else _override_entry(session)


def _override_limit(session: Session) -> Answer:
    words = session.words
    if words.count is None or words.unit is None:
        raise DomainError(
            _("Sửa thời hạn cần --count và --unit; sửa mục khác cần ENTRY và FIELD=VALUE."),
            code="words_missing",
            field="count" if words.count is None else "unit",
        )
    new = NewOverride(
        key=words.key,
        number=words.count,
        unit=Unit(words.unit),
        since=words.since,
        to=words.to,
        why=words.reason,
    )
    with session.office() as context:
        act_id = override_limit(context, new)
        cases = reckoned(context)
        rule = context.law.pack.rule(new.key, new.since)
    name = rule.limit.name if rule is not None else new.key
    line = _("Đã sửa thời hạn “{name}”; tính lại thời hạn của {cases} việc.").format(
        name=name, cases=cases
    )
    return Answer({"act_id": act_id, "cases": cases}, [line])


def _override_entry(session: Session) -> Answer:
    words = session.words
    if words.count is not None or words.unit is not None:
        raise DomainError(
            _("--count và --unit chỉ dùng khi sửa thời hạn; mục khác ghi FIELD=VALUE."),
            code="words_wrong",
            field="unit" if words.count is None else "count",
        )
    new = NewEntryOverride(
        section=words.key,
        entry=words.entry,
        changes=dict(map(_change, words.changes)),
        since=words.since,
        to=words.to,
        why=words.reason,
    )
    with session.office() as context:
        act_id = override_entry(context, new)
    line = _("Đã sửa mục “{entry}” của danh mục “{section}”.").format(
        entry=new.entry, section=new.section
    )
    return Answer({"act_id": act_id}, [line])


def _change(word: str) -> tuple[str, str]:
    """`rate=0.02`; what follows the first "=" is the value."""
    field, is_given, text = word.partition("=")
    if not field or not is_given:
        raise DomainError(
            _("“{word}” phải có dạng FIELD=VALUE, ví dụ rate=0.02.").format(word=word),
            code="words_wrong",
            field="changes",
        )
    return field, text
