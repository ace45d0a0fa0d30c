"""The form library (biểu mẫu): each paper's wording is one file in `resources/forms/`.

A file says what the paper is (title, official code, law and time in force, who signs, which
fields it must carry and by which article) and how it reads, block by block. What papers of one
make have in common (letterhead, bases, foot) stands in a frame, and the file names it. Files are
read by `form_library`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

import msgspec

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.documents.form_blocks import (
    AnyBlock,
    FreeBlock,
    LinePart,
    Shape,
    SignatoryPart,
    TogetherBlock,
)
from thads_desktop.documents.templates import Expression, Text

ITEM = "item"
"""Under this name a repeated part sees the value it is repeated for."""

GIVEN = frozenset({ITEM, "bases", "recipients", "variant", "paper", "office"})
"""What every form in a frame may use, whatever it is filled from."""

OF_CASE = frozenset(
    {
        "case",
        "judgment",
        "debtors",
        "creditors",
        "related",
        "lines",
        "total",
        "officer",
        "signer",
        "act",
        "verification",
        "decisions",
        "request",
        "folios",
        "exhibits",
    }
)
"""What a paper of a case may use besides (`services.case_values`, `services.dossier_values`)."""


class LawOfForm(Shape, frozen=True, kw_only=True):
    """Luật áp dụng cho biểu mẫu, from one day to another (both inclusive)."""

    name: str
    valid_from: date
    valid_to: date = date.max
    bases: tuple[str, ...]

    def holds_on(self, day: date) -> bool:
        """Is it in force on a day?"""
        return self.valid_from <= day <= self.valid_to


class FieldOfForm(Shape, frozen=True, kw_only=True):
    """Trường của biểu mẫu: a value the wording may use.

    A field with a `source` must be on the paper by the article it names; its name may be a path
    ("act.until"). What no act and no record holds is asked for (`ask`) when the
    paper is drawn up, with `default` as a first proposal; a "moment" is an hour and a day to come.
    """

    name: str
    label: str = ""
    source: str = ""
    ask: Literal["line", "text", "date", "money", "yes_no", "choice", "moment"] | None = None
    options: tuple[str, ...] = ()
    default: Text | None = None
    hint: str = ""


class Variant(Shape, frozen=True, kw_only=True):
    """Biến thể của biểu mẫu: chosen when its rule holds, unless the officer chooses another.

    `gives` are the fields of the act that this variant decides.
    """

    key: str
    label: str
    when: Expression | None = None
    gives: dict[str, str | bool] = msgspec.field(default_factory=dict)


class Frame(Shape, frozen=True, kw_only=True):
    """Khung văn bản: what papers of one make have in common, around the body of a form."""

    fields: tuple[FieldOfForm, ...] = msgspec.field(name="field", default=())
    rests_on: tuple[LinePart, ...] = ()
    recipients: tuple[LinePart, ...] = ()
    blocks: tuple[AnyBlock, ...] = msgspec.field(name="block")


class Form(Shape, frozen=True, kw_only=True):
    """Biểu mẫu: one paper's description and wording.

    `code` is the official code, empty where no text that gives it was seen; `family` the folder
    it stands in; `act` the kind of act, or the event, that its issue records, `gives` the
    fields of it that the form itself decides, `fits` which cases it is for; `signer` by whose
    authority it is signed, `power` the entry of the law packs that gives it; `short` the
    abbreviation in its symbol (NĐ 30/2020: QĐ, TB, BB …); `signatories` sign in the place of those
    its frame names; `tracking` is printed as bars; `is_own` is one that is not the library's.
    """

    file: str
    key: str
    title: str
    code: str
    paper: Literal["A4", "A4_LANDSCAPE", "A3_LANDSCAPE", "A5", "DL"] = "A4"
    family: str = ""
    frame: str = ""
    short: str = ""
    kind: str = ""
    subject: Text | None = None
    tracking: Text | None = None
    act: str = ""
    fits: Expression | None = None
    gives: dict[str, str | bool] = msgspec.field(default_factory=dict)
    signer: Literal["head", "officer", ""] = ""
    power: str = ""
    signed_by: tuple[str, ...] = ()
    digest: str = ""
    is_own: bool = True
    variants: tuple[Variant, ...] = msgspec.field(name="variant", default=())
    laws: tuple[LawOfForm, ...] = msgspec.field(name="law", default=())
    fields: tuple[FieldOfForm, ...] = msgspec.field(name="field", default=())
    rests_on: tuple[LinePart, ...] = ()
    recipients: tuple[LinePart, ...] = ()
    signatories: tuple[SignatoryPart, ...] = msgspec.field(name="signatory", default=())
    blocks: tuple[AnyBlock, ...] = msgspec.field(name="block")

    def is_in_force(self, day: date) -> bool:
        """May papers of a day be drawn up on it?"""
        return not self.laws or any(law.holds_on(day) for law in self.laws)

    def law_on(self, day: date) -> LawOfForm | None:
        """The law the form rests on, of a day; None when it rests on none.

        Raises:
            DomainError: `form_not_in_force`.
        """
        for law in self.laws:
            if law.holds_on(day):
                return law
        if not self.laws:
            return None
        raise DomainError(
            _("Biểu mẫu “{title}” không có bản dùng cho ngày {day}. Hãy kiểm tra lại ngày.").format(
                title=self.title, day=format_date(day)
            ),
            code="form_not_in_force",
            field="on",
        )

    def bases_on(self, day: date) -> tuple[str, ...]:
        """The legal bases (căn cứ) in force on a day; none when the form rests on no law.

        Raises:
            DomainError: `form_not_in_force`.
        """
        law = self.law_on(day)
        return law.bases if law else ()

    def given_by(self, variant: str) -> dict[str, str | bool]:
        """The fields of the act that the form decides, and those its variant does."""
        chosen = next((one for one in self.variants if one.key == variant), None)
        return {**self.gives, **(chosen.gives if chosen else {})}

    @property
    def asked(self) -> tuple[FieldOfForm, ...]:
        """The fields that are asked for when the paper is drawn up."""
        return tuple(field for field in self.fields if field.ask)

    @property
    def free(self) -> tuple[FreeBlock, ...]:
        """The places where the officer may add paragraphs."""
        return tuple(block for block in _flat(self.blocks) if isinstance(block, FreeBlock))


def _flat(blocks: Sequence[AnyBlock]) -> Iterator[AnyBlock]:
    for block in blocks:
        yield block
        if isinstance(block, TogetherBlock):
            yield from _flat(block.blocks)


def form_fault(file: str, what: str) -> KnownIoError:
    """A form file that cannot be used; `what` names the place."""
    return KnownIoError(
        _("Tệp biểu mẫu {file} có lỗi: {what}. Hãy sửa tệp hoặc cài lại chương trình.").format(
            file=file, what=what
        ),
        code="form_broken",
        field="form",
    )
