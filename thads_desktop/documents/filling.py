"""A form and its values become a document: the one model behind PDF and Word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thads_desktop.documents import forms as f
from thads_desktop.documents.templates import Text
from thads_desktop.documents.values import TemplateFaultError, Values
from thads_desktop.rendering import document as d


def fill_form(form: f.Form, values: Values, *, on: date, author: str = "") -> d.Document:
    """The paper: every place of the form filled, with the legal bases of the day `on`.

    Raises:
        DomainError: `form_not_in_force`.
        KnownIoError: `form_broken`, when the wording asks for a value that is not there.
    """
    given = {**values, "bases": form.bases_on(on)}
    try:
        blocks = tuple(_blocks(form.blocks, given))
    except TemplateFaultError as error:
        raise f.form_fault(form.file, str(error)) from error
    return d.Document(title=form.title, author=author, paper=d.Paper[form.paper], blocks=blocks)


def missing_fields(form: f.Form, values: Values) -> tuple[f.FieldOfForm, ...]:
    """The fields that the law asks for and that are not known."""
    return tuple(field for field in form.fields if field.label and not values[field.name])


def _occasions(part: f.Part, values: Values) -> Iterator[Values]:
    """The values of each time the part is printed: none, once, or once for every item."""
    if part.each is None:
        if part.when is None or part.when.value(values):
            yield values
        return
    for item in part.each.value(values):
        inner = {**values, f.ITEM: item}
        if part.when is None or part.when.value(inner):
            yield inner


def _blocks(blocks: tuple[f.AnyBlock, ...], values: Values) -> Iterator[d.Block]:
    for block in blocks:
        for inner in _occasions(block, values):
            yield _block(block, inner)


def _block(block: f.AnyBlock, values: Values) -> d.Block:
    made: d.Block
    match block:
        case f.LetterheadBlock():
            made = _letterhead(block, values)
        case f.TitleBlock():
            made = d.Title(block.name.fill(values), _optional(block.subject, values))
        case f.ParagraphBlock():
            made = d.Paragraph(tuple(_runs(block, values)), block.style)
        case f.LineBlock():
            made = d.Paragraph(block.text.fill(values), block.style)
        case f.FactsBlock():
            made = d.Facts(tuple(_facts(block, values)))
        case f.TableBlock():
            made = _table(block, values)
        case f.BlankBlock():
            made = d.Blank(block.lines)
        case f.SignaturesBlock():
            made = d.Signatures(tuple(_signatories(block, values)))
        case f.TogetherBlock():
            made = d.KeepTogether(tuple(_blocks(block.blocks, values)))
    return made


def _optional(text: Text | None, values: Values) -> str:
    return text.fill(values) if text else ""


def _letterhead(block: f.LetterheadBlock, values: Values) -> d.Letterhead:
    return d.Letterhead(
        parent=block.parent.fill(values),
        issuer=block.issuer.fill(values),
        number=_optional(block.number, values),
        place_and_date=_optional(block.place_and_date, values) or None,
    )


def _runs(block: f.ParagraphBlock, values: Values) -> Iterator[d.Run]:
    for run in block.runs:
        for inner in _occasions(run, values):
            yield d.Run(run.text.fill(inner), bold=run.bold, italic=run.italic)


def _facts(block: f.FactsBlock, values: Values) -> Iterator[tuple[str, str]]:
    for row in block.rows:
        for inner in _occasions(row, values):
            yield row.label.fill(inner), row.value.fill(inner)


def _table(block: f.TableBlock, values: Values) -> d.Table:
    rows = tuple(
        d.Row(tuple(cell.fill(inner) for cell in row.cells), bold=row.bold)
        for row in block.rows
        for inner in _occasions(row, values)
    )
    columns = tuple(d.Column(column.weight, column.align) for column in block.columns)
    return d.Table(columns, rows, tuple(_headings(block, values)), size=block.size)


def _headings(block: f.TableBlock, values: Values) -> Iterator[tuple[d.HeaderCell, ...]]:
    if block.caption:
        yield (d.HeaderCell(block.caption.fill(values), columns=len(block.columns)),)
    if any(column.heading for column in block.columns):
        yield tuple(d.HeaderCell(column.heading) for column in block.columns)


def _signatories(block: f.SignaturesBlock, values: Values) -> Iterator[d.Signatory]:
    for one in block.signatories:
        for inner in _occasions(one, values):
            roles = tuple(role.fill(inner) for role in one.roles)
            yield d.Signatory(roles, _optional(one.name, inner), one.note)
