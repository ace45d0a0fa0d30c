"""Case lists of made-up offices, and their figures reckoned row by row, apart from the program.

Reckoned here from the rules of the forms alone: a case is old when it was decided before the
period, stands in one class on the period's last day, and is outside when it ended before the
first day or lies in the separate register. Money received or ended counts on its day: the day
of the result, or the last day of the list when it names none, but never before the case came
in; an old case came in with the list's first day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from types import MappingProxyType
from typing import Any

import xlsxwriter

ENDED = ("completed", "terminated", "entrusted", "withdrawn")
BASES = {
    "ex_officio": ("Chủ động", "CĐ", "chủ động"),
    "on_request": ("Theo yêu cầu", "TYC", "Theo đơn yêu cầu"),
}
OUTCOMES = {
    "completed": ("Thi hành xong", "Đã thi hành xong", "Xong"),
    "running": ("Đang thi hành", "", "Đang tổ chức thi hành"),
    "not_yet": ("Chưa có điều kiện", "Chưa có điều kiện thi hành"),
    "terminated": ("Đình chỉ", "Đình chỉ thi hành án"),
    "entrusted": ("Ủy thác", "Uỷ thác đi"),
    "withdrawn": ("Thu hồi quyết định", "Hủy quyết định"),
    "postponed": ("Hoãn thi hành án", "Hoãn"),
    "postponed_by_agreement": ("Hoãn theo thỏa thuận", "Hoãn do đương sự thỏa thuận"),
    "suspended": ("Tạm đình chỉ", "Tạm đình chỉ thi hành án"),
    "separate_register": ("Chuyển sổ theo dõi riêng", "Theo dõi riêng"),
}
HEADINGS = {
    "judged_on": ("Ngày bản án, quyết định", "Ngày bản án", "Ngày BA/QĐ của Tòa án"),
    "number": ("Số QĐ thi hành án", "Số quyết định", "QĐ THA số"),
    "decided_on": ("Ngày QĐ thi hành án", "Ngày ra quyết định", "Ngày QĐ"),
    "basis": ("Loại QĐ", "Loại quyết định", "Chủ động/Theo yêu cầu"),
    "debtor": ("Người phải thi hành án", "Họ tên người phải THA"),
    "creditor": ("Người được thi hành án", "Người được THA"),
    "due": ("Số tiền phải thi hành", "Số tiền phải THA (đồng)"),
    "paid": ("Số tiền đã thi hành", "Đã thu", "Số tiền đã thu"),
    "outcome": ("Kết quả", "Kết quả thi hành"),
    "outcome_on": ("Ngày kết quả", "Ngày có kết quả"),
    "officer": ("Chấp hành viên", "CHV"),
}
OFFICERS = ("Lê Thị Bình", "Trần Văn Đông", "Y Khương Niê", "Nguyễn Hoà An")
FIRST_ROW = 5  # of the cases, as the sheet counts
NO_FAULTS: Mapping[int, Mapping[str, object]] = MappingProxyType({})
DEBTORS = ("Nguyễn Văn Đức", "Phạm Thị Ươm", "Công ty TNHH Đại Phát", "Rơ Châm Hyơn", "Vũ Ích")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One case of a list."""

    judged_on: date
    number: str
    decided_on: date
    basis: str
    debtor: str
    creditor: str
    due: int
    paid: int
    outcome: str
    outcome_on: date | None
    officer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeList:
    """A list of an office for one period."""

    first: date
    last: date
    rows: tuple[Row, ...]


def draw_list(seed: int, size: int) -> OfficeList:
    """A list with every result, old and new cases, paid or not, dated or not."""
    rng = Random(seed)  # noqa: S311 - made-up cases, no secrets
    year = rng.randint(2015, 2025)
    first, last = date(year - 1, 10, 1), rng.choice([date(year, 9, 30), date(year, 3, 31)])
    rows = [_draw_row(rng, number, first, last) for number in range(1, size + 1)]
    return OfficeList(first=first, last=last, rows=tuple(rows))


def _draw_row(rng: Random, number: int, first: date, last: date) -> Row:
    is_old = rng.random() < 0.4
    earliest, latest = (date(2010, 1, 4), first - timedelta(1)) if is_old else (first, last)
    edges = (earliest, latest)
    decided_on = rng.choice(edges) if rng.random() < 0.1 else _a_day(rng, *edges)
    outcome = rng.choice(list(OUTCOMES))
    due = rng.choice([0, rng.randint(1, 999), rng.randint(1, 10**7), rng.randint(1, 10**11)])
    paid = rng.choice([0, 0, due, rng.randint(0, due)])
    if outcome == "completed" and rng.random() < 0.9:
        paid = due
    dated = rng.random() < (0.8 if outcome != "running" else 0.3)
    return Row(
        judged_on=decided_on - timedelta(rng.randint(0, 400)),
        number=f"{number}/QĐ-{rng.choice(['CCTHADS', 'THADS'])}",
        decided_on=decided_on,
        basis=rng.choice(list(BASES)),
        debtor=rng.choice(DEBTORS),
        creditor=rng.choice(["Ngân sách nhà nước", "Hồ Thị Ánh"]),
        due=due,
        paid=paid,
        outcome=outcome,
        outcome_on=_a_day(rng, max(decided_on, first), last) if dated else None,
        officer=rng.choice(OFFICERS),
    )


