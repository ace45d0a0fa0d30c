"""Words of a list that stand for a closed choice: basis, kind of case, outcome."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import Final, TypeVar

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.vocabulary import Basis, CaseKind

_Choice = TypeVar("_Choice", bound=StrEnum)


class Outcome(StrEnum):
    """Kết quả: where a case of a list stands at the end of its period."""

    COMPLETED = "completed"
    RUNNING = "running"
    NOT_YET_ENFORCEABLE = "not_yet_enforceable"
    TERMINATED = "terminated"
    EXEMPTED = "exempted"
    REQUEST_RETURNED = "request_returned"
    ENTRUSTED = "entrusted"
    WITHDRAWN = "withdrawn"
    POSTPONED = "postponed"
    POSTPONED_BY_AGREEMENT = "postponed_by_agreement"
    SUSPENDED = "suspended"
    SEPARATE_REGISTER = "separate_register"


ENDED: Final = frozenset(
    {
        Outcome.COMPLETED,
        Outcome.TERMINATED,
        Outcome.EXEMPTED,
        Outcome.REQUEST_RETURNED,
        Outcome.ENTRUSTED,
        Outcome.WITHDRAWN,
    }
)

_DECISION: Final = r"(?:(?:thi hanh|thi hanh an|tha|thu ly|quyet dinh|qd) )?"
_BASES: Final = (
    (Basis.EX_OFFICIO, rf"{_DECISION}chu dong.*|cd"),
    (Basis.ON_REQUEST, rf"{_DECISION}(?:theo |co )?(?:yeu cau|yc|don(?! doc))\b.*|t?d?yc"),
)
_KINDS: Final = (
    (CaseKind.FAMILY, r"hon nhan.*|h?n ?gd|gia dinh"),
    (CaseKind.COMMERCIAL, r"(?:kinh doanh|thuong mai|kinh te).*|kd ?tm|kt"),
    (CaseKind.ADMINISTRATIVE, r"hanh chinh.*|hc"),
    (CaseKind.LABOUR, r"lao dong.*|ld"),
    (CaseKind.BANKRUPTCY, r"pha san.*|ps"),
    (CaseKind.ARBITRATION, r"(?:phan quyet |quyet dinh )?trong tai.*|tttm"),
    (CaseKind.COMPETITION, r"(?:xu ly )?(?:vu viec )?canh tranh.*|vvct"),
    (CaseKind.CRIMINAL, r"hinh su.*|hs|(?:dan su|ds) (?:trong )?(?:hinh su|hs)"),
    (CaseKind.CIVIL, r"dan su.*|ds"),
    (CaseKind.OTHER, r"(?:loai |viec )?khac"),
)
_LEAD_IN: Final = (
    r"(?:(?:hien|nay|da|dang|bi|duoc|co|ra|ban hanh|quyet dinh|qd|ve|viec|cho) )*"
    r"(?:(?:thi hanh an|tha) (?=dinh|tam|hoan|uy))?"
)
_POSTPONED: Final = r"hoan\b(?! (?:thanh|tat|tra|lai|phi)\b)"
_RETURNED: Final = r"(?:(?:gui )?tra(?: lai)?|gui lai) (?:don|yeu cau)"
_WHOLE: Final = (  # never of a part
    rf"\b(?:dinh chi|uy thac|{_POSTPONED}|thu hoi|huy|rut|rieng|{_RETURNED})\b"
)
_EXEMPTION: Final = r"mien(?: (?:toan bo|het))?(?: (?:nghia vu|thi hanh an|thi hanh|tha))*"
_DECISION_ITSELF: Final = r"(?: (?:quyet dinh|qd))?(?: (?:thi hanh|tha|theo|do|so|ngay)\b.*)?"
_MEANS: Final = r"(?: co| du)* (?:dieu kien|dk)\b"
_REGISTER: Final = r"(?:so|theo doi|td|thong ke) rieng\b"
_NOT_MOVED: Final = (
    r"(?:chua|khong)(?: duoc| co| ra| qd| quyet dinh)* (?:chuyen|dua|vao|sang|ghi)\b"
)
_WORK: Final = r"(?:thi hanh an|thi hanh|tha|th|thu|nop|tra|chi tra|chi|giao|giai quyet)"
_ENDED: Final = r"(?:xong|hoan tat|hoan thanh|ket thuc)\b"
_DONE: Final = rf"(?:{_ENDED}|(?:du|het)\b)"
_DAY: Final = r"(?:ngay )?\d\d? \d\d? \d{4}"
_CLAUSES: Final = (
    (Outcome.NOT_YET_ENFORCEABLE, rf".*\b{_NOT_MOVED}.*{_REGISTER}.*"),
    (Outcome.SEPARATE_REGISTER, rf"(?!.*\b(?:khoi|tu) so\b).*\b{_REGISTER}.*"),
    (Outcome.NOT_YET_ENFORCEABLE, rf"(?:chua|khong){_MEANS}.*|ccdk|cdk"),
    (Outcome.SUSPENDED, rf"{_LEAD_IN}tam dinh chi\b.*"),
    (Outcome.TERMINATED, rf"{_LEAD_IN}dinh chi\b.*"),
    (Outcome.EXEMPTED, rf"{_LEAD_IN}{_EXEMPTION}(?: (?:theo|ngay)\b.*)?"),
    (Outcome.REQUEST_RETURNED, rf"{_LEAD_IN}{_RETURNED}\b.*"),
    (Outcome.ENTRUSTED, rf"{_LEAD_IN}uy thac\b.*"),
    (Outcome.WITHDRAWN, rf"{_LEAD_IN}(?:thu hoi|huy|huy bo|rut){_DECISION_ITSELF}"),
    (Outcome.WITHDRAWN, rf"{_LEAD_IN}(?:cuc )?rut(?: (?:ho so|len)\b.*)?"),
    (Outcome.POSTPONED, rf"{_LEAD_IN}(?:tam )?{_POSTPONED}.*"),
    (Outcome.POSTPONED, rf"(?!.*\b(?:chua|khong)\b).*\b(?:thoa thuan|dong y) {_POSTPONED}.*"),
    (Outcome.RUNNING, rf".*\b(?:chua|khong)\b.*\b{_DONE}.*"),
    (Outcome.RUNNING, rf"(?:dang|con|chua|tiep tuc)(?: (?:dang )?{_WORK}\b.*)?"),
    (Outcome.RUNNING, r"dang (?:to chuc|xac minh|tiep tuc|cuong che|ke bien|xu ly)\b.*"),
    (Outcome.RUNNING, r"(?:con (?:phai|lai|ton|no|thieu)|tiep tuc|chua co ket qua)\b.*"),
    (Outcome.RUNNING, r"(?!.*\bkhong con\b).*\bcon (?:phai|no|thieu)\b.*"),
    (Outcome.COMPLETED, rf"(?!.*{_WHOLE}){_LEAD_IN}(?:{_WORK} {_DONE}|{_ENDED}).*|thx"),
    (Outcome.COMPLETED, rf"da (?:thi hanh an|thi hanh|tha)(?: 100| {_DAY}| (?:ngay|theo)\b.*)?"),
    (Outcome.RUNNING, rf"{_LEAD_IN}{_WORK} (?:duoc\b|\d|mot phan).*"),
)
"""What a clause of a result says: lead-ins ("đã có quyết định"), then the word of the state."""

_CLAUSE_ENDS: Final = re.compile(r"[;:()\[\]\n–—+]|(?<!\d)[,.\-/]|[,.\-/](?!\d)")
_HAS_MEANS: Final = re.compile(
    r"(?:co|du)(?: du)? (?:dieu kien|dk)\b(?: (?:thi hanh an|thi hanh|tha)\b)?"
)
_PART: Final = re.compile(
    r"\b(?:mot|1) phan\b|\bmot so khoan\b"
    r"|(?<![\d.,/])(?:\d{1,2}(?:[.,]\d+)? ?%|1/[2-5](?![\d/]))"
    r"|\bphan (?:an phi|tien|boi thuong|cap duong|nghia vu|tai san|dan su)\b"
)
_BY_AGREEMENT: Final = re.compile(r"\b(?:thoa thuan|dong y|diem c)\b")
_NOT_BY_AGREEMENT: Final = re.compile(r"\b(?:khong|chua)(?: \w+){0,2} (?:thoa thuan|dong y)\b")
_TOGETHER: Final = {
    frozenset({Outcome.COMPLETED, Outcome.RUNNING}): Outcome.RUNNING,
    frozenset({Outcome.NOT_YET_ENFORCEABLE, Outcome.RUNNING}): Outcome.NOT_YET_ENFORCEABLE,
    frozenset({Outcome.NOT_YET_ENFORCEABLE, Outcome.SEPARATE_REGISTER}): Outcome.SEPARATE_REGISTER,
    frozenset({Outcome.NOT_YET_ENFORCEABLE, Outcome.REQUEST_RETURNED}): Outcome.REQUEST_RETURNED,
}
"""What two clauses say at once; any others contradict each other."""


def plain(text: str) -> str:
    """Words in lower case without diacritics, punctuation as blanks: what patterns are held to."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", fold(text)).split())


