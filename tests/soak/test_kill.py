"""Killed at any moment (SIGKILL), an office loses nothing that was reported done."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random
from threading import Timer
from time import monotonic

import pytest

from tests.cli.command import LISTS, CommandLine, everything_recorded
from tests.cli.office_lists import draw_list, write_list
from thads_desktop.base.clock import SystemClock

WORKER = (sys.executable, "-m", "tests.soak.worker")
ROOT = Path(__file__).parents[2]
ACTS_AT_MOST = 60
LONGEST = 300  # seconds until a worker that says nothing more is given up


@dataclass(frozen=True, slots=True)
class Told:
    """What a worker told before it died, and how long its import took (None: unfinished)."""

    imported: int | None
    acts: tuple[str, ...]
    import_seconds: float | None


def new_office(folder: Path) -> CommandLine:
    thads = CommandLine(folder, SystemClock())
    thads("office", "create", "--name", "Phòng THADS khu vực 1", "--code", "KV1")
    return thads


def work_until_killed(
    folder: Path, workbook: Path, *, after_seconds: float | None, after_acts: int
) -> Told:
    """Kill a worker some seconds after it began to import, or after so many acts."""
    command = [*WORKER, str(folder), str(workbook)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        begin = monotonic()
        killer = Timer(after_seconds or LONGEST, worker.kill)
        killer.start()
        imported, seconds, acts = None, None, []
        for line in worker.stdout:
            if not line.endswith("\n"):
                break  # cut off while it was being said
            if line.startswith("imported"):
                imported, seconds = int(line.split()[1]), monotonic() - begin
            else:
                acts.append(line.strip())
            if imported is not None and len(acts) >= after_acts:
                worker.kill()
        killer.cancel()
    return Told(imported, tuple(acts), seconds)


def assert_nothing_is_lost(thads: CommandLine, told: Told, whole: int, known: set[str]) -> None:
    assert thads("verify").document["ok"]
    total = thads("cases", "--limit", "0").document["total"]
    assert total in {0, whole}
    if told.imported is not None:
        assert told.imported == total == whole
    recorded = {row[1] for row in everything_recorded(thads.folder)}
    assert known | set(told.acts) <= recorded
    known |= set(told.acts)


def kill_often(folder: Path, workbook: Path, *, cases: int, kills: int, seed: int) -> None:
    """Kill `kills` times, half of them during an import; every office goes on afterwards."""
    rng = Random(seed)  # noqa: S311 - when to kill is no secret
    thads = new_office(folder / "office")
    told = work_until_killed(thads.folder, workbook, after_seconds=None, after_acts=1)
    assert told.import_seconds is not None
    known: set[str] = set()
    assert_nothing_is_lost(thads, told, cases, known)
    for number in range(kills // 2):
        fresh = new_office(folder / f"office-{number}")
        moment = rng.uniform(0, 1.1) * told.import_seconds
        cut = work_until_killed(fresh.folder, workbook, after_seconds=moment, after_acts=5)
        assert_nothing_is_lost(fresh, cut, cases, set())
        assert fresh("import", "cases", workbook).code == 0
        assert fresh("cases", "--limit", "0").document["total"] == cases
        acts = rng.randrange(ACTS_AT_MOST)
        cut = work_until_killed(thads.folder, workbook, after_seconds=None, after_acts=acts)
        assert_nothing_is_lost(thads, cut, cases, known)


def test_an_office_killed_ten_times_loses_nothing_reported_done(tmp_path: Path) -> None:
    workbook = tmp_path / "list.xlsx"
    write_list(workbook, draw_list(1, 150), 1)
    kill_often(tmp_path, workbook, cases=150, kills=10, seed=1)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(5))
def test_an_office_of_a_whole_province_killed_fifty_times_loses_nothing(
    tmp_path: Path, seed: int
) -> None:
    kill_often(tmp_path, LISTS / "case-list-2019.xlsx", cases=7463, kills=10, seed=seed)
