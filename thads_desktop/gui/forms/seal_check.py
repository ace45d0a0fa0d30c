# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seal_check.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_SealCheckDialog(object):
    def setupUi(self, SealCheckDialog: QDialog) -> None:
        if not SealCheckDialog.objectName():
            SealCheckDialog.setObjectName(u"SealCheckDialog")
        SealCheckDialog.resize(620, 300)
        self.layout = QVBoxLayout(SealCheckDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.codeLabel = QLabel(SealCheckDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.layout.addWidget(self.codeLabel)

        self.code = QLineEdit(SealCheckDialog)
        self.code.setObjectName(u"code")
        self.code.setPlaceholderText(u"THADS1.\u2026")

        self.layout.addWidget(self.code)

        self.verdict = QLabel(SealCheckDialog)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.verdict.setProperty(u"role", u"status")

        self.layout.addWidget(self.verdict)

        self.standing = QLabel(SealCheckDialog)
        self.standing.setObjectName(u"standing")
        self.standing.setWordWrap(True)

        self.layout.addWidget(self.standing)

        self.hint = QLabel(SealCheckDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.room)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.compare = QPushButton(SealCheckDialog)
        self.compare.setObjectName(u"compare")
        self.compare.setAutoDefault(False)

        self.buttons.addWidget(self.compare)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.openCase = QPushButton(SealCheckDialog)
        self.openCase.setObjectName(u"openCase")
        self.openCase.setAutoDefault(False)

        self.buttons.addWidget(self.openCase)

        self.close = QPushButton(SealCheckDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.compare)
        QWidget.setTabOrder(self.compare, self.openCase)
        QWidget.setTabOrder(self.openCase, self.close)

        self.retranslateUi(SealCheckDialog)

        QMetaObject.connectSlotsByName(SealCheckDialog)
    # setupUi

    def retranslateUi(self, SealCheckDialog: QDialog) -> None:
        SealCheckDialog.setWindowTitle(QCoreApplication.translate("SealCheckDialog", u"Ki\u1ec3m tra v\u0103n b\u1ea3n", None))
        self.codeLabel.setText(QCoreApplication.translate("SealCheckDialog", u"&M\u00e3 QR tr\u00ean v\u0103n b\u1ea3n: qu\u00e9t ho\u1eb7c d\u00e1n v\u00e0o \u0111\u00e2y, r\u1ed3i Enter", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("SealCheckDialog", u"M\u00e3 QR c\u1ee7a v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("SealCheckDialog", u"M\u00e3 ch\u1ec9 cho bi\u1ebft v\u0103n b\u1ea3n do ai ban h\u00e0nh. Mu\u1ed1n bi\u1ebft l\u1eddi v\u0103n c\u00f3 b\u1ecb s\u1eeda, so v\u1edbi t\u1ec7p PDF c\u1ee7a v\u0103n b\u1ea3n.", None))
        self.compare.setText(QCoreApplication.translate("SealCheckDialog", u"&So v\u1edbi t\u1ec7p PDF\u2026", None))
        self.openCase.setText(QCoreApplication.translate("SealCheckDialog", u"M\u1edf &vi\u1ec7c", None))
        self.close.setText(QCoreApplication.translate("SealCheckDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

