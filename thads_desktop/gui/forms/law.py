# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget)
class Ui_LawPage(object):
    def setupUi(self, LawPage: QWidget) -> None:
        if not LawPage.objectName():
            LawPage.setObjectName(u"LawPage")
        self.layout = QVBoxLayout(LawPage)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.back = QPushButton(LawPage)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"flat", True)

        self.header.addWidget(self.back)

        self.title = QLabel(LawPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.headerSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.newPack = QPushButton(LawPage)
        self.newPack.setObjectName(u"newPack")

        self.header.addWidget(self.newPack)


        self.layout.addLayout(self.header)

        self.pack = QLabel(LawPage)
        self.pack.setObjectName(u"pack")
        self.pack.setWordWrap(True)
        self.pack.setProperty(u"role", u"muted")
        self.pack.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout.addWidget(self.pack)

        self.refusal = QLabel(LawPage)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcome = QLabel(LawPage)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)
        self.outcome.setProperty(u"role", u"status")

        self.layout.addWidget(self.outcome)

        self.tabs = QTabWidget(LawPage)
        self.tabs.setObjectName(u"tabs")

        self.layout.addWidget(self.tabs)

        self.layout.setStretch(4, 1)
        QWidget.setTabOrder(self.tabs, self.newPack)
        QWidget.setTabOrder(self.newPack, self.back)

        self.retranslateUi(LawPage)

        QMetaObject.connectSlotsByName(LawPage)
    # setupUi

    def retranslateUi(self, LawPage: QWidget) -> None:
        self.back.setText(QCoreApplication.translate("LawPage", u"H\u1ec7 th\u1ed1ng", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("LawPage", u"V\u1ec1 trang H\u1ec7 th\u1ed1ng (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText(QCoreApplication.translate("LawPage", u"Ph\u00e1p lu\u1eadt v\u00e0 l\u1ecbch l\u00e0m vi\u1ec7c", None))
        self.newPack.setText(QCoreApplication.translate("LawPage", u"&Nh\u1eadn g\u00f3i ph\u00e1p lu\u1eadt m\u1edbi\u2026", None))
        pass
    # retranslateUi

