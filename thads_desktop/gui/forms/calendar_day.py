# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_day.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.text_field import TextField
class Ui_CalendarDayDialog(object):
    def setupUi(self, CalendarDayDialog: QDialog) -> None:
        if not CalendarDayDialog.objectName():
            CalendarDayDialog.setObjectName(u"CalendarDayDialog")
        CalendarDayDialog.resize(560, 320)
        self.layout = QVBoxLayout(CalendarDayDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.what = QLabel(CalendarDayDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"role", u"heading")

        self.layout.addWidget(self.what)

        self.banner = QLabel(CalendarDayDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(10)
        self.isOffLabel = QLabel(CalendarDayDialog)
        self.isOffLabel.setObjectName(u"isOffLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.isOffLabel)

        self.isOff = ChoiceField(CalendarDayDialog)
        self.isOff.setObjectName(u"isOff")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.isOff)

        self.whyLabel = QLabel(CalendarDayDialog)
        self.whyLabel.setObjectName(u"whyLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.whyLabel)

        self.why = TextField(CalendarDayDialog)
        self.why.setObjectName(u"why")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.why)

        self.sourceLabel = QLabel(CalendarDayDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.source = TextField(CalendarDayDialog)
        self.source.setObjectName(u"source")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.source)


        self.layout.addLayout(self.form)

        self.hint = QLabel(CalendarDayDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(CalendarDayDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.isOffLabel.setBuddy(self.isOff)
        self.whyLabel.setBuddy(self.why)
        self.sourceLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CalendarDayDialog)

        QMetaObject.connectSlotsByName(CalendarDayDialog)
    # setupUi

    def retranslateUi(self, CalendarDayDialog: QDialog) -> None:
        CalendarDayDialog.setWindowTitle(QCoreApplication.translate("CalendarDayDialog", u"Ng\u00e0y c\u1ee7a l\u1ecbch l\u00e0m vi\u1ec7c", None))
        self.isOffLabel.setText(QCoreApplication.translate("CalendarDayDialog", u"Ng\u00e0y n\u00e0&y l\u00e0", None))
        self.whyLabel.setText(QCoreApplication.translate("CalendarDayDialog", u"&L\u00fd do", None))
        self.sourceLabel.setText(QCoreApplication.translate("CalendarDayDialog", u"&V\u0103n b\u1ea3n", None))
        self.hint.setText(QCoreApplication.translate("CalendarDayDialog", u"Ng\u00e0y \u0111\u01a1n v\u1ecb t\u1ef1 \u0111\u1eb7t \u0111i tr\u01b0\u1edbc l\u1ecbch \u0111\u01b0\u1ee3c c\u00f4ng b\u1ed1, l\u00e0 m\u1ed9t h\u00e0nh vi trong s\u1ed5 c\u1ee7a \u0111\u01a1n v\u1ecb v\u00e0 b\u1ecf \u0111\u01b0\u1ee3c. M\u1ecdi th\u1eddi h\u1ea1n \u0111\u01b0\u1ee3c t\u00ednh l\u1ea1i ngay.", None))
    # retranslateUi

