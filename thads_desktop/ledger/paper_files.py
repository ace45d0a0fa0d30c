"""The exact bytes of issued papers (văn bản đã ban hành), by their SHA-256."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from thads_desktop.ledger.schema import paper_files


def keep_bytes(connection: Connection, data: bytes) -> str:
    """Keep a file and tell its digest; the same bytes are kept once."""
    digest = sha256(data).hexdigest()
    row = insert(paper_files).values(digest=digest, data=data)
    connection.execute(row.on_conflict_do_nothing())
    return digest


def kept_bytes(connection: Connection, digest: str) -> bytes | None:
    """The file of a digest; None when another machine keeps it."""
    query = select(paper_files.c.data).where(paper_files.c.digest == digest)
    return connection.execute(query).scalar_one_or_none()


def changed_files(connection: Connection) -> Iterable[str]:
    """Digests of files whose bytes are no longer those that were kept."""
    for row in connection.execute(select(paper_files)):
        if sha256(row.data).hexdigest() != row.digest:
            yield row.digest
