"""The interview of a case (cuộc hỏi xác minh): its topics, last answers, what is left to ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from thads_desktop.base.formats import format_date
from thads_desktop.base.paths import resource
from thads_desktop.domain.interview import (
    Interview,
    Requirement,
    Topic,
    facts_of,
    parse_interview,
)
from thads_desktop.domain.interview_answers import read_answer
from thads_desktop.domain.interview_findings import Proposal, proposal
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context

MEANS_CLASSIFIED = "means_classified"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedTopic:
    """A topic of the interview with what was answered last: on which day, in which case.

    `laws` are those of the day that want it answered; `number` is its place in the interview.
    `last_on` is None when it was never answered, and `is_new` when earlier verifications answered
    others; `last_case` is "" for this very case.
    """

    number: int
    topic: Topic
    laws: tuple[Requirement, ...] = ()
    last: str = ""
    last_on: date | None = None
    last_case: str = ""
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    text: str
    on: date
    case: str


@cache
def interview() -> Interview:
    """The interview as the program's files say it; read the first time."""
    folder = resource("interview")
    return parse_interview(file.read_bytes() for file in sorted(folder.glob("*.toml")))


def interview_of(
    view: CaseView, on: date, *, before: str = "", others: Sequence[CaseView] = ()
) -> tuple[AskedTopic, ...]:
    """What to ask in a verification of a case on a day, in the order of the minutes.

    Last answers are those of this case, up to the act `before` when it is named; where it has
    none, those of `others`, the same person's further cases, stand in. What was once answered is
    asked again, though the case would not ask for it.
    """
    said = _said(others, "") | _said([view], before, is_own=True)
    facts, known = facts_of(view.state), interview()
    topics = [one for one in known.topics if one.is_asked(facts) or one.name in said]
    names = {topic.name for topic in topics}
    topics += [Topic(key=name, name=name, fields=()) for name in said if name not in names]
    return tuple(_asked(number, topic, on, said) for number, topic in enumerate(topics, start=1))


def _asked(number: int, topic: Topic, on: date, answers: Mapping[str, _Said]) -> AskedTopic:
    laws, said = topic.required_by(on), answers.get(topic.name)
    if said is None:
        return AskedTopic(number=number, topic=topic, laws=laws, is_new=bool(answers))
    return AskedTopic(
        number=number,
        topic=topic,
        laws=laws,
        last=said.text,
        last_on=said.on,
        last_case=said.case,
    )


def _said(views: Iterable[CaseView], before: str, *, is_own: bool = False) -> dict[str, _Said]:
    """The newest answer to each topic, by the topic's name of today."""
    found: dict[str, _Said] = {}
    for view in views:
        case = "" if is_own else view.state.decision_number
        for act in view.timeline:
            if act.act_id == before:
                break
            if act.replaced_by is None and isinstance(act.payload, VerificationRecorded):
                for one in act.payload.statements:
                    said = _Said(text=one.answer, on=act.happened_on, case=case)
                    found[name_today(one.topic)] = said
    return found


def name_today(topic: str) -> str:
    """The name of a topic today; a record may know it by an earlier one."""
    known = interview().topic_named(topic)
    return known.name if known else topic


def is_declaration(topic: str) -> bool:
    """Is it about the debtor's own declaration, which the minutes keep apart?"""
    known = interview().topic_named(topic)
    return known is not None and known.part == "declaration"


def unanswered(
    asked: Iterable[AskedTopic], statements: Mapping[str, str]
) -> tuple[AskedTopic, ...]:
    """The topics the law wants answered that have no answer among these, by the topics' names."""
    return tuple(
        one for one in asked if one.laws and not statements.get(one.topic.name, "").strip()
    )


def proposal_of(
    context: Context, asked: Iterable[AskedTopic], statements: Mapping[str, str], on: date
) -> Proposal | None:
    """What the answers speak for, under the law of that day; never more than a proposal."""
    answers = {
        one.topic.key: read_answer(one.topic, statements[one.topic.name])
        for one in asked
        if statements.get(one.topic.name)
    }
    return proposal(interview(), answers, context.law.pack, on)


def classification_given(proposed: Proposal, verified_on: date) -> dict[str, object]:
    """What a dialog for `means_classified` is filled in with; {} when nothing is proposed."""
    if proposed.enforceable is None:
        return {}
    # into the record, which is Vietnamese in every language
    evidence = f"Biên bản xác minh ngày {format_date(verified_on)}"
    ground = proposed.ground.key if proposed.ground else ""
    return {"enforceable": proposed.enforceable, "ground": ground, "evidence": evidence}
