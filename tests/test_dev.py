"""dev.py and its tools: what they ask of a machine, and that they say so."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev
from tools import environment, machine
from tools.environment import ROOT

BOOTSTRAP = [
    ROOT / "dev.py",
    ROOT / "tools" / "__init__.py",
    ROOT / "tools" / "environment.py",
    ROOT / "tools" / "machine.py",
]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="about Linux displays")


@pytest.mark.parametrize("file", BOOTSTRAP, ids=lambda file: file.name)
def test_an_old_python_can_read_it(file: Path) -> None:
    ast.parse(file.read_text("utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("file", BOOTSTRAP, ids=lambda file: file.name)
def test_it_needs_nothing_installed(file: Path) -> None:
    imported = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        for name in imported_names(node)
    }
    assert imported <= {*sys.stdlib_module_names, "tools"}


def imported_names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []


def test_output_is_utf8_whatever_the_locale() -> None:
    env = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    output = subprocess.check_output([sys.executable, "dev.py", "--help"], cwd=ROOT, env=env)
    assert "thi hành án dân sự" in output.decode("utf-8")


def test_unknown_arguments_are_refused() -> None:
    with pytest.raises(SystemExit):
        dev.parse(["test", "--lnog"])


def test_pictures_take_further_arguments() -> None:
    assert dev.parse(["screens", "--scale", "1.5"]).rest == ["--scale", "1.5"]


def test_an_old_python_without_a_newer_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(
        machine.MissingError, match=r"Python 3\.11 or newer is needed: this is 3\.8"
    ):
        machine.find_python((3, 8))


@pytest.mark.parametrize(
    ("version", "named"), [("glibc 2.31", "this machine has 2.31"), ("", "another C library")]
)
def test_a_c_library_that_qt_cannot_use_is_named(version: str, named: str) -> None:
    with pytest.raises(machine.MissingError, match=named):
        machine.check_glibc(version)


def test_a_new_c_library_passes() -> None:
    machine.check_glibc("glibc 2.34")


def test_only_missing_libraries_and_programs_are_asked_for() -> None:
    present, absent = "libc.so.6", "libnowhere.so.9"
    assert machine.missing_libraries({present: "libc6", absent: "libnowhere9"}) == ["libnowhere9"]
    assert machine.missing_tools({"python3": "python3", "no-such": "nowhere"}) == ["nowhere"]


def test_an_environment_that_fits_is_kept() -> None:
    assert environment.state_of("digest\n3.11 here", "digest\n3.11 here") == "ready"


def test_an_environment_of_another_lock_is_renewed() -> None:
    assert environment.state_of("old\n3.11 here", "new\n3.11 here") == "outdated"


@pytest.mark.parametrize(
    ("stamp", "wanted"),
    [
        ("", "digest\n3.11 here"),  # interrupted
        ("digest\n3.11 here", "digest\n3.13 here"),  # another Python
        ("digest\n3.11 there", "digest\n3.11 here"),  # moved
        ("digest\n3.11 here", "digest\n"),  # its Python no longer starts
    ],
)
def test_an_environment_that_cannot_be_trusted_is_made_anew(stamp: str, wanted: str) -> None:
    assert environment.state_of(stamp, wanted) == "broken"


def test_the_lock_holds_every_requirement() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [Requirement(text) for text in sum(extras, project["dependencies"])]
    locked = dict(locked_versions())
    assert not [
        str(requirement)
        for requirement in wanted
        if locked[canonicalize_name(requirement.name)] not in requirement.specifier
    ]


def locked_versions() -> Iterator[tuple[str, str]]:
    for line in environment.LOCK.read_text("utf-8").splitlines():
        name, separator, rest = line.partition("==")
        if separator and not line.startswith(" "):
            yield canonicalize_name(name), rest.split()[0]


@on_linux
@pytest.mark.parametrize("display", ["", ":93"])
def test_a_dead_display_does_not_count(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert not machine.can_open_display(sys.executable)


@on_linux
def test_a_display_counts_when_a_window_can_be_opened(
    monkeypatch: pytest.MonkeyPatch, x_server: str
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", x_server)
    assert machine.can_open_display(sys.executable)


@pytest.fixture
def x_server() -> Iterator[str]:
    """A display of our own, on a number the server chooses and tells through a pipe."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
        server.terminate()


def test_ci_calls_the_one_door() -> None:
    assert "python3 dev.py test\n" in (ROOT / ".ci" / "run").read_text("utf-8")


def test_the_bundle_is_built_and_starts(tmp_path: Path) -> None:
    assert dev.build_bundle(tmp_path) == 0
    shutil.rmtree(tmp_path)
