"""What a paper is checked against (văn bản đang được kiểm tra): its words, its act, its case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.documents.filling import fill_form, variant_of
from thads_desktop.documents.forms import Form
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.law_conditions import Unmet, unmet_conditions
from thads_desktop.domain.payloads import Payload
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.forms_in_use import form_named
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    act_payload,
    draft_values,
    given_of,
    signer_of,
)
from thads_desktop.services.signers import PaperSigner


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
    def state(self) -> CaseState:
        """The case, as it is now."""
        return open_case(self.context, self.draft.case_id).state

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
    def own(self) -> str:
        """What the officer wrote in his own words."""
        told = [*self.draft.typed.values(), *self.draft.free.values()]
        told += [one for one in self.draft.given.values() if isinstance(one, str)]
        return "\n".join(told)

    @cached_property
    def signer(self) -> PaperSigner:
        """Who signs it."""
        return signer_of(self.context, self.draft, self.form, self.state)

    @cached_property
    def variant(self) -> str:
        """The variant it has."""
        return self.draft.variant or variant_of(self.form, self.values)

    @cached_property
    def act(self) -> Payload | None:
        """The act, once it is whole."""
        shape = act_payload(self.form)
        if shape is None or self.draft.act_id:
            return None
        try:
            return msgspec.convert(
                given_of(self.draft, self.form, self.signer, self.variant), shape
            )
        except msgspec.ValidationError:
            return None

    @cached_property
    def unmet(self) -> tuple[Unmet, ...]:
        """What the law asks of the act and it lacks."""
        if self.act is None:
            return ()
        return unmet_conditions(self.act, self.draft.on, self.state, self.context.law)

    def known_numbers(self) -> dict[str, date]:
        """The numbers of the case's papers and of its judgment, with their days."""
        papers = [*self.values["decisions"], self.values["case"] | {"words": ""}]
        known = {one.get("number") or one.get("decision_number", ""): one for one in papers}
        found = {
            number: one.get("on") or one.get("decided_on")
            for number, one in known.items()
            if number
        }
        judgment = self.values["judgment"]
        if judgment["number"] and judgment["judged_on"]:
            found[judgment["number"]] = judgment["judged_on"]
        return found

    def known_names(self) -> list[str]:
        """The names a paper of the case may hold: parties, officer, signer."""
        groups = ("debtors", "creditors", "related")
        parties = [party["name"] for group in groups for party in self.values[group]]
        return [*parties, self.values["officer"], self.values["signer"]["name"]]
