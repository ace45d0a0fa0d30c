"""The five checks before issue (năm điểm kiểm tra): time, legal basis, competence, form, content.

What the procuracy looks at in a paper. A fault says what is wrong, how to mend it, and in which
field; one that `blocks` keeps the paper from being issued unless one says why all the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _, mark
from thads_desktop.base.vietnamese import fold
from thads_desktop.documents.filling import missing_fields
from thads_desktop.documents.repealed import cited_too_late
from thads_desktop.documents.text_checks import (
    abbreviations,
    dots_left,
    left_over,
    values_left_open,
)
from thads_desktop.documents.text_days import impossible_days
from thads_desktop.documents.text_sums import wrong_sums_in_words
from thads_desktop.domain.law_conditions import Unmet
from thads_desktop.domain.law_entries import Signer
from thads_desktop.domain.vocabulary import ObligationKind, SignerRole
from thads_desktop.services.checked_paper import (
    BASIS,
    COMPETENCE,
    CONTENT,
    FORM,
    HEADS,
    TIME,
    CheckedPaper,
    fault,
)
from thads_desktop.services.checked_words import word_faults
from thads_desktop.services.context import Context
from thads_desktop.services.number_checks import number_faults
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_acts import act_faults
from thads_desktop.services.paper_drafts import PaperDraft
from thads_desktop.services.paper_times import time_faults
from thads_desktop.services.paper_values import officer_on
from thads_desktop.services.printed_paper import PaperCheck
from thads_desktop.services.signers import covers, holds, named_signers

_FINE = {
    TIME: mark("Đúng thời hạn."),
    BASIS: mark("Đúng căn cứ pháp luật."),
    COMPETENCE: mark("Đúng thẩm quyền."),
    FORM: mark("Đúng thể thức."),
    CONTENT: mark("Đủ nội dung theo quy định."),
}
_BEARS_INTEREST = (ObligationKind.CREDIT_DEBT, ObligationKind.DEBT, ObligationKind.COMPENSATION)


def check_draft(context: Context, draft: PaperDraft) -> tuple[PaperCheck, ...]:
    """Every fault found, by head in order; of a head without any, that it is fine.

    Raises:
        DomainError: `case_missing`.
        KnownIoError: `form_broken`.
    """
    paper = CheckedPaper(context, draft)
    found = [one for check in (_time, _basis, _competence, _form, _content) for one in check(paper)]
    checks: list[PaperCheck] = []
    for head in HEADS:
        of_head = [one for one in found if one.head == head]
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


def _time(paper: CheckedPaper) -> Iterator[PaperCheck]:
    yield from time_faults(paper)
    yield from _lacking(paper, TIME)


# ── Legal basis and competence ────────────────────────────────────────────────────────────────


def _basis(paper: CheckedPaper) -> Iterator[PaperCheck]:
    try:
        paper.form.law_on(paper.draft.on)
    except DomainError as error:
        yield fault(BASIS, error.message, field="on")
    for lapsed in cited_too_late(f"{paper.text}\n{paper.own}", paper.draft.on):
        said = _("{name} đã hết hiệu lực; nay là {instead} ({article}).")
        yield fault(
            BASIS,
            said.format(name=lapsed.name, instead=lapsed.instead, article=lapsed.article),
        )
    yield from _lacking(paper, BASIS)


def _lacking(paper: CheckedPaper, head: str) -> Iterator[PaperCheck]:
    for one in paper.unmet:
        if _head_of(one) == head:
            # Words of one's own in the place of a ground of the law are recorded, but not issued.
            blocks = bool(one.written) or not one.condition.warns
            yield fault(head, one.sentence, field=one.field, blocks=blocks)


def _competence(paper: CheckedPaper) -> Iterator[PaperCheck]:
    signer = paper.signer
    if not signer.name:
        yield fault(
            COMPETENCE,
            _("Chưa biết người ký. Hãy ghi người ký của đơn vị hoặc phân công chấp hành viên."),
            field="signer",
        )
    yield from _power(paper, signer.role)
    yield from _granted(paper, signer.name)
    holder = officer_on(paper.state, paper.draft.on)
    if paper.form.signer == "officer" and signer.name and holder and signer.name != holder:
        said = _("{name} không phải là chấp hành viên của việc này ({holder}).")
        yield fault(COMPETENCE, said.format(name=signer.name, holder=holder), field="signer")
    yield from _lacking(paper, COMPETENCE)


def _power(paper: CheckedPaper, role: SignerRole) -> Iterator[PaperCheck]:
    """Who the law lets sign a paper of this kind."""
    powers = paper.context.law.pack.in_force(Signer, paper.draft.on)
    power = next((one for one in powers if one.paper == paper.form.power), None)
    if power is None:
        return
    by_officer = power.signer == "officer"
    if by_officer != (role is SignerRole.OFFICER):
        who = _("chấp hành viên") if by_officer else _("Thủ trưởng cơ quan")
        said = _("Văn bản này do {who} ký ({article}).")
        yield fault(COMPETENCE, said.format(who=who, article=power.citation), field="signer")
    elif not power.may_delegate and role in (SignerRole.DEPUTY, SignerRole.AUTHORISED):
        said = _("Văn bản này không được ký thay, ký thừa ủy quyền ({article}).")
        yield fault(COMPETENCE, said.format(article=power.citation), field="signer")


def _granted(paper: CheckedPaper, name: str) -> Iterator[PaperCheck]:
    """Whether the power the office gave a signer holds that day, and for this paper."""
    named = named_signers(paper.context)
    if paper.form.signer == "head" and name and all(one.name != name for one in named):
        said = _("{name} chưa được ghi là người ký của đơn vị. Hãy chọn trong danh sách người ký.")
        yield fault(COMPETENCE, said.format(name=name), field="signer")
    for one in named:
        if one.name != name or one.role is SignerRole.OFFICER:
            continue
        if not holds(one, paper.draft.on):
            said = _("{name} không được giao ký vào ngày {day}.")
            message = said.format(name=name, day=format_date(paper.draft.on))
            yield fault(COMPETENCE, message, field="signer")
        elif not covers(one, paper.form.act, paper.form.key):
            said = _("{name} không được giao ký loại văn bản này.")
            yield fault(COMPETENCE, said.format(name=name), field="signer")


# ── Form ──────────────────────────────────────────────────────────────────────────────────────


def _form(paper: CheckedPaper) -> Iterator[PaperCheck]:
    yield from number_faults(paper)
    if not office_of(paper.context).place and paper.form.frame != "minutes":
        yield fault(
            FORM, _("Đơn vị chưa ghi địa danh. Hãy bổ sung trong phần đơn vị."), field="place"
        )
    for message in left_over(paper.text):
        yield fault(FORM, message)
    if not paper.is_by_hand:
        yield from _left_open(paper)
    for message in abbreviations(paper.own):
        yield fault(FORM, message, blocks=False)
    yield from _recipients(paper)


def _left_open(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """Places nobody filled, on a paper that is not completed with a pen."""
    if dots_left(paper.body) and not paper.unreadable:
        yield fault(FORM, _("Còn dòng chấm để trống. Hãy điền đủ hoặc bỏ câu ấy."))
    for field, text in paper.own_words.items():
        for message in values_left_open(text):
            yield fault(FORM, message, field=field)


def _recipients(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """Parties get the Head's decisions, debtors the officer's (Luật 106/2025, Điều 35)."""
    if paper.form.frame != "decision" or not paper.text:
        return
    told = paper.text.partition("Nơi nhận:")[2]
    creditors = paper.values["creditors"] if paper.form.signer == "head" else []
    for party in (*paper.values["debtors"], *creditors):
        if party["name"] not in told and not party["is_state"]:
            said = _("{name} chưa có trong nơi nhận.").format(name=party["name"])
            yield fault(FORM, said, blocks=False)


# ── Content ───────────────────────────────────────────────────────────────────────────────────


def _content(paper: CheckedPaper) -> Iterator[PaperCheck]:
    if not paper.is_by_hand:
        for field in missing_fields(paper.form, paper.values):
            said = _("{field}: chưa ghi ({source}).")
            yield fault(
                CONTENT,
                said.format(field=_(field.label), source=field.source),
                field=field.name.rpartition(".")[2],
            )
    yield from act_faults(paper)
    for message in (*wrong_sums_in_words(paper.text), *impossible_days(paper.text)):
        yield fault(CONTENT, message)
    yield from word_faults(paper)
    yield from _opening_sentences(paper)


def _opening_sentences(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """What an enforcement decision must say (NĐ 152/2026, Điều 12.1)."""
    if paper.form.act != "case_opened" or not paper.text:
        return
    told = fold(paper.text)
    if "tu nguyen" not in told:
        yield fault(CONTENT, _("Chưa ghi thời hạn tự nguyện thi hành án."))
    bearing = [line for line in paper.values["lines"] if _bears_interest(line)]
    if bearing and "lai" not in told.split():
        yield fault(CONTENT, _("Chưa ghi việc tính lãi của khoản phải thi hành."))
    for line in paper.values["lines"]:
        if line["what"] not in paper.text:
            said = _("Chưa ghi khoản phải thi hành: {what}.")
            yield fault(CONTENT, said.format(what=line["what"]))


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
