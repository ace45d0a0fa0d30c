"""The law as shipped, read once for all tests that reckon by it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from thads_desktop.domain.law import Law, law_of
from thads_desktop.domain.law_files import LawFile
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.law_reading import parse_law

LAW_FOLDER = Path(__file__).parents[2] / "resources" / "law"


def shipped_files() -> tuple[LawFile, ...]:
    """The files of the shipped pack, named as a pack names them."""
    return tuple(
        LawFile(path.relative_to(LAW_FOLDER).as_posix(), path.read_bytes())
        for path in sorted(LAW_FOLDER.rglob("*.toml"))
    )


@cache
def shipped_pack() -> LawPack:
    """The shipped pack."""
    return parse_law(shipped_files())


@cache
def shipped_law() -> Law:
    """The shipped law with its calendar, nothing overridden."""
    return law_of(shipped_pack())
