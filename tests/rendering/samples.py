"""Papers as an office really prints them: minutes, a decision, a statistical table."""

from __future__ import annotations

from datetime import UTC, datetime

from thads_desktop.rendering.document import (
    Align,
    Blank,
    Column,
    Document,
    Facts,
    HeaderCell,
    Letterhead,
    Paper,
    Paragraph,
    Recipients,
    Row,
    Run,
    Signatory,
    Signatures,
    Style,
    Table,
    Title,
)

CREATED_AT = datetime(2026, 11, 24, 3, 15, tzinfo=UTC)
LOWER = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"  # 67
ACCENTED = LOWER + LOWER.upper()

_PARENT = "Thi hành án dân sự tỉnh Thanh Hóa"
_ISSUER = "Phòng Thi hành án dân sự khu vực 1 - Thanh Hóa"
_SEALED = "(Ký tên, đóng dấu)"

_FINDINGS = (
    (
        "Người phải thi hành án: ông Phạm Văn Khuê, sinh năm 1979, số định danh cá nhân 038079004321,"
        " hiện cư trú tại thôn 3, xã Hoằng Hóa, tỉnh Thanh Hóa. Theo Quyết định thi hành án nêu trên,"
        " ông Khuê phải trả nợ cho ông Vũ Hữu Thắng số tiền 417.128.568 đồng (Bốn trăm mười bảy triệu"
        " một trăm hai mươi tám nghìn năm trăm sáu mươi tám đồng) và lãi chậm thi hành án."
    ),
    (
        "Về nhà ở, đất ở: ông Khuê cùng vợ đang sử dụng thửa đất số 112, tờ bản đồ số 24, diện tích"
        " 180 m², đã được cấp Giấy chứng nhận quyền sử dụng đất; trên đất có một ngôi nhà cấp bốn"
        " diện tích khoảng 75 m², xây dựng năm 2009, hiện trạng đã xuống cấp."
    ),
    (
        "Về phương tiện: một xe mô tô nhãn hiệu Honda Wave, biển kiểm soát 36B3-123.45, đã qua sử"
        " dụng nhiều năm, giá trị còn lại thấp."
    ),
    (
        "Về thu nhập: ông Khuê làm nghề tự do, thu nhập bình quân khoảng 5.500.000 đồng/tháng; nuôi"
        " hai con chưa thành niên và mẹ già trên 80 tuổi. Không có tài khoản tiền gửi, không tham gia"
        " góp vốn tại doanh nghiệp nào trên địa bàn."
    ),
    (
        "Về việc kê khai của người phải thi hành án: ông Khuê đã tự kê khai tài sản, thu nhập theo"
        " yêu cầu của Chấp hành viên; nội dung kê khai phù hợp với kết quả xác minh."
    ),
)


def minutes() -> Document:
    """Minutes of a verification on two pages, partly to be filled in by hand."""
    return Document(
        title="Biên bản xác minh điều kiện thi hành án",
        author=_ISSUER,
        blocks=(
            Letterhead(_PARENT, _ISSUER, "Số: 05/BB-PTHADSKV1"),
            Title("Biên bản", "Về việc xác minh điều kiện thi hành án"),
            Paragraph("Căn cứ Luật Thi hành án dân sự ngày 05 tháng 12 năm 2025;", Style.BASIS),
            Paragraph(
                "Căn cứ Quyết định thi hành án số 123/QĐ-PTHADSKV1 ngày 12 tháng 3 năm 2026 của"
                " Trưởng phòng Thi hành án dân sự khu vực 1.",
                Style.BASIS,
            ),
            Paragraph(
                "Hôm nay, hồi 08 giờ 30 phút ngày 24 tháng 11 năm 2026, tại trụ sở Ủy ban nhân"
                " dân xã Hoằng Hóa, tỉnh Thanh Hóa, chúng tôi gồm:"
            ),
            Paragraph("1. Người tiến hành xác minh", Style.HEADING),
            Facts(
                (
                    ("- Ông", "Nguyễn Đình Hoà, Chấp hành viên"),
                    ("- Bà", "Lê Thị Quỳnh Như, Thư ký thi hành án"),
                )
            ),
            Paragraph("2. Người cung cấp thông tin", Style.HEADING),
            Facts(
                (
                    ("- Họ và tên", "Trần Văn Đông"),
                    ("- Số định danh cá nhân", "038085001234"),
                    ("- Chức vụ", ""),
                    ("- Địa chỉ", ""),
                )
            ),
            Paragraph("3. Nội dung xác minh", Style.HEADING),
            *map(Paragraph, _FINDINGS),
            Paragraph("4. Ý kiến của cơ quan, cá nhân nơi xác minh", Style.HEADING),
            Blank(3),
            Paragraph(
                "Biên bản kết thúc vào hồi 10 giờ 15 phút cùng ngày, gồm 02 trang, được lập thành"
                " 03 bản có nội dung như nhau, đã đọc lại cho mọi người cùng nghe, công nhận đúng"
                " và ký tên dưới đây."
            ),
            Signatures(
                (
                    Signatory(("NGƯỜI CUNG CẤP", "THÔNG TIN"), "Trần Văn Đông"),
                    Signatory(("XÁC NHẬN CỦA", "ỦY BAN NHÂN DÂN XÃ"), note=_SEALED),
                    Signatory(("CHẤP HÀNH VIÊN",), "Nguyễn Đình Hoà"),
                )
            ),
        ),
    )


