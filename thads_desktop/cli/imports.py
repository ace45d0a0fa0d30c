"""`thads import cases`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.json_input import read_object
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.services.import_cases import (
    ImportedList,
    import_case_list,
    try_case_list,
    write_refused_rows,
)


def add(commands: Commands) -> None:
    """Add the commands that read workbooks."""
    group = commands.group("import", _("nhập dữ liệu"))
    cases = group.add("cases", _cases, _("nhập danh sách việc từ bảng tính"))
    cases.add_argument("file", type=Path)
    cases.add_argument("--trial", action="store_true", help=_("chỉ thử, không ghi gì"))
    cases.add_argument("--period-end", type=day, metavar="DATE", help=_("ngày cuối kỳ"))
    cases.add_argument(
        "--refused", type=Path, metavar="XLSX", help=_("ghi các dòng bị từ chối ra tệp này")
    )
    cases.add_argument("--columns", type=Path, metavar="JSON", help=_("tệp chỉ rõ cột nào là gì"))


def _cases(session: Session) -> Answer:
    words = session.words
    asked: dict[str, Any] = {
        "columns": _read_columns(words.columns) if words.columns else None,
        "period_end": words.period_end,
        "progress": StderrProgress(),
    }
    with session.office() as context:
        if not words.trial:
            imported = import_case_list(context, words.file, refused=words.refused, **asked)
        else:
            imported = try_case_list(context, words.file, **asked)
            if words.refused:
                write_refused_rows(imported, words.refused)
    return Answer(_document(imported), _lines(imported))


def _read_columns(name: Path) -> dict[str, str | None]:
    """Which column is which, as a person says it: a letter or a heading, null for none."""
    columns = read_object(name, field="columns")
    for field, column in columns.items():
        if not isinstance(column, str | None):
            raise DomainError(
                _("Cột của “{field}” phải là chữ cái hoặc tiêu đề, ví dụ {example}.").format(
                    field=field, example='{"debtor": "G"}'
                ),
                code="columns_wrong",
                field=field,
            )
    return columns


def _document(imported: ImportedList) -> dict[str, Any]:
    found = imported.case_list
    period = found.period
    return {
        "read": found.read,
        "accepted": imported.accepted,
        "refused": len(found.refusals),
        "known": imported.known,
        "trial": imported.is_trial,
        "period": {"from": period.first, "to": period.last} if period else None,
        "columns": {
            column.field.value: {
                "heading": column.heading,
                "column": column.letter,
                "samples": list(column.samples),
            }
            for column in found.columns
        },
        "reasons": [
            {"row": one.row, "field": one.field, "code": one.code, "message": one.message}
            for one in found.refusals
        ],
        "warnings": [
            {"row": one.row, "field": one.field, "message": one.message} for one in found.warnings
        ],
    }


def _lines(imported: ImportedList) -> list[str]:
    found = imported.case_list
    said = _("Đọc {read} dòng: nhận {accepted}, đã có {known}, từ chối {refused}.").format(
        read=found.read,
        accepted=imported.accepted,
        known=imported.known,
        refused=len(found.refusals),
    )
    lines = [said]
    if not imported.accepted and imported.known:
        lines.append(_("Danh sách này đã được nhập trước đó; không thêm gì."))
    lines += [
        _("Dòng {row}: {message}").format(row=one.row, message=one.message)
        for one in found.refusals
    ]
    return lines
