"""The five checks before issue (năm điểm kiểm tra): time, legal basis, competence, form, content.

What the procuracy looks at in a paper. A fault says what is wrong, how to mend it, and in which
field; one that `blocks` keeps the paper from being issued unless one says why all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _, mark
from thads_desktop.base.vietnamese import fold
from thads_desktop.documents.filling import fill_form, missing_fields, variant_of
from thads_desktop.documents.forms import Form, load_form
from thads_desktop.documents.repealed import cited_too_late
from thads_desktop.documents.text_checks import (
    abbreviations,
    dots_left,
    impossible_days,
    left_over,
    misquoted_numbers,
    misspelt_names,
    unknown_sums,
    wrong_sums_in_words,
)
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.law_conditions import Unmet, unmet_conditions
from thads_desktop.domain.law_entries import Signer
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.vocabulary import ObligationKind, SignerRole
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import case_deadlines
from thads_desktop.services.number_book import series_for
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    act_payload,
    draft_values,
    given_of,
    number_field,
    signer_of,
)
from thads_desktop.services.paper_values import officer_on
from thads_desktop.services.printed_paper import PaperCheck
from thads_desktop.services.signers import PaperSigner, covers, holds, named_signers

TIME, BASIS, COMPETENCE, FORM, CONTENT = HEADS = (
    "time",
    "legal_basis",
    "competence",
    "form",
    "content",
)
_FINE = {
    TIME: mark("Đúng thời hạn."),
    BASIS: mark("Đúng căn cứ pháp luật."),
    COMPETENCE: mark("Đúng thẩm quyền."),
    FORM: mark("Đúng thể thức."),
    CONTENT: mark("Đủ nội dung theo quy định."),
}
_BY_HAND = ("minutes", "slip", "application", "sheet")  # frames of papers that are completed with a pen
_BEARS_INTEREST = (ObligationKind.CREDIT_DEBT, ObligationKind.DEBT, ObligationKind.COMPENSATION)


def check_draft(context: Context, draft: PaperDraft) -> tuple[PaperCheck, ...]:
    """Every fault found, by head in order; of a head without any, that it is fine.

    Raises:
        DomainError: `case_missing`.
        KnownIoError: `form_broken`.
    """
    found = list(_Checked(context, draft).faults())
    checks: list[PaperCheck] = []
    for head in HEADS:
        of_head = [fault for fault in found if fault.head == head]
        checks += of_head or [PaperCheck(head=head, ok=True, message=_(_FINE[head]))]
    return tuple(checks)


def check_may_issue(context: Context, draft: PaperDraft) -> None:
    """Refuse a paper that one of the checks holds back.

    Raises:
        DomainError: `paper_checks`, naming the first fault.
    """
    blocking = next((one for one in check_draft(context, draft) if one.blocks), None)
    if blocking is not None:
        raise DomainError(blocking.message, code="paper_checks", field=blocking.field or None)


def _fault(head: str, message: str, *, field: str = "", blocks: bool = True) -> PaperCheck:
    return PaperCheck(head=head, ok=False, message=message, field=field, blocks=blocks)


@dataclass
class _Checked:
    """One draft under the five checks; what they share is worked out once."""

    context: Context
    draft: PaperDraft

    @cached_property
    def form(self) -> Form:
        return load_form(self.draft.form)

    @cached_property
    def state(self) -> CaseState:
        return open_case(self.context, self.draft.case_id).state

    @cached_property
    def values(self) -> Mapping[str, Any]:
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
        return signer_of(self.context, self.draft, self.form, self.state)

    @cached_property
    def variant(self) -> str:
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

    def faults(self) -> Iterator[PaperCheck]:
        """Of all heads."""
        yield from self._time()
        yield from self._basis()
        yield from self._competence()
        yield from self._form()
        yield from self._content()

    # ── Time ─────────────────────────────────────────────────────────────────────────────────

    def _time(self) -> Iterator[PaperCheck]:
        on, decided = self.draft.on, self.state.decided_on
        if on > self.context.today:
            yield _fault(TIME, _("Ngày văn bản ở sau hôm nay. Hãy sửa lại ngày."), field="on")
        if on < decided and self.form.act != "case_opened":
            yield _fault(
                TIME,
                _("Văn bản đề trước ngày ra quyết định thi hành án ({day}).").format(
                    day=format_date(decided)
                ),
                field="on",
            )
        until = self.values["act"].get("until", "") if self.values["act"] else ""
        if isinstance(until, date) and until < on:
            yield _fault(TIME, _("Thời hạn kết thúc ở trước ngày văn bản."), field="until")
        yield from self._late()
        yield from self._lacking(TIME)

    def _late(self) -> Iterator[PaperCheck]:
        """Duties that this paper meets after their last day."""
        if not self.form.act or self.draft.act_id:
            return
        for one in case_deadlines(self.context, self.state):
            limit, is_open = one.rule.limit, one.state is DeadlineState.OPEN
            if is_open and self.form.act in limit.closes and one.due_on < self.draft.on:
                said = _("Quá hạn “{what}”: hạn là {day} ({article}).").format(
                    what=_(limit.name), day=format_date(one.due_on), article=limit.citation
                )
                yield _fault(TIME, said, field="on", blocks=False)

    # ── Legal basis and competence ───────────────────────────────────────────────────────────

    def _basis(self) -> Iterator[PaperCheck]:
        try:
            self.form.law_on(self.draft.on)
        except DomainError as error:
            yield _fault(BASIS, error.message, field="on")
        for lapsed in cited_too_late(f"{self.text}\n{self.own}", self.draft.on):
            said = _("{name} đã hết hiệu lực; nay là {instead} ({article}).")
            yield _fault(
                BASIS,
                said.format(name=lapsed.name, instead=lapsed.instead, article=lapsed.article),
            )
        yield from self._lacking(BASIS)

    def _lacking(self, head: str) -> Iterator[PaperCheck]:
        for one in self.unmet:
            if _head_of(one) == head:
                blocks = not one.condition.warns
                yield _fault(head, one.sentence, field=one.field, blocks=blocks)

    def _competence(self) -> Iterator[PaperCheck]:
        signer = self.signer
        if not signer.name:
            yield _fault(
                COMPETENCE,
                _("Chưa biết người ký. Hãy ghi người ký của đơn vị hoặc phân công chấp hành viên."),
                field="signer",
            )
        yield from self._power(signer.role)
        yield from self._granted(signer.name)
        holder = officer_on(self.state, self.draft.on)
        if self.form.signer == "officer" and signer.name and holder and signer.name != holder:
            said = _("{name} không phải là chấp hành viên của việc này ({holder}).")
            yield _fault(COMPETENCE, said.format(name=signer.name, holder=holder), field="signer")
        yield from self._lacking(COMPETENCE)

    def _power(self, role: SignerRole) -> Iterator[PaperCheck]:
        """Who the law lets sign a paper of this kind."""
        powers = self.context.law.pack.in_force(Signer, self.draft.on)
        power = next((one for one in powers if one.paper == self.form.power), None)
        if power is None:
            return
        by_officer = power.signer == "officer"
        if by_officer != (role is SignerRole.OFFICER):
            who = _("chấp hành viên") if by_officer else _("Thủ trưởng cơ quan")
            said = _("Văn bản này do {who} ký ({article}).")
            yield _fault(COMPETENCE, said.format(who=who, article=power.citation), field="signer")
        elif not power.may_delegate and role in (SignerRole.DEPUTY, SignerRole.AUTHORISED):
            said = _("Văn bản này không được ký thay, ký thừa ủy quyền ({article}).")
            yield _fault(COMPETENCE, said.format(article=power.citation), field="signer")

    def _granted(self, name: str) -> Iterator[PaperCheck]:
        """Whether the power the office gave a signer holds that day, and for this paper."""
        for one in named_signers(self.context):
            if one.name != name or one.role is SignerRole.OFFICER:
                continue
            if not holds(one, self.draft.on):
                said = _("{name} không được giao ký vào ngày {day}.")
                message = said.format(name=name, day=format_date(self.draft.on))
                yield _fault(COMPETENCE, message, field="signer")
            elif not covers(one, self.form.act, self.form.key):
                said = _("{name} không được giao ký loại văn bản này.")
                yield _fault(COMPETENCE, said.format(name=name), field="signer")

    # ── Form ─────────────────────────────────────────────────────────────────────────────────

    def _form(self) -> Iterator[PaperCheck]:
        number = number_field(self.form)
        if series_for(self.form.act) and number and not self.values["paper"]["number"]:
            yield _fault(FORM, _("Chưa có số văn bản. Hãy cấp số."), field=number)
        if not office_of(self.context).place and self.form.frame != "minutes":
            yield _fault(
                FORM, _("Đơn vị chưa ghi địa danh. Hãy bổ sung trong phần đơn vị."), field="place"
            )
        for message in left_over(self.text):
            yield _fault(FORM, message)
        if self.form.frame not in _BY_HAND and dots_left(self.body):
            yield _fault(FORM, _("Còn dòng chấm để trống. Hãy điền đủ hoặc bỏ câu ấy."))
        for message in abbreviations(self.own):
            yield _fault(FORM, message, blocks=False)
        yield from self._recipients()

    def _recipients(self) -> Iterator[PaperCheck]:
        """Parties get the Head's decisions, debtors the officer's (Luật 106/2025, Điều 35)."""
        if self.form.frame != "decision" or not self.text:
            return
        told = self.text.partition("Nơi nhận:")[2]
        creditors = self.values["creditors"] if self.form.signer == "head" else []
        for party in (*self.values["debtors"], *creditors):
            if party["name"] not in told and "ngân sách" not in party["name"].casefold():
                said = _("{name} chưa có trong nơi nhận.").format(name=party["name"])
                yield _fault(FORM, said, blocks=False)

    # ── Content ──────────────────────────────────────────────────────────────────────────────

    def _content(self) -> Iterator[PaperCheck]:
        if self.form.frame not in _BY_HAND:
            for field in missing_fields(self.form, self.values):
                said = _("{field}: chưa ghi ({source}).")
                yield _fault(
                    CONTENT,
                    said.format(field=_(field.label), source=field.source),
                    field=field.name.rpartition(".")[2],
                )
        for message in (*wrong_sums_in_words(self.text), *impossible_days(self.text)):
            yield _fault(CONTENT, message)
        known = set(_sums(self.values))
        for message in unknown_sums(self.own, known):
            yield _fault(CONTENT, message, blocks=False)
        for message in misquoted_numbers(self.own, self._known_numbers()):
            yield _fault(CONTENT, message, blocks=False)
        for message in misspelt_names(self.own, self._known_names()):
            yield _fault(CONTENT, message)
        yield from self._opening_sentences()

    def _known_numbers(self) -> dict[str, date]:
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

    def _known_names(self) -> list[str]:
        groups = ("debtors", "creditors", "related")
        parties = [party["name"] for group in groups for party in self.values[group]]
        return [*parties, self.values["officer"], self.values["signer"]["name"]]

    def _opening_sentences(self) -> Iterator[PaperCheck]:
        """What an enforcement decision must say (NĐ 152/2026, Điều 12.1)."""
        if self.form.act != "case_opened" or not self.text:
            return
        told = fold(self.text)
        if "tu nguyen" not in told:
            yield _fault(CONTENT, _("Chưa ghi thời hạn tự nguyện thi hành án."))
        bearing = [line for line in self.values["lines"] if _bears_interest(line)]
        if bearing and "lai" not in told.split():
            yield _fault(CONTENT, _("Chưa ghi việc tính lãi của khoản phải thi hành."))
        for line in self.values["lines"]:
            if line["what"] not in self.text:
                said = _("Chưa ghi khoản phải thi hành: {what}.")
                yield _fault(CONTENT, said.format(what=line["what"]))


def _bears_interest(line: Mapping[str, Any]) -> bool:
    return bool(line["interest"]) or (line["due"] > 0 and line["kind"] in set(_BEARS_INTEREST))


def _head_of(one: Unmet) -> str:
    """Which of the five checks a condition of the law belongs to."""
    condition = one.condition
    if condition.signers or condition.by_issuer:
        return COMPETENCE
    timed = (condition.hours, condition.tet_days, condition.longest, condition.ahead)
    if any(timed) or condition.working_day or condition.over or condition.outside:
        return TIME
    return BASIS


def _sums(values: object) -> Iterator[int]:
    """Every whole number among values, wherever it stands."""
    match values:
        case bool():
            return
        case int():
            yield values
        case Mapping():
            yield from _all_sums(values.values())
        case list() | tuple():
            yield from _all_sums(values)
        case _:
            return


def _all_sums(values: Iterable[object]) -> Iterator[int]:
    for value in values:
        yield from _sums(value)
