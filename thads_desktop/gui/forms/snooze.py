# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'snooze.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.text_field import TextField
class Ui_SnoozeDialog(object):
    def setupUi(self, SnoozeDialog: QDialog) -> None:
        if not SnoozeDialog.objectName():
            SnoozeDialog.setObjectName(u"SnoozeDialog")
        SnoozeDialog.resize(560, 250)
        self.layout = QVBoxLayout(SnoozeDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.what = QLabel(SnoozeDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"role", u"heading")

        self.layout.addWidget(self.what)

        self.hint = QLabel(SnoozeDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.banner = QLabel(SnoozeDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(10)
        self.untilLabel = QLabel(SnoozeDialog)
        self.untilLabel.setObjectName(u"untilLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.untilLabel)

        self.until = DateField(SnoozeDialog)
        self.until.setObjectName(u"until")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.until)

        self.whyLabel = QLabel(SnoozeDialog)
        self.whyLabel.setObjectName(u"whyLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.whyLabel)

        self.why = TextField(SnoozeDialog)
        self.why.setObjectName(u"why")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.why)


        self.layout.addLayout(self.form)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(SnoozeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.untilLabel.setBuddy(self.until)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SnoozeDialog)

        QMetaObject.connectSlotsByName(SnoozeDialog)
    # setupUi

    def retranslateUi(self, SnoozeDialog: QDialog) -> None:
        SnoozeDialog.setWindowTitle(QCoreApplication.translate("SnoozeDialog", u"\u0110\u1ec3 l\u1ea1i th\u1eddi h\u1ea1n", None))
        self.hint.setText(QCoreApplication.translate("SnoozeDialog", u"Th\u1eddi h\u1ea1n v\u1eabn ch\u1ea1y theo lu\u1eadt; ch\u1ec9 kh\u00f4ng hi\u1ec7n trong danh s\u00e1ch c\u1ee7a ng\u00e0y \u0111\u1ebfn khi nh\u1eafc l\u1ea1i. L\u00fd do n\u1eb1m trong h\u1ed3 s\u01a1.", None))
        self.untilLabel.setText(QCoreApplication.translate("SnoozeDialog", u"&Nh\u1eafc l\u1ea1i ng\u00e0y", None))
        self.whyLabel.setText(QCoreApplication.translate("SnoozeDialog", u"&L\u00fd do", None))
    # retranslateUi

