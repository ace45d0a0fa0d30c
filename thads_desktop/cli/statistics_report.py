"""`thads statistics report` and `summary`: the narrative report, and two pages for a leader."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day, moment
from thads_desktop.services.leader_summary import leader_summary, print_leader_summary
from thads_desktop.services.report import FilledReport, LinkedFigure, fill_report, linked_figures
from thads_desktop.services.report_drafts import kept_report
from thads_desktop.services.report_papers import print_report
from thads_desktop.services.statistics import PeriodQuestion, count_period, period_question


def add(commands: Commands) -> None:
    """Add the commands of reports."""
    report = commands.add(
        "statistics report", _report, _("báo cáo kết quả công tác, từng số liệu có nguồn")
    )
    _period_words(report)
    for kind in ("docx", "pdf"):
        report.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi báo cáo ra tệp"))

    summary = commands.add(
        "statistics summary", _summary, _("tóm tắt kết quả cho lãnh đạo, một đến hai trang")
    )
    _period_words(summary)
    summary.add_argument(
        "--pdf", type=Path, required=True, metavar="FILE", help=_("ghi bản tóm tắt ra tệp")
    )


def _period_words(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", type=day, required=True, help=_("ngày đầu kỳ"))
    parser.add_argument("--to", dest="last", type=day, required=True, help=_("ngày cuối kỳ"))
    parser.add_argument(
        "--known-on", type=moment, metavar="T", help=_("theo số liệu đã biết lúc này")
    )


def _report(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        question = period_question(context, words.first, words.last, known_on=words.known_on)
        report = fill_report(context, question, known_on=words.known_on, progress=StderrProgress())
        kept = kept_report(context, question)
        notes = kept.notes if kept else {}
        printed = (
            print_report(context, report, docx=words.docx, pdf=words.pdf, notes=notes)
            if words.docx or words.pdf
            else None
        )
    document = {
        **_document(report),
        "known_on": words.known_on,
        "pages": printed.pages if printed else None,
        "files": list(printed.files) if printed else [],
    }
    return Answer(document, _lines(report))


def _summary(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        question = period_question(context, words.first, words.last, known_on=words.known_on)
        summary = leader_summary(context, count_period(context, question))
        printed = print_leader_summary(context, summary, words.pdf)
    document = {
        "from": words.first,
        "to": words.last,
        "known_on": words.known_on,
        "pages": printed.pages,
        "files": list(printed.files),
    }
    return Answer(document, [str(file) for file in printed.files])


def _document(report: FilledReport) -> dict[str, Any]:
    before = report.before
    return {
        "from": report.question.first,
        "to": report.question.last,
        "title": f"{report.outline.kind} {report.subject}",
        "compared_with": _period(before) if before else None,
        "sections": [
            {"heading": one.heading, "level": one.level, "text": list(one.paragraphs)}
            for one in report.sections
        ],
        "figures": [
            {"section": heading, **_figure(figure)} for heading, figure in linked_figures(report)
        ],
    }


def _period(question: PeriodQuestion) -> dict[str, Any]:
    return {"from": question.first, "to": question.last}


def _figure(figure: LinkedFigure) -> dict[str, Any]:
    return {
        "form": figure.form,
        "row": figure.row,
        "key": figure.key,
        "name": figure.name,
        "value": figure.value,
        **_period(figure.question),
    }


def _lines(report: FilledReport) -> list[str]:
    lines = [f"{report.outline.kind} {report.subject}", report.figures_from]
    for section in report.sections:
        lines += ["", section.heading, *section.paragraphs]
    return lines
