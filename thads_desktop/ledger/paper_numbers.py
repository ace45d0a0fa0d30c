"""Which numbers the papers of a series bear: asked over kinds of paper and the days of a year."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter

from sqlalchemy import ColumnElement, Connection, func, or_, select

from thads_desktop.domain.acts import Act
from thads_desktop.domain.decision_number import is_same_suffix
from thads_desktop.domain.numbering import NumberPool
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import acts, cases, intakes, paper_numbers
from thads_desktop.ledger.stored_acts import standing_of_kinds

_OF_THE_OFFICE = ("numbers_reserved", "number_skipped")
_IS_PLAIN = paper_numbers.c.letter == ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedPaper:
    """Văn bản đã lấy số: the act that bears a number, and its case.

    A paper of an intake has no `decision_number` yet; `case_id` is the intake's, and
    `judgment_number` says what it is about.
    """

    act_id: str
    code: str
    n: int
    suffix: str
    given_on: date
    case_id: str
    decision_number: str
    letter: str = ""
    judgment_number: str = ""

    @property
    def number(self) -> str:
        """The number, with the letter of one put in between."""
        return f"{self.n}{self.letter.lower()}"

    def bears_same(self, other: NumberedPaper) -> bool:
        """Do two papers of a series and year bear one number?"""
        is_one = (self.n, self.letter) == (other.n, other.letter)
        return is_one and is_same_suffix(self.suffix, other.suffix)


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
    query = select(func.max(n)).where(papers.condition(), inside, _IS_PLAIN)
    return connection.execute(query).scalar() or 0


def numbers_taken(connection: Connection, papers: PaperYear) -> Sequence[int]:
    """Every number of a series and year, each once, in order; without those put in between."""
    n = paper_numbers.c.n
    query = select(n).where(papers.condition(), _IS_PLAIN).distinct().order_by(n)
    return connection.execute(query).scalars().all()


def count_between(connection: Connection, papers: PaperYear) -> int:
    """How many numbers with a letter were put in between."""
    one = paper_numbers.c
    found = select(one.n, one.letter).where(papers.condition(), ~_IS_PLAIN).distinct()
    return connection.execute(select(func.count()).select_from(found.subquery())).scalar_one()


def usual_suffix(connection: Connection, papers: PaperYear) -> str | None:
    """What most papers write after their number; None when there are none."""
    suffix, count = paper_numbers.c.suffix, func.count()
    query = select(suffix).where(papers.condition(), suffix != "").group_by(suffix)
    return connection.execute(query.order_by(count.desc(), suffix).limit(1)).scalar()


def papers_numbered(
    connection: Connection,
    papers: PaperYear,
    *,
    n: int | None = None,
    letter: str | None = None,
    suffix: str | None = None,
) -> list[NumberedPaper]:
    """The papers of a series and year, by number; only those that bear one where it is given."""
    wanted: list[ColumnElement[bool]] = []
    if n is not None:
        wanted.append(paper_numbers.c.n == n)
    if letter is not None:
        wanted.append(paper_numbers.c.letter == letter)
    found = _papers(connection, papers.condition(), *wanted)
    return [one for one in found if suffix is None or is_same_suffix(one.suffix, suffix)]


def _papers(connection: Connection, *wanted: ColumnElement[bool]) -> list[NumberedPaper]:
    one = paper_numbers.c
    query = (
        select(
            acts.c.id.label("act_id"), acts.c.subject.label("case_id"),
            one.code, one.n, one.letter, one.suffix, one.given_on,
            func.coalesce(cases.c.decision_number, "").label("decision_number"),
            func.coalesce(intakes.c.judgment_number, "").label("judgment_number"),
        )
        .select_from(paper_numbers)
        .join(acts, acts.c.act_key == one.act_key)
        .outerjoin(cases, cases.c.case_key == one.case_key)
        .outerjoin(intakes, intakes.c.intake_key == one.case_key)
        .where(*wanted)
        .order_by(one.n, one.letter, one.suffix, one.given_on, acts.c.id)
    )  # fmt: skip
    return [
        NumberedPaper(**row._asdict() | {"given_on": day_of(row.given_on)})
        for row in connection.execute(query)
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
    several = select(one.n).where(papers.condition()).group_by(one.n).having(is_other)
    found = _papers(connection, papers.condition(), one.n.in_(several))
    return [
        paper
        for _n, some in groupby(found, attrgetter("n"))
        for paper in _repeated(list(some), one_case=one_case)
    ]


def _repeated(alike: Sequence[NumberedPaper], *, one_case: bool) -> Iterator[NumberedPaper]:
    """Of the papers with one `n`, those that bear another one's number."""
    for paper in alike:
        others = (one for one in alike if one is not paper and one.bears_same(paper))
        if any(one_case or _is_other_paper(one, paper) for one in others):
            yield paper


def _is_other_paper(one: NumberedPaper, paper: NumberedPaper) -> bool:
    return (one.code, one.given_on) != (paper.code, paper.given_on)


def acts_about_numbers(connection: Connection) -> list[Act]:
    """What offices said of their numbers and did not take back, the older first."""
    return standing_of_kinds(connection, _OF_THE_OFFICE)


def devices_heard_of(connection: Connection) -> list[str]:
    """The devices (máy) that recorded anything here, in the order of their names."""
    return list(connection.execute(select(acts.c.device).distinct().order_by("device")).scalars())
