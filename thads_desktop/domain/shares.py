"""Obligations owed in shares (nghĩa vụ theo phần): each debtor's part of a line, as a line of its own.

One decision is issued for each debtor (NĐ 152/2026, Điều 8.1, 11.1); what each owes of a line is
what the judgment says: "1/3; 2/3", "40%; 60%", sums of đồng, or one share that each of them bears.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec.structs import replace

from thads_desktop.domain.payloads import Instalment, Obligation

_BETWEEN = re.compile(r"[;\n]")
_FRACTION = re.compile(r"(\d{1,16})\s*/\s*(\d{1,16})")  # as long as sums are
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,9}))?\s*%")
_SUM = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:\s*(?:đồng|đ))?", re.IGNORECASE)


def shares_of(line: Obligation, debtors: int) -> tuple[Fraction, ...]:
    """What each of so many debtors bears of a line, in their order; none when it is not clear.

    Shares of money add up to the whole; of a thing the rest may be somebody else's.
    """
    found = [_share(part.strip(), line.amount) for part in _BETWEEN.split(line.share)]
    known = [share for share in found if share]
    if len(known) != len(found):
        return ()
    shares = known * debtors if len(known) == 1 else known
    whole = sum(shares)
    is_whole = whole == 1 if _is_money(line) else whole <= 1
    return tuple(shares) if len(shares) == debtors and is_whole else ()


def divided(line: Obligation, debtors: Sequence[str]) -> tuple[Obligation, ...]:
    """The line as one for each debtor who owes a part of it; itself when it is not divided.

    The parts of money, and of each instalment, add up to the whole: what a division leaves over
    in đồng goes to a later one.
    """
    is_one = line.is_joint or len(debtors) == 1
    shares = () if is_one else shares_of(line, len(debtors))
    amounts = _parts(line.amount, shares)
    each = _parts(line.instalment.amount, shares) if line.instalment else [1] * len(shares)
    if not shares or 0 in each or (line.amount and 0 in amounts):
        return (line,)
    return tuple(
        replace(
            line,
            debtors=(name,),
            amount=amount,
            share="" if _is_money(line) else str(share),
            instalment=_instalment(line.instalment, instalment),
        )
        for name, share, amount, instalment in zip(debtors, shares, amounts, each, strict=True)
    )


def together(line: Obligation, parts: Sequence[Obligation]) -> Obligation:
    """Some parts of a line as one line, in the shares in which they stand to each other."""
    sums = [_sum_of(part) for part in parts]
    whole = sum(sums)
    shares = [str(Fraction(one, whole)) for one in sums] if whole else [p.share for p in parts]
    is_told = len(parts) > 1 or not whole
    return replace(
        line,
        debtors=tuple(name for part in parts for name in part.debtors),
        amount=sum(part.amount for part in parts),
        share="; ".join(shares) if is_told else "",
        instalment=_instalment(
            line.instalment, sum(part.instalment.amount for part in parts if part.instalment)
        ),
    )


def _share(said: str, whole: int) -> Fraction | None:
    """One share as written; None when it is no share."""
    if match := _FRACTION.fullmatch(said):
        return Fraction(int(match[1]), int(match[2])) if int(match[2]) else None
    if match := _PERCENT.fullmatch(said):
        return Fraction(f"{match[1]}.{match[2] or 0}") / 100
    if (match := _SUM.fullmatch(said)) and whole:
        return Fraction(int(match[1].replace(".", "")), whole)
    return None


def _is_money(line: Obligation) -> bool:
    return bool(line.amount or line.instalment)


def _sum_of(line: Obligation) -> int:
    return line.amount or (line.instalment.amount if line.instalment else 0)


def _parts(whole: int, shares: Sequence[Fraction]) -> list[int]:
    """Whole đồng for each share."""
    return [after - before for before, after in pairwise(_steps(whole, shares))]


def _steps(whole: int, shares: Sequence[Fraction]) -> Iterator[int]:
    share = Fraction(0)
    yield 0
    for one in shares:
        share += one
        yield int(whole * share)


def _instalment(terms: Instalment | None, amount: int) -> Instalment | None:
    return replace(terms, amount=amount) if terms else None
