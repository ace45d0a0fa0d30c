"""`thads statistics open`: the cases behind a figure, or with `--near` those just outside it."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from thads_desktop.base.language import _
from thads_desktop.cli.output import Answer, StderrProgress
from thads_desktop.cli.session import Session
from thads_desktop.services.cases import CaseOrder
from thads_desktop.services.context import Context
from thads_desktop.services.door_papers import (
    AskedDoor,
    asked_near,
    inside_keys,
    ordered_keys,
    print_door,
)
from thads_desktop.services.near_figures import NEAR_DAYS, NearMatter, NearRow, near_rows
from thads_desktop.services.statistics import (
    CaseHead,
    MainRow,
    Measure,
    OpenedCase,
    PeriodQuestion,
    open_figure,
    opened_cases,
)

PAGE = 1000  # cases read in one statement
Row = TypeVar("Row")


def door_words(parser: ArgumentParser) -> None:
    """The options that say which figure is opened, and how."""
    parser.add_argument("--key", required=True, help=_("chỉ tiêu"))
    parser.add_argument("--form", metavar="KEY", default=Measure.CASES.value, help=_("biểu"))
    parser.add_argument("--row", metavar="R", default=MainRow.TOTAL.value, help=_("dòng"))
    parser.add_argument("--near", action="store_true", help=_("các việc sát bên ngoài, vì sao"))
    parser.add_argument(
        "--days", type=int, metavar="N", default=NEAR_DAYS, help=_("cách đầu kỳ, cuối kỳ bao xa")
    )
    parser.add_argument("--sort", choices=[one.value for one in CaseOrder], help=_("xếp theo"))
    parser.add_argument("--descending", action="store_true", help=_("xếp từ lớn đến nhỏ"))
    for kind in ("xlsx", "pdf"):
        parser.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi biểu ra tệp"))


def open_door(session: Session, context: Context, question: PeriodQuestion) -> Answer:
    """What is behind the figure asked for; printed too where a file is named."""
    words = session.words
    asked = AskedDoor(
        question=question,
        form=words.form,
        key=words.key,
        row=words.row,
        is_near=words.near,
        days=words.days,
        order=CaseOrder(words.sort) if words.sort else None,
        descending=words.descending,
    )
    answer = _near(context, asked) if asked.is_near else _inside(context, asked)
    if words.xlsx or words.pdf:
        print_door(context, asked, xlsx=words.xlsx, pdf=words.pdf, progress=StderrProgress())
    return answer


def _inside(context: Context, asked: AskedDoor) -> Answer:
    figure = open_figure(context, asked.question, form=asked.form, key=asked.key, row=asked.row)
    keys = inside_keys(context, figure, asked.order, descending=asked.descending)
    rows = _by_pages(keys, lambda some: opened_cases(context, figure, some))
    data = _asked(asked) | {"value": figure.value, "cases": [_opened(one) for one in rows]}
    lines = [f"{one.case.decision_number}  {one.case.debtor}: {one.why}" for one in rows]
    return Answer(data, [*lines, _("Tất cả: {total} việc.").format(total=len(rows))])


def _near(context: Context, asked: AskedDoor) -> Answer:
    value = open_figure(
        context, asked.question, form=asked.form, key=asked.key, row=asked.row
    ).value
    near = asked_near(context, asked, StderrProgress())
    keys = ordered_keys(context, near.cases, asked.order, descending=asked.descending)
    rows = _by_pages(keys, lambda some: near_rows(context, near, some))
    data = _asked(asked) | {"value": value, "cases": [_near_case(one) for one in rows]}
    lines = [f"{one.case.decision_number}  {one.case.debtor}: {one.why}" for one in rows]
    return Answer(data, [*lines, _("Sát bên ngoài: {total} việc.").format(total=len(rows))])


def _by_pages(keys: Sequence[int], read: Callable[[Sequence[int]], list[Row]]) -> list[Row]:
    return [row for start in range(0, len(keys), PAGE) for row in read(keys[start : start + PAGE])]


def _asked(asked: AskedDoor) -> dict[str, Any]:
    return {"key": asked.key, "form": asked.form, "row": asked.row}


def _opened(one: OpenedCase) -> dict[str, Any]:
    inside = {"amount": one.amount, "in_numerator": one.is_in_part}
    return {"id": one.case.case_id, "why": one.why} | inside | _case(one.case)


def _near_case(one: NearRow) -> dict[str, Any]:
    near = one.near
    why = {"nearness": near.nearness, "distance": near.distance, "amount": near.amount}
    matters = {"matters": [_near_matter(matter) for matter in one.matters]} if one.matters else {}
    return {"id": one.case.case_id, "why": one.why} | why | matters | _case(one.case)


def _near_matter(one: NearMatter) -> dict[str, Any]:
    near, matter = one.near, one.matter
    return {
        "topic": matter.topic,
        "raised_on": matter.raised_on,
        "outcome": matter.outcome,
        "nearness": near.nearness,
        "distance": near.distance,
        "on": near.on,
        "amount": near.amount,
    }


def _case(case: CaseHead) -> dict[str, Any]:
    return {
        "decision_no": case.decision_number,
        "debtor": case.debtor,
        "officer": case.officer,
    }
