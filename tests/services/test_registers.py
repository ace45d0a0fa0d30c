"""Registers: rows of a small office that were told by hand, and of practice offices by their sums."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from tests.ledgers import MORNING, temporary_context
from tests.registers import FIRST, LAST, fill
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError
from thads_desktop.domain.registers import Register, RegisterRow
from thads_desktop.services.context import Context
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.registers import (
    cell_text,
    open_register,
    read_rows,
    register_named,
    registers,
    stream_rows,
)
from thads_desktop.services.statistics import count_period, period_question


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    """The small office, which tests only read."""
    with temporary_context() as made:
        fill(made)
        yield made


def rows(
    context: Context, name: str, first: date = FIRST, last: date = LAST
) -> tuple[Register, list[RegisterRow]]:
    opened = open_register(context, name, first, last)
    return opened.register, read_rows(context, opened, opened.entered)


def told(context: Context, name: str, *headings: str) -> list[tuple[str, ...]]:
    """The cells under some headings, row by row; a row struck out begins with a minus."""
    register, found = rows(context, name)
    columns = [" / ".join(column.heading) for column in register.columns]
    places = [columns.index(heading) for heading in headings]
    return [
        tuple(
            ("-" if row.is_struck else "") * (at == 0)
            + cell_text(register.columns[place], row.cells[place])
            for at, place in enumerate(places)
        )
        for row in found
    ]


QD = "Quyết định thi hành án"
HAND_TOLD: dict[str, tuple[tuple[str, ...], list[tuple[str, ...]]]] = {
    "01": (
        ("STT", "Ngày nhận", "Hình thức nhận", "Bản án, quyết định / Cơ quan ra"),
        [("1", "09/03/2026", "Trực tiếp", "TAND khu vực 1")],
    ),
    "02": (
        (
            "Ngày nhận",
            "Người yêu cầu / Tư cách",
            "Nội dung yêu cầu",
            "Hình thức",
            f"Kết quả / {QD}",
        ),
        [
            (
                "06/10/2025",
                "Người được thi hành án",
                "Trả nợ",
                "Qua bưu chính",
                "1/QĐ-THADS ngày 08/10/2025",
            )
        ],
    ),
    "03": (
        (
            "Ngày thụ lý",
            "Loại",
            QD,
            "Chưa có điều kiện",
            "Hoãn / Quyết định",
            "Hoãn / Tiếp tục",
            "Tạm đình chỉ / Quyết định",
            "Đình chỉ",
        ),
        [
            (
                "08/10/2025",
                "Theo yêu cầu",
                "1/QĐ-THADS ngày 08/10/2025",
                "2/QĐ-THADS ngày 22/10/2025",
                "4/QĐ-THADS ngày 09/12/2025",
                "5/QĐ-THADS ngày 05/01/2026",
                "",
                "8/QĐ-THADS ngày 02/03/2026",
            ),
            ("09/10/2025", "Chủ động", "2/QĐ-THADS ngày 09/10/2025", *("",) * 5),
        ],
    ),
    "04": (
        ("Quyết định / Số, ngày", "Quyết định / Loại", "Nội dung"),
        [("13/QĐ-THADS ngày 15/01/2026", "Sửa đổi, bổ sung", "Sửa tên")],
    ),
    "05": (
        ("Quyết định ủy thác / Số, ngày", "Khoản ủy thác / Số tiền (đồng)", "Cơ quan nhận ủy thác"),
        [("9/QĐ-THADS ngày 08/01/2026", "4.000", "THADS tỉnh Hai")],
    ),
    "09": (
        ("Quyết định / Loại", "Quyết định / Số, ngày", "Quyết định tiếp tục", "Ghi chú"),
        [
            ("Tiếp tục", "3/QĐ-THADS ngày 01/12/2025", "", ""),
            (
                "-Hoãn",
                "4/QĐ-THADS ngày 08/12/2025",
                "",
                "đã sửa đổi, bổ sung ngày 10/03/2026 (thử)",
            ),
            ("Hoãn", "4/QĐ-THADS ngày 09/12/2025", "5/QĐ-THADS ngày 05/01/2026", ""),
            ("Tiếp tục", "5/QĐ-THADS ngày 05/01/2026", "", ""),
            (
                "-Tạm đình chỉ",
                "6/QĐ-THADS ngày 12/01/2026",
                "",
                "đã sửa đổi, bổ sung ngày 10/03/2026 (hủy bỏ: thử)",
            ),
        ],
    ),
    "10": (
        ("Quyết định đình chỉ / Số, ngày", "Khoản đình chỉ / Số tiền (đồng)", "Lý do, căn cứ"),
        [("8/QĐ-THADS ngày 02/03/2026", "5.000", "Chết")],
    ),
    "11": (
        (
            "Quyết định / Số, ngày",
            "Nghĩa vụ / Còn phải thi hành (đồng)",
            "Lý do, căn cứ",
            "Xác minh",
        ),
        [("2/QĐ-THADS ngày 22/10/2025", "5.000", "Nghèo", "1 lần, gần nhất ngày 20/10/2025")],
    ),
    "13": (
        (
            "Vật chứng, tài sản / Tên, loại",
            "Vật chứng, tài sản / Đặc điểm, tình trạng",
            "Nhập / Phiếu, biên bản số, ngày",
            "Xuất / Lệnh số, ngày",
            "Xuất / Kết quả xử lý",
        ),
        [
            ("Thửa đất 112", "giấy tờ: AB 1", "10/QĐ-THADS ngày 15/10/2025", "", ""),
            ("Thửa đất 112", "giấy tờ: AB 1", "12/BB ngày 10/11/2025", "", "Đã bán"),
            (
                "Con dao",
                "niêm phong: Còn nguyên",
                "1/LNK ngày 20/01/2026",
                "2/LXK ngày 20/02/2026",
                "Tiêu hủy;\nHội đồng",
            ),
        ],
    ),
    "14": (
        ("Quyết định / Số, ngày", "Tài sản, tài khoản, nơi giữ"),
        [("10/QĐ-THADS ngày 15/10/2025", "Thửa đất 112;\nKho đơn vị")],
    ),
    "15": (
        ("Quyết định / Số, ngày", "Quyết định / Biện pháp"),
        [("11/QĐ-THADS ngày 03/11/2025", "kê biên")],
    ),
    "17": (
        (
            "Tài sản",
            "Thẩm định giá / Tổ chức, ngày",
            "Thẩm định giá / Giá hiện tại (đồng)",
            "Đấu giá / Hợp đồng",
            "Đấu giá / Giảm giá (lần, %)",
            "Kết quả / Người mua",
        ),
        [
            (
                "Thửa đất 112",
                "ngày 01/12/2025, Công ty Giá Đúng",
                "810",
                "3/HĐ ngày 06/01/2026, Trung tâm đấu giá",
                "lần 1, ngày 16/02/2026: 10,00 %",
                "Lê Mua",
            )
        ],
    ),
    "18": (("Ngày đề nghị", "Văn bản đề nghị"), [("02/02/2026", "7/CV")]),
    "20": (
        ("Ngày chuyển sang sổ", "Quyết định chưa có điều kiện", "Có điều kiện trở lại"),
        [("20/11/2025", "2/QĐ-THADS ngày 22/10/2025", "3/QĐ-THADS ngày 01/12/2025")],
    ),
    "21": (
        ("Ngày đưa vào lưu trữ", "Hồ sơ số", "Số tờ", "Vị trí trong kho"),
        [("04/03/2026", "12", "31", "Kho 1")],
    ),
    "complaints-and-denunciations-received": (
        ("Ngày nhận", "Phân loại", "Người gửi đơn", "Nội dung"),
        [
            (
                "03/02/2026",
                "Khiếu nại",
                "Nguyễn Văn An, Tổ 5, phường Minh An",
                "Kê biên sai",
            )
        ],
    ),
}


@pytest.mark.parametrize("name", HAND_TOLD)
def test_a_register_has_the_rows_told_by_hand(context: Context, name: str) -> None:
    headings, expected = HAND_TOLD[name]
    assert told(context, name, *headings) == expected


def test_every_other_register_of_the_small_office_is_empty(context: Context) -> None:
    filled = {register_named(name).key for name in HAND_TOLD}
    for key in registers().keys() - filled:
        assert not open_register(context, key, FIRST, LAST).entered, key


def test_an_amended_decision_says_so_in_its_remarks(context: Context) -> None:
    old = rows(context, "03", date(2025, 3, 1), date(2025, 3, 31))[1]
    (row,) = old
    assert row.cells[-1] == "đã sửa đổi, bổ sung theo quyết định 13/QĐ-THADS ngày 15/01/2026"


def test_rows_are_numbered_through_the_year_of_work(context: Context) -> None:
    second_quarter = rows(context, "09", date(2026, 1, 1), LAST)[1]
    assert [row.number for row in second_quarter] == [4, 5]


def test_a_row_leads_to_its_case_or_to_what_came_in(context: Context) -> None:
    assert [row.is_case for row in rows(context, "01")[1]] == [False]
    assert [row.is_case for row in rows(context, "03")[1]] == [True, True]


def test_a_register_is_found_by_the_number_of_its_form() -> None:
    assert register_named("13").key == "exhibits-and-seized-property"
    with pytest.raises(DomainError, match="cases-accepted") as refused:
        register_named("99")
    assert refused.value.code == "register_unknown"


def test_a_period_that_ends_before_it_begins_is_refused(context: Context) -> None:
    with pytest.raises(DomainError) as refused:
        open_register(context, "03", LAST, FIRST)
    assert refused.value.code == "period_reversed"


class Impatient:
    """A person who has had enough."""

    def report(self, what: str, done: int, total: int) -> None:
        raise CancelledError(f"{what}: {done}/{total}")


def test_a_person_can_stop_the_reading(context: Context) -> None:
    with pytest.raises(CancelledError):
        open_register(context, "03", FIRST, LAST, Impatient())
    opened = open_register(context, "03", FIRST, LAST)
    with pytest.raises(CancelledError):
        list(stream_rows(context, opened, opened.entered, Impatient()))


PERIODS = [
    (date(2025, 10, 1), date(2025, 12, 31)),
    (date(2025, 10, 1), date(2026, 3, 10)),
    (date(2026, 2, 14), date(2026, 3, 1)),
]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_register_of_cases_holds_the_new_cases_of_the_statistics(
    tmp_path: Path, seed: int
) -> None:
    context = make_practice_office(tmp_path, cases=30, user="An", clock=MORNING, seed=seed)
    try:
        for first, last in PERIODS:
            figures = count_period(context, period_question(context, first, last)).total.cases
            opened = open_register(context, "03", first, last)
            found = read_rows(context, opened, opened.entered)
            assert sum(not row.is_struck for row in found) == figures["new"]
            ex_officio = [row for row in found if row.group == "Chủ động" and not row.is_struck]
            assert len(ex_officio) == figures["new_ex_officio"]
            in_order = ((one.day, two.day) for one, two in pairwise(found))
            assert all(one <= two for one, two in in_order)
    finally:
        context.close()
