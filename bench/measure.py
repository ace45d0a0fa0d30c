"""How a thing is timed, and how a result reads."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROUNDS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One line of the report: ours and the floor in milliseconds, or a rate a second."""

    name: str
    ours: float
    floor: float | None = None
    unit: str = "ms"
    aim: str = ""

    def line(self) -> str:
        """As a row of the report."""
        ratio = ""
        if self.floor:
            slower = self.floor / self.ours if self.unit.endswith("/s") else self.ours / self.floor
            ratio = f"{slower:.2f}×"
        floor = "" if self.floor is None else f"{self.floor:,.1f}"
        return f"| {self.name} | {self.ours:,.1f} | {floor} | {self.unit} | {ratio} | {self.aim} |"


def milliseconds(run: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of several runs, after one that warms up."""
    run()
    return median([_once(run) for _ in range(rounds)])


def in_turn(
    ours: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """The medians of two that take turns: what else the machine does weighs on both alike."""
    ours(), floor()
    times = [(_once(ours), _once(floor)) for _ in range(rounds)]
    return median([one for one, _ in times]), median([other for _, other in times])


def _once(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def per_second(run: Callable[[], int]) -> float:
    """What one run returns, a second."""
    start = time.perf_counter()
    done = run()
    return done / (time.perf_counter() - start)


def machine() -> str:
    """The machine the figures were measured on."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}{load}"
