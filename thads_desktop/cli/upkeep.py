"""`thads verify` and `thads rebuild`."""

from __future__ import annotations

from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.services.upkeep import rebuild_tables, verify_ledger


def add(commands: Commands) -> None:
    """Add the commands of upkeep."""
    commands.add("verify", _verify, _("kiểm tra toàn bộ dữ liệu"))
    commands.add("rebuild", _rebuild, _("dựng lại số liệu từ các hành vi"))


def _verify(session: Session) -> Answer:
    with session.office() as context:
        checks = verify_ledger(context, StderrProgress())
    ok = all(check.ok for check in checks)
    data = {
        "ok": ok,
        "checks": [
            {"check": one.key, "name": one.name, "ok": one.ok, "detail": one.detail}
            for one in checks
        ],
    }
    good, bad = _("Đạt"), _("SAI")
    lines = [f"{good if one.ok else bad}  {one.name} {one.detail}".rstrip() for one in checks]
    return Answer(data, lines, ok=ok)


def _rebuild(session: Session) -> Answer:
    with session.office() as context:
        acts = rebuild_tables(context, StderrProgress())
    line = _("Đã dựng lại số liệu từ {acts} hành vi.").format(acts=acts)
    return Answer({"acts": acts}, [line])
