"""The sandbox of templates, by Jinja2. Imported only when a form is used: it is slow to load.

Templates may look values up, test, loop and format; they see no attribute or method of any
object, call nothing, cannot include files, and cannot multiply a small text into a large one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, TemplateError, Undefined, meta, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment

from thads_desktop.base.formats import (
    clock_time,
    format_count,
    format_date,
    format_money,
    format_percent,
)
from thads_desktop.base.formats import official_date as official
from thads_desktop.base.number_words import money_in_words
from thads_desktop.documents.values import TemplateFaultError, Values

_DOTS = "…………"
_TESTS = ("defined", "undefined", "none", "eq", "ne", "lt", "le", "gt", "ge", "in")


class _PlainValues(SandboxedEnvironment):
    """`a.b` is the value under "b" in the mapping `a`; objects have no attributes here."""

    intercepted_binops = frozenset(("*", "**", "/", "//", "%"))

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - any value of a form
        """The value under that name, or an undefined one that complains when it is used."""
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - any value of a form
        """The value under that name or number."""
        if isinstance(obj, Mapping | list | tuple):
            try:
                return obj[argument]
            except (LookupError, TypeError):
                pass
        return self.undefined(obj=obj, name=argument)

    def call_binop(self, _context: Any, operator: str, _left: Any, _right: Any) -> Any:  # noqa: ANN401
        """Refuse arithmetic: `"x" * 10**9` would fill the memory."""
        raise SecurityError(operator)

    def call(self, _context: Any, obj: Any, *_args: Any, **_named: Any) -> Any:  # noqa: ANN401
        """Refuse calls: nothing in a form's values is a function."""
        raise SecurityError(str(type(obj).__name__))


def _money(value: Any) -> str:  # noqa: ANN401 - a number or nothing
    return "" if value == "" else format_money(value, language="vi")


def _money_words(value: Any) -> str:  # noqa: ANN401 - a number or nothing
    return "" if value == "" else money_in_words(value)


def _date(value: date | str) -> str:
    return format_date(value, language="vi") if isinstance(value, date) else value


def _official_date(value: date | str) -> str:
    """With dots to write on when the day is not known."""
    return official(value) if isinstance(value, date) else "ngày …… tháng …… năm ………"


def _blank(value: str, dots: str = _DOTS) -> str:
    return value or dots


def _clipped(value: str, length: int) -> str:
    """At most `length` letters, cut between words."""
    text = " ".join(value.split())
    if len(text) <= length:
        return text
    return f"{text[:length].rsplit(' ', 1)[0].rstrip(' ,;.')} …"


_FILTERS = {
    "money": _money,
    "money_words": _money_words,
    "count": lambda value: format_count(value, language="vi"),
    "percent": lambda value: "" if value == "" else format_percent(value, language="vi"),
    "date": _date,
    "official_date": _official_date,
    "blank": _blank,
    "clip": _clipped,
    "clock": clock_time,
    "lines": lambda text: [line.strip() for line in text.splitlines() if line.strip()],
    "names": lambda parties: ", ".join(party["name"] for party in parties),
    "join": lambda values, between="": between.join(values),
}


@cache
def _environment() -> _PlainValues:
    environment = _PlainValues(
        undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False
    )
    environment.globals.clear()
    environment.filters = dict(_FILTERS)
    environment.tests = {name: environment.tests[name] for name in _TESTS}
    return environment


_FAULTS = (TemplateError, TypeError, ValueError, AttributeError)


def compiled_text(source: str, known: frozenset[str]) -> Callable[[Values], str]:
    """What fills a text in; a fault raises TemplateFaultError."""
    try:
        render = _environment().from_string(_parsed(source, known)).render
    except TemplateError as error:
        raise _fault(source, error) from error

    def fill(values: Values) -> str:
        try:
            return render(values)
        except _FAULTS as error:
            raise _fault(source, error) from error

    return fill


def compiled_expression(source: str, known: frozenset[str]) -> Callable[[Values], Any]:
    """What works an expression out; a fault raises TemplateFaultError."""
    try:
        _parsed(f"{{{{ {source} }}}}", known)
        evaluate = _environment().compile_expression(source, undefined_to_none=False)
    except TemplateError as error:
        raise _fault(source, error) from error

    def value(values: Values) -> Any:  # noqa: ANN401 - any value of a form
        try:
            found = evaluate(**values)
        except _FAULTS as error:
            raise _fault(source, error) from error
        if isinstance(found, Undefined):
            raise _fault(source, "no such value")
        return found

    return value


def _parsed(source: str, known: frozenset[str]) -> nodes.Template:
    tree = _environment().parse(source)
    if unknown := meta.find_undeclared_variables(tree) - known:
        raise _fault(source, f"unknown value {', '.join(sorted(unknown))}")
    if any(meta.find_referenced_templates(tree)):
        raise _fault(source, "no other file can be included")
    return tree


def _fault(source: str, what: object) -> TemplateFaultError:
    return TemplateFaultError(f"“{source}”: {what}")
