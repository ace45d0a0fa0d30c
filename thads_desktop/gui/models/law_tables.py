"""Time limits (thời hạn) as the page of the law shows them: words, search, order, versions."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from PySide6.QtGui import QIcon

from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold, sort_key
from thads_desktop.domain.deadline_words import (
    confidence_mark,
    nature_name,
    unit_name,
    whose_name,
)
from thads_desktop.domain.event_names import CASE_ENDED
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import (
    FIRST_DAY,
    LAST_DAY,
    Confidence,
    Direction,
    Entry,
    Limit,
    PackHead,
    Unit,
)
from thads_desktop.domain.law_pack import END, LAW_ITSELF, OFFICE, OVERLAY, REGIME, LawPack, Rule
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.deadline_table import short_law
from thads_desktop.gui.models.rows import Column, bold
from thads_desktop.services.context import Context
from thads_desktop.services.law_shelf import OwnAct, own_acts
from thads_desktop.services.steps import event_name

_DAYS = {
    Unit.AT_ONCE: 0.0,
    Unit.HOURS: 1 / 24,
    Unit.DAYS: 1.0,
    Unit.WORKING_DAYS: 1.4,
    Unit.WEEKS: 7.0,
    Unit.MONTHS: 30.4,
    Unit.YEARS: 365.2,
}  # about how long: only to put the shorter before the longer


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitRow:
    """Một thời hạn có hiệu lực trong ngày được xem, in words."""

    rule: Rule
    opens: str
    closes: str
    search: str

    @property
    def limit(self) -> Limit:
        """The entry itself."""
        return self.rule.limit

    @property
    def is_to_check(self) -> bool:
        """Was it not seen in the text itself?"""
        return self.limit.confidence is not Confidence.VERIFIED

    @property
    def is_own(self) -> bool:
        """Did the office set it itself?"""
        return self.rule.layer == OFFICE


@dataclass(frozen=True, slots=True, kw_only=True)
class LawReading:
    """Pháp luật đang dùng như trang này xem: on one day, with what the office set itself."""

    on: date
    law: Law
    own: tuple[OwnAct, ...]
    limits: tuple[LimitRow, ...]

    @property
    def pack(self) -> LawPack:
        """The pack, with the office's overrides."""
        return self.law.pack


def read_law_on(context: Context, on: date) -> LawReading:
    """The law in use, its time limits as they stand on a day."""
    law = context.law
    words = _EventWords(context, law.pack)
    rules = [rule for key in law.pack.keys if (rule := law.pack.rule(key, on)) is not None]
    return LawReading(
        on=on,
        law=law,
        own=own_acts(context.ledger),
        limits=tuple(_row(rule, words) for rule in rules),
    )


@dataclass(slots=True)
class _EventWords:
    """Names of events in words, each asked for once."""

    context: Context
    pack: LawPack
    _names: dict[str, str] = field(default_factory=dict)

    def of(self, ref: str) -> str:
        """What opens or closes a limit."""
        if ref not in self._names:
            self._names[ref] = self._say(ref)
        return self._names[ref]

    def _say(self, ref: str) -> str:
        if ref == REGIME:
            return _("luật bắt đầu có hiệu lực")
        if ref == CASE_ENDED:
            return _("việc kết thúc")
        if ref.startswith(END):
            versions = self.pack.versions(ref.removeprefix(END))
            name = versions[0].limit.name if versions else ref.removeprefix(END)
            return _("hết “{name}”").format(name=name)
        code, _sep, moment = ref.partition("@")
        return _at(event_name(self.context, code), moment)


def _at(name: str, moment: str) -> str:
    """An event, with which of its days counts."""
    match moment:
        case "until":
            return _("{name}: ngày hết hạn").format(name=name)
        case "planned":
            return _("{name}: ngày dự kiến").format(name=name)
        case "before":
            return _("{name}, cả trước khi luật có hiệu lực").format(name=name)
    return name


def _row(rule: Rule, words: _EventWords) -> LimitRow:
    limit = rule.limit
    opens = "; ".join(map(words.of, limit.opens))
    closes = "; ".join(map(words.of, limit.closes)) or "–"
    said = (limit.name, limit.article, limit.document, opens, closes, whose_name(limit.whose))
    return LimitRow(rule=rule, opens=opens, closes=closes, search=fold(" ".join(said)))


# ── In words ─────────────────────────────────────────────────────────────────────────────────


def length_of(limit: Limit) -> str:
    """Number and unit as laws write them: "09 ngày", "05 ngày làm việc"."""
    unit = unit_name(limit.unit)
    if limit.unit is Unit.AT_ONCE:
        return unit
    said = f"{limit.number:02} {unit}"
    if limit.direction is Direction.BEFORE:
        return _("trước {length}").format(length=said)
    return said


def in_force(entry: Entry) -> str:
    """From when to when an entry holds."""
    since, to = entry.since != FIRST_DAY, entry.to != LAST_DAY
    if since and to:
        return f"{format_date(entry.since)} – {format_date(entry.to)}"
    if since:
        return _("từ {day}").format(day=format_date(entry.since))
    if to:
        return _("đến {day}").format(day=format_date(entry.to))
    return ""


def certainty(confidence: Confidence) -> str:
    """How sure an entry is: what was seen in the text says so too."""
    return confidence_mark(confidence) or _("đã đối chiếu")


