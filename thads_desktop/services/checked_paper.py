"""What a paper is checked against (văn bản đang được kiểm tra): its words, its act, its case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.documents.filling import fill_form, variant_of
from thads_desktop.documents.forms import Form
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.law_conditions import Unmet, unmet_conditions
from thads_desktop.domain.payloads import Payload
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import check_fits
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.forms_in_use import form_named
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    act_payload,
    draft_values,
    given_of,
    signer_of,
)
from thads_desktop.services.printed_paper import PaperCheck
from thads_desktop.services.signers import PaperSigner

TIME, BASIS, COMPETENCE, FORM, CONTENT = HEADS = (
    "time",
    "legal_basis",
    "competence",
    "form",
    "content",
)
# Frames of papers that are completed with a pen.
_BY_HAND = ("minutes", "slip", "application", "sheet")
# Fields of an act that a paper prints under another name.
_SHOWN = {"legal_ground": "ground_words"}


def fault(head: str, message: str, *, field: str = "", blocks: bool = True) -> PaperCheck:
    """Something wrong under a head; what `blocks` keeps the paper from being issued."""
    return PaperCheck(head=head, ok=False, message=message, field=field, blocks=blocks)


@dataclass
class CheckedPaper:
    """Văn bản đang được kiểm tra: what the five checks ask of a draft, each worked out once."""

    context: Context
    draft: PaperDraft

    @cached_property
    def form(self) -> Form:
        """The form it is drawn up in."""
        return form_named(self.context, self.draft.form)

    @cached_property
    def view(self) -> CaseView:
        """The case it is of."""
        return open_case(self.context, self.draft.case_id)

    @property
    def state(self) -> CaseState:
        """The case, as it is now."""
        return self.view.state

    @property
    def is_by_hand(self) -> bool:
        """Is it completed with a pen?"""
        return self.form.frame in _BY_HAND

    @cached_property
    def values(self) -> Mapping[str, Any]:
        """What the form is filled with."""
        return draft_values(self.context, self.draft)

    @cached_property
    def text(self) -> str:
        """The whole paper; empty where the form has no version for its day."""
        try:
            paper = fill_form(self.form, self.values, on=self.draft.on, variant=self.draft.variant)
        except DomainError:
            return ""
        return text_of(paper)

    @cached_property
    def body(self) -> str:
        """The paper below its letterhead, where a number given by hand is left open."""
        return self.text.partition(self.form.kind.upper())[2] or self.text

    @cached_property
    def own_words(self) -> Mapping[str, str]:
        """What the officer wrote in his own words, by field."""
        given = {name: one for name, one in self.draft.given.items() if isinstance(one, str)}
        return {**given, **self.draft.free, **self.draft.typed}

    @cached_property
    def own(self) -> str:
        """The same as one text."""
        return "\n".join(self.own_words.values())

    @cached_property
    def signer(self) -> PaperSigner:
        """Who signs it."""
        return signer_of(self.context, self.draft, self.form, self.state)

    @cached_property
    def variant(self) -> str:
        """The variant it has."""
        return self.draft.variant or variant_of(self.form, self.values)

    @cached_property
    def shape(self) -> type[Payload] | None:
        """What its issue records; None when nothing, or when that is recorded already."""
        return None if self.draft.act_id else act_payload(self.form)

    @cached_property
    def given(self) -> Mapping[str, Any]:
        """The fields of the act."""
        return given_of(self.draft, self.form, self.signer, self.variant)

    @cached_property
    def act(self) -> Payload | None:
        """The act, once it is whole."""
        if self.shape is None:
            return None
        try:
            return msgspec.convert(self.given, self.shape)
        except msgspec.ValidationError:
            return None

    @cached_property
    def unreadable(self) -> Mapping[str, str]:
        """What was told, by field, that is no day, no sum, or no word of its list."""
        fields = msgspec.structs.fields(self.shape) if self.shape else ()
        told = {one.encode_name: one.type for one in fields if one.encode_name in self.given}
        found = {name: self.given[name] for name in told if not _fits(self.given[name], told[name])}
        for one in self.form.asked:
            value = self.values[one.name]
            if one.ask in ("date", "money") and isinstance(value, str) and value.strip():
                found[one.name] = value
        return {name: str(value) for name, value in found.items()}

    @cached_property
    def lacking(self) -> tuple[str, ...]:
        """The fields no act of its kind can be without, and that were not told."""
        fields = msgspec.structs.fields(self.shape) if self.shape else ()
        return tuple(
            one.encode_name for one in fields if one.required and one.encode_name not in self.given
        )

    @cached_property
    def refusal(self) -> DomainError | None:
        """Why the case would not take the act; its day is looked at by itself."""
        if self.act is None:
            return None
        try:
            check_fits(self.context, self.view.case_id, self.act, self.draft.on)
        except DomainError as error:
            return None if error.field == "happened_on" else error
        return None

    def label_of(self, field: str) -> str:
        """What the form calls a field of its own or of the act."""
        names = (field, f"act.{field}", f"act.{field}_words", f"act.{_SHOWN.get(field, field)}")
        labels = {one.name: one.label or one.hint.partition(":")[0] for one in self.form.fields}
        labels |= {one.name: one.label for one in self.form.free}
        return _(next((labels[name] for name in names if labels.get(name)), field))

    @cached_property
    def unmet(self) -> tuple[Unmet, ...]:
        """What the law asks of the act and it lacks."""
        if self.act is None:
            return ()
        return unmet_conditions(self.act, self.draft.on, self.state, self.context.law)


def _fits(value: object, shape: object) -> bool:
    try:
        msgspec.convert(value, shape)
    except msgspec.ValidationError:
        return False
    return True
