"""The parts of a Word file around its body (ECMA-376, WordprocessingML)."""

from __future__ import annotations

from datetime import datetime
from html import escape

from thads_desktop.rendering.document import Document, Paper, Style
from thads_desktop.rendering.page_format import (
    FORMATS,
    MARGINS,
    PAGE_NUMBER_SIZE,
    PAGE_NUMBER_TOP,
    TWIPS_PER_MM,
    WORD_FONT,
    TextFormat,
)

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMESPACES = f'xmlns:w="{_WORD}" xmlns:r="{_OFFICE}/relationships"'

CONTENT_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD_TYPE}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_WORD_TYPE}.settings+xml"/>'
    f'<Override PartName="/word/header1.xml" ContentType="{_WORD_TYPE}.header+xml"/>'
    f'<Override PartName="/docProps/core.xml"'
    f' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    f'<Override PartName="/docProps/app.xml"'
    f' ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
    f"</Types>"
)

PACKAGE_RELATIONS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/relationships/officeDocument"'
    f' Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
    f' Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/relationships/extended-properties"'
    f' Target="docProps/app.xml"/>'
    f"</Relationships>"
)

DOCUMENT_RELATIONS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/relationships/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/relationships/settings" Target="settings.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/relationships/header" Target="header1.xml"/>'
    f"</Relationships>"
)

APPLICATION = (
    f'{_XML}<Properties xmlns="{_OFFICE}/extended-properties">'
    f"<Application>THADS Desktop</Application></Properties>"
)

HEADER = (
    f'{_XML}<w:hdr {_NAMESPACES}><w:p><w:pPr><w:pStyle w:val="PAGE_NUMBER"/></w:pPr>'
    f'<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>'
)

SETTINGS = (
    f'{_XML}<w:settings {_NAMESPACES}><w:defaultTabStop w:val="720"/><w:compat>'
    f'<w:compatSetting w:name="compatibilityMode"'
    f' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    f'</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/>'
    f'<w:listSeparator w:val=";"/></w:settings>'
)


def core_xml(document: Document, created_at: datetime) -> str:
    """Title, author, language and time; `created_at` is in UTC."""
    moment = created_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(document.title)}</dc:title>"
        f"<dc:creator>{escape(document.author)}</dc:creator>"
        f"<dc:language>{document.language}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"</cp:coreProperties>"
    )


def document_xml(body: str, paper: Paper) -> str:
    """The body with its page set-up; the first page has no number."""
    margins = MARGINS[paper]
    orientation = ' w:orient="landscape"' if paper.width > paper.height else ""
    return (
        f"{_XML}<w:document {_NAMESPACES}><w:body>{body}<w:sectPr>"
        f'<w:headerReference w:type="default" r:id="rId3"/>'
        f'<w:pgSz w:w="{_twips(paper.width)}" w:h="{_twips(paper.height)}"{orientation}/>'
        f'<w:pgMar w:top="{_twips(margins.top)}" w:right="{_twips(margins.right)}"'
        f' w:bottom="{_twips(margins.bottom)}" w:left="{_twips(margins.left)}"'
        f' w:header="{_twips(margins.top * PAGE_NUMBER_TOP)}" w:footer="0" w:gutter="0"/>'
        f"<w:titlePg/></w:sectPr></w:body></w:document>"
    )


def styles_xml() -> str:
    """A paragraph style for every `Style`, under its Vietnamese name."""
    fonts = " ".join(f'w:{script}="{WORD_FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    number = TextFormat(size=PAGE_NUMBER_SIZE)
    return (
        f"{_XML}<w:styles {_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        f'<w:sz w:val="26"/><w:szCs w:val="26"/>'
        f'<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault/></w:docDefaults>"
        f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/></w:style>"
        f"{''.join(_style_xml(style.name, style, FORMATS[style]) for style in Style)}"
        f"{_style_xml('PAGE_NUMBER', 'Số trang', number)}"
        f"</w:styles>"
    )


def _style_xml(style_id: str, name: str, look: TextFormat) -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{'<w:keepNext/>' if look.keep_with_next else ''}<w:widowControl/>"
        f'<w:spacing w:before="{look.before * 20:.0f}" w:after="{look.after * 20:.0f}"'
        f' w:line="{look.spacing * 240:.0f}" w:lineRule="auto"/>'
        f'<w:ind w:left="{_twips(look.indent)}" w:firstLine="{_twips(look.first_line)}"/>'
        f'<w:jc w:val="{look.align}"/></w:pPr>'
        f"<w:rPr>{'<w:b/>' if look.bold else ''}{'<w:i/>' if look.italic else ''}"
        f'<w:sz w:val="{look.size * 2:.0f}"/><w:szCs w:val="{look.size * 2:.0f}"/></w:rPr>'
        f"</w:style>"
    )


def _twips(millimetres: float) -> int:
    return round(millimetres * TWIPS_PER_MM)
