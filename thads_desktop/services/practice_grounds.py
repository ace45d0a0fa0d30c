"""Grounds of made-up decisions (căn cứ của quyết định mẫu): those of the law of their day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import msgspec

from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import PostponementGround

NEW_LAW = date(2026, 7, 1)  # Luật 106/2025/QH15, Điều 115.1
_GROUNDS: Mapping[type[p.Payload], str] = MappingProxyType(
    {
        p.EnforcementSuspended: "protest_suspension_received",
        p.EnforcementTerminated: "debtor_died_without_estate|debtor_died_or_dissolved",
        p.EnforcementEntrusted: "property_or_residence_elsewhere|residence_or_work_elsewhere",
        p.MeansClassified: "no_income_no_property",
        p.DecisionWithdrawn: "judgment_annulled",
    }
)
_POSTPONEMENTS: Mapping[PostponementGround, str] = MappingProxyType(
    {
        PostponementGround.AGREEMENT: "agreement_of_parties",
        PostponementGround.OTHER: "serious_illness_or_incapacity|serious_illness",
    }
)


def ground_on(ground: str, on: date) -> str:
    """Of a ground written `old|new` the one of the law of a day."""
    old, _bar, new = ground.partition("|")
    return new if new and on >= NEW_LAW else old


def with_ground(payload: p.Payload, on: date) -> p.Payload:
    """A decision with its ground; what needs none, or has one, stays as it is."""
    match payload:
        case p.EnforcementPostponed():
            ground = ground_on(_POSTPONEMENTS[payload.ground], on)
            return msgspec.structs.replace(payload, legal_ground=ground)
        case p.MeansClassified(enforceable=True):
            return payload
    known = _GROUNDS.get(type(payload))
    if known is None:
        return payload
    return msgspec.structs.replace(payload, ground=ground_on(known, on))
