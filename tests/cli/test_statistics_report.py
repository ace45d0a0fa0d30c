"""`thads statistics report`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
from docx import Document

from tests.cli.command import CommandLine
from thads_desktop.services.interview_drafts import DRAFTS
from thads_desktop.services.report_drafts import KeptReport


def test_a_report_tells_every_figure_with_its_cell(tmp_path: Path) -> None:
    thads = CommandLine(tmp_path / "office")
    thads("office", "create", "--name", "Phòng", "--code", "1", "--practice", "20", "--seed", "1")
    docx = tmp_path / "report.docx"
    told = thads(
        "statistics", "report", "--from", "2025-10-01", "--to", "2026-03-10", "--docx", docx
    ).document
    assert told["files"] == [str(docx)]
    assert docx.exists()
    done = next(
        one
        for one in told["figures"]
        if (one["form"], one["row"], one["key"]) == ("cases", "total", "done")
    )
    counted = thads("statistics", "--from", "2025-10-01", "--to", "2026-03-10").document
    assert done["value"] == counted["cases"]["done"]
    assert any(
        f"thi hành xong {done['value']} việc/" in text for text in told["sections"][0]["text"]
    )


def test_a_report_prints_what_was_typed_into_it(tmp_path: Path) -> None:
    thads = CommandLine(tmp_path / "office")
    thads("office", "create", "--name", "Phòng", "--code", "1", "--practice", "5", "--seed", "1")
    first, last = date(2025, 10, 1), date(2026, 3, 10)
    kept = KeptReport(
        first=first,
        last=last,
        officer=None,
        notes={"IV. KIẾN NGHỊ": "Đề nghị bổ sung kho."},
        figures={},
        kept_at=datetime(2026, 3, 10, tzinfo=UTC),
    )
    drafts = tmp_path / "office" / DRAFTS
    drafts.mkdir(exist_ok=True)
    (drafts / f"report-{first}-{last}.json").write_bytes(msgspec.json.encode(kept))
    docx = tmp_path / "report.docx"
    thads("statistics", "report", "--from", str(first), "--to", str(last), "--docx", docx)
    assert "Đề nghị bổ sung kho." in [one.text for one in Document(str(docx)).paragraphs]
