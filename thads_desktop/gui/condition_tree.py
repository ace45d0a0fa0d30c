"""The conditions of a list that take values, as a tree to tick (cây điều kiện)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from thads_desktop.domain.vocabulary import (
    AssetStatus,
    Basis,
    CaseKind,
    CaseMark,
    LineState,
    ObligationKind,
)
from thads_desktop.services.case_questions import CaseConditions
from thads_desktop.services.question_words import condition_name, value_name

_VALUE = Qt.ItemDataRole.UserRole
_KINDS: Mapping[str, type[StrEnum]] = MappingProxyType(
    {
        "states": LineState,
        "bases": Basis,
        "kinds": CaseKind,
        "obligations": ObligationKind,
        "marks": CaseMark,
        "assets": AssetStatus,
    }
)
_BRANCHES = (
    "states",
    "grounds",
    "bases",
    "kinds",
    "obligations",
    "marks",
    "acted",
    "assets",
    "asset_kinds",
    "officers",
    "communes",
)


class ConditionTree:
    """A condition a branch, its values to tick below it; none ticked asks for everything."""

    def __init__(
        self,
        tree: QTreeWidget,
        *,
        named: Mapping[str, Mapping[str, str]],
        officers: Sequence[str],
        communes: Sequence[str],
    ) -> None:
        """`named` are the values of some conditions by what they are called."""
        self._tree = tree
        as_they_are = {"officers": officers, "communes": communes}
        for name in _BRANCHES:
            kind = _KINDS.get(name)
            if kind is not None:
                self._add(name, [(value.value, value_name(value)) for value in kind])
            elif name in named:
                self._add(name, list(named[name].items()))
            else:
                self._add(name, [(one, one) for one in as_they_are[name]])

    def picked(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The values ticked of every condition."""
        for branch in self._branches():
            name = branch.data(0, _VALUE)
            kind = _KINDS.get(name, str)
            ticked = (leaf for leaf in _leaves(branch) if _is_ticked(leaf))
            yield name, tuple(kind(leaf.data(0, _VALUE)) for leaf in ticked)

    def show(self, conditions: CaseConditions) -> None:
        """Tick what the conditions ask for; branches without a tick are closed, but the first."""
        for place, branch in enumerate(self._branches()):
            wanted = getattr(conditions, branch.data(0, _VALUE))
            there = {leaf.data(0, _VALUE) for leaf in _leaves(branch)}
            for value in wanted:
                if value not in there:  # no case has it any more; the question still asks for it
                    _add_leaf(branch, str(value), str(value))
            for leaf in _leaves(branch):
                _tick(leaf, is_on=leaf.data(0, _VALUE) in wanted)
            branch.setExpanded(bool(wanted) or place == 0)

    def _add(self, name: str, values: Sequence[tuple[str, str]]) -> None:
        branch = QTreeWidgetItem(self._tree, [condition_name(name)])
        branch.setData(0, _VALUE, name)
        for value, text in values:
            _add_leaf(branch, value, text)

    def _branches(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self._tree.topLevelItemCount()):
            branch = self._tree.topLevelItem(row)
            assert branch is not None  # noqa: S101 - as many as there are
            yield branch


def _add_leaf(branch: QTreeWidgetItem, value: str, text: str) -> None:
    leaf = QTreeWidgetItem(branch, [text])
    leaf.setToolTip(0, text)  # a ground may be longer than the tree is wide
    leaf.setData(0, _VALUE, value)
    _tick(leaf, is_on=False)


def _leaves(branch: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for row in range(branch.childCount()):
        leaf = branch.child(row)
        assert leaf is not None  # noqa: S101 - as many as there are
        yield leaf


def _tick(leaf: QTreeWidgetItem, *, is_on: bool) -> None:
    leaf.setCheckState(0, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)


def _is_ticked(leaf: QTreeWidgetItem) -> bool:
    return leaf.checkState(0) is Qt.CheckState.Checked
