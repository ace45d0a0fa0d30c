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
from thads_desktop.domain.figures import RATIOS, Figures
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.services.context import Context
from thads_desktop.services.papers import print_statistics
from thads_desktop.services.statistics import (
    CountedPeriod,
    FilledForm,
    MainRow,
    Measure,
    OpenedCase,
    PeriodQuestion,
    count_period,
    filled_form,
    no_data,
    open_figure,
    opened_cases,
    period_question,
)
from thads_desktop.services.statistics_papers import MAIN_FORMS
from thads_desktop.services.statistics_shelf import figure_names, statistics_forms

PAGE = 1000  # cases read in one statement


def add(commands: Commands) -> None:
    """Add the commands of statistics."""
    forms = commands.add("statistics", _count, _("thống kê của một kỳ"))
    _period_words(forms)
    forms.add_argument("--form", metavar="KEY", help=_("chỉ một biểu"))
    for kind in ("xlsx", "pdf"):
        forms.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi biểu ra tệp"))
    door = commands.add("statistics open", _open, _("các việc sau một con số"))
    _period_words(door)
    door.add_argument("--key", required=True, help=_("chỉ tiêu"))
    door.add_argument("--form", metavar="KEY", default=Measure.CASES.value, help=_("biểu"))
    door.add_argument("--row", metavar="R", default=MainRow.TOTAL.value, help=_("dòng"))

    commands.add("statistics forms", _forms, _("các biểu thống kê"))

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


def _forms(_session: Session) -> Answer:
    """Every form: key, title, code where one is known, its rows and columns."""
    data = [
        {
            "key": form.key,
            "title": form.title,
            "code": form.code,
            "unit": form.unit,
            "source": form.source,
            "waits_for": form.waits_for,
            "rows": [row.key for row in form.rows],
            "columns": list(form.numbers),
        }
        for form in statistics_forms().forms
    ]
    lines = [
        f"{form.key:<24} {form.title}" + (f" ({form.waits_for})" if form.waits_for else "")
        for form in statistics_forms().forms
    ]
    return Answer({"forms": data}, lines)


def _count(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        counted = count_period(context, _question(session, context))
        filled = filled_form(counted, words.form) if words.form else None
        if words.xlsx or words.pdf:
            forms = (words.form,) if words.form else MAIN_FORMS
            print_statistics(context, counted, xlsx=words.xlsx, pdf=words.pdf, forms=forms)
    asked = {
        "from": words.first,
        "to": words.last,
        "known_on": words.known_on,
        "officer": words.officer,
    }
    if filled is None:
        return Answer(asked | _main_document(counted), _main_lines(counted))
    return Answer(asked | _form_document(filled), _form_lines(filled))


def _main_document(counted: CountedPeriod) -> dict[str, Any]:
    rows = [{"row": row.row, "cases": row.cases, "money": row.money} for row in counted.rows]
    return {"cases": counted.total.cases, "money": counted.total.money, "rows": rows}


def _form_document(filled: FilledForm) -> dict[str, Any]:
    form = filled.form
    return {
        "form": form.key,
        "title": form.title,
        "waits_for": form.waits_for,
        form.key: filled.total.figures,
        "rows": [
            {"row": one.row.key, "label": one.row.label, form.key: one.figures}
            for one in filled.rows
        ],
    }


def _main_lines(counted: CountedPeriod) -> list[str]:
    total, names = counted.total, figure_names()
    return [
        _("Tính bằng việc"),
        *_figure_lines(total.cases, names),
        _("Tính bằng tiền (đồng)"),
        *_figure_lines(total.money, names),
    ]


def _form_lines(filled: FilledForm) -> list[str]:
    form = filled.form
    if form.waits_for:
        return [form.title, no_data(form)]
    names = {column.name: " · ".join(column.heading) for column in form.columns}
    lines = [form.title]
    for one in filled.rows:
        lines += [one.row.label, *_figure_lines(one.figures, names)]
    return lines


def _figure_lines(figures: Figures, names: Mapping[str, str]) -> list[str]:
    return [f"  {_(names[key]):<60} {_shown(key, figures[key]):>22}" for key in figures]


def _shown(key: str, value: int | Decimal | None) -> str:
    if value is None:
        return "—"
    return format_percent(value) if key.rpartition(".")[2] in RATIOS else format_money(int(value))


def _open(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        opened = open_figure(
            context,
            _question(session, context),
            form=words.form,
            key=words.key,
            row=words.row,
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
