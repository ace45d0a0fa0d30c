# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'figure_door.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QTabWidget, QTableView, QVBoxLayout, QWidget)

from thads_desktop.gui.job_bar import JobBar
class Ui_FigureDoorDialog(object):
    def setupUi(self, FigureDoorDialog: QDialog) -> None:
        if not FigureDoorDialog.objectName():
            FigureDoorDialog.setObjectName(u"FigureDoorDialog")
        FigureDoorDialog.resize(1000, 520)
        self.layout = QVBoxLayout(FigureDoorDialog)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.title = QLabel(FigureDoorDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.period = QLabel(FigureDoorDialog)
        self.period.setObjectName(u"period")
        self.period.setWordWrap(True)
        self.period.setProperty(u"role", u"muted")

        self.layout.addWidget(self.period)

        self.refusal = QLabel(FigureDoorDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcome = QLabel(FigureDoorDialog)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)

        self.layout.addWidget(self.outcome)

        self.tabs = QTabWidget(FigureDoorDialog)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.insideLayout = QVBoxLayout(self.inside)
        self.insideLayout.setObjectName(u"insideLayout")
        self.insideLayout.setContentsMargins(0, -1, 0, 0)
        self.table = QTableView(self.inside)
        self.table.setObjectName(u"table")

        self.insideLayout.addWidget(self.table)

        self.tabs.addTab(self.inside, "")
        self.near = QWidget()
        self.near.setObjectName(u"near")
        self.nearLayout = QVBoxLayout(self.near)
        self.nearLayout.setObjectName(u"nearLayout")
        self.nearLayout.setContentsMargins(0, -1, 0, 0)
        self.nearTable = QTableView(self.near)
        self.nearTable.setObjectName(u"nearTable")

        self.nearLayout.addWidget(self.nearTable)

        self.tabs.addTab(self.near, "")

        self.layout.addWidget(self.tabs)

        self.jobBar = JobBar(FigureDoorDialog)
        self.jobBar.setObjectName(u"jobBar")

        self.layout.addWidget(self.jobBar, 0, Qt.AlignmentFlag.AlignLeft)

        self.why = QLabel(FigureDoorDialog)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)

        self.layout.addWidget(self.why)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.total = QLabel(FigureDoorDialog)
        self.total.setObjectName(u"total")
        self.total.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.total.sizePolicy().hasHeightForWidth())
        self.total.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.total)

        self.openFile = QPushButton(FigureDoorDialog)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setAutoDefault(False)

        self.foot.addWidget(self.openFile)

        self.writeXlsx = QPushButton(FigureDoorDialog)
        self.writeXlsx.setObjectName(u"writeXlsx")
        self.writeXlsx.setAutoDefault(False)

        self.foot.addWidget(self.writeXlsx)

        self.writePdf = QPushButton(FigureDoorDialog)
        self.writePdf.setObjectName(u"writePdf")
        self.writePdf.setAutoDefault(False)

        self.foot.addWidget(self.writePdf)

        self.copyAll = QPushButton(FigureDoorDialog)
        self.copyAll.setObjectName(u"copyAll")
        self.copyAll.setAutoDefault(False)

        self.foot.addWidget(self.copyAll)

        self.openCase = QPushButton(FigureDoorDialog)
        self.openCase.setObjectName(u"openCase")
        self.openCase.setAutoDefault(False)

        self.foot.addWidget(self.openCase)

        self.close = QPushButton(FigureDoorDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

        QWidget.setTabOrder(self.tabs, self.table)
        QWidget.setTabOrder(self.table, self.nearTable)
        QWidget.setTabOrder(self.nearTable, self.openFile)
        QWidget.setTabOrder(self.openFile, self.writeXlsx)
        QWidget.setTabOrder(self.writeXlsx, self.writePdf)
        QWidget.setTabOrder(self.writePdf, self.copyAll)
        QWidget.setTabOrder(self.copyAll, self.openCase)
        QWidget.setTabOrder(self.openCase, self.close)

        self.retranslateUi(FigureDoorDialog)
        self.close.clicked.connect(FigureDoorDialog.reject)

        QMetaObject.connectSlotsByName(FigureDoorDialog)
    # setupUi

    def retranslateUi(self, FigureDoorDialog: QDialog) -> None:
        FigureDoorDialog.setWindowTitle(QCoreApplication.translate("FigureDoorDialog", u"C\u00e1c vi\u1ec7c sau con s\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("FigureDoorDialog", u"C\u00e1c vi\u1ec7c sau con s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.inside), QCoreApplication.translate("FigureDoorDialog", u"\u1ede t&rong", None))
#if QT_CONFIG(accessibility)
        self.nearTable.setAccessibleName(QCoreApplication.translate("FigureDoorDialog", u"C\u00e1c vi\u1ec7c s\u00e1t b\u00ean ngo\u00e0i con s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.near), QCoreApplication.translate("FigureDoorDialog", u"&S\u00e1t b\u00ean ngo\u00e0i", None))
        self.openFile.setText(QCoreApplication.translate("FigureDoorDialog", u"M\u1edf &t\u1ec7p", None))
        self.writeXlsx.setText(QCoreApplication.translate("FigureDoorDialog", u"&Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeXlsx.setToolTip(QCoreApplication.translate("FigureDoorDialog", u"Ghi danh s\u00e1ch \u0111ang xem ra Excel", None))
#endif // QT_CONFIG(tooltip)
        self.writePdf.setText(QCoreApplication.translate("FigureDoorDialog", u"&PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.writePdf.setToolTip(QCoreApplication.translate("FigureDoorDialog", u"Ghi danh s\u00e1ch \u0111ang xem ra PDF \u0111\u1ec3 in", None))
#endif // QT_CONFIG(tooltip)
        self.copyAll.setText(QCoreApplication.translate("FigureDoorDialog", u"&Ch\u00e9p c\u1ea3 danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.copyAll.setToolTip(QCoreApplication.translate("FigureDoorDialog", u"Ch\u00e9p m\u1ecdi d\u00f2ng \u0111\u1ec3 d\u00e1n v\u00e0o Excel", None))
#endif // QT_CONFIG(tooltip)
        self.openCase.setText(QCoreApplication.translate("FigureDoorDialog", u"&M\u1edf vi\u1ec7c", None))
        self.close.setText(QCoreApplication.translate("FigureDoorDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

