"""The whole command line: every command, in the order of its help."""

from __future__ import annotations

import argparse

from thads_desktop import __version__
from thads_desktop.base.language import _
from thads_desktop.cli import (
    acts,
    calendar,
    case_questions,
    caseload,
    cases,
    closed_periods,
    compute,
    deadlines,
    deliveries,
    drafts,
    exhibits,
    forms,
    imports,
    intake,
    law,
    leader_lists,
    numbers,
    offices,
    papers,
    persons,
    published_figures,
    radar,
    registers,
    scenario,
    statistics,
    statistics_charts,
    statistics_report,
    targets,
    upkeep,
    what_if,
    window,
)
from thads_desktop.cli.usage import WordParser
from thads_desktop.cli.words import Commands, window_options


def parser() -> argparse.ArgumentParser:
    """The parser, in the current language."""
    root = WordParser(
        prog="thads",
        description=_("THADS Desktop: việc thi hành án dân sự của chấp hành viên."),
        parents=[window_options()],
    )
    root.add_argument("--version", action="version", version=f"thads {__version__}")
    root.add_argument("--self-test", action="store_true", help=argparse.SUPPRESS)
    root.set_defaults(run=window.test_itself)
    commands = Commands(root, is_required=False)
    first = (
        window,
        offices,
        imports,
        intake,
        cases,
        case_questions,
        persons,
        acts,
        scenario,
        deadlines,
        deliveries,
        exhibits,
        forms,
        papers,
        drafts,
        statistics,
        statistics_charts,
        statistics_report,
        leader_lists,
        targets,
        what_if,
        radar,
        closed_periods,
        published_figures,
        registers,
    )
    for module in (*first, caseload, numbers, compute, law, calendar, upkeep):
        module.add(commands)
    return root
