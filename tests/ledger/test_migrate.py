"""Migrations: the newest is what the program makes anew; a copy is kept before each."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import select

from tests.histories import YEAR_BEGINS, Move, opening_of
from tests.ledgers import fresh_context, play, stored_acts
from thads_desktop import ledger as package
from thads_desktop.base.errors import KnownIoError
from thads_desktop.ledger.backup import copy_database
from thads_desktop.ledger.engine import engine_of
from thads_desktop.ledger.migrate import migrate
from thads_desktop.ledger.schema import acts, alembic_version
from thads_desktop.ledger.verify import verify
from thads_desktop.ledger.versions import HEAD
from thads_desktop.services.context import Context

OPENED = Move("case-a", opening_of(5000), YEAR_BEGINS)


def scripts() -> ScriptDirectory:
    return ScriptDirectory(str(Path(package.__path__[0]) / "migrations"))


def acts_in(path: Path) -> list[str]:
    engine = engine_of(path)
    with engine.begin() as connection:
        found = list(connection.execute(select(acts.c.id)).scalars())
    engine.dispose()
    return found


def filled(folder: Path) -> Context:
    context = fresh_context(folder)
    play(context, [[OPENED]])
    return context


def test_the_program_makes_ledgers_of_the_newest_schema() -> None:
    assert scripts().get_heads() == [HEAD]


def test_a_ledger_is_copied_before_it_is_migrated(tmp_path: Path) -> None:
    context = filled(tmp_path)
    migrate(context.ledger.engine, context.ledger.path, HEAD)
    (backup,) = tmp_path.glob("*.backup")
    assert acts_in(backup) == [one.act.id for one in stored_acts(context)]
    with context.ledger.reading() as connection:
        assert connection.execute(select(alembic_version.c.version_num)).scalars().all() == [HEAD]
    assert [check for check in verify(context.ledger) if not check.ok] == []
    context.close()


def test_an_unknown_revision_is_refused_before_anything_is_done(tmp_path: Path) -> None:
    context = filled(tmp_path)
    with pytest.raises(KnownIoError) as error:
        migrate(context.ledger.engine, context.ledger.path, "9999")
    assert error.value.code == "database_newer"
    assert list(tmp_path.glob("*.backup*")) == []
    context.close()


def test_a_copy_made_while_others_write_is_whole(tmp_path: Path) -> None:
    context = filled(tmp_path)
    told: list[tuple[int, int]] = []

    class Listening:
        def report(self, what: str, done: int, total: int) -> None:  # noqa: ARG002 - the protocol
            told.append((done, total))

    with context.ledger.writing():
        copy_database(context.ledger.engine, tmp_path / "copy.db", Listening())
    assert acts_in(tmp_path / "copy.db") == [one.act.id for one in stored_acts(context)]
    assert told[-1][0] == told[-1][1] > 0
    assert list(tmp_path.glob("*.part")) == []
    context.close()
