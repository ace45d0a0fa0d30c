"""What the law lets be recorded, as a table a lawyer can read: `python -m tools.transitions`.

Writes docs/transitions.md from the kinds of act and the conditions of the shipped law pack.
`check` instead says whether the file is current.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from thads_desktop.domain.condition_entries import Condition
from thads_desktop.domain.intake import INTAKE_CODES
from thads_desktop.domain.kinds import KINDS, PAPERS, kind_name
from thads_desktop.domain.law_entries import Ground, Regime, Variant
from thads_desktop.domain.law_files import LawFile
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.law_reading import parse_law
from thads_desktop.domain.vocabulary import Basis, LineState
from thads_desktop.services.wording import basis_name, state_name

ROOT = Path(__file__).resolve().parent.parent
LAW, DOCUMENT = Path("resources", "law"), Path("docs", "transitions.md")
NOT_OPENED, ENDED = "not_opened", "ended"
RUNNING = tuple(LineState)[: list(LineState).index(LineState.COMPLETED)]
COLUMNS = (NOT_OPENED, *RUNNING, ENDED)
ALLOWED = "được"
OPENINGS = ("case_opened", "case_taken_over")
# What a meaning of kinds of act is recorded as.
SPLIT_KINDS = {"means_classified": ("not_yet_decided", "enforceable_found")}
FACTS = {
    "about_enforcement_decision": "về quyết định thi hành án",
    "owes_state": "có khoản thu nộp ngân sách nhà nước",
    "owes_other": "có khoản khác",
    "bankruptcy": "phá sản",
    "money_held": "đang giữ tiền",
}
HEAD = """# Hành vi, sự việc và điều kiện ghi theo hai luật

Bảng này do `python -m tools.transitions` lập từ gói pháp luật (`resources/law`); không sửa tay.

* Cột là trạng thái của khoản (hoặc của cả việc) ngay trước khi ghi; hàng là luật áp dụng theo **ngày
  xảy ra hành vi**: đến 30/6/2026 là Luật 26/2008/QH12, từ 01/7/2026 là Luật 106/2025/QH15.
* “được”: trạng thái ấy không cản. “không (1)”: chương trình từ chối vì lý do ở chú thích, trừ khi người
  ghi nêu lý do vì sao việc đã xảy ra như thế. Việc chủ động và việc theo yêu cầu chỉ tách hàng khi khác nhau.
* “Điều kiện khác” là điều luật đòi thêm dù ở trạng thái nào: *từ chối* hoặc chỉ *nhắc* (giấy tờ có thể đã
  có mà chưa ghi). Việc nhận giữa chừng, nhập từ danh sách thì không hỏi sự việc, thời hạn đã qua trước đó.
* Ngoài bảng: không ghi thi hành xong khi còn nợ, không thu, giảm, đình chỉ một phần quá số còn phải thi
  hành, không ghi ngày sau hôm nay hay trước ngày có việc.
"""
NO_CASE = "Chưa có quyết định thi hành án: ghi “Ra quyết định thi hành án” trước."
CASE_THERE = "Việc đã mở: đính chính quyết định đã ghi thay vì mở lại."
CASE_ENDED = (
    "Việc đã kết thúc: chỉ còn ghi giấy tờ của hồ sơ, và thu hồi, hủy quyết định đã kết thúc việc."
)
MENDING = "decision_mended"


class Asked(NamedTuple):
    """A condition, and what it says: when it is asked, with its article."""

    condition: Condition
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What can be recorded: a kind of act or an event, with its name and its conditions by law."""

    code: str
    name: str
    is_paper: bool
    conditions: dict[str, tuple[Asked, ...]]


def shipped_pack(root: Path) -> LawPack:
    """The law pack of the repository."""
    folder = root / LAW
    return parse_law(
        [
            LawFile(path.relative_to(folder).as_posix(), path.read_bytes())
            for path in sorted(folder.rglob("*.toml"))
        ]
    )


def table_of(pack: LawPack) -> str:
    """The whole document."""
    regimes = sorted(pack.regimes, key=lambda one: one.since, reverse=True)
    asked = list(_recorded(pack, regimes))
    changing = [one for one in asked if not one.is_paper]
    papers = [one for one in asked if one.is_paper]
    parts = [HEAD, "## Hành vi làm thay đổi việc\n"]
    parts += [_section(one, regimes) for one in changing]
    parts.append("## Giấy tờ, sự việc có điều kiện\n")
    parts += [_section(one, regimes) for one in papers]
    return "\n".join(parts)


def _recorded(pack: LawPack, regimes: Sequence[Regime]) -> Iterator[Recorded]:
    conditions, names = pack.entries(Condition), fact_names(pack)
    of = {code for one in conditions for code in one.of}
    changing = [
        key for key, kind in KINDS.items() if kind.subject == "case" and kind.payload not in PAPERS
    ]
    split = [code for key in changing for code in SPLIT_KINDS.get(key, (key,))]
    for code in (*split, *(code for code in pack.events if code in of and code not in split)):
        event = pack.events.get(code)
        yield Recorded(
            code=code,
            name=event.name if event else kind_name(code),
            is_paper=code not in split,
            conditions={
                regime.key: tuple(
                    Asked(one, _sentence(one, names))
                    for one in conditions
                    if code in one.of and one.since <= regime.to and one.to >= regime.since
                )
                for regime in regimes
            },
        )


