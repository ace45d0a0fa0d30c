"""Giao, thông báo văn bản: which paper, to whom, how; the valid day is said while one fills in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _, mark
from thads_desktop.domain.condition_entries import DeliveryWay
from thads_desktop.domain.deliveries import Delivery, deliveries_of
from thads_desktop.domain.delivery_days import DIGITAL, DIRECT, POSTING, SUBSTITUTE, ways_on
from thads_desktop.domain.events import NOTICE
from thads_desktop.domain.law_entries import ValidDay
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.vocabulary import DeliveryOutcome
from thads_desktop.gui.dialogs.act_dialog import NOTHING_GIVEN
from thads_desktop.gui.dialogs.overruling import Overruling
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.delivery import Ui_DeliveryDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.theme import restyle
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.deliveries import (
    DELIVERY_REFUSED,
    Foreseen,
    NewDelivery,
    foresee,
    outcome_name,
    paper_name,
    record_delivery,
)

_REFUSED, _AGREED, _PROMISE = "refused", "agreed", "promise"
# In the record they stay Vietnamese in every language.
_RELATIONS = (
    *(mark("vợ"), mark("chồng"), mark("con"), mark("cha"), mark("mẹ"), mark("ông"), mark("bà")),
    *(mark("anh"), mark("chị"), mark("em"), mark("bác"), mark("chú"), mark("cô"), mark("cậu")),
    *(mark("dì"), mark("cháu"), mark("người cùng cư trú"), mark("người nhận văn bản của cơ quan")),
)


class DeliveryDialog(RecordDialog):
    """Records a notice, or that it could not be given, to one party or several at once.

    `given` are what is known beforehand: the paper (`about`), the party (`to`), the way
    (`variant`), the day (`on`), the outcome;
    `kind` is the kind of act one asked for, a notice or an attempt.
    """

    help_topic = "recording"

    def __init__(
        self,
        shell: Shell,
        view: CaseView,
        parent: QWidget,
        given: Mapping[str, object] = NOTHING_GIVEN,
        *,
        kind: str = NOTICE,
    ) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_DeliveryDialog()
        self.ui.setupUi(self)
        self._view = view
        self._known = deliveries_of(view.state, shell.context.law)
        self._ways: dict[str, DeliveryWay] = {}
        law = shell.context.law
        self._overruling = Overruling(self.ui, law, self, codes={DELIVERY_REFUSED})
        self.sheet = FieldSheet(self._fields(), self.ui.banner)
        self._fill(given if kind == NOTICE else {"outcome": DeliveryOutcome.ABSENT.value, **given})
        self.prepare_buttons(self.ui.buttons, _("Ghi"))
        self.ui.paper.changed.connect(self._follow_paper)
        self.ui.on.changed.connect(self._offer_ways)
        self.sheet.changed.connect(self._follow)
        self._follow()
        self.sheet.settle()
        self.ui.on.setFocus()

    def new(self) -> NewDelivery:
        """What is filled in now.

        Raises:
            DomainError: a day cannot be read, nobody is chosen.
        """
        ui, asked = self.ui, self._asked()
        outcome = str(ui.outcome.read())
        confirmed = str(ui.confirmed.read()) if "confirmed" in asked else ""
        return NewDelivery(
            case_id=self._view.case_id,
            about=str(ui.paper.read()),
            to=ui.to.read(),
            way=str(ui.way.read()),
            on=ui.on.day(),
            second_on=ui.secondOn.read() if "second_on" in asked else None,
            outcome=DeliveryOutcome(outcome) if outcome else None,
            receiver=ui.receiver.read() if "receiver" in asked else "",
            relation=str(ui.relation.read()) if "relation" in asked else "",
            promise=confirmed == _PROMISE,
            refused=confirmed == _REFUSED,
            agreed=confirmed == _AGREED,
            witness=ui.witness.read() if "witness" in asked else "",
            place=ui.place.read(),
            note=ui.note.read(),
        )

    def recording(self, values: dict[str, object]) -> Recording:  # noqa: ARG002 - read by `new`
        """Record it for every party chosen."""
        although = self._overruling.reason()
        return partial(record_delivery, self.shell.context, self.new(), although=although)

    def refused(self, error: RefusedError) -> None:
        """What is no valid notice can be recorded all the same, with the reason it was given."""
        self._overruling.offer(error)

    def _fields(self) -> dict[str, Field]:
        ui, today = self.ui, self.shell.context.today
        ui.on.today = ui.secondOn.today = today
        ui.on.is_required = True
        return {
            "about": ui.paper,
            "to": ui.to,
            "outcome": ui.outcome,
            "way": ui.way,
            "on": ui.on,
            "second_on": ui.secondOn,
            "receiver": ui.receiver,
            "relation": ui.relation,
            "confirmed": ui.confirmed,
            "witness": ui.witness,
            "place": ui.place,
            "note": ui.note,
        }

    def _fill(self, given: Mapping[str, object]) -> None:
        ui, state = self.ui, self._view.state
        ui.caseLine.setText(f"{state.decision_number} · {self._view.status}")
        papers = {one.about: one for one in reversed(self._known)}
        owed = sorted(papers.values(), key=lambda one: not self._owed(one.about))
        names = [(one.about, paper_name(self.shell.context, state, one)) for one in owed]
        ui.paper.offer([*names, ("", _("Văn bản khác (ghi ở ghi chú)"))])
        ui.paper.show_value(given.get("about"))
        outcomes = [(one.value, outcome_name(one)) for one in DeliveryOutcome]
        ui.outcome.offer([("", _("Đã thông báo")), *outcomes])
        ui.outcome.show_value(given.get("outcome"))
        ui.relation.offer([("", _("Chọn quan hệ…")), *((one, _(one)) for one in _RELATIONS)])
        ui.on.show_value(given.get("on") or self.shell.context.today)
        self._offer_ways()
        self._follow_paper()
        party = given.get("to")
        if isinstance(party, Party):
            ui.to.show_value((party,))
            ui.place.show_value(party.address)
        if given.get("variant"):
            ui.way.show_value(given["variant"])

    def _owed(self, about: str) -> list[Delivery]:
        return [one for one in self._known if one.about == about and one.is_owed]

    @Slot()
    def _follow_paper(self) -> None:
        """Whom the paper must still reach, and the way to try now."""
        about = str(self.ui.paper.read())
        recipients = [one.party for one in self._known if one.about == about]
        owed = self._owed(about)
        chosen = [one.party for one in owed if one.party.role is owed[0].party.role]
        offered = dict.fromkeys((*recipients, *self._view.state.present_parties))
        self.ui.to.offer(tuple(offered), chosen)
        self.ui.place.show_value(next((party.address for party in chosen if party.address), ""))
        if owed:
            self.ui.way.show_value(owed[0].next_way)

    @Slot()
    def _offer_ways(self) -> None:
        """The ways the law of the day knows; the one chosen stays."""
        try:
            day = self.ui.on.day()
        except DomainError:
            return
        ways = {one.key: one for one in ways_on(day, self.shell.context.law)}
        if ways != self._ways:
            chosen = self.ui.way.read()
            self._ways = ways
            self.ui.way.offer([(key, one.name) for key, one in ways.items()])
            self.ui.way.show_value(chosen)

    @Slot()
    def _follow(self) -> None:
        """Ask only what the way needs; say the valid day and what it starts."""
        self._ask_needed()
        try:
            new = self.new()
        except DomainError:
            self._say("", is_wrong=False)
            return
        if new.outcome is not None:
            text = _("Ghi là chưa thông báo được; thời hạn vẫn chạy.")
            self._say(f"{text} {self._next_step(new)}".strip(), is_wrong=False)
            return
        found = foresee(self.shell.context, self._view.state, new)
        is_refused = found.validity.day is None
        self.ui.says.setVisible(not is_refused)  # the refusal says it already
        self._say(_foreseen(found), is_wrong=is_refused)

    def _next_step(self, new: NewDelivery) -> str:
        posting = self._ways.get(POSTING)
        if posting is not None and new.outcome in posting.after:
            return _("Bước tiếp theo: niêm yết công khai.")
        if new.outcome is DeliveryOutcome.ABSENT:
            return _("Bước tiếp theo: giao người cùng cư trú nhận thay, hoặc giao lại.")
        return ""

    def _asked(self) -> frozenset[str]:
        """The fields that the way, or what became of it, needs."""
        way = self._ways.get(str(self.ui.way.read()))
        if self.ui.outcome.read():
            return frozenset({"witness"})
        if way is None:
            return frozenset()
        asked: set[str] = set(way.needs)
        if way.valid is ValidDay.SECOND_DAY:
            asked.add("second_on")
        if self._confirmable(way):
            asked.add("confirmed")
        if way.key == DIRECT:
            asked.add("receiver")
            if self.ui.confirmed.read() == _REFUSED:
                asked.add("witness")
        return frozenset(asked)

    def _confirmable(self, way: DeliveryWay) -> dict[str, str]:
        """What else the paper of the delivery may say."""
        if way.key == DIRECT:
            return {"": _("Đã nhận, ký nhận"), _REFUSED: _("Từ chối nhận, không ký")}
        if way.key == SUBSTITUTE:
            return {"": _("Chưa có cam kết"), _PROMISE: _("Cam kết giao tận tay, thông báo ngay")}
        if way.key == DIGITAL and way.from_second:
            return {"": _("Chưa đồng ý"), _AGREED: _("Đã đồng ý nhận qua VNeID")}
        return {}

    def _ask_needed(self) -> None:
        ui = self.ui
        way = self._ways.get(str(ui.way.read()))
        self._offer_confirmed({} if way is None else self._confirmable(way))
        asked = self._asked()
        for name, field in (
            ("second_on", ui.secondOn),
            ("receiver", ui.receiver),
            ("relation", ui.relation),
            ("confirmed", ui.confirmed),
            ("witness", ui.witness),
        ):
            ui.form.setRowVisible(field, name in asked)
        is_delivered = not ui.outcome.read()
        ui.form.setRowVisible(ui.way, is_delivered)
        day_name = way.day_name if way is not None and is_delivered else _("Ngày lập biên bản")
        ui.onLabel.setText(day_name)
        ui.onLabel.setWordWrap(True)
        is_checked = way is not None and is_delivered
        ui.says.setText(f"{way.says} ({way.citation})" if way is not None and is_checked else "")
        ui.says.setVisible(is_checked)

    def _offer_confirmed(self, choices: dict[str, str]) -> None:
        box = self.ui.confirmed.box
        if [box.itemData(row) for row in range(box.count())] == list(choices):
            return
        box.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.ui.confirmed.offer(choices.items())
        box.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _say(self, text: str, *, is_wrong: bool) -> None:
        label = self.ui.valid
        label.setText(text)
        label.setProperty("role", "refusal" if is_wrong else "status")
        restyle(label)
        label.setVisible(bool(text))


def _foreseen(found: Foreseen) -> str:
    """The valid day with its article, what it starts, what is to be minded."""
    valid = found.validity
    said = [f"{valid.why} ({valid.citation})" if valid.citation else valid.why]
    if valid.day is not None:
        if valid.lasts_until is not None:
            until = format_date(valid.lasts_until)
            said.append(_("Niêm yết đến hết ngày {day}.").format(day=until))
        said += [_started(one.rule.limit.name, one.due_on) for one in found.starts]
        if found.told_on is not None:
            earlier = _("Đã thông báo hợp lệ văn bản này ngày {day}: thời hạn tính từ ngày ấy.")
            said.append(earlier.format(day=format_date(found.told_on)))
        if valid.is_to_check:
            said.append(_("Cần kiểm tra: văn bản không nói rõ ngày hợp lệ."))
        said += valid.warnings
    return "\n".join(said)


def _started(name: str, due_on: date) -> str:
    return _("Bắt đầu: {name}, đến {day}.").format(name=name, day=format_date(due_on))
