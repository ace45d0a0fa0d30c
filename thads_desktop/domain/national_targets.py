"""National targets (chỉ tiêu toàn quốc) of past years: to compare with, never an office's own."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import Literal

import msgspec


class NationalTarget(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Chỉ tiêu toàn quốc của một năm, in percent; None: not found."""

    year: int
    source: str
    confidence: Literal["verified", "inferred"]
    cases: Decimal | None = None
    money: Decimal | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    target: tuple[NationalTarget, ...]


def parse_national_targets(content: bytes) -> tuple[NationalTarget, ...]:
    """The rows of `resources/statistics/targets.toml`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), _File).target
