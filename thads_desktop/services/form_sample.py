"""A form as it prints (trang in thử): drawn for a case of the record, kept or still being edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.documents.forms import Form
from thads_desktop.domain.office_payloads import FormChanged
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.form_shelf import OwnForm, read_own
from thads_desktop.services.forms_in_use import form_named
from thads_desktop.services.paper_drafts import new_draft
from thads_desktop.services.paper_preview import DrawnDraft, draw_draft


def draw_sample(context: Context, key: str, content: str = "") -> DrawnDraft:
    """A form drawn for the newest case; with `content`, as it would read if that were kept.

    Raises:
        DomainError: `no_case`, `form_unknown`, `form_not_drawn`.
        KnownIoError: `form_broken`.
    """
    trying = _with_form(context, key, content) if content else context
    form, view = form_named(trying, key), _sample_case(trying)
    if not form.frame:
        raise DomainError(
            _("Đây là bản in của chương trình, không phải văn bản soạn cho một việc."),
            code="form_not_drawn",
        )
    draft = new_draft(trying, view.case_id, key)
    day = _day_of(form, trying)
    return draw_draft(trying, replace(draft, on=day) if not draft.act_id else draft, view)


def _with_form(context: Context, key: str, content: str) -> Context:
    """The same office, with that wording on its shelf; nothing is recorded."""
    told = FormChanged(key=key, content=content, why="-")
    trial = OwnForm(act_id="", told=told, form=read_own(key, content, ""))
    shelf = {**context.own_forms(), key: trial}
    return replace(context, own_forms=lambda: shelf)


def _sample_case(context: Context) -> CaseView:
    keys = find_cases(context, CaseQuestion())[:1]
    cases = listed_cases(context, keys)
    if not cases:
        raise DomainError(
            _("Chưa có việc nào để in thử. Hãy mở một việc, hoặc dùng đơn vị thực hành."),
            code="no_case",
        )
    return open_case(context, cases[0].case_id)


def _day_of(form: Form, context: Context) -> date:
    """Today where a law of the form is in force, else its nearest day."""
    today = context.today
    if form.is_in_force(today):
        return today
    past = [law.valid_to for law in form.laws if law.valid_to < today]
    return max(past) if past else min(law.valid_from for law in form.laws)
