# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law_pack.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QLabel, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout)
class Ui_LawPackDialog(object):
    def setupUi(self, LawPackDialog: QDialog) -> None:
        if not LawPackDialog.objectName():
            LawPackDialog.setObjectName(u"LawPackDialog")
        LawPackDialog.resize(860, 480)
        self.layout = QVBoxLayout(LawPackDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.folder = QLabel(LawPackDialog)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setProperty(u"role", u"muted")

        self.layout.addWidget(self.folder)

        self.refusal = QLabel(LawPackDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.packs = QLabel(LawPackDialog)
        self.packs.setObjectName(u"packs")
        self.packs.setWordWrap(True)

        self.layout.addWidget(self.packs)

        self.counts = QLabel(LawPackDialog)
        self.counts.setObjectName(u"counts")
        self.counts.setWordWrap(True)
        self.counts.setProperty(u"role", u"heading")

        self.layout.addWidget(self.counts)

        self.table = QTableView(LawPackDialog)
        self.table.setObjectName(u"table")

        self.layout.addWidget(self.table)

        self.detail = QLabel(LawPackDialog)
        self.detail.setObjectName(u"detail")
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout.addWidget(self.detail)

        self.space = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(LawPackDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

        self.layout.setStretch(4, 1)

        self.retranslateUi(LawPackDialog)

        QMetaObject.connectSlotsByName(LawPackDialog)
    # setupUi

    def retranslateUi(self, LawPackDialog: QDialog) -> None:
        LawPackDialog.setWindowTitle(QCoreApplication.translate("LawPackDialog", u"Nh\u1eadn g\u00f3i ph\u00e1p lu\u1eadt m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LawPackDialog", u"Nh\u1eefng g\u00ec g\u00f3i m\u1edbi thay \u0111\u1ed5i, ho\u1eb7c ch\u1ed7 sai trong g\u00f3i", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

