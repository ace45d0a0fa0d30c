"""Minutes a second: ours through form, record and model; the floor by bare ReportLab."""

from __future__ import annotations

import io

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from thads_desktop.rendering.fonts import face

_STYLE = ParagraphStyle("body", fontName=face(), fontSize=14, leading=18, alignment=TA_JUSTIFY)


def bare_pdf(lines: list[str]) -> bytes:
    """The same text, paragraph by paragraph, with nothing else."""
    target = io.BytesIO()
    document = SimpleDocTemplate(target, pagesize=A4)
    document.build([Paragraph(line, _STYLE) for line in lines if line.strip()])
    return target.getvalue()
