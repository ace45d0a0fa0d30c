"""`python -m bench [--small] [--write]`: the report, printed and kept in docs/benchmarks.md."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.counting import counting
from bench.deadlines import one_case, reckoning
from bench.drafting import drafting
from bench.floors import Floor
from bench.measure import Result, in_turn, machine, milliseconds, per_second
from bench.office import PERIOD, office_of_size
from bench.papers import bare_pdf
from thads_desktop.base.clock import SystemClock
from thads_desktop.base.settings import SETTINGS, Settings, save_settings
from thads_desktop.domain.vocabulary import LineState
from thads_desktop.ledger.rebuild import rebuild
from thads_desktop.services.case_questions import CaseConditions, ask
from thads_desktop.services.case_view import open_case
from thads_desktop.services.cases import CaseQuestion, count_cases, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ensure_reckoned
from thads_desktop.services.import_cases import import_case_list
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.papers import preview_minutes, print_minutes
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.statistics import PeriodQuestion, count_period
from thads_desktop.services.verifications import NewVerification, record_verification

ROOT = Path(__file__).parent.parent
LIST = ROOT / "tests" / "data" / "case-lists" / "case-list-2019.xlsx"
HEAD = "| what | ours | floor | unit | ratio | aim |\n|---|---:|---:|---|---:|---|"
NOTE = """
Starts: processes of ours and of the floor in turn, both with their bytecode as an installed program
has it. Rebuilds: deadlines are reckoned apart.
"""
LIST_OF_OLD_CASES = CaseConditions(
    states=(LineState.ENFORCEABLE, LineState.NOT_YET_ENFORCEABLE),
    left_from=1,
    days_in_state=30,
    days_unverified=180,
)
LIST_OF_UNTOUCHED_CASES = CaseConditions(
    states=LIST_OF_OLD_CASES.states, acted=("money_received",), days_untouched=180
)
STARTS = 20
PAPERS, ROUNDS_OF_PAPERS = 40, 7


def starting(folder: Path, cases: int) -> Iterator[Result]:
    """Cold start on the page one left from, to the painted rows, as processes."""
    context = office_of_size(folder, cases)
    ensure_reckoned(context)
    context.close()
    for page, what, aim in (
        ("cases", "the first page of", "≤ 2.0×"),
        ("today", "what is due in", "≤ 2.5×"),
    ):
        save_settings(folder / SETTINGS, Settings(window_state=json.dumps({"page": page})))
        ours, floor = in_turn(
            partial(_process, folder, "bench.start_ours", str(folder)),
            partial(_process, folder, "bench.start_floor", str(folder / "thads.db"), page),
            STARTS,
        )
        yield Result(name=f"start to {what} {cases:,} cases", ours=ours, floor=floor, aim=aim)


def _process(folder: Path, module: str, *words: str) -> None:
    """A start as of an installed program, which has its bytecode: the first one compiles it."""
    told = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    told["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    subprocess.run([sys.executable, "-m", module, *words], check=True, cwd=ROOT, env=told)


def reading(folder: Path, cases: int) -> Iterator[Result]:
    """List, search, case, statistics on a large office."""
    context, floor = office_of_size(folder, cases), Floor(folder)
    keys = find_cases(context, CaseQuestion())
    middle = keys[len(keys) // 2 : len(keys) // 2 + 200]
    case_id = listed_cases(context, keys[:1])[0].case_id
    yield Result(
        name=f"first page of {cases:,} cases",
        ours=milliseconds(lambda: listed_cases(context, find_cases(context, CaseQuestion())[:200])),
        floor=milliseconds(floor.keys_and_page),
    )
    yield Result(
        name="a page while scrolling", ours=milliseconds(lambda: listed_cases(context, middle))
    )
    for typed, match in (("n", '"n"*'), ("nguyen", '"nguyen"*'), ("le thi y", '"le"* "thi"* "y"*')):
        yield Result(
            name=f"search “{typed}” at {cases:,}",
            ours=milliseconds(partial(find_cases, context, CaseQuestion(text=typed))),
            floor=milliseconds(partial(floor.search, match)),
            aim="≤ 16 ms",
        )
    yield Result(
        name="open a case",
        ours=milliseconds(lambda: open_case(context, case_id)),
        floor=milliseconds(lambda: floor.acts_of(case_id)),
        aim="≤ 200 ms",
    )
    yield Result(
        name=f"a list by conditions at {cases:,}",
        ours=milliseconds(lambda: ask(context, LIST_OF_OLD_CASES)),
        aim="≤ 1 s",
    )
    yield Result(
        name=f"a list by acts at {cases:,}",
        ours=milliseconds(lambda: ask(context, LIST_OF_UNTOUCHED_CASES)),
        aim="≤ 1 s",
    )
    question = PeriodQuestion(first=PERIOD[0], last=PERIOD[1])
    yield Result(
        name=f"both forms at {cases:,} cases",
        ours=milliseconds(lambda: count_period(context, question)),
        floor=milliseconds(floor.both_forms),
        aim="≤ 3×",
    )
    yield _rebuild(context)
    context.close()


def rebuilding(folder: Path, cases: int) -> Iterator[Result]:
    """Acts a second where a case has many: the practice office."""
    context = make_practice_office(folder, cases=cases, user="bench", clock=SystemClock())
    yield _rebuild(context)
    yield one_case(context)
    context.close()


def _rebuild(context: Context) -> Result:
    each = rebuild(context.ledger) / count_cases(context)
    return Result(
        name=f"rebuild of derived tables, {each:.1f} acts a case",
        ours=median([per_second(lambda: rebuild(context.ledger)) for _ in range(3)]),
        unit="acts/s",
        aim="≥ 20,000",
    )


def importing(folder: Path) -> Iterator[Result]:
    """Rows of a list a second, trial, ledger and projections included."""
    context = _office(folder)
    yield Result(
        name="import of a list of 7,463 rows",
        ours=per_second(lambda: import_case_list(context, LIST).accepted),
        unit="rows/s",
    )
    context.close()


def _office(folder: Path) -> Context:
    return create_office(folder, NewOffice(name="Đo", code="0"), user="bench", clock=SystemClock())


def printing(folder: Path) -> Iterator[Result]:
    """Minutes a second, against the same text by bare ReportLab."""
    context = office_of_size(folder / "papers", 50)
    key = find_cases(context, CaseQuestion())[:1]
    new = NewVerification(
        case_id=listed_cases(context, key)[0].case_id,
        verified_on=min(context.today, date(2026, 11, 1)),
        findings="Người phải thi hành án có một thửa đất ở 120 m², đang cư trú ổn định. " * 3,
        place="Trụ sở UBND xã Tân Bình",
    )
    text = [escape(line) for line in preview_minutes(context, new).splitlines() if line.strip()]
    obligations = [["Khoản", "Nghĩa vụ", "Phải thi hành", "Đã thi hành", "Còn lại"]] * 3
    act = record_verification(context, new).act_id

    def ours() -> int:
        for number in range(PAPERS):
            print_minutes(context, act, pdf=folder / f"{number}.pdf")
        return PAPERS

    def floor() -> int:
        for number in range(PAPERS):
            (folder / f"{number}.pdf").write_bytes(bare_pdf(text, obligations))
        return PAPERS

    took, floor_took = in_turn(ours, floor, ROUNDS_OF_PAPERS)
    yield Result(name=f"{PAPERS} minutes as PDF", ours=took, floor=floor_took, aim="≤ 1.5×")
    context.close()


def main() -> None:
    """Measure, print, and keep the report when asked."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--small", action="store_true", help="a tenth of every size")
    parser.add_argument("--large", action="store_true", help="statistics of 200,000 cases too")
    parser.add_argument("--write", action="store_true", help="keep it in docs/benchmarks.md")
    words = parser.parse_args()
    share = 10 if words.small else 1
    lines = [f"Machine: {machine()}", NOTE, HEAD]
    print("\n".join(lines), flush=True)
    with TemporaryDirectory(prefix="thads-bench-") as name:
        folder = Path(name)
        for results in (
            starting(folder / "start", 10_000 // share),
            reading(folder / "large", 100_000 // share),
            counting(folder / "counted", 20_000 // share),
            *([counting(folder / "large-counted", 200_000 // share)] if words.large else []),
            rebuilding(folder / "practice", 2_000 // share),
            reckoning(folder / "deadlines", 20_000 // share),
            importing(folder / "list"),
            printing(folder),
            drafting(folder / "drafts"),
        ):
            for result in results:
                lines.append(result.line())
                print(lines[-1], flush=True)
    if words.write:
        text = "# Benchmarks\n\nMade by `python3 dev.py bench --write`; medians.\n\n"
        (ROOT / "docs" / "benchmarks.md").write_text(
            text + "\n".join(lines) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
