"""Templates of a form's wording: texts with places to fill in, and expressions.

A form comes from a file that others may have edited: it is filled in a sandbox that knows
plain values and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thads_desktop.documents.allowance import allowance_of
from thads_desktop.documents.values import Values


class Text:
    """A text with places to fill in."""

    __slots__ = ("_fill", "source")

    def __init__(self, source: str, known: frozenset[str]) -> None:
        """Compile it; a fault, or a value not among the `known`, raises TemplateFaultError."""
        self.source = source
        self._fill: Callable[[Values], str] | None = None
        if "{" in source:
            from thads_desktop.documents.sandbox import compiled_text  # noqa: PLC0415 - slow

            self._fill = compiled_text(source, known)

    def fill(self, values: Values) -> str:
        """The text with its places filled; TemplateFaultError when a value is not there."""
        allowance_of(values).write(len(self.source))
        return self._fill(values) if self._fill else self.source


class Expression:
    """A value of the form: a list to repeat a part over, or a condition."""

    __slots__ = ("value",)

    value: Callable[[Values], Any]

    def __init__(self, source: str, known: frozenset[str]) -> None:
        """Compile it; a fault, or a value not among the `known`, raises TemplateFaultError."""
        from thads_desktop.documents.sandbox import compiled_expression  # noqa: PLC0415 - slow

        self.value = compiled_expression(source, known)
