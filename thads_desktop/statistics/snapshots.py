"""What a closed period was (số liệu chốt), as a digest: of its figures, and of the rules they follow.

A figure is never stored. The digest of the canonical figures says later whether a count as known
at the closing still gives every one of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from hashlib import sha256
from typing import Any

import msgspec

from thads_desktop.domain.statistics_columns import ColumnRules
from thads_desktop.domain.statistics_forms import StatisticsForm
from thads_desktop.ledger.versions import DERIVATION
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.forms import FilledForm

_ROW = ("key", "where", "matters", "each")
_COLUMN = ("key", "of", "matters", "counts", "over", "waits_for")


def canonical_figures(question: PeriodQuestion, forms: Iterable[FilledForm]) -> bytes:
    """Every row and column of the forms as JSON, in one way only: sorted, without blanks."""
    return _canonical(
        {
            "first": question.first.isoformat(),
            "last": question.last.isoformat(),
            "officer": question.officer,
            "forms": {one.form.key: _rows(one) for one in forms},
        }
    )


def digest_of(canonical: bytes) -> str:
    """SHA-256, in hexadecimal digits."""
    return sha256(canonical).hexdigest()


def rules_digest(forms: Iterable[StatisticsForm], rules: ColumnRules) -> str:
    """By what figures are made: derivation, rows, columns, facts → columns; names are no part."""
    columns = [[row.state, row.ground, row.column] for row in rules.rows]
    return digest_of(
        _canonical(
            {
                "derivation": DERIVATION,
                "forms": {one.key: _shape(one) for one in forms},
                "columns": sorted(columns),
            }
        )
    )


def _rows(filled: FilledForm) -> dict[str, dict[str, int | str | None]]:
    return {
        row.row.key: {name: _value(value) for name, value in row.figures.items()}
        for row in filled.rows
    }


def _value(value: int | Decimal | None) -> int | str | None:
    return str(value) if isinstance(value, Decimal) else value


def _shape(form: StatisticsForm) -> dict[str, Any]:
    return {
        "of": form.of,
        "rows": [_told(row, _ROW) for row in form.rows],
        "columns": [_told(column, _COLUMN) for column in form.columns],
    }


def _told(one: msgspec.Struct, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: msgspec.to_builtins(getattr(one, name)) for name in names}


def _canonical(what: dict[str, Any]) -> bytes:
    text = json.dumps(what, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()
