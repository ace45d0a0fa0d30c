"""Papers of the form library: drawn, previewed, many at once, and as offices make them today."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from docx import Document as WordDocument
from docxtpl import DocxTemplate  # type: ignore[import-untyped]

from bench.measure import Result, in_turn, milliseconds, per_second
from bench.office import office_of_size
from bench.papers import bare_pdf
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.case_view import open_case
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    draft_document,
    draft_with,
    new_draft,
    print_draft,
)
from thads_desktop.services.paper_preview import draw_draft, page_rasters
from thads_desktop.services.printed_paper import print_pack

DECISION, NOTICE = "postponement-decision", "summons"
POSTPONED = {"ground": "other", "legal_ground": "serious_illness", "until": "2027-01-20"}
SUMMONED = {"at": "8 giờ 00 ngày 05/12/2026", "where": "trụ sở đơn vị"}
PAPERS, BY_OFFICE, NOTICES = 40, 10, 500
ROUNDS = 5
SCREEN = 1.5  # dots to a point, as the page is shown
MEGABYTE = 1024


def drafting(folder: Path) -> Iterator[Result]:
    """What an officer waits for when a paper is drawn up."""
    context = office_of_size(folder / "papers", 50)
    cases = [one.case_id for one in listed_cases(context, find_cases(context, CaseQuestion()))]
    draft = draft_with(context, new_draft(context, cases[0], DECISION), POSTPONED)
    yield _decisions(context, draft, folder)
    yield _by_word(context, draft, folder)
    yield _keystroke(context, draft)
    yield _notices(context, cases)
    yield _memory(folder / "papers")
    context.close()


def _decisions(context: Context, draft: PaperDraft, folder: Path) -> Result:
    lines = [escape(one) for one in text_of(draft_document(context, draft)).splitlines()]
    even = lines if len(lines) % 2 == 0 else [*lines, " "]

    def ours() -> int:
        for number in range(PAPERS):
            print_draft(context, draft, pdf=folder / f"{number}.pdf")
        return PAPERS

    def floor() -> int:
        for number in range(PAPERS):
            (folder / f"{number}.pdf").write_bytes(bare_pdf(even, []))
        return PAPERS

    mine, bare = in_turn(ours, floor, ROUNDS)
    return Result(
        name="a decision as PDF",
        ours=PAPERS * 1000 / mine,
        floor=PAPERS * 1000 / bare,
        unit="papers/s",
        aim="",
    )


def _by_word(context: Context, draft: PaperDraft, folder: Path) -> Result:
    """Beside a Word template turned into PDF by LibreOffice, what an office would use instead."""
    ours = per_second(lambda: _printed(context, draft, folder, BY_OFFICE))
    floor = per_second(
        lambda: _by_libreoffice(text_of(draft_document(context, draft)).splitlines())
    )
    return Result(
        name="a decision as PDF and Word; floor: docxtpl and LibreOffice",
        ours=ours,
        floor=floor,
        unit="papers/s",
        aim="< 1×",
    )


def _printed(context: Context, draft: PaperDraft, folder: Path, count: int) -> int:
    for number in range(count):
        name = folder / str(number)
        print_draft(context, draft, pdf=name.with_suffix(".pdf"), docx=name.with_suffix(".docx"))
    return count


def _by_libreoffice(lines: Sequence[str]) -> int:
    office = shutil.which("soffice")
    if office is None:
        return 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        template = _template(len(lines))
        for number in range(BY_OFFICE):
            word = DocxTemplate(BytesIO(template))
            word.render({f"line{place}": line for place, line in enumerate(lines)})
            word.save(folder / f"{number}.docx")
        files = [str(file) for file in folder.glob("*.docx")]
        command = [office, "--headless", "--convert-to", "pdf", "--outdir", name, *files]
        subprocess.run(command, check=True, capture_output=True)
        return len(list(folder.glob("*.pdf")))


def _template(lines: int) -> bytes:
    word = WordDocument()
    for number in range(lines):
        word.add_paragraph(f"{{{{ line{number} }}}}")
    target = BytesIO()
    word.save(target)
    return target.getvalue()


def _keystroke(context: Context, draft: PaperDraft) -> Result:
    view = open_case(context, draft.case_id)
    letters = cycle("abcdefgh")

    def typed() -> None:
        written = {**draft.given, "why": f"Tòa án đã thụ lý {next(letters)}"}
        drawn = draw_draft(context, replace(draft, given=written), view)
        page_rasters(drawn.pdf, range(len(drawn.sizes)), SCREEN)

    return Result(name="the page anew after a letter", ours=milliseconds(typed), aim="≤ 100 ms")


def _notices(context: Context, cases: Sequence[str]) -> Result:
    def drawn() -> int:
        drafts = (
            draft_with(context, new_draft(context, case, NOTICE), SUMMONED)
            for case in islice(cycle(cases), NOTICES)
        )
        return print_pack(context, (draft_document(context, one) for one in drafts)).pages

    return Result(name=f"{NOTICES} notices as one PDF", ours=per_second(drawn), unit="papers/s")


def _memory(folder: Path) -> Result:
    """What five hundred need beyond what fifty need, in processes of their own."""
    few, many = (_largest(folder, count) for count in (NOTICES // 10, NOTICES))
    return Result(
        name=f"memory of {NOTICES} notices beyond that of {NOTICES // 10}",
        ours=(many - few) / MEGABYTE,
        unit="MB",
        aim="≤ 20 MB",
    )


def _largest(folder: Path, count: int) -> int:
    """The most memory a process held that drew so many notices, in kilobytes."""
    command = [sys.executable, "-m", "bench.notices", str(folder), str(count)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(told.stdout)
