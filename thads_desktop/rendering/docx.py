"""Word file of a document: real styles, tables and page-number field, to be edited at will.

The file is written part by part: it holds the twenty styles of NĐ 30/2020 and nothing else, and
the same document and moment give the same bytes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from thads_desktop.rendering import word_parts
from thads_desktop.rendering.document import Document
from thads_desktop.rendering.layout import elements_of
from thads_desktop.rendering.page_format import TWIPS_PER_MM, text_width_of
from thads_desktop.rendering.word_body import body_xml

_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip archive can name: no clock goes into the bytes."""


def render_docx(document: Document, *, created_at: datetime) -> bytes:
    """Write the document as a .docx file; its text is `layout.text_of(document)`."""
    width = text_width_of(document.paper) * TWIPS_PER_MM
    body = body_xml(elements_of(document), width)
    parts = {
        **_fixed_parts(),
        "docProps/core.xml": word_parts.core_xml(document, created_at.astimezone(UTC)),
        "word/document.xml": word_parts.document_xml(body, document.paper),
    }
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            info = ZipInfo(name, _ZIP_DATE)
            archive.writestr(info, text.encode(), compress_type=ZIP_DEFLATED)
    return target.getvalue()


@cache
def _fixed_parts() -> dict[str, str]:
    """What every file holds; the content types come first, as readers expect."""
    return {
        "[Content_Types].xml": word_parts.CONTENT_TYPES,
        "_rels/.rels": word_parts.PACKAGE_RELATIONS,
        "docProps/app.xml": word_parts.APPLICATION,
        "word/_rels/document.xml.rels": word_parts.DOCUMENT_RELATIONS,
        "word/header1.xml": word_parts.HEADER,
        "word/settings.xml": word_parts.SETTINGS,
        "word/styles.xml": word_parts.styles_xml(),
    }
