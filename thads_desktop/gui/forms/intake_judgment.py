# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_judgment.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.fields.text_field import TextField
class Ui_IntakeJudgmentDialog(object):
    def setupUi(self, IntakeJudgmentDialog: QDialog) -> None:
        if not IntakeJudgmentDialog.objectName():
            IntakeJudgmentDialog.setObjectName(u"IntakeJudgmentDialog")
        IntakeJudgmentDialog.resize(1040, 700)
        self.layout = QVBoxLayout(IntakeJudgmentDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.banner = QLabel(IntakeJudgmentDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.known = QLabel(IntakeJudgmentDialog)
        self.known.setObjectName(u"known")
        self.known.setWordWrap(True)
        self.known.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard|Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.known.setProperty(u"role", u"status")

        self.layout.addWidget(self.known)

        self.scroll = QScrollArea(IntakeJudgmentDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldsLayout = QVBoxLayout(self.fields)
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 8, 0)
        self.comingGroup = QWidget(self.fields)
        self.comingGroup.setObjectName(u"comingGroup")
        self.comingGroupLayout = QVBoxLayout(self.comingGroup)
        self.comingGroupLayout.setSpacing(4)
        self.comingGroupLayout.setObjectName(u"comingGroupLayout")
        self.comingGroupLayout.setContentsMargins(0, 0, 0, 0)
        self.comingHead = QLabel(self.comingGroup)
        self.comingHead.setObjectName(u"comingHead")
        self.comingHead.setProperty(u"role", u"heading")

        self.comingGroupLayout.addWidget(self.comingHead)

        self.comingGrid = QGridLayout()
        self.comingGrid.setObjectName(u"comingGrid")
        self.comingGrid.setHorizontalSpacing(12)
        self.comingGrid.setVerticalSpacing(2)
        self.whatLabel = QLabel(self.comingGroup)
        self.whatLabel.setObjectName(u"whatLabel")

        self.comingGrid.addWidget(self.whatLabel, 0, 0, 1, 1)

        self.what = ChoiceField(self.comingGroup)
        self.what.setObjectName(u"what")

        self.comingGrid.addWidget(self.what, 1, 0, 1, 1)

        self.receivedLabel = QLabel(self.comingGroup)
        self.receivedLabel.setObjectName(u"receivedLabel")

        self.comingGrid.addWidget(self.receivedLabel, 0, 1, 1, 1)

        self.received = DateField(self.comingGroup)
        self.received.setObjectName(u"received")

        self.comingGrid.addWidget(self.received, 1, 1, 1, 1)

        self.wayLabel = QLabel(self.comingGroup)
        self.wayLabel.setObjectName(u"wayLabel")

        self.comingGrid.addWidget(self.wayLabel, 0, 2, 1, 1)

        self.way = ChoiceField(self.comingGroup)
        self.way.setObjectName(u"way")

        self.comingGrid.addWidget(self.way, 1, 2, 1, 1)

        self.variantLabel = QLabel(self.comingGroup)
        self.variantLabel.setObjectName(u"variantLabel")

        self.comingGrid.addWidget(self.variantLabel, 2, 0, 1, 1)

        self.variant = ChoiceField(self.comingGroup)
        self.variant.setObjectName(u"variant")

        self.comingGrid.addWidget(self.variant, 3, 0, 1, 1)

        self.documentsLabel = QLabel(self.comingGroup)
        self.documentsLabel.setObjectName(u"documentsLabel")

        self.comingGrid.addWidget(self.documentsLabel, 2, 1, 1, 2)

        self.documents = TextField(self.comingGroup)
        self.documents.setObjectName(u"documents")

        self.comingGrid.addWidget(self.documents, 3, 1, 1, 2)

        self.comingGrid.setColumnStretch(0, 3)
        self.comingGrid.setColumnStretch(1, 2)
        self.comingGrid.setColumnStretch(2, 3)

        self.comingGroupLayout.addLayout(self.comingGrid)


        self.fieldsLayout.addWidget(self.comingGroup)

        self.requestGroup = QWidget(self.fields)
        self.requestGroup.setObjectName(u"requestGroup")
        self.requestGroupLayout = QVBoxLayout(self.requestGroup)
        self.requestGroupLayout.setSpacing(4)
        self.requestGroupLayout.setObjectName(u"requestGroupLayout")
        self.requestGroupLayout.setContentsMargins(0, 0, 0, 0)
        self.requestHead = QLabel(self.requestGroup)
        self.requestHead.setObjectName(u"requestHead")
        self.requestHead.setProperty(u"role", u"heading")

        self.requestGroupLayout.addWidget(self.requestHead)

        self.requestGrid = QGridLayout()
        self.requestGrid.setObjectName(u"requestGrid")
        self.requestGrid.setHorizontalSpacing(12)
        self.requestGrid.setVerticalSpacing(2)
        self.requesterLabel = QLabel(self.requestGroup)
        self.requesterLabel.setObjectName(u"requesterLabel")

        self.requestGrid.addWidget(self.requesterLabel, 0, 0, 1, 1)

        self.requester = TextField(self.requestGroup)
        self.requester.setObjectName(u"requester")

        self.requestGrid.addWidget(self.requester, 1, 0, 1, 1)

        self.completeLabel = QLabel(self.requestGroup)
        self.completeLabel.setObjectName(u"completeLabel")

        self.requestGrid.addWidget(self.completeLabel, 0, 1, 1, 1)

        self.complete = ChoiceField(self.requestGroup)
        self.complete.setObjectName(u"complete")

        self.requestGrid.addWidget(self.complete, 1, 1, 1, 1)

        self.asksLabel = QLabel(self.requestGroup)
        self.asksLabel.setObjectName(u"asksLabel")

        self.requestGrid.addWidget(self.asksLabel, 0, 2, 1, 1)

        self.asks = TextField(self.requestGroup)
        self.asks.setObjectName(u"asks")

        self.requestGrid.addWidget(self.asks, 1, 2, 1, 1)

        self.accountLabel = QLabel(self.requestGroup)
        self.accountLabel.setObjectName(u"accountLabel")

        self.requestGrid.addWidget(self.accountLabel, 2, 0, 1, 1)

        self.account = TextField(self.requestGroup)
        self.account.setObjectName(u"account")

        self.requestGrid.addWidget(self.account, 3, 0, 1, 1)

        self.requestGrid.setColumnStretch(0, 3)
        self.requestGrid.setColumnStretch(1, 2)
        self.requestGrid.setColumnStretch(2, 3)

        self.requestGroupLayout.addLayout(self.requestGrid)


        self.fieldsLayout.addWidget(self.requestGroup)

        self.entrustedGroup = QWidget(self.fields)
        self.entrustedGroup.setObjectName(u"entrustedGroup")
        self.entrustedGroupLayout = QVBoxLayout(self.entrustedGroup)
        self.entrustedGroupLayout.setSpacing(4)
        self.entrustedGroupLayout.setObjectName(u"entrustedGroupLayout")
        self.entrustedGroupLayout.setContentsMargins(0, 0, 0, 0)
        self.entrustedHead = QLabel(self.entrustedGroup)
        self.entrustedHead.setObjectName(u"entrustedHead")
        self.entrustedHead.setProperty(u"role", u"heading")

        self.entrustedGroupLayout.addWidget(self.entrustedHead)

        self.entrustedGrid = QGridLayout()
        self.entrustedGrid.setObjectName(u"entrustedGrid")
        self.entrustedGrid.setHorizontalSpacing(12)
        self.entrustedGrid.setVerticalSpacing(2)
        self.officeLabel = QLabel(self.entrustedGroup)
        self.officeLabel.setObjectName(u"officeLabel")

        self.entrustedGrid.addWidget(self.officeLabel, 0, 0, 1, 1)

        self.office = TextField(self.entrustedGroup)
        self.office.setObjectName(u"office")

        self.entrustedGrid.addWidget(self.office, 1, 0, 1, 1)

        self.entrustmentLabel = QLabel(self.entrustedGroup)
        self.entrustmentLabel.setObjectName(u"entrustmentLabel")

        self.entrustedGrid.addWidget(self.entrustmentLabel, 0, 1, 1, 1)

        self.entrustment = TextField(self.entrustedGroup)
        self.entrustment.setObjectName(u"entrustment")

        self.entrustedGrid.addWidget(self.entrustment, 1, 1, 1, 1)

        self.entrustedGrid.setColumnStretch(0, 3)
        self.entrustedGrid.setColumnStretch(1, 2)

        self.entrustedGroupLayout.addLayout(self.entrustedGrid)


        self.fieldsLayout.addWidget(self.entrustedGroup)

        self.judgmentGroup = QWidget(self.fields)
        self.judgmentGroup.setObjectName(u"judgmentGroup")
        self.judgmentGroupLayout = QVBoxLayout(self.judgmentGroup)
        self.judgmentGroupLayout.setSpacing(4)
        self.judgmentGroupLayout.setObjectName(u"judgmentGroupLayout")
        self.judgmentGroupLayout.setContentsMargins(0, 0, 0, 0)
        self.judgmentHead = QLabel(self.judgmentGroup)
        self.judgmentHead.setObjectName(u"judgmentHead")
        self.judgmentHead.setProperty(u"role", u"heading")

        self.judgmentGroupLayout.addWidget(self.judgmentHead)

        self.judgmentGrid = QGridLayout()
        self.judgmentGrid.setObjectName(u"judgmentGrid")
        self.judgmentGrid.setHorizontalSpacing(12)
        self.judgmentGrid.setVerticalSpacing(2)
        self.numberLabel = QLabel(self.judgmentGroup)
        self.numberLabel.setObjectName(u"numberLabel")

        self.judgmentGrid.addWidget(self.numberLabel, 0, 0, 1, 1)

        self.number = TextField(self.judgmentGroup)
        self.number.setObjectName(u"number")

        self.judgmentGrid.addWidget(self.number, 1, 0, 1, 1)

        self.judgedLabel = QLabel(self.judgmentGroup)
        self.judgedLabel.setObjectName(u"judgedLabel")

        self.judgmentGrid.addWidget(self.judgedLabel, 0, 1, 1, 1)

        self.judged = DateField(self.judgmentGroup)
        self.judged.setObjectName(u"judged")

        self.judgmentGrid.addWidget(self.judged, 1, 1, 1, 1)

        self.courtLabel = QLabel(self.judgmentGroup)
        self.courtLabel.setObjectName(u"courtLabel")

        self.judgmentGrid.addWidget(self.courtLabel, 0, 2, 1, 1)

        self.court = TextField(self.judgmentGroup)
        self.court.setObjectName(u"court")

        self.judgmentGrid.addWidget(self.court, 1, 2, 1, 1)

        self.kindLabel = QLabel(self.judgmentGroup)
        self.kindLabel.setObjectName(u"kindLabel")

        self.judgmentGrid.addWidget(self.kindLabel, 0, 3, 1, 1)

        self.kind = ChoiceField(self.judgmentGroup)
        self.kind.setObjectName(u"kind")

        self.judgmentGrid.addWidget(self.kind, 1, 3, 1, 1)

        self.judgmentGrid.setColumnStretch(0, 3)
        self.judgmentGrid.setColumnStretch(1, 2)
        self.judgmentGrid.setColumnStretch(2, 4)
        self.judgmentGrid.setColumnStretch(3, 3)

        self.judgmentGroupLayout.addLayout(self.judgmentGrid)


        self.fieldsLayout.addWidget(self.judgmentGroup)

        self.partiesRow = QHBoxLayout()
        self.partiesRow.setObjectName(u"partiesRow")
        self.partiesHead = QLabel(self.fields)
        self.partiesHead.setObjectName(u"partiesHead")
        self.partiesHead.setProperty(u"role", u"heading")

        self.partiesRow.addWidget(self.partiesHead)

        self.addParty = QPushButton(self.fields)
        self.addParty.setObjectName(u"addParty")
        self.addParty.setProperty(u"flat", True)
        self.addParty.setAutoDefault(False)

        self.partiesRow.addWidget(self.addParty)

        self.partiesSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.partiesRow.addItem(self.partiesSpace)


        self.fieldsLayout.addLayout(self.partiesRow)

        self.parties = RowsField(self.fields)
        self.parties.setObjectName(u"parties")

        self.fieldsLayout.addWidget(self.parties)

        self.obligationsRow = QHBoxLayout()
        self.obligationsRow.setObjectName(u"obligationsRow")
        self.obligationsHead = QLabel(self.fields)
        self.obligationsHead.setObjectName(u"obligationsHead")
        self.obligationsHead.setProperty(u"role", u"heading")

        self.obligationsRow.addWidget(self.obligationsHead)

        self.addObligation = QPushButton(self.fields)
        self.addObligation.setObjectName(u"addObligation")
        self.addObligation.setProperty(u"flat", True)
        self.addObligation.setAutoDefault(False)

        self.obligationsRow.addWidget(self.addObligation)

        self.obligationsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.obligationsRow.addItem(self.obligationsSpace)


        self.fieldsLayout.addLayout(self.obligationsRow)

        self.obligations = RowsField(self.fields)
        self.obligations.setObjectName(u"obligations")

        self.fieldsLayout.addWidget(self.obligations)

        self.reasonGroup = QVBoxLayout()
        self.reasonGroup.setSpacing(2)
        self.reasonGroup.setObjectName(u"reasonGroup")
        self.reasonLabel = QLabel(self.fields)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonGroup.addWidget(self.reasonLabel)

        self.reason = TextField(self.fields)
        self.reason.setObjectName(u"reason")

        self.reasonGroup.addWidget(self.reason)


        self.fieldsLayout.addLayout(self.reasonGroup)

        self.bottomSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsLayout.addItem(self.bottomSpace)

        self.scroll.setWidget(self.fields)

        self.layout.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(IntakeJudgmentDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.whatLabel.setBuddy(self.what)
        self.receivedLabel.setBuddy(self.received)
        self.wayLabel.setBuddy(self.way)
        self.variantLabel.setBuddy(self.variant)
        self.documentsLabel.setBuddy(self.documents)
        self.requesterLabel.setBuddy(self.requester)
        self.completeLabel.setBuddy(self.complete)
        self.asksLabel.setBuddy(self.asks)
        self.accountLabel.setBuddy(self.account)
        self.officeLabel.setBuddy(self.office)
        self.entrustmentLabel.setBuddy(self.entrustment)
        self.numberLabel.setBuddy(self.number)
        self.judgedLabel.setBuddy(self.judged)
        self.courtLabel.setBuddy(self.court)
        self.kindLabel.setBuddy(self.kind)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IntakeJudgmentDialog)

        QMetaObject.connectSlotsByName(IntakeJudgmentDialog)
    # setupUi

    def retranslateUi(self, IntakeJudgmentDialog: QDialog) -> None:
        IntakeJudgmentDialog.setWindowTitle(QCoreApplication.translate("IntakeJudgmentDialog", u"Ti\u1ebfp nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.known.setAccessibleName(QCoreApplication.translate("IntakeJudgmentDialog", u"B\u1ea3n \u00e1n \u0111\u00e3 c\u00f3", None))
#endif // QT_CONFIG(accessibility)
        self.comingHead.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Nh\u1eadn", None))
        self.whatLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Nh\u1eadn &g\u00ec", None))
        self.receivedLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"&Ng\u00e0y nh\u1eadn", None))
        self.wayLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"&H\u00ecnh th\u1ee9c nh\u1eadn", None))
        self.variantLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"&Lo\u1ea1i b\u1ea3n \u00e1n, quy\u1ebft \u0111\u1ecbnh", None))
        self.documentsLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"&T\u00e0i li\u1ec7u k\u00e8m theo", None))
        self.requestHead.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Y\u00eau c\u1ea7u thi h\u00e0nh \u00e1n", None))
        self.requesterLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Ng\u01b0\u1eddi &y\u00eau c\u1ea7u", None))
        self.completeLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"&Ki\u1ec3m tra y\u00eau c\u1ea7u", None))
        self.asksLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"N\u1ed9i dung y\u00eau c\u1ea7&u", None))
        self.accountLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"T\u00e0i kh&o\u1ea3n nh\u1eadn ti\u1ec1n", None))
        self.entrustedHead.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"\u1ee6y th\u00e1c, chuy\u1ec3n h\u1ed3 s\u01a1", None))
        self.officeLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"&C\u01a1 quan \u1ee7y th\u00e1c, chuy\u1ec3n h\u1ed3 s\u01a1", None))
        self.entrustmentLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"S\u1ed1 &quy\u1ebft \u0111\u1ecbnh \u1ee7y th\u00e1c", None))
        self.judgmentHead.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"B\u1ea3n \u00e1n, quy\u1ebft \u0111\u1ecbnh", None))
        self.numberLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"&S\u1ed1 b\u1ea3n \u00e1n, quy\u1ebft \u0111\u1ecbnh", None))
        self.judgedLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Ng\u00e0y tuy\u00ean", None))
        self.courtLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"T\u00f2&a \u00e1n", None))
        self.kindLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Lo\u1ea1i &vi\u1ec7c", None))
        self.partiesHead.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"\u0110\u01b0\u01a1ng s\u1ef1", None))
        self.addParty.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Th\u00ea&m \u0111\u01b0\u01a1ng s\u1ef1", None))
#if QT_CONFIG(accessibility)
        self.parties.setAccessibleName(QCoreApplication.translate("IntakeJudgmentDialog", u"\u0110\u01b0\u01a1ng s\u1ef1", None))
#endif // QT_CONFIG(accessibility)
        self.obligationsHead.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Kho\u1ea3n ph\u1ea3i thi h\u00e0nh", None))
        self.addObligation.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"Th\u00eam kho\u1ea3n &ph\u1ea3i thi h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.obligations.setAccessibleName(QCoreApplication.translate("IntakeJudgmentDialog", u"Kho\u1ea3n ph\u1ea3i thi h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("IntakeJudgmentDialog", u"L\u00fd do \u0111\u00ednh ch\u00ednh", None))
    # retranslateUi

