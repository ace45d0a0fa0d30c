"""Words of deadlines: there is one for whatever a law pack can say."""

from __future__ import annotations

from thads_desktop.domain.deadline_words import (
    confidence_mark,
    nature_name,
    unit_name,
    whose_name,
)
from thads_desktop.domain.law_entries import Confidence, Nature, Unit, Whose


def test_every_value_of_a_law_pack_has_its_word() -> None:
    assert all(map(whose_name, Whose))
    assert all(map(nature_name, Nature))
    assert all(map(unit_name, Unit))
    assert [one for one in Confidence if not confidence_mark(one)] == [Confidence.VERIFIED]
