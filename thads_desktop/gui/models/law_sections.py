"""Lists of the law packs beside time limits: grounds, signers, money, periods, targets, courts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from html import escape
from typing import TypeVar

from PySide6.QtGui import QFont, QIcon

from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _, mark
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.condition_entries import Condition, DeliveryWay, RequiredPaper
from thads_desktop.domain.entry_identity import identity
from thads_desktop.domain.entry_overrides import texts_of
from thads_desktop.domain.entry_words import value_name
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.law_pack import OFFICE, LawPack
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.entry_changes import differences, law_itself
from thads_desktop.gui.models.law_tables import certainty, certainty_icon, in_force
from thads_desktop.gui.models.rows import Column, bold

EntryT = TypeVar("EntryT", bound=e.Entry)
_GROUNDS = {
    "ex_officio": mark("Chủ động ra quyết định"),
    "refusal_of_request": mark("Từ chối yêu cầu"),
    "grouping_ex_officio": mark("Số quyết định chủ động"),
    "grouping_on_request": mark("Số quyết định theo yêu cầu"),
    "entrustment": mark("Ủy thác"),
    "officer_change": mark("Thay đổi chấp hành viên"),
    "not_yet_enforceable": mark("Chưa có điều kiện"),
    "postponement": mark("Hoãn"),
    "suspension": mark("Tạm đình chỉ"),
    "termination": mark("Đình chỉ"),
    "ending": mark("Kết thúc"),
    "request_return": mark("Gửi lại yêu cầu"),
    "remission": mark("Miễn, giảm nghĩa vụ"),
    "no_interest": mark("Không chịu lãi chậm"),
}
_RELIEFS = {
    "not_charged": mark("không thu"),
    "exempt": mark("miễn"),
    "reduced": mark("giảm {share}"),
    "part": mark("chỉ nộp {share}"),
}
_INDICATORS = {"cases": mark("về việc"), "money": mark("về tiền")}


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRow:
    """Một mục: its name, what it gives, and the entry it was read from."""

    name: str
    value: str
    entry: e.Entry
    words: str = ""
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Một danh mục of the pack: its title, the heading of what it gives, its rows."""

    key: str
    title: str
    value_title: str
    rows: tuple[SectionRow, ...]
    pack: LawPack

    def on(self, day: date) -> tuple[SectionRow, ...]:
        """The rows that hold on a day: of a law and what the office made of it, the latter."""
        kinds = {type(row.entry) for row in self.rows}
        holding = {id(entry) for kind in kinds for entry in self.pack.in_force(kind, day)}
        return tuple(row for row in self.rows if id(row.entry) in holding)

    @property
    def has_own(self) -> bool:
        """Did the office set anything here otherwise?"""
        return any(row.is_own for row in self.rows)


def sections_of(pack: LawPack) -> tuple[Section, ...]:
    """Every list of a pack, also one that is empty."""
    return (*_ground_sections(pack), *_condition_section(pack), *_other_sections(pack))


def _ground_sections(pack: LawPack) -> Iterator[Section]:
    rows = _rows(pack, e.Ground, _ground)
    decisions = (one.of for one in pack.entries(e.Ground))
    for of in dict.fromkeys((*_GROUNDS, *decisions)):
        yield Section(
            key=f"ground.{of}",
            title=_("Căn cứ: {decision}").format(
                decision=_(_GROUNDS[of]) if of in _GROUNDS else of
            ),
            value_title=_("Điểm, khoản"),
            rows=tuple(
                row for row in rows if isinstance(row.entry, e.Ground) and row.entry.of == of
            ),
            pack=pack,
        )


def _condition_section(pack: LawPack) -> Iterator[Section]:
    """What is asked before something is recorded; older packs ask nothing."""
    rows = _rows(pack, Condition, partial(_condition, pack))
    if rows:
        title, value_title = _("Điều kiện ghi"), _("Khi ghi")
        yield Section(key="conditions", title=title, value_title=value_title, rows=rows, pack=pack)


def _condition(pack: LawPack, one: Condition) -> SectionRow:
    events = (pack.events.get(code) for code in one.of)
    names = [
        event.name if event else kind_name(code) for code, event in zip(one.of, events, strict=True)
    ]
    return SectionRow(name=one.says, value=", ".join(names), entry=one, words=one.words)


