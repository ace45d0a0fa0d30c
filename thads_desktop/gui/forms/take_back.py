# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_back.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from thads_desktop.gui.fields.text_field import TextField
class Ui_TakeBackDialog(object):
    def setupUi(self, TakeBackDialog: QDialog) -> None:
        if not TakeBackDialog.objectName():
            TakeBackDialog.setObjectName(u"TakeBackDialog")
        TakeBackDialog.resize(520, 200)
        self.layout = QVBoxLayout(TakeBackDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.act = QLabel(TakeBackDialog)
        self.act.setObjectName(u"act")
        self.act.setWordWrap(True)

        self.layout.addWidget(self.act)

        self.hint = QLabel(TakeBackDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.banner = QLabel(TakeBackDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.reasonGroup = QVBoxLayout()
        self.reasonGroup.setSpacing(2)
        self.reasonGroup.setObjectName(u"reasonGroup")
        self.reasonLabel = QLabel(TakeBackDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonGroup.addWidget(self.reasonLabel)

        self.reason = TextField(TakeBackDialog)
        self.reason.setObjectName(u"reason")

        self.reasonGroup.addWidget(self.reason)


        self.layout.addLayout(self.reasonGroup)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(TakeBackDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TakeBackDialog)

        QMetaObject.connectSlotsByName(TakeBackDialog)
    # setupUi

    def retranslateUi(self, TakeBackDialog: QDialog) -> None:
        TakeBackDialog.setWindowTitle(QCoreApplication.translate("TakeBackDialog", u"H\u1ee7y b\u1ecf h\u00e0nh vi ghi nh\u1ea7m", None))
        self.hint.setText(QCoreApplication.translate("TakeBackDialog", u"H\u00e0nh vi v\u1eabn n\u1eb1m trong h\u1ed3 s\u01a1, g\u1ea1ch ngang, k\u00e8m l\u00fd do v\u00e0 ng\u01b0\u1eddi h\u1ee7y b\u1ecf.", None))
        self.reasonLabel.setText(QCoreApplication.translate("TakeBackDialog", u"&L\u00fd do h\u1ee7y b\u1ecf", None))
    # retranslateUi

