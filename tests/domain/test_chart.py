"""A chart as values: where its parts go, what it says, how it is laid out."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.domain.chart import Bar, Chart, Part, PartPlace, Role, Shape
from thads_desktop.domain.chart_drawing import draw_chart
from thads_desktop.domain.chart_shapes import Anchor, Ink, Letters, Rect

LETTERS = Letters(line=10, width=lambda text: 5.0 * len(text))
AMOUNTS = st.lists(st.integers(0, 10**9), min_size=1, max_size=4)


def part(amount: int | Decimal | None, *, start: int = 0, role: Role = Role.DONE) -> Part:
    return Part(name=role.value, amount=amount, text=str(amount), role=role, start=start, door="d")


def chart(*bars: Bar, shape: Shape = Shape.BARS) -> Chart:
    return Chart(key="k", title="Biểu đồ", unit="việc", bars=bars, shape=shape, empty="Không có")


def stacked(amounts: list[int]) -> Bar:
    roles = (Role.DONE, Role.OPEN, Role.WAITS, Role.GONE)
    parts = tuple(part(one, role=role) for one, role in zip(amounts, roles, strict=False))
    return Bar(label="Nguyễn Văn An", parts=parts, note="1/2")


def test_parts_of_a_bar_follow_each_other() -> None:
    assert list(stacked([3, 4]).spans()) == [(0, 3), (3, 7)]


def test_a_step_of_a_flow_begins_where_it_is_told() -> None:
    assert list(Bar(label="b", parts=(part(5, start=20),)).spans()) == [(20, 25)]


def test_less_than_nought_has_no_length() -> None:
    assert Bar(label="b", parts=(part(-5),)).reach == 0


def test_the_scale_holds_the_target_too() -> None:
    assert chart(Bar(label="b", parts=(part(5),), target=Decimal("83.05"))).reach == Decimal(
        "83.05"
    )


def test_bars_of_one_part_need_no_legend() -> None:
    assert not chart(Bar(label="b", parts=(part(1),))).legend
    assert chart(stacked([1, 2])).legend == {"done": Role.DONE, "open": Role.OPEN}


def test_a_part_is_told_with_its_bar_its_unit_and_the_note() -> None:
    assert chart(stacked([3, 4])).sentence(PartPlace(0, 1)) == "Nguyễn Văn An: open 4 việc; 1/2"


def test_pieces_of_a_long_chart_keep_one_scale() -> None:
    whole = chart(stacked([9]), stacked([1]), stacked([2]))
    pieces = whole.in_pieces(2)
    assert [len(piece.bars) for piece in pieces] == [2, 1]
    assert {piece.reach for piece in pieces} == {9}
    assert [piece.title for piece in pieces] == ["Biểu đồ (1/2)", "Biểu đồ (2/2)"]


def test_pieces_are_of_like_length() -> None:
    whole = chart(*[stacked([1])] * 30)
    assert [len(piece.bars) for piece in whole.in_pieces(26)] == [15, 15]
    assert whole.in_pieces(30) == [whole]


@given(st.lists(AMOUNTS, min_size=1, max_size=6), st.integers(200, 2000))
def test_bars_stay_inside_the_width_and_are_as_long_as_their_amounts(
    rows: list[list[int]], width: int
) -> None:
    made = chart(*(stacked(amounts) for amounts in rows))
    drawing = draw_chart(made, width, LETTERS)
    assert all(
        box.rect.x >= 0 and box.rect.x + box.rect.width <= width + 1 for box in drawing.boxes
    )
    lengths = {place: drawing.doors[place].width for place in drawing.doors}
    for place, length in lengths.items():
        for other, its in lengths.items():
            if (made.part(place).amount or 0) > (made.part(other).amount or 0):
                assert length >= its - 0.001


@given(st.lists(AMOUNTS, min_size=1, max_size=6))
def test_every_part_that_counts_something_can_be_pointed_at(rows: list[list[int]]) -> None:
    made = chart(*(stacked(amounts) for amounts in rows))
    drawing = draw_chart(made, 600, LETTERS)
    assert set(drawing.doors) == {place for place in made.places if made.part(place).amount}


@given(st.lists(st.none() | st.decimals(0, 100, places=2), min_size=1, max_size=12))
def test_a_line_has_a_point_for_every_rate_there_is(rates: list[Decimal | None]) -> None:
    bars = (Bar(label="10/2025", parts=(part(rate),)) for rate in rates)
    drawing = draw_chart(chart(*bars, shape=Shape.LINE), 600, LETTERS)
    assert len(drawing.doors) == sum(rate is not None for rate in rates)
    ys = {place.bar: drawing.boxes[at].rect.y for at, place in enumerate(drawing.doors)}
    known = [(rate, ys[at]) for at, rate in enumerate(rates) if rate is not None]
    for rate, y in known:
        assert all(y <= other_y + 0.001 for other, other_y in known if rate >= other)


def test_targets_are_a_dashed_line_of_their_own() -> None:
    bars = (Bar(label="10", parts=(part(10),), target=20), Bar(label="11", parts=(part(15),)))
    drawing = draw_chart(chart(*bars, shape=Shape.LINE), 600, LETTERS)
    assert [stroke.ink for stroke in drawing.strokes].count(Ink.TARGET) == 1


@given(
    st.lists(
        st.tuples(st.none() | st.decimals(0, 100, places=2), st.none() | st.decimals(0, 100)),
        min_size=1,
        max_size=12,
    )
)
def test_no_amount_stands_on_a_target_or_on_the_months(
    months: list[tuple[Decimal | None, Decimal | None]],
) -> None:
    bars = [Bar(label="10", parts=(part(rate),), target=target) for rate, target in months]
    drawing = draw_chart(chart(*bars, shape=Shape.LINE), 600, LETTERS)
    targets = iter([one.y1 for one in drawing.strokes if one.ink is Ink.TARGET])
    heights = [next(targets) if bar.target is not None else None for bar in bars]
    amounts = iter([words for words in drawing.words if words.cleared])
    lowest = max(words.y for words in drawing.words)
    for bar, height in zip(bars, heights, strict=True):
        if bar.parts[0].amount is not None:
            words = next(amounts)
            assert words.y < lowest
            assert height is None or abs(words.y - height) >= LETTERS.line * 0.6


@pytest.mark.parametrize(
    ("reach", "marks"),
    [
        ("0", ["0", "1", "2", "3", "4", "5"]),
        ("21", ["0", "5", "10", "15", "20", "25"]),
        ("83.92", ["0", "20", "40", "60", "80", "100"]),
    ],
)
def test_a_scale_has_whole_round_numbers(reach: str, marks: list[str]) -> None:
    bar = Bar(label="x", parts=(part(Decimal(reach)),))
    drawing = draw_chart(chart(bar, shape=Shape.LINE), 600, LETTERS)
    muted = [words.text for words in drawing.words if words.anchor is Anchor.RIGHT]
    assert muted == marks


def test_what_is_little_beside_the_rest_is_seen() -> None:
    drawing = draw_chart(chart(stacked([10**15]), stacked([1])), 600, LETTERS)
    assert min(box.rect.width for box in drawing.boxes) >= 1


def test_without_bars_it_says_so() -> None:
    drawing = draw_chart(chart(), 600, LETTERS)
    assert "Không có" in [words.text for words in drawing.words]
    assert not drawing.doors


@pytest.mark.parametrize("room", [20.0, 60.0])
def test_a_label_that_is_too_long_is_cut(room: float) -> None:
    cut = LETTERS.cut("Chưa có điều kiện", room)
    assert cut.endswith("…")
    assert LETTERS.width(cut) <= room


def test_a_point_lies_in_a_rectangle_or_not() -> None:
    assert Rect(0, 0, 10, 10).holds(0, 9)
    assert not Rect(0, 0, 10, 10).holds(10, 9)
