"""`thads` alone, `thads tour` and `thads screens`: what shows the window or its pictures."""

from __future__ import annotations

from pathlib import Path

from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.tour import SIZE, take_tour
from thads_desktop.cli.words import Commands, size


def add(commands: Commands) -> None:
    """Add the commands of the window."""
    tour = commands.add("tour", _tour, _("tự làm một vòng công việc chính và để lại giấy tờ"))
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help=_("thư mục kết quả"))
    screens = commands.add("screens", _screens, _("chụp ảnh mọi trang và hộp thoại"))
    screens.add_argument("--out", type=Path, required=True, metavar="DIR", help=_("thư mục ảnh"))
    screens.add_argument("--size", type=size, default=SIZE, metavar="1366x768", help=_("cỡ cửa sổ"))
    screens.add_argument("--scale", type=float, default=1.0, help=_("độ phóng"))
    screens.add_argument("--theme", choices=("light", "dark"), default="light", help=_("màu"))


def test_itself(session: Session) -> Answer:
    """`--self-test`: the installation proves that it works."""
    return Answer({"ok": True}, session.doors.self_test())


def _tour(session: Session) -> Answer:
    files = take_tour(session, session.words.out)
    return Answer({"files": files}, [str(file) for file in files])


def _screens(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        files = session.doors.take_pictures(
            context, words.out, words.size, words.scale, words.theme
        )
    return Answer({"files": files}, [str(file) for file in files])
