"""The table of letters that ask for information: to whom, by when, what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QFont

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.information import Letter
from thads_desktop.gui.models.rows import Column, bold


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A letter as it stands today."""

    letter: Letter
    today: date

    @property
    def is_overdue(self) -> bool:
        """Is its answer late?"""
        return self.letter.is_overdue(self.today)


def _kind(row: LetterRow) -> str:
    return _("Ủy quyền xác minh") if row.letter.is_delegation else _("Hỏi thông tin")


def _due(row: LetterRow) -> str:
    return format_date(row.letter.due_on) if row.letter.due_on else ""


def _standing(row: LetterRow) -> str:
    answered = row.letter.answered_on
    if answered is not None:
        return _("đã trả lời {day}").format(day=format_date(answered))
    return _("QUÁ HẠN") if row.is_overdue else _("đang chờ")


def _font(row: LetterRow) -> QFont | None:
    return bold() if row.is_overdue else None


LETTERS: tuple[Column[LetterRow], ...] = (
    Column(
        title=lambda: _("Ngày gửi"), text=lambda row: format_date(row.letter.sent_on), width=106
    ),
    Column(title=lambda: _("Loại"), text=_kind, width=160),
    Column(title=lambda: _("Nơi nhận"), text=lambda row: row.letter.who, width=240),
    Column(title=lambda: _("Số văn bản"), text=lambda row: row.letter.number, width=120),
    Column(title=lambda: _("Hạn trả lời"), text=_due, width=110),
    Column(title=lambda: _("Tình trạng"), text=_standing, width=170, font=_font),
    Column(title=lambda: _("Nội dung hỏi"), text=lambda row: row.letter.asks, width=300),
    Column(title=lambda: _("Trả lời"), text=lambda row: row.letter.answer, width=300),
)
