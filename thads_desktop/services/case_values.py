"""What papers of a case are filled with (dữ liệu của văn bản): plain values for every form.

Forms are files that others may edit: this module says which values they may use, by name.
To be called `in_vietnamese`: papers stay Vietnamese whatever the language of the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any

import msgspec

from thads_desktop.base.formats import format_money, official_date
from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.numbering import given_on, number_text
from thads_desktop.domain.paper_payloads import RequestReceived
from thads_desktop.domain.payloads import Judgment, Obligation, Payload, VerificationRecorded
from thads_desktop.domain.standing_reason import bringing_act, ground_of, known_ground
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import ObligationKind, PartyRole, PostponementGround
from thads_desktop.services.paper_values import (
    Values,
    case_values,
    judgment_values,
    officer_on,
    owed_on,
)
from thads_desktop.services.party_values import parties_of
from thads_desktop.services.thing_values import things_of

_DOTS = "…………"
_GIVEN_BACK = ("tra lai ", "hoan tra ")
_COURT_DOTS = "Tòa án ……………………………"


def values_of_case(state: CaseState, on: date) -> Values:
    """Everything a case tells a paper of a day, but the act that the paper records.

    `lines` are the obligations with their sums at the end of that day, in đồng; `decisions` the
    numbered papers that stand; `verification` the last one, empty texts when there is none;
    `case.brought_by` the paper since which the case stands as it does.
    """
    lines = obligation_values(state, on)
    return {
        "case": {
            **case_values(state),
            "words": decision_words(state),
            "brought_by": _paper_of(bringing_act(state)),
        },
        "judgment": {**judgment_values(state), "words": judgment_words(state.judgment)},
        "debtors": parties_of(state, PartyRole.DEBTOR),
        "creditors": parties_of(state, PartyRole.CREDITOR),
        "related": parties_of(state, PartyRole.RELATED_PERSON),
        "lines": lines,
        "total": _totals(lines),
        "officer": officer_on(state, on),
        "decisions": [_numbered(one) for one in state.standing if _bears_number(one)],
        "verification": _last_verification(state),
        "request": _request(state),
    }


# ── Judgment, decision, obligations ──────────────────────────────────────────────────────────


def judgment_words(judgment: Judgment) -> str:
    """The judgment as a basis names it."""
    day = official_date(judgment.judged_on) if judgment.judged_on else "ngày …… tháng …… năm ………"
    kind = _judgment_kind(judgment.number)
    return f"{kind} số {judgment.number or _DOTS} {day} của {judgment.court or _COURT_DOTS}"


def _judgment_kind(number: str) -> str:
    """Bản án or Quyết định, as its symbol tells; both where it does not."""
    symbol = number.upper()
    if "QĐ" in symbol:
        return "Quyết định"
    return "Bản án" if "-ST" in symbol or "-PT" in symbol else "Bản án, Quyết định"


def decision_words(state: CaseState) -> str:
    """The enforcement decision as another paper names it."""
    return decision_named(
        f"Quyết định thi hành án {case_values(state)['basis']}",
        state.decision_number,
        state.decided_on,
    )


def decision_named(name: str, number: str, on: date | None) -> str:
    """A paper by its name, number and day."""
    day = official_date(on) if on else "ngày …… tháng …… năm ………"
    return f"{name} số {written_number(number) or _DOTS} {day}"


def written_number(number: str) -> str:
    """A number as a paper writes it: below 10 with a leading 0 (NĐ 30/2020, Phụ lục I)."""
    digits = len(number) - len(number.lstrip("0123456789"))
    return f"0{number}" if digits == 1 else number


def obligation_values(state: CaseState, on: date) -> list[Values]:
    """Each line's sums at the end of a day, in đồng, and what the judgment says of it."""
    terms = {balance.obligation.line: balance.obligation for balance in state.lines}
    return [
        {
            **line,
            "kind": str(terms[line["line"]].kind),
            "thing": terms[line["line"]].thing,
            "is_joint": terms[line["line"]].is_joint,
            "is_return": _is_return(terms[line["line"]]),
            "debtors": list(terms[line["line"]].debtors),
            "creditors": list(terms[line["line"]].creditors),
            "interest": _interest(terms[line["line"]].interest),
            "words": _line_words(line),
        }
        for line in owed_on(state, on)
    ]


def _is_return(terms: Obligation) -> bool:
    """Does the office give something back: money or a thing that was paid in or taken?"""
    gives = terms.kind in (ObligationKind.PROPERTY, ObligationKind.OTHER)
    return gives and fold(terms.what).startswith(_GIVEN_BACK)


def _totals(lines: Sequence[Values]) -> Values:
    """Sums over all lines; `asked` of those that debtors owe, how many of them and of returns."""
    sums: Values = {key: sum(line[key] for line in lines) for key in ("due", "done", "left")}
    asked = [line for line in lines if not line["is_return"]]
    return {
        **sums,
        "asked": sum(line["due"] for line in asked),
        "asked_lines": len(asked),
        "returns": len(lines) - len(asked),
    }


def _line_words(line: Mapping[str, Any]) -> str:
    sum_ = f": {format_money(line['left'], language='vi')} đồng" if line["left"] else ""
    return f"{line['what']}{sum_}"


