"""Kinds of act for papers and facts that open or close a time limit (`resources/law`)."""

from __future__ import annotations

from thads_desktop.base.language import mark
from thads_desktop.domain import office_payloads as o
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.act_kind import ActKind, paper_kind

STEP_KINDS = (
    paper_kind("step_taken", s.StepTaken, mark("Sự việc khác"), "", ""),
    paper_kind(
        "counting_stopped",
        s.CountingStopped,
        mark("Khoảng thời gian không tính vào thời hạn"),
        "NĐ 152/2026 Điều 3",
        "",
        version=1,
    ),
    paper_kind(
        "deadline_snoozed", s.DeadlineSnoozed, mark("Để lại một thời hạn"), "", "", version=1
    ),
    ActKind(
        key="limit_overridden",
        payload=s.LimitOverridden,
        name=mark("Đơn vị sửa một thời hạn"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="entry_overridden",
        payload=s.EntryOverridden,
        name=mark("Đơn vị sửa một mục"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="calendar_day_set",
        payload=s.CalendarDaySet,
        name=mark("Đặt ngày nghỉ, ngày làm việc"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="numbers_reserved",
        payload=o.NumbersReserved,
        name=mark("Dành số cho máy khác"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="number_skipped",
        payload=o.NumberSkipped,
        name=mark("Ghi lý do bỏ số"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="signer_named",
        payload=o.SignerNamed,
        name=mark("Ghi người ký văn bản"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="form_changed",
        payload=o.FormChanged,
        name=mark("Sửa mẫu của đơn vị"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="period_closed",
        payload=o.PeriodClosed,
        name=mark("Chốt kỳ thống kê"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="target_set",
        payload=o.TargetSet,
        name=mark("Ghi chỉ tiêu được giao"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
        version=2,
    ),
    ActKind(
        key="persons_joined",
        payload=o.PersonsJoined,
        name=mark("Ghi nhận cùng một người"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
)
