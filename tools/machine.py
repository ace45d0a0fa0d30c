"""What the machine must bring: a Python, a C library, shared libraries and programs.

Standard library only, parses on Python 3.8: it runs before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

LINUX = sys.platform.startswith("linux")
WINDOWS = sys.platform == "win32"

OLDEST_PYTHON = (3, 11)
NEWER_PYTHONS = ("3.13", "3.12", "3.11", "3.14")
OLDEST_GLIBC = (2, 34)  # the wheels of Qt 6.11 are manylinux_2_34
WINDOW_PLATFORMS = {"xcb", "wayland", "windows", "cocoa"}

# what Qt loads (found with objdump on the wheel): shared library -> Debian package
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
BUILD_TOOLS = {"objdump": "binutils"}  # PyInstaller reads and strips shared libraries with it
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "pdftotext": "poppler-utils",
    "soffice": "libreoffice-writer-nogui",
}
TEST_TOOLS_TIMEOUT_S = 300  # LibreOffice is 300 MB; a slow mirror must not hold the tests for ever

_PROBE_DISPLAY = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
print(application.platformName() if application.primaryScreen() else "")
"""


class MissingError(Exception):
    """Something the machine lacks, named, with what would mend it."""


def say(text: str = "") -> None:
    """One line to the person, in order with the output of child processes."""
    print(text, flush=True)


def child_env(**env: str) -> dict[str, str]:
    """The environment of every child: UTF-8 whatever the locale."""
    return {**os.environ, "PYTHONUTF8": "1", **env}


def answer(*command: str) -> str:
    """What a command prints; empty when it cannot be run, hangs or fails."""
    try:
        output = subprocess.check_output(
            command, stderr=subprocess.DEVNULL, timeout=30, env=child_env()
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return output.decode("utf-8", "replace").strip()


def find_python(version: tuple[int, ...] = sys.version_info[:2]) -> str:
    """A Python new enough to make the environment; the caller's own (outside `.venv`) if it is."""
    if version >= OLDEST_PYTHON:
        return str(getattr(sys, "_base_executable", sys.executable))
    for number in NEWER_PYTHONS:
        launcher = ("py", f"-{number}") if WINDOWS else (f"python{number}",)
        found = answer(*launcher, "-c", "import sys; print(sys.executable)")
        if found:
            return found
    raise MissingError(
        f"Python 3.11 or newer is needed: this is {version[0]}.{version[1]}, none newer on PATH.\n"
        "  Debian/Ubuntu: sudo apt-get install -y python3.11 python3.11-venv\n"
        "  Windows: https://www.python.org/downloads/"
    )


def check_venv_modules(python: str) -> None:
    """Debian's Python comes without ensurepip: install or name its package."""
    if answer(python, "-c", "import ensurepip, venv; print('both')"):
        return
    if not LINUX:
        raise MissingError(f"{python} lacks venv or ensurepip: use Python from python.org.")
    install_packages([f"python{version_of(python)}-venv"])


def check_glibc(version: str) -> None:
    """Refuse a C library (`glibc 2.36`) older than the one Qt's wheels were built for."""
    name, _, number = version.partition(" ")
    if name != "glibc":
        raise MissingError("Qt needs glibc 2.34 or newer; this Linux has another C library.")
    if tuple(int(part) for part in number.split(".")[:2]) < OLDEST_GLIBC:
        raise MissingError(
            f"Qt needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04); this machine has {number}."
        )


def glibc_version() -> str:
    """`glibc 2.36`, or empty where the C library is another one."""
    try:
        return os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (ValueError, OSError):
        return ""


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    """The packages whose shared library this machine cannot load."""
    return [package for library, package in libraries.items() if not can_load(library)]


def can_load(library: str) -> bool:
    """Whether the dynamic loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_tools(tools: dict[str, str]) -> list[str]:
    """The packages whose command is not on PATH."""
    return [package for command, package in tools.items() if not shutil.which(command)]


def install_packages(packages: list[str], timeout_s: int | None = None) -> None:
    """Install Debian packages when root; otherwise name the command that would."""
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise MissingError(f"This machine lacks (names as in Debian): {' '.join(packages)}")
    if os.geteuid() != 0:
        raise MissingError(f"This machine lacks system packages:\n  sudo {' '.join(install)}")
    say(f"Installing system packages: {' '.join(packages)}")
    for command in (["apt-get", "update"], install):
        run_apt(command, timeout_s)


def run_apt(command: list[str], timeout_s: int | None) -> None:
    """Run apt-get without questions; its output is shown only when it fails."""
    env = child_env(DEBIAN_FRONTEND="noninteractive")
    try:
        subprocess.run(command, capture_output=True, check=True, timeout=timeout_s, env=env)
    except subprocess.TimeoutExpired as error:
        raise MissingError(f"Too slow, given up: {' '.join(command)}") from error
    except subprocess.CalledProcessError as error:
        output = error.stderr.decode("utf-8", "replace")
        raise MissingError(f"{output}\nThis failed: {' '.join(command)}") from error


def prepare_machine(python: str, *, window: bool = False, build: bool = False) -> None:
    """Find or install what Qt and PyInstaller need of a Linux; Windows has it all."""
    if not LINUX:
        return
    libraries = {
        **QT_LIBRARIES,
        **(WINDOW_LIBRARIES if window else {}),
        **(python_library(python) if build else {}),
    }
    install_packages(missing_libraries(libraries) + missing_tools(BUILD_TOOLS if build else {}))


def python_library(python: str) -> dict[str, str]:
    """The shared library that a bundle takes along: Debian keeps its Python's in a package apart."""
    if answer(python, "-c", "import sys; print(sys.base_prefix)") != "/usr":
        return {}
    version = version_of(python)
    return {f"libpython{version}.so.1.0": f"libpython{version}"}


def version_of(python: str) -> str:
    """`3.11`, as in the names of Debian's packages."""
    return answer(python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")


def prepare_test_tools() -> None:
    """Find or install the programs that tests start; root without them goes on, tests tell."""
    if not LINUX:
        return
    try:
        install_packages(missing_tools(TEST_TOOLS), TEST_TOOLS_TIMEOUT_S)
    except MissingError as error:
        if os.geteuid() != 0:
            raise
        say(f"{error}\nGoing on: the tests that need these will fail.")


def display_is_named() -> bool:
    """Whether the environment speaks of a display; it may still be a dead one."""
    return not LINUX or any(os.environ.get(key) for key in ("DISPLAY", "WAYLAND_DISPLAY"))


def can_open_display(python: str) -> bool:
    """Whether a window can really be opened: a probe process tries."""
    return display_is_named() and answer(python, "-c", _PROBE_DISPLAY) in WINDOW_PLATFORMS
