"""A register on paper and in Excel (in sổ)."""

from __future__ import annotations

from pathlib import Path

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.documents.register_paper import (
    FilledRegister,
    RegisterHead,
    register_document,
    register_sheet,
)
from thads_desktop.domain.register_closings import sections_of
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.printed_paper import PrintedPaper, drawn_paper
from thads_desktop.services.registers import OpenedRegister, stream_rows


def filled_register(
    context: Context, opened: OpenedRegister, progress: Progress | None = None
) -> FilledRegister:
    """The register with the rows of its period, in parts to be closed."""
    office = office_of(context)
    return FilledRegister(
        register=opened.register,
        head=RegisterHead(
            office=office.name,
            parent=office.parent,
            place=office.place,
            printed_on=context.today,
        ),
        first=opened.first,
        last=opened.last,
        rows=tuple(stream_rows(context, opened, opened.year, progress)),
        sections=tuple(sections_of(opened.first, opened.last)),
    )


def print_register(
    context: Context,
    opened: OpenedRegister,
    *,
    pdf: Path | None = None,
    xlsx: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Print a register of a period.

    Raises:
        KnownIoError: a file cannot be written; what was opened is untouched.
    """
    told = progress or SilentProgress()
    filled = filled_register(context, opened, told)
    files, pages = {}, 0
    if pdf:
        # The opening page tells how many pages there are: drawn once to count them.
        told.report(_("Vẽ trang"), 0, 2)
        pages = drawn_paper(context, register_document(filled, 0)).pages
        told.report(_("Vẽ trang"), 1, 2)
        files[pdf] = drawn_paper(context, register_document(filled, pages)).data
    if xlsx:
        from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415 - slow, when asked for

        files[xlsx] = render_xlsx(
            [register_sheet(filled)],
            created_at=context.clock.now(),
            author=filled.head.office,
            progress=told,
        )
    write_papers(files)
    return PrintedPaper(pages=pages, files=tuple(files))
