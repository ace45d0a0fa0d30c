"""What the answers of an interview speak for: proposed findings and classification, never more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.interview import YES, FieldKind, Interview, Outcome, Topic
from thads_desktop.domain.interview_answers import Answer
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.law_pack import LawPack

NOT_YET = "not_yet_enforceable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Gợi ý kết quả xác minh: a sentence for the findings, and the classification it leads to.

    `enforceable` is None while the answers speak for neither; `ground` is None then, and when the
    debtor has means.
    """

    findings: str
    enforceable: bool | None = None
    ground: Ground | None = None

    @property
    def classification(self) -> str:
        """The classification in Vietnamese with its article, as the minutes name it; or ""."""
        if self.enforceable is None:
            return ""
        if self.ground is None:
            return "có điều kiện thi hành án"
        return f"chưa có điều kiện thi hành án, {self.ground.point} {self.ground.document}"


def proposal(
    interview: Interview, answers: Mapping[str, Answer], pack: LawPack, on: date
) -> Proposal | None:
    """What these answers, by the topics' keys, speak for under the law of a day.

    None while they say nothing that belongs into the findings.
    """
    topics = [topic for topic in interview.topics if topic.key in answers]
    phrases = [said for topic in topics for said in _phrases(topic, answers[topic.key])]
    signs = frozenset(_signs(answers))
    outcome, ground = next(_speaking(interview.outcomes, signs, pack, on), (None, None))
    if not phrases and outcome is None:
        return None
    found = f"Qua xác minh, người phải thi hành án: {'; '.join(phrases)}." if phrases else ""
    return Proposal(
        findings=" ".join(filter(None, (found, outcome.says if outcome else ""))),
        enforceable=outcome.enforceable if outcome else None,
        ground=ground,
    )


def _speaking(
    outcomes: Iterable[Outcome], signs: frozenset[str], pack: LawPack, on: date
) -> Iterator[tuple[Outcome, Ground | None]]:
    """The outcomes these signs speak for, the first one first, with their ground of that day."""
    for one in outcomes:
        speaks = signs.issuperset(one.every) and signs.isdisjoint(one.unless)
        if not speaks or (one.one_of and signs.isdisjoint(one.one_of)):
            continue
        ground = pack.entry(Ground, f"{NOT_YET}:{one.ground}", on)
        if ground is not None or not one.ground:
            yield one, ground


def _signs(answers: Mapping[str, Answer]) -> Iterator[str]:
    for topic, answer in answers.items():
        for key, value in answer.fields.items():
            yield f"{topic}.{key}={value}"


def _phrases(topic: Topic, answer: Answer) -> Iterator[str]:
    for asked in topic.fields:
        value = answer.fields.get(asked.key, "")
        if asked.kind is FieldKind.YES_NO and value:
            phrase = asked.yes if value == YES else asked.no
            if phrase:
                yield phrase
        elif asked.found and value:
            yield value[0].lower() + value[1:]
