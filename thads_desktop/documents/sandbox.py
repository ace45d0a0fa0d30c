"""The sandbox of templates, by Jinja2. Imported only when a form is used: it is slow to load.

Templates may look values up, test, loop and format; they see no attribute or method of any
object, call nothing, name nothing, and cannot include files. What they write and how often they
go round comes out of the paper's allowance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from jinja2 import StrictUndefined, TemplateError, Undefined, meta, nodes, pass_context
from jinja2.environment import TemplateExpression
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import SandboxedEnvironment
from jinja2.visitor import NodeTransformer

from thads_desktop.base.formats import (
    clock_time,
    format_count,
    format_date,
    format_money,
    format_percent,
)
from thads_desktop.base.formats import official_date as official
from thads_desktop.base.number_words import money_in_words
from thads_desktop.documents.allowance import ALLOWANCE, LONGEST_TEXT, Allowance, with_allowance
from thads_desktop.documents.values import TemplateFaultError, Values

_DOTS = "…………"
_TESTS = ("defined", "undefined", "none", "eq", "ne", "lt", "le", "gt", "ge", "in")
_OF_LOOPS = frozenset({"first", "last", "index", "length"})
_LONGEST_SOURCE = 8_000
_LETTERS_A_STEP = 64  # what a filter reads is work too

_WORDS = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If)
_VALUES = (nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.List, nodes.Tuple)
_LOGIC = (nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr)
_FORMATS = (nodes.Filter, nodes.Test, nodes.Concat, nodes.Keyword)
_ALLOWED = (*_WORDS, *_VALUES, *_LOGIC, *_FORMATS)
"""All that a template may be made of: no call, macro, block, include, arithmetic or name given."""

_COUNTED, _JOINED = " counted", " joined"  # a name with a space is no name in a template


class _PlainValues(SandboxedEnvironment):
    """`a.b` is the value under "b" in the mapping `a`; objects have no attributes here."""

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
        if isinstance(obj, LoopContext) and argument in _OF_LOOPS:
            return getattr(obj, argument)
        return self.undefined(obj=obj, name=argument)

    def call(self, _context: Any, obj: Any, *_args: Any, **_named: Any) -> Any:  # noqa: ANN401
        """Refuse calls: nothing in a form's values is a function."""
        raise SecurityError(str(type(obj).__name__))


def _money(value: int | str) -> str:
    """A sum; what was typed and is no number stands as it was typed, for the checks to refuse."""
    return value if isinstance(value, str) else format_money(value, language="vi")


def _money_words(value: int | str) -> str:
    return "" if isinstance(value, str) else money_in_words(value)


def _date(value: date | str) -> str:
    return format_date(value) if isinstance(value, date) else value


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


def _without_state(parties: Iterable[Values]) -> list[Values]:
    """Those to whom papers go: Ngân sách nhà nước is paid, told nothing and asked for no fee."""
    return [one for one in parties if not one["is_state"]]


def _persons(parties: Iterable[Values]) -> list[Values]:
    """Cá nhân among parties."""
    return [one for one in _without_state(parties) if not one["is_organisation"]]


def _only(values: Sequence[Any]) -> Sequence[Any]:
    """The one there is; none where somebody has to choose."""
    return values if len(values) == 1 else []


_FILTERS: dict[str, Callable[..., Any]] = {
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
    "without_state": _without_state,
    "persons": _persons,
    "only": _only,
    "join": lambda values, between="": _together(values, between),
}


@pass_context
def _counted(
    context: Context, values: Iterable[Any], nodes_each: int, letters: int
) -> Iterator[Any]:
    """The values of a loop; each costs what stands inside the loop."""
    allowance = _allowance(context)
    for value in values:
        allowance.step(nodes_each)
        allowance.write(letters)
        yield value


@pass_context
def _joined(context: Context, values: list[Any]) -> str:
    """Values one after the other (`~`)."""
    return _together([_written(context, value) for value in values], "")


@pass_context
def _written(context: Context, value: Any) -> str:  # noqa: ANN401 - any value of a form
    """A value as it is printed: a text, a number, a day; a list is none of them."""
    if isinstance(value, Mapping | list | tuple):
        raise SecurityError(type(value).__name__)
    text = str(value)
    _allowance(context).write(len(text))
    return text


def _together(values: Iterable[str], between: str) -> str:
    """Texts joined, unless they are longer than any paper."""
    texts = list(values)
    if sum(map(len, texts)) + len(between) * len(texts) > LONGEST_TEXT:
        raise SecurityError("join")
    return between.join(texts)


