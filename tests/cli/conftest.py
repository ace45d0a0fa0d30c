"""Offices for the tests of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import NOVEMBER, CommandLine


@pytest.fixture
def thads(tmp_path: Path) -> CommandLine:
    """The command line on a new, empty office."""
    command = CommandLine(tmp_path / "office")
    assert command("office", "create", "--name", "Phòng THADS khu vực 1", "--code", "KV1").code == 0
    return command


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """The command line on a practice office of 60 cases, which tests only read."""
    command = CommandLine(tmp_path_factory.mktemp("practice") / "office")
    words = ("--name", "Thực hành", "--code", "TH", "--practice", "60", "--seed", "7")
    assert command("office", "create", *words).document["cases"] == 60
    return command


@pytest.fixture
def november(tmp_path: Path) -> CommandLine:
    """The command line on a new office under the law of 2025, on Monday 23/11/2026."""
    command = CommandLine(tmp_path / "office", clock=NOVEMBER)
    assert command("office", "create", "--name", "Phòng THADS khu vực 1", "--code", "KV1").code == 0
    return command
