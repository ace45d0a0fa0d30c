"""What papers say of parties (đương sự): plain values, and their words in a decision.

To be called `in_vietnamese`: papers stay Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.recipients import is_state
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.services.paper_values import Values


def parties_of(state: CaseState, role: PartyRole) -> list[Values]:
    """The parties of a role as they are now."""
    return [_described(party) for party in state.parties(role)]


def _described(party: Party) -> Values:
    """Đương sự with all that is known; `words` is the party as a decision names it."""
    number = party.tax_code if party.is_organisation else party.identity_number
    return {
        "name": party.name,
        "role": str(party.role),
        "birth_year": party.birth_year or (party.born_on.year if party.born_on else ""),
        "identity_number": party.identity_number,
        "tax_code": party.tax_code,
        "address": party.address,
        "old_address": party.old_address,
        "phone": party.phone,
        "account": party.account,
        "representative": party.representative,
        "is_organisation": party.is_organisation,
        "is_state": is_state(party),
        "number": number,
        "words": _party_words(party),
    }


def _party_words(party: Party) -> str:
    """A party as a decision names it: name, birth, number, address (NĐ 152/2026, Điều 12.1)."""
    kind = "mã số doanh nghiệp" if party.is_organisation else "số định danh cá nhân"
    number = party.tax_code if party.is_organisation else party.identity_number
    where = "trụ sở" if party.is_organisation else "nơi cư trú"
    born = f"sinh năm {party.birth_year}" if party.birth_year else ""
    stands_for = f"người đại diện: {party.representative}" if party.representative else ""
    parts = (
        party.name,
        born,
        f"{kind} {number}" if number else "",
        f"{where}: {party.address}" if party.address else "",
        stands_for,
    )
    return ", ".join(part for part in parts if part)