def _a_day(rng: Random, earliest: date, latest: date) -> date:
    return earliest + timedelta(rng.randint(0, (latest - earliest).days))


def write_list(
    path: Path,
    office: OfficeList,
    seed: int,
    faults: Mapping[int, Mapping[str, object]] = NO_FAULTS,
) -> None:
    """The list as a workbook of that office: its own headings, order, and ways to write values.

    `faults` puts other cells, by name, into some of its rows, counted from 0.
    """
    rng = Random(seed)  # noqa: S311 - how a list looks is no secret
    order = rng.sample(list(HEADINGS), len(HEADINGS))
    with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"}) as book:
        sheet = book.add_worksheet("Danh sách")
        sheet.write(0, 0, "CHI CỤC THI HÀNH ÁN DÂN SỰ")
        sheet.write(1, 0, f"DANH SÁCH VIỆC (từ {office.first:%d/%m/%Y} đến {office.last:%d/%m/%Y})")
        headings = ["STT", *(rng.choice(HEADINGS[name]) for name in order)]
        sheet.write_row(3, 0, headings)
        for index, row in enumerate(office.rows):
            cells = {name: _cell(rng, name, getattr(row, name)) for name in order}
            cells |= faults.get(index, {})
            sheet.write_row(FIRST_ROW - 1 + index, 0, [index + 1, *cells.values()])
        total = sum(row.due for row in office.rows)
        below = 4 + len(office.rows)
        sheet.write_row(below, 0, ["Tổng cộng"])
        sheet.write(below, 1 + order.index("due"), total)


def _cell(rng: Random, name: str, value: object) -> object:
    if name == "basis":
        return rng.choice(BASES[str(value)])
    if name == "outcome":
        return rng.choice(OUTCOMES[str(value)])
    if isinstance(value, date):
        texts = (f"{value:%d/%m/%Y}", f"{value.day}/{value.month}/{value.year}")
        return rng.choice([value, value, *texts])
    if isinstance(value, int):
        return rng.choice([value, f"{value:,}".replace(",", ".")])
    return value


