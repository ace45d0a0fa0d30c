"""Bridges between two periods in words (lời của cầu nối số liệu)."""

from __future__ import annotations

from datetime import date

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.statistics.bridges import Bridge, BridgeTerm, CarriedSince


def bridge_words(built: Bridge, until: date) -> str:
    """What was carried over on a day, what changed, and what the period opens with."""
    added = sum(built.total(term) for term in built.terms)
    said = {
        Measure.CASES: _(
            "Số việc chuyển sang từ {day} là {carried}, thay đổi {added}, nên số cũ của kỳ này là "
            "{old}; gộp cả sổ theo dõi riêng là {gross}."
        ),
        Measure.MONEY: _(
            "Số tiền chuyển sang từ {day} là {carried} đồng, thay đổi {added} đồng, nên số cũ của kỳ "
            "này là {old} đồng; gộp cả sổ theo dõi riêng là {gross} đồng."
        ),
    }[built.measure]
    sentence = said.format(
        day=format_date(until),
        carried=format_money(built.carried_over),
        added=_signed(added),
        old=format_money(built.old),
        gross=format_money(built.gross),
    )
    if built.holds:
        return sentence
    return " ".join((sentence, _("Còn phần thay đổi chưa rõ nguyên nhân, xem ở dưới.")))


def term_words(built: Bridge, term: BridgeTerm) -> str:
    """What one term adds."""
    name = {
        BridgeTerm.MOVED: _("Chuyển sang sổ theo dõi riêng"),
        BridgeTerm.RETURNED: _("Từ sổ theo dõi riêng trở lại"),
        BridgeTerm.REASSIGNED: _("Đổi chấp hành viên"),
        BridgeTerm.BROUGHT_BACK: _("Tính lại vì quyết định trước kỳ bị thu hồi, hủy"),
        BridgeTerm.ENDED_OWING: _("Đã kết thúc mà còn tiền chưa thi hành"),
        BridgeTerm.OTHER: _("Chưa rõ nguyên nhân"),
    }[term]
    said = {
        Measure.CASES: _("{name}: {amount} việc."),
        Measure.MONEY: _("{name}: {amount} đồng."),
    }[built.measure]
    return said.format(name=name, amount=_signed(built.total(term)))


def since_words(since: CarriedSince, closed_on: date) -> str:
    """What the report closed on a day carried over, and what the period after it goes on from."""
    held = {
        Measure.CASES: _(
            "Bản đã chốt ngày {day} chuyển kỳ sau {sent} việc, đúng số chuyển sang kỳ này."
        ),
        Measure.MONEY: _(
            "Bản đã chốt ngày {day} chuyển kỳ sau {sent} đồng, đúng số chuyển sang kỳ này."
        ),
    }
    differs = {
        Measure.CASES: _(
            "Bản đã chốt ngày {day} chuyển kỳ sau {sent} việc, nhưng số chuyển sang kỳ này là "
            "{now} việc: chênh lệch {delta} việc, do {count} hồ sơ thay đổi sau khi chốt. Xem "
            "đối chiếu với bản đã chốt để biết do hành vi nào."
        ),
        Measure.MONEY: _(
            "Bản đã chốt ngày {day} chuyển kỳ sau {sent} đồng, nhưng số chuyển sang kỳ này là "
            "{now} đồng: chênh lệch {delta} đồng, do {count} hồ sơ thay đổi sau khi chốt. Xem "
            "đối chiếu với bản đã chốt để biết do hành vi nào."
        ),
    }
    return (held if since.holds else differs)[since.measure].format(
        day=format_date(closed_on),
        sent=format_money(since.given_out),
        now=format_money(since.now),
        delta=_signed(since.now - since.given_out),
        count=len(since.cases),
    )


def _signed(amount: int) -> str:
    sign = "+" if amount > 0 else "−" if amount < 0 else ""
    return f"{sign}{format_money(abs(amount))}"
