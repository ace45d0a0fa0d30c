"""Communes (xã, phường, đặc khu): which one an address names, for trips and groups."""

from __future__ import annotations

import re

from thads_desktop.base.vietnamese import nfc

# The two tiers since 01/7/2025 (Nghị quyết 202/2025/QH15); "thị trấn" in older addresses.
_COMMUNE = re.compile(
    r"^(?P<kind>xã|phường|thị trấn|đặc khu|x\.|p\.|tt\.)\s*(?P<name>\S.*)$", re.IGNORECASE
)
_BETWEEN = re.compile(r"[,;\n]|\s[-–]\s")
_FULL = {"x.": "xã", "p.": "phường", "tt.": "thị trấn"}


def commune_of(address: str) -> str:
    """The commune an address names, as "xã Tân Phú"; empty when it names none.

    A name all in capitals is the same commune, and is written as the others are.
    """
    for part in _BETWEEN.split(nfc(address)):
        found = _COMMUNE.match(part.strip(" ."))
        if found:
            kind = found["kind"].casefold()
            name = " ".join(found["name"].split())
            return f"{_FULL.get(kind, kind)} {name.title() if name.isupper() else name}"
    return ""
