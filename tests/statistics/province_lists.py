"""Case lists built to a province's published totals: every case and every đồng in its place.

What was not published is filled in so that the identities hold: what must be enforced and is
not enforceable is "not yet", the rest of what was accepted was entrusted. Money falls on the
cases of its own state; of each state some cases are old and some new, so that the money carried
in can be met as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

OUTCOMES = {
    "done": "Thi hành xong",
    "running": "Đang thi hành",
    "not_yet": "Chưa có điều kiện",
    "paused": "Tạm đình chỉ",
    "entrusted": "Ủy thác",
    "withdrawn": "Thu hồi quyết định",
}
HEADINGS = (
    "Số QĐ thi hành án",
    "Ngày QĐ thi hành án",
    "Loại QĐ",
    "Người phải thi hành án",
    "Người được thi hành án",
    "Số tiền phải thi hành",
    "Đã thu",
    "Kết quả",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Old and new cases, or money, of one state."""

    old: int
    new: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The first and the last day of a list."""

    first: date
    last: date


def states_of(told: Mapping[str, int]) -> dict[str, int]:
    """How much lies in each state, by the published totals and the identities."""
    enforceable, done = told["enforceable"], told.get("done", 0)
    accepted = told.get("accepted")
    must_enforce = told.get("must_enforce", accepted or enforceable)
    rest = must_enforce - enforceable
    not_yet = min(told.get("not_yet", rest), rest)
    withdrawn = told.get("withdrawn", 0)
    left = 0 if accepted is None else accepted - must_enforce - withdrawn
    return {
        "done": done,
        "running": enforceable - done,
        "not_yet": not_yet,
        "paused": rest - not_yet,
        "entrusted": left,
        "withdrawn": withdrawn,
    }


def shares_of(told: Mapping[str, int], *, keep: int) -> dict[str, Share]:
    """Each state split in old and new; `keep`: so much of either, where a state has enough."""
    states = states_of(told)
    total = sum(states.values())
    old = told.get("old", total - told["new"] if "new" in told else total // 2)
    least = {state: keep if amount > keep else 0 for state, amount in states.items()}
    spare = old - sum(least.values())
    shares = {}
    for state, amount in states.items():
        more = min(max(amount - 2 * least[state], 0), spare)
        spare -= more
        shares[state] = Share(
            old=least[state] + more,
            new=amount - least[state] - more,
        )
    assert spare == 0
    return shares


def write_list(
    path: Path, cases: Mapping[str, int], money: Mapping[str, int], period: Period
) -> int:
    """A workbook of a province with these totals; returns how many cases it holds."""
    counts, sums = shares_of(cases, keep=1), shares_of(money, keep=0)
    number = 0
    with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"}) as book:
        sheet = book.add_worksheet("Danh sách")
        title = f"DANH SÁCH VIỆC (từ {period.first:%d/%m/%Y} đến {period.last:%d/%m/%Y})"
        sheet.write(0, 0, title)
        sheet.write_row(1, 0, HEADINGS)
        for state, outcome in OUTCOMES.items():
            old, new = counts[state], sums[state]
            for decided_on, due in _dues(old, new, period):
                number += 1
                paid = due if state == "done" else 0
                basis = "Chủ động" if number % 2 else "Theo yêu cầu"
                who = ("Nguyễn Văn Đức", "Ngân sách nhà nước")
                sheet.write_row(
                    number + 1,
                    0,
                    [f"{number}/QĐ-CTHADS", decided_on, basis, *who, due, paid, outcome],
                )
    return number


def _dues(counts: Share, sums: Share, period: Period) -> Iterator[tuple[date, int]]:
    """A day of decision and a sum for each case of a state."""
    for cases, money, day in (
        (counts.old, sums.old, period.first - timedelta(30)),
        (counts.new, sums.new, period.first + timedelta(30)),
    ):
        assert cases or not money
        for place in range(cases):
            yield day, money // cases + (place < money % cases)
