"""`thads statistics close`, `closed`, `reprint`, `compare`, `identities`: what was, and why it is not."""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day, moment
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.services.closed_periods import (
    ClosedPeriod,
    close_period,
    closed_period,
    closed_periods,
    correction_words,
    period_name,
    question_of,
    reprint,
)
from thads_desktop.services.context import Context
from thads_desktop.services.difference_papers import print_comparison
from thads_desktop.services.identity_checks import identity_checks
from thads_desktop.services.moving_acts import Cause, cause_name
from thads_desktop.services.period_differences import (
    FigureDelta,
    MovedCase,
    compare,
    figures_of,
    moved_cases,
)
from thads_desktop.services.statistics import PeriodQuestion, case_heads, period_question


def add(commands: Commands) -> None:
    """Add the commands of closed periods."""
    close = commands.add("statistics close", _close, _("chốt một kỳ thống kê"))
    close.add_argument("--from", dest="first", type=day, help=_("ngày đầu kỳ (mặc định: 01/10)"))
    close.add_argument("--to", dest="last", type=day, required=True, help=_("ngày cuối kỳ"))

    commands.add("statistics closed", _closed, _("các kỳ đã chốt"))

    again = commands.add("statistics reprint", _reprint, _("in lại đúng bản đã chốt"))
    again.add_argument("snapshot", metavar="SNAPSHOT", help=_("mã kỳ đã chốt"))
    _files(again)

    other = commands.add("statistics compare", _compare, _("vì sao số liệu khác bản đã chốt"))
    other.add_argument("--from", dest="first", type=day, help=_("ngày đầu kỳ"))
    other.add_argument("--to", dest="last", type=day, help=_("ngày cuối kỳ"))
    other.add_argument(
        "--known-on", type=moment, metavar="T", help=_("theo số liệu đã biết lúc này")
    )
    other.add_argument("--with", dest="snapshot", metavar="SNAPSHOT", help=_("mã kỳ đã chốt"))
    other.add_argument(
        "--since", type=moment, metavar="T", help=_("so với số liệu đã biết lúc này")
    )
    other.add_argument("--until", metavar="SNAPSHOT", help=_("mã kỳ đã chốt để so với kỳ đầu"))
    _files(other)

    held = commands.add(
        "statistics identities", _identities, _("số liệu của kỳ có khớp nhau không")
    )
    held.add_argument("--from", dest="first", type=day, required=True, help=_("ngày đầu kỳ"))
    held.add_argument("--to", dest="last", type=day, required=True, help=_("ngày cuối kỳ"))
    held.add_argument(
        "--known-on", type=moment, metavar="T", help=_("theo số liệu đã biết lúc này")
    )
    held.add_argument("--officer", metavar="NAME", help=_("chấp hành viên"))


def _files(parser: ArgumentParser) -> None:
    for kind in ("xlsx", "pdf"):
        parser.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi ra tệp"))


def _close(session: Session) -> Answer:
    words = session.words
    first = words.first or first_day(work_year(words.last))
    with session.office() as context:
        closed = close_period(context, first, words.last, progress=StderrProgress())
    return Answer(_document(closed), [_line(closed)])


def _closed(session: Session) -> Answer:
    with session.office() as context:
        found = closed_periods(context)
        corrected = (correction_words(context, one) for one in found)
        lines = [
            f"{_line(one)} {words[:1].upper()}{words[1:]}"
            for one, words in zip(found, corrected, strict=True)
        ]
    lines = lines or [_("Chưa chốt kỳ nào. Chốt một kỳ bằng lệnh statistics close --to NGÀY.")]
    return Answer({"closed": [_document(one) for one in found]}, lines)


def _document(closed: ClosedPeriod) -> dict[str, Any]:
    told = closed.told
    return {
        "snapshot_id": closed.snapshot_id,
        "sha256": told.figures,
        "from": told.first,
        "to": told.last,
        "name": period_name(told.first, told.last),
        "closed_on": closed.closed_on,
        "closed_by": told.closed_by,
        "position": told.position,
        "forms": list(told.forms),
        "pages": told.pages,
        "pdf_sha256": told.pdf,
        "xlsx_sha256": told.xlsx,
        "seal": told.seal,
        "corrections": [
            {"snapshot_id": one.snapshot, "since": one.since, "cases": one.cases}
            for one in told.corrections
        ],
    }


