# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'act_exchange.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_ActExchangePage(object):
    def setupUi(self, ActExchangePage: QWidget) -> None:
        if not ActExchangePage.objectName():
            ActExchangePage.setObjectName(u"ActExchangePage")
        ActExchangePage.setAcceptDrops(True)
        self.layout = QVBoxLayout(ActExchangePage)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(20, 14, 20, 14)
        self.title = QLabel(ActExchangePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.note = QLabel(ActExchangePage)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"muted")

        self.layout.addWidget(self.note)

        self.gapOut = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout.addItem(self.gapOut)

        self.outTitle = QLabel(ActExchangePage)
        self.outTitle.setObjectName(u"outTitle")
        self.outTitle.setProperty(u"role", u"heading")

        self.layout.addWidget(self.outTitle)

        self.sinceLast = QRadioButton(ActExchangePage)
        self.sinceLast.setObjectName(u"sinceLast")

        self.layout.addWidget(self.sinceLast)

        self.everything = QRadioButton(ActExchangePage)
        self.everything.setObjectName(u"everything")

        self.layout.addWidget(self.everything)

        self.outButtons = QHBoxLayout()
        self.outButtons.setObjectName(u"outButtons")
        self.writeFile = QPushButton(ActExchangePage)
        self.writeFile.setObjectName(u"writeFile")
        self.writeFile.setProperty(u"primary", True)

        self.outButtons.addWidget(self.writeFile)

        self.outSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outButtons.addItem(self.outSpace)


        self.layout.addLayout(self.outButtons)

        self.gapIn = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout.addItem(self.gapIn)

        self.inTitle = QLabel(ActExchangePage)
        self.inTitle.setObjectName(u"inTitle")
        self.inTitle.setProperty(u"role", u"heading")

        self.layout.addWidget(self.inTitle)

        self.inNote = QLabel(ActExchangePage)
        self.inNote.setObjectName(u"inNote")
        self.inNote.setWordWrap(True)

        self.layout.addWidget(self.inNote)

        self.inButtons = QHBoxLayout()
        self.inButtons.setObjectName(u"inButtons")
        self.readFile = QPushButton(ActExchangePage)
        self.readFile.setObjectName(u"readFile")

        self.inButtons.addWidget(self.readFile)

        self.inSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.inButtons.addItem(self.inSpace)


        self.layout.addLayout(self.inButtons)

        self.gapHistory = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout.addItem(self.gapHistory)

        self.refusal = QLabel(ActExchangePage)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcome = QLabel(ActExchangePage)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)
        self.outcome.setProperty(u"role", u"status")

        self.layout.addWidget(self.outcome)

        self.historyTitle = QLabel(ActExchangePage)
        self.historyTitle.setObjectName(u"historyTitle")
        self.historyTitle.setProperty(u"role", u"heading")

        self.layout.addWidget(self.historyTitle)

        self.history = QListWidget(ActExchangePage)
        self.history.setObjectName(u"history")
        self.history.setWordWrap(True)

        self.layout.addWidget(self.history)

        self.space = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        QWidget.setTabOrder(self.sinceLast, self.everything)
        QWidget.setTabOrder(self.everything, self.writeFile)
        QWidget.setTabOrder(self.writeFile, self.readFile)
        QWidget.setTabOrder(self.readFile, self.history)

        self.retranslateUi(ActExchangePage)

        QMetaObject.connectSlotsByName(ActExchangePage)
    # setupUi

    def retranslateUi(self, ActExchangePage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ActExchangePage", u"Trao \u0111\u1ed5i d\u1eef li\u1ec7u qua t\u1ec7p, USB", None))
        self.note.setText(QCoreApplication.translate("ActExchangePage", u"T\u1ec7p ch\u1ee9a c\u00e1c h\u00e0nh vi \u0111\u00e3 ghi, k\u1ec3 c\u1ea3 c\u1ee7a m\u00e1y kh\u00e1c \u0111\u00e3 nh\u1eadn v\u1ec1. Hai m\u00e1y nh\u1eadp t\u1ec7p c\u1ee7a nhau theo th\u1ee9 t\u1ef1 n\u00e0o, m\u1ea5y l\u1ea7n, th\u00ec c\u0169ng c\u00f3 c\u00f9ng d\u1eef li\u1ec7u; kh\u00f4ng vi\u1ec7c n\u00e0o b\u1ecb ghi \u0111\u00e8.", None))
        self.outTitle.setText(QCoreApplication.translate("ActExchangePage", u"Ghi ra t\u1ec7p", None))
        self.everything.setText(QCoreApplication.translate("ActExchangePage", u"&T\u1ea5t c\u1ea3 h\u00e0nh vi, t\u1eeb \u0111\u1ea7u", None))
        self.writeFile.setText(QCoreApplication.translate("ActExchangePage", u"&Ghi ra t\u1ec7p\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeFile.setToolTip(QCoreApplication.translate("ActExchangePage", u"Ghi, \u0111\u1ecdc l\u1ea1i \u0111\u1ec3 \u0111\u1ed1i chi\u1ebfu, r\u1ed3i m\u1edbi b\u00e1o xong", None))
#endif // QT_CONFIG(tooltip)
        self.inTitle.setText(QCoreApplication.translate("ActExchangePage", u"Nh\u1eadp t\u1eeb t\u1ec7p", None))
        self.inNote.setText(QCoreApplication.translate("ActExchangePage", u"Ch\u1ecdn t\u1ec7p h\u00e0nh vi c\u1ee7a m\u00e1y kh\u00e1c, ho\u1eb7c th\u1ea3 t\u1ec7p v\u00e0o trang n\u00e0y. T\u1ec7p \u0111\u01b0\u1ee3c ki\u1ec3m tra tr\u01b0\u1edbc; nh\u1eadp tr\u1ecdn v\u1eb9n ho\u1eb7c kh\u00f4ng nh\u1eadp g\u00ec. Nh\u1eadp l\u1ea1i t\u1ec7p c\u0169 kh\u00f4ng th\u00eam g\u00ec.", None))
        self.readFile.setText(QCoreApplication.translate("ActExchangePage", u"&Nh\u1eadp t\u1eeb t\u1ec7p\u2026", None))
        self.historyTitle.setText(QCoreApplication.translate("ActExchangePage", u"Trong phi\u00ean l\u00e0m vi\u1ec7c n\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("ActExchangePage", u"C\u00e1c l\u1ea7n ghi v\u00e0 nh\u1eadp trong phi\u00ean n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