def expected_rows(
    office: OfficeList, first: date, last: date, officer: str | None = None
) -> list[dict[str, Any]]:
    """All rows of both forms for a period, as `thads statistics` tells them."""
    counted = [
        _Reckoned.of(row, office, first, last)
        for row in office.rows
        if officer is None or row.officer == officer
    ]
    present = [one for one in counted if one is not None]
    return [
        {"row": name, "cases": _cases(some), "money": _money(some)}
        for name, some in (
            ("total", present),
            ("ex_officio", [one for one in present if one.basis == "ex_officio"]),
            ("on_request", [one for one in present if one.basis == "on_request"]),
        )
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reckoned:
    """A case as a period sees it: its class on the last day, and its money in đồng."""

    basis: str
    is_old: bool
    state: str
    opening: int
    received: int

    @staticmethod
    def of(row: Row, office: OfficeList, first: date, last: date) -> _Reckoned | None:
        """None when the case came in later, or ended before."""
        if row.decided_on > last:
            return None
        settled_on = max(row.outcome_on or office.last, row.decided_on, office.first)
        if row.outcome in ENDED and settled_on < first:
            return None
        paid_before = row.paid if settled_on < first else 0
        return _Reckoned(
            basis=row.basis,
            is_old=row.decided_on < first,
            state=row.outcome if settled_on <= last else "running",
            opening=row.due - paid_before,
            received=row.paid - paid_before if settled_on <= last else 0,
        )

    @property
    def left(self) -> int:
        return self.opening - self.received


def _cases(counted: Sequence[_Reckoned]) -> dict[str, Any]:
    inside = [one for one in counted if one.state != "separate_register"]
    states = Counter(one.state for one in inside)
    new = Counter(one.basis for one in inside if not one.is_old)
    done = states["completed"] + states["terminated"]
    must_enforce = len(inside) - states["entrusted"] - states["withdrawn"]
    paused = states["postponed"] + states["suspended"]
    enforceable = must_enforce - states["not_yet"] - paused
    return {
        "old": sum(one.is_old for one in inside),
        "new_ex_officio": new["ex_officio"],
        "new_on_request": new["on_request"],
        "new": new.total(),
        "accepted": len(inside),
        "entrusted": states["entrusted"],
        "withdrawn": states["withdrawn"],
        "must_enforce": must_enforce,
        "enforceable": enforceable,
        "done": done,
        "terminated": states["terminated"],
        "running": states["running"],
        "postponed_by_agreement": states["postponed_by_agreement"],
        "not_yet": states["not_yet"],
        "paused": paused,
        "carried_over": must_enforce - done,
        "enforceable_carried_over": enforceable - done,
        "separate_register": len(counted) - len(inside),
        "rate_percent": _percent(done, enforceable),
        "share_enforceable_percent": _percent(enforceable, must_enforce),
    }


def _money(counted: Sequence[_Reckoned]) -> dict[str, Any]:
    inside = [one for one in counted if one.state != "separate_register"]

    def left(*states: str) -> int:
        return sum(one.left for one in inside if one.state in states)

    def opening(some: Iterable[_Reckoned]) -> int:
        return sum(one.opening for one in some)

    received, terminated = sum(one.received for one in inside), left("terminated")
    done = received + terminated
    must_enforce = opening(inside) - left("entrusted", "withdrawn")
    not_yet, paused = left("not_yet"), left("postponed", "suspended")
    agreed = left("postponed_by_agreement")
    enforceable = must_enforce - not_yet - paused
    new = [one for one in inside if not one.is_old]
    return {
        "old": opening(one for one in inside if one.is_old),
        "new_ex_officio": opening(one for one in new if one.basis == "ex_officio"),
        "new_on_request": opening(one for one in new if one.basis == "on_request"),
        "new": opening(new),
        "accepted": opening(inside),
        "entrusted": left("entrusted"),
        "withdrawn": left("withdrawn"),
        "must_enforce": must_enforce,
        "enforceable": enforceable,
        "done": done,
        "received": received,
        "waived": 0,
        "terminated": terminated,
        "running": enforceable - done - agreed,
        "postponed_by_agreement": agreed,
        "not_yet": not_yet,
        "paused": paused,
        "carried_over": must_enforce - done,
        "enforceable_carried_over": enforceable - done,
        "separate_register": sum(one.left for one in counted if one.state == "separate_register"),
        "rate_percent": _percent(done, enforceable),
        "share_enforceable_percent": _percent(enforceable, must_enforce),
    }


def _percent(part: int, whole: int) -> float | None:
    """Two decimals, half up, by whole numbers alone."""
    return (20_000 * part + whole) // (2 * whole) / 100 if whole else None


def without_results_dates(office: OfficeList) -> OfficeList:
    """The same list where nobody wrote when a result came."""
    return replace(office, rows=tuple(replace(row, outcome_on=None) for row in office.rows))


FAULTS: dict[str, Mapping[str, object]] = {
    "judgment_after_decision": {"judged_on": "02/01/2026"},
    "date_in_future": {"decided_on": date(2027, 1, 5)},
    "no_such_date": {"decided_on": "31/9/2014"},
    "day_month_swapped": {"decided_on": "3/25/2014"},
    "money_not_a_number": {"due": "mười triệu đồng"},
    "money_negative": {"due": "-5.000.000"},
    "paid_exceeds_due": {"due": 1_000, "paid": 1_001},
    "debtor_missing": {"debtor": ""},
    "decision_number_missing": {"number": ""},
    "decision_date_missing": {"decided_on": ""},
    "kind_unknown": {"outcome": "chẳng rõ ra sao"},
}


def plant_faults(
    office: OfficeList, seed: int
) -> tuple[dict[int, Mapping[str, object]], dict[int, str], OfficeList]:
    """One fault of each kind in a row of its own.

    Returns what to write in which rows, the code that each row of the sheet is to be refused
    with, and the list of those that stay.
    """
    rng = Random(seed)  # noqa: S311 - where faults lie is no secret
    rows = rng.sample(range(1, len(office.rows)), len(FAULTS) + 1)
    faults = dict(zip(rows, FAULTS.values(), strict=False))
    codes = dict(zip(rows, FAULTS, strict=False))
    first = min(set(range(len(office.rows))) - set(rows))
    repeated = max(rows[-1], first + 1)
    model = office.rows[first]
    faults[repeated] = {"number": model.number, "decided_on": model.decided_on, "judged_on": ""}
    codes[repeated] = "decision_number_repeated"
    stay = tuple(row for index, row in enumerate(office.rows) if index not in faults)
    sheet_rows = {FIRST_ROW + index: code for index, code in sorted(codes.items())}
    return faults, sheet_rows, replace(office, rows=stay)
