"""Which papers can be drawn up for a case (văn bản của một việc), and why the others cannot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.documents.forms import Form
from thads_desktop.domain.kinds import recorded_as
from thads_desktop.services.act_offers import Place
from thads_desktop.services.case_values import values_of_case
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.forms_in_use import drawable_forms, form_title
from thads_desktop.services.paper_values import in_vietnamese


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedPaper:
    """Văn bản có thể soạn cho một việc: `why_not` says why the law has no place for it today."""

    form: str
    title: str
    family: str
    why_not: str = ""


def papers_offered(context: Context, case_id: str) -> list[OfferedPaper]:
    """The papers of a case: those the law allows today first, in each family's order.

    Raises:
        DomainError: `case_missing`, `case_ambiguous`.
    """
    state, today = open_case(context, case_id).state, context.today
    place = Place(state, context.law)
    values = in_vietnamese(lambda: values_of_case(state, today))
    offered = [
        OfferedPaper(
            form=form.key,
            title=form_title(form),
            family=form.family,
            why_not=_why_not(form, place, today),
        )
        for form in drawable_forms(context)
        if form.fits is None or form.fits.value(values)
    ]
    return sorted(offered, key=lambda one: bool(one.why_not))


def _why_not(form: Form, place: Place, today: date) -> str:
    try:
        form.law_on(today)
    except DomainError as error:
        return error.message
    if not form.act or form.act == "case_opened":
        return ""
    return place.why_not(*recorded_as(form.act), today) or ""
