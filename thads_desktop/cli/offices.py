"""`thads office create`."""

from __future__ import annotations

from dataclasses import fields

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.services.cases import count_cases
from thads_desktop.services.offices import NewOffice, create_office, office_of
from thads_desktop.services.practice import make_practice_office


def add(commands: Commands) -> None:
    """Add the commands of the office."""
    group = commands.group("office", _("đơn vị"))
    create = group.add("create", _create, _("tạo dữ liệu cho một đơn vị mới"))
    create.add_argument("--name", required=True, help=_("tên đơn vị"))
    create.add_argument("--code", required=True, help=_("mã đơn vị"))
    create.add_argument("--parent", default="", help=_("cơ quan cấp trên, in trên giấy tờ"))
    create.add_argument("--place", default="", help=_("địa danh, in trên giấy tờ"))
    create.add_argument("--address", default="", help=_("địa chỉ trụ sở"))
    create.add_argument("--account", default="", help=_("số tài khoản nhận tiền thi hành án"))
    create.add_argument("--account-at", default="", help=_("nơi mở tài khoản"))
    create.add_argument("--practice", type=int, metavar=_("SỐ_VIỆC"), help=_("số việc thực hành"))
    create.add_argument("--seed", type=int, default=1, help=_("hạt giống của dữ liệu thực hành"))


def _create(session: Session) -> Answer:
    words = session.words
    if words.practice is not None and words.practice < 0:
        raise DomainError(
            _("Số việc thực hành phải từ 0 trở lên."), code="practice_negative", field="practice"
        )
    new = NewOffice(**{one.name: getattr(words, one.name) for one in fields(NewOffice)})
    user, clock = session.user, session.doors.clock
    if words.practice is None:
        context = create_office(session.folder, new, user=user, clock=clock)
    else:
        context = make_practice_office(
            session.folder,
            new=new,
            cases=words.practice,
            seed=words.seed,
            progress=StderrProgress(),
            user=user,
            clock=clock,
        )
    try:
        office, cases = office_of(context), count_cases(context)
    finally:
        context.close()
    line = _("Đã tạo {name} tại {folder}, có {cases} việc.").format(
        name=office.name, folder=session.folder, cases=cases
    )
    return Answer({"office_id": office.office_id, "cases": cases}, [line])
