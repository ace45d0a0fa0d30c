"""Import of a case list (nhập danh sách việc): tried first, applied whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from msgspec.structs import replace as changed
from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.base.vietnamese import fold
from thads_desktop.domain import payloads as p
from thads_desktop.domain.paper_payloads import RequestReturned
from thads_desktop.domain.vocabulary import ObligationKind, PartyRole, PostponementGround
from thads_desktop.domain.work_year import work_year
from thads_desktop.exchange.case_list import (
    CaseList,
    CaseRow,
    Outcome,
    Period,
    Refusal,
    read_case_list,
)
from thads_desktop.exchange.column_map import ColumnMap
from thads_desktop.exchange.fields import Field, field_title
from thads_desktop.exchange.refused_rows import refused_workbook
from thads_desktop.exchange.workbook import Workbook, read_workbook
from thads_desktop.ledger.commit import Commit
from thads_desktop.ledger.decision_numbers import decisions_of_years
from thads_desktop.services.context import Context, commit_of

__all__ = [
    "CaseList",
    "ColumnMap",
    "Field",
    "ImportedList",
    "Outcome",
    "field_title",
    "import_case_list",
    "try_case_list",
    "write_refused_rows",
]

PROGRESS_EVERY = 250
LINE = 1  # a row of a list is one obligation line
UNNAMED = "Khoản phải thi hành"  # the record is Vietnamese whatever the window's language

# What a result in the list records; a running case has none.
OUTCOME_ACTS: Mapping[Outcome, p.Payload] = MappingProxyType(
    {
        Outcome.COMPLETED: p.ObligationCompleted(),
        Outcome.NOT_YET_ENFORCEABLE: p.MeansClassified(enforceable=False),
        Outcome.TERMINATED: p.EnforcementTerminated(),
        Outcome.EXEMPTED: p.EnforcementTerminated(ground="remission_granted"),
        Outcome.REQUEST_RETURNED: RequestReturned(),
        Outcome.ENTRUSTED: p.EnforcementEntrusted(),
        Outcome.WITHDRAWN: p.DecisionWithdrawn(),
        Outcome.POSTPONED: p.EnforcementPostponed(ground=PostponementGround.OTHER),
        Outcome.POSTPONED_BY_AGREEMENT: p.EnforcementPostponed(ground=PostponementGround.AGREEMENT),
        Outcome.SUSPENDED: p.EnforcementSuspended(),
        Outcome.SEPARATE_REGISTER: p.MovedToSeparateRegister(),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedList:
    """Kết quả nhập (hoặc thử nhập): `case_list` with all refusals, and what became of the rows.

    `known` rows stand in the ledger already, word for word; they add nothing.
    """

    case_list: CaseList
    accepted: int
    known: int
    is_trial: bool


def try_case_list(
    context: Context,
    path: Path,
    *,
    columns: ColumnMap | None = None,
    period_end: date | None = None,
    progress: Progress | None = None,
) -> ImportedList:
    """Read a list and say what an import would do; nothing is written.

    Raises:
        DomainError: `period_missing`, or columns that cannot be found.
        KnownIoError: the file cannot be read as a workbook.
    """
    workbook = read_workbook(path)
    case_list, fresh, known = _examined(context, workbook, columns, period_end, progress)
    return ImportedList(case_list=case_list, accepted=len(fresh), known=known, is_trial=True)


def import_case_list(
    context: Context,
    path: Path,
    *,
    columns: ColumnMap | None = None,
    period_end: date | None = None,
    refused: Path | None = None,
    progress: Progress | None = None,
) -> ImportedList:
    """Import the rows that are in order, in one transaction; refused rows are left out.

    They are written to `refused` first, when it is given: a disk that cannot take them stops
    the import before anything is recorded.

    Raises:
        DomainError, KnownIoError: as `try_case_list`, `write_refused_rows`, and what the ledger
            refuses.
        CancelledError: the person cancelled; nothing was recorded.
    """
    workbook = read_workbook(path)
    case_list, fresh, known = _examined(context, workbook, columns, period_end, progress)
    if refused:
        refused_workbook(case_list, refused)
    assert case_list.period is not None  # noqa: S101 - `_examined` refuses a list without
    watcher = progress or SilentProgress()
    with commit_of(context, _("Nhập danh sách việc"), progress) as commit:
        _check_still_new(commit, fresh)
        for done, row in enumerate(fresh):
            if done % PROGRESS_EVERY == 0:
                watcher.report(_("Nhập danh sách việc"), done, len(fresh))
            _append_row(commit, context, row, case_list.period, workbook.sha256)
    return ImportedList(case_list=case_list, accepted=len(fresh), known=known, is_trial=False)


def write_refused_rows(imported: ImportedList, path: Path) -> None:
    """The refused rows as a workbook with a red reason column, ready to mend and import.

    Raises:
        KnownIoError: the file cannot be written.
    """
    refused_workbook(imported.case_list, path)


def _examined(
    context: Context,
    workbook: Workbook,
    columns: ColumnMap | None,
    period_end: date | None,
    progress: Progress | None,
) -> tuple[CaseList, list[CaseRow], int]:
    """The list with the ledger's own refusals added, the rows to import, and how many are known."""
    case_list = read_case_list(
        workbook,
        today=context.today,
        columns=columns,
        period_end=period_end,
        progress=progress or SilentProgress(),
    )
    if case_list.period is None:
        raise DomainError(
            _("Danh sách không ghi kỳ (từ ngày … đến ngày …). Hãy cho biết ngày cuối kỳ."),
            code="period_missing",
            field="period_end",
        )
    if case_list.period.first > context.today:
        raise DomainError(
            _("Kỳ của danh sách bắt đầu sau hôm nay. Hãy kiểm tra ngày cuối kỳ."),
            code="period_in_future",
            field="period_end",
        )
    with context.ledger.reading() as connection:
        held = _held(connection, case_list.rows)
    fresh: list[CaseRow] = []
    known: list[CaseRow] = []
    repeated: list[Refusal] = []
    for row in case_list.rows:
        number = _number(row)
        if number not in held:
            fresh.append(row)
        elif held[number] == row.digest:
            known.append(row)
        else:
            repeated.append(_held_already(row))
    refusals = sorted((*case_list.refusals, *repeated), key=lambda refusal: refusal.row)
    rows = sorted((*fresh, *known), key=lambda row: row.row)
    found = replace(case_list, rows=tuple(rows), refusals=tuple(refusals))
    return found, fresh, len(known)


