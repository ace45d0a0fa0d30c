"""Fields as they stand, readable or not."""

from __future__ import annotations

import json
from collections.abc import Mapping

from pytestqt.qtbot import QtBot

from thads_desktop.gui.fields.choice_field import CheckField, ChoiceField, ManyField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.ground_field import GroundField, OfferedGround
from thads_desktop.gui.fields.group_field import GroupField, GroupPart
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.rows_field import CellColumn, RowsField
from thads_desktop.gui.fields.text_field import LongTextField, TextField
from thads_desktop.gui.paper.typed import show_typed, text_of, typed


def fields() -> Mapping[str, Field]:
    choice, ground, rows = ChoiceField(), GroundField(), RowsField()
    choice.offer([("", "–"), ("a", "A")])
    ground.offer([OfferedGround("key", "Căn cứ", "")])
    rows.set_columns([CellColumn(name="what", title="Gì", make=TextField)])
    return {
        "line": TextField(),
        "text": LongTextField(),
        "day": DateField(),
        "sum": MoneyField(),
        "tick": CheckField("Có"),
        "choice": choice,
        "ground": ground,
        "many": ManyField([(1, "một"), (2, "hai")], "tất cả"),
        "rows": rows,
        "group": GroupField({"name": GroupPart(title="Tên", field=TextField())}, "Có nhóm"),
    }


TYPED: Mapping[str, object] = {
    "line": "một dòng",
    "text": "hai\ndòng",
    "day": "31/2",
    "sum": "năm trăm",
    "tick": True,
    "choice": "a",
    "ground": "Căn cứ",
    "many": [2],
    "rows": [{"what": "nhà"}, {"what": "xe"}],
    "group": {"name": "An"},
}


def test_what_stands_comes_back_through_json(qtbot: QtBot) -> None:
    first, second = fields(), fields()
    for one in (*first.values(), *second.values()):
        qtbot.addWidget(one)
    show_typed(TYPED, first)
    kept = json.loads(json.dumps(typed(first)))
    assert kept == TYPED
    show_typed(kept, second)
    assert typed(second) == TYPED
    assert second["ground"].read() == "key"
    assert text_of(second["day"]) == "31/2"


def test_what_a_field_cannot_show_leaves_it_as_it_is(qtbot: QtBot) -> None:
    shown = fields()
    for one in shown.values():
        qtbot.addWidget(one)
    before = typed(shown)
    show_typed({"line": 5, "rows": "x", "many": "x", "group": [], "choice": "none"}, shown)
    assert typed(shown) == before
