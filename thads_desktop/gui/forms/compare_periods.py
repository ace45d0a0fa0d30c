# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compare_periods.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)
class Ui_ComparePeriodsDialog(object):
    def setupUi(self, ComparePeriodsDialog: QDialog) -> None:
        if not ComparePeriodsDialog.objectName():
            ComparePeriodsDialog.setObjectName(u"ComparePeriodsDialog")
        ComparePeriodsDialog.resize(1040, 560)
        self.layout = QVBoxLayout(ComparePeriodsDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.asked = QHBoxLayout()
        self.asked.setSpacing(8)
        self.asked.setObjectName(u"asked")
        self.closedLabel = QLabel(ComparePeriodsDialog)
        self.closedLabel.setObjectName(u"closedLabel")

        self.asked.addWidget(self.closedLabel)

        self.closed = QComboBox(ComparePeriodsDialog)
        self.closed.setObjectName(u"closed")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.closed.sizePolicy().hasHeightForWidth())
        self.closed.setSizePolicy(sizePolicy)

        self.asked.addWidget(self.closed)

        self.againstLabel = QLabel(ComparePeriodsDialog)
        self.againstLabel.setObjectName(u"againstLabel")

        self.asked.addWidget(self.againstLabel)

        self.against = QComboBox(ComparePeriodsDialog)
        self.against.setObjectName(u"against")
        sizePolicy.setHeightForWidth(self.against.sizePolicy().hasHeightForWidth())
        self.against.setSizePolicy(sizePolicy)

        self.asked.addWidget(self.against)


        self.layout.addLayout(self.asked)

        self.told = QLabel(ComparePeriodsDialog)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"muted")

        self.layout.addWidget(self.told)

        self.refusal = QLabel(ComparePeriodsDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcome = QLabel(ComparePeriodsDialog)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)

        self.layout.addWidget(self.outcome)

        self.tabs = QTabWidget(ComparePeriodsDialog)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.casesTab = QWidget()
        self.casesTab.setObjectName(u"casesTab")
        self.casesLayout = QVBoxLayout(self.casesTab)
        self.casesLayout.setObjectName(u"casesLayout")
        self.casesLayout.setContentsMargins(0, -1, 0, 0)
        self.cases = QTableView(self.casesTab)
        self.cases.setObjectName(u"cases")

        self.casesLayout.addWidget(self.cases)

        self.why = QLabel(self.casesTab)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)

        self.casesLayout.addWidget(self.why)

        self.tabs.addTab(self.casesTab, "")
        self.figuresTab = QWidget()
        self.figuresTab.setObjectName(u"figuresTab")
        self.figuresLayout = QVBoxLayout(self.figuresTab)
        self.figuresLayout.setObjectName(u"figuresLayout")
        self.figuresLayout.setContentsMargins(0, -1, 0, 0)
        self.figures = QTableView(self.figuresTab)
        self.figures.setObjectName(u"figures")

        self.figuresLayout.addWidget(self.figures)

        self.tabs.addTab(self.figuresTab, "")

        self.layout.addWidget(self.tabs)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.reprint = QPushButton(ComparePeriodsDialog)
        self.reprint.setObjectName(u"reprint")
        self.reprint.setAutoDefault(False)

        self.foot.addWidget(self.reprint)

        self.footSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.again = QPushButton(ComparePeriodsDialog)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.foot.addWidget(self.again)

        self.openFile = QPushButton(ComparePeriodsDialog)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setAutoDefault(False)

        self.foot.addWidget(self.openFile)

        self.writeXlsx = QPushButton(ComparePeriodsDialog)
        self.writeXlsx.setObjectName(u"writeXlsx")
        self.writeXlsx.setAutoDefault(False)

        self.foot.addWidget(self.writeXlsx)

        self.writePdf = QPushButton(ComparePeriodsDialog)
        self.writePdf.setObjectName(u"writePdf")
        self.writePdf.setAutoDefault(False)

        self.foot.addWidget(self.writePdf)

        self.openCase = QPushButton(ComparePeriodsDialog)
        self.openCase.setObjectName(u"openCase")
        self.openCase.setAutoDefault(False)

        self.foot.addWidget(self.openCase)

        self.close = QPushButton(ComparePeriodsDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.closedLabel.setBuddy(self.closed)
        self.againstLabel.setBuddy(self.against)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.closed, self.against)
        QWidget.setTabOrder(self.against, self.tabs)
        QWidget.setTabOrder(self.tabs, self.cases)
        QWidget.setTabOrder(self.cases, self.figures)
        QWidget.setTabOrder(self.figures, self.reprint)
        QWidget.setTabOrder(self.reprint, self.again)
        QWidget.setTabOrder(self.again, self.openFile)
        QWidget.setTabOrder(self.openFile, self.writeXlsx)
        QWidget.setTabOrder(self.writeXlsx, self.writePdf)
        QWidget.setTabOrder(self.writePdf, self.openCase)
        QWidget.setTabOrder(self.openCase, self.close)

        self.retranslateUi(ComparePeriodsDialog)
        self.close.clicked.connect(ComparePeriodsDialog.reject)

        QMetaObject.connectSlotsByName(ComparePeriodsDialog)
    # setupUi

    def retranslateUi(self, ComparePeriodsDialog: QDialog) -> None:
        ComparePeriodsDialog.setWindowTitle(QCoreApplication.translate("ComparePeriodsDialog", u"\u0110\u1ed1i chi\u1ebfu v\u1edbi k\u1ef3 \u0111\u00e3 ch\u1ed1t", None))
        self.closedLabel.setText(QCoreApplication.translate("ComparePeriodsDialog", u"&K\u1ef3 \u0111\u00e3 ch\u1ed1t", None))
