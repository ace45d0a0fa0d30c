"""`thads statistics` and `thads statistics open`."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from thads_desktop.base.formats import format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.statistics_doors import door_words, open_door
from thads_desktop.cli.words import Commands, day, moment
from thads_desktop.domain.figures import Figures
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.domain.targets import RateStanding
from thads_desktop.services.context import Context
from thads_desktop.services.own_forms import read_form_file
from thads_desktop.services.papers import print_statistics
from thads_desktop.services.period_remarks import period_remarks
from thads_desktop.services.statistics import (
    CountedPeriod,
    FilledForm,
    PeriodQuestion,
    count_period,
    filled_form,
    measures_of,
    no_data,
    period_question,
)
from thads_desktop.services.statistics_labels import remove_labels, set_labels
from thads_desktop.services.statistics_papers import MAIN_FORMS
from thads_desktop.services.statistics_shelf import figure_names, statistics_forms
from thads_desktop.services.target_wording import rate_sentence
from thads_desktop.services.targets import RATE_OF, rate_standings

_KINDS = ("xlsx", "pdf", "docx")


def add(commands: Commands) -> None:
    """Add the commands of statistics."""
    forms = commands.add("statistics", _count, _("thống kê của một kỳ"))
    _period_words(forms)
    forms.add_argument("--form", metavar="KEY", help=_("chỉ một biểu"))
    for kind in _KINDS:
        forms.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi biểu ra tệp"))
    door = commands.add("statistics open", _open, _("các việc sau một con số"))
    _period_words(door)
    door_words(door)

    commands.add("statistics forms", _forms, _("các biểu thống kê"))

    label = commands.add("statistics label", _label, _("số hiệu, tên cột của đơn vị cho một biểu"))
    label.add_argument("form", metavar="KEY", help=_("biểu"))
    label.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help=_("tệp .toml; không có thì bỏ nhãn")
    )
    label.add_argument("--because", required=True, metavar="TEXT", help=_("lý do"))

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


def _label(session: Session) -> Answer:
    """Print a form under labels of the office's own, or under the program's again."""
    words = session.words
    with session.office() as context:
        if words.file is None:
            act = remove_labels(context, words.form, why=words.because)
        else:
            act = set_labels(context, words.form, read_form_file(words.file), why=words.because)
    return Answer({"act_id": act}, [_("Đã ghi nhãn của đơn vị.")])


def _count(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        measures = measures_of(words.form) if words.form else MAIN_MEASURES
        counted = count_period(context, _question(session, context), measures)
        filled = filled_form(counted, words.form) if words.form else None
        standings = {} if filled else rate_standings(context, counted)
        files: dict[str, Path | None] = {kind: getattr(words, kind) for kind in _KINDS}
        if any(files.values()):
            forms = (words.form,) if words.form else MAIN_FORMS
            print_statistics(context, counted, forms=forms, **files)
        remarks = period_remarks(context, counted.question)
    asked = {
        "from": words.first,
        "to": words.last,
        "known_on": words.known_on,
        "officer": words.officer,
        "remarks": remarks,
    }
    if filled is None:
        document, lines = _main_document(counted, standings), _main_lines(counted, standings)
    else:
        document, lines = _form_document(filled), _form_lines(filled)
    return Answer(asked | document, [*remarks, *lines])


def _main_document(
    counted: CountedPeriod, standings: Mapping[Measure, RateStanding]
) -> dict[str, Any]:
    rows = [{"row": row.row, "cases": row.cases, "money": row.money} for row in counted.rows]
    totals = {
        measure.value: counted.figures(measure) | _target_figures(standings.get(measure))
        for measure in MAIN_MEASURES
    }
    return {**totals, "rows": rows}


def _target_figures(standing: RateStanding | None) -> Figures:
    """What a target that holds on the last day adds to the figures."""
    if standing is None:
        return {}
    return {
        "target_percent": standing.target,
        "above_target_points": standing.above_points,
        "target_attainment_percent": standing.attainment,
        "missing_to_target": standing.missing,
    }


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


def _main_lines(counted: CountedPeriod, standings: Mapping[Measure, RateStanding]) -> list[str]:
    total, names = counted.total, figure_names()
    compared = {
        measure: [f"  {rate_sentence(standing, RATE_OF[measure])}"]
        for measure, standing in standings.items()
    }
    return [
        _("Tính bằng việc"),
        *_figure_lines(total.cases, names),
        *compared.get(Measure.CASES, ()),
        _("Tính bằng tiền (đồng)"),
        *_figure_lines(total.money, names),
        *compared.get(Measure.MONEY, ()),
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
    return [f"  {_(names[key]):<60} {_shown(figures[key]):>22}" for key in figures]


def _shown(value: int | Decimal | None) -> str:
    if value is None:
        return "—"
    return format_percent(value) if isinstance(value, Decimal) else format_money(value)


def _open(session: Session) -> Answer:
    with session.office() as context:
        return open_door(session, context, _question(session, context))
