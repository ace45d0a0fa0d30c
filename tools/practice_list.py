"""Makes `resources/practice/case-list.xlsx`: a synthetic year of one officer group, for the tour.

Run `python -m tools.practice_list`; the same seed gives the same list.
"""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from pathlib import Path

from xlsxwriter import Workbook

ROWS = 80
EX_OFFICIO_SHARE, NEW_CENTURY = 0.7, 2000
FIRST, LAST = date(2025, 10, 1), date(2026, 9, 30)
TARGET = Path(__file__).parent.parent / "resources" / "practice" / "case-list.xlsx"
HEADINGS = (
    "STT", "Số bản án, quyết định", "Ngày bản án, quyết định", "Tòa án", "Số QĐ thi hành án",
    "Ngày QĐ thi hành án", "Loại QĐ", "Loại việc", "Người phải thi hành án", "Năm sinh",
    "Số định danh cá nhân", "Địa chỉ", "Người được thi hành án", "Khoản phải thi hành",
    "Số tiền phải thi hành (đồng)", "Số tiền đã thi hành (đồng)", "Kết quả", "Ngày kết quả",
    "Chấp hành viên",
)  # fmt: skip
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Rơ Chăm")
MIDDLE = ("Văn", "Thị", "Đức", "Ngọc", "Quốc", "Thanh", "Minh", "Hữu")
GIVEN = ("An", "Ánh", "Bình", "Dũng", "Đạt", "Hà", "Hạnh", "Hùng", "Lan", "Nga", "Phúc", "Yến")
COMMUNES = ("xã Tân Bình", "xã Hòa Thuận", "phường Đoàn Kết", "xã Ia Chim", "xã Đăk Hà")
OFFICERS = ("Lâm Thùy Hương", "Võ Đình Ánh", "Ngô Gia Phúc")
CREDITORS = ("Ngân hàng Nông nghiệp và PTNT", "Công ty TNHH Bình Minh")
KINDS = ("Dân sự", "Hình sự", "Hôn nhân và gia đình", "Kinh doanh thương mại")
OUTCOMES = ("Thi hành xong", "Đang thi hành", "Chưa có điều kiện thi hành", "Đình chỉ thi hành án",
            "Ủy thác thi hành án", "Hoãn thi hành án", "Tạm đình chỉ thi hành án")  # fmt: skip
SHARES = (42, 22, 20, 5, 4, 4, 3)


def _name(chance: random.Random) -> str:
    return f"{chance.choice(FAMILY)} {chance.choice(MIDDLE)} {chance.choice(GIVEN)}"


def _day(chance: random.Random, first: date, last: date) -> date:
    return first + timedelta(days=chance.randrange((last - first).days + 1))


def _row(chance: random.Random, number: int) -> list[object]:
    is_old = number <= ROWS // 3
    start = FIRST - timedelta(days=700) if is_old else FIRST
    end = FIRST - timedelta(days=1) if is_old else LAST - timedelta(days=20)
    decided = start + (end - start) * number / ROWS
    is_ours = chance.random() < EX_OFFICIO_SHARE
    outcome = chance.choices(OUTCOMES, SHARES)[0]
    due = chance.randrange(2, 4000) * 100_000
    paid = {"Thi hành xong": due, "Đang thi hành": due // chance.choice((2, 3, 10))}.get(outcome, 0)
    on = None if outcome == "Đang thi hành" else _day(chance, max(decided, FIRST), LAST)
    court = chance.choice(("TAND khu vực 1", "TAND khu vực 2", "TAND tỉnh"))
    born = chance.randrange(1950, 2004)
    return [
        number, f"{chance.randrange(1, 300)}/{decided.year}/{'HSST' if is_ours else 'DSST'}",
        decided - timedelta(days=chance.randrange(30, 200)), court, f"{number:02d}/QĐ-THADS", decided,
        "Chủ động" if is_ours else "Theo yêu cầu", chance.choice(KINDS), _name(chance), born,
        f"062{0 if born < NEW_CENTURY else 2}{born % 100:02d}{chance.randrange(10**6):06d}",
        f"thôn {chance.randrange(1, 10)}, {chance.choice(COMMUNES)}",
        "Ngân sách nhà nước" if is_ours else chance.choice((*CREDITORS, _name(chance))),
        chance.choice(("Án phí", "Tiền phạt", "Truy thu sung công")) if is_ours
        else chance.choice(("Trả nợ", "Bồi thường", "Trả nợ tín dụng")),
        due, paid, outcome, on, chance.choice(OFFICERS),
    ]  # fmt: skip


def main() -> None:
    """Write the list."""
    chance = random.Random(2026)  # noqa: S311 - names for practice, no secret
    book = Workbook(str(TARGET), {"default_date_format": "dd/mm/yyyy"})
    book.set_properties({"created": datetime(2026, 10, 1)})  # noqa: DTZ001 - a workbook has no zone
    sheet = book.add_worksheet("Danh sách việc")
    sheet.write(0, 0, "PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC THỰC HÀNH")
    title = "DANH SÁCH VIỆC THI HÀNH ÁN DÂN SỰ"
    sheet.write(1, 0, f"{title} (từ {FIRST:%d/%m/%Y} đến {LAST:%d/%m/%Y})")
    sheet.write_row(3, 0, HEADINGS, book.add_format({"bold": True, "text_wrap": True}))
    for number in range(1, ROWS + 1):
        sheet.write_row(3 + number, 0, _row(chance, number))
    sheet.set_column(0, len(HEADINGS) - 1, 16)
    book.close()


if __name__ == "__main__":
    main()
