"""Checks of a ledger: chains of hashes, derived tables, references, the file itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, func, select
from sqlalchemy import Row as Found

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.law import Law
from thads_desktop.domain.spans import Span
from thads_desktop.ledger.bulk import GIVEN_BY_SQLITE, Row
from thads_desktop.ledger.chain import GENESIS, act_hash
from thads_desktop.ledger.commit import CASES_AT_ONCE
from thads_desktop.ledger.database import Ledger
from thads_desktop.ledger.deadline_rows import DeadlineRows
from thads_desktop.ledger.intake_rows import derived_of
from thads_desktop.ledger.knowledge import knowledge_of
from thads_desktop.ledger.number_rows import number_rows
from thads_desktop.ledger.paper_files import changed_files
from thads_desktop.ledger.party_rows import party_rows
from thads_desktop.ledger.projection import (
    OfficerKeys,
    case_row,
    money_row,
    span_row,
)
from thads_desktop.ledger.recount import reckoned_by
from thads_desktop.ledger.schema import (
    acts,
    cases,
    commits,
    deadlines,
    intakes,
    money_lines,
    paper_numbers,
    parties,
    spans,
)
from thads_desktop.ledger.stored_acts import (
    StoredAct,
    acts_by_subject,
    row_of,
    select_acts,
    stored_act,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Một phép kiểm tra: what was looked at, and what is wrong, if anything."""

    key: str
    name: str
    ok: bool
    detail: str = ""


def verify(ledger: Ledger, progress: Progress | None = None) -> list[Check]:
    """All checks of a ledger, as it stands in one moment."""
    with ledger.reading() as connection:
        chains = _chains(connection)
        return [
            _integrity(connection),
            _foreign_keys(connection),
            _commits(connection),
            chains,
            _papers(connection),
            # Acts that were changed may not be readable: nothing can be derived from them.
            _projections(connection, _law_kept_by(ledger), progress or SilentProgress())
            if chains.ok
            else _unchecked(),
        ]


def _law_kept_by(ledger: Ledger) -> Law | None:
    """The law the stored deadlines were reckoned by, if it is the one in use."""
    law = ledger.law() if ledger.law is not None else None
    return law if law is not None and law.digest == reckoned_by(ledger) else None


def _check(key: str, name: str, faults: list[str]) -> Check:
    return Check(key=key, name=name, ok=not faults, detail="; ".join(faults[:5]))


def _integrity(connection: Connection) -> Check:
    answers = list(connection.exec_driver_sql("PRAGMA integrity_check").scalars())
    faults = [] if answers == ["ok"] else [str(answer) for answer in answers]
    return _check("integrity", _("Tệp dữ liệu nguyên vẹn"), faults)


