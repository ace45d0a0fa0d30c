"""The commune an address names, however it is written."""

from __future__ import annotations

import unicodedata

import pytest

from thads_desktop.domain.communes import commune_of


@pytest.mark.parametrize(
    ("address", "commune"),
    [
        ("thôn 3, xã Tân Phú, tỉnh Đồng Nai", "xã Tân Phú"),
        ("Số 5 Lê Lợi; P. Bến Nghé; TP. Hồ Chí Minh", "phường Bến Nghé"),
        ("Tổ 2 - X.Ea  Kar - tỉnh Đắk Lắk", "xã Ea Kar"),
        ("Tổ 2 – phường 5 – Cà Mau", "phường 5"),
        ("TT. Nhà Bè", "thị trấn Nhà Bè"),
        ("Đặc khu Phú Quốc, tỉnh An Giang", "đặc khu Phú Quốc"),
        ("XÃ TÂN PHÚ, TỈNH ĐỒNG NAI", "xã Tân Phú"),
        ("thôn 1, xã Tân Phú.", "xã Tân Phú"),
        ("12 phố Xã Đàn, TP. Hà Nội", ""),
        ("Khu phố 3, tỉnh Tây Ninh", ""),
        ("xã", ""),
        ("", ""),
    ],
)
def test_the_commune_of_an_address(address: str, commune: str) -> None:
    assert commune_of(address) == commune
    assert commune_of(unicodedata.normalize("NFD", address)) == commune