#if QT_CONFIG(accessibility)
        self.closed.setAccessibleName(QCoreApplication.translate("ComparePeriodsDialog", u"K\u1ef3 \u0111\u00e3 ch\u1ed1t", None))
#endif // QT_CONFIG(accessibility)
        self.againstLabel.setText(QCoreApplication.translate("ComparePeriodsDialog", u"&So v\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("ComparePeriodsDialog", u"So v\u1edbi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("ComparePeriodsDialog", u"C\u00e1c vi\u1ec7c l\u00e0m s\u1ed1 li\u1ec7u ch\u00eanh l\u1ec7ch", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.casesTab), QCoreApplication.translate("ComparePeriodsDialog", u"&Vi\u1ec7c l\u00e0m ch\u00eanh l\u1ec7ch", None))
#if QT_CONFIG(accessibility)
        self.figures.setAccessibleName(QCoreApplication.translate("ComparePeriodsDialog", u"S\u1ed1 li\u1ec7u ch\u00eanh l\u1ec7ch", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.figuresTab), QCoreApplication.translate("ComparePeriodsDialog", u"S\u1ed1 &li\u1ec7u ch\u00eanh l\u1ec7ch", None))
        self.reprint.setText(QCoreApplication.translate("ComparePeriodsDialog", u"&In l\u1ea1i b\u1ea3n \u0111\u00e3 ch\u1ed1t\u2026", None))
#if QT_CONFIG(tooltip)
        self.reprint.setToolTip(QCoreApplication.translate("ComparePeriodsDialog", u"Ghi ra \u0111\u00fang t\u1ec7p PDF c\u1ee7a l\u1ea7n ch\u1ed1t, kh\u00f4ng \u0111\u1ed5i m\u1ed9t byte", None))
#endif // QT_CONFIG(tooltip)
        self.again.setText(QCoreApplication.translate("ComparePeriodsDialog", u"\u0110\u1ed1i &chi\u1ebfu l\u1ea1i", None))
        self.openFile.setText(QCoreApplication.translate("ComparePeriodsDialog", u"M\u1edf &t\u1ec7p", None))
        self.writeXlsx.setText(QCoreApplication.translate("ComparePeriodsDialog", u"&Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeXlsx.setToolTip(QCoreApplication.translate("ComparePeriodsDialog", u"Ghi b\u1ea3ng \u0111\u1ed1i chi\u1ebfu ra Excel", None))
#endif // QT_CONFIG(tooltip)
        self.writePdf.setText(QCoreApplication.translate("ComparePeriodsDialog", u"&PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.writePdf.setToolTip(QCoreApplication.translate("ComparePeriodsDialog", u"Ghi b\u1ea3ng \u0111\u1ed1i chi\u1ebfu ra PDF \u0111\u1ec3 in", None))
#endif // QT_CONFIG(tooltip)
        self.openCase.setText(QCoreApplication.translate("ComparePeriodsDialog", u"&M\u1edf vi\u1ec7c", None))
        self.close.setText(QCoreApplication.translate("ComparePeriodsDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

