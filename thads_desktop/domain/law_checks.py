"""Faults of meaning in a law pack: what an entry names must be there, its dates and articles too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from thads_desktop.base.language import _
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.case_facts import CASE_FACTS
from thads_desktop.domain.condition_entries import Condition, DeliveryWay, RequiredPaper
from thads_desktop.domain.event_names import DERIVED_EVENTS, DERIVED_UNTIL
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.law_files import Fault, Table
from thads_desktop.domain.law_pack import BEFORE, END, OVERLAY, REGIME, LawPack, Rule
from thads_desktop.domain.law_regimes import regime_faults

COERCION = "coercion_decided"

UNTIL, PLANNED = "@until", "@planned"
# What nothing need answer; a duty that nothing closes would be overdue for ever.
CLOSED_BY_NOTHING = frozenset({e.Nature.EXPIRY, e.Nature.RIGHT, e.Nature.EARLIEST})


def faults_of(pack: LawPack, tables: Sequence[Table]) -> Iterator[Fault]:
    """Everything wrong with entries whose shape is right."""
    yield from regime_faults(tables)
    if not pack.rules:
        yield Fault("", 0, _("không có thời hạn nào (mục [[limit]])"))
    rules = {(rule.path, rule.line): rule for rule in pack.rules}
    facts = _facts(pack)
    seen: dict[str, list[Rule]] = {}
    declared: set[tuple[str, str]] = set()
    for one in tables:
        entry = one.entry
        if isinstance(entry, e.Entry) and entry.since > entry.to:
            yield one.fault(_("ngày bắt đầu ở sau ngày kết thúc hiệu lực"), "from")
        if isinstance(entry, e.EventType):
            yield from _event_faults(one, entry, pack, declared)
        if isinstance(entry, Condition):
            yield from _condition_faults(one, entry, pack, facts)
        if isinstance(entry, RequiredPaper):
            yield from _paper_faults(one, entry, pack)
        if isinstance(entry, DeliveryWay):
            yield from _way_faults(one, entry, pack)
        if isinstance(entry, e.Limit):
            rule = rules[one.file.path, one.line]
            yield from _limit_faults(one, rule, pack)
            yield from _fact_faults(one, entry, facts)
            yield from _clashes(one, rule, seen.setdefault(entry.key, []))
    yield from _endless(pack, {(one.file.path, one.line): one for one in tables})


def _event_faults(
    one: Table, event: e.EventType, pack: LawPack, declared: set[tuple[str, str]]
) -> Iterator[Fault]:
    if not {variant.key for variant in pack.entries(e.Variant)}.issuperset(event.variants):
        yield one.fault(_("trường hợp chưa có tên trong mục “variant”"), "variants")
    if event.usual and event.usual not in event.variants:
        yield one.fault(_("trường hợp thường gặp không có trong “variants”"), "usual")
    place = (event.code, one.amendment)  # an amendment may bring it again
    if place in declared:
        what = _("sự việc “{code}” được khai hai lần").format(code=event.code)
        yield one.fault(what, "code")
    declared.add(place)


def _limit_faults(one: Table, rule: Rule, pack: LawPack) -> Iterator[Fault]:
    limit = rule.limit
    if not limit.article or not limit.document:
        yield one.fault(_("thiếu điều luật hoặc tên văn bản"), "article")
    if (limit.number == 0) != (limit.unit is e.Unit.AT_ONCE):
        yield one.fault(_("con số không hợp với đơn vị"), "number")
    if not limit.closes and limit.nature not in CLOSED_BY_NOTHING:
        what = _("việc phải làm (duty) phải có ít nhất một sự việc kết thúc nó")
        yield one.fault(what, "closes")
    if rule.layer == OVERLAY and limit.since == e.FIRST_DAY:
        yield one.fault(_("bản sửa đổi phải ghi ngày bắt đầu hiệu lực (from)"), "key")
    if limit.recounted_by and not (limit.when or limit.unless):
        yield one.fault(_("thiếu điều kiện (when, unless) để hỏi lại"), "recounted_by")
    named = (
        ("opens", limit.opens),
        ("closes", limit.closes),
        ("cancels", limit.cancels),
        ("recounted_by", limit.recounted_by),
    )
    for field, refs in named:
        for ref in refs:
            if not _is_known(ref, field, pack):
                yield one.fault(_("không có sự việc “{ref}”").format(ref=ref), field)
        if len(set(refs)) < len(refs):
            yield one.fault(_("một sự việc được nêu hai lần"), field)


def _is_known(ref: str, field: str, pack: LawPack) -> bool:
    if field != "opens":
        return ref in pack.events or ref in DERIVED_EVENTS
    if ref == REGIME:
        return True
    if ref.startswith(END):
        return bool(pack.versions(ref.removeprefix(END)))
    code = ref.removesuffix(UNTIL).removesuffix(PLANNED).removesuffix(BEFORE)
    event = pack.events.get(code)
    if ref.endswith(UNTIL):
        return code in DERIVED_UNTIL or (event is not None and event.until)
    if ref.endswith(PLANNED):
        return event is not None and event.planned
    return event is not None or code in DERIVED_EVENTS


def _facts(pack: LawPack) -> frozenset[str]:
    """Every fact that can hold; of a decision, the ground it rests on."""
    events = pack.events.values()
    grounds = {ground.key for ground in pack.entries(e.Ground)}
    return CASE_FACTS.union(
        grounds, *(event.sets for event in events), *(one.variants for one in events)
    )


def _fact_faults(one: Table, limit: e.Limit, facts: frozenset[str]) -> Iterator[Fault]:
    for field in ("when", "unless", "closed_unless"):
        asked = getattr(limit, field)
        for fact in asked:
            if fact not in facts:
                yield one.fault(_("không có điều kiện “{fact}”").format(fact=fact), field)


def _condition_faults(
    one: Table, condition: Condition, pack: LawPack, facts: frozenset[str]
) -> Iterator[Fault]:
    if not condition.article or not condition.document:
        yield one.fault(_("thiếu điều luật hoặc tên văn bản"), "article")
    yield from _reference_faults(one, condition, pack, facts)
    for field in ("over", "running", "outside"):
        for key in getattr(condition, field):
            if not pack.versions(key):
                yield one.fault(_("không có thời hạn “{key}”").format(key=key), field)
    if condition.grounds_of is not None and all(
        ground.of != condition.grounds_of for ground in pack.entries(e.Ground)
    ):
        what = _("không có căn cứ nào của “{of}”").format(of=condition.grounds_of)
        yield one.fault(what, "grounds_of")


def _way_faults(one: Table, way: DeliveryWay, pack: LawPack) -> Iterator[Fault]:
    """A way of notice is a variant of the event, and names events and limits that there are."""
    if not way.article or not way.document:
        yield one.fault(_("thiếu điều luật hoặc tên văn bản"), "article")
    if not any(way.key in event.variants for event in pack.events.values()):
        yield one.fault(_("không có trường hợp “{key}”").format(key=way.key), "key")
    if way.lasts is not None and not pack.versions(way.lasts):
        yield one.fault(_("không có thời hạn “{key}”").format(key=way.lasts), "lasts")
    for ref in way.not_for:
        if not _is_known(ref, "not_for", pack):
            yield one.fault(_("không có sự việc “{ref}”").format(ref=ref), "not_for")


def _reference_faults(
    one: Table, condition: Condition, pack: LawPack, facts: frozenset[str]
) -> Iterator[Fault]:
    for field in ("of", "after", "once", "renewed_by", "not_after", "paid_from"):
        for ref in getattr(condition, field):
            if not _is_event(ref, pack):
                yield one.fault(_("không có sự việc “{ref}”").format(ref=ref), field)
    for field in ("when", "unless", "needs", "forbids", "in_states"):
        for fact in getattr(condition, field):
            if fact not in facts:
                yield one.fault(_("không có điều kiện “{fact}”").format(fact=fact), field)


def _is_event(ref: str, pack: LawPack) -> bool:
    """Is it a kind of act or an event, and the variant one of its own, or a fact of its own?"""
    code, _colon, variant = ref.partition(":")
    event = pack.events.get(code)
    if variant:
        return event is not None and (variant in event.variants or variant in CASE_FACTS)
    return event is not None or code in DERIVED_EVENTS or code in KINDS


def _paper_faults(one: Table, paper: RequiredPaper, pack: LawPack) -> Iterator[Fault]:
    if not paper.article or not paper.document:
        yield one.fault(_("thiếu điều luật hoặc tên văn bản"), "article")
    for ref in paper.events:
        if not _is_event(ref, pack):
            yield one.fault(_("không có sự việc “{ref}”").format(ref=ref), "events")
    for variant in paper.of:
        if not _is_event(f"{COERCION}:{variant}", pack):
            yield one.fault(_("không có biện pháp “{key}”").format(key=variant), "of")


def _clashes(one: Table, rule: Rule, others: list[Rule]) -> Iterator[Fault]:
    """Two entries of a key at once: in one folder, or from the same day in one layer."""
    if any(_is_clash(rule, other) for other in others):
        what = _("thời hạn “{key}” có hai mục cùng hiệu lực").format(key=rule.limit.key)
        yield one.fault(what, "key")
    others.append(rule)


def _is_clash(rule: Rule, other: Rule) -> bool:
    a, b = rule.limit, other.limit
    if rule.layer != other.layer or max(a.since, b.since) > min(a.to, b.to):
        return False
    return a.since == b.since or rule.path.rpartition("/")[0] == other.path.rpartition("/")[0]


def _endless(pack: LawPack, tables: Mapping[tuple[str, int], Table]) -> Iterator[Fault]:
    """Limits that open one another by their ends, round and round."""
    for rule in pack.rules:
        if rule.limit.key in _opened_by_end(rule.limit.key, pack):
            what = _("thời hạn “{key}” tự mở lại chính nó").format(key=rule.limit.key)
            yield tables[rule.path, rule.line].fault(what, "opens")


def _opened_by_end(key: str, pack: LawPack) -> set[str]:
    """The limits that the end of one opens, and those that theirs open in turn."""
    found: set[str] = set()
    ahead = [key]
    while ahead:
        opened = {rule.limit.key for rule in pack.opened_by(END + ahead.pop())}
        ahead += opened - found
        found |= opened
    return found
