"""A small drawing for each state, so that colour never speaks alone."""

from __future__ import annotations

from types import MappingProxyType

from thads_desktop.domain.vocabulary import LineState

_NAMES = MappingProxyType(
    {
        LineState.ENFORCEABLE: "state-running",
        LineState.NOT_YET_ENFORCEABLE: "state-waiting",
        LineState.POSTPONED: "state-paused",
        LineState.SUSPENDED: "state-paused",
        LineState.SEPARATE_REGISTER: "state-waiting",
        LineState.COMPLETED: "state-ended",
        LineState.TERMINATED: "state-ended",
        LineState.ENTRUSTED: "state-left",
        LineState.WITHDRAWN: "state-left",
        LineState.CLOSED: "state-left",
    }
)


def state_icon_name(state: LineState) -> str:
    """The name of the icon for a state."""
    return _NAMES[state]
