"""Every form of the library × every variant × every law it has a version for, as made-up papers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from msgspec import inspect

from tests.documents.filled_forms import ACTS, GIVEN, HEAD, LAND, OF_FORM, TYPED, variants_of
from tests.documents.long_case import ALPHABET, LONG_LINE, LONG_TEXT, long_opening
from tests.documents.offices import new_office, rich_opening, told
from thads_desktop.documents.forms import FieldOfForm, Form, form_keys, load_form
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import PostponementGround, SignerRole
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    act_payload,
    draft_values,
    draft_with,
    new_draft,
    number_field,
)
from thads_desktop.services.signers import name_signer
from thads_desktop.services.verifications import record_verification

OPENED = {"LAW2025": date(2026, 9, 10), "LAW2008": date(2026, 3, 12)}
DAYS = {"LAW2025": date(2026, 11, 24), "LAW2008": date(2026, 6, 10)}
BY_HAND = ("minutes",)
"""Families whose papers are often printed empty, to be completed by hand."""


class Telling(Enum):
    """How much a paper is told: nothing, an everyday case, a case where all is long and large."""

    BLANK = "blank"
    PLAIN = "plain"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Sample:
    """One paper of the library."""

    key: str
    variant: str
    law: str
    telling: Telling

    def __str__(self) -> str:
        """The name of its golden files, and how much it is told."""
        return f"{self.name}:{self.telling.value}"

    @property
    def name(self) -> str:
        """Form, variant and law, as far as they tell papers apart."""
        law = "" if self.law == "LAW2025" else self.law.lower()
        return "-".join(part for part in (self.key, self.variant, law) if part)


@dataclass(frozen=True, slots=True)
class Library:
    """An office with a plain and a long case under each law."""

    context: Context
    cases: Mapping[tuple[str, Telling], str]
    described: Mapping[tuple[str, Telling], tuple[str, str]]
    """The acts that describe property and exhibits in a case."""

    def draft(self, sample: Sample) -> PaperDraft:
        """The paper, with as much told as its sample says."""
        form, case = load_form(sample.key), self.cases[sample.law, sample.telling]
        draft = replace(new_draft(self.context, case, sample.key), variant=sample.variant)
        if form.act != "case_opened":
            draft = replace(draft, on=DAYS[sample.law])
        if sample.telling is Telling.BLANK:
            return draft
        draft = draft_with(draft, {"number": "88/PTHADSKV1"}) if _has_no_number(form) else draft
        if form.act and not draft.act_id:
            draft = replace(draft, given={**draft.given, **self._given(form, sample)})
        return self._typed(draft, form, sample.telling)

    def _given(self, form: Form, sample: Sample) -> dict[str, Any]:
        seized, received = self.described[sample.law, sample.telling]
        payload = act_payload(form)
        assert payload is not None
        known = {**GIVEN, **ACTS.get(form.act, {}), **OF_FORM.get(form.key, {})}
        known["about"] = received if form.act.startswith("exhibit") else seized
        decided = {*form.given_by(sample.variant), "signer", "signed_by", "code", "variant", "note"}
        return {
            one.encode_name: _told_by_type(one.type, one.encode_name, known, sample.telling)
            for one in msgspec.structs.fields(payload)
            if one.encode_name not in decided or one.encode_name in OF_FORM.get(form.key, {})
        }

    def _typed(self, draft: PaperDraft, form: Form, telling: Telling) -> PaperDraft:
        """What the form asks and does not propose; a long case is told all at length."""
        values = draft_values(self.context, draft)
        asked = {
            one.name: _told(one, telling)
            for one in form.asked
            if one.name in TYPED or telling is Telling.LONG or not values[one.name]
        }
        free = {one.name: ALPHABET for one in form.free} if telling is Telling.LONG else {}
        return replace(draft, typed={**draft.typed, **asked}, free=free)
