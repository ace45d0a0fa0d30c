# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_review.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)

from thads_desktop.gui.count_card import CountCard
from thads_desktop.gui.fields.date_field import DateField
class Ui_ListReview(object):
    def setupUi(self, ListReview: QWidget) -> None:
        if not ListReview.objectName():
            ListReview.setObjectName(u"ListReview")
        self.layout = QVBoxLayout(ListReview)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 10, 16, 10)
        self.fileLayout = QHBoxLayout()
        self.fileLayout.setObjectName(u"fileLayout")
        self.fileName = QLabel(ListReview)
        self.fileName.setObjectName(u"fileName")
        self.fileName.setProperty(u"role", u"title")

        self.fileLayout.addWidget(self.fileName)

        self.fileSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileLayout.addItem(self.fileSpace)

        self.otherFile = QPushButton(ListReview)
        self.otherFile.setObjectName(u"otherFile")

        self.fileLayout.addWidget(self.otherFile)


        self.layout.addLayout(self.fileLayout)

        self.periodLayout = QHBoxLayout()
        self.periodLayout.setSpacing(8)
        self.periodLayout.setObjectName(u"periodLayout")
        self.period = QLabel(ListReview)
        self.period.setObjectName(u"period")

        self.periodLayout.addWidget(self.period)

        self.periodGap = QSpacerItem(8, 10, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.periodLayout.addItem(self.periodGap)

        self.periodEndLabel = QLabel(ListReview)
        self.periodEndLabel.setObjectName(u"periodEndLabel")

        self.periodLayout.addWidget(self.periodEndLabel)

        self.periodEnd = DateField(ListReview)
        self.periodEnd.setObjectName(u"periodEnd")

        self.periodLayout.addWidget(self.periodEnd)

        self.periodSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.periodLayout.addItem(self.periodSpace)


        self.layout.addLayout(self.periodLayout)

        self.counts = QWidget(ListReview)
        self.counts.setObjectName(u"counts")
        self.countsLayout = QHBoxLayout(self.counts)
        self.countsLayout.setSpacing(10)
        self.countsLayout.setObjectName(u"countsLayout")
        self.countsLayout.setContentsMargins(0, 0, 0, 0)
        self.read = CountCard(self.counts)
        self.read.setObjectName(u"read")

        self.countsLayout.addWidget(self.read)

        self.accepted = CountCard(self.counts)
        self.accepted.setObjectName(u"accepted")

        self.countsLayout.addWidget(self.accepted)

        self.known = CountCard(self.counts)
        self.known.setObjectName(u"known")

        self.countsLayout.addWidget(self.known)

        self.refused = CountCard(self.counts)
        self.refused.setObjectName(u"refused")

        self.countsLayout.addWidget(self.refused)


        self.layout.addWidget(self.counts)

        self.refusal = QLabel(ListReview)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcome = QLabel(ListReview)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)
        self.outcome.setProperty(u"role", u"status")

        self.layout.addWidget(self.outcome)

        self.tabs = QTabWidget(ListReview)
        self.tabs.setObjectName(u"tabs")
        self.columnsTab = QWidget()
        self.columnsTab.setObjectName(u"columnsTab")
        self.columnsLayout = QVBoxLayout(self.columnsTab)
        self.columnsLayout.setObjectName(u"columnsLayout")
        self.columnsLayout.setContentsMargins(0, 6, 0, 0)
        self.columnsNote = QLabel(self.columnsTab)
        self.columnsNote.setObjectName(u"columnsNote")
        self.columnsNote.setWordWrap(True)
        self.columnsNote.setProperty(u"role", u"muted")

        self.columnsLayout.addWidget(self.columnsNote)

        self.columns = QTableView(self.columnsTab)
        self.columns.setObjectName(u"columns")

        self.columnsLayout.addWidget(self.columns)

        self.tabs.addTab(self.columnsTab, "")
        self.refusedTab = QWidget()
        self.refusedTab.setObjectName(u"refusedTab")
        self.refusedLayout = QVBoxLayout(self.refusedTab)
        self.refusedLayout.setObjectName(u"refusedLayout")
        self.refusedLayout.setContentsMargins(0, 6, 0, 0)
        self.refusals = QTableView(self.refusedTab)
        self.refusals.setObjectName(u"refusals")

        self.refusedLayout.addWidget(self.refusals)

        self.reason = QLabel(self.refusedTab)
        self.reason.setObjectName(u"reason")
        self.reason.setWordWrap(True)

        self.refusedLayout.addWidget(self.reason)

        self.tabs.addTab(self.refusedTab, "")
        self.warningsTab = QWidget()
        self.warningsTab.setObjectName(u"warningsTab")
        self.warningsLayout = QVBoxLayout(self.warningsTab)
        self.warningsLayout.setObjectName(u"warningsLayout")
        self.warningsLayout.setContentsMargins(0, 6, 0, 0)
        self.warnings = QTableView(self.warningsTab)
        self.warnings.setObjectName(u"warnings")

        self.warningsLayout.addWidget(self.warnings)

        self.tabs.addTab(self.warningsTab, "")

        self.layout.addWidget(self.tabs)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.writeRefused = QPushButton(ListReview)
        self.writeRefused.setObjectName(u"writeRefused")

        self.buttons.addWidget(self.writeRefused)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.seeCases = QPushButton(ListReview)
        self.seeCases.setObjectName(u"seeCases")
        self.seeCases.setProperty(u"primary", True)

        self.buttons.addWidget(self.seeCases)

        self.importCases = QPushButton(ListReview)
        self.importCases.setObjectName(u"importCases")
        self.importCases.setProperty(u"primary", True)

        self.buttons.addWidget(self.importCases)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.periodEndLabel.setBuddy(self.periodEnd)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.otherFile, self.periodEnd)
        QWidget.setTabOrder(self.periodEnd, self.tabs)
        QWidget.setTabOrder(self.tabs, self.columns)
        QWidget.setTabOrder(self.columns, self.refusals)
        QWidget.setTabOrder(self.refusals, self.warnings)
        QWidget.setTabOrder(self.warnings, self.writeRefused)
        QWidget.setTabOrder(self.writeRefused, self.seeCases)
        QWidget.setTabOrder(self.seeCases, self.importCases)

        self.retranslateUi(ListReview)

        QMetaObject.connectSlotsByName(ListReview)
    # setupUi

    def retranslateUi(self, ListReview: QWidget) -> None:
        self.otherFile.setText(QCoreApplication.translate("ListReview", u"Ch\u1ecdn t\u1ec7p &kh\u00e1c\u2026", None))
