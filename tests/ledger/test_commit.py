"""One commit: all of it or nothing, chained, one position further."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.histories import LAST_DAY, YEAR_BEGINS, Move, opening_of
from tests.ledgers import MORNING, fresh_context, play, stored_acts, temporary_context
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.progress import CancelledError
from thads_desktop.domain import payloads as p
from thads_desktop.ledger.chain import GENESIS, act_hash
from thads_desktop.ledger.commit import Commit, committing
from thads_desktop.ledger.positions import last_position, position_at
from thads_desktop.ledger.schema import commits
from thads_desktop.ledger.verify import verify
from thads_desktop.services.context import Context, commit_of

OPENED = Move("case-a", opening_of(5000), YEAR_BEGINS)
PAID = Move("case-a", p.MoneyReceived(line=1, amount=1000), LAST_DAY)


def test_acts_of_a_device_are_numbered_and_chained_from_one() -> None:
    with temporary_context() as context:
        play(context, [[OPENED, PAID], [PAID]])
        previous = GENESIS
        for number, one in enumerate(stored_acts(context), 1):
            assert one.act.device_seq == number
            assert one.hash == act_hash(one.act, previous)
            previous = one.hash


def test_every_commit_is_one_position_further_and_says_what_it_was() -> None:
    with temporary_context() as context:
        play(context, [[OPENED, PAID], [PAID]])
        with context.ledger.reading() as connection:
            rows = connection.execute(select(commits)).all()
            assert last_position(connection) == 2
        assert [(row.position, row.acts, row.recorded_by) for row in rows] == [
            (1, 2, "An"),
            (2, 1, "An"),
        ]
        assert [one.position for one in stored_acts(context)] == [1, 1, 2]


def test_a_commit_without_acts_leaves_no_trace() -> None:
    with temporary_context() as context:
        play(context, [[]])
        with context.ledger.reading() as connection:
            assert last_position(connection) == 0


def fail_after(commit: Commit) -> None:
    commit.append("case-a", OPENED.payload, OPENED.on)
    raise ZeroDivisionError


def test_an_error_before_the_end_leaves_no_act() -> None:
    with temporary_context() as context:
        with pytest.raises(ZeroDivisionError), commit_of(context, "thử") as commit:
            fail_after(commit)
        assert stored_acts(context) == []


class Impatient:
    """Cancels once the cases are being written."""

    def report(self, what: str, done: int, total: int) -> None:
        raise CancelledError(what, done, total)


def test_cancelling_leaves_no_act() -> None:
    with temporary_context() as context:
        with pytest.raises(CancelledError), commit_of(context, "thử", Impatient()) as commit:
            commit.append("case-a", OPENED.payload, OPENED.on)
        assert stored_acts(context) == []


def test_the_ledger_knows_at_which_position_a_moment_was() -> None:
    with temporary_context() as context:
        hours = [MORNING.moment + timedelta(hours=number) for number in range(3)]
        for hour in hours:
            play(replace(context, clock=FixedClock(hour)), [[OPENED]])
        with context.ledger.reading() as connection:
            moments = [hours[0] - timedelta(seconds=1), *hours, hours[2] + timedelta(days=1)]
            assert [position_at(connection, moment) for moment in moments] == [0, 1, 2, 3, 3]


def test_more_cases_than_are_written_at_once_all_arrive() -> None:
    with temporary_context() as context:
        play(
            context, [[Move(f"case-{number}", OPENED.payload, OPENED.on) for number in range(1100)]]
        )
        assert [check for check in verify(context.ledger) if not check.ok] == []


def test_an_act_of_no_case_is_kept_without_one() -> None:
    with temporary_context() as context:
        with committing(
            context.ledger,
            clock=context.clock,
            recorded_by="An",
            what="thử",
            identities=context.identities,
        ) as commit:
            commit.append("office", p.OfficeEstablished(name="Phòng", code="1"), YEAR_BEGINS)
        assert len(stored_acts(context)) == 1
        assert [check for check in verify(context.ledger) if not check.ok] == []


WRITER = """
import sys
from datetime import date
from pathlib import Path
from tests.histories import opening_of
from thads_desktop.base.clock import SystemClock
from thads_desktop.services.context import commit_of, open_context

context = open_context(Path(sys.argv[1]), user=sys.argv[2], clock=SystemClock())
for number in range(15):
    with commit_of(context, "thử") as commit:
        commit.append(context.identities.new(), opening_of(1000), date(2025, 10, 1))
context.close()
"""


def started(folder: Path, name: str) -> subprocess.Popen[bytes]:
    root = Path(__file__).parents[2]
    return subprocess.Popen([sys.executable, "-c", WRITER, str(folder), name], cwd=root)


def test_two_processes_write_one_after_the_other(tmp_path: Path) -> None:
    context: Context = fresh_context(tmp_path)
    writers = [started(tmp_path, name) for name in ("An", "Bình")]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    stored = stored_acts(context)
    assert [one.position for one in stored] == list(range(1, 31))
    assert {one.act.recorded_by for one in stored} == {"An", "Bình"}
    assert [check for check in verify(context.ledger) if not check.ok] == []
    context.close()
