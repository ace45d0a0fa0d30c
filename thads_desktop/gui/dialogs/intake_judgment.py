"""Nhận hồ sơ: a judgment, a request with its judgment, or an entrusted file; typed here once.

A judgment that came in is corrected in the same form.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.language import _
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.paper_payloads import (
    EntrustmentReceived,
    JudgmentReceived,
    RequestReceived,
)
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.vocabulary import CaseKind, PartyRole
from thads_desktop.gui.dialogs.act_fields import plain, standing_values
from thads_desktop.gui.dialogs.intake_rows import (
    line_row,
    named_parties,
    obligation_columns,
    party_columns,
)
from thads_desktop.gui.dialogs.known_judgment import JudgmentFields, KnownJudgmentNotice
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.intake_judgment import Ui_IntakeJudgmentDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services import intake as service
from thads_desktop.services.intake import IntakeView, TakenIn
from thads_desktop.services.intake_corrections import correct_paper
from thads_desktop.services.intake_reading import IntakePaper
from thads_desktop.services.intake_words import completeness, receiving_ways, request_ways
from thads_desktop.services.wording import case_kind_name

JUDGMENT, REQUEST, ENTRUSTED = "judgment", "request", "entrusted"


class IntakeJudgmentDialog(RecordDialog):
    """What came in: parties and obligations as the judgment says them.

    `corrected` is the judgment to mend, with its intake.
    """

    help_topic = "intake"

    def __init__(
        self,
        shell: Shell,
        parent: QWidget,
        corrected: tuple[IntakeView, IntakePaper] | None = None,
    ) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_IntakeJudgmentDialog()
        self.ui.setupUi(self)
        self._corrected = corrected
        self._offer()
        self.sheet = FieldSheet(self._fields(), self.ui.banner)
        self.ui.what.changed.connect(self._follow_choice)
        self.ui.addParty.clicked.connect(self.add_party)
        self.ui.addObligation.clicked.connect(self.add_obligation)
        self._fill()
        self._follow_choice()
        if corrected is not None:
            self._fill_corrected(corrected[1])
        ui = self.ui
        fields = JudgmentFields(ui.number, ui.judged, ui.court, ui.parties)
        besides = corrected[0].intake.intake_id if corrected else ""
        self.notice = KnownJudgmentNotice(shell, fields, ui.known, self, besides=besides)
        self.prepare_buttons(ui.buttons, _("Ghi đính chính") if corrected else _("Ghi"))
        self.sheet.settle()
        (ui.number if corrected else ui.what).setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Enter what came in."""
        context, received_on = self.shell.context, day_of(values, "received_on")
        if self._corrected is not None:
            view, paper = self._corrected
            mended = _judgment(values, before=paper.payload)
            return partial(
                made_by,
                partial(
                    correct_paper,
                    context,
                    view.intake.intake_id,
                    paper.act_id,
                    mended,
                    received_on,
                    reason=str(values["reason"]),
                ),
            )
        judgment = _judgment(values)
        match values["what"]:
            case "request":
                request = _request(values)
                register = partial(
                    service.register_request, context, request, received_on, judgment=judgment
                )
            case "entrusted":
                entrusted = EntrustmentReceived(
                    who=str(values["office"]), number=str(values["entrustment"])
                )
                register = partial(
                    service.register_entrustment, context, entrusted, judgment, received_on
                )
            case _:
                register = partial(service.register_judgment, context, judgment, received_on)
        return partial(made_by, register)

    @Slot()
    def add_party(self) -> None:
        """A further party."""
        self.ui.parties.add_row().cells["role"].setFocus()

    @Slot()
    def add_obligation(self) -> None:
        """A further obligation line."""
        self.ui.obligations.add_row().cells["what"].setFocus()

    def _fields(self) -> dict[str, Field]:
        ui, today = self.ui, self.shell.context.today
        for day in (ui.received, ui.judged):
            day.today = today
        ui.received.is_required = True
        ui.reason.is_required = self._corrected is not None
        for widget in (ui.reason, ui.reasonLabel):
            widget.setVisible(self._corrected is not None)
        return {
            "what": ui.what,
            "received_on": ui.received,
            "way": ui.way,
            "variant": ui.variant,
            "documents": ui.documents,
            "requester": ui.requester,
            "complete": ui.complete,
            "asks": ui.asks,
            "account": ui.account,
            "office": ui.office,
            "who": ui.office,
            "entrustment": ui.entrustment,
            "judgment_number": ui.number,
            "judged_on": ui.judged,
            "court": ui.court,
            "kind": ui.kind,
            "parties": ui.parties,
            "obligations": ui.obligations,
            "reason": ui.reason,
        }

    def _offer(self) -> None:
        ui, pack = self.ui, self.shell.context.law.pack
        ui.what.offer(
            (
                (JUDGMENT, _("Bản án, quyết định do Tòa án chuyển")),
                (REQUEST, _("Yêu cầu thi hành án, kèm bản án")),
                (ENTRUSTED, _("Hồ sơ ủy thác, chuyển từ cơ quan khác")),
            )
        )
        event = pack.events["judgment_received"]
        ui.variant.offer((one, pack.variant_name(one)) for one in event.variants)
        ui.variant.show_value(event.usual)
        ui.complete.offer(completeness().items())
        ui.kind.offer((one.value, case_kind_name(one)) for one in CaseKind)
        ui.parties.set_columns(party_columns())
        ui.obligations.set_columns(obligation_columns())

    def _fill(self) -> None:
        ui = self.ui
        ui.received.show_value(self.shell.context.today)
        ui.parties.show_value(
            [{"role": PartyRole.DEBTOR.value}, {"role": PartyRole.CREDITOR.value}]
        )
        ui.obligations.show_value([{}])

    def _fill_corrected(self, paper: IntakePaper) -> None:
        """What stands in the judgment that is mended; what came with it has papers of its own."""
        ui, said = self.ui, paper.payload
        assert isinstance(said, JudgmentReceived)  # noqa: S101 - as `corrected` says
        self.setWindowTitle(_("Đính chính: {name}").format(name=paper.name))
        ui.what.setEnabled(False)
        ui.received.show_value(paper.happened_on)
        ui.way.offer(
            {**receiving_ways(), said.way: receiving_ways().get(said.way, said.way)}.items()
        )
        for field, value in (
            (ui.way, said.way),
            (ui.variant, said.variant),
            (ui.documents, said.documents),
            (ui.number, said.judgment.number),
            (ui.judged, said.judgment.judged_on),
            (ui.court, said.judgment.court),
            (ui.kind, said.kind.value),
            (ui.parties, [plain(one) for one in said.parties] or [{}]),
            (ui.obligations, [line_row(one) for one in said.obligations] or [{}]),
        ):
            field.show_value(value)
        ui.parties.is_required = bool(said.parties)
        ui.obligations.is_required = bool(said.obligations)

    @Slot()
    def _follow_choice(self) -> None:
        ui, what = self.ui, self.ui.what.read()
        ui.way.offer((request_ways() if what == REQUEST else receiving_ways()).items())
        ui.requestGroup.setVisible(what == REQUEST)
        ui.entrustedGroup.setVisible(what == ENTRUSTED)
        ui.requester.is_required = what == REQUEST
        ui.office.is_required = what == ENTRUSTED


