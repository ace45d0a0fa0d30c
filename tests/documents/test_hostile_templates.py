"""Hostile templates: what a form from somebody's stick may try, refused or stopped."""

from __future__ import annotations

import time
from datetime import date

import pytest

from thads_desktop.base.errors import KnownIoError
from thads_desktop.documents.filling import fill_form
from thads_desktop.documents.form_library import parse_form
from thads_desktop.documents.templates import Expression, Text
from thads_desktop.documents.values import TemplateFaultError
from thads_desktop.rendering.layout import text_of

KNOWN = frozenset({"a", "rows", "text", "party", "n", "item"})
VALUES = {
    "a": "chữ",
    "n": 10**9,
    "rows": list(range(1_000)),
    "text": "x" * 100_000,
    "party": {"name": "Nguyễn Văn A"},
}
SECONDS = 3.0  # a slow machine under load; alone it is well under one
DAY = date(2026, 11, 24)

ATTRIBUTES = [
    "{{ a.__class__ }}",
    "{{ a['__class__'] }}",
    "{{ a.__class__.__mro__[1].__subclasses__() }}",
    "{{ party.__init__.__globals__ }}",
    "{{ party.items }}",
    "{{ (a | blank).__class__ }}",
    "{% for x in rows %}{{ loop.__class__ }}{% endfor %}",
    "{% for x in rows %}{{ loop._context }}{% endfor %}",
    "{% for x in rows %}{{ loop.previtem }}{% endfor %}",
    "{{ self.__init__ }}",
    "{{ rows.append }}",
    "{{ a.format }}",
]
CALLS = [
    "{{ a.upper() }}",
    "{{ party.get('name') }}",
    "{{ rows.append(1) }}",
    "{{ range(10) }}",
    "{% for x in range(1000000000) %}x{% endfor %}",
    "{{ lipsum() }}",
    "{{ cycler('a') }}",
    "{{ dict(a=1) }}",
    "{{ namespace() }}",
    "{{ '%1000000000d' | format(1) }}",
    "{{ '{:1000000000}'.format(1) }}",
    "{{ open('/etc/passwd').read() }}",
    "{{ a | attr('__class__') }}",
    "{{ a | map('upper') }}",
    "{{ a | center(1000000000) }}",
    "{{ a | indent(1000000000) }}",
    "{{ a | replace('c', a) }}",
    "{{ rows | batch(1) }}",
    "{{ a is callable }}",
    "{% for x in rows recursive %}{{ loop(rows) }}{% endfor %}",
]
FILES = [
    "{% include '/etc/passwd' %}",
    "{% import 'x' as y %}",
    "{% from 'x' import y %}",
    "{% extends 'x' %}",
    "{% block b %}x{% endblock %}",
]
GROWTH = [
    "{{ a * 1000000000 }}",
    "{{ 10 ** 10 ** 10 }}",
    "{{ '%s' % a }}",
    "{{ n + n }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% call a() %}x{% endcall %}",
    "{% filter join %}x{% endfilter %}",
    "{% set a = a ~ a %}",
    "{% set b %}x{% endset %}",
    "{{ {'a': a} }}",
    "{{ rows }}",
    "{{ party ~ '' }}",
    "{{ text | join(text) }}",
    "{% for x in rows %}{% for y in rows %}{% endfor %}{% endfor %}",
    "{% for x in rows %}{% for y in rows %}{% for z in rows %}{% endfor %}{% endfor %}{% endfor %}",
    "{% for x in text %}{% for y in text %}{{ y }}{% endfor %}{% endfor %}",
    "{% for x in rows %}{{ text }}{% endfor %}",
    "{% for x in rows %}" + "y" * 5_000 + "{% endfor %}",
    "{% for x in rows %}{{ 'long' ~ text ~ text ~ text }}{% endfor %}",
    "{% for x in rows %}{{ text | clip(3) }}{{ text | lines | join }}{% endfor %}",
    "{{ " + " ~ ".join(["text"] * 500) + " }}",
    "{{ " + "[" * 3_000 + "]" * 3_000 + " }}",
    "{{ " + "(" * 3_000 + "a" + ")" * 3_000 + " }}",
    "{{ a" + ".b" * 3_000 + " }}",
    "{{ " + "not " * 1_900 + "a }}",
    "{% for x in rows %}" * 30 + "{% endfor %}" * 30,
    "{{ " + "9" * 6_000 + " }}",
    "{{ a }}" * 5_000,
]


def tried(source: str) -> None:
    Text(source, KNOWN).fill(VALUES)


