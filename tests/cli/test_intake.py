"""`thads intake` and `thads caseload`: from the court's envelope to the case, in JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import CommandLine, Reply

JUDGMENT: dict[str, Any] = {
    "happened_on": "2026-03-02",
    "judgment": {"number": "12/2026/HS-ST", "judged_on": "2026-01-05", "court": "TAND khu vực 1"},
    "kind": "criminal",
    "parties": [
        {"role": "debtor", "name": "Nguyễn Văn An"},
        {"role": "debtor", "name": "Trần Thị Bình"},
        {"role": "creditor", "name": "Lê Văn Được"},
    ],
    "obligations": [
        {
            "line": 1,
            "what": "Án phí",
            "kind": "court_fee",
            "amount": 200_000,
            "debtors": ["Nguyễn Văn An"],
        },
        {
            "line": 2,
            "what": "Án phí",
            "kind": "court_fee",
            "amount": 300_000,
            "debtors": ["Trần Thị Bình"],
        },
        {"line": 3, "what": "Bồi thường", "kind": "compensation", "amount": 50_000_000},
    ],
}
REQUEST = {"happened_on": "2026-03-03", "requester": "Lê Văn Được", "variant": "complete"}


class Desk:
    """The command line with papers written into files."""

    def __init__(self, command: CommandLine, folder: Path) -> None:
        self._command = command
        self._folder = folder

    def __call__(
        self, *words: object, paper: dict[str, Any] | None = None, after: tuple[str, ...] = ()
    ) -> Reply:
        if paper is None:
            return self._command(*words)
        path = self._folder / "paper.json"
        path.write_text(json.dumps(paper), encoding="utf-8")
        return self._command(*words, path, *after)


@pytest.fixture
def desk(thads: CommandLine, tmp_path: Path) -> Desk:
    return Desk(thads, tmp_path)


def decided(desk: Desk) -> dict[str, Any]:
    """Two decisions ex officio, one for each debtor."""
    desk("intake", "judgment", paper=JUDGMENT)
    paper = {
        "happened_on": "2026-03-09",
        "grouping": {"ex_officio": "each_debtor"},
        "decisions": [
            {"decision_number": "1/QĐ-THADS", "officer": "An"},
            {"decision_number": "2/QĐ-THADS", "officer": "An"},
        ],
    }
    return desk("intake", "decide", "12/2026/HS-ST", paper=paper).document


def test_judgment_comes_in_and_is_listed_with_what_is_due(desk: Desk) -> None:
    taken = desk("intake", "judgment", paper=JUDGMENT).document
    assert taken["status"] == "ready"
    listed = desk("intake", "list", "--search", "nguyen van an").document
    assert listed["total"] == 1
    (one,) = listed["intakes"]
    assert one["next"]["rule"] == "enforcement_decision_ex_officio"
    assert one["next"]["due_on"] == "2026-03-09"


def test_proposed_decisions_depend_on_the_law_of_their_day(desk: Desk) -> None:
    desk("intake", "judgment", paper=JUDGMENT)
    (old,) = desk("intake", "show", "12/2026/HS-ST").document["proposals"]
    (new,) = desk("intake", "show", "12/2026/HS-ST", "--on", "2026-08-03").document["proposals"]
    assert (old["rule"], len(old["decisions"])) == ("all_items", 1)
    assert (new["rule"], len(new["decisions"])) == ("each_debtor", 2)


def test_decisions_open_a_case_for_each_debtor_and_leave_the_rest_waiting(desk: Desk) -> None:
    issued = decided(desk)
    assert len(issued["cases"]) == 2
    assert desk("cases").document["total"] == 2
    (rest,) = desk("intake", "list").document["intakes"]
    assert (rest["id"], rest["status"]) == (issued["left"], "waiting")


def test_request_is_registered_on_what_waits_and_decided(desk: Desk) -> None:
    rest = decided(desk)["left"]
    asked = desk("intake", "request", rest, paper=REQUEST).document
    assert asked["status"] == "ready"
    paper = {"happened_on": "2026-03-10", "decisions": [{"decision_number": "3/QĐ-THADS"}]}
    assert desk("intake", "decide", rest, paper=paper).document["cases"] == [rest]
    assert desk("intake", "list").document["total"] == 0


def test_request_with_its_judgment_is_refused_on_a_ground(desk: Desk) -> None:
    judgment = {name: value for name, value in JUDGMENT.items() if name != "happened_on"}
    brought = {**judgment, "obligations": JUDGMENT["obligations"][2:]}
    taken = desk("intake", "request", "new", paper=REQUEST | {"brings": brought}).document
    refused = desk("intake", "refuse", taken["id"], "--ground", "whim").error
    assert refused["code"] == "ground_unknown"
    ground = "no_right_or_unrelated"
    done = desk("intake", "refuse", taken["id"], "--ground", ground, "--number", "5/TB")
    assert done.document["status"] == "refused"


def test_entrusted_file_and_further_papers(desk: Desk) -> None:
    judgment = {name: value for name, value in JUDGMENT.items() if name != "happened_on"}
    paper = {"happened_on": "2026-03-03", "who": "THADS tỉnh B", "brings": judgment}
    taken = desk("intake", "entrusted", paper=paper).document
    step = {
        "happened_on": "2026-03-04",
        "code": "clarification_requested",
        "variant": "simple",
    }
    after = desk("intake", "step", taken["id"], "step_taken", paper=step)
    assert len(after.document["act_ids"]) == 1
    shown = desk("intake", "show", taken["id"]).document
    assert len(shown["papers"]) == 3
    assert shown["from"] == "THADS tỉnh B"


@pytest.mark.parametrize(
    ("paper", "code"),
    [
        ({"happened_on": "2026-03-10", "decisions": []}, "decisions_differ"),
        ({"decisions": []}, "fields_wrong"),
        ({"happened_on": "2026-03-10", "grouping": {"whim": "x"}}, "fields_wrong"),
        ({"happened_on": "2026-03-10", "grouping": {"ex_officio": "x"}}, "grouping_unknown"),
        ({"happened_on": "2026-03-10", "decisions": [{"parties": []}]}, "fields_wrong"),
        *(
            ({"happened_on": "2026-03-10", "decisions": wrong}, "fields_wrong")
            for wrong in (5, None, [1], ["x"], {"a": 1})
        ),
        ({"happened_on": "2026-03-10", "basis": ["ex_officio"], "decisions": []}, "fields_wrong"),
        ({"happened_on": "2026-03-10", "basis": "whim", "decisions": []}, "fields_wrong"),
    ],
)
def test_wrong_decision_file_is_refused(desk: Desk, paper: dict[str, Any], code: str) -> None:
    desk("intake", "judgment", paper=JUDGMENT)
    assert desk("intake", "decide", "12/2026/HS-ST", paper=paper).error["code"] == code


@pytest.mark.parametrize("brought", [[], "x", {"parties": 5}])
def test_request_refuses_what_is_no_judgment(desk: Desk, brought: object) -> None:
    error = desk("intake", "request", "new", paper=REQUEST | {"brings": brought}).error
    assert error["code"] == "fields_wrong"
    assert desk("intake", "list").document["total"] == 0


def test_debt_in_shares_is_shown_as_a_decision_for_each_debtor(desk: Desk) -> None:
    line = JUDGMENT["obligations"][2]
    for share, amounts, notes in (
        ("1/4; 3/4", [12_500_000, 37_500_000], 0),
        ("theo phần", [50_000_000], 1),
    ):
        judgment = JUDGMENT | {"obligations": [line | {"share": share}]}
        taken = desk("intake", "judgment", paper=judgment).document
        desk("intake", "request", taken["id"], paper=REQUEST)
        shown = desk("intake", "show", taken["id"], "--on", "2026-08-03").document
        (proposal,) = shown["proposals"]
        lines = [draft["obligations"][0] for draft in proposal["decisions"]]
        assert [one["amount"] for one in lines] == amounts
        assert len(proposal["notes"]) == notes


def test_hand_over_names_its_giver_and_a_number(desk: Desk) -> None:
    decided(desk)
    words = ("caseload", "hand-over", "--to", "Bình", "--on", "2026-03-10", "--from")
    nobody = desk(*words, " ").error
    assert (nobody["code"], nobody["field"]) == ("officer_missing", "giver")
    wrong = desk(*words, "An", "--number", "abc").error
    assert (wrong["code"], wrong["field"]) == ("decision_number_missing", "decision_number")
    assert desk(*words, "An", "--number", "3/QĐ-THADS").document["agrees"]


def test_caseload_is_handed_over_with_equal_sums(desk: Desk) -> None:
    decided(desk)
    words = ("caseload", "hand-over", "--from", "An", "--to", "Bình", "--on", "2026-03-10")
    trial = desk(*words, "--trial").document
    assert trial["act_ids"] == []
    done = desk(*words, "--why", "nghỉ hưu").document
    assert done["agrees"]
    assert done["after"] == trial["after"]
    assert [one["cases"] for one in done["after"]] == [0, 2]
    assert desk(*words).error["code"] == "nothing_to_hand_over"


def test_chosen_case_is_handed_over(desk: Desk) -> None:
    case = decided(desk)["cases"][0]
    words = ("--case", case, "--to", "Bình", "--on", "2026-03-10")
    done = desk("caseload", "hand-over", *words).document
    assert [one["case_id"] for one in done["cases"]] == [case]


def test_paper_is_taken_back_and_with_the_last_one_the_intake_goes(desk: Desk) -> None:
    taken = desk("intake", "judgment", paper=JUDGMENT).document
    asked = desk("intake", "request", taken["id"], paper=REQUEST).document
    why = ("--reason", "nhập nhầm")
    back = desk("intake", "take-back", taken["id"], *asked["act_ids"], *why).document
    assert back["status"] == "ready"
    gone = desk("intake", "take-back", taken["id"], *taken["act_ids"], *why).document
    assert gone["status"] is None
    assert desk("intake", "list").document["total"] == 0


def test_paper_of_an_intake_is_voided_by_its_own_command(desk: Desk) -> None:
    taken = desk("intake", "judgment", paper=JUDGMENT).document
    error = desk("act", "void", *taken["act_ids"], "--reason", "nhập nhầm").error
    assert error["code"] == "act_of_intake"
    assert "thads intake take-back" in error["message"]
    wrong = desk("act", "correct", *taken["act_ids"], "--reason", "nhầm", paper=JUDGMENT).error
    assert wrong["code"] == "act_of_intake"


def test_judgment_entered_twice_is_warned_of(desk: Desk) -> None:
    first = desk("intake", "judgment", paper=JUDGMENT).document
    second = desk("intake", "judgment", paper=JUDGMENT).document
    assert first["warnings"] == []
    assert first["id"] in second["warnings"][0]


def test_paper_of_an_intake_is_corrected(desk: Desk) -> None:
    taken = desk("intake", "judgment", paper=JUDGMENT).document
    mended = JUDGMENT | {"judgment": {"number": "13/2026/HS-ST"}}
    words = ("intake", "correct", taken["id"], *taken["act_ids"])
    path = ("--reason", "nhầm số")
    done = desk(*words, paper=mended, after=path).document
    assert done["id"] == taken["id"]
    assert desk("intake", "show", "13/2026/HS-ST").document["id"] == taken["id"]
    again = desk(*words, paper=mended, after=path).error
    assert again["code"] == "act_missing"


def test_number_of_a_refusal_is_in_the_book(desk: Desk) -> None:
    taken = desk("intake", "judgment", paper=JUDGMENT).document
    desk("intake", "request", taken["id"], paper=REQUEST | {"number": "1/PN-THADS"})
    (paper,) = desk("numbers", "--series", "request_receipts").document["papers"]
    assert (paper["case_id"], paper["decision_no"]) == (taken["id"], None)
    assert paper["judgment_no"] == "12/2026/HS-ST"
