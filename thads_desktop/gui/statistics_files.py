"""What the page of statistics writes into files: forms, and charts."""

from __future__ import annotations

from pathlib import Path

from thads_desktop.base.progress import Progress
from thads_desktop.services.chart_papers import print_charts
from thads_desktop.services.context import Context
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics import CountedPeriod
from thads_desktop.services.statistics_papers import MAIN_FORMS, print_statistics


def write_forms(
    context: Context, figures: CountedPeriod, form: str, path: Path, _progress: Progress
) -> PrintedPaper:
    """Write a form, or both main forms ("") as the ending of the file says."""
    forms = (form,) if form else MAIN_FORMS
    return print_statistics(context, figures, forms=forms, **{_kind_of(path): path})


def _kind_of(path: Path) -> str:
    return path.suffix.lower().removeprefix(".")


def write_charts(
    context: Context, figures: CountedPeriod, _form: str, path: Path, progress: Progress
) -> PrintedPaper:
    """Write the charts of a period as a PDF."""
    return print_charts(context, figures, path, progress)
