"""How much one paper may take to fill (hạn mức của một văn bản), whatever its form asks for.

A form is a file that others may have edited: what loops without end, or writes without end, is
stopped. The allowance goes with the values of the paper, under a name that no template can say.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from thads_desktop.documents.values import TemplateFaultError, Values

ALLOWANCE = " allowance"
"""Where the values hold it: a name with a space is no name in a template."""

LONGEST_TEXT = 1_000_000
MOST_STEPS = 500_000


class Allowance:
    """What is left of a paper's letters and steps."""

    __slots__ = ("_letters", "_steps")

    def __init__(self, times: int = 1) -> None:
        self._letters, self._steps = times * LONGEST_TEXT, times * MOST_STEPS

    def write(self, letters: int) -> None:
        """Letters that are written; TemplateFaultError when they are too many."""
        self._letters -= letters
        if self._letters < 0:
            message = "too many letters to print"
            raise TemplateFaultError(message)

    def step(self, steps: int) -> None:
        """Steps that are made; TemplateFaultError when they are too many."""
        self._steps -= steps
        if self._steps < 0:
            message = "too many steps: a loop without end"
            raise TemplateFaultError(message)


def allowance_of(values: Mapping[str, Any]) -> Allowance:
    """The allowance of the paper that is filled with these values."""
    found = values.get(ALLOWANCE)
    return found if isinstance(found, Allowance) else Allowance()


def with_allowance(values: Values) -> Values:
    """The values with an allowance, the one they have or a new one."""
    return values if ALLOWANCE in values else {**values, ALLOWANCE: Allowance()}