Number = tuple[int, int, str]  # year of work, number, symbol


def _number(row: CaseRow) -> Number:
    return work_year(row.decided_on), row.decision_seq, row.decision_symbol


def _held(connection: Connection, rows: Sequence[CaseRow]) -> Mapping[Number, str]:
    """The decision numbers taken in the years of some rows, with the digest of their row."""
    return decisions_of_years(connection, sorted({work_year(row.decided_on) for row in rows}))


def _check_still_new(commit: Commit, fresh: Sequence[CaseRow]) -> None:
    """Another window may have imported the same list since it was read here."""
    held = _held(commit.connection, fresh)
    if any(_number(row) in held for row in fresh):
        raise DomainError(
            _("Một cửa sổ khác vừa ghi thêm việc của danh sách này. Chưa nhập gì; hãy nhập lại."),
            code="list_changed",
            field="file",
        )


def _held_already(row: CaseRow) -> Refusal:
    return Refusal(
        row=row.row,
        field=Field.DECISION_NUMBER,
        code="decision_number_repeated",
        message=_(
            "Số quyết định {number} đã có trong dữ liệu với nội dung khác. "
            "Hãy ghi tiếp vào việc đó thay vì nhập lại."
        ).format(number=row.decision_number),
        values=row.values,
    )


def _append_row(
    commit: Commit, context: Context, row: CaseRow, period: Period, sha256: str
) -> None:
    is_old = row.decided_on < period.first
    came_in = period.first if is_old else row.decided_on
    settled_on = max(row.outcome_on or min(period.last, context.today), came_in)
    case_id = context.identities.new()
    commit.append(case_id, _opening(row, sha256, is_old=is_old), came_in)
    if row.paid:
        commit.append(case_id, p.MoneyReceived(line=LINE, amount=row.paid), settled_on)
    outcome = OUTCOME_ACTS.get(row.outcome)
    if outcome is not None:
        commit.append(case_id, _decided_before(outcome, row, came_in), settled_on)


def _decided_before(outcome: p.Payload, row: CaseRow, came_in: date) -> p.Payload:
    """A standing taken over with its case, with the day of its own decision where a list has it."""
    is_before = row.outcome_on is not None and row.decided_on <= row.outcome_on < came_in
    if not is_before or not hasattr(outcome, "decided_on"):
        return outcome
    return changed(outcome, decided_on=row.outcome_on)


def _opening(row: CaseRow, sha256: str, *, is_old: bool) -> p.CaseOpened:
    obligation = p.Obligation(
        line=LINE,
        what=row.obligation or UNNAMED,
        amount=row.due,
        kind=obligation_kind(row.obligation),
    )
    opened = p.CaseOpened(
        decision_number=row.decision_number,
        basis=row.basis,
        parties=_parties(row),
        obligations=(obligation,),
        kind=row.case_kind,
        judgment=p.Judgment(number=row.judgment_number, judged_on=row.judged_on, court=row.court),
        officer=row.officer,
        note=row.note,
        source=p.ListRow(file_sha256=sha256, row=row.row, digest=row.digest),
    )
    return p.taken_over(opened, row.decided_on) if is_old else opened


def _parties(row: CaseRow) -> tuple[p.Party, ...]:
    debtor = p.Party(
        role=PartyRole.DEBTOR,
        name=row.debtor,
        birth_year=row.birth_year,
        identity_number=row.identity_number,
        address=row.address,
    )
    if not row.creditor:
        return (debtor,)
    return debtor, p.Party(role=PartyRole.CREDITOR, name=row.creditor)


# What a list calls an obligation, in whole words without diacritics; the first that fits.
_OBLIGATION_WORDS = (
    ("an phi", ObligationKind.COURT_FEE),
    ("le phi", ObligationKind.COURT_FEE),
    ("tien phat", ObligationKind.FINE),
    ("boi thuong", ObligationKind.COMPENSATION),
    ("cap duong", ObligationKind.MAINTENANCE),
    ("tien luong", ObligationKind.WAGES),
    ("tro cap", ObligationKind.WAGES),
    ("tin dung", ObligationKind.CREDIT_DEBT),
    ("tra no", ObligationKind.DEBT),
    ("tich thu", ObligationKind.CONFISCATION),
    ("truy thu", ObligationKind.CONFISCATION),
    ("sung cong", ObligationKind.CONFISCATION),
    ("sung quy", ObligationKind.CONFISCATION),
)


def obligation_kind(what: str) -> ObligationKind:
    """The kind of an obligation from the words of a list; `OTHER` when none is known."""
    words = " ".join(["", *re.findall(r"[^\W_]+", fold(what)), ""])
    return next(
        (kind for phrase, kind in _OBLIGATION_WORDS if f" {phrase} " in words), ObligationKind.OTHER
    )
