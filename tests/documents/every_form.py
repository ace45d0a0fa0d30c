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

from tests.documents.filled_forms import (
    ACTS,
    CHOSEN,
    GIVEN,
    HEAD,
    LAND,
    OF_FORM,
    TYPED,
    variants_of,
)
from tests.documents.long_case import LARGE, LONG_LINE, LONG_TEXT, long_opening
from tests.documents.offices import new_office, rich_opening, told
from tests.rendering.samples import ACCENTED
from thads_desktop.documents.form_library import form_keys, load_form
from thads_desktop.documents.forms import FieldOfForm, Form
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
    new_draft,
    number_field,
)
from thads_desktop.services.signers import name_signer
from thads_desktop.services.verifications import record_verification

OPENED = {"LAW2025": date(2026, 9, 10), "LAW2008": date(2026, 3, 12)}
DAYS = {"LAW2025": date(2026, 11, 24), "LAW2008": date(2026, 6, 10)}
BY_HAND = ("minutes", "slip")
"""Frames of papers that are often printed empty, to be completed by hand."""

REFERENCES = ("about", "number", "decision_number")
TIMES = {"started_at": "08:30", "ended_at": "10:15"}
EVERYDAY = {
    "line": "Trần Thị Lan, Phó Trưởng thôn 3, xã Hoằng Hóa",
    "text": "Ông Khuê có mặt, đã nghe giải thích.\nBà Hợp vắng mặt dù đã được thông báo hợp lệ.",
    "date": "10/12/2026",
    "money": "12.500.000",
    "yes_no": "có",
    "moment": "8 giờ 00 ngày 21/12/2026",
}
AT_LENGTH = {"line": LONG_LINE, "text": LONG_TEXT, "money": str(LARGE)}


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


def framed_forms() -> list[Form]:
    """The forms that are drawn up from a draft; the others are filled by a service of their own."""
    return [form for form in map(load_form, form_keys()) if form.frame]


def samples() -> list[Sample]:
    """Each paper told in each way that it is printed."""
    return [
        Sample(form.key, variant, law, telling)
        for form in framed_forms()
        for law in laws_of(form)
        for variant in variants_of(form)
        for telling in Telling
        if telling is not Telling.BLANK or form.frame in BY_HAND
    ]


def laws_of(form: Form) -> list[str]:
    """The laws a form has a version for."""
    ranges = [(one.valid_from, one.valid_to) for one in form.laws] or [(date.min, date.max)]
    found = [law for law, day in DAYS.items() if any(a <= day <= z for a, z in ranges)]
    return found if form.laws else found[:1]


@dataclass(frozen=True, slots=True)
class Case:
    """A case to draw papers up for, and its acts that describe property and exhibits."""

    id: str
    seized: str
    received: str


@dataclass(frozen=True, slots=True)
class Library:
    """An office with a plain and a long case under each law."""

    context: Context
    cases: Mapping[tuple[str, bool], Case]

    def draft(self, sample: Sample) -> PaperDraft:
        """The paper, with as much told as its sample says."""
        form, is_long = load_form(sample.key), sample.telling is Telling.LONG
        case = self.cases[sample.law, is_long]
        draft = replace(new_draft(self.context, case.id, sample.key), variant=sample.variant)
        if not draft.act_id:
            draft = replace(draft, on=DAYS[sample.law])
        if sample.telling is Telling.BLANK:
            return draft
        if form.act and not draft.act_id:
            draft = replace(draft, given=_given(form, case, sample.variant, is_long=is_long))
        return _typed(self.context, draft, form, is_long=is_long)


def _given(form: Form, case: Case, variant: str, *, is_long: bool) -> dict[str, Any]:
    """Every field of the act, but those that the form or its signer decides."""
    payload = act_payload(form)
    assert payload is not None
    about = case.received if form.act.startswith("exhibit") else case.seized
    own = {**ACTS.get(form.act, {}), **OF_FORM.get(form.key, {})}
    known = {**GIVEN, **own, "about": about, number_field(form): "88/QĐ-PTHADSKV1"}
    left = {*form.given_by(variant), "signer", "signed_by", "code", "variant", "assets", "at"}
    return {
        one.encode_name: _given_value(inspect.type_info(one.type), one.name, known, is_long=is_long)
        for one in msgspec.structs.fields(payload)
        if one.name in own or one.name not in left
    }


