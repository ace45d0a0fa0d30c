# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

from thads_desktop.gui.band_chips import (BandChips, HiddenChip)
from thads_desktop.gui.due_lines import DueLines
from thads_desktop.gui.reckoner import Reckoner
class Ui_TodayPage(object):
    def setupUi(self, TodayPage: QWidget) -> None:
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.layout = QVBoxLayout(TodayPage)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 8)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.officer = QComboBox(TodayPage)
        self.officer.setObjectName(u"officer")
        self.officer.setMinimumContentsLength(12)
        self.officer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filters.addWidget(self.officer)

        self.commune = QComboBox(TodayPage)
        self.commune.setObjectName(u"commune")
        self.commune.setMinimumContentsLength(10)
        self.commune.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filters.addWidget(self.commune)

        self.whose = QComboBox(TodayPage)
        self.whose.setObjectName(u"whose")
        self.whose.setMinimumContentsLength(17)
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filters.addWidget(self.whose)

        self.space = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.space)

        self.printDay = QPushButton(TodayPage)
        self.printDay.setObjectName(u"printDay")

        self.filters.addWidget(self.printDay)

        self.printTrip = QPushButton(TodayPage)
        self.printTrip.setObjectName(u"printTrip")

        self.filters.addWidget(self.printTrip)


        self.layout.addLayout(self.filters)

        self.bandRow = QHBoxLayout()
        self.bandRow.setSpacing(8)
        self.bandRow.setObjectName(u"bandRow")
        self.bands = BandChips(TodayPage)
        self.bands.setObjectName(u"bands")

        self.bandRow.addWidget(self.bands)

        self.clear = QPushButton(TodayPage)
        self.clear.setObjectName(u"clear")
        self.clear.setProperty(u"flat", True)

        self.bandRow.addWidget(self.clear)


        self.layout.addLayout(self.bandRow)

        self.hiddenRow = QHBoxLayout()
        self.hiddenRow.setSpacing(6)
        self.hiddenRow.setObjectName(u"hiddenRow")
        self.snoozed = HiddenChip(TodayPage)
        self.snoozed.setObjectName(u"snoozed")

        self.hiddenRow.addWidget(self.snoozed)

        self.fromLists = HiddenChip(TodayPage)
        self.fromLists.setObjectName(u"fromLists")

        self.hiddenRow.addWidget(self.fromLists)

        self.hiddenSpace = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hiddenRow.addItem(self.hiddenSpace)


        self.layout.addLayout(self.hiddenRow)

        self.due = DueLines(TodayPage)
        self.due.setObjectName(u"due")

        self.layout.addWidget(self.due)

        self.reckoning = Reckoner(TodayPage)
        self.reckoning.setObjectName(u"reckoning")
        self.reckoning.setWordWrap(True)
        self.reckoning.setProperty(u"role", u"status")

        self.layout.addWidget(self.reckoning)

        self.body = QStackedWidget(TodayPage)
        self.body.setObjectName(u"body")
        self.listed = QWidget()
        self.listed.setObjectName(u"listed")
        self.listedLayout = QVBoxLayout(self.listed)
        self.listedLayout.setSpacing(6)
        self.listedLayout.setObjectName(u"listedLayout")
        self.listedLayout.setContentsMargins(0, 0, 0, 0)
        self.table = QTableView(self.listed)
        self.table.setObjectName(u"table")

        self.listedLayout.addWidget(self.table)

        self.detail = QLabel(self.listed)
        self.detail.setObjectName(u"detail")
        self.detail.setWordWrap(True)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.listedLayout.addWidget(self.detail)

        self.actions = QHBoxLayout()
        self.actions.setSpacing(6)
        self.actions.setObjectName(u"actions")
        self.done = QPushButton(self.listed)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"primary", True)

        self.actions.addWidget(self.done)

        self.snooze = QPushButton(self.listed)
        self.snooze.setObjectName(u"snooze")

        self.actions.addWidget(self.snooze)

        self.print = QPushButton(self.listed)
        self.print.setObjectName(u"print")

        self.actions.addWidget(self.print)

        self.open = QPushButton(self.listed)
        self.open.setObjectName(u"open")

        self.actions.addWidget(self.open)

        self.actionSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.actionSpace)

        self.totals = QLabel(self.listed)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"muted")

        self.actions.addWidget(self.totals)


        self.listedLayout.addLayout(self.actions)

        self.body.addWidget(self.listed)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.emptyLayout = QVBoxLayout(self.empty)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyTop = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyTop)

        self.emptyTitle = QLabel(self.empty)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setProperty(u"role", u"title")

        self.emptyLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.empty)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyText)

        self.emptyButtons = QHBoxLayout()
        self.emptyButtons.setObjectName(u"emptyButtons")
        self.emptyLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.emptyLeft)

        self.emptyImport = QPushButton(self.empty)
        self.emptyImport.setObjectName(u"emptyImport")
        self.emptyImport.setProperty(u"primary", True)

        self.emptyButtons.addWidget(self.emptyImport)

        self.emptyNew = QPushButton(self.empty)
        self.emptyNew.setObjectName(u"emptyNew")

        self.emptyButtons.addWidget(self.emptyNew)

        self.emptyClear = QPushButton(self.empty)
        self.emptyClear.setObjectName(u"emptyClear")
        self.emptyClear.setProperty(u"primary", True)

        self.emptyButtons.addWidget(self.emptyClear)

        self.emptyRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.emptyRight)


        self.emptyLayout.addLayout(self.emptyButtons)

        self.emptyBottom = QSpacerItem(20, 80, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBottom)

        self.body.addWidget(self.empty)

        self.layout.addWidget(self.body)

        QWidget.setTabOrder(self.table, self.done)
        QWidget.setTabOrder(self.done, self.snooze)
        QWidget.setTabOrder(self.snooze, self.print)
        QWidget.setTabOrder(self.print, self.open)
        QWidget.setTabOrder(self.open, self.officer)
        QWidget.setTabOrder(self.officer, self.commune)
        QWidget.setTabOrder(self.commune, self.whose)
        QWidget.setTabOrder(self.whose, self.clear)
        QWidget.setTabOrder(self.clear, self.snoozed)
        QWidget.setTabOrder(self.snoozed, self.fromLists)
        QWidget.setTabOrder(self.fromLists, self.printDay)
        QWidget.setTabOrder(self.printDay, self.printTrip)

        self.retranslateUi(TodayPage)

        QMetaObject.connectSlotsByName(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("TodayPage", u"L\u1ecdc theo ch\u1ea5p h\u00e0nh vi\u00ean", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.commune.setAccessibleName(QCoreApplication.translate("TodayPage", u"L\u1ecdc theo x\u00e3, ph\u01b0\u1eddng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("TodayPage", u"Vi\u1ec7c c\u1ee7a \u0111\u01a1n v\u1ecb hay c\u1ee7a ng\u01b0\u1eddi kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.printDay.setText(QCoreApplication.translate("TodayPage", u"&In danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.printDay.setToolTip(QCoreApplication.translate("TodayPage", u"In danh s\u00e1ch \u0111ang xem (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.printDay.setShortcut(QCoreApplication.translate("TodayPage", u"Ctrl+Shift+P", None))
#endif // QT_CONFIG(shortcut)
        self.printTrip.setText(QCoreApplication.translate("TodayPage", u"&G\u00f3i \u0111i x\u00e3", None))
#if QT_CONFIG(tooltip)
        self.printTrip.setToolTip(QCoreApplication.translate("TodayPage", u"In danh s\u00e1ch, bi\u00ean b\u1ea3n tr\u1ed1ng v\u00e0 phi\u1ebfu giao nh\u1eadn mang theo, cho x\u00e3, ph\u01b0\u1eddng \u0111ang l\u1ecdc ho\u1eb7c c\u1ee7a d\u00f2ng \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.clear.setText(QCoreApplication.translate("TodayPage", u"&B\u1ecf l\u1ecdc", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TodayPage", u"Danh s\u00e1ch th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText(QCoreApplication.translate("TodayPage", u"Ghi \u0111\u00e3 l\u00e0m", None))
#if QT_CONFIG(tooltip)
        self.done.setToolTip(QCoreApplication.translate("TodayPage", u"Ghi s\u1ef1 vi\u1ec7c ho\u00e0n th\u00e0nh th\u1eddi h\u1ea1n \u0111ang ch\u1ecdn (Space ho\u1eb7c Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.snooze.setText(QCoreApplication.translate("TodayPage", u"\u0110\u1ec3 l\u1ea1i\u2026", None))
#if QT_CONFIG(tooltip)
        self.snooze.setToolTip(QCoreApplication.translate("TodayPage", u"\u0110\u1ec3 l\u1ea1i \u0111\u1ebfn m\u1ed9t ng\u00e0y, k\u00e8m l\u00fd do (Z)", None))
#endif // QT_CONFIG(tooltip)
        self.print.setText(QCoreApplication.translate("TodayPage", u"In gi\u1ea5y &t\u1edd", None))
#if QT_CONFIG(tooltip)
        self.print.setToolTip(QCoreApplication.translate("TodayPage", u"So\u1ea1n v\u0103n b\u1ea3n m\u00e0 th\u1eddi h\u1ea1n n\u00e0y \u0111\u00f2i h\u1ecfi; x\u00e1c minh th\u00ec in bi\u00ean b\u1ea3n \u0111\u1ec3 ghi tay, k\u00e8m k\u1ebft qu\u1ea3 l\u1ea7n tr\u01b0\u1edbc (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.open.setText(QCoreApplication.translate("TodayPage", u"&M\u1edf vi\u1ec7c", None))
#if QT_CONFIG(tooltip)
        self.open.setToolTip(QCoreApplication.translate("TodayPage", u"M\u1edf vi\u1ec7c c\u1ee7a th\u1eddi h\u1ea1n \u0111ang ch\u1ecdn (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.emptyImport.setText(QCoreApplication.translate("TodayPage", u"&Nh\u1eadp danh s\u00e1ch", None))
        self.emptyNew.setText(QCoreApplication.translate("TodayPage", u"M\u1edf m\u1ed9t &vi\u1ec7c", None))
        self.emptyClear.setText(QCoreApplication.translate("TodayPage", u"B\u1ecf &l\u1ecdc", None))
        pass
    # retranslateUi

