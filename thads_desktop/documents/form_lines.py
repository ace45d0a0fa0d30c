"""Where in the file of a form something stands, so that a fault can be shown on its line."""

from __future__ import annotations

import re
from collections import Counter

_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")
_SHOWN = 40  # letters of a text that tell its line


class FormLines:
    """The lines of a file, asked by path ("block[3].text") or by what they say; from 1."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._asked: Counter[tuple[str, str]] = Counter()

    def of_path(self, path: str) -> int:
        """The line of a table, or of a key in it; as near as can be told."""
        at, prefix = 0, ""
        for name, nth in _STEP.findall(path):
            if nth:
                header = f"[[{prefix}{name}]]"
                heads = [one for one in range(at, len(self._lines)) if self._begins(one, header)]
                at = heads[int(nth)] if int(nth) < len(heads) else at
                prefix += f"{name}."
            else:
                at = self._of_key(name, at)
        return at + 1

    def of_text(self, key: str, text: str) -> int:
        """The line that gives a key this text; asked again, the next one that does."""
        said = text.splitlines()[0].partition('"')[0][:_SHOWN].rstrip() if text else ""
        nth = self._asked[key, said]
        self._asked[key, said] += 1
        same = [
            number
            for number, line in enumerate(self._lines, 1)
            if said and said in line and not line.lstrip().startswith("#")
        ]
        of_key = [one for one in same if self._lines[one - 1].lstrip().startswith(key)] or same
        return of_key[min(nth, len(of_key) - 1)] if of_key else 1

    def of_key(self, key: str) -> int:
        """The first line that gives a key; 1 when none does."""
        return self._of_key(key, 0) + 1

    def _of_key(self, key: str, start: int) -> int:
        wanted = re.compile(rf"\s*{re.escape(key)}\s*=")
        found = (one for one in range(start, len(self._lines)) if wanted.match(self._lines[one]))
        return next(found, start)

    def _begins(self, line: int, header: str) -> bool:
        return self._lines[line].replace(" ", "").startswith(header)