def made_by(register: Callable[[], TakenIn]) -> list[str]:
    """Record, and tell the acts that were made."""
    return list(register().act_ids)


def _judgment(values: dict[str, object], before: Payload | None = None) -> JudgmentReceived:
    """The judgment as typed; what the form does not ask stays as it was before."""
    parties, lines = values["parties"], values["obligations"]
    assert isinstance(parties, Sequence)  # noqa: S101 - what a RowsField reads
    assert isinstance(lines, Sequence)  # noqa: S101 - the same
    kept = standing_values(before) if before is not None else {}
    payload = parse_payload(
        "judgment_received",
        {
            **kept,
            "judgment": {
                "number": values["judgment_number"],
                "judged_on": values["judged_on"],
                "court": values["court"],
            },
            "kind": values["kind"],
            "variant": values["variant"],
            "way": "" if values["what"] == REQUEST else values["way"],
            "documents": values["documents"],
            "parties": parties,
            "obligations": named_parties(lines, parties),
        },
    )
    assert isinstance(payload, JudgmentReceived)  # noqa: S101 - its own kind
    return payload


def _request(values: dict[str, object]) -> RequestReceived:
    told = {name: values[name] for name in ("requester", "asks", "account", "way")}
    payload = parse_payload("request_received", {**told, "variant": values["complete"]})
    assert isinstance(payload, RequestReceived)  # noqa: S101 - its own kind
    return payload
