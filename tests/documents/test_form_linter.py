"""The linter of forms: every fault it knows, seeded one at a time; the library has none."""

from __future__ import annotations

from datetime import date

import pytest

from thads_desktop.documents.form_library import form_files, load_form
from thads_desktop.documents.form_linter import FormFault, lint_form

TODAY = date(2026, 11, 24)
KEY = "own-decision"
CLEAN = """\
key = "own-decision"
title = "Quyết định thử"
kind = "Quyết định"
subject = "Về việc thử"
code = ""
frame = "decision"
act = "enforcement_postponed"
signer = "head"

[[variant]]
key = "part"
label = "Một phần"
when = "act.lines"

[[variant]]
key = "whole"
label = "Toàn bộ"

[[law]]
name = "Luật 106/2025/QH15"
valid_from = 2026-07-01
bases = ["Căn cứ Điều 46 Luật Thi hành án dân sự số 106/2025/QH15"]

[[field]]
name = "place"
ask = "line"
label = "Nơi giao"
source = "Điều 46"

[[recipients]]
each = "debtors"
text = "{{ item.name }}"

[[block]]
kind = "article"
text = "Hoãn {% if variant == 'part' %}một phần{% endif %} tại {{ place }}."

[[block]]
kind = "line"
text = "Do {{ signer.name }} ký."
"""
FIELD = '\n[[field]]\nname = "{name}"\nask = "{ask}"\n{rest}\n'
LAW = '\n[[law]]\nname = "L"\nvalid_from = {since}\nvalid_to = {to}\nbases = ["Căn cứ Điều 48 L"]\n'


def faults(content: str, on: date = TODAY) -> list[FormFault]:
    return list(lint_form(content.encode(), key=KEY, on=on))


def said(content: str) -> str:
    return "\n".join(f"{one.line}: {one.what}" for one in faults(content))


def test_a_clean_form_has_no_fault() -> None:
    assert faults(CLEAN) == []


@pytest.mark.parametrize("key", form_files())
def test_the_forms_of_the_library_have_none(key: str) -> None:
    last = max((law.valid_to for law in load_form(key).laws), default=TODAY)
    found = lint_form(form_files()[key].read_bytes(), key=key, on=min(TODAY, last))
    assert found == ()


SEEDED = [
    ("= 2026-07-01", "= 2026-13-01", 21, "không đọc được"),
    ('kind = "line"', 'kind = "lien"', 39, "loại khối"),
    ('label = "Một phần"', 'lable = "Một phần"', 12, "lable"),
    ("{{ place }}", "{{ plaec }}", 36, "plaec"),
    ("{{ signer.name }}", "{{ signer.nmae }}", 40, "signer.nmae"),
    ('when = "act.lines"', 'when = "act.lnes"', 13, "act.lnes"),
    ("{{ place }}", "{{ place | upper }}", 36, "upper"),
    ("{{ place }}", "{{ place.split() }}", 36, "Call"),
    ("variant == 'part'", "variant == 'prat'", 36, "prat"),
    ('when = "act.lines"\n', "", 15, ""),
    ('key = "whole"', 'key = "part"', 15, "Có hai biến thể"),
    ('label = "Nơi giao"\n', "", 24, "chưa có nhãn"),
    ('ask = "line"', 'ask = "choice"', 24, "chưa có danh sách"),
    ("tại {{ place }}", "tại nhà", 24, "không dùng"),
    ('signer = "head"\n', "", 1, "người ký"),
    ('[[recipients]]\neach = "debtors"\ntext = "{{ item.name }}"\n', "", 1, "nơi nhận"),
    ("106/2025/QH15\"]", "26/2008/QH12\"]", 19, "hết hiệu lực"),
    ("Về việc thử", "Về việc [ghi vào đây]", 4, "chưa điền"),
    ("Hoãn {%", "Theo Nghị định 62/2015/NĐ-CP hoãn {%", 36, "62/2015"),
    ("valid_from = 2026-07-01", "valid_from = 2026-07-01\nvalid_to = 2026-08-01", 19, "Mọi luật"),
    ('key = "own-decision"', 'key = "other"', 1, "own-decision"),
    ('bases = ["Căn cứ Điều 46 Luật Thi hành án dân sự số 106/2025/QH15"]', "bases = []", 19, "căn cứ"),
    ("place", "case", 24, "case"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "line", "words"), SEEDED)
def test_a_seeded_fault_is_told_on_its_line(right: str, wrong: str, line: int, words: str) -> None:
    assert right in CLEAN
    broken = CLEAN.replace(right, wrong)
    if not words:  # a variant without a rule, and another after it, is for the officer to choose
        assert faults(broken) == []
        return
    found = [one for one in faults(broken) if words in one.what]
    assert line in [one.line for one in found], said(broken)


def test_a_rule_after_a_variant_without_one_is_never_asked() -> None:
    swapped = CLEAN.replace('\nwhen = "act.lines"', "").replace(
        'label = "Toàn bộ"', 'label = "Toàn bộ"\nwhen = "act.until"'
    )
    assert "14: Không bao giờ xét tới" in said(swapped)


def test_laws_that_overlap_or_leave_days_between_are_told() -> None:
    overlapping = CLEAN + LAW.format(since="2015-09-01", to="2026-07-05")
    assert "Hai luật cùng áp dụng cho ngày 01/07/2026" in said(overlapping)
    gap = CLEAN + LAW.format(since="2015-09-01", to="2026-06-01")
    assert "Không có luật nào áp dụng từ sau ngày 01/06/2026" in said(gap)
    assert faults(CLEAN + LAW.format(since="2015-09-01", to="2026-06-30")) == []


def test_an_old_law_may_be_cited_in_the_days_it_was_in_force() -> None:
    old = LAW.format(since="2015-09-01", to="2026-06-30").replace("Điều 48 L", "Luật 26/2008/QH12")
    assert faults(CLEAN + old) == []


def test_what_no_file_can_be_is_one_fault() -> None:
    assert len(faults("[[[[[" * 1000)) == 1
    assert len(faults('field = "x"\n' + CLEAN.partition("\n[[field]]")[0])) >= 1
    assert lint_form(b"\xff\xfe", key=KEY, on=TODAY)[0].line == 1


def test_a_field_told_twice_is_a_fault() -> None:
    twice = CLEAN + FIELD.format(name="place", ask="line", rest='label = "Nơi"')
    assert "được khai hai lần" in said(twice)
