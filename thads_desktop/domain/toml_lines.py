"""Where in a TOML text a table or one of its fields stands, so that a fault can be named."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)\s*\]\]?\s*(#.*)?$")
_MULTILINE = re.compile(r'"""|\'\'\'')


def table_lines(text: str) -> dict[str, list[int]]:
    """Section → the lines (from 1) on which its tables begin, in order."""
    found: dict[str, list[int]] = {}
    has_long_text, inside_text = _MULTILINE.search(text) is not None, False
    for number, line in enumerate(text.splitlines(), 1):
        if not inside_text and line.lstrip().startswith("["):
            header = _HEADER.match(line)
            if header:
                found.setdefault(header[1], []).append(number)
        if has_long_text and len(_MULTILINE.findall(line)) % 2:
            inside_text = not inside_text
    return found


def line_of(text: str, section: str, nth: int = 0, field: str = "") -> int:
    """Line of the `nth` table of a section, or of a field inside it; 1 when there is no such."""
    sections = table_lines(text)
    begins = sections.get(section, [])
    if nth >= len(begins):
        return 1
    begin = begins[nth]
    headers = {line for lines in sections.values() for line in lines}
    wanted = re.compile(rf"\s*[\"']?{re.escape(field)}[\"']?\s*=")
    for number, line in enumerate(text.splitlines()[begin:], begin + 1):
        if number in headers:
            break
        if field and wanted.match(line):
            return number
    return begin
