"""`thads statistics charts`: the charts of a period, and their page as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day, moment
from thads_desktop.domain.chart import Chart
from thads_desktop.services.chart_papers import print_charts
from thads_desktop.services.statistics import count_period, period_question
from thads_desktop.services.statistics_charts import statistics_charts


def add(commands: Commands) -> None:
    """Add the command of charts."""
    charts = commands.add("statistics charts", _charts, _("biểu đồ của một kỳ"))
    charts.add_argument("--from", dest="first", type=day, required=True, help=_("ngày đầu kỳ"))
    charts.add_argument("--to", dest="last", type=day, required=True, help=_("ngày cuối kỳ"))
    charts.add_argument(
        "--known-on", type=moment, metavar="T", help=_("theo số liệu đã biết lúc này")
    )
    charts.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))
    charts.add_argument("--pdf", type=Path, metavar="FILE", help=_("ghi biểu đồ ra tệp"))


def _charts(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        question = period_question(
            context, words.first, words.last, officer=words.officer, known_on=words.known_on
        )
        counted = count_period(context, question)
        made = {
            measure: [one.chart for one in charts]
            for measure, charts in statistics_charts(context, counted).items()
        }
        if words.pdf:
            print_charts(context, counted, words.pdf)
    charts = [
        {"of": measure, **_document(chart)} for measure, charts in made.items() for chart in charts
    ]
    lines = [line for charts in made.values() for chart in charts for line in _lines(chart)]
    return Answer({"from": words.first, "to": words.last, "charts": charts}, lines)


def _document(chart: Chart) -> dict[str, Any]:
    bars = [
        {
            "label": bar.label,
            "parts": [{"name": part.name, "amount": part.amount} for part in bar.parts],
            "target": bar.target,
        }
        for bar in chart.bars
    ]
    return {"chart": chart.key, "title": chart.title, "unit": chart.unit, "bars": bars}


def _lines(chart: Chart) -> list[str]:
    said = [f"  {chart.sentence(place)}" for place in chart.places]
    note = [f"  {chart.note}"] if said and chart.note else []
    return [chart.title, *(said or [f"  {chart.empty}"]), *note]
