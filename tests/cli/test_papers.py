"""`thads print …` and `thads forms`."""

from __future__ import annotations

from pathlib import Path

import docx
import pypdfium2
import pytest

from tests.cli.command import CommandLine, everything_recorded, files_of
from tests.cli.samples import DAY, opening, written

FINDINGS = "Có một thửa đất ở 120 m², thu nhập từ buôn bán nhỏ."
ALWAYS = {
    "verification-minutes",
    "case-summary",
    "officer-summary",
    "day-sheet",
    "trip-list",
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """An office with one case, verified once, which tests only read."""
    folder = tmp_path_factory.mktemp("papers")
    thads = CommandLine(folder / "office")
    thads("office", "create", "--name", "Phòng THADS khu vực 1", "--code", "KV1")
    thads("act", "record", "new", "case_opened", written(folder, opening()))
    verification = written(folder, {"happened_on": DAY, "findings": FINDINGS})
    reply = thads("act", "record", "12/QĐ-THADS", "verification_recorded", verification)
    assert reply.code == 0
    return thads


PAPERS = [
    ("verification-minutes", "--case", "12/QĐ-THADS"),
    ("case-summary", "--case", "12/QĐ-THADS"),
    ("officer-summary", "--officer", "Lê Thị Bình", "--on", "2026-03-10"),
]


@pytest.mark.parametrize("words", PAPERS, ids=[paper[0] for paper in PAPERS])
def test_each_paper_is_printed_as_pdf_and_word(
    office: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    pdf, word = tmp_path / "paper.pdf", tmp_path / "paper.docx"
    before = everything_recorded(office.folder)
    printed = office("print", *words, "--pdf", pdf, "--docx", word).document
    assert printed["files"] == [str(pdf), str(word)]
    assert printed["pages"] == len(pypdfium2.PdfDocument(pdf))
    assert all(set(check) >= {"head", "ok", "message"} for check in printed["checks"])
    assert len(docx.Document(str(word)).element.xpath("//w:t")) > 10
    assert files_of(tmp_path) == ["paper.docx", "paper.pdf"]
    assert everything_recorded(office.folder) == before


def test_minutes_hold_what_was_found(office: CommandLine, tmp_path: Path) -> None:
    pdf = tmp_path / "minutes.pdf"
    office("print", *PAPERS[0], "--pdf", pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    assert FINDINGS in " ".join(text.split())


def test_without_a_file_the_pages_are_counted_only(office: CommandLine, tmp_path: Path) -> None:
    printed = office("print", *PAPERS[0]).document
    assert printed["pages"] >= 1
    assert printed["files"] == []
    assert files_of(tmp_path) == []


def test_papers_stay_vietnamese_whatever_the_language(office: CommandLine, tmp_path: Path) -> None:
    for name, language in (("vi.pdf", "vi"), ("en.pdf", "en")):
        office("print", *PAPERS[1], "--lang", language, "--pdf", tmp_path / name)
    assert (tmp_path / "vi.pdf").read_bytes() == (tmp_path / "en.pdf").read_bytes()


def test_minutes_of_one_of_several_verifications_are_chosen_by_act(
    thads: CommandLine, tmp_path: Path
) -> None:
    thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    acts = []
    for day, findings in (("2026-03-01", "Chưa có tài sản."), ("2026-03-05", "Có xe máy.")):
        act = written(tmp_path, {"happened_on": day, "findings": findings})
        reply = thads("act", "record", "12/QĐ-THADS", "verification_recorded", act)
        acts.append(reply.document["act_id"])
    texts = []
    for words in ((), ("--act", acts[0]), ("--act", acts[1])):
        file = tmp_path / "minutes.docx"
        thads("print", *PAPERS[0], *words, "--docx", file)
        parts = docx.Document(str(file)).paragraphs
        texts.append("".join(part.text for part in parts))
    assert texts[0] == texts[2]
    assert "Chưa có tài sản." in texts[1]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("verification-minutes",), "option_missing"),
        (("case-summary",), "option_missing"),
        (("officer-summary",), "option_missing"),
        (("case-summary", "--case", "99/X"), "case_missing"),
        (("verification-minutes", "--case", "12/QĐ-THADS", "--act", "x"), "act_missing"),
        (("officer-summary", "--officer", "Không có ai"), "officer_unknown"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    office: CommandLine, words: tuple[str, ...], code: str
) -> None:
    assert office("print", *words).error["code"] == code


def test_a_case_never_verified_has_no_minutes(thads: CommandLine, tmp_path: Path) -> None:
    thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    assert thads("print", *PAPERS[0]).error["code"] == "verification_missing"


def test_the_forms_are_listed(office: CommandLine) -> None:
    forms = office("forms").document["forms"]
    assert {form["form"] for form in forms} >= ALWAYS
    assert all(form["title"] for form in forms)
