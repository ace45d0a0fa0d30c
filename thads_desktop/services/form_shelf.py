"""The form shelf (tủ biểu mẫu): the program's forms, locked, and the office's own beside them.

A form of the office's own is data: the whole file is kept by an act of the office, so that it
travels with the acts and every wording there ever was stays in the record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from threading import Lock
from types import MappingProxyType

from thads_desktop.base.errors import KnownIoError
from thads_desktop.documents.form_library import parse_form
from thads_desktop.documents.forms import Form
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.office_payloads import FormChanged
from thads_desktop.ledger.database import Ledger
from thads_desktop.ledger.stored_acts import standing_of_kinds

_KINDS = ("form_changed",)
STATISTICS = "statistics"  # the family of what are no papers: labels of statistics forms
_LAST_ACT = (
    "SELECT coalesce(max(act_key), 0) FROM acts WHERE kind IN ('form_changed', 'act_voided')"
)
_MOST_READ = 256  # wordings kept compiled


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnForm:
    """Mẫu của đơn vị as last told: the act that keeps it, its file, and how it reads.

    `form` is None where this program cannot read the file, `fault` then says why.
    """

    act_id: str
    told: FormChanged
    form: Form | None
    fault: str = ""

    def is_used(self, day: date) -> bool:
        """May papers of a day be drawn up on it?"""
        return self.form is not None and (self.told.since or date.min) <= day


OwnForms = Mapping[str, OwnForm]


@dataclass(slots=True)
class FormShelf:
    """Tủ mẫu của đơn vị trong một sổ cái: read anew only after an act changed it."""

    ledger: Ledger
    _own: OwnForms = field(default_factory=dict, init=False)
    _last_key: int = field(default=0, init=False)
    _reading: Lock = field(default_factory=Lock, init=False, repr=False)

    def __call__(self) -> OwnForms:
        """The office's own forms by key; jobs may ask from their own threads."""
        with self._reading:
            with self.ledger.glancing() as driver:
                last_key = int(driver.execute(_LAST_ACT).fetchone()[0])
            if last_key != self._last_key:
                self._own, self._last_key = _read(self.ledger), last_key
            return self._own


def _read(ledger: Ledger) -> OwnForms:
    with ledger.reading() as connection:
        standing = standing_of_kinds(connection, _KINDS)
    found: dict[str, OwnForm] = {}
    for act in standing:
        told = decode_payload(act)
        if not isinstance(told, FormChanged) or told.family == STATISTICS:
            continue
        found.pop(told.key, None)
        if not told.is_removed:
            found[told.key] = _own_form(act.id, told)
    return MappingProxyType(dict(sorted(found.items())))


def _own_form(act_id: str, told: FormChanged) -> OwnForm:
    try:
        form = read_own(told.key, told.content, told.family)
    except KnownIoError as error:
        return OwnForm(act_id=act_id, told=told, form=None, fault=error.message)
    return OwnForm(act_id=act_id, told=told, form=form)


@lru_cache(maxsize=_MOST_READ)
def read_own(key: str, content: str, family: str) -> Form:
    """A form of the office's own from its file.

    Raises:
        KnownIoError: `form_broken`.
    """
    return parse_form(content.encode(), file=key, family=family)