def fact_names(pack: LawPack) -> dict[str, str]:
    """What the facts that conditions ask are called."""
    grounds = {one.key: one.name for one in pack.entries(Ground)}
    variants = {one.key: one.name for one in pack.entries(Variant)}
    states = {state.value: state_name(state) for state in LineState}
    bases = {basis.value: basis_name(basis) for basis in Basis}
    return variants | grounds | states | bases | FACTS


def _sentence(one: Condition, names: Mapping[str, str]) -> str:
    asked = [f"khi: {_named(one.when, names)}"] if one.when else []
    asked += [f"không hỏi khi: {_named(one.unless, names)}"] if one.unless else []
    about = f" [{'; '.join(asked)}]" if asked else ""
    return f"{one.says}{about} ({one.citation})"


def _named(facts: Iterable[str], names: Mapping[str, str]) -> str:
    return ", ".join(names.get(fact, fact) for fact in facts)


def _section(one: Recorded, regimes: Sequence[Regime]) -> str:
    notes: list[str] = []
    names = ["Chưa mở", *map(state_name, RUNNING), "Đã kết thúc"]
    lines = [f"### {one.name} (`{one.code}`)\n", f"| Luật | {' | '.join(names)} |"]
    lines.append("|---" * (len(names) + 1) + "|")
    for regime in regimes:
        lines += _rows(one, regime, notes)
    if notes:
        lines.append("")
        lines += [f"({number}) {note}  " for number, note in enumerate(notes, 1)]
    for regime in regimes:
        more = [
            _said(each) for each in one.conditions[regime.key] if not _is_of_state(each.condition)
        ]
        if more:
            lines += [f"\nĐiều kiện khác, {regime.document}:\n", *more]
    return "\n".join(lines) + "\n"


def _rows(one: Recorded, regime: Regime, notes: list[str]) -> Iterator[str]:
    """One row, or one for each basis where they differ."""
    conditions = [each for each in one.conditions[regime.key] if _is_of_state(each.condition)]
    by_basis = {
        basis: [_reason(one, conditions, each, basis) for each in COLUMNS] for basis in Basis
    }
    is_alike = len({tuple(reasons) for reasons in by_basis.values()}) == 1
    for basis, reasons in list(by_basis.items())[: 1 if is_alike else None]:
        cells = [_cell(reason, notes) for reason in reasons]
        who = "" if is_alike else f", {basis_name(basis).lower()}"
        yield f"| {regime.document}{who} | {' | '.join(cells)} |"


def _cell(reason: str, notes: list[str]) -> str:
    if not reason:
        return ALLOWED
    if reason not in notes:
        notes.append(reason)
    return f"không ({notes.index(reason) + 1})"


def _reason(one: Recorded, conditions: Iterable[Asked], state: str, basis: Basis) -> str:
    """Why it is refused in a state; "" when the state does not stand in its way."""
    if state == NOT_OPENED:
        return "" if one.code in (*OPENINGS, *INTAKE_CODES) else NO_CASE
    if one.code in OPENINGS:
        return CASE_THERE
    if state == ENDED and not one.is_paper and one.code != MENDING:
        return CASE_ENDED
    return next((each.sentence for each in conditions if _fails(each.condition, state, basis)), "")


def _is_of_state(one: Condition) -> bool:
    """Is it refused for the state or the basis of the case alone, whatever the act says?"""
    is_plain = not (one.when or one.once or one.warns)
    return is_plain and bool(one.in_states or set(Basis) & {*one.needs, *one.forbids})


def _fails(one: Condition, state: str, basis: Basis) -> bool:
    if one.in_states and state != ENDED and state not in one.in_states:
        return True
    return basis in one.forbids or bool(set(Basis) & set(one.needs) - {basis})


def _said(one: Asked) -> str:
    how = "nhắc" if one.condition.warns else "từ chối"
    return f"* *{how}*: {one.sentence}"


def main(arguments: list[str] | None = None) -> int:
    """Write the file; with `check`, 1 when it is not current."""
    parser = argparse.ArgumentParser(prog="python -m tools.transitions")
    parser.add_argument("command", nargs="?", choices=("write", "check"), default="write")
    command = parser.parse_args(arguments).command
    path, text = ROOT / DOCUMENT, table_of(shipped_pack(ROOT))
    if command == "write":
        path.write_text(text, encoding="utf-8")
        return 0
    is_current = path.exists() and path.read_text(encoding="utf-8") == text
    print("docs/transitions.md is current." if is_current else "Run `python -m tools.transitions`.")
    return 0 if is_current else 1


if __name__ == "__main__":
    sys.exit(main())