def _given_value(
    kind: inspect.Type, name: str, known: Mapping[str, Any], *, is_long: bool
) -> object:
    """A value of the kind as JSON has it; what is known of the act, else anything."""
    at_length = is_long and isinstance(kind, inspect.StrType) and name not in REFERENCES
    if name in known and not at_length:
        return known[name]
    match kind:
        case inspect.UnionType(types=types):
            return _given_value(types[0], name, known, is_long=is_long)
        case inspect.StructType(fields=fields):
            return {
                one.encode_name: _given_value(one.type, one.name, known, is_long=is_long)
                for one in fields
            }
        case inspect.VarTupleType(item_type=item):
            return [_given_value(item, name, known, is_long=is_long)]
        case inspect.EnumType(cls=cls):
            return next(iter(cls)).value
    return _simple_value(kind, name, is_long=is_long)


def _simple_value(kind: inspect.Type, name: str, *, is_long: bool) -> object:
    match kind:
        case inspect.StrType(pattern=None):
            return LONG_LINE if is_long else f"Ghi {name}"
        case inspect.IntType(le=int(most)) if most < LARGE:
            return 1
        case inspect.IntType():
            return LARGE if is_long else 12_500_000
        case inspect.BoolType():
            return True
        case inspect.DateType():
            return "2026-12-10"
    return ""


def _typed(context: Context, draft: PaperDraft, form: Form, *, is_long: bool) -> PaperDraft:
    """What the form asks and does not propose; a long paper is told everything at length."""
    values = draft_values(context, draft)
    asked = {
        one.name: _told(one, is_long=is_long)
        for one in form.asked
        if is_long or one.name in TYPED or not values[one.name]
    }
    free = {one.name: ACCENTED for one in form.free} if is_long else {}
    return replace(draft, typed={**draft.typed, **asked}, free=free)


def _told(asked: FieldOfForm, *, is_long: bool) -> str:
    if asked.options:
        return asked.options[0]
    kind = str(asked.ask)
    if is_long and kind in AT_LENGTH and asked.name not in TIMES:
        return AT_LENGTH[kind]
    usual = {**CHOSEN, **TYPED, **TIMES} if kind in ("line", "text") else {}
    return usual.get(asked.name, EVERYDAY[kind])


@contextmanager
def library() -> Iterator[Library]:
    """An office whose Head can sign, with its four cases."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = new_office(Path(folder) / "office")
        name_signer(context, SignerNamed(name=HEAD, role=SignerRole.HEAD, title="Trưởng phòng"))
        cases = {
            (law, is_long): _new_case(context, law, is_long=is_long)
            for law in OPENED
            for is_long in (False, True)
        }
        yield Library(context, cases)
        context.close()


def _new_case(context: Context, law: str, *, is_long: bool) -> Case:
    """A case verified, postponed once, with property seized and exhibits received."""
    on = OPENED[law]
    number = f"{on.month}{int(is_long)}3/QĐ-PTHADSKV1"
    opening = long_opening(number) if is_long else rich_opening(number)
    case = open_new_case(context, opening, on).case_id
    verification = replace(told(case), verified_on=on)
    record_verification(context, verification)
    postponed = p.EnforcementPostponed(
        decision_number=f"{on.month}{int(is_long)}7/QĐ-PTHADSKV1", ground=PostponementGround.OTHER
    )
    seized = m.PropertySeized(items=(LAND,), place=LAND.place, variant="real_estate")
    received = msgspec.convert(ACTS["exhibit_received"], m.ExhibitReceived)
    record_act(context, case, postponed, on, although="dựng hồ sơ mẫu")
    ids = [
        record_act(context, case, act, on, although="dựng hồ sơ mẫu").act_id
        for act in (seized, received)
    ]
    return Case(case, *ids)
