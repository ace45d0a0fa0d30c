"""Free text held against the record (soát lời văn với hồ sơ): everything that seems wrong in it."""

from __future__ import annotations

from collections.abc import Iterator

from thads_desktop.base.vietnamese import nfc
from thads_desktop.documents.text_facts import RecordFacts, Remark
from thads_desktop.documents.text_names import misspelt_names
from thads_desktop.documents.text_papers import misquoted_numbers, other_offices
from thads_desktop.documents.text_people import wrong_birth_years, wrong_numbers, wrong_roles
from thads_desktop.documents.text_rates import other_rates
from thads_desktop.documents.text_reading import read
from thads_desktop.documents.text_sums import unknown_sums


def remarks(text: str, facts: RecordFacts) -> Iterator[Remark]:
    """What a text says otherwise than the record; nothing of a text made from the record itself."""
    plain = nfc(text)
    for message in unknown_sums(plain, facts.sums):
        yield Remark(message=message, is_sure=False)
    yield from misquoted_numbers(plain, facts)
    yield from other_offices(plain, facts)
    yield from other_rates(plain, facts)
    reading = read(plain, facts.people)
    for check in (misspelt_names, wrong_roles, wrong_birth_years, wrong_numbers):
        yield from check(reading)
