"""Forms in a frame: what the frame adds, bases and articles in order, variants, free paragraphs."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from thads_desktop.base.errors import KnownIoError
from thads_desktop.documents.filling import fill_form, missing_fields, variant_of
from thads_desktop.documents.form_library import parse_form
from thads_desktop.documents.forms import Form
from thads_desktop.rendering.layout import text_of

DAY = date(2026, 7, 6)
FRAME = """
[[rests_on]]
text = "Căn cứ {{ case.words }}"

[[recipients]]
text = "Lưu: VT"

[[block]]
kind = "title"
name = "{{ paper.kind }}"
subject = "{{ paper.subject }}"

[[block]]
kind = "line"
each = "bases"
text = "{{ item }}"

[[block]]
kind = "body"

[[block]]
kind = "signatures"
recipients = "recipients"

[[block.signatory]]
roles = ["{{ signer.roles | join('\\n') }}"]
name = "{{ signer.name }}"
note = ""
"""
HEAD = """
key = "note"
title = "Quyết định thử"
kind = "Quyết định"
subject = "Về việc {{ case.words }}"
code = ""
frame = "plain"

[[law]]
name = "Luật 106/2025/QH15"
valid_from = 2026-07-01
bases = ["Căn cứ Điều 1 Luật 106/2025/QH15."]

[[rests_on]]
text = "Xét đề nghị của {{ officer }}"
when = "officer"

[[recipients]]
each = "debtors"
text = "{{ item.name }}"

"""
BODY = """
[[block]]
kind = "article"
when = "variant == 'land'"
text = "Về đất."

[[block]]
kind = "article"
text = "Hai việc."

[[block.clause]]
text = "Một là A."

[[block.clause]]
when = "not officer"
text = "Không in."

[[block.clause]]
text = "Hai là B."

[[block]]
kind = "free"
name = "more"
label = "Nội dung khác"

[[block]]
kind = "article"
text = "Hết."
"""
VARIANTS = """
[[variant]]
key = "land"
label = "Đất"
when = "act.land"

[[variant]]
key = "thing"
label = "Đồ vật"

"""


def form(body: str = BODY, head: str = HEAD) -> Form:
    content = f"{head}\n{body}".encode()
    return parse_form(content, file="note.toml", frame_of=lambda _name: FRAME.encode())


def values(**changes: object) -> dict[str, Any]:
    return {
        "case": {"words": "Quyết định số 01"},
        "officer": "Lê A",
        "debtors": [{"name": "Trần B"}, {"name": "Trần C"}],
        "signer": {"roles": ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"], "name": "Vũ D"},
        "act": {"land": ""},
        **changes,
    }


def test_a_frame_stands_around_the_body_of_its_form() -> None:
    lines = text_of(fill_form(form(), values(), on=DAY)).splitlines()
    assert lines[:2] == ["QUYẾT ĐỊNH", "Về việc Quyết định số 01"]
    assert lines[-3:] == ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Vũ D"]


def test_bases_are_the_law_then_the_case_and_end_as_the_decree_says() -> None:
    lines = text_of(fill_form(form(), values(), on=DAY)).splitlines()
    assert lines[2:5] == [
        "Căn cứ Điều 1 Luật 106/2025/QH15;",
        "Căn cứ Quyết định số 01;",
        "Xét đề nghị của Lê A.",
    ]


def test_articles_and_clauses_are_numbered_as_they_are_printed() -> None:
    text = text_of(fill_form(form(), values(), on=DAY))
    assert "Điều 1. Hai việc.\n1. Một là A.\n2. Hai là B.\nĐiều 2. Hết." in text


def test_free_paragraphs_stand_at_their_place() -> None:
    text = text_of(fill_form(form(), values(free={"more": "Thêm một.\n\n Thêm hai. "}), on=DAY))
    assert "2. Hai là B.\nThêm một.\nThêm hai.\nĐiều 2. Hết." in text
    assert [free.label for free in form().free] == ["Nội dung khác"]


def test_recipients_of_the_form_come_before_those_of_the_frame() -> None:
    text = text_of(fill_form(form(), values(), on=DAY))
    assert "Nơi nhận:\n- Trần B;\n- Trần C;\n- Lưu: VT." in text


@pytest.mark.parametrize(("land", "chosen"), [("có", "land"), ("", "thing")])
def test_the_first_variant_whose_rule_holds_is_taken(land: str, chosen: str) -> None:
    shape = form(head=HEAD + VARIANTS)
    given = values(act={"land": land})
    assert variant_of(shape, given) == chosen
    assert ("Về đất" in text_of(fill_form(shape, given, on=DAY))) is (chosen == "land")


def test_a_variant_may_be_chosen_against_its_rule() -> None:
    paper = fill_form(form(head=HEAD + VARIANTS), values(), on=DAY, variant="land")
    assert "Điều 1. Về đất." in text_of(paper)


def test_a_required_field_may_be_named_by_a_path() -> None:
    asked = '[[field]]\nname = "act.until"\nlabel = "Thời hạn"\nsource = "Điều 46"\n'
    shape = form(head=HEAD + asked)
    assert [one.name for one in missing_fields(shape, values())] == ["act.until"]
    assert not missing_fields(shape, values(act={"until": DAY}))


@pytest.mark.parametrize("name", ["../../secret", "none_such", "a/b"])
def test_a_frame_that_is_not_of_the_library_is_refused(name: str) -> None:
    content = HEAD.replace('frame = "plain"', f'frame = "{name}"') + BODY
    with pytest.raises(KnownIoError) as refused:
        parse_form(content.encode(), file="note.toml")
    assert refused.value.code == "form_broken"


def test_a_field_of_the_form_stands_for_that_of_its_frame() -> None:
    field = '[[field]]\nname = "place"\nask = "line"\n'
    own = field + 'label = "Nơi niêm yết"\nsource = "Điều 17.2"\n'
    content = f"{HEAD}\n{own}\n{BODY}".encode()
    frame = f"{field}\n{FRAME}".encode()
    shape = parse_form(content, file="note.toml", frame_of=lambda _name: frame)
    assert [one.label for one in shape.fields if one.name == "place"] == ["Nơi niêm yết"]


def test_signatories_of_the_form_sign_in_the_place_of_those_of_its_frame() -> None:
    own = (
        '[[signatory]]\nroles = ["BÊN GIAO"]\n\n'
        '[[signatory]]\nwhen = "officer"\nroles = ["BÊN NHẬN"]\nname = "{{ officer }}"\n'
    )
    lines = text_of(fill_form(form(head=HEAD + own), values(), on=DAY)).splitlines()
    assert "TRƯỞNG" not in " ".join(lines)
    assert lines[-5:] == [
        "BÊN GIAO",
        "(Ký, ghi rõ họ tên)",
        "BÊN NHẬN",
        "(Ký, ghi rõ họ tên)",
        "Lê A",
    ]
