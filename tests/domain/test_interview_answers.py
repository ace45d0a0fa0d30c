"""Answers as text of the minutes and back into fields: nothing typed is lost on the way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.shipped_interview import shipped_interview, shipped_topic
from thads_desktop.domain.interview import FieldKind, Topic
from thads_desktop.domain.interview_answers import (
    Answer,
    differences,
    read_answer,
    tidy,
    written,
)

LAND = shipped_topic("land")
PLOT = {"plot": "112", "sheet": "24", "area": "180 m²", "certificate": "CB 445566"}
LAND_TEXT = (
    "Có nhà, đất: Có; Nhà, công trình trên đất: nhà cấp bốn\n"
    "- Thửa đất: thửa số 112; tờ bản đồ số 24; diện tích 180 m²; giấy chứng nhận số CB 445566\n"
    "Ghi thêm: Ranh giới rõ."
)


def words(topic: Topic) -> st.SearchStrategy[str]:
    """What people write, and above all what looks like the text's own signs."""
    signs = [
        *("\n", "; ", ";", ": ", "- ", "Ghi thêm: ", "Có", "Không", " "),
        *(f"{field.label}: " for field in topic.fields),
        *(f"- {field.label}: " for field in topic.fields),
        *(f"{cell.label} " for field in topic.fields for cell in field.cells),
    ]
    pieces = st.one_of(st.sampled_from(signs), st.text(max_size=4))
    return st.lists(pieces, max_size=6).map("".join)


@st.composite
def answers(draw: st.DrawFn) -> tuple[Topic, Answer]:
    topic = draw(st.sampled_from(shipped_interview().topics))
    text = words(topic)
    fields: dict[str, str] = {}
    things: dict[str, tuple[dict[str, str], ...]] = {}
    for field in topic.fields:
        if field.kind is FieldKind.THINGS:
            cells = st.fixed_dictionaries({cell.key: text for cell in field.cells})
            things[field.key] = tuple(draw(st.lists(cells, max_size=2)))
        else:
            fields[field.key] = draw(st.sampled_from(field.answers) if field.answers else text)
    return topic, Answer(fields=fields, things=things, note=draw(text))


@given(answers())
def test_what_was_written_is_read_back_into_the_same_fields(one: tuple[Topic, Answer]) -> None:
    topic, answer = one
    assert read_answer(topic, written(topic, answer)) == tidy(topic, answer)


@given(
    st.sampled_from(shipped_interview().topics).flatmap(lambda t: st.tuples(st.just(t), words(t)))
)
def test_any_text_is_kept_when_it_is_read_and_written_again(one: tuple[Topic, str]) -> None:
    topic, text = one
    again = written(topic, read_answer(topic, text))
    assert read_answer(topic, again) == read_answer(topic, text)


def test_an_answer_reads_as_the_minutes_say_it() -> None:
    answer = Answer(
        fields={"owns": "Có", "house": "nhà  cấp bốn "},
        things={"plots": (PLOT, {})},
        note="Ranh giới rõ.\n",
    )
    assert written(LAND, answer) == LAND_TEXT


def test_a_text_of_the_minutes_fills_the_fields() -> None:
    answer = read_answer(LAND, LAND_TEXT)
    assert answer.things == {"plots": (PLOT,)}
    assert answer.note == "Ranh giới rõ."


def test_an_old_answer_in_free_words_is_what_else_was_said() -> None:
    old = "Thửa đất số 112, tờ bản đồ số 24; nhà cấp bốn."
    assert read_answer(LAND, old) == Answer(note=old)
    assert written(LAND, Answer(note=old)) == old


def test_what_is_no_more_asked_is_not_written() -> None:
    answer = Answer(fields={"owns": "Không", "house": "nhà"}, things={"plots": (PLOT,)})
    assert written(LAND, answer) == "Có nhà, đất: Không"


def test_nothing_answered_is_nothing_written() -> None:
    assert written(LAND, Answer()) == ""
    assert read_answer(LAND, "") == Answer()


def test_what_differs_from_last_time_is_named() -> None:
    now = LAND_TEXT.replace("180 m²", "175 m²")
    assert differences(LAND, LAND_TEXT, now) == ("Thửa đất",)
    assert differences(LAND, LAND_TEXT, LAND_TEXT.replace("rõ", "mờ")) == ()
