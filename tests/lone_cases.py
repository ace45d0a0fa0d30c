"""What one case alone adds to every form: counted in a ledger that holds nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from tests.ledgers import acts_of_cases, temporary_context
from thads_desktop.domain.acts import Act
from thads_desktop.domain.statistics_forms import FORM_MEASURES
from thads_desktop.ledger.commit import committing
from thads_desktop.ledger.stored_acts import StoredAct
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import count_again
from thads_desktop.statistics.forms import fill_form

Cell = tuple[str, str, str]


def figures_of(acts: Iterable[Act], question: PeriodQuestion) -> dict[Cell, int | Decimal]:
    """Every figure that is not nought, of a ledger with these acts and no others."""
    with temporary_context("lone") as context:
        with committing(
            context.ledger,
            clock=context.clock,
            recorded_by="An",
            what="thử",
            identities=context.identities,
        ) as commit:
            for act in acts:
                commit.add(act, b"")
        with context.ledger.reading() as connection:
            counted = count_again(connection, question, context.columns, FORM_MEASURES)
    forms = statistics_forms()
    return {
        (form.key, row.row.key, column): value
        for form in forms.forms
        for row in fill_form(form, forms.names, counted).rows
        for column, value in row.figures.items()
        if value
    }


def changed_cases(
    stored: list[StoredAct], question: PeriodQuestion, before: int, after: int
) -> set[str]:
    """The subjects that alone add something else as known at one position than at the other."""
    then, now = acts_of_cases(stored, before), acts_of_cases(stored, after)
    return {
        subject
        for subject, acts in now.items()
        if then.get(subject) != acts
        and figures_of(then.get(subject, ()), question) != figures_of(acts, question)
    }