def _foreign_keys(connection: Connection) -> Check:
    faults = [
        _("dòng {row} của bảng {table}").format(row=row[1], table=row[0])
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    return _check("references", _("Các bảng dẫn chiếu đúng nhau"), faults)


def _papers(connection: Connection) -> Check:
    faults = [
        _("bản lưu {digest} đã bị sửa").format(digest=digest)
        for digest in changed_files(connection)
    ]
    return _check("papers", _("Văn bản đã ban hành giữ nguyên từng byte"), faults)


def _commits(connection: Connection) -> Check:
    """Every commit still holds as many acts as it wrote, and none is missing."""
    held = select(func.count()).where(acts.c.position == commits.c.position).scalar_subquery()
    query = select(commits.c.position, commits.c.acts, held.label("held"))
    faults, expected = [], 1
    for row in connection.execute(query.order_by(commits.c.position)):
        if row.position != expected:
            faults.append(_("thiếu lần ghi số {position}").format(position=expected))
        if row.held != row.acts:
            faults.append(_("lần ghi số {position} thiếu hành vi").format(position=row.position))
        expected = row.position + 1
    return _check("commits", _("Không lần ghi nào bị thiếu"), faults)


def _chains(connection: Connection) -> Check:
    faults = []
    device, seq, previous = "", 0, GENESIS
    query = select_acts().order_by(acts.c.device, acts.c.device_seq)
    for row in connection.execution_options(yield_per=2000).execute(query):
        if row.device != device:
            device, seq, previous = row.device, 0, GENESIS
        seq += 1
        if row.device_seq != seq:
            faults.append(
                _("thiếu hành vi số {seq} của máy {device}").format(seq=seq, device=device)
            )
            seq = row.device_seq
        elif not _is_as_sealed(row, previous):
            faults.append(_("hành vi {id} đã bị sửa").format(id=row.id))
        previous = row.hash
    return _check("chain", _("Chuỗi hành vi không bị sửa, không thiếu"), faults)


def _is_as_sealed(row: Found[Any], previous: bytes) -> bool:
    """Does the seal fit, and would the act be written exactly as it stands in its row?"""
    try:
        one = stored_act(row)
        seal = act_hash(one.act, previous)
    except (ValueError, TypeError):
        return False
    return one.hash == seal and row_of(one) == tuple(row)


def _projection_check(faults: list[str]) -> Check:
    return _check("projections", _("Số liệu khớp với các hành vi"), faults)


def _unchecked() -> Check:
    return _projection_check([_("chưa kiểm tra được vì chuỗi hành vi hỏng")])


def _projections(connection: Connection, law: Law | None, progress: Progress) -> Check:
    officer_keys = OfficerKeys(connection)
    deadline_rows = DeadlineRows(connection, law) if law is not None else None
    total = connection.execute(select(func.count()).select_from(cases)).scalar_one()
    faults, seen = [], 0
    awaited = _Awaited()
    for groups in batched(acts_by_subject(connection), CASES_AT_ONCE):
        derived = {
            group[0].act_key: _derived(group, officer_keys, deadline_rows) for group in groups
        }
        for group in groups:
            if derived[group[0].act_key] is None:
                awaited.add(group)
        derived = {key: one for key, one in derived.items() if one is not None}
        kept = (spans, money_lines, parties, paper_numbers)
        tables = kept if law is None else (*kept, deadlines)
        stored = _stored(connection, list(derived), tables)
        faults += [_("việc số {key}").format(key=k) for k in derived if derived[k] != stored.get(k)]
        seen += len(derived)
        progress.report(_("Kiểm tra số liệu"), seen, total)
    found = _counted(connection, "search_docsize")
    for count in (total, found):
        if count != seen:
            faults.append(_("có {count} việc, dựng lại được {seen}").format(count=count, seen=seen))
    if _counted(connection, "party_search_docsize") != _counted(connection, "parties"):
        faults.append(_("danh mục đương sự"))
    if not awaited.are_stored(connection):
        faults.append(_("sổ tiếp nhận"))
    return _projection_check(faults)


def _counted(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608 - ours


@dataclass(slots=True)
class _Awaited:
    """The rows of subjects that are no cases (yet), and of the numbers of their papers."""

    rows: set[Row] = field(default_factory=set)
    numbers: set[Row] = field(default_factory=set)

    def add(self, group: Sequence[StoredAct]) -> None:
        """What is derived of one subject."""
        derived = derived_of(group)
        if derived is not None:
            self.rows.add(derived[0])
            self.numbers.update(derived[1])

    def are_stored(self, connection: Connection) -> bool:
        """Are they what the tables hold, no row more and none less?"""
        of_cases = paper_numbers.c.case_key.in_(select(cases.c.case_key))
        numbers = connection.execute(select(paper_numbers).where(~of_cases))
        return (
            self.rows == {tuple(row) for row in connection.execute(select(intakes))}
            and self.numbers == {tuple(row) for row in numbers}
            and len(self.rows) == _counted(connection, "intake_search_docsize")
        )


@dataclass(slots=True)
class _Rows:
    """The derived rows of one case, for comparison."""

    case: Row | None = None
    facts: Counter[Row] = field(default_factory=Counter)


def _derived(
    group: list[StoredAct], officer_keys: OfficerKeys, deadline_rows: DeadlineRows | None
) -> _Rows | None:
    knowledge = knowledge_of(group)
    if knowledge.state is None:
        return None
    key = group[0].act_key
    act_keys = {one.act.id: one.act_key for one in group}
    rows = _Rows(case_row(key, knowledge.state, officer_keys.of(knowledge.state.officer)))
    for known in knowledge.facts:
        if isinstance(known.fact, Span):
            rows.facts[span_row(key, known, officer_keys)] += 1
        else:
            rows.facts[money_row(key, known, act_keys)] += 1
    rows.facts.update(party_rows(key, knowledge.state))
    rows.facts.update(number_rows(key, knowledge.state.standing, act_keys))
    if deadline_rows is not None:
        rows.facts.update(deadline_rows.rows_of(key, knowledge.state))
    return rows


def _stored(connection: Connection, keys: list[int], tables: Sequence[Table]) -> dict[int, _Rows]:
    found = {key: _Rows() for key in keys}
    for row in connection.execute(select(cases).where(cases.c.case_key.in_(keys))):
        found[row.case_key].case = tuple(row)
    for table in tables:
        columns = [column for column in table.c if column.name not in GIVEN_BY_SQLITE]
        for row in connection.execute(select(*columns).where(table.c.case_key.in_(keys))):
            found[row.case_key].facts[tuple(row)] += 1
    return found


def batched(groups: Iterator[list[StoredAct]], size: int) -> Iterator[list[list[StoredAct]]]:
    """Groups in lists of at most `size`."""
    while some := list(islice(groups, size)):
        yield some
