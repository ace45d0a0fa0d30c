"""The form library (biểu mẫu): each paper's wording is one file in `resources/forms/`.

A file says what the paper is (title, official code, law and time in force, who signs, which
fields it must carry and by which article) and how it reads, block by block. It is checked
whole when it is loaded; a fault names the file and the place.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from typing import Any, Literal

import msgspec

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.documents.templates import Expression, Text
from thads_desktop.rendering.document import Align, Style

ITEM = "item"
"""Under this name a repeated part sees the value it is repeated for."""

_LARGEST_FILE = 256 * 1024


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
    weight: float = 1
    align: Align = Align.LEFT


class RowPart(Part, frozen=True, kw_only=True):
    """Dòng của bảng."""

    cells: tuple[Text, ...]
    bold: bool = False


class TableBlock(FormBlock, frozen=True, kw_only=True, tag="table"):
    """Bảng; `size` is the letters', in points; `caption` heads the columns on every page."""

    caption: Text | None = None
    columns: tuple[ColumnShape, ...] = msgspec.field(name="column")
    rows: tuple[RowPart, ...] = msgspec.field(name="row")
    size: float = 12

    def __post_init__(self) -> None:
        """Refuse rows that do not fill the columns."""
        for row in self.rows:
            if len(row.cells) != len(self.columns):
                message = f"a row has {len(row.cells)} cells for {len(self.columns)} columns"
                raise ValueError(message)


class BlankBlock(FormBlock, frozen=True, kw_only=True, tag="blank"):
    """Dòng chấm để viết tay."""

    lines: int = 1


class SignatoryPart(Part, frozen=True, kw_only=True):
    """Người ký: role lines, what to do, name."""

    roles: tuple[Text, ...]
    name: Text | None = None
    note: str = "(Ký, ghi rõ họ tên)"


class SignaturesBlock(FormBlock, frozen=True, kw_only=True, tag="signatures"):
    """Phần ký."""

    signatories: tuple[SignatoryPart, ...] = msgspec.field(name="signatory")


class TogetherBlock(FormBlock, frozen=True, kw_only=True, tag="together"):
    """Các khối không tách trang."""

    blocks: tuple[AnyBlock, ...] = msgspec.field(name="block")


AnyBlock = (
    LetterheadBlock
    | TitleBlock
    | ParagraphBlock
    | LineBlock
    | FactsBlock
    | TableBlock
    | BlankBlock
    | SignaturesBlock
    | TogetherBlock
)


class LawOfForm(Shape, frozen=True, kw_only=True):
    """Luật áp dụng cho biểu mẫu, from one day to another (both inclusive)."""

    name: str
    valid_from: date
    valid_to: date = date.max
    bases: tuple[str, ...]


class FieldOfForm(Shape, frozen=True, kw_only=True):
    """Trường của biểu mẫu: a value the wording may use.

    A field with a `label` must be on the paper by the article named as its `source`.
    """

    name: str
    label: str = ""
    source: str = ""


class Form(Shape, frozen=True, kw_only=True):
    """Biểu mẫu: one paper's description and wording.

    `code` is the official code, empty where no text that gives it was seen.
    """

    file: str
    key: str
    title: str
    code: str
    paper: Literal["A4", "A4_LANDSCAPE", "A3_LANDSCAPE", "A5"]
    signed_by: tuple[str, ...]
    laws: tuple[LawOfForm, ...] = msgspec.field(name="law", default=())
    fields: tuple[FieldOfForm, ...] = msgspec.field(name="field")
    blocks: tuple[AnyBlock, ...] = msgspec.field(name="block")

    def bases_on(self, day: date) -> tuple[str, ...]:
        """The legal bases (căn cứ) in force on a day; none when the form rests on no law.

        Raises:
            DomainError: `form_not_in_force`.
        """
        for law in self.laws:
            if law.valid_from <= day <= law.valid_to:
                return law.bases
        if not self.laws:
            return ()
        raise DomainError(
            _("Biểu mẫu “{title}” không có bản dùng cho ngày {day}. Hãy kiểm tra lại ngày.").format(
                title=self.title, day=format_date(day)
            ),
            code="form_not_in_force",
            field="on",
        )


def form_fault(file: str, what: str) -> KnownIoError:
    """A form file that cannot be used; `what` names the place."""
    return KnownIoError(
        _("Tệp biểu mẫu {file} có lỗi: {what}. Hãy sửa tệp hoặc cài lại chương trình.").format(
            file=file, what=what
        ),
        code="form_broken",
        field="form",
    )


def parse_form(content: bytes, *, file: str) -> Form:
    """One form from the bytes of its file.

    Raises:
        KnownIoError: `form_broken`, naming the file and the place of the fault.
    """
    if len(content) > _LARGEST_FILE:
        raise form_fault(file, f"{len(content)} > {_LARGEST_FILE} bytes")
    try:
        return _checked(tomllib.loads(content.decode()), file)
    except (msgspec.ValidationError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise form_fault(file, str(error)) from error


def _checked(data: dict[str, Any], file: str) -> Form:
    fields = msgspec.convert({"field": data.get("field", [])}, _Fields).field
    known = frozenset(field.name for field in fields) | {ITEM}

    def compiled(kind: type[Text | Expression], source: object) -> Text | Expression:
        if not isinstance(source, str):
            message = f"Expected `str`, got `{type(source).__name__}`"
            raise TypeError(message)
        return kind(source, known)

    return msgspec.convert({**data, "file": file}, Form, dec_hook=compiled)


class _Fields(msgspec.Struct):
    field: tuple[FieldOfForm, ...]


def form_keys() -> tuple[str, ...]:
    """Keys of the forms in the library, in order."""
    return tuple(sorted(file.stem for file in resource("forms").glob("*.toml")))


@cache
def load_form(key: str) -> Form:
    """A form of the library; read and compiled the first time.

    Raises:
        KnownIoError: `form_broken`.
    """
    file = f"{key}.toml"
    return parse_form(resource("forms", file).read_bytes(), file=file)
