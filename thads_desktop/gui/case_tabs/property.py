"""The tab "Tài sản": what was secured or seized, where each piece stands, and what comes next."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.property import AssetRecord, property_of
from thads_desktop.gui.case_tabs.case_tab import CaseTab, TwoTables
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.asset_table import (
    ASSETS,
    NEXT_ACTS,
    STORY,
    StoryRow,
    given_values,
    story_rows,
)
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.coercions import CoercionRow, coercions_of_case
from thads_desktop.services.steps import event_name

_COLUMNS, _STORY_COLUMNS = "case.assets", "case.asset_story"
_SEIZE = "property_seized"
_CODE = "code"  # the property of a button that says which act it asks for


class PropertyTab(CaseTab):
    """Enter records the likeliest next act of the piece one stands on."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.assets = RowsModel[AssetRecord](ASSETS, self)
        self.story = RowsModel[StoryRow](STORY, self)
        self.asset_table, self.story_table = QTableView(self), QTableView(self)
        self.empty, self.coercions = QLabel(self), QLabel(self)
        self.seize = QPushButton(self)
        self.next_acts = tuple(QPushButton(self) for _place in range(3))
        self._split = TwoTables(self)
        self._can_write = False
        self._pieces: Counter[str] = Counter()
        self._running: tuple[CoercionRow, ...] = ()
        self._lay_out()
        for button in self.next_acts:
            button.clicked.connect(self._ask)
        self.seize.clicked.connect(self._seize)
        self.asset_table.activated.connect(self._ask_first)
        self.asset_table.selectionModel().currentRowChanged.connect(self._follow_choice)
        self.setFocusProxy(self.asset_table)
        self.relabel()

    def title(self) -> str:
        """What the tab is called."""
        return _("Tài sản")

    def show_view(self, view: CaseView) -> None:
        """Show the property of a case; the cursor stays in its row."""
        row = max(self.asset_table.currentIndex().row(), 0)
        records = property_of(view.state, self.shell.context.law)
        self._pieces = Counter(one.act_id for one in records)
        decided = coercions_of_case(self.shell.context, view.state)
        self._running = tuple(one for one in decided if not one.is_over)
        self._say_coercions()
        self._can_write = not view.state.is_read_only
        self.assets.show_rows(records)
        self._split.setVisible(bool(records))
        self.empty.setVisible(not records)
        self.seize.setEnabled(self._can_write)
        choose_row(self.asset_table, min(row, len(records) - 1))
        self._follow_choice()

    def relabel(self) -> None:
        """Say everything in the current language and colours."""
        self.asset_table.setAccessibleName(_("Tài sản của việc"))
        self.story_table.setAccessibleName(_("Diễn biến của tài sản đang chọn"))
        self.empty.setText(
            _(
                "Việc này chưa có tài sản nào. Khi ghi biện pháp bảo đảm hoặc kê biên kèm danh mục "
                "tài sản, từng tài sản hiện ở đây với giá, tình trạng và việc tiếp theo."
            )
        )
        self.coercions.setAccessibleName(_("Giấy tờ của các quyết định cưỡng chế"))
        self._say_coercions()
        self.seize.setText(_("&Kê biên…"))
        self.seize.setToolTip(_("Ghi biên bản kê biên với danh mục tài sản"))
        self.seize.setIcon(icon("add"))
        self.assets.relabel()
        self.story.relabel()
        self._follow_choice()

    def keep_habits(self) -> None:
        """Remember the columns of both tables."""
        keep_columns(self.asset_table, self.shell.memory, _COLUMNS)
        keep_columns(self.story_table, self.shell.memory, _STORY_COLUMNS)

    def _lay_out(self) -> None:
        memory = self.shell.memory
        self._add(self.asset_table, self.assets)
        self._add(self.story_table, self.story)
        restore_columns(self.asset_table, memory, _COLUMNS, [one.width for one in ASSETS])
        restore_columns(self.story_table, memory, _STORY_COLUMNS, [one.width for one in STORY])
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.coercions.setWordWrap(True)
        self.coercions.setTextFormat(Qt.TextFormat.PlainText)
        self.coercions.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        whole, below = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 6, 0, 0)
        whole.addWidget(self._split, 1)
        whole.addWidget(self.empty, 1)
        whole.addWidget(self.coercions)
        below.addWidget(self.seize)
        for button in self.next_acts:
            below.addWidget(button)
        below.addStretch()
        whole.addLayout(below)

    def _add(self, table: QTableView, model: RowsModel[AssetRecord] | RowsModel[StoryRow]) -> None:
        table.setModel(model)
        prepare_table(table)
        table.horizontalHeader().setStretchLastSection(True)
        self._split.addWidget(table)

    def _say_coercions(self) -> None:
        self.coercions.setText("\n".join(_coercion_line(one) for one in self._running))
        self.coercions.setVisible(bool(self._running))

    @Slot()
    def _follow_choice(self) -> None:
        """The story of the chosen piece, and the acts that usually come next for it."""
        record = self.assets.row_at(self.asset_table.currentIndex())
        context = self.shell.context
        self.story.show_rows(story_rows(context, record) if record is not None else ())
        codes = NEXT_ACTS.get(record.status, ()) if record is not None else ()
        for place, button in enumerate(self.next_acts):
            code = codes[place] if place < len(codes) else ""
            button.setVisible(bool(code))
            button.setEnabled(self._can_write)
            button.setProperty(_CODE, code)
            button.setText(_("{name}…").format(name=event_name(context, code)) if code else "")

    @Slot()
    def _seize(self) -> None:
        self.add_act.emit(_SEIZE, {})

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._ask_for(str(button.property(_CODE)))

    @Slot()
    def _ask_first(self) -> None:
        first = self.next_acts[0]
        if self._can_write and not first.isHidden():
            self._ask_for(str(first.property(_CODE)))

    def _ask_for(self, code: str) -> None:
        record = self.assets.row_at(self.asset_table.currentIndex())
        if record is not None and code:
            of_many = self._pieces[record.act_id] > 1
            self.add_act.emit(code, given_values(record, code, of_many=of_many))


def _coercion_line(one: CoercionRow) -> str:
    """A decision to coerce, and the papers it still lacks."""
    decision = _("{measure} (QĐ {number} ngày {day})").format(
        measure=one.measure, number=one.number or "…", day=format_date(one.decided_on)
    )
    if not one.missing:
        return _("{decision}: đủ giấy tờ").format(decision=decision)
    papers = "; ".join(f"{paper.name} ({paper.article})" for paper in one.missing)
    return _("{decision}: còn thiếu {count} giấy tờ: {papers}").format(
        decision=decision, count=len(one.missing), papers=papers
    )
