"""What is said of somebody of the record (điều ghi về đương sự): role, year of birth, number.

Only what stands beside a name of the record, in its sentence and with nobody else between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from thads_desktop.base.language import _, mark
from thads_desktop.base.vietnamese import fold
from thads_desktop.documents.text_facts import KnownPerson, Remark
from thads_desktop.documents.text_reading import TITLES, Mention, Reading
from thads_desktop.domain.vocabulary import PartyRole

_BESIDE = 80  # letters between a name and what is said of it
_ROLE = (
    r"(?:(?:người|bên) (?P<what>phải|được) thi hành án(?: dân sự)?"
    r"|người có quyền lợi, nghĩa vụ liên quan)"
)
_ROLE_BEFORE = re.compile(
    rf"(?P<whose>\w+(?: của| cho| theo)? )?{_ROLE}(?: là|:| gồm:?)? ?"
    r"(?:(?:ông|bà|anh|chị|cháu|em)\s)?$",
    re.IGNORECASE,
)
_ROLE_BEHIND = re.compile(rf",? ?(?:là |\(){_ROLE}(?! ?(?:ông|bà|là)\b)", re.IGNORECASE)
_KIN = frozenset({
    "con", "vo", "chong", "cha", "me", "bo", "chau", "em", "anh", "chi", "nha", "dien", "quyen",
    "the", "thay",
})  # fmt: skip
_KIN_WORD = re.compile(r"\b(?:con|cháu|vợ|chồng|cha|mẹ|bố|em|anh|chị|của|tài khoản|điện thoại)\b")
_BORN = re.compile(
    r"\b(?:sinh(?: (?:năm|ngày))?|SN)\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2} tháng \d{1,2} năm )?"
    r"(\d{4})(?!\d)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:số định danh|căn cước|CCCD|CMND|chứng minh|mã số thuế|mã số doanh nghiệp)"
    r"[^\d;\n]{0,60}?(\d(?:[ .-]?\d){8,13})(?!\d)",
    re.IGNORECASE,
)
_ROLE_NAMES = {
    PartyRole.DEBTOR: mark("người phải thi hành án"),
    PartyRole.CREDITOR: mark("người được thi hành án"),
    PartyRole.RELATED_PERSON: mark("người có quyền lợi, nghĩa vụ liên quan"),
}


def plain_digits(text: str) -> str:
    """The text with no sign between its digits."""
    return re.sub(r"(?<=\d)[ .-](?=\d)", "", text)


def wrong_roles(reading: Reading) -> Iterator[Remark]:
    """Parties called what they are not."""
    for mention in reading.mentions:
        claimed = role_before(reading, mention) or role_behind(reading, mention)
        if mention.who and claimed and claimed not in mention.who.roles:
            said = _("{name} không phải là {role} của việc này. Hãy kiểm tra lại.")
            message = said.format(name=mention.who.name, role=_(_ROLE_NAMES[claimed]))
            yield Remark(message=message, is_sure=True)


def role_before(reading: Reading, mention: Mention) -> PartyRole | None:
    """The role said right before a name ("Người được thi hành án bà …")."""
    found = _ROLE_BEFORE.search(reading.before(mention, _BESIDE))
    if found is None or _is_kin(found["whose"]):
        return None
    return _role(found)


def role_behind(reading: Reading, mention: Mention) -> PartyRole | None:
    """The role said right after a name ("… là người phải thi hành án")."""
    found = _ROLE_BEHIND.match(reading.behind(mention, _BESIDE))
    return _role(found) if found and not _is_of_another(reading, mention) else None


def _role(found: re.Match[str]) -> PartyRole:
    if found["what"] is None:
        return PartyRole.RELATED_PERSON
    return PartyRole.DEBTOR if found["what"].casefold() == "phải" else PartyRole.CREDITOR


def _is_kin(said: str | None) -> bool:
    """Is it somebody of the party ("đại diện", "vợ của người phải thi hành án")?"""
    return any(word in _KIN for word in fold(said or "").split())


def _is_of_another(reading: Reading, mention: Mention) -> bool:
    """Is the name said to tell whose somebody is ("con của bà …")?"""
    before = [word for word in fold(reading.before(mention, 24)).split() if word not in TITLES]
    return bool(before) and (before[-1] == "cua" or before[-1] in _KIN)


def wrong_birth_years(reading: Reading) -> Iterator[Remark]:
    """Years of birth that are not the person's."""
    for found in _BORN.finditer(reading.text):
        who = _whose(reading, found.start())
        if who and who.birth_years and int(found[1]) not in who.birth_years:
            said = _("{name} sinh năm {right}, không phải {told}. Hãy sửa lại.")
            right = ", ".join(map(str, sorted(who.birth_years)))
            yield Remark(
                message=said.format(name=who.name, right=right, told=found[1]), is_sure=True
            )


def wrong_numbers(reading: Reading) -> Iterator[Remark]:
    """Identity and tax numbers that are not the person's; an old card beside a new one is none."""
    for found in _NUMBER.finditer(reading.text):
        who, told = _whose(reading, found.start(1), found.start()), plain_digits(found[1])
        right = sorted(one for one in (who.numbers if who else ()) if len(one) == len(told))
        if who and right and told not in right:
            said = _(
                "Số định danh, mã số thuế của {name} là {right}, không phải {told}. Hãy sửa lại."
            )
            message = said.format(name=who.name, right=", ".join(right), told=told)
            yield Remark(message=message, is_sure=True)


def _whose(reading: Reading, place: int, said_from: int | None = None) -> KnownPerson | None:
    """Whom a fact is said of: who is named last before it, or after `said_from` ("số của bà …")."""
    found = reading.last_before(place)
    if found is None:
        return None
    mention, between = found
    if said_from is not None and reading.words[mention.first].start > said_from:
        return mention.who
    is_other = len(between) > _BESIDE or _KIN_WORD.search(between.casefold())
    return None if is_other or _is_of_another(reading, mention) else mention.who