def decision() -> Document:
    """A decision of one page."""
    return Document(
        title="Quyết định thi hành án theo yêu cầu",
        author=_ISSUER,
        blocks=(
            Letterhead(
                _PARENT, _ISSUER, "Số: 123/QĐ-PTHADSKV1", "Thanh Hóa, ngày 12 tháng 3 năm 2026"
            ),
            Title("Quyết định", "Thi hành án theo yêu cầu"),
            Paragraph("TRƯỞNG PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 1", Style.DECIDES),
            Paragraph("Căn cứ Luật Thi hành án dân sự ngày 05 tháng 12 năm 2025;", Style.BASIS),
            Paragraph("Xét yêu cầu thi hành án của ông Vũ Hữu Thắng.", Style.BASIS),
            Paragraph("QUYẾT ĐỊNH:", Style.DECIDES),
            Paragraph(
                (
                    Run("Điều 1. ", bold=True),
                    Run("Cho thi hành án đối với ông Phạm Văn Khuê, địa chỉ thôn 3, xã Hoằng Hóa,"),
                    Run(" tỉnh Thanh Hóa; khoản phải thi hành: trả nợ số tiền 417.128.568 đồng."),
                ),
                Style.ARTICLE,
            ),
            Paragraph(
                (Run("Điều 2. ", bold=True), Run("Quyết định này có hiệu lực kể từ ngày ký.")),
                Style.ARTICLE,
            ),
            Signatures(
                (
                    Recipients(("Như Điều 2", "Viện KSND khu vực 1", "Lưu: VT, HSTHA (03 bản)")),
                    Signatory(
                        ("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), "Nguyễn Đình Hoà", note=_SEALED
                    ),
                )
            ),
        ),
    )


def statistics(rows: int = 6) -> Document:
    """A statistical form on lying paper, with headings in three rows."""
    header = (
        (
            HeaderCell("TT", rows=3),
            HeaderCell("Đơn vị", rows=3),
            HeaderCell("Tổng số thụ lý", columns=3),
            HeaderCell("Thi hành xong", rows=3),
            HeaderCell("Tỷ lệ (%)", rows=3),
        ),
        (HeaderCell("Tổng số", rows=2), HeaderCell("Chia ra", columns=2)),
        (HeaderCell("Năm trước chuyển sang"), HeaderCell("Mới thụ lý")),
    )
    columns = (Column(0.5, Align.CENTRE), Column(3), *(Column(1.3, Align.RIGHT),) * 5)
    units = (
        Row((f"{n}", f"Phòng THADS khu vực {n}", f"{n * 7 + 90}", f"{n * 3}", "123", "86", "86,81"))
        for n in range(1, rows + 1)
    )
    total = Row(("", "Tổng số", "7.427", "3.001", "4.426", "5.751", "86,81"), bold=True)
    return Document(
        title="Kết quả thi hành án dân sự tính bằng việc",
        author=_ISSUER,
        paper=Paper.A4_LANDSCAPE,
        blocks=(
            Letterhead(
                _PARENT, _ISSUER, "Số: 07/BC-PTHADSKV1", "Thanh Hóa, ngày 05 tháng 10 năm 2026"
            ),
            Title("Kết quả thi hành án dân sự tính bằng việc", "Năm 2026"),
            Table(columns, (*units, total), header, size=11),
            Paragraph("Ghi chú: cột thi hành xong gồm cả việc đình chỉ.", Style.NOTE),
            Signatures(
                (
                    Signatory(("NGƯỜI LẬP BIỂU",), "Lê Thị Quỳnh Như"),
                    Signatory(("TRƯỞNG PHÒNG",), "Nguyễn Đình Hoà", note=_SEALED),
                )
            ),
        ),
    )


def alphabet() -> Document:
    """All accented letters in every face and in a table; odd characters that must not break XML."""
    letters = " ".join(ACCENTED)
    faces = (
        Run(letters, bold=bold, italic=italic) for bold in (False, True) for italic in (False, True)
    )
    return Document(
        title='Chữ cái & <dấu> "tiếng Việt"',
        paper=Paper.A5,
        blocks=(
            Title("Chữ cái"),
            *(Paragraph((run,)) for run in faces),
            Paragraph("Công ty TNHH A & B <miền Bắc>\ndòng hai"),
            Table((Column(), Column()), (Row((letters, "a & b < c")),)),
        ),
    )


SAMPLES = {sample.__name__: sample for sample in (minutes, decision, statistics, alphabet)}
