"""Small papers before the decision: a request, what it lacks, its refusal, letters to the court."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLabel, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.intake import COMPLETION_ASKED, STEPS, Intake
from thads_desktop.domain.kinds import STEP_TAKEN
from thads_desktop.domain.paper_payloads import RequestReceived
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.dialogs.act_fields import standing_values
from thads_desktop.gui.dialogs.intake_judgment import made_by
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.choice_field import ChoiceField, ManyField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import LongTextField, TextField
from thads_desktop.gui.forms.intake_paper import Ui_IntakePaperDialog
from thads_desktop.gui.models.intake_table import one_paper_words
from thads_desktop.gui.shell import Shell
from thads_desktop.services import intake as service
from thads_desktop.services.intake import IntakeView
from thads_desktop.services.intake_corrections import correct_paper, take_back_paper
from thads_desktop.services.intake_reading import IntakePaper
from thads_desktop.services.intake_words import completeness, request_ways
from thads_desktop.services.steps import event_name

_SIZE = QSize(640, 380)


class IntakePaperDialog(RecordDialog):
    """A paper of one intake: its day first, then what it says; a subclass gives the fields."""

    help_topic = "intake"

    def __init__(self, shell: Shell, view: IntakeView, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_IntakePaperDialog()
        self.ui.setupUi(self)
        self.view = view
        self.day = DateField()
        self.day.is_required = True
        self.day.today = shell.context.today
        self.day.show_value(shell.context.today)
        self.ui.about.setText(about_words(view.intake))
        self.ui.law.hide()

    def lay_out(self, title: str, rows: Mapping[str, tuple[str, Field]], record: str = "") -> None:
        """Show the fields under their labels; `record` is what the recording button says."""
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        named: dict[str, tuple[str, Field]] = {"happened_on": (_("Ngày"), self.day), **rows}
        self.sheet = FieldSheet(
            {name: field for name, (_words, field) in named.items()}, self.ui.banner
        )
        for words, field in named.values():
            label = QLabel(words)
            label.setBuddy(field)
            field.editor.setAccessibleName(words)
            self.ui.form.addRow(label, field)
        self.prepare_buttons(self.ui.buttons, record or _("Ghi"))
        self.sheet.settle()
        self.day.setFocus()
        self.resize(self.sizeHint().expandedTo(_SIZE))


class RequestDialog(IntakePaperDialog):
    """Nhận yêu cầu thi hành án of a judgment that came in before: the data of its receipt slip.

    `corrected` is the request to mend.
    """

    def __init__(
        self,
        shell: Shell,
        view: IntakeView,
        parent: QWidget,
        corrected: IntakePaper | None = None,
    ) -> None:
        super().__init__(shell, view, parent)
        self._corrected = corrected
        requester = TextField()
        requester.is_required = True
        creditors = view.intake.named(PartyRole.CREDITOR)
        requester.show_value(creditors[0].name if len(creditors) == 1 else "")
        rows: dict[str, tuple[str, Field]] = {
            "requester": (_("Người yêu cầu"), requester),
            "way": (_("Hình thức yêu cầu"), _choice(request_ways())),
            "variant": (_("Kiểm tra yêu cầu"), _choice(completeness())),
        }
        if len(view.intake.obligations) > 1:
            rows["lines"] = (_("Các khoản yêu cầu"), _lines(view.intake))
        rows |= {
            "asks": (_("Nội dung yêu cầu"), TextField()),
            "documents": (_("Tài liệu kèm theo"), TextField()),
            "account": (_("Tài khoản nhận tiền"), TextField()),
            "number": (_("Số phiếu nhận"), TextField()),
        }
        if corrected is None:
            self.lay_out(_("Nhận yêu cầu thi hành án"), rows)
        else:
            self._show_corrected(corrected, rows)

    def _show_corrected(
        self, corrected: IntakePaper, rows: Mapping[str, tuple[str, Field]]
    ) -> None:
        """What stands in the request that is mended."""
        assert corrected.payload is not None  # noqa: S101 - a paper of another program is read-only
        values = standing_values(corrected.payload)
        for name, (_words, field) in rows.items():
            field.show_value(values[name])
        self.day.show_value(corrected.happened_on)
        reason = TextField()
        reason.is_required = True
        title = _("Đính chính: {name}").format(name=corrected.name)
        named = {**rows, "reason": (_("Lý do đính chính"), reason)}
        self.lay_out(title, named, _("Ghi đính chính"))

    def recording(self, values: dict[str, object]) -> Recording:
        """Enter the request, or its correction."""
        day, reason = day_of(values), str(values.pop("reason", ""))
        corrected = self._corrected
        payload = corrected.payload if corrected else None
        kept = standing_values(payload) if payload else {}
        request = parse_payload("request_received", kept | values)
        assert isinstance(request, RequestReceived)  # noqa: S101 - its own kind
        context, intake_id = self.shell.context, self.view.intake.intake_id
        if corrected is not None:
            act_id = corrected.act_id
            correct = partial(
                correct_paper, context, intake_id, act_id, request, day, reason=reason
            )
            return partial(made_by, correct)
        return partial(
            made_by,
            partial(
                service.register_request,
                self.shell.context,
                request,
                day,
                intake_id=self.view.intake.intake_id,
            ),
        )


class CompletionDialog(IntakePaperDialog):
    """Yêu cầu bổ sung, or what was lacking has come: `code` says which."""

    def __init__(self, shell: Shell, view: IntakeView, code: str, parent: QWidget) -> None:
        super().__init__(shell, view, parent)
        self._code = code
        rows: dict[str, tuple[str, Field]] = {}
        rows["note"] = (
            _("Cần bổ sung gì") if code == COMPLETION_ASKED else _("Đã bổ sung gì"),
            LongTextField(),
        )
        if code == COMPLETION_ASKED:
            rows["number"] = (_("Số văn bản"), TextField())
        self.lay_out(event_name(shell.context, code), rows)

    def recording(self, values: dict[str, object]) -> Recording:
        """Record it, about the request that is not complete."""
        day = day_of(values)
        return _recording(self, values | {"code": self._code}, day)


class RefusalDialog(IntakePaperDialog):
    """Từ chối yêu cầu thi hành án, on a ground of the law of the day that is filled in."""

    def __init__(self, shell: Shell, view: IntakeView, parent: QWidget) -> None:
        super().__init__(shell, view, parent)
        self._ground = ChoiceField()
        rows: dict[str, tuple[str, Field]] = {
            "ground": (_("Căn cứ từ chối"), self._ground),
            "number": (_("Số văn bản"), TextField()),
            "note": (_("Ghi chú"), TextField()),
        }
        self._offer_grounds()
        self.lay_out(_("Từ chối yêu cầu thi hành án"), rows)
        self.day.changed.connect(self._offer_grounds)
        self._ground.changed.connect(self._show_law)
        self._show_law()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the refusal."""
        day = day_of(values)
        told = {name: str(value) for name, value in values.items()}
        ground = told.pop("ground")
        refuse = partial(
            service.refuse_request,
            self.shell.context,
            self.view.intake.intake_id,
            ground,
            day,
            **told,
        )
        return partial(made_by, refuse)

    @Slot()
    def _offer_grounds(self) -> None:
        """The grounds in force on the day."""
        try:
            day = self.day.day()
        except DomainError:
            return
        chosen = self._ground.read()
        grounds = service.refusal_grounds(self.shell.context, day)
        self._words = {one.key: f"“{one.words}” ({one.citation})" for one in grounds}
        self._ground.offer((one.key, one.name) for one in grounds)
        self._ground.show_value(chosen)

    @Slot()
    def _show_law(self) -> None:
        """The words of the law for the ground that is chosen."""
        said = self._words.get(str(self._ground.read()), "")
        self.ui.law.setText(said)
        self.ui.law.setVisible(bool(said))


