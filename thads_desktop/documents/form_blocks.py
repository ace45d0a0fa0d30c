"""The blocks a form is written in (khối văn bản): what a file of wording may hold.

A part may be left out (`when`) or repeated (`each`); every text is a template with places.
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.documents.templates import Expression, Text
from thads_desktop.rendering.document import Align, Style


class Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Một phần của tệp biểu mẫu; unknown keys are faults."""


class Part(Shape, frozen=True, kw_only=True):
    """Phần của văn bản that may be left out (`when`) or repeated (`each`)."""

    when: Expression | None = None
    each: Expression | None = None


class FormBlock(Part, frozen=True, kw_only=True, tag_field="kind"):
    """Khối của văn bản; `kind` in the file says which."""


class LetterheadBlock(FormBlock, frozen=True, kw_only=True, tag="letterhead"):
    """Phần đầu văn bản."""

    parent: Text
    issuer: Text
    number: Text | None = None
    place_and_date: Text | None = None
    about: Text | None = None


class TitleBlock(FormBlock, frozen=True, kw_only=True, tag="title"):
    """Tên loại và trích yếu."""

    name: Text
    subject: Text | None = None


class RunPart(Part, frozen=True, kw_only=True):
    """Đoạn chữ trong dòng."""

    text: Text
    bold: bool = False
    italic: bool = False


class ParagraphBlock(FormBlock, frozen=True, kw_only=True, tag="paragraph"):
    """Đoạn văn: runs of different faces."""

    runs: tuple[RunPart, ...] = msgspec.field(name="run")
    style: Style = Style.BODY


class LineBlock(FormBlock, frozen=True, kw_only=True, tag="line"):
    """Đoạn văn một kiểu chữ."""

    text: Text
    style: Style = Style.BODY


class LinePart(Part, frozen=True, kw_only=True):
    """Một dòng: of the bases, of the recipients, a clause of an article."""

    text: Text


class ArticleBlock(FormBlock, frozen=True, kw_only=True, tag="article"):
    """Điều của quyết định; those that are printed are numbered, and so are the clauses of each."""

    text: Text
    clauses: tuple[LinePart, ...] = msgspec.field(name="clause", default=())


class FreeBlock(FormBlock, frozen=True, kw_only=True, tag="free"):
    """Đoạn tự do: what the officer adds at this place (TT 04/2023, Điều 35.2), in paragraphs."""

    name: str
    label: str
    style: Style = Style.BODY


class BodyBlock(FormBlock, frozen=True, kw_only=True, tag="body"):
    """Chỗ của nội dung trong khung: where a frame takes in the blocks of its form."""


class BreakBlock(FormBlock, frozen=True, kw_only=True, tag="page_break"):
    """Sang trang."""


class FactPart(Part, frozen=True, kw_only=True):
    """Nhãn và giá trị; an empty value leaves dots to write on."""

    label: Text
    value: Text


class FactsBlock(FormBlock, frozen=True, kw_only=True, tag="facts"):
    """Các dòng nhãn và giá trị."""

    rows: tuple[FactPart, ...] = msgspec.field(name="row")


class ColumnShape(Shape, frozen=True, kw_only=True):
    """Cột của bảng; widths are shares of the line. Without any heading there is no head row."""

    heading: str = ""
    weight: Annotated[float, Meta(gt=0, le=1000)] = 1
    align: Align = Align.LEFT


class RowPart(Part, frozen=True, kw_only=True):
    """Dòng của bảng."""

    cells: tuple[Text, ...]
    bold: bool = False


class TableBlock(FormBlock, frozen=True, kw_only=True, tag="table"):
    """Bảng; `size` is the letters', in points; `caption` heads the columns on every page."""

    caption: Text | None = None
    columns: Annotated[tuple[ColumnShape, ...], Meta(min_length=1, max_length=40)] = msgspec.field(
        name="column"
    )
    rows: tuple[RowPart, ...] = msgspec.field(name="row")
    size: Annotated[float, Meta(ge=5, le=30)] = 12

    def __post_init__(self) -> None:
        """Refuse rows that do not fill the columns."""
        for row in self.rows:
            if len(row.cells) != len(self.columns):
                message = f"a row has {len(row.cells)} cells for {len(self.columns)} columns"
                raise ValueError(message)


class BlankBlock(FormBlock, frozen=True, kw_only=True, tag="blank"):
    """Dòng chấm để viết tay."""

    lines: Annotated[int, Meta(ge=1, le=200)] = 1


class SignatoryPart(Part, frozen=True, kw_only=True):
    """Người ký: role lines, what to do, name."""

    roles: tuple[Text, ...]
    name: Text | None = None
    note: str = "(Ký, ghi rõ họ tên)"


class SignaturesBlock(FormBlock, frozen=True, kw_only=True, tag="signatures"):
    """Phần ký; `recipients` are the lines of Nơi nhận, on the left of who signs."""

    recipients: Expression | None = None
    signatories: tuple[SignatoryPart, ...] = msgspec.field(name="signatory")


class TogetherBlock(FormBlock, frozen=True, kw_only=True, tag="together"):
    """Các khối không tách trang."""

    blocks: tuple[AnyBlock, ...] = msgspec.field(name="block")


AnyBlock = (
    LetterheadBlock
    | ArticleBlock
    | FreeBlock
    | BodyBlock
    | BreakBlock
    | TitleBlock
    | ParagraphBlock
    | LineBlock
    | FactsBlock
    | TableBlock
    | BlankBlock
    | SignaturesBlock
    | TogetherBlock
)
