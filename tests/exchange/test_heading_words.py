"""What headings say, in the wordings of many offices."""

from __future__ import annotations

import pytest

from thads_desktop.exchange.fields import Field
from thads_desktop.exchange.heading_words import meanings

WORDINGS = {
    Field.JUDGMENT_NUMBER: "Số bản án, quyết định|bản án số|Số BA|Bản án Số|Số BA, QĐ|Bản án số, ngày",
    Field.JUDGED_ON: "Ngày bản án, quyết định|ngày bản án|Ngày tuyên án|Bản án Ngày|Ngày BA|Ngày xét xử",
    Field.COURT: "Tòa án|Toà án|Cơ quan ra bản án|Tòa án xét xử|TAND|Tòa án ra bản án, quyết định",
    Field.DECISION_NUMBER: (
        "Số QĐ thi hành án|qđ tha số|QĐ số|Số quyết định thi hành án|Số QĐ|Quyết định thi hành án"
        "|Quyết định thi hành án Số|SỐ QĐ-THA|Số, ngày quyết định thi hành án|Quyết định"
    ),
    Field.DECIDED_ON: (
        "Ngày QĐ thi hành án|ngày qđ|Ngày ra quyết định|Ngày ban hành QĐ|Ngày thụ lý"
        "|Quyết định thi hành án Ngày, tháng, năm"
    ),
    Field.BASIS: "Quyết định thi hành án Loại|Loại QĐ|Loại quyết định|Chủ động/theo yêu cầu|CĐ/TYC|Hình thức thụ lý",
    Field.CASE_KIND: "Loại việc|Loại án|Lĩnh vực|Loại vụ việc",
    Field.DEBTOR: (
        "Người phải thi hành án|Người phải THA|Đương sự phải thi hành|Bên phải thi hành|Họ và tên"
        "|Họ tên, địa chỉ người phải thi hành án|Người phải thi hành án Họ tên|Đương sự"
    ),
    Field.BIRTH_YEAR: "Năm sinh|Ngày, tháng, năm sinh|Sinh năm",
    Field.IDENTITY_NUMBER: "Số định danh cá nhân|CCCD/CMND|Số CMND|Căn cước công dân|Mã số thuế",
    Field.ADDRESS: "Địa chỉ|Nơi cư trú|Người phải thi hành án Địa chỉ|Hộ khẩu thường trú|HKTT",
    Field.CREDITOR: "Người được thi hành án|Người được THA|Bên được thi hành|Người yêu cầu",
    Field.OBLIGATION: "Khoản phải thi hành|khoản thi hành|Nội dung thi hành|Nghĩa vụ thi hành án",
    Field.DUE: (
        "Số tiền phải thi hành (đồng)|Số tiền phải THA|số tiền|Giá trị phải thi hành|Số phải thu"
        "|Tổng số tiền phải thi hành|Số tiền Phải thi hành"
    ),
    Field.PAID: "Số tiền đã thi hành (đồng)|đã thu|Đã thi hành|Thực thu|Số đã thu|Số tiền đã thu được",
    Field.OUTCOME: "Kết quả|Tình trạng|Kết quả thi hành án|Trạng thái hồ sơ",
    Field.OUTCOME_ON: "Ngày kết quả|Ngày thi hành xong|Ngày kết thúc",
    Field.OFFICER: "Chấp hành viên|CHV|CHV phụ trách|Cán bộ thụ lý|Người thụ lý",
    Field.NOTE: "Ghi chú|ghi chu",
}
CASES = [(text, field) for field, texts in WORDINGS.items() for text in texts.split("|")]


@pytest.mark.parametrize(("heading", "field"), CASES)
def test_a_heading_means_its_field_above_all(heading: str, field: Field) -> None:
    found = meanings(heading)
    assert max(found, key=found.__getitem__) is field


@pytest.mark.parametrize("heading", ["PHẢI THI HÀNH", "Phải thi hành"])
def test_a_heading_of_two_meanings_leaves_it_to_the_content(heading: str) -> None:
    assert set(meanings(heading)) == {Field.DEBTOR, Field.DUE}


@pytest.mark.parametrize(
    "heading",
    [
        "STT",
        "Số tiền còn phải thi hành",
        "Còn lại",
        "Số tiền ủy thác",
        "Người có quyền lợi, nghĩa vụ liên quan",
        "Ngày có hiệu lực",
        "Ngày nhận bản án",
        "Người được thi hành án Địa chỉ",
        "Lý do từ chối",
        "",
    ],
)
def test_other_headings_mean_nothing(heading: str) -> None:
    assert meanings(heading) == {}
