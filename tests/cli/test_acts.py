"""`thads act …`: kinds and their schemas, acts recorded, corrected, taken back."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import CommandLine, everything_recorded
from tests.cli.samples import DAY, minimal, opening, written

KINDS_OF_A_CASE = (
    *("case_taken_over", "case_opened", "officer_assigned", "obligation_increased"),
    *("verification_recorded", "means_classified", "money_received", "obligation_reduced"),
    *("enforcement_postponed", "enforcement_suspended", "moved_to_separate_register"),
    *("enforcement_resumed", "obligation_completed", "enforcement_terminated"),
    *("enforcement_entrusted", "decision_withdrawn", "party_changed", "obligation_added"),
    *("case_recalled", "case_closed", "case_marked"),
)
STEPS = (
    *("judgment_received", "request_received", "request_refused", "notice_delivered"),
    *("delivery_attempted", "information_requested", "information_received", "decision_mended"),
    *("entrustment_received", "rights_transferred", "security_measure_applied"),
    *("security_measure_ended", "coercion_decided", "coercion_planned", "property_seized"),
    *("measure_released", "appraisal_contracted", "price_set", "auction_contracted"),
    *("auction_failed", "price_reduced", "asset_sold", "asset_handed_over", "money_paid_out"),
    *("exhibit_received", "exhibit_transferred", "complaint_received", "complaint_resolved"),
    *("step_taken", "counting_stopped", "deadline_snoozed", "dossier_archived"),
    "request_returned",  # the last: it ends the case
)
NOT_FOR_HANDS = (
    *("office_established", "act_voided"),
    *("limit_overridden", "entry_overridden", "calendar_day_set"),
    *("numbers_reserved", "number_skipped", "persons_joined", "signer_named", "paper_issued"),
    "form_changed",
    *("target_set", "period_closed"),
)
ALTHOUGH = ("--although", "thử từng loại hành vi")
OPENINGS = ("case_opened", "case_taken_over")


@pytest.fixture
def case(thads: CommandLine, tmp_path: Path) -> str:
    """The id of a case that owes 5.000.000 đồng."""
    reply = thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    return str(reply.document["case_id"])


def kinds(thads: CommandLine) -> dict[str, dict[str, Any]]:
    return {kind["kind"]: kind for kind in thads("act", "kinds").document["kinds"]}


def smallest(thads: CommandLine, kind: str) -> dict[str, Any]:
    """The smallest act of a kind; only a case taken over needs two different days."""
    debtor = [{"role": "debtor", "name": "A"}]
    schema = kinds(thads)[kind]["schema"]
    return minimal(
        schema,
        decided_on="2025-01-02",
        decision_number="7/X",
        parties=debtor,
        code="judgment_in_force",
        obligation={"line": 2, "what": "Trả nợ"},
    )


def fit_for(thads: CommandLine, kind: str, case: str, folder: Path) -> str:
    """A case on which an act of this kind can be recorded."""
    if kind == "enforcement_resumed":
        suspension = written(folder, {"happened_on": DAY})
        thads("act", "record", case, "enforcement_suspended", suspension)
    if kind == "obligation_completed":
        nothing_owed = written(folder, opening("13/QĐ-THADS", amount=0))
        reply = thads("act", "record", "new", "case_opened", nothing_owed)
        return str(reply.document["case_id"])
    return "new" if kind in OPENINGS else case


def test_every_kind_has_its_name_its_articles_and_its_schema(thads: CommandLine) -> None:
    found = kinds(thads)
    assert set(found) == {*KINDS_OF_A_CASE, *STEPS, *NOT_FOR_HANDS}
    for kind in found.values():
        assert kind["name"]
        assert set(kind["law"]) == {"LAW2025", "LAW2008"}
        assert kind["schema"]["$ref"].removeprefix("#/$defs/") in kind["schema"]["$defs"]


@pytest.mark.parametrize("kind", KINDS_OF_A_CASE)
def test_the_smallest_act_its_schema_allows_is_recorded(
    thads: CommandLine, case: str, tmp_path: Path, kind: str
) -> None:
    fit = fit_for(thads, kind, case, tmp_path)
    act = written(tmp_path, smallest(thads, kind))
    recorded = thads("act", "record", fit, kind, act, *ALTHOUGH).document
    assert set(recorded) >= {"act_id", "state"}
    acts = thads("case", "show", recorded["case_id"]).document["acts"]
    assert (recorded["act_id"], kind) in [(act["id"], act["kind"]) for act in acts]


def test_every_step_is_recorded_with_what_its_event_asks_for(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    events = {one["code"]: one for one in thads("law", "events").document["events"]}
    recorded = []
    for kind in STEPS:
        act, event = smallest(thads, kind), events.get(kind)
        if event and event["variants"]:
            act["variant"] = event["variants"][0]["key"]
        if event and event["planned"]:
            act["planned_on"] = "2026-03-20"
        if kind in ("counting_stopped", "deadline_snoozed"):
            act["until"] = "2026-03-09"
        if kind == "deadline_snoozed":
            act["rule"] = "enforcement_decision_notice"
        act_file = written(tmp_path, act)
        reply = thads("act", "record", case, kind, act_file, *ALTHOUGH).document
        recorded.append((reply["act_id"], kind))
    shown = thads("case", "show", case).document["acts"]
    assert {(act["id"], act["kind"]) for act in shown} >= set(recorded)


@pytest.mark.parametrize("kind", KINDS_OF_A_CASE)
def test_what_a_schema_forbids_is_refused(
    thads: CommandLine, case: str, tmp_path: Path, kind: str
) -> None:
    fit = fit_for(thads, kind, case, tmp_path)
    check_schema_binds(thads, kind, fit, tmp_path)


def test_what_the_schema_of_a_step_forbids_is_refused(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    for kind in STEPS:
        check_schema_binds(thads, kind, case, tmp_path)


def check_schema_binds(thads: CommandLine, kind: str, case: str, folder: Path) -> None:
    schema, whole = kinds(thads)[kind]["schema"], smallest(thads, kind)
    body = schema["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    assert body["additionalProperties"] is False
    before = everything_recorded(thads.folder)
    wrong = [whole | {"never_heard_of": 1}]
    wrong += [{name: whole[name] for name in whole if name != left_out} for left_out in whole]
    wrong += [whole | {name: {"a": [1]}} for name in list(body["properties"])[:4]]
    for one in wrong:
        error = thads("act", "record", case, kind, written(folder, one)).error
        assert error["code"] == "fields_wrong"
    assert everything_recorded(thads.folder) == before


@pytest.mark.parametrize("kind", NOT_FOR_HANDS)
def test_kinds_with_a_command_of_their_own_are_not_recorded_on_a_case(
    thads: CommandLine, case: str, tmp_path: Path, kind: str
) -> None:
    act = written(tmp_path, smallest(thads, kind))
    error = thads("act", "record", case, kind, act).error
    assert (error["code"], error["field"]) == ("kind_not_recordable", "kind")


def test_an_act_is_recorded_from_standard_input(
    thads: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = json.dumps(opening()).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed)))
    recorded = thads("act", "record", "new", "case_opened", "-").document
    assert recorded["state"] == {
        "class": "enforceable",
        "ground": "",
        "since": "2026-02-02",
        "left": 5_000_000,
        "ended": False,
    }


def test_a_case_is_named_by_its_decision_number_or_the_beginning_of_its_id(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    act = {"happened_on": DAY, "line": 1, "amount": 1_000_000}
    for name in ("12/QĐ-THADS", case[:20]):
        thads("act", "record", name, "money_received", written(tmp_path, act))
    shown = thads("case", "show", case).document
    assert shown["obligations"][0]["received"] == 2_000_000


def test_a_correction_takes_the_place_of_an_act_and_both_stay_visible(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    act = {"happened_on": DAY, "line": 1, "amount": 1_000_000}
    wrong = thads("act", "record", case, "money_received", written(tmp_path, act)).document
    right = written(tmp_path, act | {"amount": 1_500_000})
    mended = thads("act", "correct", wrong["act_id"], right, "--reason", "Ghi nhầm").document
    assert mended["state"]["left"] == 3_500_000
    acts = {one["id"]: one for one in thads("case", "show", case).document["acts"]}
    assert acts[wrong["act_id"]]["replaced_by"] == mended["act_id"]
    assert acts[mended["act_id"]]["corrects"] == wrong["act_id"]
    assert acts[mended["act_id"]]["reason"] == "Ghi nhầm"


def test_an_act_taken_back_counts_no_more(thads: CommandLine, case: str, tmp_path: Path) -> None:
    done = {"happened_on": DAY}
    end = thads("act", "record", case, "enforcement_terminated", written(tmp_path, done)).document
    assert end["state"]["ended"] is True
    back = thads("act", "void", end["act_id"], "--reason", "Nhầm việc").document
    assert (back["state"]["class"], back["state"]["left"]) == ("enforceable", 5_000_000)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"happened_on": "2026-03-11"}, ("date_in_future", "happened_on")),
        ({"happened_on": "05/03/2026"}, ("fields_wrong", "happened_on")),
        ({"happened_on": "2026-02-30"}, ("fields_wrong", "happened_on")),
        ({"happened_on": None}, ("fields_wrong", "happened_on")),
        ({"amount": "1.000.000"}, ("fields_wrong", "amount")),
        ({"amount": 0}, ("fields_wrong", "amount")),
        ({"amount": -1}, ("fields_wrong", "amount")),
        ({"amount": 10**40}, ("fields_wrong", "amount")),
        ({"amount": 1.5}, ("fields_wrong", "amount")),
        ({"amount": True}, ("fields_wrong", "amount")),
        ({"receipt_number": 7}, ("fields_wrong", "receipt_number")),
        ({"receipt_number": "x" * 40_001}, ("fields_wrong", "receipt_number")),
        ({"paid_by": "An"}, ("fields_wrong", "paid_by")),
        ({"amount": 5_000_001}, ("received_too_much", "amount")),
        ({"line": 2}, ("no_such_line", "lines")),
    ],
)
def test_an_act_that_does_not_fit_is_refused_and_nothing_is_recorded(
    thads: CommandLine,
    case: str,
    tmp_path: Path,
    change: dict[str, Any],
    refusal: tuple[str, str | None],
) -> None:
    before = everything_recorded(thads.folder)
    act = {"happened_on": DAY, "line": 1, "amount": 1_000} | change
    error = thads("act", "record", case, "money_received", written(tmp_path, act)).error
    assert (error["code"], error["field"]) == refusal
    assert everything_recorded(thads.folder) == before


def test_unknown_names_are_refused_by_name(thads: CommandLine, case: str, tmp_path: Path) -> None:
    act = written(tmp_path, {"happened_on": DAY})
    assert thads("act", "record", "99/X", "money_received", act).error["code"] == "fields_wrong"
    assert thads("act", "record", case, "no_such_kind", act).error["code"] == "kind_unknown"
    assert thads("act", "record", "new", "obligation_completed", act).error["field"] == "kind"
    assert thads("case", "show", "99/X").error["code"] == "case_missing"
    assert thads("act", "void", "0" * 32, "--reason", "x").error["code"] == "act_missing"
    assert thads("act", "record", case, "obligation_completed", act).error["code"] == (
        "completed_with_debt"
    )


def test_a_decision_number_is_taken_once_in_a_year_of_work(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    again = written(tmp_path, opening("012/qđ-thads"))
    error = thads("act", "record", "new", "case_opened", again).error
    assert (error["code"], error["field"]) == ("decision_number_repeated", "decision_number")
    next_year = opening() | {"happened_on": "2025-09-30"}
    reply = thads("act", "record", "new", "case_opened", written(tmp_path, next_year))
    assert reply.document["case_id"] != case


def test_acts_go_out_to_a_file_and_into_another_office_once(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    file = tmp_path / "acts.jsonl"
    sent = thads("acts", "export", file).document
    assert (sent["acts"], sent["position"]) == (2, 2)
    other = CommandLine(tmp_path / "other")
    other("office", "create", "--name", "Tỉnh", "--code", "T")
    taken = other("acts", "import", file).document
    assert taken == {"new": 2, "known": 0, "cases": 1}
    assert other("acts", "import", file).document == {"new": 0, "known": 2, "cases": 0}
    assert other("case", "show", case).document["id"] == case
    assert all(check["ok"] for check in other("verify").document["checks"])


def test_a_later_file_holds_only_what_is_new_since_a_position(
    thads: CommandLine, case: str, tmp_path: Path
) -> None:
    file = tmp_path / "acts.jsonl"
    position = thads("acts", "export", file).document["position"]
    act = {"happened_on": DAY, "line": 1, "amount": 1_000}
    thads("act", "record", case, "money_received", written(tmp_path, act))
    assert thads("acts", "export", file, "--since", position).document["acts"] == 1
    assert thads("acts", "export", file, "--since", position + 1).document["acts"] == 0


def test_standard_input_that_is_no_object_is_named_as_such(
    thads: CommandLine, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"[]")))
    error = thads("act", "record", case, "verification_recorded", "-").error
    assert error["code"] == "file_wrong"
    assert error["message"] == "Đầu vào chuẩn phải là một đối tượng JSON."


def test_a_case_of_the_first_day_of_the_calendar_is_opened(
    thads: CommandLine, tmp_path: Path
) -> None:
    act = written(tmp_path, opening() | {"happened_on": "0001-01-01"})
    assert thads("act", "record", "new", "case_opened", act).code == 0


@pytest.mark.parametrize("day", ["2200-01-03", "9999-12-31"])
def test_coercion_planned_for_centuries_ahead_is_answered(
    thads: CommandLine, tmp_path: Path, day: str
) -> None:
    thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    planned = written(tmp_path, {"happened_on": DAY, "planned_on": day})
    words = ("act", "record", "12/QĐ-THADS", "coercion_planned", planned)
    assert thads(*words, "--although", "thử").code in (0, 1)
    assert thads("case", "show", "12/QĐ-THADS").code == 0


def test_an_event_without_variants_says_so(thads: CommandLine, tmp_path: Path) -> None:
    thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    act = written(tmp_path, {"happened_on": DAY, "code": "obstacle_ended", "variant": "x"})
    error = thads("act", "record", "12/QĐ-THADS", "step_taken", act).error
    assert error["code"] == "variant_unknown"
    assert "không chia trường hợp" in error["message"]
