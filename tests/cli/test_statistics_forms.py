"""`thads statistics --form`, `statistics forms`, `statistics label`: all forms, not the main two alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.command import CommandLine
from tests.histories import opening_of
from thads_desktop.domain.codec import encode_payload

PERIOD = ("--from", "2025-10-01", "--to", "2025-12-31")


@pytest.fixture
def office(thads: CommandLine, tmp_path: Path) -> CommandLine:
    """One case with a decision to coerce."""
    thads("office", "create", "--name", "Phòng THADS", "--code", "1")
    case = recorded(
        thads, tmp_path, "new", "case_opened", json.loads(encode_payload(opening_of(5)))
    )
    recorded(thads, tmp_path, case, "coercion_decided", {"variant": "seizure"})
    return thads


def recorded(
    thads: CommandLine, folder: Path, case: str, kind: str, payload: dict[str, Any]
) -> str:
    """Record an act of 03/11/2025; returns the case's id."""
    file = folder / "act.json"
    file.write_text(json.dumps({"happened_on": "2025-11-03", **payload}), "utf-8")
    words = ("act", "record", case, kind, file, "--although", "thử")
    found: str = thads(*words).document["case_id"]
    return found


def test_a_form_of_matters_is_counted_and_opens(office: CommandLine) -> None:
    found = office("statistics", "--form", "measures", *PERIOD).document
    assert found["measures"]["decisions"] == found["measures"]["still_open"] == 1
    door = office("statistics", "open", "--form", "measures", "--key", "decisions", *PERIOD)
    (case,) = door.document["cases"]
    assert "Quyết định cưỡng chế ngày 03/11/2025" in case["why"]


def test_all_forms_are_listed_and_those_that_wait_say_for_what(office: CommandLine) -> None:
    forms = office("statistics", "forms").document["forms"]
    assert len(forms) == 16
    for form in forms:
        found = office("statistics", "--form", form["key"], *PERIOD).document
        assert found["waits_for"] == form["waits_for"]
        if form["waits_for"]:
            assert set(found[form["key"]].values()) == {None}


def test_an_office_prints_a_form_under_its_own_labels(office: CommandLine, tmp_path: Path) -> None:
    labels, printed = tmp_path / "labels.toml", tmp_path / "form.xlsx"
    labels.write_text('code = "07/TK-THA"', "utf-8")
    label = ("statistics", "label", "measures")
    assert office(*label, labels, "--because", "Theo mẫu của tỉnh").code == 0
    for words, is_there in (((), True), ((*label, "--because", "Thôi dùng"), False)):
        if words:
            office(*words)
        office("statistics", "--form", "measures", "--xlsx", printed, *PERIOD)
        sheet = openpyxl.load_workbook(printed).worksheets[0]
        cells = {cell for row in sheet.iter_rows(values_only=True) for cell in row}
        assert ("Biểu số 07/TK-THA" in cells) is is_there
