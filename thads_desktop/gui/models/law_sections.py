"""Lists of the law packs beside time limits: grounds, signers, money, periods, targets, courts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _, mark
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.gui.models.law_tables import certainty, certainty_icon, in_force
from thads_desktop.gui.models.rows import Column

_GROUNDS = {
    "ex_officio": mark("Chủ động ra quyết định"),
    "refusal_of_request": mark("Từ chối yêu cầu"),
    "entrustment": mark("Ủy thác"),
    "officer_change": mark("Thay đổi chấp hành viên"),
    "not_yet_enforceable": mark("Chưa có điều kiện"),
    "postponement": mark("Hoãn"),
    "suspension": mark("Tạm đình chỉ"),
    "termination": mark("Đình chỉ"),
    "ending": mark("Kết thúc"),
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Một danh mục of the pack: its title, the heading of what it gives, its rows."""

    key: str
    title: str
    value_title: str
    rows: tuple[SectionRow, ...]

    def on(self, day: date) -> tuple[SectionRow, ...]:
        """The rows in force on a day."""
        return tuple(row for row in self.rows if row.entry.is_in_force(day))


def sections_of(pack: LawPack) -> tuple[Section, ...]:
    """Every list of a pack, also one that is empty."""
    return (*_ground_sections(pack), *_other_sections(pack))


def _ground_sections(pack: LawPack) -> Iterator[Section]:
    grounds = pack.entries(e.Ground)
    for of in dict.fromkeys((*_GROUNDS, *(one.of for one in grounds))):
        title = _("Căn cứ: {decision}").format(decision=_(_GROUNDS[of]) if of in _GROUNDS else of)
        rows = [
            SectionRow(name=one.name, value=one.point, entry=one, words=one.words)
            for one in grounds
            if one.of == of
        ]
        yield _section(f"ground.{of}", title, _("Điểm, khoản"), rows)


def _other_sections(pack: LawPack) -> Iterator[Section]:
    value = _("Nội dung")
    yield _section(
        "signers", _("Thẩm quyền ký"), _("Người ký"), map(_signer, pack.entries(e.Signer))
    )
    ranks = sorted(pack.entries(e.PaymentRank), key=lambda one: one.rank)
    yield _section("ranks", _("Thứ tự thanh toán"), _("Thứ tự"), map(_rank, ranks))
    yield _section("fees", _("Phí thi hành án"), value, map(_fee, pack.entries(e.FeeBracket)))
    yield _section("reliefs", _("Miễn, giảm phí"), value, map(_relief, pack.entries(e.FeeRelief)))
    wages = (
        *map(_salary, pack.entries(e.BaseSalary)),
        *map(_wage, pack.entries(e.RegionalMinimumWage)),
    )
    yield _section("wages", _("Lương cơ sở, tối thiểu vùng"), _("Mức mỗi tháng"), wages)
    interests = (
        *map(_interest, pack.entries(e.Interest)),
        *map(_interest_rule, pack.entries(e.InterestRule)),
    )
    yield _section("interests", _("Lãi chậm thi hành án"), value, interests)
    periods = map(_period, pack.entries(e.StatisticsPeriod))
    yield _section("periods", _("Kỳ thống kê"), _("Kỳ, hạn gửi"), periods)
    targets = sorted(pack.entries(e.NationalTarget), key=lambda one: -one.year)
    yield _section("targets", _("Chỉ tiêu toàn quốc"), _("Chỉ tiêu"), map(_target, targets))
    courts = (
        SectionRow(name=one.name, value=one.place, entry=one) for one in pack.entries(e.Court)
    )
    yield _section("courts", _("Tòa án"), _("Nơi đóng"), courts)
    kinds = (SectionRow(name=one.name, value="", entry=one) for one in pack.entries(e.CaseKindName))
    yield _section("kinds", _("Loại việc"), value, kinds)


def _section(
    key: str, title: str, value_title: str, rows: Iterator[SectionRow] | Sequence[SectionRow]
) -> Section:
    return Section(key=key, title=title, value_title=value_title, rows=tuple(rows))


def _signer(one: e.Signer) -> SectionRow:
    who = _("Thủ trưởng") if one.signer == "head" else _("Chấp hành viên")
    if one.may_delegate:
        who = _("{who}, được ủy quyền").format(who=who)
    return SectionRow(name=one.name, value=who, entry=one)


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
        Column(title=lambda: _("Mục"), text=lambda row: row.name, width=290),
        Column(title=value_title, text=lambda row: row.value, width=190),
        Column(title=lambda: _("Điều luật"), text=lambda row: row.entry.citation, width=235),
        Column(
            title=lambda: _("Tin cậy"),
            text=lambda row: certainty(row.entry.confidence),
            width=125,
            icon=lambda row: certainty_icon(row.entry.confidence),
        ),
        Column(title=lambda: _("Hiệu lực"), text=lambda row: in_force(row.entry), width=195),
        Column(title=lambda: _("Nguồn"), text=lambda row: row.entry.source, width=240),
    )


def entry_told(row: SectionRow) -> str:
    """Everything about an entry, as a small page of text."""
    entry = row.entry
    parts = [f"<b>{escape(row.name)}</b>" + (f": {escape(row.value)}" if row.value else "")]
    if row.words and row.words not in (row.name, row.value):
        parts.append(f"“{escape(row.words)}”")
    facts = (entry.citation, in_force(entry), certainty(entry.confidence))
    parts.append(escape(" · ".join(filter(None, facts))))
    if entry.note:
        parts.append(escape(_("Ghi chú: {note}").format(note=entry.note)))
    if entry.source:
        parts.append(escape(_("Nguồn: {source}").format(source=entry.source)))
    return "".join(f"<p style='margin: 0 0 6px 0'>{part}</p>" for part in parts)
