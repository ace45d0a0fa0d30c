"""Every form of the library, every variant, printed for made-up cases: nothing is wrong with it.

`golden/forms` holds what was looked at and found good: the words of every paper of the everyday
case, and the pages of each form's first variant. THADS_UPDATE_GOLDEN=1 writes them anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.documents.every_form import Library, Sample, Telling, framed_forms, library, samples
from tests.documents.reading import pages_by_libreoffice
from tests.documents.soundness import faults
from tests.rendering.golden import FOLDER, assert_same_text, assert_small_pages_look_the_same
from thads_desktop.documents.form_library import form_keys
from thads_desktop.rendering.document import Document
from thads_desktop.rendering.docx import render_docx
from thads_desktop.rendering.layout import text_of
from thads_desktop.rendering.pdf import Pdf
from thads_desktop.services.paper_drafts import draft_document
from thads_desktop.services.printed_paper import drawn_paper

SAMPLES = samples()
EVERYDAY = [one for one in SAMPLES if one.telling is Telling.PLAIN]
FIRST = list({one.key: one for one in reversed(EVERYDAY)}.values())[::-1]
OF_A_SERVICE = {
    "case-summary",
    "day-sheet",
    "exhibit-count-sheet",
    "hand-over-sheet",
    "officer-summary",
    "publication-list",
    "trip-list",
    "verification-minutes",
}
"""Forms of no single case, or older than the drafts: filled and tested where their service is."""

IN_LIBREOFFICE = (
    "account-freeze-decision:long",
    "coercion-minutes-house:blank",
    "complaint-decision-first:plain",
    "enforcement-decision-law2008:plain",
    "enforcement-decision:long",
    "enforcement-notice-debtor:plain",
    "entrustment-decision-part:long",
    "exhibit-receipt-minutes:long",
    "police-consultation-letter-province:plain",
    "seal-opening-minutes:blank",
    "seizure-minutes-gold:plain",
    "summons:long",
)


@pytest.fixture(scope="module")
def office() -> Iterator[Library]:
    with library() as made:
        yield made


def written(office: Library, sample: Sample) -> Document:
    return draft_document(office.context, office.draft(sample))


def printed(office: Library, document: Document) -> Pdf:
    return drawn_paper(office.context, document)


def in_word(office: Library, document: Document) -> bytes:
    return render_docx(document, created_at=office.context.clock.now())


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_a_paper_is_printed_without_fault(sample: Sample, office: Library) -> None:
    paper = written(office, sample)
    assert faults(paper, printed(office, paper).data, in_word(office, paper)) == []


@pytest.mark.parametrize("sample", EVERYDAY, ids=str)
def test_a_paper_reads_as_it_was_approved(sample: Sample, office: Library) -> None:
    assert_same_text(text_of(written(office, sample)), f"forms/{sample.name}")


@pytest.mark.parametrize("sample", FIRST, ids=str)
def test_a_form_looks_as_it_was_approved(sample: Sample, office: Library) -> None:
    paper = written(office, sample)
    pdf = printed(office, paper).data
    assert_small_pages_look_the_same(pdf, f"forms/{sample.key}")
    assert printed(office, paper).data == pdf
    assert in_word(office, paper) == in_word(office, paper)


def test_nothing_approved_is_left_of_forms_that_are_gone() -> None:
    texts = {file.stem for file in FOLDER.glob("forms/*.txt")}
    pictures = {file.stem.rpartition("-")[0] for file in FOLDER.glob("forms/*.png")}
    assert texts == {one.name for one in EVERYDAY}
    assert pictures == {one.key for one in FIRST}


def test_every_form_is_printed_here_or_by_its_service() -> None:
    assert {one.key for one in framed_forms()} == set(form_keys()) - OF_A_SERVICE
    assert {one.key for one in EVERYDAY} == {one.key for one in framed_forms()}


def assert_as_long_in_libreoffice(office: Library, chosen: Sequence[Sample], folder: Path) -> None:
    """LibreOffice makes as many pages of the Word file as the PDF has, or one more or less."""
    papers = [written(office, sample) for sample in chosen]
    files = [folder / f"{number}.docx" for number in range(len(papers))]
    for file, paper in zip(files, papers, strict=True):
        file.write_bytes(in_word(office, paper))
    found = pages_by_libreoffice(files, folder)
    ours = [printed(office, paper).pages for paper in papers]
    pairs = zip(map(str, chosen), ours, found, strict=True)
    assert [pair for pair in pairs if abs(pair[1] - pair[2]) > 1] == []


def test_word_files_are_as_long_as_the_print(office: Library, tmp_path: Path) -> None:
    chosen = [one for one in SAMPLES if str(one) in IN_LIBREOFFICE]
    assert len(chosen) == len(IN_LIBREOFFICE)
    assert_as_long_in_libreoffice(office, chosen, tmp_path)


@pytest.mark.long
def test_every_word_file_is_as_long_as_the_print(office: Library, tmp_path: Path) -> None:
    assert_as_long_in_libreoffice(office, SAMPLES, tmp_path)