def _interest(terms: Any) -> str:  # noqa: ANN401 - InterestTerms or None
    return (terms.words or "lãi suất theo bản án, quyết định") if terms else ""


# ── The act of a paper ───────────────────────────────────────────────────────────────────────


def act_values(
    payload: type[Payload],
    given: Mapping[str, Any],
    state: CaseState,
    on: date,
    pack: LawPack,
) -> Values:
    """The act a paper records, as far as it has been given, every field of its kind by name.

    Besides: `ground_words` (the ground by its name and point of the law), `lines_words` (the
    obligations it touches), `lines_names` (these without their sums), `about_words` and `about`
    (the paper it is about), `things` (the property or exhibits it is about, as their minutes
    describe them).
    """
    fields = _fields(payload, given)
    whole = _whole(payload, given)
    about = _about(str(fields.get("about", "")), state)
    return {
        **fields,
        "ground_words": _ground_words(whole, fields, on, pack),
        "lines_words": lines_words(state, fields.get("lines") or (), on),
        "lines_names": "; ".join(
            line["what"] for line in _touched(state, fields.get("lines") or (), on)
        ),
        "about": about,
        "about_words": about["words"],
        "things": plain(things_of(state, str(fields.get("about", "")), fields.get("assets") or ())),
    }


def _fields(payload: type[Payload], given: Mapping[str, Any]) -> Values:
    """Every field of a payload as a paper uses it; what is not given yet is empty."""
    values: Values = {}
    for field in msgspec.structs.fields(payload):
        try:
            told = msgspec.convert(given[field.encode_name], field.type)
        except (KeyError, msgspec.ValidationError):
            told = given.get(field.encode_name, "")
        values[field.name] = plain(told)
    return values


def _whole(payload: type[Payload], given: Mapping[str, Any]) -> Payload | None:
    try:
        return msgspec.convert(dict(given), payload)
    except msgspec.ValidationError:
        return None


def plain(value: Any) -> Any:  # noqa: ANN401 - any value of a payload
    """A value as templates use it: texts, numbers, days, lists and mappings; nothing is ""."""
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value)
        case msgspec.Struct():
            return {name: plain(getattr(value, name)) for name in value.__struct_fields__}
        case tuple() | list():
            return [plain(one) for one in value]
        case _:
            return value


def _ground_words(
    payload: Payload | None, fields: Mapping[str, Any], on: date, pack: LawPack
) -> str:
    told = fields.get("legal_ground") or fields.get("ground") or ""
    ground = str(told) if payload is None else ground_of(payload)
    if ground in set(PostponementGround):  # how it is counted, which is no ground of the law
        return ""
    entry = known_ground(ground, on, pack) if ground else None
    return f"{entry.name} ({entry.article}, {entry.document})" if entry else ground


def lines_words(state: CaseState, lines: Iterable[int], on: date) -> str:
    """The obligations named by their numbers, all of those that are open when none is."""
    found = [line["words"] for line in _touched(state, lines, on)]
    return "; ".join(found) or "toàn bộ nghĩa vụ phải thi hành"


def _touched(state: CaseState, lines: Iterable[int], on: date) -> list[Values]:
    """The lines of these numbers, all that are open when none is named."""
    wanted = set(lines)
    return [
        line
        for line in obligation_values(state, on)
        if (line["line"] in wanted if wanted else line["left"] or not line["due"])
    ]


def _about(act_id: str, state: CaseState) -> Values:
    return _paper_of(next((one for one in state.standing if one.act.id == act_id), None))


def _paper_of(one: EffectiveAct | None) -> Values:
    if one is None:
        return dict.fromkeys(("kind", "code", "name", "number", "on", "words"), "")
    return {"kind": one.act.kind, **_numbered(one)}


# ── Papers of the case ───────────────────────────────────────────────────────────────────────


def _bears_number(one: EffectiveAct) -> bool:
    return one.payload is not None and bool(number_text(one.payload))


def _numbered(one: EffectiveAct) -> Values:
    """An act as the paper that told of it: name, number and day."""
    payload = one.payload
    number = number_text(payload) if payload else ""
    on = given_on(payload, one.act.happened_on) if payload else one.act.happened_on
    name = kind_name(one.act.kind)
    words = decision_named(name, number, on) if number else f"{name} {official_date(on)}"
    code = payload.code if isinstance(payload, StepTaken) else one.act.kind
    return {"code": code, "name": name, "number": number, "on": on, "words": words}


def _last_verification(state: CaseState) -> Values:
    found = [one for one in state.standing if isinstance(one.payload, VerificationRecorded)]
    if not found:
        return {"on": "", "place": "", "findings": "", "count": 0}
    last = found[-1].payload
    assert isinstance(last, VerificationRecorded)  # noqa: S101 - found so
    return {
        "on": found[-1].act.happened_on,
        "place": last.place,
        "findings": last.findings,
        "count": len(found),
    }


def _request(state: CaseState) -> Values:
    """Đơn yêu cầu thi hành án: whose and of what day."""
    for one in state.standing:
        if isinstance(one.payload, RequestReceived):
            return {"on": one.act.happened_on, "who": one.payload.requester}
    return {"on": "", "who": ""}