def _line(closed: ClosedPeriod) -> str:
    told = closed.told
    return _("{id}  {period}: chốt ngày {day}, {who}.").format(
        id=closed.snapshot_id,
        period=period_name(told.first, told.last),
        day=format_date(closed.closed_on),
        who=told.closed_by,
    )


def _reprint(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        closed = closed_period(context, words.snapshot)
        files = reprint(context, closed, pdf=words.pdf, xlsx=words.xlsx)
    lines = [_("Đã ghi {path}.").format(path=path) for path in files]
    return Answer({**_document(closed), "files": [str(path) for path in files]}, lines)


# ── Comparing ────────────────────────────────────────────────────────────────────────────────


def _compare(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        before, after = _questions(session, context)
        comparison = compare(context, before, after, StderrProgress())
        moved = moved_cases(context, comparison, progress=StderrProgress())
        if words.xlsx or words.pdf:
            print_comparison(context, comparison, xlsx=words.xlsx, pdf=words.pdf)
    causes = Counter(one.cause for one in moved)
    data = {
        "before": _question(before),
        "after": _question(after),
        "causes": {cause.value: causes[cause] for cause in Cause},
        "figures": [_delta(one) for one in comparison.figures],
        "cases": list(map(_moved, moved, figures_of(moved))),
    }
    told = (f"{cause_name(cause)}: {causes[cause]}" for cause in Cause)
    total = _("{count} việc làm chênh lệch ({causes}).").format(
        count=len(moved), causes="; ".join(told)
    )
    return Answer(data, [*(one.sentence for one in moved), total])


def _questions(session: Session, context: Context) -> tuple[PeriodQuestion, PeriodQuestion]:
    """What is compared with what: a closing, or what was known once, with a later answer."""
    words = session.words
    if words.snapshot is None and (words.since is None or words.first is None or not words.last):
        raise DomainError(
            _("Hãy ghi --with và mã kỳ đã chốt, hoặc --from, --to và --since."),
            code="snapshot_missing",
            field="with",
        )
    if words.snapshot is None:
        asked = period_question(context, words.first, words.last, known_on=words.since)
    else:
        asked = question_of(context, closed_period(context, words.snapshot))
    if words.until is not None:
        return asked, question_of(context, closed_period(context, words.until))
    now = period_question(
        context,
        words.first or asked.first,
        words.last or asked.last,
        known_on=words.known_on,
    )
    return asked, replace(now, officer=asked.officer)


def _question(question: PeriodQuestion) -> dict[str, Any]:
    return {"from": question.first, "to": question.last, "position": question.known_at}


def _delta(one: FigureDelta) -> dict[str, Any]:
    return {
        "form": one.form,
        "row": one.row,
        "column": one.column,
        "before": one.before,
        "after": one.after,
        "delta": one.delta,
    }


def _moved(one: MovedCase, figures: Iterable[FigureDelta]) -> dict[str, Any]:
    return {
        "id": one.case.case_id,
        "decision_no": one.case.decision_number,
        "debtor": one.case.debtor,
        "cause": one.cause.value,
        "sentence": one.sentence,
        "figures": [_delta(figure) for figure in figures],
        "acts": [
            {
                "id": act.act_id,
                "kind": act.kind,
                "happened_on": act.happened_on,
                "recorded_by": act.recorded_by,
                "recorded_at": act.recorded_at,
                "cause": act.cause.value,
            }
            for act in one.acts
        ],
    }


# ── What must agree ──────────────────────────────────────────────────────────────────────────


def _identities(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        question = period_question(
            context, words.first, words.last, officer=words.officer, known_on=words.known_on
        )
        checks = identity_checks(context, question)
        heads = case_heads(context, sorted({key for one in checks for key in one.cases}))
    data = [
        {
            "sentence": one.sentence,
            "holds": one.holds,
            "is_note": one.is_note,
            "snapshot_id": one.snapshot_id or None,
            "cases": [
                {"id": heads[key].case_id, "amount": amount} for key, amount in one.cases.items()
            ],
        }
        for one in checks
    ]
    good, bad, note = _("Đạt"), _("SAI"), _("Xem")
    lines = [
        f"{note if one.is_note else good if one.holds else bad}  {one.sentence}" for one in checks
    ]
    moved = dict.fromkeys(one.snapshot_id for one in checks if not one.holds and one.snapshot_id)
    lines += [_("Đối chiếu: thads statistics compare --with {id}").format(id=id_) for id_ in moved]
    ok = all(one.holds for one in checks)
    return Answer({"ok": ok, "identities": data}, lines, ok=ok)
