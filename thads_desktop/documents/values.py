"""What a form is filled with, and what is said when it cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Values = Mapping[str, Any]
"""Texts, numbers, dates, and lists and mappings of them."""


class TemplateFaultError(ValueError):
    """What is wrong with a template, with its source."""
