"""Which schema and which derivation this program writes."""

from __future__ import annotations

HEAD = "0003"  # the newest migration; a test holds it together with migrations/versions
DERIVATION = "4"  # raised whenever the fold or a derived table changes: they are then made anew
