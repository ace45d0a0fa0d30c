"""What an office can override: which entry of a section is meant, and which of its fields."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from thads_desktop.domain.condition_entries import Condition, DeliveryWay, RequiredPaper
from thads_desktop.domain.law_entries import (
    BaseSalary,
    CaseKindName,
    Court,
    Entry,
    FeeBracket,
    FeeRelief,
    Ground,
    Interest,
    InterestRule,
    NationalTarget,
    PaymentRank,
    RegionalMinimumWage,
    Signer,
    StatisticsPeriod,
)

IDENTITY: Mapping[type[Entry], tuple[str, ...]] = MappingProxyType(
    {
        Ground: ("of", "key"),
        Condition: ("key",),
        RequiredPaper: ("key",),
        DeliveryWay: ("key",),
        PaymentRank: ("key",),
        Signer: ("paper",),
        FeeBracket: ("key",),
        FeeRelief: ("key",),
        BaseSalary: (),
        RegionalMinimumWage: ("region",),
        Interest: ("key",),
        InterestRule: ("key",),
        Court: ("key",),
        CaseKindName: ("key",),
        StatisticsPeriod: ("key",),
        NationalTarget: ("year", "indicator"),
    }
)  # what tells the entries of a section from one another, whatever their dates
THE_ONLY = "only"  # the identity of what there is one of


def identity(entry: Entry) -> str:
    """What names an entry within its section on every day: "postponement:debtor_ill", "II"."""
    return ":".join(str(getattr(entry, name)) for name in IDENTITY[type(entry)]) or THE_ONLY


def changeable(kind: type[Entry]) -> tuple[str, ...]:
    """The fields an office can set otherwise: what the entry says, not which it is or whence."""
    kept = {*Entry.__struct_fields__, *IDENTITY[kind]}
    return tuple(name for name in kind.__struct_fields__ if name not in kept)
