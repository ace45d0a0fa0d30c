# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'what_if.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)
class Ui_WhatIfDialog(object):
    def setupUi(self, WhatIfDialog: QDialog) -> None:
        if not WhatIfDialog.objectName():
            WhatIfDialog.setObjectName(u"WhatIfDialog")
        WhatIfDialog.resize(1000, 560)
        self.layout = QVBoxLayout(WhatIfDialog)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.title = QLabel(WhatIfDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.refusalLayout = QHBoxLayout()
        self.refusalLayout.setSpacing(8)
        self.refusalLayout.setObjectName(u"refusalLayout")
        self.refusal = QLabel(WhatIfDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.refusalLayout.addWidget(self.refusal)

        self.setTarget = QPushButton(WhatIfDialog)
        self.setTarget.setObjectName(u"setTarget")
        self.setTarget.setAutoDefault(False)

        self.refusalLayout.addWidget(self.setTarget)


        self.layout.addLayout(self.refusalLayout)

        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.measureLabel = QLabel(WhatIfDialog)
        self.measureLabel.setObjectName(u"measureLabel")

        self.head.addWidget(self.measureLabel)

        self.measure = QComboBox(WhatIfDialog)
        self.measure.setObjectName(u"measure")

        self.head.addWidget(self.measure)

        self.spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spring)


        self.layout.addLayout(self.head)

        self.now = QLabel(WhatIfDialog)
        self.now.setObjectName(u"now")
        self.now.setWordWrap(True)

        self.layout.addWidget(self.now)

        self.table = QTableView(WhatIfDialog)
        self.table.setObjectName(u"table")

        self.layout.addWidget(self.table)

        self.then = QLabel(WhatIfDialog)
        self.then.setObjectName(u"then")
        self.then.setWordWrap(True)
        self.then.setProperty(u"role", u"heading")

        self.layout.addWidget(self.then)

        self.hint = QLabel(WhatIfDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.footSpring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpring)

        self.choose = QPushButton(WhatIfDialog)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.foot.addWidget(self.choose)

        self.openCase = QPushButton(WhatIfDialog)
        self.openCase.setObjectName(u"openCase")
        self.openCase.setAutoDefault(False)

        self.foot.addWidget(self.openCase)

        self.close = QPushButton(WhatIfDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.measureLabel.setBuddy(self.measure)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.measure, self.table)
        QWidget.setTabOrder(self.table, self.choose)
        QWidget.setTabOrder(self.choose, self.openCase)
        QWidget.setTabOrder(self.openCase, self.close)

        self.retranslateUi(WhatIfDialog)
        self.close.clicked.connect(WhatIfDialog.reject)

        QMetaObject.connectSlotsByName(WhatIfDialog)
    # setupUi

    def retranslateUi(self, WhatIfDialog: QDialog) -> None:
        WhatIfDialog.setWindowTitle(QCoreApplication.translate("WhatIfDialog", u"Th\u1eed \u0111\u1ea1t ch\u1ec9 ti\u00eau", None))
        self.setTarget.setText(QCoreApplication.translate("WhatIfDialog", u"Gh&i ch\u1ec9 ti\u00eau\u2026", None))
        self.measureLabel.setText(QCoreApplication.translate("WhatIfDialog", u"&T\u00ednh b\u1eb1ng", None))
#if QT_CONFIG(accessibility)
        self.measure.setAccessibleName(QCoreApplication.translate("WhatIfDialog", u"T\u00ednh b\u1eb1ng vi\u1ec7c hay b\u1eb1ng ti\u1ec1n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("WhatIfDialog", u"C\u00e1c vi\u1ec7c c\u00f3 \u0111i\u1ec1u ki\u1ec7n c\u00f2n \u0111ang thi h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("WhatIfDialog", u"Ch\u1ecdn vi\u1ec7c b\u1eb1ng Ctrl ho\u1eb7c Shift v\u00e0 ph\u00edm m\u0169i t\u00ean, chu\u1ed9t: t\u1ef7 l\u1ec7 n\u1ebfu l\u00e0m xong c\u00e1c vi\u1ec7c \u1ea5y hi\u1ec7n ngay. M\u1eabu s\u1ed1 gi\u1eef nguy\u00ean.", None))
        self.choose.setText(QCoreApplication.translate("WhatIfDialog", u"&Ch\u1ecdn v\u1eeba \u0111\u1ee7", None))
#if QT_CONFIG(tooltip)
        self.choose.setToolTip(QCoreApplication.translate("WhatIfDialog", u"Ch\u1ecdn c\u00e1c vi\u1ec7c \u0111\u1ea7u danh s\u00e1ch v\u1eeba \u0111\u1ee7 \u0111\u1ea1t ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(tooltip)
        self.openCase.setText(QCoreApplication.translate("WhatIfDialog", u"&M\u1edf vi\u1ec7c", None))
        self.close.setText(QCoreApplication.translate("WhatIfDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

