# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'targets.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)
class Ui_TargetsDialog(object):
    def setupUi(self, TargetsDialog: QDialog) -> None:
        if not TargetsDialog.objectName():
            TargetsDialog.setObjectName(u"TargetsDialog")
        TargetsDialog.resize(1000, 560)
        self.layout = QVBoxLayout(TargetsDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.yearLabel = QLabel(TargetsDialog)
        self.yearLabel.setObjectName(u"yearLabel")

        self.head.addWidget(self.yearLabel)

        self.year = QComboBox(TargetsDialog)
        self.year.setObjectName(u"year")
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.head.addWidget(self.year)

        self.until = QLabel(TargetsDialog)
        self.until.setObjectName(u"until")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.until.sizePolicy().hasHeightForWidth())
        self.until.setSizePolicy(sizePolicy)
        self.until.setProperty(u"role", u"muted")

        self.head.addWidget(self.until)


        self.layout.addLayout(self.head)

        self.refusal = QLabel(TargetsDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.body = QStackedWidget(TargetsDialog)
        self.body.setObjectName(u"body")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.body.sizePolicy().hasHeightForWidth())
        self.body.setSizePolicy(sizePolicy1)
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.body.addWidget(self.table)
        self.empty = QLabel()
        self.empty.setObjectName(u"empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(24)
        self.body.addWidget(self.empty)

        self.layout.addWidget(self.body)

        self.standing = QLabel(TargetsDialog)
        self.standing.setObjectName(u"standing")
        self.standing.setWordWrap(True)

        self.layout.addWidget(self.standing)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.add = QPushButton(TargetsDialog)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)
        self.add.setProperty(u"primary", True)

        self.foot.addWidget(self.add)

        self.revise = QPushButton(TargetsDialog)
        self.revise.setObjectName(u"revise")
        self.revise.setAutoDefault(False)

        self.foot.addWidget(self.revise)

        self.takeBack = QPushButton(TargetsDialog)
        self.takeBack.setObjectName(u"takeBack")
        self.takeBack.setAutoDefault(False)

        self.foot.addWidget(self.takeBack)

        self.footSpring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpring)

        self.close = QPushButton(TargetsDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.table)
        QWidget.setTabOrder(self.table, self.add)
        QWidget.setTabOrder(self.add, self.revise)
        QWidget.setTabOrder(self.revise, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.close)

        self.retranslateUi(TargetsDialog)
        self.close.clicked.connect(TargetsDialog.reject)

        QMetaObject.connectSlotsByName(TargetsDialog)
    # setupUi

    def retranslateUi(self, TargetsDialog: QDialog) -> None:
        TargetsDialog.setWindowTitle(QCoreApplication.translate("TargetsDialog", u"Ch\u1ec9 ti\u00eau \u0111\u01b0\u1ee3c giao", None))
        self.yearLabel.setText(QCoreApplication.translate("TargetsDialog", u"N\u0103m &c\u00f4ng t\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TargetsDialog", u"Ch\u1ec9 ti\u00eau c\u1ee7a n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("TargetsDialog", u"Ch\u01b0a ghi ch\u1ec9 ti\u00eau n\u00e0o c\u1ee7a n\u0103m n\u00e0y. B\u1ea5m \u201cGhi ch\u1ec9 ti\u00eau\u2026\u201d \u0111\u1ec3 ghi ch\u1ec9 ti\u00eau c\u1ea5p tr\u00ean giao: cho c\u1ea3 \u0111\u01a1n v\u1ecb, r\u1ed3i cho t\u1eebng ch\u1ea5p h\u00e0nh vi\u00ean.", None))
        self.add.setText(QCoreApplication.translate("TargetsDialog", u"&Ghi ch\u1ec9 ti\u00eau\u2026", None))
        self.revise.setText(QCoreApplication.translate("TargetsDialog", u"\u0110i\u1ec1&u ch\u1ec9nh\u2026", None))
#if QT_CONFIG(tooltip)
        self.revise.setToolTip(QCoreApplication.translate("TargetsDialog", u"Giao l\u1ea1i trong n\u0103m, \u00e1p d\u1ee5ng t\u1eeb m\u1ed9t ng\u00e0y; ch\u1ec9 ti\u00eau tr\u01b0\u1edbc v\u1eabn c\u00f2n trong danh s\u00e1ch", None))
#endif // QT_CONFIG(tooltip)
        self.takeBack.setText(QCoreApplication.translate("TargetsDialog", u"&H\u1ee7y b\u1ecf\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeBack.setToolTip(QCoreApplication.translate("TargetsDialog", u"B\u1ecf ch\u1ec9 ti\u00eau ghi nh\u1ea7m", None))
#endif // QT_CONFIG(tooltip)
        self.close.setText(QCoreApplication.translate("TargetsDialog", u"\u0110\u00f3&ng", None))
    # retranslateUi

