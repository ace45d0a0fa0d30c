"""What the property in hand can bring: its present price, once for pieces priced together."""

from __future__ import annotations

from tests.domain.told_cases import told_case
from thads_desktop.domain.realisable import realisable_value

SEIZED = '03/08/2026 property_seized:movable items="Xe tải|Xe con"'
PRICED = f"{SEIZED} ; 10/08/2026 price_set:movable about=2 price=1000"


def test_pieces_priced_together_bring_their_price_once() -> None:
    assert realisable_value(told_case(PRICED)) == 1000


def test_after_a_cut_the_lower_price_counts() -> None:
    cut = "16/09/2026 price_reduced about=2 price_before=1000 price=900"
    assert realisable_value(told_case(f"{PRICED} ; {cut}")) == 900


def test_what_was_released_brings_nothing() -> None:
    assert realisable_value(told_case(f"{PRICED} ; 11/08/2026 measure_released about=2")) is None


def test_property_without_a_price_has_no_known_value() -> None:
    assert realisable_value(told_case(SEIZED)) is None
