"""A register on paper and in Excel (in sổ)."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from thads_desktop.base.clock import VIETNAM
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
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.registers import OpenedRegister, stream_rows


def filled_register(
    context: Context, opened: OpenedRegister, progress: Progress | None = None
) -> FilledRegister:
    """The register with the rows of its period, in parts to be closed."""
    office = office_of(context, opened.known_at)
    return FilledRegister(
        register=opened.register,
        head=RegisterHead(
            office=office.name,
            parent=office.parent,
            place=office.place,
            known_on=opened.known_on,
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
    """Print a register of a period; as known on one day it is the same file, whenever printed.

    Raises:
        KnownIoError: a file cannot be written; what was opened is untouched.
    """
    told = progress or SilentProgress()
    filled = filled_register(context, opened, told)
    # The files carry the day of what they know, not the moment at which they are written.
    created_at = datetime.combine(opened.known_on, time.min, VIETNAM)
    files, pages = {}, 0
    if pdf:
        from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, when asked for

        # The opening page tells how many pages there are: drawn once to count them.
        told.report(_("Vẽ trang"), 0, 2)
        pages = render_pdf(register_document(filled, 0), created_at=created_at).pages
        told.report(_("Vẽ trang"), 1, 2)
        files[pdf] = render_pdf(register_document(filled, pages), created_at=created_at).data
    if xlsx:
        from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415 - slow, when asked for

        files[xlsx] = render_xlsx(
            [register_sheet(filled)],
            created_at=created_at,
            author=filled.head.office,
            progress=told,
        )
    write_papers(files)
    return PrintedPaper(pages=pages, files=tuple(files))
