"""The columns of a list of deadlines."""

from __future__ import annotations

import pytest

from thads_desktop.gui.models.deadline_table import short_law


@pytest.mark.parametrize(
    ("document", "article", "short"),
    [
        ("Luật 106/2025/QH15", "Điều 37.1", "Điều 37.1 Luật 106/2025"),
        ("Nghị định 152/2026/NĐ-CP", "Điều 22.1", "Điều 22.1 NĐ 152/2026"),
        ("Thông tư 04/2023/TT-BTP", "Điều 3", "Điều 3 TT 04/2023"),
        ("", "Điều 5", "Điều 5"),
    ],
)
def test_document_is_cited_shortly(document: str, article: str, short: str) -> None:
    assert short_law(document, article) == short