@lru_cache(maxsize=1024)
def basis_of(text: str) -> Basis | None:
    """Loại quyết định: chủ động or theo yêu cầu; None when the words say neither."""
    return _first(_BASES, text)


@lru_cache(maxsize=1024)
def kind_of(text: str) -> CaseKind | None:
    """Loại việc ("Hôn nhân và gia đình", "KDTM"); None when unknown."""
    return _first(_KINDS, text)


@lru_cache(maxsize=1024)
def outcome_of(text: str) -> Outcome | None:
    """Kết quả; a case without one is running.

    None when the words are unknown, contradict each other, or tell a state such as đình chỉ of a
    part only (một phần): a row has one result, so a part's must be recorded in the case.
    """
    words = plain(text)
    is_part = bool(_PART.search(fold(text)))
    if is_part and re.search(_WHOLE, words):
        return None
    outcome = _told_by_clauses(text)
    if outcome is Outcome.COMPLETED and is_part:
        return Outcome.RUNNING
    if outcome is Outcome.EXEMPTED and "mien giam" in words:
        return None  # of the whole, or of a part?
    if outcome is Outcome.POSTPONED and _is_by_agreement(words):
        return Outcome.POSTPONED_BY_AGREEMENT
    return outcome


def _told_by_clauses(text: str) -> Outcome | None:
    """What the clauses say together; the first one must be known, asides after it need not be."""
    clauses = [
        words for part in _CLAUSE_ENDS.split(text) if re.search("[a-z]", words := plain(part))
    ]
    if not clauses:
        return None if text else Outcome.RUNNING
    if means := _HAS_MEANS.match(clauses[0]):
        clauses[0] = clauses[0][means.end() :].strip()
    outcomes = [_first(_CLAUSES, clause) for clause in clauses if clause]
    known = frozenset(filter(None, outcomes))
    if means and not known:
        return Outcome.RUNNING
    if not means and outcomes[0] is None:
        return None
    return next(iter(known)) if len(known) == 1 else _TOGETHER.get(known)


