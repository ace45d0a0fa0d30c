"""Files of a law pack: read table by table, each fault with its file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from thads_desktop.base.language import _
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.condition_entries import Condition, DeliveryWay, RequiredPaper
from thads_desktop.domain.shape_words import shape_fault
from thads_desktop.domain.toml_lines import error_line, line_of, syntax_fault, table_lines

OVERLAYS = "overlays"
SECTIONS: Mapping[str, type[msgspec.Struct]] = {
    "regime": e.Regime,
    "overlay": e.Overlay,
    "pack": e.PackHead,
    "event": e.EventType,
    "variant": e.Variant,
    "limit": e.Limit,
    "ground": e.Ground,
    "condition": Condition,
    "required_paper": RequiredPaper,
    "delivery_way": DeliveryWay,
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
    """Chỗ sai trong gói: file, line and what is wrong there; "" and 0 when it is the whole pack."""

    path: str
    line: int
    what: str

    @property
    def place(self) -> str:
        """`LAW2025/limits-intake.toml:12`, as a field at fault is named."""
        return f"{self.path}:{self.line}" if self.path else "folder"

    def __str__(self) -> str:
        """`LAW2025/limits-intake.toml, dòng 12: …`."""
        if not self.path:
            return _("cả gói: {what}").format(what=self.what)
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
        said = str(error)
        faults.append(Fault(file.path, error_line(said, text), syntax_fault(said)))
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
                faults.append(_shape_fault(file, section, nth, error))
            else:
                yield Table(entry, file, section, nth, begins[nth] if nth < len(begins) else 1)


def _shape_fault(file: LawFile, section: str, nth: int, error: msgspec.ValidationError) -> Fault:
    found = shape_fault(error, SECTIONS[section])
    name = re.split(r"[.\[]", found.path)[0]
    said = found.sentence if name else f"“{section}”: {found.sentence}"
    text = file.content.decode("utf-8-sig")
    return Fault(file.path, line_of(text, section, nth, name), said)
