"""Templates of a form's wording: texts with places to fill in, and expressions.

A form comes from a file that others may have edited: it is filled in a sandbox that knows
plain values and nothing else. A template is compiled when it is first used, or asked to be.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thads_desktop.documents.allowance import allowance_of
from thads_desktop.documents.values import Values


class Text:
    """A text with places to fill in, from the values that are `known`."""

    __slots__ = ("_fill", "_known", "source")

    def __init__(self, source: str, known: frozenset[str]) -> None:
        self.source = source
        self._known = known
        self._fill: Callable[[Values], str] | None = None

    def compiled(self) -> Callable[[Values], str]:
        """What fills it; a fault, or a value that is not known, raises TemplateFaultError."""
        if self._fill is None and "{" in self.source:
            from thads_desktop.documents.sandbox import compiled_text  # noqa: PLC0415 - slow

            self._fill = compiled_text(self.source, self._known)
        return self._fill or (lambda _values: self.source)

    def fill(self, values: Values) -> str:
        """The text with its places filled; TemplateFaultError when a value is not there."""
        allowance_of(values).write(len(self.source))
        return self.compiled()(values)


class Expression:
    """A value of the form: a list to repeat a part over, or a condition."""

    __slots__ = ("_evaluate", "_known", "source")

    def __init__(self, source: str, known: frozenset[str]) -> None:
        self.source = source
        self._known = known
        self._evaluate: Callable[[Values], Any] | None = None

    def compiled(self) -> Callable[[Values], Any]:
        """What works it out; a fault, or a value that is not known, raises TemplateFaultError."""
        if self._evaluate is None:
            from thads_desktop.documents.sandbox import compiled_expression  # noqa: PLC0415 - slow

            self._evaluate = compiled_expression(self.source, self._known)
        return self._evaluate

    def value(self, values: Values) -> Any:  # noqa: ANN401 - any value of a form
        """What it says; TemplateFaultError when a value is not there."""
        return self.compiled()(values)