def _is_by_agreement(words: str) -> bool:
    return bool(_BY_AGREEMENT.search(words)) and not _NOT_BY_AGREEMENT.search(words)


_JUDGMENT_SYMBOLS: Final = (
    (CaseKind.FAMILY, "HN"),
    (CaseKind.COMMERCIAL, "KD"),
    (CaseKind.LABOUR, "LD"),
    (CaseKind.ADMINISTRATIVE, "HC"),
    (CaseKind.BANKRUPTCY, "PS"),
    (CaseKind.ARBITRATION, "TT"),
    (CaseKind.CRIMINAL, "HS"),
    (CaseKind.CIVIL, "DS"),
)


def kind_of_judgment(number: str) -> CaseKind:
    """The kind a judgment's own number tells: 84/2011/DSST is civil, 5/2019/HNGĐ-ST family."""
    symbols = [word for word in plain(number).upper().split() if word.isalpha()]
    kinds = (
        kind for kind, start in _JUDGMENT_SYMBOLS for word in symbols if word.startswith(start)
    )
    return next(kinds, CaseKind.OTHER)


def _first(patterns: Iterable[tuple[_Choice, str]], text: str) -> _Choice | None:
    words = plain(text)
    return next((choice for choice, pattern in patterns if re.fullmatch(pattern, words)), None)
