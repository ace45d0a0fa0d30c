"""The form library (biểu mẫu): each paper's wording is one file in `resources/forms/`.

A file says what the paper is (title, official code, law and time in force, who signs, which
fields it must carry and by which article) and how it reads, block by block. What papers of one
make have in common (letterhead, bases, foot) stands in a frame, and the file names it. A file
is checked whole when it is loaded; a fault names the file and the place.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

import msgspec

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.documents.form_blocks import (
    AnyBlock,
    BodyBlock,
    FreeBlock,
    LinePart,
    Shape,
    SignatoryPart,
    SignaturesBlock,
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

FRAMES = "frames"
_LARGEST_FILE = 256 * 1024
_MOST_TEMPLATES, _MOST_LETTERS = 1_000, 64 * 1024  # to be compiled, in one file


class LawOfForm(Shape, frozen=True, kw_only=True):
    """Luật áp dụng cho biểu mẫu, from one day to another (both inclusive)."""

    name: str
    valid_from: date
    valid_to: date = date.max
    bases: tuple[str, ...]


class FieldOfForm(Shape, frozen=True, kw_only=True):
    """Trường của biểu mẫu: a value the wording may use.

    A field with a `source` must be on the paper by the article it names; its name may be a path
    ("act.until"). What no act and no record holds is asked for (`ask`) when the
    paper is drawn up, with `default` as a first proposal.
    """

    name: str
    label: str = ""
    source: str = ""
    ask: Literal["line", "text", "date", "money", "yes_no", "choice"] | None = None
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
    fields of it that the form itself decides, `fits` which cases it is for; `signer` by whose authority it is signed, `power`
    the entry of the law packs that gives it; `short` the abbreviation in its symbol (NĐ 30/2020:
    QĐ, TB, BB …);
    `signatories` sign in the place of those its frame names; `tracking` is printed as bars;
    `is_own` is one that is not the library's.
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

    def law_on(self, day: date) -> LawOfForm | None:
        """The law the form rests on, of a day; None when it rests on none.

        Raises:
            DomainError: `form_not_in_force`.
        """
        for law in self.laws:
            if law.valid_from <= day <= law.valid_to:
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


def shipped_frame(name: str) -> bytes:
    """The file of a frame of the library.

    Raises:
        ValueError: there is none of that name.
    """
    file = resource("forms", FRAMES, f"{name}.toml")
    if not name.isidentifier() or not file.is_file():
        message = f"no frame {name!r}"
        raise ValueError(message)
    return file.read_bytes()


def parse_form(
    content: bytes,
    *,
    file: str,
    family: str = "",
    frame_of: Callable[[str], bytes] = shipped_frame,
    is_own: bool = True,
) -> Form:
    """One form from the bytes of its file, in the frame it names.

    Raises:
        KnownIoError: `form_broken`, naming the file and the place of the fault.
    """
    try:
        data = _toml(content)
        frame = frame_of(str(data["frame"])) if data.get("frame") else b""
        around = _toml(frame)
        known = _declared(data) | (_declared(around) | GIVEN | OF_CASE if frame else {ITEM})
        digest = sha256(content + frame).hexdigest()
        given = {**data, "file": file, "family": family, "digest": digest, "is_own": is_own}
        form = msgspec.convert(given, Form, dec_hook=_compiler(known))
        return _framed(form, around, known) if frame else form
    except (ValueError, RecursionError) as error:
        # Of TOML, of msgspec, of templates, of unreadable letters; of lists nested without end.
        raise form_fault(file, str(error)) from error


def _toml(content: bytes) -> dict[str, Any]:
    if len(content) > _LARGEST_FILE:
        message = f"{len(content)} > {_LARGEST_FILE} bytes"
        raise ValueError(message)
    return tomllib.loads(content.decode())


def _declared(data: dict[str, Any]) -> frozenset[str]:
    """The names that the fields of a file declare; of a path, its first."""
    fields = data.get("field", [])
    if not isinstance(fields, list) or not all(isinstance(field, dict) for field in fields):
        message = "Expected `[[field]]`"
        raise ValueError(message)
    return frozenset(str(field.get("name", "")).partition(".")[0] for field in fields)


def _compiler(known: frozenset[str]) -> Callable[[type[Any], object], Any]:
    """Makes the templates of a file, as many as can be compiled in no time."""
    left = [_MOST_TEMPLATES, _MOST_LETTERS]

    def compiled(kind: type[Text | Expression], source: object) -> Text | Expression:
        if not isinstance(source, str):
            message = f"Expected `str`, got `{type(source).__name__}`"
            raise TypeError(message)
        if kind is Expression or "{" in source:
            left[:] = left[0] - 1, left[1] - len(source)
        if min(left) < 0:
            message = f"more than {_MOST_TEMPLATES} templates, or {_MOST_LETTERS} letters in them"
            raise ValueError(message)
        return kind(source, known)

    return compiled


def _framed(form: Form, around: dict[str, Any], known: frozenset[str]) -> Form:
    """The form in its frame; what the frame rests on comes first, its recipients last.

    A field of the form, and its signatories, stand for what the frame has under that name.
    """
    frame = msgspec.convert(around, Frame, dec_hook=_compiler(known))
    at = next(i for i, block in enumerate(frame.blocks) if isinstance(block, BodyBlock))
    own = {field.name for field in form.fields}
    foot = tuple(_signed(block, form.signatories) for block in frame.blocks[at + 1 :])
    return msgspec.structs.replace(
        form,
        fields=(*(one for one in frame.fields if one.name not in own), *form.fields),
        rests_on=(*frame.rests_on, *form.rests_on),
        recipients=(*form.recipients, *frame.recipients),
        blocks=(*frame.blocks[:at], *form.blocks, *foot),
    )


def _signed(block: AnyBlock, signatories: tuple[SignatoryPart, ...]) -> AnyBlock:
    if not signatories or not isinstance(block, SignaturesBlock):
        return block
    return msgspec.structs.replace(block, signatories=signatories)


@cache
def form_files() -> dict[str, Path]:
    """The files of the library by key, in order; a form's folder is its family."""
    folder = resource("forms")
    files = [file for file in folder.rglob("*.toml") if file.parent.name != FRAMES]
    return {file.stem: file for file in sorted(files, key=lambda file: file.stem)}


def form_keys() -> tuple[str, ...]:
    """Keys of the forms in the library, in order."""
    return tuple(form_files())


@cache
def load_form(key: str) -> Form:
    """A form of the library; read and compiled the first time.

    Raises:
        DomainError: `form_unknown`.
        KnownIoError: `form_broken`.
    """
    file = form_files().get(key)
    if file is None:
        raise DomainError(
            _("Không có biểu mẫu “{key}”. Hãy xem danh sách biểu mẫu (thads forms).").format(
                key=key
            ),
            code="form_unknown",
            field="form",
        )
    family = "" if file.parent == resource("forms") else file.parent.name
    return parse_form(file.read_bytes(), file=file.name, family=family, is_own=False)
