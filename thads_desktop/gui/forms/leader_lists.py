# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'leader_lists.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.job_bar import JobBar
class Ui_LeaderListsDialog(object):
    def setupUi(self, LeaderListsDialog: QDialog) -> None:
        if not LeaderListsDialog.objectName():
            LeaderListsDialog.setObjectName(u"LeaderListsDialog")
        LeaderListsDialog.resize(1040, 600)
        self.layout = QVBoxLayout(LeaderListsDialog)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.listLabel = QLabel(LeaderListsDialog)
        self.listLabel.setObjectName(u"listLabel")

        self.head.addWidget(self.listLabel)

        self.list = QComboBox(LeaderListsDialog)
        self.list.setObjectName(u"list")

        self.head.addWidget(self.list)

        self.overLabel = QLabel(LeaderListsDialog)
        self.overLabel.setObjectName(u"overLabel")

        self.head.addWidget(self.overLabel)

        self.over = MoneyField(LeaderListsDialog)
        self.over.setObjectName(u"over")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.over.sizePolicy().hasHeightForWidth())
        self.over.setSizePolicy(sizePolicy)

        self.head.addWidget(self.over)

        self.headSpace = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headSpace)


        self.layout.addLayout(self.head)

        self.ranked = QWidget(LeaderListsDialog)
        self.ranked.setObjectName(u"ranked")
        self.rankedLayout = QHBoxLayout(self.ranked)
        self.rankedLayout.setSpacing(8)
        self.rankedLayout.setObjectName(u"rankedLayout")
        self.rankedLayout.setContentsMargins(0, 0, 0, 0)
        self.quantityLabel = QLabel(self.ranked)
        self.quantityLabel.setObjectName(u"quantityLabel")

        self.rankedLayout.addWidget(self.quantityLabel)

        self.quantity = QComboBox(self.ranked)
        self.quantity.setObjectName(u"quantity")

        self.rankedLayout.addWidget(self.quantity)

        self.measureLabel = QLabel(self.ranked)
        self.measureLabel.setObjectName(u"measureLabel")

        self.rankedLayout.addWidget(self.measureLabel)

        self.measure = QComboBox(self.ranked)
        self.measure.setObjectName(u"measure")

        self.rankedLayout.addWidget(self.measure)

        self.directionLabel = QLabel(self.ranked)
        self.directionLabel.setObjectName(u"directionLabel")

        self.rankedLayout.addWidget(self.directionLabel)

        self.direction = QComboBox(self.ranked)
        self.direction.setObjectName(u"direction")

        self.rankedLayout.addWidget(self.direction)

        self.rankedSpace = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rankedLayout.addItem(self.rankedSpace)


        self.layout.addWidget(self.ranked)

        self.title = QLabel(LeaderListsDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.asked = QLabel(LeaderListsDialog)
        self.asked.setObjectName(u"asked")
        self.asked.setWordWrap(True)
        self.asked.setProperty(u"role", u"muted")

        self.layout.addWidget(self.asked)

        self.refusal = QLabel(LeaderListsDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcome = QLabel(LeaderListsDialog)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)

        self.layout.addWidget(self.outcome)

        self.table = QTableView(LeaderListsDialog)
        self.table.setObjectName(u"table")

        self.layout.addWidget(self.table)

        self.said = QLabel(LeaderListsDialog)
        self.said.setObjectName(u"said")
        self.said.setWordWrap(True)

        self.layout.addWidget(self.said)

        self.jobBar = JobBar(LeaderListsDialog)
        self.jobBar.setObjectName(u"jobBar")

        self.layout.addWidget(self.jobBar)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.footSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.openFile = QPushButton(LeaderListsDialog)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setAutoDefault(False)

        self.foot.addWidget(self.openFile)

        self.writeXlsx = QPushButton(LeaderListsDialog)
        self.writeXlsx.setObjectName(u"writeXlsx")
        self.writeXlsx.setAutoDefault(False)

        self.foot.addWidget(self.writeXlsx)

        self.writePdf = QPushButton(LeaderListsDialog)
        self.writePdf.setObjectName(u"writePdf")
        self.writePdf.setAutoDefault(False)

        self.foot.addWidget(self.writePdf)

        self.openCase = QPushButton(LeaderListsDialog)
        self.openCase.setObjectName(u"openCase")
        self.openCase.setAutoDefault(False)

        self.foot.addWidget(self.openCase)

        self.close = QPushButton(LeaderListsDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.listLabel.setBuddy(self.list)
        self.overLabel.setBuddy(self.over)
        self.quantityLabel.setBuddy(self.quantity)
        self.measureLabel.setBuddy(self.measure)
        self.directionLabel.setBuddy(self.direction)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list, self.over)
        QWidget.setTabOrder(self.over, self.quantity)
        QWidget.setTabOrder(self.quantity, self.measure)
        QWidget.setTabOrder(self.measure, self.direction)
        QWidget.setTabOrder(self.direction, self.table)
        QWidget.setTabOrder(self.table, self.openFile)
        QWidget.setTabOrder(self.openFile, self.writeXlsx)
        QWidget.setTabOrder(self.writeXlsx, self.writePdf)
        QWidget.setTabOrder(self.writePdf, self.openCase)
        QWidget.setTabOrder(self.openCase, self.close)

        self.retranslateUi(LeaderListsDialog)
        self.close.clicked.connect(LeaderListsDialog.reject)

        QMetaObject.connectSlotsByName(LeaderListsDialog)
    # setupUi

    def retranslateUi(self, LeaderListsDialog: QDialog) -> None:
        LeaderListsDialog.setWindowTitle(QCoreApplication.translate("LeaderListsDialog", u"Danh s\u00e1ch l\u00e3nh \u0111\u1ea1o y\u00eau c\u1ea7u", None))
        self.listLabel.setText(QCoreApplication.translate("LeaderListsDialog", u"&Danh s\u00e1ch", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("LeaderListsDialog", u"Danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.overLabel.setText(QCoreApplication.translate("LeaderListsDialog", u"c\u00f2n ph\u1ea3i thi h\u00e0nh &t\u1eeb", None))
#if QT_CONFIG(accessibility)
        self.over.setAccessibleName(QCoreApplication.translate("LeaderListsDialog", u"C\u00f2n ph\u1ea3i thi h\u00e0nh t\u1eeb", None))
#endif // QT_CONFIG(accessibility)
        self.quantityLabel.setText(QCoreApplication.translate("LeaderListsDialog", u"&X\u1ebfp theo", None))
#if QT_CONFIG(accessibility)
        self.quantity.setAccessibleName(QCoreApplication.translate("LeaderListsDialog", u"Ch\u1ec9 ti\u00eau \u0111\u1ec3 x\u1ebfp th\u1ee9", None))
#endif // QT_CONFIG(accessibility)
        self.measureLabel.setText(QCoreApplication.translate("LeaderListsDialog", u"t\u00ednh &b\u1eb1ng", None))
#if QT_CONFIG(accessibility)
        self.measure.setAccessibleName(QCoreApplication.translate("LeaderListsDialog", u"T\u00ednh b\u1eb1ng vi\u1ec7c hay b\u1eb1ng ti\u1ec1n", None))
#endif // QT_CONFIG(accessibility)
        self.directionLabel.setText(QCoreApplication.translate("LeaderListsDialog", u"t&h\u1ee9 t\u1ef1", None))
#if QT_CONFIG(accessibility)
        self.direction.setAccessibleName(QCoreApplication.translate("LeaderListsDialog", u"Chi\u1ec1u x\u1ebfp th\u1ee9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LeaderListsDialog", u"Danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.openFile.setText(QCoreApplication.translate("LeaderListsDialog", u"M\u1edf t\u1ec7p v\u1eeba gh&i", None))
        self.writeXlsx.setText(QCoreApplication.translate("LeaderListsDialog", u"&Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeXlsx.setToolTip(QCoreApplication.translate("LeaderListsDialog", u"Ghi danh s\u00e1ch ra Excel", None))
#endif // QT_CONFIG(tooltip)
        self.writePdf.setText(QCoreApplication.translate("LeaderListsDialog", u"&PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.writePdf.setToolTip(QCoreApplication.translate("LeaderListsDialog", u"Ghi danh s\u00e1ch ra PDF \u0111\u1ec3 in", None))
#endif // QT_CONFIG(tooltip)
        self.openCase.setText(QCoreApplication.translate("LeaderListsDialog", u"&M\u1edf vi\u1ec7c", None))
        self.close.setText(QCoreApplication.translate("LeaderListsDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

