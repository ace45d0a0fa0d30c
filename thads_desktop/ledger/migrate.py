"""Migrations by Alembic, after a backup; a ledger of a newer program is refused."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _
from thads_desktop.ledger.backup import copy_database
from thads_desktop.ledger.engine import transaction


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    return config


def migrate(engine: Engine, path: Path, revision: str) -> None:
    """Bring the ledger at `path` from `revision` to the newest schema, or leave it as it was.

    Raises:
        KnownIoError: `database_newer` when this program does not know `revision`.
    """
    config = _config()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision not in known:
        raise KnownIoError(
            _(
                "Dữ liệu được tạo bởi phiên bản chương trình mới hơn. Hãy cập nhật chương trình rồi mở lại."
            ),
            code="database_newer",
        )
    copy_database(engine, path.with_name(f"{path.stem}-before-{revision}.backup"))
    with transaction(engine, writes=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
