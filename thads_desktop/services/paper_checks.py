"""The five checks before issue (năm điểm kiểm tra): time, legal basis, competence, form, content.

What the procuracy looks at in a paper. A fault says what is wrong, how to mend it, and in which
field; one that `blocks` keeps the paper from being issued unless one says why all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
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
    impossible_days,
    left_over,
    misquoted_numbers,
    misspelt_names,
    unknown_sums,
    wrong_sums_in_words,
)
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.law_conditions import Unmet
from thads_desktop.domain.law_entries import Signer
from thads_desktop.domain.vocabulary import ObligationKind, SignerRole
from thads_desktop.services.checked_paper import CheckedPaper
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import case_deadlines
from thads_desktop.services.number_book import series_for
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    number_field,
)
from thads_desktop.services.paper_values import officer_on
from thads_desktop.services.printed_paper import PaperCheck
from thads_desktop.services.signers import covers, holds, named_signers

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
_BY_HAND = (
    "minutes",
    "slip",
    "application",
    "sheet",
)  # frames of papers that are completed with a pen
_BEARS_INTEREST = (ObligationKind.CREDIT_DEBT, ObligationKind.DEBT, ObligationKind.COMPENSATION)


def check_draft(context: Context, draft: PaperDraft) -> tuple[PaperCheck, ...]:
    """Every fault found, by head in order; of a head without any, that it is fine.

    Raises:
        DomainError: `case_missing`.
        KnownIoError: `form_broken`.
    """
    paper = CheckedPaper(context, draft)
    found = [
        fault for check in (_time, _basis, _competence, _form, _content) for fault in check(paper)
    ]
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


# ── Time ──────────────────────────────────────────────────────────────────────────────────────


def _time(paper: CheckedPaper) -> Iterator[PaperCheck]:
    on, decided = paper.draft.on, paper.state.decided_on
    if on > paper.context.today:
        yield _fault(TIME, _("Ngày văn bản ở sau hôm nay. Hãy sửa lại ngày."), field="on")
    if on < decided and paper.form.act != "case_opened":
        yield _fault(
            TIME,
            _("Văn bản đề trước ngày ra quyết định thi hành án ({day}).").format(
                day=format_date(decided)
            ),
            field="on",
        )
    until = paper.values["act"].get("until", "") if paper.values["act"] else ""
    if isinstance(until, date) and until < on:
        yield _fault(TIME, _("Thời hạn kết thúc ở trước ngày văn bản."), field="until")
    yield from _late(paper)
    yield from _lacking(paper, TIME)


def _late(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """Duties that this paper meets after their last day."""
    if not paper.form.act or paper.draft.act_id:
        return
    for one in case_deadlines(paper.context, paper.state):
        limit, is_open = one.rule.limit, one.state is DeadlineState.OPEN
        if is_open and paper.form.act in limit.closes and one.due_on < paper.draft.on:
            said = _("Quá hạn “{what}”: hạn là {day} ({article}).").format(
                what=_(limit.name), day=format_date(one.due_on), article=limit.citation
            )
            yield _fault(TIME, said, field="on", blocks=False)


# ── Legal basis and competence ────────────────────────────────────────────────────────────────


def _basis(paper: CheckedPaper) -> Iterator[PaperCheck]:
    try:
        paper.form.law_on(paper.draft.on)
    except DomainError as error:
        yield _fault(BASIS, error.message, field="on")
    for lapsed in cited_too_late(f"{paper.text}\n{paper.own}", paper.draft.on):
        said = _("{name} đã hết hiệu lực; nay là {instead} ({article}).")
        yield _fault(
            BASIS,
            said.format(name=lapsed.name, instead=lapsed.instead, article=lapsed.article),
        )
    yield from _lacking(paper, BASIS)


def _lacking(paper: CheckedPaper, head: str) -> Iterator[PaperCheck]:
    for one in paper.unmet:
        if _head_of(one) == head:
            blocks = not one.condition.warns
            yield _fault(head, one.sentence, field=one.field, blocks=blocks)


def _competence(paper: CheckedPaper) -> Iterator[PaperCheck]:
    signer = paper.signer
    if not signer.name:
        yield _fault(
            COMPETENCE,
            _("Chưa biết người ký. Hãy ghi người ký của đơn vị hoặc phân công chấp hành viên."),
            field="signer",
        )
    yield from _power(paper, signer.role)
    yield from _granted(paper, signer.name)
    holder = officer_on(paper.state, paper.draft.on)
    if paper.form.signer == "officer" and signer.name and holder and signer.name != holder:
        said = _("{name} không phải là chấp hành viên của việc này ({holder}).")
        yield _fault(COMPETENCE, said.format(name=signer.name, holder=holder), field="signer")
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
        yield _fault(COMPETENCE, said.format(who=who, article=power.citation), field="signer")
    elif not power.may_delegate and role in (SignerRole.DEPUTY, SignerRole.AUTHORISED):
        said = _("Văn bản này không được ký thay, ký thừa ủy quyền ({article}).")
        yield _fault(COMPETENCE, said.format(article=power.citation), field="signer")


def _granted(paper: CheckedPaper, name: str) -> Iterator[PaperCheck]:
    """Whether the power the office gave a signer holds that day, and for this paper."""
    named = named_signers(paper.context)
    if paper.form.signer == "head" and name and all(one.name != name for one in named):
        said = _("{name} chưa được ghi là người ký của đơn vị. Hãy chọn trong danh sách người ký.")
        yield _fault(COMPETENCE, said.format(name=name), field="signer")
    for one in named:
        if one.name != name or one.role is SignerRole.OFFICER:
            continue
        if not holds(one, paper.draft.on):
            said = _("{name} không được giao ký vào ngày {day}.")
            message = said.format(name=name, day=format_date(paper.draft.on))
            yield _fault(COMPETENCE, message, field="signer")
        elif not covers(one, paper.form.act, paper.form.key):
            said = _("{name} không được giao ký loại văn bản này.")
            yield _fault(COMPETENCE, said.format(name=name), field="signer")


# ── Form ──────────────────────────────────────────────────────────────────────────────────────


def _form(paper: CheckedPaper) -> Iterator[PaperCheck]:
    number = number_field(paper.form)
    if series_for(paper.form.act) and number and not paper.values["paper"]["number"]:
        yield _fault(FORM, _("Chưa có số văn bản. Hãy cấp số."), field=number)
    if not office_of(paper.context).place and paper.form.frame != "minutes":
        yield _fault(
            FORM, _("Đơn vị chưa ghi địa danh. Hãy bổ sung trong phần đơn vị."), field="place"
        )
    for message in left_over(paper.text):
        yield _fault(FORM, message)
    if paper.form.frame not in _BY_HAND and dots_left(paper.body):
        yield _fault(FORM, _("Còn dòng chấm để trống. Hãy điền đủ hoặc bỏ câu ấy."))
    for message in abbreviations(paper.own):
        yield _fault(FORM, message, blocks=False)
    yield from _recipients(paper)


def _recipients(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """Parties get the Head's decisions, debtors the officer's (Luật 106/2025, Điều 35)."""
    if paper.form.frame != "decision" or not paper.text:
        return
    told = paper.text.partition("Nơi nhận:")[2]
    creditors = paper.values["creditors"] if paper.form.signer == "head" else []
    for party in (*paper.values["debtors"], *creditors):
        if party["name"] not in told and "ngân sách" not in party["name"].casefold():
            said = _("{name} chưa có trong nơi nhận.").format(name=party["name"])
            yield _fault(FORM, said, blocks=False)


# ── Content ───────────────────────────────────────────────────────────────────────────────────


def _content(paper: CheckedPaper) -> Iterator[PaperCheck]:
    if paper.form.frame not in _BY_HAND:
        for field in missing_fields(paper.form, paper.values):
            said = _("{field}: chưa ghi ({source}).")
            yield _fault(
                CONTENT,
                said.format(field=_(field.label), source=field.source),
                field=field.name.rpartition(".")[2],
            )
    for message in (*wrong_sums_in_words(paper.text), *impossible_days(paper.text)):
        yield _fault(CONTENT, message)
    known = set(_sums(paper.values))
    for message in unknown_sums(paper.own, known):
        yield _fault(CONTENT, message, blocks=False)
    for message in misquoted_numbers(paper.own, paper.known_numbers()):
        yield _fault(CONTENT, message, blocks=False)
    for message in misspelt_names(paper.own, paper.known_names()):
        yield _fault(CONTENT, message)
    yield from _opening_sentences(paper)


def _opening_sentences(paper: CheckedPaper) -> Iterator[PaperCheck]:
    """What an enforcement decision must say (NĐ 152/2026, Điều 12.1)."""
    if paper.form.act != "case_opened" or not paper.text:
        return
    told = fold(paper.text)
    if "tu nguyen" not in told:
        yield _fault(CONTENT, _("Chưa ghi thời hạn tự nguyện thi hành án."))
    bearing = [line for line in paper.values["lines"] if _bears_interest(line)]
    if bearing and "lai" not in told.split():
        yield _fault(CONTENT, _("Chưa ghi việc tính lãi của khoản phải thi hành."))
    for line in paper.values["lines"]:
        if line["what"] not in paper.text:
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
