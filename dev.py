#!/usr/bin/env python3
"""The one door for people who build THADS Desktop (thi hành án dân sự).

`python3 dev.py run` opens the program, `python3 dev.py test` runs every check and test. Both
make `.venv` and install what is missing first. Linux and Windows; standard library only, and
parses on Python 3.8, so that an old Python can still say what it lacks.
"""

from __future__ import annotations

import argparse
import io
import os
import platform
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tools.environment import BIN, LOCK, PYTHON, ROOT, prepare_environment
from tools.machine import (
    WINDOWS,
    MissingError,
    can_open_display,
    child_env,
    display_is_named,
    prepare_machine,
    prepare_test_tools,
    say,
)

FORMS = ROOT / "thads_desktop" / "gui" / "forms"
LONG_REPORT = ROOT / "docs" / "evidence" / "test-long.txt"
LONG_SEED = "--randomly-seed=2019"


@dataclass(frozen=True)
class Step:
    """One check that has been run."""

    name: str
    ok: bool
    seconds: float
    output: str = ""

    def __str__(self) -> str:
        """One line of the summary: words, no colours."""
        return f"{'ok    ' if self.ok else 'FAILED'}  {self.name:<14} {self.seconds:6.1f} s"


def summary(steps: list[Step]) -> int:
    """Print each step with its time; the exit code."""
    failed = [step.name for step in steps if not step.ok]
    say()
    for step in steps:
        say(str(step))
    say(f"FAILED: {', '.join(failed)}" if failed else "All passed.")
    return 1 if failed else 0


def prepare(*, window: bool = False, build: bool = False) -> None:
    """The environment, then what the system must bring for it."""
    prepare_environment()
    prepare_machine(str(PYTHON), window=window, build=build)


def call(*command: str, **env: str) -> int:
    """Run a command in the checkout; its exit code."""
    return subprocess.call(command, cwd=str(ROOT), env=child_env(**env))


def module(*command: str) -> int:
    """Run a module of the checkout, without a window; its exit code."""
    return call(str(PYTHON), "-m", *command, QT_QPA_PLATFORM="offscreen")


def run(options: argparse.Namespace) -> int:
    """Open the program; without a display, take the tour and list its files."""
    prepare(window=display_is_named())
    if can_open_display(str(PYTHON)):
        practice = ["--practice"] if options.practice else []
        return call(str(PYTHON), "-m", "thads_desktop", *practice)
    say("No display can be opened here: taking the tour of the program instead.")
    begin = time.time()
    code = module("thads_desktop", "tour", "--out", "out")
    list_files(ROOT / "out", begin)
    return code


