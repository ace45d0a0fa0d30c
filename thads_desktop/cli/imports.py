"""`thads import cases`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
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
    columns = _read_columns(words.columns) if words.columns else None
    run = try_case_list if words.trial else import_case_list
    with session.office() as context:
        imported = run(
            context,
            words.file,
            columns=columns,
            period_end=words.period_end,
            progress=StderrProgress(),
        )
    if words.refused:
        write_refused_rows(imported, words.refused)
    return Answer(_document(imported), _lines(imported))


def _read_columns(path: Path) -> dict[str, str]:
    try:
        columns = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DomainError(
            _("Không đọc được tệp {path}.").format(path=path), code="file_missing", field="columns"
        ) from error
    except ValueError as error:
        raise _columns_wrong(path) from error
    if not isinstance(columns, dict):
        raise _columns_wrong(path)
    return {str(field): str(column) for field, column in columns.items()}


def _columns_wrong(path: Path) -> DomainError:
    return DomainError(
        _("Tệp {path} phải là một đối tượng JSON, ví dụ {example}.").format(
            path=path, example='{"debtor": "G"}'
        ),
        code="columns_wrong",
        field="columns",
    )


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
