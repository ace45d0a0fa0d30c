"""Papers being drawn up (soạn văn bản): a form, a case, the act it records, what was typed.

The act's own fields are typed once: they fill the paper and, on issue, the record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import parse_date
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.documents.allowance import with_allowance
from thads_desktop.documents.filling import fill_form, variant_of
from thads_desktop.documents.forms import FieldOfForm, Form
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.kinds import KINDS, recorded_as
from thads_desktop.domain.numbering import given_on, paper_code
from thads_desktop.domain.payloads import Payload
from thads_desktop.ledger.stored_acts import find_act
from thads_desktop.rendering.document import Document
from thads_desktop.services.case_values import act_values, values_of_case, written_number
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.dossier_values import dossier_values
from thads_desktop.services.forms_in_use import form_named
from thads_desktop.services.numbers import suggest_paper_number
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import Values, in_vietnamese, office_values, officer_on
from thads_desktop.services.printed_paper import PrintedPaper, drawn_paper, write_paper
from thads_desktop.services.signers import PaperSigner, head_signer, named_signers, officer_signer

_NOTHING: Mapping[str, Any] = MappingProxyType({})
NUMBER_FIELDS = ("decision_number", "number")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDraft:
    """Văn bản đang soạn.

    `given` are the fields of the act as its JSON has them, `typed` the form's own fields, `free`
    the added paragraphs by the name of their place; `variant` and `signer` are empty where the
    rules choose. `act_id` is the act already recorded, whose paper this is.
    """

    form: str
    case_id: str
    on: date
    given: Mapping[str, Any] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)
    free: Mapping[str, str] = field(default_factory=dict)
    variant: str = ""
    signer: str = ""
    act_id: str = ""

    def number(self, form: Form) -> str:
        """The paper's number: of its act, or as typed for a paper whose act bears none."""
        return str(self.given.get(number_field(form), "") or self.typed.get("number", ""))


def new_draft(context: Context, case_id: str, form: str) -> PaperDraft:
    """A draft of today with what can be proposed: the next number, the signer.

    Raises:
        DomainError: `case_missing`, `case_ambiguous`.
    """
    view, shape = open_case(context, case_id), form_named(context, form)
    if shape.act == "case_opened":
        return draft_of_act(context, form, view.state.standing[0].act.id)
    number = suggest_paper_number(context, shape, context.today)
    draft = PaperDraft(form=form, case_id=view.case_id, on=context.today)
    if not number:
        return draft
    name = number_field(shape)
    return (
        replace(draft, given={name: number}) if name else replace(draft, typed={"number": number})
    )


def draft_of_act(context: Context, form: str, act_id: str) -> PaperDraft:
    """The draft of a paper whose act is recorded already.

    Raises:
        DomainError: `act_missing`, `act_replaced`, `form_of_other_act`.
    """
    with context.ledger.reading() as connection:
        act = find_act(connection, act_id)
    if act is None:
        raise DomainError(
            _("Không có hành vi {id} trong dữ liệu.").format(id=act_id),
            code="act_missing",
            field="act",
        )
    view, shape = open_case(context, act.subject), form_named(context, form)
    if act_id in view.state.replaced_by:
        raise DomainError(
            _("Hành vi này đã được đính chính hoặc hủy bỏ. Hãy chọn hành vi còn hiệu lực."),
            code="act_replaced",
            field="act",
        )
    payload = decode_payload(act)
    if payload is None or paper_code(act.kind, payload) not in _codes(shape):
        raise DomainError(
            _("Biểu mẫu “{title}” không dùng cho hành vi này. Hãy chọn biểu mẫu khác.").format(
                title=_(shape.title)
            ),
            code="form_of_other_act",
            field="form",
        )
    given = msgspec.to_builtins(payload)
    given.pop("code", None)
    on = given_on(payload, act.happened_on)
    return PaperDraft(form=form, case_id=view.case_id, on=on, given=given, act_id=act_id)


def _codes(form: Form) -> tuple[str, ...]:
    """What a form's act is recorded as; a case may have been taken over instead of opened."""
    return (form.act, "case_taken_over") if form.act == "case_opened" else (form.act,)


def draft_with(context: Context, draft: PaperDraft, told: Mapping[str, Any]) -> PaperDraft:
    """The draft with fields told by name: of the act, of the form, its free places, the rest.

    Raises:
        DomainError: `field_unknown`, `fields_wrong`.
    """
    form = form_named(context, draft.form)
    payload = act_payload(form)
    of_act = (
        {one.encode_name: one.type for one in msgspec.structs.fields(payload)} if payload else {}
    )
    asked, free = {one.name for one in form.asked}, {one.name for one in form.free}
    given, typed, added = dict(draft.given), dict(draft.typed), dict(draft.free)
    own: dict[str, str] = {}
    for name, value in told.items():
        if name in ("variant", "signer"):
            own[name] = _text(name, value)
        elif name in of_act:
            given[name] = _fitting(name, value, of_act[name])
        elif name in asked or name == "number":
            typed[name] = _text(name, value)
        elif name in free:
            added[name] = _text(name, value)
        else:
            raise DomainError(
                _("Biểu mẫu này không có mục “{name}”.").format(name=name),
                code="field_unknown",
                field=name,
            )
    variant, signer = own.get("variant", draft.variant), own.get("signer", draft.signer)
    return replace(draft, given=given, typed=typed, free=added, variant=variant, signer=signer)


def _text(name: str, value: object) -> str:
    """What was told, as a text; nothing is an empty one."""
    if value is None:
        return ""
    if not isinstance(value, str | int | float):
        raise _wrong(name)
    return str(value)