def certainty_icon(confidence: Confidence) -> QIcon | None:
    """The drawing beside it."""
    return None if confidence is Confidence.VERIFIED else icon("warning", "warning")


def layer_name(layer: int) -> str:
    """Who set a time limit."""
    return {
        LAW_ITSELF: _("luật"),
        OVERLAY: _("văn bản sửa đổi"),
        OFFICE: _("đơn vị sửa"),
    }[layer]


def pack_words(pack: LawPack) -> str:
    """Name and day of a pack, how much it holds and how much of it is to be checked."""
    heads = pack.entries(PackHead)
    named = heads[0].name if heads else _("Gói pháp luật không tên")
    made = format_date(heads[0].made) if heads else "–"
    entries = [rule.limit for rule in pack.rules if rule.layer != OFFICE]
    others = [
        one.entry
        for some in pack.others.values()
        for one in some
        if isinstance(one.entry, Entry) and one.layer != OFFICE
    ]
    doubtful = [one for one in (*entries, *others) if one.confidence is not Confidence.VERIFIED]
    return _(
        "{name} · lập ngày {made} · {limits} thời hạn, {others} mục khác · {doubtful} mục cần "
        "kiểm tra"
    ).format(
        name=named,
        made=made,
        limits=format_count(len(entries)),
        others=format_count(len(others)),
        doubtful=format_count(len(doubtful)),
    )


def limit_told(row: LimitRow, pack: LawPack) -> str:
    """Everything about a time limit, as a small page of text."""
    limit, rule = row.limit, row.rule
    parts = [
        f"<b>{escape(limit.name)}: {escape(length_of(limit))}</b>",
        f"“{escape(limit.words)}”",
    ]
    facts = [
        limit.citation,
        _("{who}, {nature}").format(who=whose_name(limit.whose), nature=nature_name(limit.nature)),
        certainty(limit.confidence),
    ]
    parts.append(escape(" · ".join(facts)))
    if limit.note:
        label = _("Lý do đơn vị sửa") if row.is_own else _("Ghi chú")
        parts.append(escape(f"{label}: {limit.note}"))
    versions = sorted(pack.versions(limit.key), key=lambda one: (one.limit.since, one.layer))
    said = "<br>".join(_version(one, is_used=one is rule) for one in versions)
    parts.append(f"{escape(_('Qua các thời kỳ'))}:<br>{said}")
    source = _("Nguồn: {source} · tệp {path}, dòng {line} · mã {key}").format(
        source=limit.source or limit.document, path=rule.path, line=rule.line, key=limit.key
    )
    parts.append(escape(source))
    return "".join(f"<p style='margin: 0 0 6px 0'>{part}</p>" for part in parts)


def _version(rule: Rule, *, is_used: bool) -> str:
    limit = rule.limit
    said = escape(
        f"{in_force(limit) or _('mọi ngày')}: {length_of(limit)} – {limit.citation} "
        f"({layer_name(rule.layer)})"
    )
    return f"<b>▸ {said}</b>" if is_used else f"&nbsp;&nbsp;{said}"


# ── The table ────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitColumn(Column[LimitRow]):
    """A column that sorts; by its words in the order of the dictionary unless it says how."""

    order: Callable[[LimitRow], tuple[float, str]] | None = None


def sorted_by(rows: Sequence[LimitRow], column: LimitColumn, *, descending: bool) -> list[LimitRow]:
    """The rows in the order of a column; what is alike stays in the order of the pack."""
    order = column.order or (lambda row: (0.0, sort_key(column.text(row))))
    return sorted(rows, key=order, reverse=descending)


def _by_article(limit: Limit) -> str:
    """Document, then article, with Điều 9 before Điều 10."""
    return re.sub(r"\d+", lambda number: number[0].zfill(4), limit.citation)


LIMIT_COLUMNS: Sequence[LimitColumn] = (
    LimitColumn(
        title=lambda: _("Thời hạn"),
        text=lambda row: row.limit.name,
        width=232,
        icon=lambda row: icon("correct", "link") if row.is_own else None,
    ),
    LimitColumn(
        title=lambda: _("Con số"),
        text=lambda row: length_of(row.limit),
        width=138,
        font=lambda row: bold() if row.is_own else None,
        order=lambda row: (row.limit.number * _DAYS[row.limit.unit], row.limit.unit),
    ),
    LimitColumn(title=lambda: _("Từ sự việc"), text=lambda row: row.opens, width=170),
    LimitColumn(title=lambda: _("Đến sự việc"), text=lambda row: row.closes, width=170),
    LimitColumn(title=lambda: _("Ai làm"), text=lambda row: whose_name(row.limit.whose), width=118),
    LimitColumn(
        title=lambda: _("Điều luật"),
        text=lambda row: short_law(row.limit.document, row.limit.article),
        width=180,
        order=lambda row: (0.0, _by_article(row.limit)),
    ),
    LimitColumn(
        title=lambda: _("Tin cậy"),
        text=lambda row: certainty(row.limit.confidence),
        width=122,
        icon=lambda row: certainty_icon(row.limit.confidence),
    ),
    LimitColumn(
        title=lambda: _("Hiệu lực"),
        text=lambda row: in_force(row.limit),
        width=195,
        order=lambda row: (float(row.limit.since.toordinal()), ""),
    ),
)
