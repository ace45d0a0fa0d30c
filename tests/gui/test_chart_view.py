"""A chart in the window: walked by keys, opened by Enter and mouse, told in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from thads_desktop.domain.chart import Bar, Chart, Part, PartPlace, Role, Shape
from thads_desktop.gui.chart_view import ChartView


def part(name: str, amount: int, role: Role, door: str) -> Part:
    return Part(name=name, amount=amount, text=str(amount), role=role, door=door)


def chart(*, shape: Shape = Shape.BARS) -> Chart:
    bars = [
        Bar(
            label=name,
            parts=(
                part("Thi hành xong", done, Role.DONE, f"{name}.done"),
                part("Chưa xong", left, Role.OPEN, f"{name}.left"),
            )[: 1 if shape is Shape.LINE else 2],
        )
        for name, done, left in (("An", 3, 7), ("Bình", 0, 5), ("Chi", 4, 1))
    ]
    return Chart(key="k", title="Theo chấp hành viên", unit="việc", bars=tuple(bars), shape=shape)


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    made = ChartView(chart())
    qtbot.addWidget(made)
    made.resize(700, made.height())
    made.show()
    return made


def press(view: ChartView, *keys: Qt.Key) -> str:
    for key in keys:
        QTest.keyClick(view, key)
    assert view.current is not None
    return view.chart.part(view.current).door


def middle_of(view: ChartView, place: PartPlace) -> QPoint:
    x, y, width, height = view.place_of(place)
    return QPoint(int(x + width / 2), int(y + height / 2))


def test_arrows_walk_from_part_to_part_and_from_bar_to_bar(view: ChartView) -> None:
    assert press(view) == "An.done"
    assert press(view, Qt.Key.Key_Right) == "An.left"
    assert press(view, Qt.Key.Key_Down) == "Bình.left"  # of nothing there is nothing to open
    assert press(view, Qt.Key.Key_Down) == "Chi.done"
    assert press(view, Qt.Key.Key_Up, Qt.Key.Key_Up) == "An.done"
    assert press(view, Qt.Key.Key_End) == "Chi.left"
    assert press(view, Qt.Key.Key_Right) == "Chi.left"
    assert press(view, Qt.Key.Key_Home) == "An.done"


def test_a_line_is_walked_sideways_only(qtbot: QtBot) -> None:
    view = ChartView(chart(shape=Shape.LINE))
    qtbot.addWidget(view)
    assert press(view, Qt.Key.Key_Down) == "An.done"
    assert press(view, Qt.Key.Key_Right) == "Bình.done"
    assert press(view, Qt.Key.Key_Left) == "An.done"


def test_enter_opens_the_part_one_stands_on(qtbot: QtBot, view: ChartView) -> None:
    press(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["An.left"]


def test_a_double_click_opens_what_is_beneath(qtbot: QtBot, view: ChartView) -> None:
    at = middle_of(view, PartPlace(2, 0))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.current == PartPlace(2, 0)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == ["Chi.done"]


def test_whoever_listens_hears_the_chart_and_the_part(view: ChartView) -> None:
    assert view.accessibleName() == "Theo chấp hành viên (việc)"
    press(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "An: Chưa xong 7 việc"


def test_a_chart_of_nothing_has_nothing_to_open(qtbot: QtBot) -> None:
    nothing = Chart(key="k", title="Theo loại", unit="việc", bars=(), empty="Không có số liệu.")
    view = ChartView(nothing)
    qtbot.addWidget(view)
    with qtbot.assertNotEmitted(view.opened):
        QTest.keyClick(view, Qt.Key.Key_Return)
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "Không có số liệu."


def test_parts_are_painted_where_they_are_pointed_at(view: ChartView) -> None:
    picture: QImage = view.grab().toImage()
    place = PartPlace(0, 1)
    x, y, width, height = view.place_of(place)
    inside = picture.pixelColor(int(x + width - 6), int(y + height / 2))
    outside = picture.pixelColor(view.width() - 2, view.height() - 2)
    assert inside != outside


def test_letters_of_another_size_make_it_higher(view: ChartView) -> None:
    before, font = view.height(), view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert view.height() > before * 1.5
