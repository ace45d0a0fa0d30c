# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parties_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)
class Ui_PartiesTab(object):
    def setupUi(self, PartiesTab: QWidget) -> None:
        if not PartiesTab.objectName():
            PartiesTab.setObjectName(u"PartiesTab")
        self.layout = QVBoxLayout(PartiesTab)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 6, 0, 0)
        self.parties = QTableView(PartiesTab)
        self.parties.setObjectName(u"parties")

        self.layout.addWidget(self.parties)

        self.doubts = QLabel(PartiesTab)
        self.doubts.setObjectName(u"doubts")
        self.doubts.setWordWrap(True)
        self.doubts.setProperty(u"role", u"status")

        self.layout.addWidget(self.doubts)

        self.historyHead = QLabel(PartiesTab)
        self.historyHead.setObjectName(u"historyHead")
        self.historyHead.setProperty(u"role", u"heading")

        self.layout.addWidget(self.historyHead)

        self.history = QTableView(PartiesTab)
        self.history.setObjectName(u"history")

        self.layout.addWidget(self.history)

        self.actions = QHBoxLayout()
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.change = QPushButton(PartiesTab)
        self.change.setObjectName(u"change")

        self.actions.addWidget(self.change)

        self.transfer = QPushButton(PartiesTab)
        self.transfer.setObjectName(u"transfer")

        self.actions.addWidget(self.transfer)

        self.elsewhere = QPushButton(PartiesTab)
        self.elsewhere.setObjectName(u"elsewhere")
        self.elsewhere.setProperty(u"flat", True)

        self.actions.addWidget(self.elsewhere)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.space)


        self.layout.addLayout(self.actions)

        self.layout.setStretch(0, 3)
        self.layout.setStretch(3, 2)
        QWidget.setTabOrder(self.parties, self.history)
        QWidget.setTabOrder(self.history, self.change)
        QWidget.setTabOrder(self.change, self.transfer)
        QWidget.setTabOrder(self.transfer, self.elsewhere)

        self.retranslateUi(PartiesTab)

        QMetaObject.connectSlotsByName(PartiesTab)
    # setupUi

    def retranslateUi(self, PartiesTab: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.parties.setAccessibleName(QCoreApplication.translate("PartiesTab", u"\u0110\u01b0\u01a1ng s\u1ef1 hi\u1ec7n nay", None))
#endif // QT_CONFIG(accessibility)
        self.historyHead.setText(QCoreApplication.translate("PartiesTab", u"Thay \u0111\u1ed5i \u0111\u01b0\u01a1ng s\u1ef1", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("PartiesTab", u"Thay \u0111\u1ed5i \u0111\u01b0\u01a1ng s\u1ef1", None))
#endif // QT_CONFIG(accessibility)
        self.change.setText(QCoreApplication.translate("PartiesTab", u"&B\u1ed5 sung, thay \u0111\u1ed5i \u0111\u01b0\u01a1ng s\u1ef1\u2026", None))
        self.transfer.setText(QCoreApplication.translate("PartiesTab", u"Chuy\u1ec3n &giao quy\u1ec1n, ngh\u0129a v\u1ee5\u2026", None))
        pass
    # retranslateUi

