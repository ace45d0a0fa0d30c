"""Answers of the interview as the plain text that stands in the minutes, and back into fields.

A structured answer is a line of fields ("Nơi thường trú: thôn 3; Nơi ở hiện tại: thôn 4"), a line
for each thing ("- Thửa đất: thửa số 112; tờ bản đồ số 24"), then what else was said. Reading is
the inverse of writing; a text that was written otherwise is all of it "what else was said".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from thads_desktop.base.vietnamese import nfc
from thads_desktop.domain.interview import SEPARATOR, YES, Cell, FieldKind, Topic, TopicField

_THING, _NOTE = "- ", "Ghi thêm: "
_BETWEEN = f"{SEPARATOR} "

Things = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Câu trả lời một mục hỏi: fields by key, things by their field's key, and what else was said.

    Yes and No stand as the minutes say them, sums as "312.000 đồng".
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    things: Mapping[str, tuple[Things, ...]] = field(default_factory=dict)
    note: str = ""


def is_open(asked: TopicField, fields: Mapping[str, str]) -> bool:
    """Is a field asked after these answers?"""
    before, _equals, answer = asked.after.partition("=")
    return not asked.after or fields.get(before) == (answer or YES)


def tidy(topic: Topic, answer: Answer) -> Answer:
    """What of an answer can be written: fields that are asked, in order, without stray blanks."""
    fields: dict[str, str] = {}
    things: dict[str, tuple[Things, ...]] = {}
    for asked in topic.fields:
        if not is_open(asked, fields):
            continue
        if asked.kind is FieldKind.THINGS:
            listed = (_tidy_cells(asked.cells, one) for one in answer.things.get(asked.key, ()))
            if kept := tuple(one for one in listed if one):
                things[asked.key] = kept
        elif value := _tidy_value(answer.fields.get(asked.key, "")):
            fields[asked.key] = value
    return Answer(fields=fields, things=things, note=_tidy_note(answer.note))


def _tidy_cells(cells: Sequence[Cell], values: Things) -> dict[str, str]:
    found = {cell.key: _tidy_value(values.get(cell.key, "")) for cell in cells}
    return {key: value for key, value in found.items() if value}


def _tidy_value(value: str) -> str:
    return " ".join(nfc(value).replace(SEPARATOR, ",").split())


def _tidy_note(note: str) -> str:
    return "\n".join(line.rstrip() for line in nfc(note).strip().splitlines())


def written(topic: Topic, answer: Answer) -> str:
    """The answer as the minutes carry it; "" when nothing was answered."""
    kept = tidy(topic, answer)
    structured = "\n".join(_structured(topic, kept))
    if not structured and _reads_otherwise(topic, kept.note):
        return f"{_NOTE}{kept.note}"
    note = f"{_NOTE}{kept.note}" if structured and kept.note else kept.note
    return "\n".join(filter(None, (structured, note)))


def _structured(topic: Topic, answer: Answer) -> Iterator[str]:
    said = [
        f"{asked.label}: {answer.fields[asked.key]}"
        for asked in topic.fields
        if asked.key in answer.fields
    ]
    if said:
        yield _BETWEEN.join(said)
    for asked in topic.fields:
        for thing in answer.things.get(asked.key, ()):
            cells = (f"{one.label} {thing[one.key]}" for one in asked.cells if one.key in thing)
            yield f"{_THING}{asked.label}: {_BETWEEN.join(cells)}"


def _reads_otherwise(topic: Topic, note: str) -> bool:
    """Would a note alone be taken for something else when it is read back?"""
    found = _parsed(topic, note)
    return note.startswith(_NOTE) or bool(found.fields or found.things)


def read_answer(topic: Topic, text: str) -> Answer:
    """The fields of an answer; a text that `written` does not write is a note."""
    found = _parsed(topic, text)
    return found if written(topic, found) == text else Answer(note=_tidy_note(text))


def _parsed(topic: Topic, text: str) -> Answer:
    lines = text.split("\n")
    labels = {asked.key: f"{asked.label}: " for asked in topic.fields}
    fields = _split(lines[0], labels)
    at = 1 if fields else 0
    things: dict[str, tuple[Things, ...]] = {}
    while at < len(lines) and (found := _thing(topic, lines[at])):
        key, cells = found
        things[key] = (*things.get(key, ()), cells)
        at += 1
    note = "\n".join(lines[at:])
    return tidy(topic, Answer(fields=fields, things=things, note=note.removeprefix(_NOTE)))


def _thing(topic: Topic, line: str) -> tuple[str, dict[str, str]] | None:
    for asked in topic.fields:
        head = f"{_THING}{asked.label}: "
        if asked.kind is FieldKind.THINGS and line.startswith(head):
            cells = _split(line.removeprefix(head), {c.key: f"{c.label} " for c in asked.cells})
            return (asked.key, cells) if cells else None
    return None


def _split(line: str, heads: Mapping[str, str]) -> dict[str, str]:
    """The values of a line by the words each begins with; {} when a part begins with none."""
    values: dict[str, str] = {}
    for part in line.split(_BETWEEN):
        key = next((key for key, head in heads.items() if part.startswith(head)), "")
        if not key:
            return {}
        values[key] = part.removeprefix(heads[key])
    return values


def differences(topic: Topic, last: str, now: str) -> tuple[str, ...]:
    """The labels of what is answered otherwise than last time; () when only words differ."""
    before, after = read_answer(topic, last), read_answer(topic, now)
    return tuple(
        asked.label
        for asked in topic.fields
        if before.fields.get(asked.key) != after.fields.get(asked.key)
        or before.things.get(asked.key) != after.things.get(asked.key)
    )
