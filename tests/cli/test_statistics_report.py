"""`thads statistics report`."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import CommandLine


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
