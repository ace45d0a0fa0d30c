"""The outline of the report: its shape, and that no sentence tells a rate without both its parts."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from thads_desktop.domain.figures import RATIOS
from thads_desktop.domain.report_outline import ReportOutline, parse_outline
from thads_desktop.services.statistics_shelf import report_forms

FILE = Path(__file__).parents[2] / "resources" / "statistics" / "report.toml"


@pytest.fixture(scope="module")
def outline() -> ReportOutline:
    return parse_outline(FILE.read_bytes())


def test_no_sentence_tells_a_rate_without_its_numerator_and_denominator(
    outline: ReportOutline,
) -> None:
    for section in outline.sections:
        for sentence in section.sentences:
            for stem, ratio in re.findall(rf"now\.(\w+\.\w*?)({'|'.join(RATIOS)})", sentence):
                for part in RATIOS[ratio]:
                    assert f"now.{stem}{part}" in sentence


def test_no_sentence_of_a_table_tells_a_percentage_without_its_parts(
    outline: ReportOutline,
) -> None:
    forms = {form.key: form for form in report_forms().forms}
    for section in outline.sections:
        for sentence in section.sentences:
            for key, name in re.findall(r"now\.(\w+)\.(\w+) \| percent", sentence):
                column = forms[key].column(name)
                for part in column.over or () if column else ():
                    assert f"now.{key}.{part}" in sentence


def test_every_section_has_something_to_say_says_why_not_or_is_left_to_people(
    outline: ReportOutline,
) -> None:
    forms = {form.key: form for form in report_forms().forms}
    for place, one in enumerate(outline.sections):
        waits = one.waits_for or any(forms[key].waits_for for key in one.forms)
        assert one.sentences or waits or outline.is_heading(place) or one.lines


def test_sentences_that_there_are_not_cannot_be_said() -> None:
    with pytest.raises(KeyError):
        parse_outline(FILE.read_bytes().replace(b'say = "group"', b'say = "nothing"', 1))


def test_a_section_over_others_is_a_heading_and_one_without_sentences_is_not(
    outline: ReportOutline,
) -> None:
    headings = [one.heading for one in outline.sections]
    assert outline.is_heading(headings.index("1. Kết quả thi hành án dân sự"))
    assert not outline.is_heading(headings.index("6. Tổ chức cán bộ, biên chế"))
    assert not outline.is_heading(0)
    assert not outline.is_heading(len(headings) - 1)


def test_a_key_nobody_knows_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="colour"):
        parse_outline(FILE.read_bytes().replace(b"lines = 2", b"colour = 2"))
