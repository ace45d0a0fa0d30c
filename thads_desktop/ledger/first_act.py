"""The first act of a kind, straight from the driver: what the window needs to know of the office."""

from __future__ import annotations

from typing import Any


def first_act(driver: Any, kind: str) -> tuple[str, bytes] | None:  # noqa: ANN401 - sqlcipher3 has no types
    """(subject, payload) of the first act of a kind that arrived; None while there is none."""
    query = "SELECT subject, payload FROM acts WHERE kind = ? ORDER BY act_key LIMIT 1"
    found: tuple[str, bytes] | None = driver.execute(query, [kind]).fetchone()
    return found
