"""The page as it will print (bản xem trước): drawn anew at every pause in typing."""

from __future__ import annotations

from dataclasses import dataclass

from thads_desktop.documents.filling import fill_form, variant_of
from thads_desktop.rendering.raster import PageSize, Raster, page_rasters, page_sizes
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context
from thads_desktop.services.forms_in_use import form_named
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_drafts import PaperDraft, draft_values
from thads_desktop.services.paper_values import Values
from thads_desktop.services.printed_paper import drawn_paper

__all__ = ["DrawnDraft", "PageSize", "Raster", "draw_draft", "page_rasters", "page_sizes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnDraft:
    """Bản nháp đã vẽ: its pages, the variant it has, and what is proposed where nobody typed."""

    pdf: bytes
    sizes: tuple[PageSize, ...]
    variant: str
    proposed: Values


def draw_draft(context: Context, draft: PaperDraft, view: CaseView) -> DrawnDraft:
    """A draft as it would be issued now, of a case that is open already.

    Raises:
        DomainError: `form_not_in_force`.
        KnownIoError: `form_broken`.
    """
    form, values = form_named(context, draft.form), draft_values(context, draft, view)
    variant = draft.variant or variant_of(form, values)
    author = office_of(context).name
    paper = fill_form(form, values, on=draft.on, author=author, variant=variant)
    pdf = drawn_paper(context, paper).data
    proposed = {one.name: values[one.name] for one in form.asked if one.name not in draft.typed}
    return DrawnDraft(pdf=pdf, sizes=page_sizes(pdf), variant=variant, proposed=proposed)
