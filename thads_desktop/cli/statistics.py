"""`thads statistics` and `thads statistics open`."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from thads_desktop.base.formats import format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.cli.cases import listed_document
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day, moment
from thads_desktop.domain.figures import RATIOS
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.services.context import Context
from thads_desktop.services.papers import figure_names, print_statistics
from thads_desktop.services.statistics import (
    FormRow,
    MainForm,
    OpenedCase,
    PeriodFigures,
    PeriodQuestion,
    count_period,
    open_figure,
    opened_cases,
    period_question,
)

PAGE = 1000  # cases read in one statement


def add(commands: Commands) -> None:
    """Add the commands of statistics."""
    forms = commands.add("statistics", _count, _("thống kê của một kỳ"))
    _period_words(forms)
    forms.add_argument("--form", choices=list(MainForm), help=_("chỉ một biểu"))
    for kind in ("xlsx", "pdf"):
        forms.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi biểu ra tệp"))
    door = commands.add("statistics open", _open, _("các việc sau một con số"))
    _period_words(door)
    door.add_argument("--key", required=True, help=_("chỉ tiêu"))
    door.add_argument("--form", choices=list(MainForm), default=MainForm.CASES, help=_("biểu"))
    door.add_argument("--row", choices=list(FormRow), default=FormRow.TOTAL, help=_("dòng"))

    columns = commands.add("statistics columns", _columns, _("việc ở trạng thái nào xếp cột nào"))
    columns.add_argument("--on", type=day, metavar="DATE", help=_("theo quy tắc của ngày"))


def _columns(session: Session) -> Answer:
    """The rule card: every state and ground with its column, and whether it was verified."""
    with session.office() as context:
        rows = rules_on(context.columns, session.words.on or context.today).rows
    data = [
        {
            "state": row.state,
            "ground": row.ground,
            "column": row.column,
            "source": row.source,
            "verified": row.verified,
        }
        for row in rows
    ]
    lines = [
        f"{row.state:<20} {row.ground:<36} {row.column:<24} "
        + ("" if row.verified else _("cần kiểm tra: "))
        + row.source
        for row in rows
    ]
    return Answer({"columns": data}, lines)


def _period_words(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", type=day, required=True, help=_("ngày đầu kỳ"))
    parser.add_argument("--to", dest="last", type=day, required=True, help=_("ngày cuối kỳ"))
    parser.add_argument(
        "--known-on", type=moment, metavar="T", help=_("theo số liệu đã biết lúc này")
    )
    parser.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))


def _question(session: Session, context: Context) -> PeriodQuestion:
    words = session.words
    return period_question(
        context, words.first, words.last, officer=words.officer, known_on=words.known_on
    )


def _count(session: Session) -> Answer:
    words = session.words
    form = MainForm(words.form) if words.form else None
    with session.office() as context:
        figures = count_period(context, _question(session, context))
        if words.xlsx or words.pdf:
            print_statistics(context, figures, xlsx=words.xlsx, pdf=words.pdf, form=form)
        names = figure_names()
    data: dict[str, Any] = {
        "from": words.first,
        "to": words.last,
        "known_on": words.known_on,
        "officer": words.officer,
        "rows": [{"row": row.row, "cases": row.cases, "money": row.money} for row in figures.rows],
    }
    for one in MainForm if form is None else (form,):
        data[one] = getattr(figures.total, one)
    return Answer(data, _lines(figures, form, names))


def _lines(figures: PeriodFigures, form: MainForm | None, names: Mapping[str, str]) -> list[str]:
    lines = []
    for one in MainForm if form is None else (form,):
        lines.append(_("Tính bằng việc") if one is MainForm.CASES else _("Tính bằng tiền (đồng)"))
        values = getattr(figures.total, one)
        lines += [f"  {_(names[key]):<60} {_shown(key, values[key]):>22}" for key in values]
    return lines


def _shown(key: str, value: int | Decimal | None) -> str:
    if value is None:
        return "—"
    return format_percent(value) if key in RATIOS else format_money(int(value))


def _open(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        opened = open_figure(
            context,
            _question(session, context),
            form=MainForm(words.form),
            key=words.key,
            row=FormRow(words.row),
        )
        keys = list(opened.amounts)
        rows = [
            one
            for start in range(0, len(keys), PAGE)
            for one in opened_cases(context, opened, keys[start : start + PAGE])
        ]
    data = {
        "key": words.key,
        "form": words.form,
        "row": words.row,
        "value": opened.value,
        "cases": [_opened(one) for one in rows],
    }
    lines = [f"{one.case.decision_number}  {one.case.debtor}: {one.why}" for one in rows]
    return Answer(data, [*lines, _("Tất cả: {total} việc.").format(total=len(rows))])


def _opened(one: OpenedCase) -> dict[str, Any]:
    listed = listed_document(one.case)
    return {
        "id": one.case.case_id,
        "why": one.why,
        "amount": one.amount,
        "in_numerator": one.is_in_part,
        "decision_no": listed["decision_no"],
        "debtor": listed["debtor"],
        "officer": listed["officer"],
    }
