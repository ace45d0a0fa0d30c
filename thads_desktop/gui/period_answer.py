"""What a page is told of the period it asked about: figures and a form, or why there are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.domain.figures import Figures
from thads_desktop.gui.period_chooser import PeriodChoice
from thads_desktop.services.agreement import disagreements_of_period
from thads_desktop.services.cases import count_cases, officers
from thads_desktop.services.context import Context
from thads_desktop.services.period_remarks import period_remarks
from thads_desktop.services.statistics import (
    CountedPeriod,
    FilledForm,
    PeriodQuestion,
    count_period,
    filled_form,
    measures_of,
    period_question,
)
from thads_desktop.services.statistics_labels import labelled_form
from thads_desktop.services.statistics_papers import MAIN_FORMS


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer: the figures, or why there are none; how many cases and which officers.

    `form` is the form asked for; None where both main forms were, in short. `broken` says what
    does not agree.
    """

    cases: int
    officers: list[str]
    figures: CountedPeriod | None = None
    form: FilledForm | None = None
    broken: Sequence[str] = ()
    refusal: DomainError | None = None


def answered(context: Context, choice: PeriodChoice, form: str) -> Answered:
    """Count what a person chose, with all that their form needs; "" for the main forms in short."""
    cases, names = count_cases(context), officers(context)
    try:
        question = question_of_choice(context, choice)
        figures = count_period(context, question, measures_of(*MAIN_FORMS, *filter(None, [form])))
        filled = _under_labels(context, filled_form(figures, form)) if form else None
    except DomainError as refusal:
        return Answered(cases=cases, officers=names, refusal=refusal)
    broken = list(disagreements_of_period(figures))
    return Answered(cases=cases, officers=names, figures=figures, form=filled, broken=broken)


def question_of_choice(context: Context, choice: PeriodChoice) -> PeriodQuestion:
    """The question that a choice asks, as known at the end of its day."""
    return period_question(
        context, choice.first, choice.last, officer=choice.officer, known_on=known_until(choice)
    )


def known_until(choice: PeriodChoice) -> datetime | None:
    """The moment until which a choice asks what was known; None asks for all that is."""
    if choice.known_on is None:
        return None
    return datetime.combine(choice.known_on, time.max, VIETNAM)


def _under_labels(context: Context, filled: FilledForm) -> FilledForm:
    """The form as the office calls it and its columns."""
    return replace(filled, form=labelled_form(context, filled.form.key))


def summary(context: Context, figures: CountedPeriod) -> str:
    """The two rates in a sentence, each with what it is made of; and what is to be known of them."""
    total = figures.total
    cases, money = _rate(total.cases), _rate(total.money)
    said = _("Việc: xong {done} trên {whole} có điều kiện, đạt {rate}. ").format(**cases)
    said += _("Tiền: {done} trên {whole} đồng, đạt {rate}.").format(**money)
    return " ".join((said, *period_remarks(context, figures.question)))


def waiting_text(filled: FilledForm, why: str) -> str:
    """What stands in place of a form that has no figures yet."""
    blank = _("Biểu vẫn in được để trống, đúng cột và dòng, bằng các nút bên dưới.")
    return f"{_(filled.form.title)}\n\n{why}\n\n{blank}"


def _rate(figures: Figures) -> dict[str, str]:
    rate = figures["rate_percent"]
    return {
        "done": format_money(int(figures["done"] or 0)),
        "whole": format_money(int(figures["enforceable"] or 0)),
        "rate": "–" if rate is None else format_percent(rate),
    }
