"""Files of a law pack: read table by table, each fault with its file and line."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from thads_desktop.base.language import _, mark
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.toml_lines import line_of, table_lines

OVERLAYS = "overlays"
SECTIONS: Mapping[str, type[msgspec.Struct]] = {
    "regime": e.Regime,
    "overlay": e.Overlay,
    "pack": e.PackHead,
    "event": e.EventType,
    "variant": e.Variant,
    "limit": e.Limit,
    "ground": e.Ground,
    "payment_rank": e.PaymentRank,
    "signer": e.Signer,
    "fee_bracket": e.FeeBracket,
    "fee_relief": e.FeeRelief,
    "base_salary": e.BaseSalary,
    "regional_minimum_wage": e.RegionalMinimumWage,
    "interest": e.Interest,
    "interest_rule": e.InterestRule,
    "court": e.Court,
    "case_kind": e.CaseKindName,
    "statistics_period": e.StatisticsPeriod,
    "target": e.NationalTarget,
    "day_off": e.DayOff,
    "make_up_day": e.MakeUpDay,
    "yearly_rule": e.YearlyRule,
}


class LawFile(NamedTuple):
    """Một tệp của gói: `path` within the pack, `/` between folders."""

    path: str
    content: bytes


class Fault(NamedTuple):
    """Chỗ sai trong gói: file, line and what is wrong there."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        """`LAW2025/limits-intake.toml, dòng 12: …`."""
        return _("{path}, dòng {line}: {what}").format(
            path=self.path, line=self.line, what=self.what
        )


class Table(NamedTuple):
    """One table of a file, converted: the `nth` of its section, and the line it begins on."""

    entry: msgspec.Struct
    file: LawFile
    section: str
    nth: int
    line: int

    @property
    def folder(self) -> str:
        """The folder the file is in."""
        return self.file.path.partition("/")[0]

    @property
    def amendment(self) -> str:
        """The folder of the amendment it belongs to; empty for the law itself."""
        return self.file.path.rpartition("/")[0] if self.folder == OVERLAYS else ""

    def fault(self, what: str, field: str) -> Fault:
        """A fault of one of its fields."""
        text = self.file.content.decode("utf-8-sig")
        return Fault(self.file.path, line_of(text, self.section, self.nth, field), what)


def tables_of(file: LawFile, faults: list[Fault]) -> Iterator[Table]:
    """The tables of a file that have their shape; what is wrong goes to `faults`."""
    try:
        text = file.content.decode("utf-8-sig")
        sections = tomllib.loads(text)
    except UnicodeDecodeError:
        faults.append(Fault(file.path, 1, _("tệp không phải chữ Unicode (UTF-8)")))
        return
    except (ValueError, RecursionError) as error:  # more than tomllib itself refuses
        said = _("sai cú pháp TOML ({detail})").format(detail=error)
        faults.append(Fault(file.path, _error_line(str(error), file), said))
        return
    lines = table_lines(text)
    for section, found in sections.items():
        kind = SECTIONS.get(section)
        if kind is None:
            what = _("không có mục “{section}” trong gói pháp luật").format(section=section)
            faults.append(Fault(file.path, line_of(text, section), what))
            continue
        begins = lines.get(section, ())
        for nth, table in enumerate(found if isinstance(found, list) else [found]):
            try:
                entry = msgspec.convert(table, kind)
            except msgspec.ValidationError as error:
                faults.append(_shape_fault(file, section, nth, str(error)))
            else:
                yield Table(entry, file, section, nth, begins[nth] if nth < len(begins) else 1)


def _error_line(said: str, file: LawFile) -> int:
    """The line tomllib names; "at end of document" is the last."""
    words = said.partition("at line ")[2]
    digits = words.partition(",")[0]
    if digits.isdigit():
        return int(digits)
    return len(file.content.splitlines()) if "end of document" in said else 1


def _shape_fault(file: LawFile, section: str, nth: int, detail: str) -> Fault:
    what, _sep, where = detail.partition(" - at `$")
    name = where.rstrip("`").lstrip(".").partition("[")[0]
    if not name and what.startswith("Object"):  # a field that is missing, or one too many
        name = what.split("`")[1]
    text = file.content.decode("utf-8-sig")
    return Fault(file.path, line_of(text, section, nth, name), _in_words(what, name or section))


def _in_words(what: str, name: str) -> str:
    """A fault of shape, as msgspec tells it, in the person's language."""
    quoted = what.split("`")[1::2]
    if what.startswith("Object missing"):
        return _("thiếu trường “{name}”").format(name=name)
    if what.startswith("Object contains unknown"):
        return _("không có trường “{name}”").format(name=name)
    if what.startswith("Expected") and len(quoted) == _WANTED_AND_GOT:
        wanted, got = (_(_TYPE_NAMES.get(one, one)) for one in quoted)
        return _("trường “{name}” phải là {wanted}, không phải {got}").format(
            name=name, wanted=wanted, got=got
        )
    return _("trường “{name}” có giá trị không dùng được ({detail})").format(name=name, detail=what)


_WANTED_AND_GOT = 2
_TYPE_NAMES = {
    "int": mark("số nguyên"),
    "float": mark("số thập phân"),
    "str": mark("chữ trong ngoặc kép"),
    "bool": mark("true hoặc false"),
    "date": mark("ngày"),
    "array": mark("danh sách"),
    "object": mark("bảng"),
}
