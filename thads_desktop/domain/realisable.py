"""Realisable value (giá trị có thể xử lý) of what a case has in hand: the second lens.

The statutory figures count what is owed. What is owed may be far above what the property
recorded in the case can bring; this says the latter, beside the figure and never in it.
"""

from __future__ import annotations

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.property import assets_of

PRICED_BY = ("price_set", "price_reduced", "asset_sold")
"""The acts that give property a price; a case without any has no known value."""


def realisable_value(state: CaseState) -> int | None:
    """What the property still in hand is priced at, in đồng; None when nothing has a price.

    Pieces priced together have one price between them.
    """
    prices = {
        (one.act_id, one.priced_with or (one.number,)): one.price
        for one in assets_of(state)
        if one.is_held and one.price
    }
    return sum(prices.values()) if prices else None