def _other_sections(pack: LawPack) -> Iterator[Section]:
    value = _("Nội dung")
    for key, title, value_title, rows in (
        ("ways", _("Hình thức thông báo"), _("Ngày hợp lệ"), _rows(pack, DeliveryWay, _way)),
        (
            "papers",
            _("Giấy tờ phải có khi cưỡng chế"),
            _("Biện pháp"),
            _rows(pack, RequiredPaper, partial(_required, pack)),
        ),
        ("signers", _("Thẩm quyền ký"), _("Người ký"), _rows(pack, e.Signer, _signer)),
        ("ranks", _("Thứ tự thanh toán"), _("Thứ tự"), _ranks(pack)),
        ("fees", _("Phí thi hành án"), value, _rows(pack, e.FeeBracket, _fee)),
        ("reliefs", _("Miễn, giảm phí"), value, _rows(pack, e.FeeRelief, _relief)),
        ("wages", _("Lương cơ sở, tối thiểu vùng"), _("Mức mỗi tháng"), _wages(pack)),
        ("interests", _("Lãi chậm thi hành án"), value, _interests(pack)),
        ("periods", _("Kỳ thống kê"), _("Kỳ, hạn gửi"), _rows(pack, e.StatisticsPeriod, _period)),
        ("targets", _("Chỉ tiêu toàn quốc"), _("Chỉ tiêu"), _targets(pack)),
        ("courts", _("Tòa án"), _("Nơi đóng"), _rows(pack, e.Court, _court)),
        ("kinds", _("Loại việc"), value, _rows(pack, e.CaseKindName, _case_kind)),
    ):
        yield Section(key=key, title=title, value_title=value_title, rows=rows, pack=pack)


def _rows(
    pack: LawPack,
    kind: type[EntryT],
    say: Callable[[EntryT], SectionRow],
    order: Callable[[EntryT], int] = lambda _entry: 0,
) -> tuple[SectionRow, ...]:
    """The rows of a section; what the office set stands after what the law says of the same."""
    places: dict[str, int] = {}
    layered = sorted(
        pack.layered(kind),
        key=lambda one: (order(one[0]), places.setdefault(identity(one[0]), len(places))),
    )
    return tuple(replace(say(entry), is_own=layer == OFFICE) for entry, layer in layered)


def _ranks(pack: LawPack) -> tuple[SectionRow, ...]:
    return _rows(pack, e.PaymentRank, _rank, lambda one: one.rank)


def _targets(pack: LawPack) -> tuple[SectionRow, ...]:
    return _rows(pack, e.NationalTarget, _target, lambda one: -one.year)


def _wages(pack: LawPack) -> tuple[SectionRow, ...]:
    return (*_rows(pack, e.BaseSalary, _salary), *_rows(pack, e.RegionalMinimumWage, _wage))


def _interests(pack: LawPack) -> tuple[SectionRow, ...]:
    return (*_rows(pack, e.Interest, _interest), *_rows(pack, e.InterestRule, _interest_rule))


def _ground(one: e.Ground) -> SectionRow:
    return SectionRow(name=one.name, value=one.point, entry=one, words=one.words)


def _court(one: e.Court) -> SectionRow:
    return SectionRow(name=one.name, value=one.place, entry=one)


def _case_kind(one: e.CaseKindName) -> SectionRow:
    return SectionRow(name=one.name, value="", entry=one)


def _signer(one: e.Signer) -> SectionRow:
    who = _("Thủ trưởng") if one.signer == "head" else _("Chấp hành viên")
    if one.may_delegate:
        who = _("{who}, được ủy quyền").format(who=who)
    return SectionRow(name=one.name, value=who, entry=one)


def _required(pack: LawPack, one: RequiredPaper) -> SectionRow:
    measures = ", ".join(pack.variant_name(key) for key in one.of) or _("Mọi biện pháp")
    forces = _("{measures}, khi huy động lực lượng").format(measures=measures)
    value = forces if one.with_forces else measures
    return SectionRow(name=one.name, value=value, entry=one, words=one.words)


def _way(one: DeliveryWay) -> SectionRow:
    second = value_name("valid", one.valid)
    value = second if one.valid is e.ValidDay.SECOND_DAY else one.day_name
    return SectionRow(name=one.name, value=value, entry=one, words=one.words)


def _rank(one: e.PaymentRank) -> SectionRow:
    place = _("trừ trước") if one.rank == 0 else str(one.rank)
    return SectionRow(name=one.name, value=place, entry=one, words=one.words)


def _fee(one: e.FeeBracket) -> SectionRow:
    name = _("Trên {over} đồng").format(over=format_money(one.over))
    if one.up_to is not None:
        name = _("Từ trên {over} đến {up_to} đồng").format(
            over=format_money(one.over), up_to=format_money(one.up_to)
        )
    share = _share(one.rate)
    value = share
    if one.fixed:
        value = _("{fixed} đồng + {share} phần vượt").format(
            fixed=format_money(one.fixed), share=share
        )
    return SectionRow(name=name, value=value, entry=one, words=one.words)


