"""What a form asks (mục phải điền của biểu mẫu), as the page that draws papers up shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from thads_desktop.base.language import _
from thads_desktop.documents.forms import FieldOfForm, Form
from thads_desktop.domain.kinds import recorded_as
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.cases import officers
from thads_desktop.services.context import Context
from thads_desktop.services.forms_in_use import drawable_forms, form_for, form_named, form_title
from thads_desktop.services.number_book import series_of_form
from thads_desktop.services.numbers import suggest_paper_number
from thads_desktop.services.paper_drafts import PaperDraft, number_field, signer_of
from thads_desktop.services.signers import signers_on


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedField:
    """Một mục của biểu mẫu: `ask` is line, text, date, money, yes_no, choice, moment or number."""

    name: str
    label: str
    ask: str
    options: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Một lựa chọn: a key, and what it is called."""

    key: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperForm:
    """Biểu mẫu như trang soạn thảo cần: the act it records and what it asks besides.

    `kind` is empty where no act is recorded, `code` the event of a `step_taken`; `number` the
    field of the act that holds the paper's number.
    """

    key: str
    title: str
    kind: str
    code: str
    number: str
    is_signed: bool
    asked: tuple[AskedField, ...]
    free: tuple[Choice, ...]
    variants: tuple[Choice, ...]


def paper_form(context: Context, key: str) -> PaperForm:
    """A form by its key.

    Raises:
        DomainError: `form_unknown`.
        KnownIoError: `form_broken`.
    """
    form = form_named(context, key)
    kind, code = recorded_as(form.act) if form.act else ("", "")
    return PaperForm(
        key=key,
        title=form_title(form),
        kind=kind,
        code=code,
        number=number_field(form),
        is_signed=bool(form.signer),
        asked=(*_asked_number(form), *map(_asked_field, form.asked)),
        free=tuple(Choice(key=one.name, name=_(one.label)) for one in form.free),
        variants=tuple(Choice(key=one.key, name=_(one.label)) for one in form.variants),
    )


def _asked_field(one: FieldOfForm) -> AskedField:
    return AskedField(
        name=one.name,
        label=_(one.label) if one.label else "",
        ask=one.ask or "line",
        options=one.options,
        hint=_(one.hint) if one.hint else "",
    )


def _asked_number(form: Form) -> Iterator[AskedField]:
    """The number of a paper whose act holds none."""
    if series_of_form(form) and not number_field(form):
        yield AskedField(name="number", label=_("Số văn bản"), ask="number")


def next_paper_number(context: Context, key: str, on: date) -> str:
    """The next number for a paper of a form; empty where its kind bears none.

    Raises:
        DomainError: `form_unknown`.
        KnownIoError: `form_broken`.
    """
    return suggest_paper_number(context, form_named(context, key), on)


def forms_of(context: Context, codes: Iterable[str]) -> tuple[Choice, ...]:
    """The forms whose paper records one of these kinds of act, or events."""
    wanted = set(codes)
    found = (form for form in drawable_forms(context) if form.act in wanted)
    return tuple(Choice(key=form.key, name=form_title(form)) for form in found)


def form_called(context: Context, paper: str) -> tuple[Choice, ...]:
    """The form of a paper as the law packs name it (`coercion_plan`); none where there is none."""
    key = form_for(context, paper.replace("_", "-"))
    found = (form for form in drawable_forms(context) if form.key == key)
    return tuple(Choice(key=form.key, name=form_title(form)) for form in found)


def signers_of(context: Context, draft: PaperDraft, view: CaseView) -> tuple[str, ...]:
    """Who can sign a paper of that day; the one who signs by rule stands first, "" if unknown."""
    form = form_named(context, draft.form)
    by_rule = signer_of(context, replace(draft, signer=""), form, view.state).name
    if form.signer == "head":
        named = signers_on(context, draft.on)
        others = [one.name for one in named if one.role is not SignerRole.OFFICER]
    else:
        others = officers(context)
    return tuple(dict.fromkeys([by_rule, *others]))
