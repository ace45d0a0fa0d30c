"""What headings say: wordings of each column as offices write them, and how sure each makes one.

A heading is held to the patterns in plain letters with its abbreviations written out, so that
"q® tha sè", "Số QĐ-THA" and "SỐ QUYẾT ĐỊNH THI HÀNH ÁN" are one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from thads_desktop.exchange.case_words import plain
from thads_desktop.exchange.fields import Field

SURE: Final = 8  # a heading this clear holds whatever its column contains
FAIR: Final = 6
FAINT: Final = 4  # counts only when the content does not speak against it

_ABBREVIATIONS: Final = {
    "qd": "quyet dinh",
    "tha": "thi hanh an",
    "thads": "thi hanh an",
    "th": "thi hanh",
    "qdtha": "quyet dinh thi hanh an",
    "qdthads": "quyet dinh thi hanh an",
    "nptha": "nguoi phai thi hanh an",
    "ndtha": "nguoi duoc thi hanh an",
    "ptha": "phai thi hanh an",
    "ba": "ban an",
    "baqd": "ban an quyet dinh",
    "chv": "chap hanh vien",
    "tand": "toa an",
    "hktt": "ho khau",
    "cccd": "can cuoc",
    "cmnd": "can cuoc",
    "cmt": "can cuoc",
    "cmtnd": "can cuoc",
    "mst": "ma so thue",
    "ns": "nam sinh",
    "kq": "ket qua",
    "gc": "ghi chu",
    "nd": "noi dung",
    "dc": "dia chi",
    "ds": "duong su",
    "st": "so tien",
}


class _Rule(NamedTuple):
    field: Field
    sureness: int
    says: str
    unless: str = r"$^"


_DATE_ALONE: Final = r"^(?!.*\bso\b).*\bngay\b"  # "Số, ngày …" is a number with its date
_PERSONAL: Final = r"dia chi|nam sinh|sinh nam|ngay.*sinh|can cuoc|dinh danh|cu tru|thuong tru"
_OTHER_DECISION: Final = (
    r"ban an|toa|loai|noi dung|nguoi|co quan|uy thac|hoan\b|dinh chi|chua|cuong che|ke bien|rieng"
    r"|thu hoi|rut\b|mien|giam|hinh thuc|dieu kien|chu dong|ket thuc|chap hanh vien|xong|ket qua"
)
_COLLECTED: Final = (
    r"da (?:thu|thi hanh|nop|tra|chi|giai quyet|duoc thu)|thuc thu\b(?! ly)|thu duoc|xong"
)
_OTHER_SUM: Final = (
    r"\bcon\b|uy thac|dinh chi|mien|giam|chua|tam ung|nguoi|thu hoi|hoan\b|ngay|lai suat|cuong che"
)
_NOT_DUE: Final = f"{_OTHER_SUM}|{_COLLECTED}"

_RULES: Final = (
    _Rule(
        Field.JUDGMENT_NUMBER, 9, r"ban an", rf"{_DATE_ALONE}|nhan|hieu luc|^(?:co quan|noi|toa)"
    ),
    _Rule(Field.JUDGMENT_NUMBER, SURE, r"quyet dinh (?:cua )?toa", rf"{_DATE_ALONE}|^toa"),
    _Rule(
        Field.JUDGED_ON,
        9,
        r"ngay.*(?:ban an|xet xu|tuyen|toa)|ban an.*ngay",
        r"nhan|hieu luc|quyet dinh thi hanh|thu ly|\bso\b",
    ),
    _Rule(
        Field.COURT,
        9,
        r"^(?:ten )?(?:toa|co quan|noi|don vi|cap)\b.*(?:xet xu|ban an|tuyen|toa an)"
        r"|^(?:ten )?toa(?: an)?(?: nhan dan)?$",
        r"\bso\b|ngay|thi hanh",
    ),
    _Rule(Field.COURT, FAIR, r"ban an.*\b(?:toa|toa an|co quan|noi)(?: ra| ban hanh)?$"),
    _Rule(
        Field.DECISION_NUMBER,
        9,
        r"\bso\b.*quyet dinh|quyet dinh.*\bso\b|quyet dinh thi hanh",
        rf"{_OTHER_DECISION}|{_DATE_ALONE}|so tien",
    ),
    _Rule(Field.DECISION_NUMBER, FAIR, r"quyet dinh", rf"{_OTHER_DECISION}|{_DATE_ALONE}"),
    _Rule(Field.DECISION_NUMBER, FAINT, r"\bso\b.*thu ly|thu ly.*\bso\b", r"viec"),
    _Rule(
        Field.DECIDED_ON,
        9,
        r"ngay.*quyet dinh|quyet dinh.*ngay",
        rf"{_OTHER_DECISION}|\bso\b",
    ),
    _Rule(Field.DECIDED_ON, FAIR, r"ngay.*(?:ra|ban hanh|ky)\b", _OTHER_DECISION),
    _Rule(Field.DECIDED_ON, 5, r"ngay.*thu ly|thu ly.*ngay", r"\bso\b"),
    _Rule(Field.DECIDED_ON, 3, r"^ngay(?: thang)?(?: nam)?$"),
    _Rule(Field.BASIS, 9, r"loai quyet dinh|chu dong|\bcd\b.*\bt?yc\b", r"tien|^so\b|nguoi"),
    _Rule(Field.BASIS, SURE, r"(?:hinh thuc|dien|can cu).*(?:thu ly|thi hanh|quyet dinh)", r"tien"),
    _Rule(Field.BASIS, SURE, r"^quyet dinh(?: thi hanh an)? loai$"),
    _Rule(Field.BASIS, FAINT, r"^loai|hinh thuc|^dien|theo (?:yeu cau|don)", r"tai san|khoan"),
    _Rule(
        Field.CASE_KIND,
        SURE,
        r"loai.*(?:viec|an|vu)\b|linh vuc|tinh chat|nhom viec",
        r"quyet dinh|thi hanh an$|tai san|khoan",
    ),
    _Rule(Field.CASE_KIND, 5, r"loai$"),
    _Rule(Field.CASE_KIND, FAINT, r"loai thi hanh an"),
    _Rule(
        Field.DEBTOR,
        9,
        r"(?:nguoi|ben|duong su|ten|don vi).*\b(?:phai|bi)\b|nguoi co nghia vu|bi don",
        rf"{_PERSONAL}|tien|khoan",
    ),
    _Rule(Field.DEBTOR, 9, r"\bten\b.*\b(?:phai|bi)\b|\b(?:phai|bi)\b.*\bten\b", r"tien|khoan"),
    _Rule(Field.DEBTOR, FAIR, r"phai thi hanh", rf"{_PERSONAL}|tien|khoan|nghia vu|noi dung|duoc"),
    _Rule(
        Field.DEBTOR,
        FAINT,
        r"duong su|ho (?:va )?ten|nguoi thi hanh",
        rf"{_PERSONAL}|duoc|chap hanh vien|can bo",
    ),
    _Rule(Field.BIRTH_YEAR, 10, r"nam sinh|sinh nam|ngay.*sinh", r"\bduoc\b|\bten\b"),
    _Rule(
        Field.IDENTITY_NUMBER,
        10,
        r"can cuoc|chung minh|dinh danh|ho chieu|tuy than|ma so thue",
        r"\bduoc\b|ngay cap|noi cap|\bten\b",
    ),
    _Rule(
        Field.ADDRESS,
        10,
        r"dia chi|noi (?:o|cu tru|thuong tru|dang ky)|cho o|cu tru|thuong tru|ho khau|tru (?:quan|so)",
        r"\bduoc\b|tai san|\bten\b",
    ),
    _Rule(
        Field.CREDITOR,
        9,
        r"(?:nguoi|ben|duong su|ten|don vi).*\bduoc\b|nguoi (?:co )?(?:don )?(?:yeu cau|quyen)"
        r"|nguyen don",
        rf"{_PERSONAL}|tien|phai|lien quan",
    ),
    _Rule(Field.CREDITOR, 9, r"\bten\b.*\bduoc\b|\bduoc\b.*\bten\b", r"tien|phai|lien quan"),
    _Rule(Field.CREDITOR, FAIR, r"duoc thi hanh", rf"{_PERSONAL}|tien|khoan|ban an|phai"),
    _Rule(
        Field.OBLIGATION,
        9,
        r"khoan|nghia vu|noi dung",
        r"lien quan|tien.*phai|so tien|ngay|nguoi|so quyet dinh",
    ),
    _Rule(
        Field.DUE,
        10,
        r"(?:tien|gia tri|\bso|tong).*phai\b|phai (?:thu|nop|tra)\b",
        rf"{_NOT_DUE}|ten\b",
    ),
    _Rule(Field.DUE, FAIR, r"phai thi hanh", rf"{_NOT_DUE}|khoan|nghia vu|noi dung|duoc"),
    _Rule(
        Field.DUE, 5, r"so tien|gia tri|tong tien|thanh tien|^tien\b|^tong so$|tien thi", _NOT_DUE
    ),
    _Rule(Field.DUE, FAINT, r"khoan.*phai", _NOT_DUE),
    _Rule(
        Field.PAID, 9, _COLLECTED, r"\bcon\b|ngay|chua|phai|nguoi|ket qua$|uy thac|dinh chi|ban an"
    ),
    _Rule(
        Field.PAID,
        SURE,
        r"ket qua.*(?:tien|thu)\b|(?:so|tien) thu\b(?! ly)",
        r"ngay|phai|chua|\bcon\b",
    ),
    _Rule(
        Field.OUTCOME,
        9,
        r"ket qua|tinh trang|trang thai|hien trang|tinh hinh|tien do",
        r"ngay|tien\b|\bthu\b|hon nhan|xac minh",
    ),
    _Rule(Field.OUTCOME, FAINT, r"dieu kien|phan loai|da thi hanh|xong", r"ngay|tien"),
    _Rule(
        Field.OUTCOME_ON,
        10,
        r"ngay.*(?:ket qua|xong|ket thuc|tinh trang|trang thai|giai quyet|hoan thanh)"
        r"|(?:ket qua|tinh trang|trang thai|xong|ket thuc).*ngay",
    ),
    _Rule(Field.OFFICER, 9, r"chap hanh vien|phu trach|can bo|cong chuc|nguoi thu ly", r"ngay"),
    _Rule(Field.NOTE, 9, r"ghi chu|luu y|chu thich|nhan xet"),
)


@lru_cache(maxsize=4096)
def meanings(heading: str) -> Mapping[Field, int]:
    """What a heading may stand for, each with its sureness; empty when it says nothing."""
    words = " ".join(_ABBREVIATIONS.get(word, word) for word in plain(heading).split())
    found: dict[Field, int] = {}
    for rule in _RULES:
        if re.search(rule.says, words) and not re.search(rule.unless, words):
            found[rule.field] = max(rule.sureness, found.get(rule.field, 0))
    return found
