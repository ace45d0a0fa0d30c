"""Form packs: what was written is read; anything else is refused before it is unpacked."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.exchange.form_pack import (
    LARGEST_FILE,
    MOST_FORMS,
    PackedForm,
    read_pack,
    write_pack,
)

FORMS = [
    PackedForm(key="own-a", content='title = "Giấy triệu tập"\n', family="notices"),
    PackedForm(key="own-b", content="", replaces="summons"),
]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "mẫu.thadsforms"
    write_pack(path, FORMS, office="Phòng THADS khu vực 1")
    return path


def test_a_pack_holds_what_was_put_in(pack: Path) -> None:
    assert list(read_pack(pack)) == FORMS


def test_the_same_forms_are_the_same_bytes(pack: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.thadsforms"
    write_pack(again, FORMS, office="Phòng THADS khu vực 1")
    assert again.read_bytes() == pack.read_bytes()


@given(data=st.binary(max_size=2000))
def test_any_other_file_is_refused(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "x.thadsforms"
    path.write_bytes(data)
    with pytest.raises(DomainError):
        read_pack(path)


@given(place=st.integers(min_value=0), letter=st.integers(0, 255))
def test_a_byte_turned_over_is_noticed_or_without_effect(
    place: int, letter: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "y.thadsforms"
    write_pack(path, FORMS, office="X")
    data = bytearray(path.read_bytes())
    data[place % len(data)] = letter
    path.write_bytes(bytes(data))
    try:
        assert list(read_pack(path)) == FORMS
    except DomainError:
        return


def rewritten(pack: Path, change: object) -> Path:
    """The pack with another manifest or other parts."""
    with zipfile.ZipFile(pack) as container:
        parts = {name: container.read(name) for name in container.namelist()}
    assert callable(change)
    parts = change(parts)
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as container:
        for name, part in parts.items():
            container.writestr(name, part)
    return pack


def manifest_with(**told: object) -> object:
    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        manifest = json.loads(parts["manifest.json"]) | told
        return {**parts, "manifest.json": json.dumps(manifest).encode()}

    return change


@pytest.mark.parametrize(
    "change",
    [
        manifest_with(format="zip"),
        manifest_with(version=99),
        manifest_with(forms=[]),
        manifest_with(more=1),
        lambda parts: {"../../evil.toml": b"", **parts},
        lambda parts: {**parts, "/etc/passwd": b""},
        lambda parts: {**parts, "0000.toml": b"other"},
        lambda parts: {**parts, "0000.toml": b"0" * 5_000_000},
        lambda parts: {**parts, "manifest.json": b" " * 5_000_000},
        lambda parts: {**parts, "manifest.json": b"[" * 100_000},
        lambda parts: parts | {f"{n:05d}": b"" for n in range(MOST_FORMS + 1)},
        lambda parts: {name: parts[name] for name in list(parts)[:-1]},
    ],
)
def test_a_pack_that_was_made_by_hand_is_refused(pack: Path, change: object) -> None:
    with pytest.raises(DomainError):
        read_pack(rewritten(pack, change))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.thadsforms"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(DomainError):
        read_pack(path)


def test_a_file_that_is_not_there_cannot_be_read_nor_written(tmp_path: Path) -> None:
    with pytest.raises(KnownIoError):
        read_pack(tmp_path / "none.thadsforms")
    with pytest.raises(KnownIoError):
        write_pack(tmp_path / "no" / "folder.thadsforms", FORMS, office="X")
