"""A name nearly right is told; one that may be another person's never holds the paper back."""

from __future__ import annotations

import pytest

from tests.documents.known_record import said

SURE = {
    "a mark on the middle name": "Bà Hoàng Thi Yến có mặt.",
    "a mark of a firm's name": "Công ty TNHH Một thành viên Xây dựng Phù Thịnh có đơn.",
    "given name, with the year of birth": "Bà Hoàng Thị Yên, sinh năm 1980, vắng mặt.",
    "given name, with the number": "Bà Hoàng Thị Yên, số định danh cá nhân 087180001234.",
    "a word missing, with the role": "Người phải thi hành án bà Hoàng Yến vắng mặt.",
    "another family, with the role": "Người phải thi hành án Nguyễn Thị Yến vắng mặt.",
    "a firm, with its tax code": "Ngân hàng TMCP Xen Hồng, mã số thuế 0300000018.",
}
DOUBTFUL = {
    "one letter off a related person": "Ông Hoàng Văn Tú là người làm chứng.",
    "in capitals": "BÀ HOÀNG THỊ YÊN CÓ MẶT.",
    "a word missing": "Bà Hoàng Yến có mặt.",
    "the southern family name": "Bà Huỳnh Thị Yến có mặt.",
    "a firm": "Công ty TNHH Một thành viên Xây dựng Phúc Thịnh có đơn.",
    "a bank": "Ngân hàng TMCP Xen Hồng có đơn.",
}
OTHERS = (
    "Bà Hoàng Thị Yến Nhi là con của bà Hoàng Thị Yến.",
    "Cháu Hoàng Thị Yên Nhi và ông Nguyễn Trân Bình; bà Nguyễn Hoàng Yến.",
    "Cuộc sống trần bình thường.",
    "Bà Nguyễn Thị Yến và bà Trần Thị Hoa là người làm chứng.",
    "Bà Trần Thị Mai và bà HOÀNG THỊ YẾN có mặt.",
    "Công ty TNHH MTV XD Phú Thịnh (gọi tắt là Công ty).",
    "Chuyển khoản tại Ngân hàng TMCP Sen Hồng, chi nhánh Đồng Tháp.",
    "Ông Hoàng Văn Tư và bà Trần Bình ở ấp 2, xã Mỹ An.",
)


@pytest.mark.parametrize("name", SURE)
def test_a_slip_beside_a_fact_of_the_person_is_sure(name: str) -> None:
    assert [one[0] for one in said(SURE[name])] == ["✗"], said(SURE[name])


@pytest.mark.parametrize("name", DOUBTFUL)
def test_a_slip_that_may_be_another_name_is_a_note(name: str) -> None:
    assert [one[0] for one in said(DOUBTFUL[name])] == ["?"], said(DOUBTFUL[name])


@pytest.mark.parametrize("text", OTHERS)
def test_right_names_and_strangers_are_left_alone(text: str) -> None:
    assert said(text) == []


def test_the_place_of_a_tone_makes_no_other_name() -> None:
    assert said("Bà Hoàng Thị Yến, ông Hoàng Văn Tư hoà giải, hòa giải.") == []
    assert said("Ông Nguyễn Đình Hòa có mặt.") == []
