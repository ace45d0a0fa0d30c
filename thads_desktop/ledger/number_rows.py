"""From the acts of a case that stand to the rows of the numbers its papers bear."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.numbering import given_on, number_text, paper_code
from thads_desktop.ledger.bulk import Row
from thads_desktop.ledger.days import day_number


def number_rows(case_key: int, state: CaseState, act_keys: Mapping[str, int]) -> Iterator[Row]:
    """The rows of one case, in the order of `schema.paper_numbers`."""
    for act, payload in state.standing:
        if payload is None or not (text := number_text(payload)):
            continue
        number = parse_decision_number(text)
        if number.seq:
            yield (
                act_keys[act.id],
                case_key,
                paper_code(act.kind, payload),
                number.seq,
                number.symbol,
                day_number(given_on(payload, act.happened_on)),
            )
