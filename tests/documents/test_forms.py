"""The form library: every file in order, every fault named with its place."""

from __future__ import annotations

from datetime import date

import pytest

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.documents.filling import fill_form
from thads_desktop.documents.form_library import form_files, form_keys, load_form, parse_form
from thads_desktop.documents.forms import Form

HEAD = """
key = "note"
title = "Giấy ghi"
code = ""
paper = "A4"
signed_by = []

[[field]]
name = "who"
label = "Người nhận"
source = "Điều 1"
"""


def parsed(body: str, head: str = HEAD) -> Form:
    return parse_form(f"{head}\n{body}".encode(), file="note.toml")


def line(text: str) -> str:
    return f"[[block]]\nkind = \"line\"\ntext = '''{text}'''\n"


def fault_of(content: str | bytes) -> str:
    with pytest.raises(KnownIoError) as refused:
        parse_form(content.encode() if isinstance(content, str) else content, file="note.toml")
    assert refused.value.code == "form_broken"
    assert "note.toml" in refused.value.message
    return refused.value.message


@pytest.mark.parametrize("key", form_keys())
def test_every_form_of_the_library_is_in_order(key: str) -> None:
    form = load_form(key)
    assert form.key == key
    assert parse_form(form_files()[key].read_bytes(), file=key).digest == form.digest  # compiled
    assert form.title
    assert form.blocks


def test_no_official_code_is_invented() -> None:
    assert {load_form(key).code for key in form_keys()} == {""}


def test_required_fields_name_their_article() -> None:
    for key in form_keys():
        assert all(field.source for field in load_form(key).fields if field.label)


def test_the_minutes_of_a_day_rest_on_the_law_in_force_then() -> None:
    form = load_form("verification-minutes")
    assert "106/2025/QH15" in form.bases_on(date(2026, 7, 1))[0]
    assert "152/2026/NĐ-CP" in form.bases_on(date(2026, 7, 1))[1]
    assert "26/2008/QH12" in form.bases_on(date(2026, 6, 30))[0]
    assert "62/2015/NĐ-CP" in form.bases_on(date(2015, 9, 1))[1]
    assert len(form.bases_on(date(2015, 8, 31))) == 1


def test_a_day_without_a_law_is_refused() -> None:
    with pytest.raises(DomainError) as refused:
        load_form("verification-minutes").bases_on(date(2009, 6, 30))
    assert refused.value.code == "form_not_in_force"


def test_a_form_is_in_force_while_one_of_its_laws_is() -> None:
    form = load_form("verification-minutes")
    assert form.is_in_force(date(2026, 6, 30))
    assert not form.is_in_force(date(2009, 6, 30))
    assert load_form("case-summary").is_in_force(date(1990, 1, 1))


def test_a_form_of_the_library_is_compiled_when_it_is_used() -> None:
    content = f"{HEAD}\n{line('{{ nobody }}')}"
    assert "nobody" in fault_of(content)  # of an own form, at once
    form = parse_form(content.encode(), file="note.toml", is_own=False)
    with pytest.raises(KnownIoError, match="nobody") as refused:
        fill_form(form, {"who": "An"}, on=date(2026, 3, 10))
    assert refused.value.code == "form_broken"


def test_a_form_that_rests_on_no_law_has_no_bases() -> None:
    assert load_form("case-summary").bases_on(date(1990, 1, 1)) == ()


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (line("{{ who "), "$.block[0].text"),
        (line("ok") + line("{{ whom }}"), "$.block[1].text"),
        (line("{{ who | shout }}"), "$.block[0].text"),
        (line('{% include "x" %}'), "$.block[0].text"),
        ('[[block]]\nkind = "line"\ntext = 3', "$.block[0].text"),
        ('[[block]]\nkind = "line"\ntext = "a"\nstyle = "Lạ"', "$.block[0].style"),
        ('[[block]]\nkind = "line"\ntext = "a"\ncolour = "red"', "$.block[0]"),
        ('[[block]]\nkind = "song"', "$.block[0]"),
        (
            '[[block]]\nkind = "table"\n[[block.column]]\n[[block.row]]\ncells = ["1", "2"]',
            "$.block[0]",
        ),
        (
            '[[block]]\nkind = "together"\n[[block.block]]\nkind = "line"\nwhen = "who +"\ntext = ""',
            "$.block[0].block[0].when",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(body: str, place: str) -> None:
    assert place in fault_of(HEAD + body)


def test_a_file_that_is_no_toml_is_named_with_the_line() -> None:
    assert "line 2" in fault_of('key = "note"\ntitle = ,\n')


def test_a_file_that_is_no_text_is_refused() -> None:
    fault_of(b"\xff\xfe\x00")


def test_a_file_without_its_description_is_refused() -> None:
    assert "title" in fault_of('key = "note"\n[[field]]\nname = "who"\n')


def test_a_huge_file_is_refused() -> None:
    fault_of(HEAD + "#" * 300_000)