@pytest.mark.parametrize("source", [*ATTRIBUTES, *CALLS, *FILES, *GROWTH])
def test_a_hostile_text_is_refused_in_no_time(source: str) -> None:
    started = time.perf_counter()
    with pytest.raises(TemplateFaultError):
        tried(source)
    assert time.perf_counter() - started < SECONDS


@pytest.mark.parametrize(
    "source",
    [
        "a.__class__",
        "a.upper()",
        "().__class__.__bases__",
        "a * n",
        "range(n)",
        "text | join(text)",
        "a }}{% include 'x' %}{{ a",
        "",
        "[" * 3_000 + "]" * 3_000,
    ],
)
def test_a_hostile_rule_is_refused(source: str) -> None:
    with pytest.raises(TemplateFaultError):
        Expression(source, KNOWN).value(VALUES)


def test_what_honest_forms_do_is_still_allowed() -> None:
    honest = "{% for x in rows if x in [1, 2] %}{{ x }}{% if loop.last %}.{% endif %}{% endfor %}"
    assert Text(honest, KNOWN).fill(VALUES) == "12."
    assert Text("{{ party.name ~ ', ' ~ a }}", KNOWN).fill(VALUES) == "Nguyễn Văn A, chữ"
    assert Text("{{ n | money }} đồng", KNOWN).fill(VALUES) == "1.000.000.000 đồng"


HEAD = (
    'key = "own-x"\ntitle = "Thử"\ncode = ""\n[[field]]\nname = "rows"\n[[field]]\nname = "text"\n'
)
BLOCKS = {
    "parts of parts of parts": """
[[block]]
kind = "together"
each = "rows"
[[block.block]]
kind = "together"
each = "rows"
[[block.block.block]]
kind = "line"
each = "rows"
text = "x"
""",
    "a long text over and over": """
[[block]]
kind = "table"
each = "rows"
[[block.column]]
[[block.row]]
each = "rows"
cells = ["một câu dài, không có chỗ nào để điền, in đi in lại rất nhiều lần"]
""",
    "many texts that are each allowed": '[[block]]\nkind = "line"\ntext = "{{ text }}"\n' * 50,
    "letter by letter": '[[block]]\nkind = "line"\neach = "text"\ntext = "{{ item }}"\n',
}
SHAPES = {
    "blank lines without end": '[[block]]\nkind = "blank"\nlines = 1000000000\n',
    "letters without size": (
        '[[block]]\nkind = "table"\nsize = 1e300\n[[block.column]]\n[[block.row]]\ncells = ["x"]\n'
    ),
    "more templates than can be made": '[[block]]\nkind = "line"\ntext = "{{ text }}"\n' * 2_000,
    "more letters than can be read": (
        '[[block]]\nkind = "line"\ntext = "{{ text }}' + "{{ text }}" * 700 + '"\n'
    )
    * 20,
    "a frame that is a path": 'frame = "../head/fee-decision"\n',
    "lists without end": "x = " + "[" * 20_000,
    "more than a file may hold": "#" * 300_000,
    "fields that are none": "",
}


@pytest.mark.parametrize("blocks", BLOCKS.values(), ids=BLOCKS)
def test_a_form_that_prints_without_end_is_stopped(blocks: str) -> None:
    form = parse_form((HEAD + blocks).encode(), file="own-x")
    started = time.perf_counter()
    with pytest.raises(KnownIoError, match="own-x"):
        fill_form(form, {"rows": VALUES["rows"], "text": VALUES["text"]}, on=DAY)
    assert time.perf_counter() - started < SECONDS


@pytest.mark.parametrize("rest", SHAPES.values(), ids=SHAPES)
def test_a_form_of_impossible_shape_is_refused_when_it_is_read(rest: str) -> None:
    started = time.perf_counter()
    head = rest + HEAD.partition("[[field]]")[0] if rest.startswith("frame") else HEAD + rest
    head = head if rest else 'field = "rows"\n' + HEAD.partition("[[field]]")[0]
    with pytest.raises(KnownIoError):
        parse_form(head.encode(), file="own-x")
    assert time.perf_counter() - started < SECONDS


def test_what_a_form_may_print_is_plenty() -> None:
    block = '[[block]]\nkind = "line"\neach = "rows"\ntext = "{{ item }}. Nguyễn Văn A, 10.000.000 đồng"\n'
    form = parse_form((HEAD + block).encode(), file="own-x")
    paper = fill_form(form, {"rows": list(range(5_000)), "text": ""}, on=DAY)
    assert text_of(paper).count("Nguyễn Văn A") == 5_000
