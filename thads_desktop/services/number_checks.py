"""Check of a paper's number before issue: it has one, and one of its own series."""

from __future__ import annotations

from collections.abc import Iterator

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.documents.forms import Form
from thads_desktop.domain.number_series import NumberSeries
from thads_desktop.domain.numbering import is_of_series, is_written_in_full
from thads_desktop.services.checked_paper import FORM, CheckedPaper, fault
from thads_desktop.services.context import Context
from thads_desktop.services.number_book import all_series, series_of_form, wrong_number
from thads_desktop.services.paper_drafts import PaperDraft, number_field
from thads_desktop.services.printed_paper import PaperCheck


def number_faults(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """What is wrong with the number of a paper; nothing where its kind bears none.

    The number of an act that is recorded already stands as the record has it.
    """
    series = series_of_form(paper.form)
    if series is None:
        return
    number = paper.draft.number(paper.form).strip()
    field = number_field(paper.form) or "number"
    if not number:
        yield fault(FORM, _("Chưa có số văn bản. Hãy cấp số."), field=field)
    elif not _is_right(paper, series, number):
        message = wrong_number(paper.context, series, number, paper.draft.on)
        yield fault(FORM, message, field=field)


def check_number_fits(context: Context, form: Form, draft: PaperDraft) -> None:
    """Refuse what can be no number of the paper's series, whatever one says; none may be given.

    Raises:
        DomainError: `number_wrong`.
    """
    series, number = series_of_form(form), draft.number(form)
    if series is None or not number or draft.act_id or is_of_series(number, series, all_series()):
        return
    message = wrong_number(context, series, number, draft.on)
    raise DomainError(message, code="number_wrong", field=number_field(form) or "number")


def _is_right(paper: CheckedPaper, series: NumberSeries, number: str) -> bool:
    if not is_of_series(number, series, all_series()):
        return False
    return bool(paper.draft.act_id) or is_written_in_full(number, series)
