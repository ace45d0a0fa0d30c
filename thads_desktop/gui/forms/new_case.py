# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.fields.text_field import TextField
class Ui_NewCaseDialog(object):
    def setupUi(self, NewCaseDialog: QDialog) -> None:
        if not NewCaseDialog.objectName():
            NewCaseDialog.setObjectName(u"NewCaseDialog")
        NewCaseDialog.resize(1040, 680)
        self.layout = QVBoxLayout(NewCaseDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.banner = QLabel(NewCaseDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.known = QLabel(NewCaseDialog)
        self.known.setObjectName(u"known")
        self.known.setWordWrap(True)
        self.known.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard|Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.known.setProperty(u"role", u"status")

        self.layout.addWidget(self.known)

        self.draftRow = QHBoxLayout()
        self.draftRow.setObjectName(u"draftRow")
        self.draft = QLabel(NewCaseDialog)
        self.draft.setObjectName(u"draft")

        self.draftRow.addWidget(self.draft)

        self.useDraft = QPushButton(NewCaseDialog)
        self.useDraft.setObjectName(u"useDraft")
        self.useDraft.setAutoDefault(False)
        self.useDraft.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.draftRow.addWidget(self.useDraft)

        self.dropDraft = QPushButton(NewCaseDialog)
        self.dropDraft.setObjectName(u"dropDraft")
        self.dropDraft.setProperty(u"flat", True)
        self.dropDraft.setAutoDefault(False)
        self.dropDraft.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.draftRow.addWidget(self.dropDraft)

        self.draftSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draftRow.addItem(self.draftSpace)


        self.layout.addLayout(self.draftRow)

        self.scroll = QScrollArea(NewCaseDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldsLayout = QVBoxLayout(self.fields)
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 8, 0)
        self.decisionRow = QHBoxLayout()
        self.decisionRow.setObjectName(u"decisionRow")
        self.decisionHead = QLabel(self.fields)
        self.decisionHead.setObjectName(u"decisionHead")
        self.decisionHead.setProperty(u"role", u"heading")

        self.decisionRow.addWidget(self.decisionHead)


        self.fieldsLayout.addLayout(self.decisionRow)

        self.decisionGrid = QGridLayout()
        self.decisionGrid.setObjectName(u"decisionGrid")
        self.decisionGrid.setHorizontalSpacing(12)
        self.decisionGrid.setVerticalSpacing(2)
        self.numberLabel = QLabel(self.fields)
        self.numberLabel.setObjectName(u"numberLabel")

        self.decisionGrid.addWidget(self.numberLabel, 0, 0, 1, 1)

        self.number = TextField(self.fields)
        self.number.setObjectName(u"number")

        self.decisionGrid.addWidget(self.number, 1, 0, 1, 1)

        self.decidedLabel = QLabel(self.fields)
        self.decidedLabel.setObjectName(u"decidedLabel")

        self.decisionGrid.addWidget(self.decidedLabel, 0, 1, 1, 1)

        self.decided = DateField(self.fields)
        self.decided.setObjectName(u"decided")

        self.decisionGrid.addWidget(self.decided, 1, 1, 1, 1)

        self.basisLabel = QLabel(self.fields)
        self.basisLabel.setObjectName(u"basisLabel")

        self.decisionGrid.addWidget(self.basisLabel, 0, 2, 1, 1)

        self.basis = ChoiceField(self.fields)
        self.basis.setObjectName(u"basis")

        self.decisionGrid.addWidget(self.basis, 1, 2, 1, 1)

        self.kindLabel = QLabel(self.fields)
        self.kindLabel.setObjectName(u"kindLabel")

        self.decisionGrid.addWidget(self.kindLabel, 0, 3, 1, 1)

        self.kind = ChoiceField(self.fields)
        self.kind.setObjectName(u"kind")

        self.decisionGrid.addWidget(self.kind, 1, 3, 1, 1)

        self.officerLabel = QLabel(self.fields)
        self.officerLabel.setObjectName(u"officerLabel")

        self.decisionGrid.addWidget(self.officerLabel, 2, 0, 1, 1)

        self.officer = TextField(self.fields)
        self.officer.setObjectName(u"officer")

        self.decisionGrid.addWidget(self.officer, 3, 0, 1, 1)

        self.isOld = QCheckBox(self.fields)
        self.isOld.setObjectName(u"isOld")

        self.decisionGrid.addWidget(self.isOld, 2, 1, 1, 1)

        self.takenOver = DateField(self.fields)
        self.takenOver.setObjectName(u"takenOver")

        self.decisionGrid.addWidget(self.takenOver, 3, 1, 1, 1)

        self.oldHint = QLabel(self.fields)
        self.oldHint.setObjectName(u"oldHint")
        self.oldHint.setWordWrap(True)
        self.oldHint.setProperty(u"role", u"muted")

        self.decisionGrid.addWidget(self.oldHint, 2, 2, 2, 2)

        self.decisionGrid.setColumnStretch(0, 3)
        self.decisionGrid.setColumnStretch(1, 2)
        self.decisionGrid.setColumnStretch(2, 2)
        self.decisionGrid.setColumnStretch(3, 2)

        self.fieldsLayout.addLayout(self.decisionGrid)

        self.judgmentPartRow = QHBoxLayout()
        self.judgmentPartRow.setObjectName(u"judgmentPartRow")
        self.judgmentPartHead = QLabel(self.fields)
        self.judgmentPartHead.setObjectName(u"judgmentPartHead")
        self.judgmentPartHead.setProperty(u"role", u"heading")

        self.judgmentPartRow.addWidget(self.judgmentPartHead)


        self.fieldsLayout.addLayout(self.judgmentPartRow)

        self.judgmentGrid = QGridLayout()
        self.judgmentGrid.setObjectName(u"judgmentGrid")
        self.judgmentGrid.setHorizontalSpacing(12)
        self.judgmentGrid.setVerticalSpacing(2)
        self.judgmentLabel = QLabel(self.fields)
        self.judgmentLabel.setObjectName(u"judgmentLabel")

        self.judgmentGrid.addWidget(self.judgmentLabel, 0, 0, 1, 1)

        self.judgment = TextField(self.fields)
        self.judgment.setObjectName(u"judgment")

        self.judgmentGrid.addWidget(self.judgment, 1, 0, 1, 1)

        self.judgedLabel = QLabel(self.fields)
        self.judgedLabel.setObjectName(u"judgedLabel")

        self.judgmentGrid.addWidget(self.judgedLabel, 0, 1, 1, 1)

        self.judged = DateField(self.fields)
        self.judged.setObjectName(u"judged")

        self.judgmentGrid.addWidget(self.judged, 1, 1, 1, 1)

        self.courtLabel = QLabel(self.fields)
        self.courtLabel.setObjectName(u"courtLabel")

        self.judgmentGrid.addWidget(self.courtLabel, 0, 2, 1, 1)

        self.court = TextField(self.fields)
        self.court.setObjectName(u"court")

        self.judgmentGrid.addWidget(self.court, 1, 2, 1, 1)

        self.judgmentGrid.setColumnStretch(0, 3)
        self.judgmentGrid.setColumnStretch(1, 2)
        self.judgmentGrid.setColumnStretch(2, 4)

        self.fieldsLayout.addLayout(self.judgmentGrid)

        self.partiesPartRow = QHBoxLayout()
        self.partiesPartRow.setObjectName(u"partiesPartRow")
        self.partiesPartHead = QLabel(self.fields)
        self.partiesPartHead.setObjectName(u"partiesPartHead")
        self.partiesPartHead.setProperty(u"role", u"heading")

        self.partiesPartRow.addWidget(self.partiesPartHead)

        self.addParty = QPushButton(self.fields)
        self.addParty.setObjectName(u"addParty")
        self.addParty.setProperty(u"flat", True)
        self.addParty.setAutoDefault(False)

        self.partiesPartRow.addWidget(self.addParty)

        self.partiesPartSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.partiesPartRow.addItem(self.partiesPartSpace)


        self.fieldsLayout.addLayout(self.partiesPartRow)

        self.parties = RowsField(self.fields)
        self.parties.setObjectName(u"parties")

        self.fieldsLayout.addWidget(self.parties)

        self.offerRow = QHBoxLayout()
        self.offerRow.setObjectName(u"offerRow")
        self.offer = QLabel(self.fields)
        self.offer.setObjectName(u"offer")
        self.offer.setWordWrap(True)

        self.offerRow.addWidget(self.offer)

        self.takeOver = QPushButton(self.fields)
        self.takeOver.setObjectName(u"takeOver")
        self.takeOver.setAutoDefault(False)
        self.takeOver.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.offerRow.addWidget(self.takeOver)

        self.offerRow.setStretch(0, 1)

        self.fieldsLayout.addLayout(self.offerRow)

        self.obligationsPartRow = QHBoxLayout()
        self.obligationsPartRow.setObjectName(u"obligationsPartRow")
        self.obligationsPartHead = QLabel(self.fields)
        self.obligationsPartHead.setObjectName(u"obligationsPartHead")
        self.obligationsPartHead.setProperty(u"role", u"heading")

        self.obligationsPartRow.addWidget(self.obligationsPartHead)

        self.addObligation = QPushButton(self.fields)
        self.addObligation.setObjectName(u"addObligation")
        self.addObligation.setProperty(u"flat", True)
        self.addObligation.setAutoDefault(False)

        self.obligationsPartRow.addWidget(self.addObligation)

        self.obligationsPartSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.obligationsPartRow.addItem(self.obligationsPartSpace)


        self.fieldsLayout.addLayout(self.obligationsPartRow)

        self.obligations = RowsField(self.fields)
        self.obligations.setObjectName(u"obligations")

        self.fieldsLayout.addWidget(self.obligations)

        self.noteGroup = QVBoxLayout()
        self.noteGroup.setSpacing(2)
        self.noteGroup.setObjectName(u"noteGroup")
        self.noteLabel = QLabel(self.fields)
        self.noteLabel.setObjectName(u"noteLabel")

        self.noteGroup.addWidget(self.noteLabel)

        self.note = TextField(self.fields)
        self.note.setObjectName(u"note")

        self.noteGroup.addWidget(self.note)


        self.fieldsLayout.addLayout(self.noteGroup)

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

        self.buttons = QDialogButtonBox(NewCaseDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.decidedLabel.setBuddy(self.decided)
        self.basisLabel.setBuddy(self.basis)
        self.kindLabel.setBuddy(self.kind)
        self.officerLabel.setBuddy(self.officer)
        self.judgmentLabel.setBuddy(self.judgment)
        self.judgedLabel.setBuddy(self.judged)
        self.courtLabel.setBuddy(self.court)
        self.noteLabel.setBuddy(self.note)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewCaseDialog)

        QMetaObject.connectSlotsByName(NewCaseDialog)
    # setupUi

    def retranslateUi(self, NewCaseDialog: QDialog) -> None:
        NewCaseDialog.setWindowTitle(QCoreApplication.translate("NewCaseDialog", u"Vi\u1ec7c m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.known.setAccessibleName(QCoreApplication.translate("NewCaseDialog", u"B\u1ea3n \u00e1n \u0111\u00e3 c\u00f3", None))
#endif // QT_CONFIG(accessibility)
        self.draft.setText(QCoreApplication.translate("NewCaseDialog", u"L\u1ea7n tr\u01b0\u1edbc c\u00f3 m\u1ed9t vi\u1ec7c m\u1edbi \u0111ang nh\u1eadp d\u1edf, ch\u01b0a ghi.", None))
        self.useDraft.setText(QCoreApplication.translate("NewCaseDialog", u"Nh\u1eadp ti\u1ebfp (F7)", None))
        self.dropDraft.setText(QCoreApplication.translate("NewCaseDialog", u"B\u1ecf b\u1ea3n nh\u00e1p", None))
        self.decisionHead.setText(QCoreApplication.translate("NewCaseDialog", u"Quy\u1ebft \u0111\u1ecbnh thi h\u00e0nh \u00e1n", None))
        self.numberLabel.setText(QCoreApplication.translate("NewCaseDialog", u"S\u1ed1 &quy\u1ebft \u0111\u1ecbnh", None))
        self.decidedLabel.setText(QCoreApplication.translate("NewCaseDialog", u"&Ng\u00e0y quy\u1ebft \u0111\u1ecbnh", None))
        self.basisLabel.setText(QCoreApplication.translate("NewCaseDialog", u"C\u0103n &c\u1ee9 ra quy\u1ebft \u0111\u1ecbnh", None))
        self.kindLabel.setText(QCoreApplication.translate("NewCaseDialog", u"&Lo\u1ea1i vi\u1ec7c", None))
        self.officerLabel.setText(QCoreApplication.translate("NewCaseDialog", u"Ch\u1ea5p h\u00e0nh &vi\u00ean", None))
        self.isOld.setText(QCoreApplication.translate("NewCaseDialog", u"V&i\u1ec7c c\u0169, nh\u1eadn ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.takenOver.setAccessibleName(QCoreApplication.translate("NewCaseDialog", u"Ng\u00e0y nh\u1eadn vi\u1ec7c c\u0169", None))
#endif // QT_CONFIG(accessibility)
        self.oldHint.setText(QCoreApplication.translate("NewCaseDialog", u"Vi\u1ec7c \u0111\u00e3 th\u1ee5 l\u00fd t\u1eeb k\u1ef3 tr\u01b0\u1edbc: ghi s\u1ed1 c\u00f2n ph\u1ea3i thi h\u00e0nh \u0111\u1ea7u ng\u00e0y nh\u1eadn.", None))
        self.judgmentPartHead.setText(QCoreApplication.translate("NewCaseDialog", u"B\u1ea3n \u00e1n, quy\u1ebft \u0111\u1ecbnh c\u1ee7a T\u00f2a \u00e1n", None))
        self.judgmentLabel.setText(QCoreApplication.translate("NewCaseDialog", u"&S\u1ed1 b\u1ea3n \u00e1n", None))
        self.judgedLabel.setText(QCoreApplication.translate("NewCaseDialog", u"N&g\u00e0y tuy\u00ean", None))
        self.courtLabel.setText(QCoreApplication.translate("NewCaseDialog", u"&T\u00f2a \u00e1n", None))
        self.partiesPartHead.setText(QCoreApplication.translate("NewCaseDialog", u"\u0110\u01b0\u01a1ng s\u1ef1", None))
        self.addParty.setText(QCoreApplication.translate("NewCaseDialog", u"Th\u00ea&m \u0111\u01b0\u01a1ng s\u1ef1", None))
#if QT_CONFIG(accessibility)
        self.parties.setAccessibleName(QCoreApplication.translate("NewCaseDialog", u"\u0110\u01b0\u01a1ng s\u1ef1", None))
#endif // QT_CONFIG(accessibility)
        self.takeOver.setText(QCoreApplication.translate("NewCaseDialog", u"D\u00f9ng d\u1eef li\u1ec7u n\u00e0y (F6)", None))
        self.obligationsPartHead.setText(QCoreApplication.translate("NewCaseDialog", u"Kho\u1ea3n ph\u1ea3i thi h\u00e0nh", None))
        self.addObligation.setText(QCoreApplication.translate("NewCaseDialog", u"Th\u00eam &kho\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.obligations.setAccessibleName(QCoreApplication.translate("NewCaseDialog", u"Kho\u1ea3n ph\u1ea3i thi h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("NewCaseDialog", u"G&hi ch\u00fa", None))
        self.reasonLabel.setText(QCoreApplication.translate("NewCaseDialog", u"L\u00fd do \u0111\u00ednh ch\u00ednh", None))
    # retranslateUi

