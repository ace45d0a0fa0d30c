"""The dossier: its papers as they are bound, and what became of each."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings

from tests.domain.test_fold_any_order import any_acts
from tests.histories import act_of, opening_of
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.dossier import Folio, PaperStanding, archived_on, folios_of
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.vocabulary import Basis, MendingWay, PostponementGround

DAY = date(2026, 8, 3)
DAYS = [DAY + timedelta(days=n) for n in range(20)]
POSTPONED = p.EnforcementPostponed(ground=PostponementGround.OTHER, decision_number="20/QĐ-THADS")


def mended(way: MendingWay) -> r.DecisionMended:
    return r.DecisionMended(about="act-0002", way=way)


def test_of_a_case_on_request_the_request_goes_before_the_judgment() -> None:
    acts = [
        act_of(r.JudgmentReceived(), DAYS[0], 1),
        act_of(r.RequestReceived(), DAYS[2], 2),
        act_of(opening_of(1000, basis=Basis.ON_REQUEST), DAYS[5], 3),
        act_of(p.VerificationRecorded(findings="Có nhà"), DAYS[9], 4),
    ]
    state = state_of(acts)
    assert state is not None
    bound = ["case_opened", "request_received", "judgment_received", "verification_recorded"]
    assert [one.kind for one in folios_of(state)] == bound
    assert [one.number for one in folios_of(state)] == [1, 2, 3, 4]


def test_what_the_program_notes_itself_leaves_no_sheet() -> None:
    snoozed = s.DeadlineSnoozed(rule="dossier_opening", until=DAYS[9], why="chờ")
    state = state_of([act_of(opening_of(1000), DAYS[0], 1), act_of(snoozed, DAYS[1], 2)])
    assert state is not None
    assert [one.kind for one in folios_of(state)] == ["case_opened"]


def test_the_gravest_mending_says_how_a_paper_stands() -> None:
    acts = [act_of(opening_of(1000), DAYS[0], 1), act_of(POSTPONED, DAYS[1], 2)]
    for number, (way, standing) in enumerate(
        (
            (MendingWay.AMENDED, PaperStanding.AMENDED),
            (MendingWay.WITHDRAWN, PaperStanding.WITHDRAWN),
            (MendingWay.ANNULLED, PaperStanding.ANNULLED),
        ),
        3,
    ):
        acts.append(act_of(mended(way), DAYS[number], number))
        state = state_of(acts)
        assert state is not None
        paper = folios_of(state)[1]
        assert (paper.paper_number, paper.standing) == ("20/QĐ-THADS", standing)
        assert paper.mended_by[-1] == f"act-{number:04d}"


def test_an_archived_dossier_says_since_when() -> None:
    acts = [act_of(opening_of(0), DAYS[0], 1), act_of(p.ObligationCompleted(), DAYS[1], 2)]
    assert (found := state_of(acts)) is not None
    assert archived_on(found) is None
    acts.append(act_of(m.DossierArchived(folios=12), DAYS[8], 3))
    assert (found := state_of(acts)) is not None
    assert archived_on(found) == DAYS[8]


def issued(about: str = "", number: str = "") -> r.PaperIssued:
    none = "0" * 64
    return r.PaperIssued(
        form="x",
        title="Quyết định hoãn thi hành án",
        about=about,
        number=number,
        pdf=none,
        docx=none,
        wording=none,
    )


def folios_after(*payloads: p.Payload | Act) -> tuple[Folio, ...]:
    """The folios of a case after some acts, each of a day of its own."""
    acts = [act_of(opening_of(1000), DAYS[0], 1)]
    for at, one in enumerate(payloads, 2):
        acts.append(one if isinstance(one, Act) else act_of(one, DAYS[at], at))
    state = state_of(acts)
    assert state is not None
    return folios_of(state)


def test_a_paper_and_its_act_are_one_folio_by_the_papers_name() -> None:
    _opening, folio = folios_after(POSTPONED, issued("act-0002", "20/QĐ-THADS"))
    assert (folio.act_id, folio.paper_id) == ("act-0002", "act-0003")
    assert (folio.title, folio.paper_number) == ("Quyết định hoãn thi hành án", "20/QĐ-THADS")


def test_a_paper_of_no_act_goes_by_its_own_name() -> None:
    _opening, folio = folios_after(issued(number="5/GTT"))
    assert (folio.act_id, folio.title, folio.paper_number) == (
        "act-0002",
        "Quyết định hoãn thi hành án",
        "5/GTT",
    )


def test_a_receipt_stands_with_its_number() -> None:
    _opening, folio = folios_after(p.MoneyReceived(amount=100, line=1, receipt_number="0001234"))
    assert folio.paper_number == "0001234"


def test_a_corrected_act_and_its_older_paper_stay_one_folio() -> None:
    corrected = act_of(POSTPONED, DAYS[5], 4, corrects=2)
    _opening, folio = folios_after(POSTPONED, issued("act-0002"), corrected)
    assert (folio.act_id, folio.paper_id) == ("act-0004", "act-0003")
    assert folio.standing is PaperStanding.CORRECTED


def test_the_paper_of_an_act_taken_back_stays_bound_as_void() -> None:
    voided = act_of(p.ActVoided(), DAYS[5], 4, corrects=2)
    _opening, folio = folios_after(POSTPONED, issued("act-0002"), voided)
    assert (folio.act_id, folio.standing) == ("act-0003", PaperStanding.VOIDED)


@given(acts=any_acts())
@settings(max_examples=60, deadline=None)
def test_whatever_acts_bring_folios_run_from_one(acts: list[Act]) -> None:
    state = state_of(acts)
    if state is not None:
        found = folios_of(state)
        assert [one.number for one in found] == list(range(1, len(found) + 1))
