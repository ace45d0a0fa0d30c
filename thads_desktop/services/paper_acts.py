"""The act of a paper before issue (hành vi ghi cùng văn bản): whole, of the case, not too much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.documents.filling import missing_fields
from thads_desktop.domain.case_facts import STATE_REVENUES
from thads_desktop.services.checked_paper import CONTENT, CheckedPaper, fault
from thads_desktop.services.printed_paper import PaperCheck

_LEAVES = ("enforcement_entrusted", "enforcement_terminated")
_TAKES = ("security_measure_applied", "coercion_decided")
_HIGHEST_RATE = Fraction(20, 100)  # a year: Bộ luật Dân sự 2015, Điều 468.1
_DAYS = 365


def act_faults(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """What keeps the act of a paper from being recorded, each by its field's own name."""
    yield from _unreadable(paper)
    yield from _lacking(paper)
    refusal = paper.refusal
    if refusal is not None:
        yield fault(CONTENT, refusal.message, field=refusal.field or "")
    yield from _too_much(paper)


def _unreadable(paper: CheckedPaper) -> Iterator[PaperCheck]:
    for name, value in paper.unreadable.items():
        said = _("{field}: không dùng được “{value}”. Hãy ghi lại.")
        yield fault(CONTENT, said.format(field=paper.label_of(name), value=value[:60]), field=name)


def _lacking(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """What no act of the kind can be without, and the form does not ask for itself."""
    told = {paper.label_of(one.name) for one in missing_fields(paper.form, paper.values)}
    for name in paper.lacking:
        label = paper.label_of(name)
        if label not in told:
            yield fault(CONTENT, _("{field}: chưa ghi.").format(field=label), field=name)


# ── Sums ──────────────────────────────────────────────────────────────────────────────────────


def _too_much(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """More than is owed on the lines named (Luật 106/2025, Điều 72.3, 73.1)."""
    amount = paper.values["act"].get("amount") if paper.values["act"] else None
    if paper.draft.act_id or not isinstance(amount, int):
        return
    lines = _lines(paper.values)
    left = sum(max(line["left"], 0) for line in lines)
    if paper.form.act in _LEAVES and amount > left:
        said = _(
            "Số tiền {sum} đồng nhiều hơn số còn phải thi hành của khoản đã chọn: {left} đồng."
        )
        message = said.format(sum=format_money(amount), left=format_money(left))
        yield fault(CONTENT, message, field="amount")
    elif paper.form.act in _TAKES:
        yield from _takes_too_much(paper, amount, left, lines)


def _takes_too_much(
    paper: CheckedPaper, amount: int, left: int, lines: Sequence[Mapping[str, Any]]
) -> Iterator[PaperCheck]:
    costs = _costs(paper)
    if amount <= left + costs:
        return
    interest = sum(_most_interest(line, paper) for line in lines)
    sums = {"sum": amount, "left": left, "costs": costs, "interest": interest}
    figures = {name: format_money(one) for name, one in sums.items()}
    if amount > left + costs + interest:
        said = _(
            "Số tiền {sum} đồng vượt quá nghĩa vụ: còn phải thi hành {left} đồng, chi phí {costs} "
            "đồng. Hãy ghi lại số tiền, hoặc ghi đủ khoản và chi phí."
        )
        yield fault(CONTENT, said.format(**figures), field="amount")
    else:
        said = _(
            "Số tiền {sum} đồng nhiều hơn số còn phải thi hành đã ghi ({left} đồng) và chi phí "
            "({costs} đồng). Phần hơn phải là tiền lãi: hãy kiểm tra lại."
        )
        yield fault(CONTENT, said.format(**figures), field="amount", blocks=False)


def _lines(values: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The lines the act names, all when it names none, without what the office gives back."""
    named = values["act"].get("lines") or [line["line"] for line in values["lines"]]
    return [line for line in values["lines"] if line["line"] in named and not line["is_return"]]


def _costs(paper: CheckedPaper) -> int:
    """Costs of enforcement, as the paper states them, else as acts of the case tell."""
    stated = paper.values.get("costs")
    if isinstance(stated, int):
        return stated
    return sum(getattr(one.payload, "cost", 0) for one in paper.state.standing)


def _most_interest(line: Mapping[str, Any], paper: CheckedPaper) -> int:
    """The most a line can have borne since the judgment, if any: a bound, no reckoning."""
    if line["kind"] in STATE_REVENUES:
        return 0
    judged_on = paper.state.judgment.judged_on
    since = judged_on if isinstance(judged_on, date) else paper.state.decided_on
    days = max((paper.draft.on - since).days, 0)
    return int(line["due"] * _HIGHEST_RATE * days / _DAYS)
