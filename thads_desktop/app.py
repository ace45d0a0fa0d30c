"""The composition root: language and output, crash report, the window's doors, the command line."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import TYPE_CHECKING

from thads_desktop import __version__
from thads_desktop.base.clock import SystemClock
from thads_desktop.base.language import _
from thads_desktop.base.paths import default_data_folder, program_folder
from thads_desktop.cli.main import BUG, speak_utf8
from thads_desktop.cli.main import run as run_command
from thads_desktop.cli.session import Doors

if TYPE_CHECKING:
    from thads_desktop.services.context import Context


def run(argv: Sequence[str]) -> int:
    """Run the program; returns the exit code. What no door below knows is a bug: it is reported."""
    speak_utf8()
    try:
        return run_command(argv, _doors())
    except Exception as error:
        report = write_crash_report(error)
        document = {
            "code": "bug",
            "message": _("Chương trình gặp lỗi. Báo cáo lỗi: {path}").format(path=report),
        }
        if "--json" in argv:
            sys.stdout.write(json.dumps({"error": document}, ensure_ascii=False) + "\n")
        sys.stderr.write(document["message"] + "\n")
        return BUG


def _doors() -> Doors:
    return Doors(
        clock=SystemClock(),
        take_pictures=_take_pictures,
        open_window=_open_window,
        self_test=_self_test,
    )


def _open_window(folder: Path, user: str, *, is_practice: bool, language: str | None) -> int:
    from thads_desktop.gui.start import Start, open_program  # noqa: PLC0415 - Qt when it is needed

    start = Start(
        folder=folder,
        user=user,
        clock=SystemClock(),
        is_practice=is_practice,
        language=language,
        report=write_crash_report,
    )
    return open_program(start)


def _take_pictures(
    context: Context, out: Path, size: tuple[int, int], scale: float, theme: str
) -> list[Path]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    from thads_desktop.gui.screens import take_pictures  # noqa: PLC0415

    return take_pictures(context, out, size=size, theme=theme)


def _self_test() -> list[str]:
    """Prove that this installation works: an office, an act, both papers, the window's forms."""
    from thads_desktop.gui.self_test import show_once  # noqa: PLC0415
    from thads_desktop.services.self_test import work_once  # noqa: PLC0415

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory(prefix="thads-self-test-") as folder:
        context = work_once(Path(folder), SystemClock())
        try:
            show_once(context)
        finally:
            context.close()
    return [f"thads {__version__}: ok"]


def _place(filename: str) -> str:
    """A file of the program or of a library, without the folders above, which may name a person."""
    path = Path(filename)
    for above in (program_folder(), *(one for one in path.parents if one.name == "site-packages")):
        if path.is_relative_to(above):
            return path.relative_to(above).as_posix()
    return path.name


def write_crash_report(error: BaseException) -> Path:
    """Save what happened, without personal data: where in the code, which versions, no values."""
    import platform  # noqa: PLC0415 - 2 ms that a start without a crash need not pay

    frames = traceback.extract_tb(error.__traceback__)
    report = {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "error": type(error).__name__,
        "at": [f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames],
    }
    name = f"thads-crash-{SystemClock().now():%Y%m%d-%H%M%S}.json"
    text = json.dumps(report, ensure_ascii=False, indent=1)
    for folder in (default_data_folder() / "reports", Path(gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / name
            path.write_text(text, encoding="utf-8")
        except OSError:
            continue
        return path
    return Path(name)
