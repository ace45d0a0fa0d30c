# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verification.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.text_field import (LongTextField, TextField)
class Ui_VerificationDialog(object):
    def setupUi(self, VerificationDialog: QDialog) -> None:
        if not VerificationDialog.objectName():
            VerificationDialog.setObjectName(u"VerificationDialog")
        VerificationDialog.resize(1240, 700)
        self.layout = QVBoxLayout(VerificationDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.caseLine = QLabel(VerificationDialog)
        self.caseLine.setObjectName(u"caseLine")
        self.caseLine.setWordWrap(True)
        self.caseLine.setProperty(u"role", u"heading")

        self.layout.addWidget(self.caseLine)

        self.banner = QLabel(VerificationDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.splitter = QSplitter(VerificationDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.scroll = QScrollArea(self.splitter)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldsLayout = QVBoxLayout(self.fields)
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 8, 0)
        self.visitGrid = QGridLayout()
        self.visitGrid.setObjectName(u"visitGrid")
        self.visitGrid.setHorizontalSpacing(12)
        self.visitGrid.setVerticalSpacing(2)
        self.verifiedOnLabel = QLabel(self.fields)
        self.verifiedOnLabel.setObjectName(u"verifiedOnLabel")

        self.visitGrid.addWidget(self.verifiedOnLabel, 0, 0, 1, 1)

        self.verifiedOn = DateField(self.fields)
        self.verifiedOn.setObjectName(u"verifiedOn")

        self.visitGrid.addWidget(self.verifiedOn, 1, 0, 1, 1)

        self.startedAtLabel = QLabel(self.fields)
        self.startedAtLabel.setObjectName(u"startedAtLabel")

        self.visitGrid.addWidget(self.startedAtLabel, 0, 1, 1, 1)

        self.startedAt = TextField(self.fields)
        self.startedAt.setObjectName(u"startedAt")

        self.visitGrid.addWidget(self.startedAt, 1, 1, 1, 1)

        self.endedAtLabel = QLabel(self.fields)
        self.endedAtLabel.setObjectName(u"endedAtLabel")

        self.visitGrid.addWidget(self.endedAtLabel, 0, 2, 1, 1)

        self.endedAt = TextField(self.fields)
        self.endedAt.setObjectName(u"endedAt")

        self.visitGrid.addWidget(self.endedAt, 1, 2, 1, 1)

        self.visitGrid.setColumnStretch(0, 2)
        self.visitGrid.setColumnStretch(1, 1)
        self.visitGrid.setColumnStretch(2, 1)

        self.fieldsLayout.addLayout(self.visitGrid)

        self.placeGroup = QVBoxLayout()
        self.placeGroup.setSpacing(2)
        self.placeGroup.setObjectName(u"placeGroup")
        self.placeLabel = QLabel(self.fields)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeGroup.addWidget(self.placeLabel)

        self.place = TextField(self.fields)
        self.place.setObjectName(u"place")

        self.placeGroup.addWidget(self.place)


        self.fieldsLayout.addLayout(self.placeGroup)

        self.presentGroup = QVBoxLayout()
        self.presentGroup.setSpacing(2)
        self.presentGroup.setObjectName(u"presentGroup")
        self.presentLabel = QLabel(self.fields)
        self.presentLabel.setObjectName(u"presentLabel")

        self.presentGroup.addWidget(self.presentLabel)

        self.present = LongTextField(self.fields)
        self.present.setObjectName(u"present")

        self.presentGroup.addWidget(self.present)


        self.fieldsLayout.addLayout(self.presentGroup)

        self.informantGroup = QVBoxLayout()
        self.informantGroup.setSpacing(2)
        self.informantGroup.setObjectName(u"informantGroup")
        self.informantLabel = QLabel(self.fields)
        self.informantLabel.setObjectName(u"informantLabel")

        self.informantGroup.addWidget(self.informantLabel)

        self.informant = TextField(self.fields)
        self.informant.setObjectName(u"informant")

        self.informantGroup.addWidget(self.informant)


        self.fieldsLayout.addLayout(self.informantGroup)

        self.topicsPartRow = QHBoxLayout()
        self.topicsPartRow.setObjectName(u"topicsPartRow")
        self.topicsPartHead = QLabel(self.fields)
        self.topicsPartHead.setObjectName(u"topicsPartHead")
        self.topicsPartHead.setProperty(u"role", u"heading")

        self.topicsPartRow.addWidget(self.topicsPartHead)


        self.fieldsLayout.addLayout(self.topicsPartRow)

        self.topics = QVBoxLayout()
        self.topics.setSpacing(8)
        self.topics.setObjectName(u"topics")

        self.fieldsLayout.addLayout(self.topics)

        self.findingsGroup = QVBoxLayout()
        self.findingsGroup.setSpacing(2)
        self.findingsGroup.setObjectName(u"findingsGroup")
        self.findingsLabel = QLabel(self.fields)
        self.findingsLabel.setObjectName(u"findingsLabel")

        self.findingsGroup.addWidget(self.findingsLabel)

        self.findings = LongTextField(self.fields)
        self.findings.setObjectName(u"findings")

        self.findingsGroup.addWidget(self.findings)


        self.fieldsLayout.addLayout(self.findingsGroup)

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
        self.splitter.addWidget(self.scroll)
        self.minutes = QWidget(self.splitter)
        self.minutes.setObjectName(u"minutes")
        self.minutesLayout = QVBoxLayout(self.minutes)
        self.minutesLayout.setSpacing(4)
        self.minutesLayout.setObjectName(u"minutesLayout")
        self.minutesLayout.setContentsMargins(8, 0, 0, 0)
        self.hint = QLabel(self.minutes)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"status")

        self.minutesLayout.addWidget(self.hint)

        self.previewLabel = QLabel(self.minutes)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"role", u"muted")

        self.minutesLayout.addWidget(self.previewLabel)

        self.preview = QPlainTextEdit(self.minutes)
        self.preview.setObjectName(u"preview")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)

        self.minutesLayout.addWidget(self.preview)

        self.proposal = QLabel(self.minutes)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setWordWrap(True)

        self.minutesLayout.addWidget(self.proposal)

        self.proposalRow = QHBoxLayout()
        self.proposalRow.setObjectName(u"proposalRow")
        self.takeProposal = QPushButton(self.minutes)
        self.takeProposal.setObjectName(u"takeProposal")
        self.takeProposal.setAutoDefault(False)

        self.proposalRow.addWidget(self.takeProposal)

        self.proposalSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proposalRow.addItem(self.proposalSpace)


        self.minutesLayout.addLayout(self.proposalRow)

        self.unanswered = QLabel(self.minutes)
        self.unanswered.setObjectName(u"unanswered")
        self.unanswered.setWordWrap(True)
        self.unanswered.setProperty(u"role", u"muted")

        self.minutesLayout.addWidget(self.unanswered)

        self.splitter.addWidget(self.minutes)

        self.layout.addWidget(self.splitter)

        self.buttons = QDialogButtonBox(VerificationDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

        self.layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.verifiedOnLabel.setBuddy(self.verifiedOn)
        self.startedAtLabel.setBuddy(self.startedAt)
        self.endedAtLabel.setBuddy(self.endedAt)
        self.placeLabel.setBuddy(self.place)
        self.presentLabel.setBuddy(self.present)
        self.informantLabel.setBuddy(self.informant)
        self.findingsLabel.setBuddy(self.findings)
        self.reasonLabel.setBuddy(self.reason)
        self.previewLabel.setBuddy(self.preview)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VerificationDialog)

        QMetaObject.connectSlotsByName(VerificationDialog)
    # setupUi

    def retranslateUi(self, VerificationDialog: QDialog) -> None:
        VerificationDialog.setWindowTitle(QCoreApplication.translate("VerificationDialog", u"X\u00e1c minh \u0111i\u1ec1u ki\u1ec7n thi h\u00e0nh \u00e1n", None))
        self.verifiedOnLabel.setText(QCoreApplication.translate("VerificationDialog", u"&Ng\u00e0y x\u00e1c minh", None))
        self.startedAtLabel.setText(QCoreApplication.translate("VerificationDialog", u"&B\u1eaft \u0111\u1ea7u", None))
        self.endedAtLabel.setText(QCoreApplication.translate("VerificationDialog", u"K\u1ebft t&h\u00fac", None))
        self.placeLabel.setText(QCoreApplication.translate("VerificationDialog", u"\u0110\u1ecb&a \u0111i\u1ec3m", None))
        self.presentLabel.setText(QCoreApplication.translate("VerificationDialog", u"Ng\u01b0\u1eddi &tham gia (m\u1ed7i ng\u01b0\u1eddi m\u1ed9t d\u00f2ng)", None))
        self.informantLabel.setText(QCoreApplication.translate("VerificationDialog", u"Ng\u01b0\u1eddi &cung c\u1ea5p th\u00f4ng tin", None))
        self.topicsPartHead.setText(QCoreApplication.translate("VerificationDialog", u"N\u1ed9i dung x\u00e1c minh", None))
        self.findingsLabel.setText(QCoreApplication.translate("VerificationDialog", u"&K\u1ebft qu\u1ea3 x\u00e1c minh", None))
        self.reasonLabel.setText(QCoreApplication.translate("VerificationDialog", u"&L\u00fd do \u0111\u00ednh ch\u00ednh", None))
        self.previewLabel.setText(QCoreApplication.translate("VerificationDialog", u"N\u1ed9i dung bi\u00ean b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("VerificationDialog", u"N\u1ed9i dung bi\u00ean b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.takeProposal.setText(QCoreApplication.translate("VerificationDialog", u"L\u1ea5y g\u1ee3i \u00fd v\u00e0o k\u1ebft qu\u1ea3", None))
#if QT_CONFIG(tooltip)
        self.takeProposal.setToolTip(QCoreApplication.translate("VerificationDialog", u"Ch\u00e9p c\u00e2u g\u1ee3i \u00fd v\u00e0o k\u1ebft qu\u1ea3 x\u00e1c minh (Ctrl+G)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

