"""Tracking codes (mã phiếu giao nhận): short, read aloud and typed without doubt, checked by a letter.

Pure. A code is four letters of the paper (its act), four of the party it goes to, and a check
letter: of two codes that both are right, no one letter differs and no two have changed places.
"""

from __future__ import annotations

from hashlib import sha256

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.payloads import Party

ALPHABET = "34679ACDEFHJKMNPQRTVWXY"
"""Without 0 O, 1 I L, 2 Z, 5 S, 8 B, G and U; their number is a prime, as the check needs."""

PAPER_LETTERS = 4
PARTY_LETTERS = 4
CODE_LENGTH = PAPER_LETTERS + PARTY_LETTERS + 1
_GROUP = 3
_BETWEEN = str.maketrans("", "", " -.\t")


def tracking_code(act_id: str, party: Party) -> str:
    """The code of one paper for one party; the same for the same two, wherever it is made."""
    of_party = _letters(f"{act_id}\n{party.role}\n{party.name}", PARTY_LETTERS)
    body = paper_letters(act_id) + of_party
    return body + _check_letter(body)


def paper_letters(act_id: str) -> str:
    """How the codes of a paper begin."""
    return _letters(act_id, PAPER_LETTERS)


def written_code(code: str) -> str:
    """A code as people read it, in groups: `ACD-EFH-JKM`."""
    return "-".join(code[place : place + _GROUP] for place in range(0, len(code), _GROUP))


def read_code(typed: str) -> str:
    """A code as it was typed or scanned, with or without what stands between its letters.

    Raises:
        DomainError: `code_wrong`, a letter is missing, mistyped or in a wrong place.
    """
    code = typed.translate(_BETWEEN).upper()
    is_right = (
        len(code) == CODE_LENGTH
        and set(code) <= set(ALPHABET)
        and _check_letter(code[:-1]) == code[-1]
    )
    if not is_right:
        raise DomainError(
            _("Mã “{code}” không đúng. Hãy quét lại hoặc gõ lại đủ {count} chữ của mã.").format(
                code=typed.strip(), count=CODE_LENGTH
            ),
            code="code_wrong",
            field="code",
        )
    return code


def _letters(text: str, count: int) -> str:
    number = int.from_bytes(sha256(text.encode()).digest(), "big")
    found = []
    for _place in range(count):
        number, rest = divmod(number, len(ALPHABET))
        found.append(ALPHABET[rest])
    return "".join(found)


def _check_letter(body: str) -> str:
    """The weighted sum modulo a prime: each place has a weight of its own."""
    total = sum(weight * ALPHABET.index(letter) for weight, letter in enumerate(body, start=2))
    return ALPHABET[total % len(ALPHABET)]
