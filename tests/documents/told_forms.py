"""Notices, slips and papers of the file, told whole for one made-up case."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.documents.filled_forms import BANK, BUYER, PLACE, variants_of
from thads_desktop.documents.form_library import form_files, load_form
from thads_desktop.documents.forms import FieldOfForm, Form
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import PaperDraft, act_payload, draft_with, new_draft

BY_KIND = {
    "line": "ghi theo hồ sơ thi hành án",
    "text": "Nội dung thứ nhất của mục này\nNội dung thứ hai của mục này",
    "date": "20/11/2026",
    "money": "12.500.000",
    "yes_no": "có",
    "moment": "8 giờ 00 ngày 21/12/2026",
}
OF_FORM = {"coercion-notice": {"variant": "with_forces"}}
EXACTLY = {
    "to": f"Ông {BUYER}, {PLACE}",
    "called": "Phạm Văn Khuê",
    "payee": "Vũ Hữu Thắng",
    "prisoner": "Phạm Văn Khuê",
    "address": PLACE,
    "decision": "Quyết định cưỡng chế của Chấp hành viên, ngày 16 tháng 11 năm 2026",
    "requested_on": "20/11/2026",
    "coercion_on": "10/12/2026",
    "at": "8 giờ 00 ngày 05/12/2026",
    "where": "trụ sở Phòng Thi hành án dân sự khu vực 1 - Thanh Hóa",
    "property": "Quyền sử dụng đất thửa số 112, tờ bản đồ số 24",
    "slip_code": "PG00012345",
    "tracking": "PG00012345",
}
"""What is told of a field by its name; of the others something of their kind."""

GIVEN: dict[str, Any] = {
    "number": "15/TB-THADS",
    "who": BANK,
    "planned_on": "2026-12-10",
    "at": "08:30",
    "place": PLACE,
    "ground": "two_years_without_means",
    "requester": "Vũ Hữu Thắng",
    "asks": "Trả nợ gốc 417.128.568 đồng",
    "documents": "Bản án số 41/2026/DS-ST",
    "way": "nộp trực tiếp",
}


def forms_of(family: str) -> list[tuple[str, str]]:
    """Every form of a family that is drawn up for a case, with each variant."""
    keys = [key for key, file in form_files().items() if file.parent.name == family]
    forms = [form for form in map(load_form, keys) if form.frame]
    return [(form.key, variant) for form in forms for variant in variants_of(form)]


def told_whole(context: Context, case: str, key: str, variant: str = "") -> PaperDraft:
    """A paper with every field told, and the act it records."""
    form, draft = load_form(key), new_draft(context, case, key)
    typed = {one.name: _told(one) for one in form.asked if _is_told(one)}
    draft = draft_with(context, draft, {**typed, "variant": variant})
    return replace(draft, given={**_given(form), **draft.given})


def _is_told(asked: FieldOfForm) -> bool:
    return asked.name in EXACTLY or asked.default is None


def _told(asked: FieldOfForm) -> str:
    if asked.options:
        return asked.options[0]
    return EXACTLY.get(asked.name, BY_KIND[str(asked.ask)] if asked.ask != "choice" else "")


def _given(form: Form) -> dict[str, Any]:
    payload = act_payload(form)
    told = {
        name: one for name, one in GIVEN.items() if payload and name in payload.__struct_fields__
    }
    return {**told, **OF_FORM.get(form.key, {})}