class OtherPaperDialog(IntakePaperDialog):
    """A letter to the court, its answer, or another event that has its place before the decision."""

    def __init__(self, shell: Shell, view: IntakeView, parent: QWidget) -> None:
        super().__init__(shell, view, parent)
        events = shell.context.law.pack.events
        self._events = {code: event for code, event in events.items() if code in STEPS}
        self._code = _choice({code: event.name for code, event in self._events.items()})
        self._variant = ChoiceField()
        rows: dict[str, tuple[str, Field]] = {
            "code": (_("Giấy tờ, sự việc"), self._code),
            "variant": (_("Trường hợp"), self._variant),
            "number": (_("Số văn bản"), TextField()),
            "who": (_("Người, nơi liên quan"), TextField()),
            "note": (_("Ghi chú"), TextField()),
        }
        self._offer_variants()
        self.lay_out(_("Giấy tờ khác của hồ sơ tiếp nhận"), rows)
        self._code.changed.connect(self._offer_variants)
        self._code.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the event."""
        day = day_of(values)
        return _recording(self, values, day)

    @Slot()
    def _offer_variants(self) -> None:
        event, pack = self._events[str(self._code.read())], self.shell.context.law.pack
        names = [(one, pack.variant_name(one)) for one in event.variants]
        self._variant.offer(names or [("", _("Không nêu"))])
        self._variant.setEnabled(bool(names))


class PaperTakeBackDialog(IntakePaperDialog):
    """Hủy bỏ a paper entered by mistake; it stays readable in the record."""

    def __init__(self, shell: Shell, view: IntakeView, parent: QWidget) -> None:
        super().__init__(shell, view, parent)
        papers = {one.act_id: one_paper_words(one) for one in reversed(view.papers)}
        reason = TextField()
        reason.is_required = True
        rows: dict[str, tuple[str, Field]] = {
            "act": (_("Giấy tờ"), _choice(papers)),
            "reason": (_("Lý do hủy bỏ"), reason),
        }
        self.lay_out(_("Hủy giấy tờ ghi nhầm"), rows, _("Hủy bỏ giấy tờ"))
        self.ui.form.setRowVisible(self.day, False)  # noqa: FBT003 - Qt's signature
        rows["act"][1].setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Take the paper back."""
        act_id, reason = str(values["act"]), str(values["reason"])
        context, intake_id = self.shell.context, self.view.intake.intake_id
        take_back = partial(take_back_paper, context, intake_id, act_id, reason=reason)
        return lambda: list(take_back().act_ids)


def about_words(intake: Intake) -> str:
    """Which intake it is: judgment, debtors, creditors."""
    debtors = ", ".join(one.name for one in intake.named(PartyRole.DEBTOR))
    creditors = ", ".join(one.name for one in intake.named(PartyRole.CREDITOR))
    judgment = _("Bản án, quyết định {number}").format(number=intake.judgment.number or "–")
    parts = (judgment, debtors, creditors, format_date(intake.received_on))
    return " · ".join(part for part in parts if part)


def _recording(dialog: IntakePaperDialog, values: dict[str, object], day: date) -> Recording:
    intake_id, step = dialog.view.intake.intake_id, parse_payload(STEP_TAKEN, values)
    return partial(
        made_by, partial(service.record_step, dialog.shell.context, intake_id, step, day)
    )


def _choice(names: Mapping[str, str]) -> ChoiceField:
    field = ChoiceField()
    field.offer(names.items())
    return field


def _lines(intake: Intake) -> ManyField:
    names = [
        (
            line.line,
            _("{line}. {what} ({amount} đồng)").format(
                line=line.line, what=line.what, amount=format_money(line.amount)
            ),
        )
        for line in intake.obligations
    ]
    return ManyField(names, _("Mọi khoản đương sự có quyền yêu cầu"))
