# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)
class Ui_CasePage(object):
    def setupUi(self, CasePage: QWidget) -> None:
        if not CasePage.objectName():
            CasePage.setObjectName(u"CasePage")
        self.layout = QVBoxLayout(CasePage)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 8, 12, 8)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.back = QPushButton(CasePage)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"flat", True)

        self.titleRow.addWidget(self.back)

        self.title = QLabel(CasePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.titleRow.addWidget(self.title)

        self.titleSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.titleSpace)

        self.drawUp = QPushButton(CasePage)
        self.drawUp.setObjectName(u"drawUp")

        self.titleRow.addWidget(self.drawUp)

        self.verify = QPushButton(CasePage)
        self.verify.setObjectName(u"verify")

        self.titleRow.addWidget(self.verify)

        self.add = QPushButton(CasePage)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"primary", True)

        self.titleRow.addWidget(self.add)


        self.layout.addLayout(self.titleRow)

        self.who = QLabel(CasePage)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)
        self.who.setProperty(u"role", u"heading")
        self.who.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout.addWidget(self.who)

        self.what = QLabel(CasePage)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"role", u"muted")
        self.what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout.addWidget(self.what)

        self.status = QLabel(CasePage)
        self.status.setObjectName(u"status")
        self.status.setWordWrap(True)
        self.status.setProperty(u"role", u"status")
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout.addWidget(self.status)

        self.next = QLabel(CasePage)
        self.next.setObjectName(u"next")
        self.next.setWordWrap(True)
        self.next.setProperty(u"role", u"heading")
        self.next.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout.addWidget(self.next)

        self.warnings = QLabel(CasePage)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setWordWrap(True)
        self.warnings.setProperty(u"role", u"warning")
        self.warnings.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout.addWidget(self.warnings)

        self.tabs = QTabWidget(CasePage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.timelineTab = QWidget()
        self.timelineTab.setObjectName(u"timelineTab")
        self.timelineLayout = QVBoxLayout(self.timelineTab)
        self.timelineLayout.setSpacing(6)
        self.timelineLayout.setObjectName(u"timelineLayout")
        self.timelineLayout.setContentsMargins(0, 6, 0, 0)
        self.timeline = QTableView(self.timelineTab)
        self.timeline.setObjectName(u"timeline")

        self.timelineLayout.addWidget(self.timeline)

        self.actButtons = QHBoxLayout()
        self.actButtons.setSpacing(6)
        self.actButtons.setObjectName(u"actButtons")
        self.correct = QPushButton(self.timelineTab)
        self.correct.setObjectName(u"correct")

        self.actButtons.addWidget(self.correct)

        self.takeBack = QPushButton(self.timelineTab)
        self.takeBack.setObjectName(u"takeBack")

        self.actButtons.addWidget(self.takeBack)

        self.print = QPushButton(self.timelineTab)
        self.print.setObjectName(u"print")

        self.actButtons.addWidget(self.print)

        self.actSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actButtons.addItem(self.actSpace)


        self.timelineLayout.addLayout(self.actButtons)

        self.tabs.addTab(self.timelineTab, "")
        self.deadlinesTab = QWidget()
        self.deadlinesTab.setObjectName(u"deadlinesTab")
        self.deadlinesLayout = QVBoxLayout(self.deadlinesTab)
        self.deadlinesLayout.setSpacing(6)
        self.deadlinesLayout.setObjectName(u"deadlinesLayout")
        self.deadlinesLayout.setContentsMargins(0, 6, 0, 0)
        self.deadlines = QTableView(self.deadlinesTab)
        self.deadlines.setObjectName(u"deadlines")

        self.deadlinesLayout.addWidget(self.deadlines)

        self.deadlineButtons = QHBoxLayout()
        self.deadlineButtons.setSpacing(6)
        self.deadlineButtons.setObjectName(u"deadlineButtons")
        self.done = QPushButton(self.deadlinesTab)
        self.done.setObjectName(u"done")

        self.deadlineButtons.addWidget(self.done)

        self.snooze = QPushButton(self.deadlinesTab)
        self.snooze.setObjectName(u"snooze")

        self.deadlineButtons.addWidget(self.snooze)

        self.deadlineSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deadlineButtons.addItem(self.deadlineSpace)


        self.deadlinesLayout.addLayout(self.deadlineButtons)

        self.tabs.addTab(self.deadlinesTab, "")
        self.moneyTab = QWidget()
        self.moneyTab.setObjectName(u"moneyTab")
        self.moneyLayout = QVBoxLayout(self.moneyTab)
        self.moneyLayout.setObjectName(u"moneyLayout")
        self.moneyLayout.setContentsMargins(0, 6, 0, 0)
        self.obligations = QTableView(self.moneyTab)
        self.obligations.setObjectName(u"obligations")

        self.moneyLayout.addWidget(self.obligations)

        self.tabs.addTab(self.moneyTab, "")

        self.layout.addWidget(self.tabs)

        QWidget.setTabOrder(self.timeline, self.correct)
        QWidget.setTabOrder(self.correct, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.print)
        QWidget.setTabOrder(self.print, self.deadlines)
        QWidget.setTabOrder(self.deadlines, self.done)
        QWidget.setTabOrder(self.done, self.snooze)
        QWidget.setTabOrder(self.snooze, self.drawUp)
        QWidget.setTabOrder(self.drawUp, self.verify)
        QWidget.setTabOrder(self.verify, self.add)
        QWidget.setTabOrder(self.add, self.back)

        self.retranslateUi(CasePage)

        QMetaObject.connectSlotsByName(CasePage)
    # setupUi

    def retranslateUi(self, CasePage: QWidget) -> None:
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("CasePage", u"Quay l\u1ea1i (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("CasePage", u"Quay l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.drawUp.setText(QCoreApplication.translate("CasePage", u"So\u1ea1n &v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.drawUp.setToolTip(QCoreApplication.translate("CasePage", u"So\u1ea1n, ban h\u00e0nh v\u0103n b\u1ea3n c\u1ee7a vi\u1ec7c n\u00e0y (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.drawUp.setShortcut(QCoreApplication.translate("CasePage", u"Ctrl+P", None))
#endif // QT_CONFIG(shortcut)
        self.verify.setText(QCoreApplication.translate("CasePage", u"&X\u00e1c minh", None))
#if QT_CONFIG(tooltip)
        self.verify.setToolTip(QCoreApplication.translate("CasePage", u"Ghi m\u1ed9t l\u1ea7n x\u00e1c minh \u0111i\u1ec1u ki\u1ec7n thi h\u00e0nh \u00e1n (Ctrl+M)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.verify.setShortcut(QCoreApplication.translate("CasePage", u"Ctrl+M", None))
#endif // QT_CONFIG(shortcut)
        self.add.setText(QCoreApplication.translate("CasePage", u"&Th\u00eam", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("CasePage", u"Ghi vi\u1ec7c \u0111\u00e3 x\u1ea3y ra (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.timeline.setAccessibleName(QCoreApplication.translate("CasePage", u"Di\u1ec5n bi\u1ebfn c\u1ee7a vi\u1ec7c, theo b\u00fat l\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("CasePage", u"X&em, \u0111\u00ednh ch\u00ednh\u2026", None))
#if QT_CONFIG(tooltip)
        self.correct.setToolTip(QCoreApplication.translate("CasePage", u"Xem h\u00e0nh vi \u0111ang ch\u1ecdn v\u00e0 ghi b\u1ea3n \u0111\u00fang thay cho n\u00f3 (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.takeBack.setText(QCoreApplication.translate("CasePage", u"&H\u1ee7y b\u1ecf\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeBack.setToolTip(QCoreApplication.translate("CasePage", u"H\u1ee7y b\u1ecf h\u00e0nh vi ghi nh\u1ea7m \u0111ang ch\u1ecdn (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.print.setText(QCoreApplication.translate("CasePage", u"&In v\u0103n b\u1ea3n", None))
#if QT_CONFIG(tooltip)
        self.print.setToolTip(QCoreApplication.translate("CasePage", u"In v\u0103n b\u1ea3n c\u1ee7a h\u00e0nh vi \u0111ang ch\u1ecdn; \u0111\u00e3 ban h\u00e0nh th\u00ec m\u1edf b\u1ea3n \u0111\u00e3 ban h\u00e0nh (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.print.setShortcut(QCoreApplication.translate("CasePage", u"Ctrl+Shift+P", None))
#endif // QT_CONFIG(shortcut)
        self.tabs.setTabText(self.tabs.indexOf(self.timelineTab), QCoreApplication.translate("CasePage", u"Di\u1ec5n bi\u1ebfn", None))
#if QT_CONFIG(accessibility)
        self.deadlines.setAccessibleName(QCoreApplication.translate("CasePage", u"Th\u1eddi h\u1ea1n c\u1ee7a vi\u1ec7c", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText(QCoreApplication.translate("CasePage", u"&Ghi \u0111\u00e3 l\u00e0m", None))
#if QT_CONFIG(tooltip)
        self.done.setToolTip(QCoreApplication.translate("CasePage", u"Ghi s\u1ef1 vi\u1ec7c ho\u00e0n th\u00e0nh th\u1eddi h\u1ea1n \u0111ang ch\u1ecdn (Enter, Space ho\u1eb7c Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.snooze.setText(QCoreApplication.translate("CasePage", u"\u0110\u1ec3 &l\u1ea1i\u2026", None))
#if QT_CONFIG(tooltip)
        self.snooze.setToolTip(QCoreApplication.translate("CasePage", u"\u0110\u1ec3 l\u1ea1i \u0111\u1ebfn m\u1ed9t ng\u00e0y, k\u00e8m l\u00fd do (Z)", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.deadlinesTab), QCoreApplication.translate("CasePage", u"Th\u1eddi h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.obligations.setAccessibleName(QCoreApplication.translate("CasePage", u"C\u00e1c kho\u1ea3n ph\u1ea3i thi h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.moneyTab), QCoreApplication.translate("CasePage", u"Ngh\u0129a v\u1ee5 v\u00e0 ti\u1ec1n", None))
        pass
    # retranslateUi

