"""`thads law …`: law packs checked and installed, what is in force, the office's overrides."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from thads_desktop.base.clock import today
from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.law_in_use import law_in_use, reckoned
from thads_desktop.cli.law_overrides import (
    add_override,
    entry_overrides,
    override,
    overrides,
    show_section,
)
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.deadline_words import confidence_mark, unit_name
from thads_desktop.domain.entry_overrides import OVERRIDABLE
from thads_desktop.domain.kinds import STEP_TAKEN
from thads_desktop.domain.law_entries import LAST_DAY, Confidence, EventType, Limit, Unit
from thads_desktop.domain.law_pack import LAW_ITSELF, OFFICE, OVERLAY, LawPack, Rule
from thads_desktop.services.law import check_pack, install_pack
from thads_desktop.services.law_shelf import made_on

LAYERS = {LAW_ITSELF: "law", OVERLAY: "overlay", OFFICE: "office"}


def add(commands: Commands) -> None:
    """Add the commands of the law."""
    group = commands.group("law", _("gói pháp luật"))
    for name, run, text in (
        ("check", _check, _("kiểm tra một gói pháp luật")),
        ("install", _install, _("dùng một gói pháp luật")),
    ):
        group.add(name, run, text).add_argument("folder", type=Path, help=_("thư mục của gói"))
    show = group.add("show", _show, _("các thời hạn, các mục đang có hiệu lực"))
    show.add_argument("--key", metavar="K", help=_("chỉ thời hạn này"))
    show.add_argument(
        "--section", choices=OVERRIDABLE, metavar="SECTION", help=_("các mục của danh mục này")
    )
    show.add_argument("--on", type=day, metavar="DATE", help=_("có hiệu lực vào ngày"))
    show.add_argument("--to-check", action="store_true", help=_("chỉ mục cần kiểm tra"))
    group.add("events", _events, _("các sự việc để ghi, kèm mã"))
    add_override(group.add("override", override, _("đơn vị sửa một thời hạn hoặc một mục")))


def _check(session: Session) -> Answer:
    pack, faults = check_pack(session.words.folder)
    data = {
        "ok": not faults,
        "limits": len(pack.rules),
        "faults": [{"file": one.path, "line": one.line, "what": one.what} for one in faults],
    }
    said = _("{limits} thời hạn, {faults} chỗ sai.").format(
        limits=len(pack.rules), faults=len(faults)
    )
    return Answer(data, [*map(str, faults), said], ok=not faults)


def _install(session: Session) -> Answer:
    with session.office() as context:
        pack = install_pack(context, session.words.folder)
        cases = reckoned(context)
    made = made_on(pack)
    line = _("Đã dùng gói lập ngày {day}; tính lại thời hạn của {cases} việc.").format(
        day=format_date(made), cases=cases
    )
    return Answer({"made": made, "limits": len(pack.rules), "cases": cases}, [line])


def _show(session: Session) -> Answer:
    words = session.words
    on = words.on or today(session.doors.clock)
    used = law_in_use(session)
    if words.section is not None:
        return show_section(used, words.section, on)
    rules = [
        rule
        for key in _keys(used.law.pack, words.key)
        if (rule := used.law.pack.rule(key, on)) is not None
        and not (words.to_check and rule.limit.confidence is Confidence.VERIFIED)
    ]
    data: dict[str, Any] = {
        "on": on,
        "law": used.whose,
        "limits": [_rule(rule) for rule in rules],
        "overrides": overrides(used),
        "entry_overrides": entry_overrides(used),
    }
    total = _("Ngày {day}: {total} thời hạn.").format(day=format_date(on), total=len(rules))
    return Answer(data, [*map(_line, rules), total])


def _keys(pack: LawPack, key: str | None) -> tuple[str, ...]:
    if key is None:
        return pack.keys
    if not pack.versions(key):
        raise DomainError(
            _("Không có thời hạn “{key}” trong gói pháp luật.").format(key=key),
            code="limit_missing",
            field="key",
        )
    return (key,)


def _rule(rule: Rule) -> dict[str, Any]:
    limit = rule.limit
    return {
        "key": limit.key,
        "name": limit.name,
        "number": limit.number,
        "unit": limit.unit,
        "direction": limit.direction,
        "law": limit.document,
        "article": limit.article,
        "words": limit.words,
        "source": limit.source,
        "confidence": limit.confidence,
        "note": limit.note,
        "regime": rule.regime,
        "layer": LAYERS[rule.layer],
        "from": limit.since,
        "to": None if limit.to == LAST_DAY else limit.to,
        "whose": limit.whose,
        "nature": limit.nature,
        "opens": limit.opens,
        "closes": limit.closes,
        "cancels": limit.cancels,
        "when": limit.when,
        "unless": limit.unless,
        "stops": limit.stops,
        "paper": limit.paper,
        "file": rule.path,
        "line": rule.line,
    }


def _line(rule: Rule) -> str:
    limit = rule.limit
    mark = confidence_mark(limit.confidence)
    said = f"{limit.key:<44} {_length(limit):<18} {limit.name} — {limit.citation}"
    return f"{said} ({mark})" if mark else said


def _length(limit: Limit) -> str:
    unit = unit_name(limit.unit)
    return unit if limit.unit is Unit.AT_ONCE else f"{limit.number} {unit}"


def _events(session: Session) -> Answer:
    pack = law_in_use(session).law.pack
    events = pack.events.values()
    data = {"events": [_event(one, pack) for one in events]}
    return Answer(data, [f"{one.code:<44} {one.name}" for one in events])


def _event(event: EventType, pack: LawPack) -> dict[str, Any]:
    """An event, with the kind of act that records it."""
    return {
        "code": event.code,
        "name": event.name,
        "kind": event.code if event.kind else STEP_TAKEN,
        "variants": [{"key": one, "name": pack.variant_name(one)} for one in event.variants],
        "planned": event.planned,
        "until": event.until,
    }