def _fitting(name: str, value: object, shape: object) -> object:
    """A field of the act as it may stand there; what is typed as text may still be unfinished."""
    if value is None or isinstance(value, str):
        return value
    try:
        msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        raise _wrong(name) from error
    return value


def _wrong(name: str) -> DomainError:
    return DomainError(
        _("Mục “{name}” của văn bản có giá trị không đúng kiểu. Hãy sửa lại.").format(name=name),
        code="fields_wrong",
        field=name,
    )


def print_draft(
    context: Context, draft: PaperDraft, *, pdf: Path | None = None, docx: Path | None = None
) -> PrintedPaper:
    """Print a draft without issuing it.

    Raises:
        DomainError: as `draft_document`.
        KnownIoError: a file cannot be written.
    """
    paper = draft_document(context, draft)
    return write_paper(context, paper, drawn_paper(context, paper), pdf, docx)


def act_payload(form: Form) -> type[Payload] | None:
    """The shape of the act a form records; None when it records none."""
    if not form.act:
        return None
    return KINDS[recorded_as(form.act)[0]].payload


def number_field(form: Form) -> str:
    """The field of the act that holds the paper's number; empty without one."""
    payload = act_payload(form)
    names = payload.__struct_fields__ if payload else ()
    return next((name for name in NUMBER_FIELDS if name in names), "")


def given_of(
    draft: PaperDraft, form: Form, signer: PaperSigner, variant: str = ""
) -> dict[str, Any]:
    """The act's fields as JSON has them, with what its form, its variant and its signer decide."""
    payload = act_payload(form)
    names = payload.__struct_fields__ if payload else ()
    _kind, event = recorded_as(form.act) if form.act else ("", "")
    code = {"code": event} if event else {}
    signed = {"signer": signer.role.value, "signed_by": signer.name} if "signer" in names else {}
    told = {name: one for name, one in draft.given.items() if one != ""}  # typed and cleared again
    # Who signs and what the form decides cannot be told otherwise: paper and record are one.
    return {**told, **code, **signed, **form.given_by(variant or draft.variant)}


def draft_values(context: Context, draft: PaperDraft, view: CaseView | None = None) -> Values:
    """Everything the form is filled with; `view` is the case where it is open already.

    Raises:
        DomainError: `case_missing`, `case_ambiguous`.
    """
    form, state = form_named(context, draft.form), (view or open_case(context, draft.case_id)).state
    return in_vietnamese(lambda: _values(context, draft, form, state))


def _values(context: Context, draft: PaperDraft, form: Form, state: CaseState) -> Values:
    office, payload = office_of(context), act_payload(form)
    signer = signer_of(context, draft, form, state)
    given = given_of(draft, form, signer)
    act = act_values(payload, given, state, draft.on, context.law.pack) if payload else _NOTHING
    values = {
        **values_of_case(state, draft.on),
        **dossier_values(context, state),
        "office": office_values(office),
        "act": act,
        "signer": {"name": signer.name, "roles": list(signer.roles), "authority": signer.authority},
        "paper": {
            "on": draft.on,
            "number": written_number(draft.number(form)),
            "act": form.act,
            "regime": _regime(context, draft.on),
        },
        "free": dict(draft.free),
    }
    return {**values, **_typed(form, draft, values)}


def _regime(context: Context, on: date) -> str:
    """Which law is in force on a day: the wording of a form may differ under the older one."""
    return next((one.key for one in context.law.pack.regimes if one.is_in_force(on)), "")


def _typed(form: Form, draft: PaperDraft, values: Values) -> Values:
    """The form's own fields: as typed, else as proposed."""
    given, found = with_allowance(values), dict[str, Any]()
    for one in form.asked:
        told = draft.typed.get(one.name)
        if told is None:
            told = one.default.fill({**given, **found}) if one.default else ""
        found[one.name] = _as_asked(one, told, draft.on)
    return found


def _as_asked(asked: FieldOfForm, told: str, today: date) -> Any:  # noqa: ANN401 - a value of a form
    """What was typed as the wording uses it; a text that is no day or sum stays a text."""
    match asked.ask:
        case "date":
            return _day(told, today)
        case "money":
            digits = told.replace(".", "").replace(" ", "")
            return int(digits) if digits.isdecimal() else told
        case "yes_no":
            return told.casefold() in ("1", "true", "yes", "có")
        case _:
            return told


def _day(told: str, today: date) -> date | str:
    try:
        return parse_date(told, today)
    except DomainError:
        return told


def signer_of(context: Context, draft: PaperDraft, form: Form, state: CaseState) -> PaperSigner:
    """Who signs a draft: the one chosen, else by the form and the day."""
    chosen = nfc(draft.signer)
    if form.signer == "head":
        return head_signer(office_of(context), named_signers(context), draft.on, chosen)
    return officer_signer(chosen or officer_on(state, draft.on))


def draft_document(context: Context, draft: PaperDraft) -> Document:
    """The paper as it stands.

    Raises:
        DomainError: `case_missing`, `form_not_in_force`.
        KnownIoError: `form_broken`.
    """
    form, values = form_named(context, draft.form), draft_values(context, draft)
    return fill_form(
        form, values, on=draft.on, author=office_of(context).name, variant=draft.variant
    )


def draft_variant(context: Context, draft: PaperDraft) -> str:
    """The variant a draft has: the one chosen, else the first whose rule holds."""
    form = form_named(context, draft.form)
    return draft.variant or variant_of(form, draft_values(context, draft))
