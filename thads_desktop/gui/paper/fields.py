"""The left side: the act's own fields, what the form asks besides, its day, signer and variant.

The act's fields are those of the act's own dialog; what is proposed follows the other fields
until somebody writes something else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.language import _
from thads_desktop.domain.kinds import KINDS
from thads_desktop.gui.dialogs.act_fields import act_fields, plain, said
from thads_desktop.gui.dialogs.act_labels import label_of
from thads_desktop.gui.dialogs.act_links import ActLinks
from thads_desktop.gui.dialogs.act_parts import FormCase
from thads_desktop.gui.dialogs.act_sheet import FormRows
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.paper_number_field import PaperNumberField
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import LongTextField
from thads_desktop.gui.paper.asked_fields import asked_field, asked_label, told
from thads_desktop.gui.paper.typed import show_typed, text_of, typed
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.paper_drafts import PaperDraft
from thads_desktop.services.paper_forms import PaperForm, next_paper_number, signers_of
from thads_desktop.services.paper_preview import DrawnDraft

DAY, NUMBER, SIGNER, VARIANT = "on", "number", "signer", "paper_variant"
_OWN = "own proposals"  # no field is called so
_OF_SIGNER = frozenset({"signer", "signed_by"})  # follow from who signs the paper
_DAYS = frozenset({"happened_on", "day"})  # what services call the day of an act


class PaperFields(QScrollArea):
    """The fields of one draft, but those left out. `changed`: the draft is another one now."""

    changed = Signal()

    def __init__(  # noqa: PLR0917 - what a draft is about
        self,
        shell: Shell,
        view: CaseView,
        form: PaperForm,
        draft: PaperDraft,
        banner: QLabel,
        left_out: Collection[str] = (),
    ) -> None:
        super().__init__()
        self._left_out = _OF_SIGNER.union(left_out)
        self._shell, self._view, self._form, self._begun = shell, view, form, draft
        self._proposed_number = str(draft.given.get(form.number, "") or draft.typed.get(NUMBER, ""))
        self._own: set[str] = set()  # asked fields in which somebody wrote
        self._is_showing = False
        self._day = _day_field(draft.on, shell.context.today)
        self._day.setEnabled(not draft.act_id)
        self._act, rare = self._act_fields()
        self._asked = {
            one.name: asked_field(one, shell.context.today)
            for one in form.asked
            if one.name != NUMBER or NUMBER not in left_out
        }
        self._free = {one.key: LongTextField() for one in form.free}
        self._choices = self._choice_fields()
        self.fields = self._in_order()
        self._rows = self._laid_out(rare)
        self._watch_asked()
        self.sheet = FieldSheet(self.fields, banner)
        self.sheet.setParent(self)
        self.sheet.sought.connect(self._rows.seek)
        self.sheet.sought.connect(self.ensureWidgetVisible)
        self.sheet.changed.connect(self._tell)
        self._begin()

    # ── What stands ──────────────────────────────────────────────────────────────────────────

    def draft(self) -> PaperDraft:
        """The draft as far as it can be read."""
        free = {name: told(field) for name, field in self._free.items() if field.is_filled()}
        return replace(
            self._begun,
            on=self._on(),
            given=self._given(),
            typed={name: told(self._asked[name]) for name in self._told()},
            free=free,
            variant=self._chosen(VARIANT),
            signer=self._chosen(SIGNER),
        )

    def _told(self) -> list[str]:
        """The asked fields that count: where somebody wrote, and the number."""
        return sorted(self._own | ({NUMBER} & self._asked.keys()))

    def typed(self) -> dict[str, object]:
        """Every field as it stands, and which of the proposals somebody changed."""
        return {**typed(self.fields), _OWN: sorted(self._own)}

    def show_typed(self, kept: Mapping[str, object]) -> None:
        """Put a kept draft back."""
        self._is_showing = True
        show_typed(kept, self.fields)
        self._is_showing = False
        own = kept.get(_OWN)
        self._own = set(own) & self._asked.keys() if isinstance(own, list) else set()

    def show_drawn(self, drawn: DrawnDraft) -> None:
        """Show what is proposed where nobody wrote, and which variant the rules choose."""
        is_changed, self._is_showing = self.sheet.is_changed, True
        for name, value in drawn.proposed.items():
            field = self._asked[name]
            if name not in self._own and _quietly(field) != value:
                field.show_value(value)
        self.sheet.is_changed, self._is_showing = is_changed, False
        variant = self._choices.get(VARIANT)
        if variant is not None:
            names = {one.key: one.name for one in self._form.variants}
            variant.box.setItemText(0, _by_rule(names.get(drawn.variant, "")))

    def is_complete(self) -> bool:
        """Whether everything asked for is there and can be read; what is wrong says so."""
        return self.sheet.read() is not None

    def refuse(self, error: RefusedError) -> None:
        """Show a refusal beside its field, or on the banner."""
        name = self._named(error.field or "")
        self.sheet.refuse(DomainError(error.message, code=error.code, field=name))

    def seek(self, name: str) -> bool:
        """Go to the field that services call so; False when there is none."""
        field = self.fields.get(self._named(name))
        if field is None or not field.isEnabled():
            return False
        self.sheet.sought.emit(field)
        field.setFocus()
        return True

    @property
    def first(self) -> QWidget:
        """Where one begins: the first thing to be filled in, else the first field."""
        own = [*self._act.values(), *self._asked.values(), *self._free.values()]
        return next((one for one in own if not one.is_filled()), self._day)

    def _named(self, name: str) -> str:
        if name in _DAYS:
            return DAY
        return VARIANT if name == "variant" and name not in self.fields else name

    def _on(self) -> date:
        day = _quietly(self._day)
        return day if isinstance(day, date) else self._begun.on

    def _chosen(self, name: str) -> str:
        field = self._choices.get(name)
        return str(field.read()) if field is not None else ""

    def _given(self) -> dict[str, Any]:
        """The act's fields as its JSON has them; what cannot be read yet is left out."""
        if not self._act:
            return dict(self._begun.given)
        values: dict[str, object] = {}
        for name, field in self._act.items():
            try:
                values[name] = field.read()
            except DomainError:
                continue
        kept = {name: one for name, one in self._begun.given.items() if name not in self._act}
        shape = KINDS[self._form.kind].payload
        return kept | msgspec.to_builtins(said(values, shape))  # type: ignore[no-any-return]

    # ── How it is made ───────────────────────────────────────────────────────────────────────

    def _act_fields(self) -> tuple[dict[str, Field], frozenset[str]]:
        """The fields of the act; none of one that is recorded already."""
        if not self._form.kind or self._begun.act_id:
            return {}, frozenset()
        fields, rare = act_fields(self._case())
        return {name: one for name, one in fields.items() if name not in self._left_out}, rare

    def _case(self) -> FormCase:
        form = self._form
        code = form.code or form.kind
        return FormCase(context=self._shell.context, view=self._view, kind=form.kind, code=code)

    def _choice_fields(self) -> dict[str, ChoiceField]:
        """Which variant, and who signs; the first choice leaves it to the rules."""
        made: dict[str, ChoiceField] = {}
        if len(self._form.variants) > 1:
            made[VARIANT] = ChoiceField()
            variants = [(one.key, one.name) for one in self._form.variants]
            made[VARIANT].offer([("", _by_rule("")), *variants])
        if self._form.is_signed:
            made[SIGNER] = ChoiceField()
            names = signers_of(self._shell.context, self._begun, self._view)
            by_rule = ("", _by_rule(names[0] or _("chưa rõ")))
            made[SIGNER].offer([by_rule, *((name, name) for name in names[1:])])
        return made

    def _in_order(self) -> dict[str, Field]:
        """As one fills them in."""
        variant = {VARIANT: self._choices[VARIANT]} if VARIANT in self._choices else {}
        signer = {SIGNER: self._choices[SIGNER]} if SIGNER in self._choices else {}
        return {**variant, DAY: self._day, **self._act, **self._asked, **self._free, **signer}

    def _laid_out(self, rare: frozenset[str]) -> FormRows:
        body = QWidget()
        whole, form = QVBoxLayout(body), QFormLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(form)
        whole.addStretch(1)
        form.setContentsMargins(0, 4, 8, 4)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(9)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = FormRows(form, body)
        rows.lay_out(self.fields, rare & self._act.keys(), self._label)
        for field in self.fields.values():  # beside a short line there is little room to say much
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidgetResizable(True)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.setWidget(body)
        return rows

    def _label(self, name: str) -> str:
        own = {DAY: _("Ngày văn bản"), VARIANT: _("Mẫu văn bản"), SIGNER: _("Người ký")}
        asked = {one.name: asked_label(one) for one in self._form.asked}
        free = {one.key: one.name for one in self._form.free}
        return (own | free | asked).get(name) or label_of(name, self._form.kind)

    def _begin(self) -> None:
        """What follows from the case, and what the draft brings along."""
        if self._act:
            self._begin_act()
        self._begin_number()

    def _begin_act(self) -> None:
        self._links = ActLinks({"happened_on": self._day, **self._act}, self._case(), self)
        self._links.begin()
        known = _readable(self._begun.given, KINDS[self._form.kind].payload)
        for name, value in known.items():
            if name in self._act:
                self._act[name].show_value(value)
                self._rows.seek(self._act[name])

    def _begin_number(self) -> None:
        """The next number stands in the paper that records no act, too, and follows its day."""
        if NUMBER in self._asked:
            self._asked[NUMBER].show_value(self._proposed_number)
        self._propose_number()
        self._day.changed.connect(self._propose_number)

    def _watch_asked(self) -> None:
        """Before anybody else hears of a change it is known whose words a field holds."""
        for name, field in self._asked.items():
            field.setObjectName(name)
            field.changed.connect(self._own_it)

    @Slot()
    def _own_it(self) -> None:
        """What somebody writes is no proposal any more."""
        field = self.sender()
        if not self._is_showing and isinstance(field, Field):
            self._own.add(field.objectName())

    @Slot()
    def _tell(self) -> None:
        if not self._is_showing:
            self.changed.emit()

    @Slot()
    def _propose_number(self) -> None:
        """The next free number of the day's year; the last proposal makes way for it."""
        field = self._act.get(self._form.number) or self._asked.get(NUMBER)
        if not isinstance(field, PaperNumberField):
            return
        number = next_paper_number(self._shell.context, self._form.key, self._on())
        field.propose(number)
        if text_of(field) == self._proposed_number and number != self._proposed_number:
            field.show_value(number)
        self._proposed_number = number


def _day_field(day: date, today: date) -> DateField:
    field = DateField()
    field.is_required = True
    field.today = today
    field.show_value(day)
    return field


def _quietly(field: Field) -> object:
    try:
        return field.read()
    except DomainError:
        return None


def _by_rule(name: str) -> str:
    return _("Theo quy định: {name}").format(name=name) if name else _("Theo quy định")


def _readable(given: Mapping[str, Any], shape: type[msgspec.Struct]) -> dict[str, object]:
    """The parts of an act's JSON as fields take them; what does not fit is left out."""
    found: dict[str, object] = {}
    for part in msgspec.structs.fields(shape):
        try:
            found[part.name] = plain(msgspec.convert(given[part.encode_name], part.type))
        except (KeyError, msgspec.ValidationError):
            continue
    return found
