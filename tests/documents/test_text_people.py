"""What is said of a person of the record: role, year of birth, number."""

from __future__ import annotations

import pytest

from tests.documents.known_record import said

WRONG = {
    "Người được thi hành án Hoàng Thị Yến đồng ý hoãn.": "không phải là người được thi hành án",
    "Bên được thi hành án là bà Hoàng Thị Yến.": "không phải là người được thi hành án",
    "Hoàng Thị Yến là người được thi hành án.": "không phải là người được thi hành án",
    "Người phải thi hành án: Ngân hàng TMCP Sen Hồng.": "không phải là người phải thi hành án",
    "Bà Hoàng Thị Yến, sinh năm 1981, vắng mặt.": "sinh năm 1980, không phải 1981",
    "Bà Hoàng Thị Yến (sinh ngày 02/03/1981) vắng mặt.": "không phải 1981",
    "Bà Hoàng Thị Yến, số định danh 087180001243.": "là 087180001234, không phải 087180001243",
    "Căn cước của bà Hoàng Thị Yến là 087 180 001 243.": "không phải 087180001243",
    "Ngân hàng TMCP Sen Hồng, mã số thuế 0300000019.": "là 0300000018",
}
RIGHT = (
    "Người phải thi hành án bà Hoàng Thị Yến, sinh năm 1980, số định danh 087180001234.",
    "Người được thi hành án là Ngân hàng TMCP Sen Hồng, mã số thuế 0300000018.",
    "Người có quyền lợi, nghĩa vụ liên quan: ông Hoàng Văn Tư.",
    "Đại diện người được thi hành án bà Hoàng Thị Yến.",
    "Vợ của người được thi hành án Hoàng Thị Yến.",
    "Con của bà Hoàng Thị Yến, sinh năm 2010, đang đi học.",
    "Bà Hoàng Thị Yến và con là Nguyễn Văn Bé, sinh năm 2010.",
    "Bà Hoàng Thị Yến có mặt. Cháu Bé sinh năm 2010.",
    "Bà Hoàng Thị Yến, chứng minh nhân dân số 301234567.",
    "Bà Hoàng Thị Yến, tài khoản số 087180001243.",
    "Bà Hoàng Thị Yến và người được thi hành án đồng ý.",
    "Ông Hoàng Văn Tư, sinh năm 1990, số định danh 087090001111.",
)


@pytest.mark.parametrize("text", WRONG)
def test_what_is_not_the_person_s_is_told(text: str) -> None:
    found = said(text)
    assert len(found) == 1, found
    assert found[0].startswith("✗")
    assert WRONG[text] in found[0]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_his_or_somebody_else_s_is_not(text: str) -> None:
    assert said(text) == []
