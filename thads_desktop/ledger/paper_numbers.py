"""Which numbers the papers of a series bear: asked over kinds of paper and the days of a year."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, or_, select

from thads_desktop.domain.acts import Act
from thads_desktop.domain.numbering import NumberPool
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import acts, cases, paper_numbers
from thads_desktop.ledger.stored_acts import standing_of_kinds

_OF_THE_OFFICE = ("numbers_reserved", "number_skipped")


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedPaper:
    """Văn bản đã lấy số: the act that bears a number, and its case."""

    act_id: str
    code: str
    n: int
    suffix: str
    given_on: date
    case_id: str
    decision_number: str


@dataclass(frozen=True, slots=True)
class PaperYear:
    """Các văn bản của một dãy số trong một năm: their codes, and the days of that year."""

    codes: Collection[str]
    first: date
    last: date

    def condition(self) -> ColumnElement[bool]:
        """What singles their rows out."""
        return paper_numbers.c.code.in_(sorted(self.codes)) & paper_numbers.c.given_on.between(
            day_number(self.first), day_number(self.last)
        )


def highest_number(connection: Connection, papers: PaperYear, pool: NumberPool) -> int:
    """The highest number given out of a pool; 0 when none was."""
    n = paper_numbers.c.n
    inside = or_(*(n.between(part.first, part.last) for part in pool))
    return connection.execute(select(func.max(n)).where(papers.condition(), inside)).scalar() or 0


def numbers_taken(connection: Connection, papers: PaperYear) -> Sequence[int]:
    """Every number of a series and year, each once, in order."""
    n = paper_numbers.c.n
    query = select(n).where(papers.condition()).distinct().order_by(n)
    return connection.execute(query).scalars().all()


def usual_suffix(connection: Connection, papers: PaperYear) -> str | None:
    """What most papers write after their number; None when there are none."""
    suffix, count = paper_numbers.c.suffix, func.count()
    query = select(suffix).where(papers.condition(), suffix != "").group_by(suffix)
    return connection.execute(query.order_by(count.desc(), suffix).limit(1)).scalar()


def papers_numbered(
    connection: Connection, papers: PaperYear, *, n: int | None = None, suffix: str | None = None
) -> list[NumberedPaper]:
    """The papers of a series and year, by number; only those of one number where it is given."""
    one = paper_numbers.c
    query = (
        select(
            acts.c.id, one.code, one.n, one.suffix, one.given_on,
            cases.c.case_id, cases.c.decision_number,
        )
        .select_from(paper_numbers)
        .join(acts)
        .join(cases)
        .where(papers.condition())
        .order_by(one.n, one.suffix, one.given_on, acts.c.id)
    )  # fmt: skip
    if n is not None:
        query = query.where(one.n == n)
    if suffix is not None:
        query = query.where(one.suffix == suffix)
    return [
        NumberedPaper(
            act_id=act_id,
            code=code,
            n=number,
            suffix=written,
            given_on=day_of(given_on),
            case_id=case_id,
            decision_number=decision_number,
        )
        for act_id, code, number, written, given_on, case_id, decision_number in connection.execute(
            query
        )
    ]


def papers_repeated(
    connection: Connection, papers: PaperYear, *, one_case: bool
) -> list[NumberedPaper]:
    """Papers that bear another one's number: two devices without blocks may have given it twice.

    Where one paper may stand in several cases, those of one kind and day are one paper.
    """
    one = paper_numbers.c
    is_other = (
        func.count() > 1
        if one_case
        else (func.min(one.given_on) != func.max(one.given_on))
        | (func.min(one.code) != func.max(one.code))
    )
    query = select(one.n, one.suffix).where(papers.condition()).group_by(one.n, one.suffix)
    return [
        paper
        for n, suffix in connection.execute(query.having(is_other).order_by(one.n)).all()
        for paper in papers_numbered(connection, papers, n=n, suffix=suffix)
    ]


def acts_about_numbers(connection: Connection) -> list[Act]:
    """What offices said of their numbers and did not take back, the older first."""
    return standing_of_kinds(connection, _OF_THE_OFFICE)


def devices_heard_of(connection: Connection) -> list[str]:
    """The devices (máy) that recorded anything here, in the order of their names."""
    return list(connection.execute(select(acts.c.device).distinct().order_by("device")).scalars())
