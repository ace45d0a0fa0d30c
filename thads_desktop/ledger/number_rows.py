"""From papers that stand to the rows of the numbers they bear: of a case, or before its decision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from thads_desktop.domain.case_state import EffectiveAct
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.numbering import given_on, number_text, paper_code
from thads_desktop.ledger.bulk import Row
from thads_desktop.ledger.days import day_number


def number_rows(
    case_key: int, standing: Sequence[EffectiveAct], act_keys: Mapping[str, int]
) -> Iterator[Row]:
    """The rows of one case or intake, in the order of `schema.paper_numbers`."""
    for act, payload in standing:
        if payload is None or not (text := number_text(payload)):
            continue
        number = parse_decision_number(text)
        if number.seq:
            yield (
                act_keys[act.id],
                case_key,
                paper_code(act.kind, payload),
                number.seq,
                number.letter,
                number.suffix,
                day_number(given_on(payload, act.happened_on)),
            )
