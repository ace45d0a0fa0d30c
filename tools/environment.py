"""The environment `.venv`: made, filled from the lock, renewed when the lock changes.

Standard library only, parses on Python 3.8: it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

from tools.machine import (
    LINUX,
    WINDOWS,
    MissingError,
    answer,
    check_glibc,
    check_venv_modules,
    child_env,
    find_python,
    glibc_version,
    say,
)

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
STAMP = VENV / "thads-stamp"

_NO_NETWORK = re.compile(r"NewConnectionError|NameResolution|getaddrinfo|Max retries|timed out")


def state_of(stamp: str, wanted: str) -> str:
    """`ready`, `outdated` (install again) or `broken` (make anew).

    A stamp is a digest of what was installed and, on its second line, the Python that did it.
    It is written last, so an interrupted installation has none; a moved folder, a vanished or
    upgraded Python shows in the second line.
    """
    if stamp == wanted:
        return "ready"
    maker = wanted.partition("\n")[2]
    return "outdated" if maker and stamp.partition("\n")[2] == maker else "broken"


def wanted_stamp() -> str:
    """The stamp of an environment that holds what lock and pyproject ask for."""
    digest = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes())
    maker = answer(str(PYTHON), "-c", "import sys; print(sys.version_info[:3], sys.prefix)")
    return f"{digest.hexdigest()}\n{maker}"


def prepare_environment() -> None:
    """Make `.venv` hold exactly what the lock says; a glance when it does already."""
    stamp = STAMP.read_text("utf-8") if STAMP.is_file() else ""
    state = state_of(stamp, wanted_stamp())
    if state == "ready":
        return
    if LINUX:
        check_glibc(glibc_version())
    if state == "broken":
        make_venv()
    else:
        STAMP.unlink()
    say("Installing into .venv (a minute or two the first time) …")
    pip_install("--require-hashes", "-r", str(LOCK))
    # hatchling comes from the lock as well, so nothing is installed unhashed
    pip_install("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text(wanted_stamp(), "utf-8")


def make_venv() -> None:
    """A new, empty `.venv`; what was there is removed."""
    python = find_python()
    check_venv_modules(python)
    say(f"Making .venv with {python}")
    if VENV.exists():
        shutil.rmtree(str(VENV))
    if subprocess.call([python, "-m", "venv", str(VENV)], env=child_env()) != 0:
        raise MissingError("The environment .venv could not be made; see the lines above.")


def pip_install(*arguments: str) -> None:
    """Run pip; tell a missing network from other faults."""
    command = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    result = subprocess.run(
        [*command, *arguments], capture_output=True, check=False, cwd=str(ROOT), env=child_env()
    )
    if result.returncode == 0:
        return
    output = (result.stdout + result.stderr).decode("utf-8", "replace")[-4000:]
    if _NO_NETWORK.search(output):
        raise MissingError(
            f"{output}\nThe package index cannot be reached: is there a network?\n"
            "  Behind a proxy set HTTPS_PROXY; for a mirror set PIP_INDEX_URL."
        )
    raise MissingError(f"{output}\npip could not install the packages.")
