"""`thads statistics charts`: what each chart shows, and the page of charts."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.command import CommandLine
from tests.histories import opening_of
from thads_desktop.domain.codec import encode_payload


def test_charts_are_told_and_printed(thads: CommandLine, tmp_path: Path) -> None:
    thads("office", "create", "--name", "Phòng THADS", "--code", "1")
    file, pdf = tmp_path / "act.json", tmp_path / "charts.pdf"
    opening = json.loads(encode_payload(opening_of(5)))
    file.write_text(json.dumps({"happened_on": "2025-11-03", **opening}), "utf-8")
    thads("act", "record", "new", "case_opened", file)
    period = ("--from", "2025-10-01", "--to", "2025-12-31")
    told = thads("statistics", "charts", *period, "--pdf", pdf).document["charts"]
    assert [one["chart"] for one in told if one["of"] == "money"] == [
        "progress",
        "flow",
        "officers",
        "kinds",
    ]
    [ages] = [one for one in told if one["chart"] == "ages"]
    assert [part["amount"] for part in ages["bars"][0]["parts"]] == [1, 0]
    assert pdf.read_bytes().startswith(b"%PDF")