#if QT_CONFIG(tooltip)
        self.otherFile.setToolTip(QCoreApplication.translate("ListReview", u"Ch\u1ecdn t\u1ec7p danh s\u00e1ch vi\u1ec7c (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.periodEndLabel.setText(QCoreApplication.translate("ListReview", u"N&g\u00e0y cu\u1ed1i k\u1ef3", None))
#if QT_CONFIG(accessibility)
        self.periodEnd.setAccessibleName(QCoreApplication.translate("ListReview", u"Ng\u00e0y cu\u1ed1i k\u1ef3 c\u1ee7a danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.columnsNote.setText(QCoreApplication.translate("ListReview", u"C\u1ed9t n\u00e0o nh\u1eadn nh\u1ea7m th\u00ec ch\u1ecdn l\u1ea1i \u1edf c\u1ed9t \u201cC\u1ed9t trong t\u1ec7p\u201d (Enter ho\u1eb7c b\u1ea5m chu\u1ed9t); danh s\u00e1ch \u0111\u01b0\u1ee3c th\u1eed l\u1ea1i ngay.", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("ListReview", u"C\u00e1c c\u1ed9t c\u1ee7a danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.columnsTab), QCoreApplication.translate("ListReview", u"Page", None))
#if QT_CONFIG(accessibility)
        self.refusals.setAccessibleName(QCoreApplication.translate("ListReview", u"C\u00e1c d\u00f2ng b\u1ecb t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.refusedTab), QCoreApplication.translate("ListReview", u"Page", None))
#if QT_CONFIG(accessibility)
        self.warnings.setAccessibleName(QCoreApplication.translate("ListReview", u"C\u00e1c l\u01b0u \u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.warningsTab), QCoreApplication.translate("ListReview", u"Page", None))
        self.writeRefused.setText(QCoreApplication.translate("ListReview", u"Ghi c\u00e1c d\u00f2ng b\u1ecb &t\u1eeb ch\u1ed1i ra Excel\u2026", None))
        self.seeCases.setText(QCoreApplication.translate("ListReview", u"&Xem c\u00e1c vi\u1ec7c v\u1eeba nh\u1eadp", None))
        pass
    # retranslateUi

