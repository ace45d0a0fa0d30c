"""The tour (vòng tham quan): the main job by itself on a practice office, from list to figures."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from thads_desktop.base.paths import resource
from thads_desktop.cli.output import plain
from thads_desktop.cli.session import Session
from thads_desktop.domain.vocabulary import LineState
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases, officers
from thads_desktop.services.context import Context
from thads_desktop.services.import_cases import ImportedList, import_case_list
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.papers import (
    print_case_summary,
    print_minutes,
    print_officer_summary,
    print_statistics,
)
from thads_desktop.services.statistics import PeriodQuestion, count_period
from thads_desktop.services.verifications import NewVerification, record_verification

OFFICE = NewOffice(
    name="Phòng Thi hành án dân sự khu vực thực hành",
    code="TH-00",
    parent="Thi hành án dân sự tỉnh thực hành",
    place="Thực hành",
)
SIZE = (1366, 768)


def take_tour(session: Session, out: Path) -> list[Path]:
    """Make the office, import a list, open a case, verify, print, count, take pictures.

    The office of the tour lives in a temporary folder; only the files in `out` stay.
    """
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="thads-tour-") as folder:
        context = create_office(
            Path(folder), OFFICE, user=session.user, clock=session.doors.clock, is_practice=True
        )
        try:
            imported = import_case_list(context, resource("practice", "case-list.xlsx"))
            files = [*_papers(context, out), *_figures(context, imported, out)]
            files += session.doors.take_pictures(context, out, SIZE, 1.0, "light")
        finally:
            context.close()
    return files


def _papers(context: Context, out: Path) -> list[Path]:
    keys = find_cases(context, CaseQuestion(states=(LineState.ENFORCEABLE,)))
    case = listed_cases(context, keys[:1])[0]
    recorded = record_verification(
        context,
        NewVerification(
            case_id=case.case_id,
            verified_on=context.today,
            findings="Người phải thi hành án có một thửa đất ở 120 m², đang cư trú ổn định, "
            "thu nhập từ buôn bán nhỏ khoảng 6.000.000 đồng mỗi tháng.",
            place="Trụ sở UBND xã",
            present=("Ông Trần Văn Hòa, Chủ tịch UBND xã",),
            informant="Ông Trần Văn Hòa",
            started_at="08 giờ 30",
            ended_at="10 giờ 00",
        ),
    )
    minutes = print_minutes(
        context, recorded.act_id, pdf=out / "bien-ban.pdf", docx=out / "bien-ban.docx"
    )
    summary = print_case_summary(
        context, case.case_id, on=None, pdf=out / "tom-tat-viec.pdf", docx=out / "tom-tat-viec.docx"
    )
    officer = print_officer_summary(
        context,
        officers(context)[0],
        context.today,
        pdf=out / "tong-hop-chap-hanh-vien.pdf",
        docx=out / "tong-hop-chap-hanh-vien.docx",
    )
    return [*minutes.files, *summary.files, *officer.files]


def _figures(context: Context, imported: ImportedList, out: Path) -> list[Path]:
    period = imported.case_list.period
    assert period is not None  # noqa: S101 - the list of the tour names its period
    question = PeriodQuestion(first=period.first, last=period.last)
    figures = count_period(context, question)
    counted = out / "thong-ke.json"
    total = figures.total
    document = {"from": question.first, "to": question.last, "cases": total.cases}
    text = json.dumps(
        {**document, "money": total.money}, ensure_ascii=False, indent=1, default=plain
    )
    counted.write_text(text + "\n", encoding="utf-8")
    printed = print_statistics(
        context, figures, xlsx=out / "thong-ke.xlsx", pdf=out / "thong-ke.pdf"
    )
    return [counted, *printed.files]
