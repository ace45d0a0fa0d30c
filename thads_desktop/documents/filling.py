"""A form and its values become a document: the one model behind PDF and Word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from thads_desktop.documents import form_blocks as b
from thads_desktop.documents import forms as f
from thads_desktop.documents.allowance import ALLOWANCE, Allowance, allowance_of
from thads_desktop.documents.templates import Text
from thads_desktop.documents.values import TemplateFaultError, Values
from thads_desktop.rendering import document as d

_ENDS = " ;,."
_ENDED_TWICE = re.compile(r"(?<![.])[.;,]([.;])$")
_STEPS_A_PART = 20  # printing a part is dearer than a step of a template
_OF_LIBRARY = 100  # the library's own lists grow with the record


def fill_form(
    form: f.Form, values: Values, *, on: date, author: str = "", variant: str = ""
) -> d.Document:
    """The paper: every place of the form filled, with the legal bases of the day `on`.

    Without a `variant` the first whose rule holds is taken; `values["free"]` holds the paragraphs
    the officer adds, by the name of their place.

    Raises:
        DomainError: `form_not_in_force`.
        KnownIoError: `form_broken`, when the wording asks for a value that is not there.
    """
    allowance = Allowance() if form.is_own else Allowance(times=_OF_LIBRARY)
    given: Values = {"free": {}, **values, "bases": form.bases_on(on), ALLOWANCE: allowance}
    try:
        if form.frame:
            given = _framed(form, given, variant)
        blocks = tuple(_Filling().blocks(form.blocks, given))
        tracking = _optional(form.tracking, given)
    except TemplateFaultError as error:
        raise f.form_fault(form.file, str(error)) from error
    return d.Document(
        title=form.title,
        author=author,
        paper=d.Paper[form.paper],
        blocks=blocks,
        tracking=tracking,
    )


def variant_of(form: f.Form, values: Values) -> str:
    """The variant whose rule holds first; empty for a form without any."""
    found = (one.key for one in form.variants if one.when is None or one.when.value(values))
    return next(found, form.variants[-1].key if form.variants else "")


def missing_fields(form: f.Form, values: Values) -> tuple[f.FieldOfForm, ...]:
    """The fields that the law asks for and that are not known."""
    return tuple(field for field in form.fields if field.source and not _known(field, values))


def _known(field: f.FieldOfForm, values: Values) -> object:
    """What is known under the name of a field; 0 and False are known too."""
    found: object = values
    for name in field.name.split("."):
        found = found.get(name, "") if isinstance(found, Mapping) else ""
    return found not in ("", None, (), [])


def _framed(form: f.Form, given: Values, variant: str) -> Values:
    """What a frame prints of its form besides the body."""
    given = {**given, "variant": variant or variant_of(form, given)}
    subject = _optional(form.subject, given)
    named = {"title": form.title, "kind": form.kind, "short": form.short, "subject": subject}
    paper = {**given.get("paper", {}), **named}
    given = {**given, "paper": paper}
    bases = [*given["bases"], *_lines(form.rests_on, given)]
    return {**given, "bases": _punctuated(bases), "recipients": _lines(form.recipients, given)}


def _lines(parts: Sequence[b.LinePart], values: Values) -> list[str]:
    filled = [part.text.fill(inner) for part in parts for inner in _occasions(part, values)]
    return [_one_ending(line) for line in filled if line]


def _one_ending(line: str) -> str:
    """What was typed with its own full stop does not end twice."""
    return _ENDED_TWICE.sub(r"\1", line)


def _punctuated(bases: Sequence[str]) -> list[str]:
    """Each basis ends with a semicolon, the last with a full stop (NĐ 30/2020, Phụ lục I)."""
    bare = [line.rstrip(_ENDS) for line in bases]
    return [f"{line};" for line in bare[:-1]] + [f"{line}." for line in bare[-1:]]


def _occasions(part: b.Part, values: Values) -> Iterator[Values]:
    """The values of each time the part is printed: none, once, or once for every item."""
    if part.each is None:
        if part.when is None or part.when.value(values):
            yield values
        return
    allowance = allowance_of(values)
    for item in part.each.value(values):
        allowance.step(_STEPS_A_PART)
        inner = {**values, f.ITEM: item}
        if part.when is None or part.when.value(inner):
            yield inner


class _Filling:
    """One paper being filled: its articles are counted as they come."""

    def __init__(self) -> None:
        self._article = 0

    def blocks(self, blocks: Sequence[b.AnyBlock], values: Values) -> Iterator[d.Block]:
        """The blocks that are printed, in order."""
        for block in blocks:
            for inner in _occasions(block, values):
                yield from self._made(block, inner)

    def _made(self, block: b.AnyBlock, values: Values) -> Iterator[d.Block]:
        match block:
            case b.ArticleBlock():
                yield from self._of_article(block, values)
            case b.FreeBlock():
                lines = values["free"].get(block.name, "").splitlines()
                yield from (
                    d.Paragraph(line.strip(), block.style) for line in lines if line.strip()
                )
            case b.TogetherBlock():
                yield d.KeepTogether(tuple(self.blocks(block.blocks, values)))
            case _:
                yield _block(block, values)

    def _of_article(self, block: b.ArticleBlock, values: Values) -> Iterator[d.Block]:
        """The article under a bold number; its clauses after it, numbered anew."""
        self._article += 1
        head = d.Run(f"Điều {self._article}.", bold=True)
        yield d.Paragraph((head, d.Run(f" {block.text.fill(values)}")), d.Style.ARTICLE)
        clauses = _lines(block.clauses, values)
        for number, clause in enumerate(clauses, start=1):
            # One that stands alone is no first of several.
            text = f"{number}. {clause}" if len(clauses) > 1 else clause
            yield d.Paragraph(text, d.Style.CLAUSE)


def _block(block: b.AnyBlock, values: Values) -> d.Block:
    made: d.Block
    match block:
        case b.LetterheadBlock():
            made = _letterhead(block, values)
        case b.TitleBlock():
            made = d.Title(block.name.fill(values), _optional(block.subject, values))
        case b.ParagraphBlock():
            made = d.Paragraph(tuple(_runs(block, values)), block.style)
        case b.LineBlock():
            made = d.Paragraph(_one_ending(block.text.fill(values)), block.style)
        case b.FactsBlock():
            made = d.Facts(tuple(_facts(block, values)))
        case b.TableBlock():
            made = _table(block, values)
        case b.BlankBlock():
            made = d.Blank(block.lines)
        case b.SignaturesBlock():
            made = d.Signatures(tuple(_foot(block, values)))
        case _:
            made = d.PageBreak()
    return made


def _optional(text: Text | None, values: Values) -> str:
    return text.fill(values) if text else ""


def _letterhead(block: b.LetterheadBlock, values: Values) -> d.Letterhead:
    return d.Letterhead(
        parent=block.parent.fill(values),
        issuer=block.issuer.fill(values),
        number=_optional(block.number, values),
        place_and_date=_optional(block.place_and_date, values) or None,
        about=_optional(block.about, values),
    )


def _runs(block: b.ParagraphBlock, values: Values) -> Iterator[d.Run]:
    for run in block.runs:
        for inner in _occasions(run, values):
            yield d.Run(run.text.fill(inner), bold=run.bold, italic=run.italic)


def _facts(block: b.FactsBlock, values: Values) -> Iterator[tuple[str, str]]:
    for row in block.rows:
        for inner in _occasions(row, values):
            yield row.label.fill(inner), row.value.fill(inner)


def _table(block: b.TableBlock, values: Values) -> d.Table:
    rows = tuple(
        d.Row(tuple(cell.fill(inner) for cell in row.cells), bold=row.bold)
        for row in block.rows
        for inner in _occasions(row, values)
    )
    columns = tuple(d.Column(column.weight, column.align) for column in block.columns)
    return d.Table(columns, rows, tuple(_headings(block, values)), size=block.size)


def _headings(block: b.TableBlock, values: Values) -> Iterator[tuple[d.HeaderCell, ...]]:
    if block.caption:
        yield (d.HeaderCell(block.caption.fill(values), columns=len(block.columns)),)
    if any(column.heading for column in block.columns):
        yield tuple(d.HeaderCell(column.heading) for column in block.columns)


def _foot(block: b.SignaturesBlock, values: Values) -> Iterator[d.Signatory | d.Recipients]:
    """Who gets a copy, then who signs."""
    if block.recipients and (lines := block.recipients.value(values)):
        yield d.Recipients(tuple(lines))
    for one in block.signatories:
        for inner in _occasions(one, values):
            roles = tuple(line for role in one.roles for line in role.fill(inner).split("\n"))
            yield d.Signatory(roles, _optional(one.name, inner), one.note)
