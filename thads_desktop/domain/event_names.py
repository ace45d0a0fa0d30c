"""Names of the events that kinds of act are, beyond those the law packs declare."""

from __future__ import annotations

CASE_ENDED = "case_ended"  # every obligation line has come to its end
NOT_YET_DECIDED = "not_yet_decided"
ENFORCEABLE_FOUND = "enforceable_found"

# Kinds of act that are events by their own key.
PLAIN_KINDS = frozenset(
    {
        "case_opened",
        "officer_assigned",
        "obligation_increased",
        "verification_recorded",
        "money_received",
        "obligation_reduced",
        "enforcement_postponed",
        "enforcement_suspended",
        "enforcement_resumed",
        "moved_to_separate_register",
        "obligation_completed",
        "enforcement_terminated",
        "enforcement_entrusted",
        "decision_withdrawn",
        "party_changed",
        "obligation_added",
        "case_recalled",
        "case_closed",
        "counting_stopped",
    }
)
DERIVED_EVENTS = PLAIN_KINDS | {CASE_ENDED, NOT_YET_DECIDED, ENFORCEABLE_FOUND}
DERIVED_UNTIL = frozenset({"enforcement_postponed"})  # of them, those that say until when
