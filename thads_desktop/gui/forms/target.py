# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'target.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.text_field import TextField
class Ui_TargetDialog(object):
    def setupUi(self, TargetDialog: QDialog) -> None:
        if not TargetDialog.objectName():
            TargetDialog.setObjectName(u"TargetDialog")
        TargetDialog.resize(620, 430)
        self.layout = QVBoxLayout(TargetDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.what = QLabel(TargetDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"role", u"heading")

        self.layout.addWidget(self.what)

        self.banner = QLabel(TargetDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.officerLabel = QLabel(TargetDialog)
        self.officerLabel.setObjectName(u"officerLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.officerLabel)

        self.officer = ChoiceField(TargetDialog)
        self.officer.setObjectName(u"officer")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.officer)

        self.indicatorLabel = QLabel(TargetDialog)
        self.indicatorLabel.setObjectName(u"indicatorLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.indicatorLabel)

        self.indicator = ChoiceField(TargetDialog)
        self.indicator.setObjectName(u"indicator")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.indicator)

        self.valueLabel = QLabel(TargetDialog)
        self.valueLabel.setObjectName(u"valueLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.valueLabel)

        self.value = TextField(TargetDialog)
        self.value.setObjectName(u"value")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.value)

        self.sinceLabel = QLabel(TargetDialog)
        self.sinceLabel.setObjectName(u"sinceLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.sinceLabel)

        self.since = DateField(TargetDialog)
        self.since.setObjectName(u"since")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.since)

        self.milestonesLabel = QLabel(TargetDialog)
        self.milestonesLabel.setObjectName(u"milestonesLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.milestonesLabel)

        self.milestones = TextField(TargetDialog)
        self.milestones.setObjectName(u"milestones")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.milestones)

        self.decisionLabel = QLabel(TargetDialog)
        self.decisionLabel.setObjectName(u"decisionLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.decisionLabel)

        self.decision = TextField(TargetDialog)
        self.decision.setObjectName(u"decision")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.decision)


        self.layout.addLayout(self.form)

        self.national = QLabel(TargetDialog)
        self.national.setObjectName(u"national")
        self.national.setWordWrap(True)

        self.layout.addWidget(self.national)

        self.hint = QLabel(TargetDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(TargetDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.officerLabel.setBuddy(self.officer)
        self.indicatorLabel.setBuddy(self.indicator)
        self.valueLabel.setBuddy(self.value)
        self.sinceLabel.setBuddy(self.since)
        self.milestonesLabel.setBuddy(self.milestones)
        self.decisionLabel.setBuddy(self.decision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TargetDialog)

        QMetaObject.connectSlotsByName(TargetDialog)
    # setupUi

    def retranslateUi(self, TargetDialog: QDialog) -> None:
        TargetDialog.setWindowTitle(QCoreApplication.translate("TargetDialog", u"Ghi ch\u1ec9 ti\u00eau", None))
        self.officerLabel.setText(QCoreApplication.translate("TargetDialog", u"&Giao cho", None))
        self.indicatorLabel.setText(QCoreApplication.translate("TargetDialog", u"&Ti\u00eau ch\u00ed", None))
        self.valueLabel.setText(QCoreApplication.translate("TargetDialog", u"&M\u1ee9c giao", None))
        self.sinceLabel.setText(QCoreApplication.translate("TargetDialog", u"\u00c1&p d\u1ee5ng t\u1eeb ng\u00e0y", None))
        self.milestonesLabel.setText(QCoreApplication.translate("TargetDialog", u"M\u1ed1&c theo th\u00e1ng", None))
        self.decisionLabel.setText(QCoreApplication.translate("TargetDialog", u"&Quy\u1ebft \u0111\u1ecbnh giao", None))
        self.hint.setText(QCoreApplication.translate("TargetDialog", u"M\u1ed1c ghi \u201c3: 30; 6: 55\u201d: h\u1ebft th\u00e1ng th\u1ee9 3 c\u1ee7a n\u0103m c\u00f4ng t\u00e1c (31/12) ph\u1ea3i \u0111\u1ea1t 30, h\u1ebft th\u00e1ng th\u1ee9 6 ph\u1ea3i \u0111\u1ea1t 55; kh\u00f4ng ghi th\u00ec chia \u0111\u1ec1u theo th\u00e1ng. \u0110\u1ec3 tr\u1ed1ng ng\u00e0y \u00e1p d\u1ee5ng l\u00e0 t\u1eeb 01/10.", None))
    # retranslateUi