def list_files(folder: Path, since: float) -> None:
    """Name the files of a folder that are newer than a moment, with their size."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.stat().st_mtime >= since - 1:
            say(f"  {file.relative_to(ROOT)}  ({file.stat().st_size:,} bytes)")


def test(options: argparse.Namespace) -> int:
    """Run every check and test."""
    begin = time.monotonic()
    prepare(window=True, build=True)
    prepare_test_tools()
    steps = [Step("environment", ok=True, seconds=time.monotonic() - begin)]
    steps += run_checks()
    chosen = ["-k", options.k] if options.k else []
    steps.append(run_long_tests(*chosen) if options.long else run_tests(*chosen))
    return summary(steps)


def check(_: argparse.Namespace) -> int:
    """Run the static checks: types, layers, style, format."""
    prepare()
    return summary(run_checks())


def run_checks() -> list[Step]:
    """The static checks, slowest first and two at a time; the output of those that fail."""
    commands = {
        "mypy": [str(PYTHON), "-m", "mypy"],
        "lint-imports": [str(BIN / "lint-imports"), "--no-logo"],
        "ruff check": [str(PYTHON), "-m", "ruff", "check", "."],
        "ruff format": [str(PYTHON), "-m", "ruff", "format", "--check", "."],
    }
    with ThreadPoolExecutor(max_workers=2) as pool:
        steps = list(pool.map(run_check, commands, commands.values()))
    for step in steps:
        if not step.ok:
            say(f"--- {step.name}\n{step.output}")
    return steps


def run_check(name: str, command: list[str]) -> Step:
    """Run one check and keep what it says."""
    begin = time.monotonic()
    result = subprocess.run(
        command, capture_output=True, check=False, cwd=str(ROOT), env=child_env()
    )
    output = (result.stdout + result.stderr).decode("utf-8", "replace").strip()
    return Step(name, result.returncode == 0, time.monotonic() - begin, output)


def pytest_command(*arguments: str) -> tuple[str, ...]:
    """Pytest on every core: two at least, eight at most."""
    workers = str(max(2, min(os.cpu_count() or 2, 8)))
    return ("pytest", "-n", workers, "--dist", "worksteal", *arguments)


def run_tests(*arguments: str) -> Step:
    """The ordinary tests."""
    begin = time.monotonic()
    code = module(*pytest_command(*arguments))
    return Step("pytest", code == 0, time.monotonic() - begin)


def run_long_tests(*arguments: str) -> Step:
    """All tests, the long ones too, seeded; the report of a whole run is kept, without our paths."""
    begin = time.monotonic()
    command = pytest_command("-m", "", LONG_SEED, "--durations=20", *arguments)
    report = [f"{platform.platform()}, {os.cpu_count()} cores\n"]
    with subprocess.Popen(
        [str(PYTHON), "-m", *command],
        cwd=str(ROOT),
        env=child_env(QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        for raw in process.stdout or ():
            line = raw.decode("utf-8", "replace")
            say(line.rstrip())
            report.append(line.replace(str(ROOT), "."))
    if not arguments:
        LONG_REPORT.parent.mkdir(parents=True, exist_ok=True)
        LONG_REPORT.write_text("".join(report), "utf-8")
    return Step("pytest", process.returncode == 0, time.monotonic() - begin)


def soak(_: argparse.Namespace) -> int:
    """Run only the long tests."""
    prepare(window=True, build=True)
    prepare_test_tools()
    return summary([run_tests("-m", "long", LONG_SEED)])


def bench(options: argparse.Namespace) -> int:
    """Measure the program against bare floors."""
    prepare()
    return module("bench", *options.rest)


def build(options: argparse.Namespace) -> int:
    """Build the one-folder bundle and start it once."""
    prepare(window=True, build=True)
    return build_bundle(Path(options.out).resolve())


def build_bundle(out: Path) -> int:
    """Make the bundle `out/thads`, tell its size, let it test itself; the exit code."""
    where = ["--distpath", str(out), "--workpath", str(out / "work")]
    if module("PyInstaller", "-y", "--log-level=ERROR", *where, "build_installer.spec") != 0:
        return 1
    bundle = out / "thads"
    sizes = [file.lstat().st_size for file in bundle.rglob("*") if file.is_file()]
    say(f"{bundle}: {len(sizes)} files, {sum(sizes) / 1e6:.0f} MB")
    program = bundle / ("thads.exe" if WINDOWS else "thads")
    return call(str(program), "--self-test", QT_QPA_PLATFORM="offscreen")


def screens(options: argparse.Namespace) -> int:
    """Take a picture of every page and dialog."""
    prepare()
    return module("thads_desktop", "screens", "--out", "out/screens", *options.rest)


def locale(options: argparse.Namespace) -> int:
    """Extract, update or compile the catalogues."""
    prepare()
    return module("tools.locale", *options.rest)


def forms(_: argparse.Namespace) -> int:
    """Compile every ui/*.ui into thads_desktop/gui/forms."""
    prepare()
    for source in sorted((ROOT / "ui").glob("*.ui")):
        (FORMS / f"{source.stem}.py").write_bytes(compiled_form(source).encode("utf-8"))
        say(source.stem)
    return 0


def compiled_form(source: Path) -> str:
    """The Python of one form, with the types that uic leaves out: mypy then sees its widgets."""
    code = subprocess.check_output([str(BIN / "pyside6-uic"), source.name], cwd=str(source.parent))
    widget = ET.parse(source).getroot().find("widget")  # noqa: S314 - our own file
    window = widget.attrib["class"] if widget is not None else "QWidget"
    text = code.decode("utf-8").replace("\r\n", "\n")
    text = re.sub(r"(def \w+\(self, \w+)\):", rf"\1: {window}) -> None:", text)
    return re.sub(r"from (\S+) import \(([^)]*)\)", lambda found: needed(found, text), text)


def needed(found: re.Match[str], text: str) -> str:
    """An import of a form without the names it never uses: Qt makes each class when asked for."""
    names = [name.strip() for name in found[2].split(",")]
    used = [name for name in names if len(re.findall(rf"\b{name}\b", text)) > 1]
    return f"from {found[1]} import ({', '.join(used)})" if used else ""


def lock(_: argparse.Namespace) -> int:
    """Choose versions anew within pyproject's ranges and write requirements.lock."""
    prepare()
    which = ["--universal", "--python-version=3.11", "--all-extras", "--generate-hashes"]
    plain = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    uv = [str(BIN / "uv"), "pip", "compile", "--upgrade", "--quiet"]
    return call(*uv, *which, *plain, "pyproject.toml", "-o", LOCK.name)


COMMANDS = (run, test, check, bench, soak, build, screens, locale, forms, lock)
PASS_ON = (bench, screens, locale)  # further arguments go to the module they start


def parse(arguments: list[str]) -> argparse.Namespace:
    """The command line; `action` is the function of this file to call."""
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    parsers = {}
    for action in COMMANDS:
        parsers[action] = commands.add_parser(action.__name__, help=action.__doc__)
        parsers[action].set_defaults(action=action)
    parsers[run].add_argument("--practice", action="store_true", help="a filled practice office")
    parsers[test].add_argument("--long", action="store_true", help="soaks and big counts as well")
    parsers[test].add_argument("-k", metavar="EXPRESSION", help="only the tests that match")
    parsers[build].add_argument("--out", default="dist", help="where the bundle goes")
    options, rest = parser.parse_known_args(arguments)
    options.rest = rest
    if rest and options.action not in PASS_ON:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return options


def main(arguments: list[str]) -> int:
    """Do what the command line asks; what the machine lacks is named, with exit code 1."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = parse(arguments)
    try:
        return int(options.action(options))
    except MissingError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
