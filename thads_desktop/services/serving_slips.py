"""Serving slips (phiếu giao nhận) and envelopes: one for each paper and party still to be served.

A slip bears a code, as bars and as letters. When it comes back the code leads to its delivery,
whose result is then recorded. Codes are stored nowhere: they follow from the paper and the party.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.deliveries import Delivery, deliveries_of, notice_rules
from thads_desktop.domain.tracking_codes import (
    PAPER_LETTERS,
    paper_letters,
    read_code,
    tracking_code,
    written_code,
)
from thads_desktop.ledger.notice_list import notified_papers
from thads_desktop.rendering.document import Document
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deliveries import paper_name, pending_deliveries
from thads_desktop.services.paper_drafts import PaperDraft, draft_document
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.printed_paper import PapersToDraw, PrintedPaper, print_pack

SERVING_SLIP = "serving-slip"
ENVELOPE = "envelope"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingSlip:
    """Phiếu giao nhận: one paper to one party, and the code by which its result comes back.

    `paper` is what is delivered, by its name, number and day, in Vietnamese.
    """

    code: str
    case_id: str
    decision_number: str
    paper: str
    delivery: Delivery

    @property
    def written(self) -> str:
        """The code as people read it."""
        return written_code(self.code)


def cases_to_serve(
    context: Context, *, officer: str | None = None, commune: str | None = None
) -> tuple[str, ...]:
    """The cases in which something still has to be served, by commune, the nearest day first."""
    found = pending_deliveries(context, officer=officer, commune=commune)
    return tuple(dict.fromkeys(one.case_id for one in found))


def owed_slips(
    context: Context, case_ids: Sequence[str], progress: Progress | None = None
) -> tuple[ServingSlip, ...]:
    """A slip for everything that is still to be delivered in these cases, case by case.

    Raises:
        DomainError: as `open_case`.
        CancelledError: nothing was done.
    """
    watching = progress or SilentProgress()
    found: list[ServingSlip] = []
    for place, case_id in enumerate(case_ids):
        watching.report(_("Tìm văn bản còn phải giao"), place, len(case_ids))
        found += (one for one in _slips(context, open_case(context, case_id)) if _is_owed(one))
    return tuple(found)


def slip_of(context: Context, typed: str) -> ServingSlip:
    """The slip of a code that was scanned or typed.

    Raises:
        DomainError: `code_wrong`; `code_unknown`, no such slip is out; `delivery_done`, its
            result is recorded already, or the paper need not be delivered any more;
            `code_shared`, two deliveries bear it.
    """
    code = read_code(typed)
    found = [one for one in _with_letters(context, code[:PAPER_LETTERS]) if one.code == code]
    owed = [one for one in found if _is_owed(one)]
    if len(owed) == 1:
        return owed[0]
    if owed:
        raise _shared(owed)
    raise _done(found[0]) if found else _unknown(code)


def _with_letters(context: Context, letters: str) -> Iterator[ServingSlip]:
    """The slips of all papers whose codes begin so: few, most often one paper's."""
    with context.ledger.glancing() as driver:
        papers = notified_papers(driver, notice_rules(context.law))
    for case_id in dict.fromkeys(case for case, act in papers if paper_letters(act) == letters):
        yield from _slips(context, open_case(context, case_id))


def _slips(context: Context, view: CaseView) -> Iterator[ServingSlip]:
    for one in deliveries_of(view.state, context.law):
        yield ServingSlip(
            code=tracking_code(one.about, one.party),
            case_id=view.case_id,
            decision_number=view.state.decision_number,
            paper=_as_paper(in_vietnamese(partial(paper_name, context, view.state, one))),
            delivery=one,
        )


def _as_paper(act: str) -> str:
    """A paper as one hands it over: not what was done, but the decision that says so."""
    name = act.removeprefix("Ra ")
    name = f"{name[:1].lower()}{name[1:]}"
    if "/QĐ" in name and not name.startswith("quyết định"):
        name = f"quyết định {name}"
    return f"{name[:1].upper()}{name[1:]}"


def _is_owed(slip: ServingSlip) -> bool:
    return slip.delivery.is_owed


# ── Printed ──────────────────────────────────────────────────────────────────────────────────


def print_slips(
    context: Context,
    slips: Sequence[ServingSlip],
    *,
    pdf: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Print slips into one file, each on a sheet of its own.

    Raises:
        DomainError: `nothing_to_serve`.
        KnownIoError: the file cannot be written.
        CancelledError: no file was written.
    """
    if not slips:
        raise _nothing()
    papers = PapersToDraw(slips, partial(slip_document, context))
    return print_pack(context, papers, pdf=pdf, progress=progress)


def slip_document(context: Context, slip: ServingSlip) -> Document:
    """The slip as a paper.

    Raises:
        DomainError: as `draft_document`.
    """
    party = slip.delivery.party
    told = {
        "slip_code": slip.written,
        "to": party.name,
        "address": party.address,
        "papers": slip.paper,
    }
    return draft_document(context, _draft(context, SERVING_SLIP, slip, told))


def print_envelopes(
    context: Context,
    slips: Sequence[ServingSlip],
    *,
    pdf: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Print an envelope for every party of a case to whom something is to be delivered.

    Raises:
        DomainError: `nothing_to_serve`.
        KnownIoError: the file cannot be written.
        CancelledError: no file was written.
    """
    if not slips:
        raise _nothing()
    addressed = tuple(_once_each(slips))
    papers = PapersToDraw(addressed, partial(_envelope, context))
    return print_pack(context, papers, pdf=pdf, progress=progress)


def _once_each(slips: Iterable[ServingSlip]) -> Iterable[ServingSlip]:
    """All papers of a case for one party go into one envelope."""
    return {(one.case_id, one.delivery.party.name): one for one in slips}.values()


def _envelope(context: Context, slip: ServingSlip) -> Document:
    party = slip.delivery.party
    told = {"to": party.name, "address": party.address}
    return draft_document(context, _draft(context, ENVELOPE, slip, told))


def _draft(context: Context, form: str, slip: ServingSlip, told: dict[str, str]) -> PaperDraft:
    return PaperDraft(form=form, case_id=slip.case_id, on=context.today, typed=told)


# ── Refused ──────────────────────────────────────────────────────────────────────────────────


def _nothing() -> DomainError:
    return DomainError(
        _("Không còn văn bản nào phải giao trong các việc đã chọn."),
        code="nothing_to_serve",
        field="cases",
    )


def _unknown(code: str) -> DomainError:
    return DomainError(
        _(
            "Không có văn bản nào mang mã {code}. Hãy kiểm tra phiếu có phải của đơn vị này không, "
            "hoặc ghi kết quả trong thẻ Thông báo của việc."
        ).format(code=written_code(code)),
        code="code_unknown",
        field="code",
    )


def _done(slip: ServingSlip) -> DomainError:
    valid = slip.delivery.valid
    if valid is None:
        said = _("{paper} không còn phải giao cho {name} nữa.")
    else:
        said = _("{paper} đã ghi là giao cho {name} ngày {day}.")
    day = format_date(valid.on) if valid else ""
    message = said.format(paper=slip.paper, name=slip.delivery.party.name, day=day)
    return DomainError(message, code="delivery_done", field="code")


def _shared(slips: Sequence[ServingSlip]) -> DomainError:
    numbers = ", ".join(one.decision_number for one in slips)
    return DomainError(
        _(
            "Mã {code} trùng ở nhiều văn bản ({numbers}). "
            "Hãy ghi kết quả trong thẻ Thông báo của việc."
        ).format(code=slips[0].written, numbers=numbers),
        code="code_shared",
        field="code",
    )