def _charged(plain: Callable[..., Any]) -> Callable[..., Any]:
    """A filter whose work comes out of the allowance."""

    @pass_context
    def charged(context: Context, value: Any, *more: Any, **named: Any) -> Any:  # noqa: ANN401
        size = len(value) if isinstance(value, str | list | tuple) else 0
        _allowance(context).step(1 + size // _LETTERS_A_STEP)
        return plain(value, *more, **named)

    return charged


def _allowance(context: Context) -> Allowance:
    found = context.get(ALLOWANCE)
    assert isinstance(found, Allowance)  # noqa: S101 - every fill is given one
    return found


class _Metered(NodeTransformer):
    """Loops are counted, and what is joined is measured."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - named after its node
        """A loop: each round costs what stands in it."""
        if node.recursive:
            raise SecurityError("recursive")
        within = [one for part in node.body for one in (part, *part.find_all(nodes.Node))]
        letters = sum(len(one.data) for one in within if isinstance(one, nodes.TemplateData))
        self.generic_visit(node)
        costs: list[nodes.Expr] = [nodes.Const(1 + len(within)), nodes.Const(letters)]
        node.iter = nodes.Filter(node.iter, _COUNTED, costs, [], None, None, lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - named after its node
        """`a ~ b`."""
        self.generic_visit(node)
        values = nodes.List(node.nodes)
        return nodes.Filter(values, _JOINED, [], [], None, None, lineno=node.lineno)


@cache
def _environment() -> _PlainValues:
    environment = _PlainValues(
        undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False, finalize=_written
    )
    environment.globals.clear()
    filters = {name: _charged(plain) for name, plain in _FILTERS.items()}
    environment.filters = {**filters, _COUNTED: _counted, _JOINED: _joined}
    environment.tests = {name: environment.tests[name] for name in _TESTS}
    return environment


_FAULTS = (TemplateError, TypeError, ValueError, AttributeError, LookupError, RecursionError)
_UNREADABLE = (TemplateError, ValueError, RecursionError, SyntaxError, MemoryError)
"""What a template raises that is too deep, or too long, to be read or compiled."""


def compiled_text(source: str, known: frozenset[str]) -> Callable[[Values], str]:
    """What fills a text in; a fault raises TemplateFaultError."""
    try:
        render = _environment().from_string(_parsed(source, known)).render
    except _UNREADABLE as error:
        raise _fault(source, error) from error

    def fill(values: Values) -> str:
        try:
            return render(with_allowance(values))
        except _FAULTS as error:
            raise _fault(source, error) from error

    return fill


def compiled_expression(source: str, known: frozenset[str]) -> Callable[[Values], Any]:
    """What works an expression out; a fault raises TemplateFaultError."""
    try:
        evaluate = _expression(_parsed(f"{{{{ {source} }}}}", known))
    except _UNREADABLE as error:
        raise _fault(source, error) from error

    def value(values: Values) -> Any:  # noqa: ANN401 - any value of a form
        try:
            found = evaluate(with_allowance(values))
        except _FAULTS as error:
            raise _fault(source, error) from error
        if isinstance(found, Undefined):
            raise _fault(source, "no such value")
        return found

    return value


class Asked(NamedTuple):
    """What a template asks for: values, as paths ("act.until"), and which variants it tells apart."""

    names: frozenset[str]
    variants: frozenset[str]


def asked_by(source: str, *, is_expression: bool) -> Asked:
    """What a template asks for; nothing when it cannot be read."""
    try:
        tree = _environment().parse(f"{{{{ {source} }}}}" if is_expression else source)
        free = meta.find_undeclared_variables(tree)
        paths = {_path(one) for one in tree.find_all((nodes.Getattr, nodes.Name))}
        compared = [_texts_beside(one, "variant") for one in tree.find_all(nodes.Compare)]
    except _UNREADABLE:
        return Asked(frozenset(), frozenset())
    names = frozenset(path for path in paths if path.partition(".")[0] in free)
    return Asked(names, frozenset().union(*compared))


def _texts_beside(compared: nodes.Compare, name: str) -> frozenset[str]:
    """The texts that a value is compared with; none where another one is."""
    if all(one.name != name for one in compared.find_all(nodes.Name)):
        return frozenset()
    texts = (constant.value for constant in compared.find_all(nodes.Const))
    return frozenset(text for text in texts if isinstance(text, str))


def _path(node: nodes.Node) -> str:
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            within = _path(node.node)
            return f"{within}.{node.attr}" if within else ""
        case _:
            return ""


def _expression(tree: nodes.Template) -> TemplateExpression:
    """The one value that `{{ … }}` writes."""
    match tree.body:
        case [nodes.Output(nodes=[expression])]:
            asked = nodes.Assign(nodes.Name("result", "store"), expression, lineno=1)
        case _:
            raise SecurityError("…")
    template = _environment().from_string(nodes.Template([asked], lineno=1))
    return TemplateExpression(template, undefined_to_none=False)


def _parsed(source: str, known: frozenset[str]) -> nodes.Template:
    if len(source) > _LONGEST_SOURCE:
        raise _fault(f"{source[:40]}…", f"more than {_LONGEST_SOURCE} letters")
    tree = _environment().parse(source)
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED):
            raise _fault(source, f"not allowed: {type(node).__name__}")
    if unknown := meta.find_undeclared_variables(tree) - known:
        raise _fault(source, f"unknown value {', '.join(sorted(unknown))}")
    _Metered().visit(tree)
    tree.set_environment(_environment())
    return tree


def _fault(source: str, what: object) -> TemplateFaultError:
    return TemplateFaultError(f"“{source}”: {what}")