def _relief(one: e.FeeRelief) -> SectionRow:
    share = _share(one.share) if one.share else ""
    value = _(_RELIEFS[one.kind]).format(share=share)
    return SectionRow(
        name=one.words or one.note or one.key, value=value, entry=one, words=one.words
    )


def _salary(one: e.BaseSalary) -> SectionRow:
    return SectionRow(name=_("Lương cơ sở"), value=_dong(one.amount), entry=one)


def _wage(one: e.RegionalMinimumWage) -> SectionRow:
    name = _("Lương tối thiểu vùng {region}").format(region=one.region)
    return SectionRow(name=name, value=_dong(one.amount), entry=one)


def _interest(one: e.Interest) -> SectionRow:
    value = _("{share} một năm").format(share=_share(one.rate))
    return SectionRow(name=one.name, value=value, entry=one, words=one.words)


def _interest_rule(one: e.InterestRule) -> SectionRow:
    return SectionRow(name=one.name, value=one.words, entry=one, words=one.words)


def _period(one: e.StatisticsPeriod) -> SectionRow:
    days = (
        (_("chấp hành viên {days}"), one.officer_days),
        (_("đơn vị {days}"), one.unit_days),
        (_("cấp tỉnh {days}"), one.province_days),
    )
    said = ", ".join(text.format(days=count) for text, count in days if count is not None)
    value = _("{months} tháng từ 01/10").format(months=one.months)
    if said:
        value = _("{period}; ngày làm việc sau kỳ: {days}").format(period=value, days=said)
    return SectionRow(name=one.name, value=value, entry=one)


def _target(one: e.NationalTarget) -> SectionRow:
    name = _("Năm {year}, {indicator}").format(
        year=one.year, indicator=_(_INDICATORS[one.indicator])
    )
    return SectionRow(name=name, value=f"{one.percent} %", entry=one)


def _dong(amount: int) -> str:
    return _("{amount} đồng").format(amount=format_money(amount))


def _share(share: str) -> str:
    """A share as people read it: "0.03" is 3 %, a fraction stays one."""
    if "/" in share:
        return share
    whole, _dot, part = share.partition(".")
    digits = f"{whole}{part.ljust(2, '0')[:2]}".lstrip("0") or "0"
    rest = part[2:].rstrip("0")
    return f"{digits},{rest} %" if rest else f"{digits} %"


def section_columns(value_title: Callable[[], str]) -> Sequence[Column[SectionRow]]:
    """The columns of every section; one heading is the section's own."""
    return (
        Column(title=lambda: _("Mục"), text=lambda row: row.name, width=290, icon=_own_icon),
        Column(title=value_title, text=lambda row: row.value, width=190, font=_own_font),
        Column(title=lambda: _("Điều luật"), text=lambda row: row.entry.citation, width=235),
        Column(
            title=lambda: _("Tin cậy"),
            text=_certainty,
            width=125,
            icon=lambda row: certainty_icon(row.entry.confidence),
        ),
        Column(title=lambda: _("Hiệu lực"), text=lambda row: in_force(row.entry), width=195),
        Column(title=lambda: _("Nguồn"), text=lambda row: row.entry.source, width=240),
    )


def _certainty(row: SectionRow) -> str:
    return _("đơn vị sửa") if row.is_own else certainty(row.entry.confidence)


def _own_icon(row: SectionRow) -> QIcon | None:
    return icon("correct", "link") if row.is_own else None


def _own_font(row: SectionRow) -> QFont | None:
    return bold() if row.is_own else None


def entry_told(row: SectionRow, pack: LawPack) -> str:
    """Everything about an entry, as a small page of text."""
    entry = row.entry
    parts = [f"<b>{escape(row.name)}</b>" + (f": {escape(row.value)}" if row.value else "")]
    if row.words and row.words not in (row.name, row.value):
        parts.append(f"“{escape(row.words)}”")
    facts = (entry.citation, in_force(entry), _certainty(row))
    parts.append(escape(" · ".join(filter(None, facts))))
    if row.is_own and (law := law_itself(pack, entry, entry.since)):
        parts.append(escape(differences(type(entry), texts_of(law), texts_of(entry))))
    if entry.note:
        label = _("Lý do đơn vị sửa") if row.is_own else _("Ghi chú")
        parts.append(escape(f"{label}: {entry.note}"))
    if entry.source:
        parts.append(escape(_("Nguồn: {source}").format(source=entry.source)))
    return "".join(f"<p style='margin: 0 0 6px 0'>{part}</p>" for part in parts)
