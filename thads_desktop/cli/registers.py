"""`thads register` and `thads register list`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.services.register_papers import print_register
from thads_desktop.services.registers import (
    OpenedRegister,
    Register,
    RegisterRow,
    cell_text,
    open_register,
    registers,
    stream_rows,
)


def add(commands: Commands) -> None:
    """Add the commands of registers."""
    register = commands.add("register", _register, _("một sổ của đơn vị trong một kỳ"))
    register.add_argument("name", help=_("số mẫu hoặc tên của sổ (thads register list)"))
    register.add_argument("--from", dest="first", type=day, required=True, help=_("ngày đầu kỳ"))
    register.add_argument("--to", dest="last", type=day, required=True, help=_("ngày cuối kỳ"))
    said = _("như sổ đã ghi đến hết ngày này; không ghi là hôm nay")
    register.add_argument("--known-on", type=day, help=said)
    for kind in ("pdf", "xlsx"):
        register.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi sổ ra tệp"))
    commands.add("register list", _list, _("các loại sổ và cột cần kiểm tra của chúng"))


def _list(_session: Session) -> Answer:
    known = registers().values()
    return Answer({"registers": [_described(one) for one in known]}, [_line(one) for one in known])


def _described(register: Register) -> dict[str, Any]:
    return {
        "key": register.key,
        "number": register.number,
        "name": register.name,
        "source": f"{register.article}, {register.document}",
        "recorded": register.is_recorded,
        "columns": [
            {"heading": list(column.heading), "verified": column.is_verified}
            for column in register.columns
        ],
    }


def _line(register: Register) -> str:
    said = f"{register.number:<8} {register.key:<40} {register.name}"
    return said if register.is_recorded else f"{said} ({_('chưa có dữ liệu')})"


def _register(session: Session) -> Answer:
    words, progress = session.words, StderrProgress()
    with session.office() as context:
        opened = open_register(
            context, words.name, words.first, words.last, progress, known_on=words.known_on
        )
        rows = list(stream_rows(context, opened, opened.entered, progress))
        pages = None
        if words.pdf or words.xlsx:
            paper = print_register(
                context, opened, pdf=words.pdf, xlsx=words.xlsx, progress=progress
            )
            pages = paper.pages or None
    return Answer(_document(opened, rows, pages), _lines(opened, rows))


def _document(opened: OpenedRegister, rows: list[RegisterRow], pages: int | None) -> dict[str, Any]:
    register = opened.register
    return {
        "key": register.key,
        "number": register.number,
        "name": register.name,
        "from": opened.first,
        "to": opened.last,
        "known_on": opened.known_on,
        "recorded": register.is_recorded,
        "count": sum(not row.is_struck for row in rows),
        "struck": sum(row.is_struck for row in rows),
        "columns": [" / ".join(column.heading) for column in register.columns],
        "to_check": list(register.to_check),
        "rows": [_row(row) for row in rows],
        "pages": pages,
    }


def _row(row: RegisterRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "date": row.day,
        "case_id": row.case_id,
        "act_id": row.act_id,
        "struck": row.is_struck,
        "cells": list(row.cells),
    }


def _lines(opened: OpenedRegister, rows: list[RegisterRow]) -> list[str]:
    if not opened.register.is_recorded:
        return [_("Chưa có dữ liệu: chương trình chưa ghi việc của sổ này.")]
    struck = _("[gạch bỏ] ")
    lines = [(struck if row.is_struck else "") + _cells(opened, row) for row in rows]
    total = _("Tất cả: {count} dòng, {struck} dòng gạch bỏ.").format(
        count=sum(not row.is_struck for row in rows), struck=sum(row.is_struck for row in rows)
    )
    return [*lines, total]


def _cells(opened: OpenedRegister, row: RegisterRow) -> str:
    columns = zip(opened.register.columns, row.cells, strict=True)
    texts = (cell_text(column, value).replace("\n", " ") for column, value in columns)
    return " | ".join(filter(None, texts))
