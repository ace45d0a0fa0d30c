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
    ENTRUSTED = "entrusted"
    WITHDRAWN = "withdrawn"
    POSTPONED = "postponed"
    POSTPONED_BY_AGREEMENT = "postponed_by_agreement"
    SUSPENDED = "suspended"
    SEPARATE_REGISTER = "separate_register"


ENDED: Final = frozenset(
    {Outcome.COMPLETED, Outcome.TERMINATED, Outcome.ENTRUSTED, Outcome.WITHDRAWN}
)

_DECISION: Final = r"(?:(?:thi hanh|thi hanh an|tha|thu ly|quyet dinh|qd) )?"
_BASES: Final = (
    (Basis.EX_OFFICIO, rf"{_DECISION}chu dong.*|cd"),
    (Basis.ON_REQUEST, rf"{_DECISION}(?:theo |co )?(?:yeu cau|yc|don(?! doc))\b.*|[td]yc"),
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
_NOT_MET: Final = r"(?:chua|khong)(?: co| du)* (?:dieu kien|dk)"
_OUTCOMES: Final = (
    (Outcome.SEPARATE_REGISTER, r".*(?:so|theo doi|thong ke) rieng\b.*"),
    (Outcome.NOT_YET_ENFORCEABLE, _NOT_MET + r".*|ccdk|cdk"),
    (Outcome.SUSPENDED, r"(?:quyet dinh |qd )?tam dinh chi.*"),
    (Outcome.TERMINATED, r"(?:quyet dinh |qd |da )?dinh chi.*"),
    (Outcome.ENTRUSTED, r"(?:quyet dinh |qd |da )?uy thac.*"),
    (Outcome.WITHDRAWN, r"(?:quyet dinh |qd |da )?(?:thu hoi|huy|rut|cuc rut)\b.*"),
    (Outcome.POSTPONED_BY_AGREEMENT, r".*\bhoan\b(?! thanh).*\b(?:thoa thuan|dong y|diem c)\b.*"),
    (Outcome.POSTPONED, r"(?:quyet dinh |qd |dang |tam )?hoan\b(?! thanh).*"),
    (Outcome.RUNNING, r"(?:dang|con|chua)(?: (?:dang )?(?:thi hanh|tha?|giai quyet)\b.*)?"),
    (Outcome.RUNNING, r"dang (?:to chuc|xac minh|tiep tuc|cuong che|ke bien|xu ly)\b.*"),
    (Outcome.RUNNING, r"(?:chua (?:xong|thu|het)|con (?:phai|lai|ton)|tiep tuc)\b.*"),
    (Outcome.RUNNING, r"co (?:dieu kien|dk)\b.*"),
    (Outcome.COMPLETED, r"(?:da )?(?:(?:thi hanh|thi hanh an|tha|th|thu) )?xong.*|thx"),
    (Outcome.COMPLETED, r"(?:da )?(?:ket thuc|hoan thanh).*|da (?:thi hanh|tha|thu du)\b.*"),
)


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
    """Kết quả; a case without one is running. None when the words are unknown."""
    return _first(_OUTCOMES, text) if text else Outcome.RUNNING


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
