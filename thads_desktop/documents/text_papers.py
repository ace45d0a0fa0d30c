"""Papers and offices cited in the words of a paper (viện dẫn): number, day, court, issuer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.documents.text_days import said_day
from thads_desktop.documents.text_facts import RecordFacts, Remark

_DAY = r"ngày (?:\d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}/\d{1,2}/\d{4})"
_CITED = re.compile(
    r"số (?P<number>\d+[a-zđ]?/(?:\d{4}/)?[A-ZĐ][A-ZĐ0-9./-]*)"
    rf"(?:,? (?P<day>{_DAY}))?(?:,? (?:của|do) (?P<issuer>[^,.;()\n]+))?"
)
_OF_LAWS = ("/QH", "/NĐ-CP", "/TT-", "/TTLT", "/NQ-", "/UBTVQH", "/QĐ-TTg")
_OF_COURTS = re.compile(r"-(?:ST|PT)\b|/QĐST")
_OF_OTHERS = re.compile(
    r"(?:công văn|vụ án|hợp đồng|hóa đơn|hoá đơn|giấy chứng nhận|giấy phép|đơn|thụ lý)[\w ]{0,30}$",
    re.IGNORECASE,
)
_OWN = re.compile(r"thi hành án|chấp hành viên|phòng|chi cục|cục|đơn vị|thủ trưởng", re.IGNORECASE)
_COURT = re.compile(r"[Tt](?:òa|oà) án nhân dân")
_OFFICE = re.compile(r"(?:(?:Phòng|Chi cục|Cục) )?Thi hành án dân sự")
_OF_PLACES = frozenset(
    ("khu", "vực", "thành", "phố", "thị", "xã", "tỉnh", "huyện", "quận", "cấp", "cao", "tối", "tại")
)
_PLACE_WORD = re.compile(r"[ ,]*(?:[-–] )?(\w+)")
_AT = re.compile(r"(?:\btại|\bđến|trụ sở|tài khoản của|địa chỉ|liên hệ)\W*$", re.IGNORECASE)
_NEAR = 48  # letters before a number or an office that tell what it is


def misquoted_numbers(text: str, facts: RecordFacts) -> Iterator[Remark]:
    """Papers cited with another day, court or issuer than the record's; by a number it lacks."""
    papers = {_plain_number(number): (number, days) for number, days in facts.papers.items()}
    for cited in _CITED.finditer(text):
        number = cited["number"].rstrip("./-")  # a full stop ends the sentence, not the number
        if any(mark in number for mark in _OF_LAWS):
            continue
        found = papers.get(_plain_number(number))
        if found is None:
            yield from _unknown(text, cited, number)
            continue
        told = said_day(cited["day"] or "")
        if told is not None and told not in found[1]:
            said = _("Văn bản số {number} có ngày {right}, không phải {told}.")
            right, wrong = ", ".join(map(format_date, sorted(found[1]))), format_date(told)
            message = said.format(number=found[0], right=right, told=wrong)
            yield Remark(message=message, is_sure=False)
        yield from _wrong_issuer(cited["issuer"] or "", found[0], facts)


def _plain_number(number: str) -> str:
    return fold(number).lstrip("0")


def _unknown(text: str, cited: re.Match[str], number: str) -> Iterator[Remark]:
    """A number the record lacks, unless it is of a paper that others sent."""
    if _OF_OTHERS.search(text[max(0, cited.start() - _NEAR) : cited.start()]):
        return
    issuer = cited["issuer"]
    if not issuer or _OWN.search(issuer) or _OF_COURTS.search(number):
        said = _("Văn bản số {number} không có trong hồ sơ của việc.")
        yield Remark(message=said.format(number=number), is_sure=False)


def _wrong_issuer(issuer: str, number: str, facts: RecordFacts) -> Iterator[Remark]:
    """The court of the judgment, or the office of its own paper, by another's name."""
    court, office = _named(_COURT.match(issuer)), _named(_OFFICE.match(issuer))
    if number == facts.judgment_number:
        if court and facts.court and not _same_place(court, facts.court):
            said = _(
                "Bản án, quyết định số {number} là của {right}, không phải {told}. Hãy sửa lại."
            )
            message = said.format(number=number, right=facts.court, told=court)
            yield Remark(message=message, is_sure=True)
    elif office and facts.offices and not _is_ours(office, facts):
        said = _("Văn bản số {number} là của {right}, không phải {told}. Hãy sửa lại.")
        message = said.format(number=number, right=facts.offices[0], told=office)
        yield Remark(message=message, is_sure=bool(facts.code) and facts.code in number)


def other_offices(text: str, facts: RecordFacts) -> Iterator[Remark]:
    """Another office's name where people are told to come or pay; that may be meant."""
    for found in _OFFICE.finditer(text):
        is_place = _AT.search(text[max(0, found.start() - _NEAR) : found.start()])
        office = _named(found)
        if is_place and office and facts.offices and not _is_ours(office, facts):
            said = _("“{office}” không phải là đơn vị này. Hãy kiểm tra lại.")
            yield Remark(message=said.format(office=office), is_sure=False)


def _named(head: re.Match[str] | None) -> str:
    """The whole name of a court or office; empty when only its kind is said."""
    if head is None:
        return ""
    text, end = head.string, head.end()
    while (word := _PLACE_WORD.match(text, end)) and _is_of_name(word[1]):
        end = word.end()
    return text[head.start() : end] if end > head.end() else ""


def _is_of_name(word: str) -> bool:
    return not word[0].islower() or word in _OF_PLACES


def _is_ours(name: str, facts: RecordFacts) -> bool:
    return any(_same_place(name, one) for one in facts.offices)


def _same_place(told: str, right: str) -> bool:
    """Does one say no other place than the other? "khu vực 3" stands for "khu vực 3 - Đồng Tháp"."""
    mine, theirs = (set(re.findall(r"\w+", fold(name))) for name in (told, right))
    return mine <= theirs or theirs <= mine
