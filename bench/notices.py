"""Draws so many notices of an office into one file and tells the most memory it held, in KB."""

from __future__ import annotations

import resource
import sys
from itertools import cycle, islice
from pathlib import Path

from thads_desktop.base.clock import SystemClock
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import open_context
from thads_desktop.services.paper_drafts import draft_document, draft_with, new_draft
from thads_desktop.services.printed_paper import print_pack

SUMMONED = {"at": "8 giờ 00 ngày 05/12/2026", "where": "trụ sở đơn vị"}


def main(folder: Path, count: int) -> None:
    """Draw, and say how much memory it took."""
    context = open_context(folder, user="bench", clock=SystemClock())
    cases = [one.case_id for one in listed_cases(context, find_cases(context, CaseQuestion()))]
    wanted = islice(cycle(cases), count)
    drafts = (draft_with(context, new_draft(context, case, "summons"), SUMMONED) for case in wanted)
    papers = (draft_document(context, draft) for draft in drafts)
    print_pack(context, papers, pdf=folder / "notices.pdf")
    context.close()
    sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
