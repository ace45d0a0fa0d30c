"""Made-up people and places (người và nơi chốn không có thật) for a practice office."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from thads_desktop.domain.payloads import Party
from thads_desktop.domain.vocabulary import PartyRole

_FAMILIES = (
    "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm", "Hoàng", "Huỳnh",
    "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đoàn", "Trịnh", "Mai",
)  # fmt: skip
_MEN = (
    ("Văn", "Hữu", "Đức", "Quang", "Minh", "Công", "Thanh", "Ngọc", "Xuân", "Quốc", "Bá"),
    ("An", "Bình", "Cường", "Dũng", "Đạt", "Giang", "Hải", "Hiếu", "Hòa", "Hùng", "Khánh", "Lâm",
     "Long", "Nam", "Phúc", "Quân", "Sơn", "Tâm", "Thắng", "Thịnh", "Tuấn", "Tùng", "Vinh", "Đông"),
)  # fmt: skip
_WOMEN = (
    ("Thị", "Thị Thu", "Thị Ngọc", "Ngọc", "Thị Kim", "Thanh", "Thị Mỹ", "Bích", "Thị Hồng"),
    ("Ánh", "Chi", "Dung", "Đào", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Huệ", "Hương", "Lan", "Liên",
     "Loan", "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Phương", "Thảo", "Thủy", "Trang", "Yến"),
)  # fmt: skip
_COMPANIES = ("Công ty TNHH", "Công ty cổ phần", "Công ty TNHH một thành viên", "Hợp tác xã")
_TRADES = ("Xây dựng", "Thương mại", "Vận tải", "Chế biến nông sản", "Cơ khí", "Vật liệu xây dựng")
_BRANDS = ("Bình Minh Xanh", "Sao Đồng", "Lúa Vàng", "Đồi Gió", "Thuyền Nan", "Hạt Mưa", "Cầu Tre")
_BANKS = (
    "Ngân hàng TMCP Sông Xanh",
    "Ngân hàng TMCP Đồng Lúa",
    "Ngân hàng TMCP Hải Đăng",
    "Quỹ tín dụng nhân dân Bến Tre Xanh",
)
COMMUNES = (
    "xã Suối Mơ", "xã Đồi Thông", "xã Cầu Gỗ", "xã Bến Lúa", "xã Gò Sen", "xã Rạch Dừa",
    "phường Hoa Gạo", "phường Cửa Biển", "phường Chợ Mới",
)  # fmt: skip
STATE_BUDGET = "Ngân sách nhà nước"
PROVINCE = "tỉnh Thực Hành"


@dataclass(frozen=True, slots=True)
class People:
    """Người làm mẫu: gives new people, firms and addresses; none of them exists."""

    rng: Random

    def name(self) -> str:
        """Họ, tên đệm, tên of a man or a woman."""
        middles, givens = self.rng.choice((_MEN, _WOMEN))
        words = (self.rng.choice(_FAMILIES), self.rng.choice(middles), self.rng.choice(givens))
        return " ".join(words)

    def company(self) -> str:
        """Doanh nghiệp."""
        words = (self.rng.choice(_COMPANIES), self.rng.choice(_TRADES), self.rng.choice(_BRANDS))
        return " ".join(words)

    def bank(self) -> str:
        """Tổ chức tín dụng."""
        return self.rng.choice(_BANKS)

    def address(self) -> str:
        """Nơi cư trú: hamlet, commune, province."""
        hamlet = self.rng.randint(1, 12)
        return f"ấp {hamlet}, {self.rng.choice(COMMUNES)}, {PROVINCE}"

    def person(self, role: PartyRole) -> Party:
        """Một người; identity numbers begin with 000, which no province has."""
        return Party(
            role=role,
            name=self.name(),
            birth_year=self.rng.randint(1950, 2003),
            identity_number=f"000{self.rng.randrange(10**9):09d}",
            address=self.address(),
        )

    def firm(self, role: PartyRole, name: str) -> Party:
        """Một tổ chức."""
        return Party(role=role, name=name, address=self.address())
