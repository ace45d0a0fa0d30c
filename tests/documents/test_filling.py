"""Filling a form in: repeated and left-out parts, blanks, faults, and what a template may not do."""

from __future__ import annotations

from datetime import date

import pytest

from tests.documents.test_forms import HEAD, line, parsed
from thads_desktop.base.errors import KnownIoError
from thads_desktop.documents.filling import fill_form, missing_fields
from thads_desktop.documents.values import Values
from thads_desktop.rendering.document import Paragraph, Row, Run, Style, Table
from thads_desktop.rendering.layout import text_of

DAY = date(2026, 3, 5)
MANY = HEAD + '\n[[field]]\nname = "people"\n'


def filled(body: str, values: Values, head: str = HEAD) -> str:
    return text_of(fill_form(parsed(body, head), values, on=DAY))


@pytest.mark.parametrize(
    ("template", "value", "text"),
    [
        ("{{ who | money }} đồng", 417_128_568, "417.128.568 đồng"),
        ("{{ who | money_words }}", 1_005_000, "Một triệu không trăm linh năm nghìn đồng"),
        ("{{ who | date }}", DAY, "05/03/2026"),
        ("{{ who | official_date }}", DAY, "ngày 05 tháng 3 năm 2026"),
        ("{{ who | official_date }}", "", "ngày …… tháng …… năm ………"),
        ("{{ who | count }}", 7427, "7.427"),
        ("{{ who | percent }}", 86.8075, "86,81 %"),
        ("{{ who | blank }}", "", "…………"),
        ("{{ who | blank }}", "Lê A", "Lê A"),
        ("{{ who | clip(12) }}", "một hai ba bốn năm", "một hai ba …"),
        ("{{ who | join(', ') }}", ["a", "b"], "a, b"),
        ("{% for one in who %}{{ one.name }};{% endfor %}", [{"name": "A"}], "A;"),
        ("{{ who.items }}", {"items": "khoản"}, "khoản"),
        ("{{ who }}", "{{ who }}", "{{ who }}"),
    ],
)
def test_values_are_written_as_papers_write_them(template: str, value: object, text: str) -> None:
    assert filled(line(template), {"who": value}) == text


def test_a_part_is_repeated_for_every_item() -> None:
    body = line("- {{ item.name }} của {{ who }}") + 'each = "people"\nwhen = "item.name"'
    people = [{"name": "A"}, {"name": ""}, {"name": "B"}]
    assert filled(body, {"who": "tôi", "people": people}, MANY) == "- A của tôi\n- B của tôi"


def test_a_part_whose_condition_does_not_hold_is_left_out() -> None:
    body = line("thấy") + 'when = "who"\n' + line("luôn có")
    assert filled(body, {"who": ""}) == "luôn có"


def test_runs_keep_their_faces_and_lines_their_style() -> None:
    body = (
        '[[block]]\nkind = "paragraph"\n[[block.run]]\ntext = "{{ who }}"\nbold = true\n'
        '[[block.run]]\ntext = "!"\n' + line("chú ý") + 'style = "Ghi chú"'
    )
    blocks = fill_form(parsed(body), {"who": "A"}, on=DAY).blocks
    assert blocks[0] == Paragraph((Run("A", bold=True), Run("!")))
    assert blocks[1] == Paragraph("chú ý", Style.NOTE)


def test_a_table_without_headings_has_no_head_row() -> None:
    body = (
        '[[block]]\nkind = "table"\n[[block.column]]\n[[block.column]]\n[[block.row]]\n'
        'cells = ["a", "{{ who }}"]'
    )
    [table] = fill_form(parsed(body), {"who": "b"}, on=DAY).blocks
    assert isinstance(table, Table)
    assert (table.header, table.rows) == ((), (Row(("a", "b")),))


def test_a_value_that_is_not_there_is_named_with_its_file() -> None:
    with pytest.raises(KnownIoError, match=r"note\.toml.*who\.name") as refused:
        filled(line("{{ who.name }}"), {"who": {}})
    assert refused.value.code == "form_broken"


def test_fields_that_the_law_asks_for_are_missed() -> None:
    form = parsed(line("{{ who }}"), MANY)
    assert [field.label for field in missing_fields(form, {"who": "", "people": []})] == [
        "Người nhận"
    ]
    assert not missing_fields(form, {"who": "A", "people": []})


class Secret:
    """Something a template must not look into."""

    word = "mật khẩu"

    def tell(self) -> str:
        return self.word


@pytest.mark.parametrize(
    "hostile",
    [
        "{{ who.word }}",
        "{{ who.tell() }}",
        "{{ who.__class__.__mro__ }}",
        "{{ who['__class__'] }}",
        "{{ ''.__class__ }}",
        "{{ 'a'.upper() }}",
        "{{ '%s' % who }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 9 ** 999999 }}",
        "{{ [who] * 1000000000 }}",
        "{% macro m() %}x{% endmacro %}{{ m() }}",
        "{% for a in who recursive %}{{ loop(a) }}{% endfor %}",
    ],
)
def test_a_hostile_template_cannot_run(hostile: str) -> None:
    with pytest.raises(KnownIoError) as refused:
        filled(line(hostile), {"who": Secret()})
    assert refused.value.code == "form_broken"


@pytest.mark.parametrize(
    "hostile",
    [
        "{{ range(9) }}",
        "{{ lipsum() }}",
        "{{ cycler }}",
        "{{ self.x }}",
        "{{ who | attr('word') }}",
        "{{ who | map(attribute='word') }}",
        "{% import 'x' as y %}",
    ],
)
def test_nothing_but_the_declared_values_is_known(hostile: str) -> None:
    with pytest.raises(KnownIoError) as refused:
        filled(line(hostile), {"who": Secret()})
    assert refused.value.code == "form_broken"
