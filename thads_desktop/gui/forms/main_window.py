# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QMainWindow, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from thads_desktop.gui.job_bar import JobBar
from thads_desktop.gui.search_box import SearchBox
class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QMainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 720)
        self.actionAdd = QAction(MainWindow)
        self.actionAdd.setObjectName(u"actionAdd")
        self.actionNewCase = QAction(MainWindow)
        self.actionNewCase.setObjectName(u"actionNewCase")
        self.actionPersons = QAction(MainWindow)
        self.actionPersons.setObjectName(u"actionPersons")
        self.actionSlipResults = QAction(MainWindow)
        self.actionSlipResults.setObjectName(u"actionSlipResults")
        self.actionSealCheck = QAction(MainWindow)
        self.actionSealCheck.setObjectName(u"actionSealCheck")
        self.actionUndo = QAction(MainWindow)
        self.actionUndo.setObjectName(u"actionUndo")
        self.actionRefresh = QAction(MainWindow)
        self.actionRefresh.setObjectName(u"actionRefresh")
        self.actionSearch = QAction(MainWindow)
        self.actionSearch.setObjectName(u"actionSearch")
        self.actionBack = QAction(MainWindow)
        self.actionBack.setObjectName(u"actionBack")
        self.actionHelp = QAction(MainWindow)
        self.actionHelp.setObjectName(u"actionHelp")
        self.actionQuit = QAction(MainWindow)
        self.actionQuit.setObjectName(u"actionQuit")
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.centralLayout = QHBoxLayout(self.central)
        self.centralLayout.setSpacing(0)
        self.centralLayout.setObjectName(u"centralLayout")
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(self.central)
        self.rail.setObjectName(u"rail")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rail.sizePolicy().hasHeightForWidth())
        self.rail.setSizePolicy(sizePolicy)
        self.railLayout = QVBoxLayout(self.rail)
        self.railLayout.setSpacing(2)
        self.railLayout.setObjectName(u"railLayout")
        self.railLayout.setContentsMargins(0, 8, 0, 8)
        self.railSpace = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.railLayout.addItem(self.railSpace)


        self.centralLayout.addWidget(self.rail)

        self.bodyLayout = QVBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.topBar = QFrame(self.central)
        self.topBar.setObjectName(u"topBar")
        self.topLayout = QHBoxLayout(self.topBar)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(12, 6, 8, 6)
        self.search = SearchBox(self.topBar)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(240, 0))
        self.search.setMaximumSize(QSize(620, 16777215))
        self.search.setClearButtonEnabled(True)

        self.topLayout.addWidget(self.search)

        self.topSpace = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpace)

        self.menu = QToolButton(self.topBar)
        self.menu.setObjectName(u"menu")
        self.menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu.setAutoRaise(True)

        self.topLayout.addWidget(self.menu)

        self.topLayout.setStretch(0, 4)
        self.topLayout.setStretch(1, 1)

        self.bodyLayout.addWidget(self.topBar)

        self.stack = QStackedWidget(self.central)
        self.stack.setObjectName(u"stack")
        self.stack.setMinimumSize(QSize(480, 240))

        self.bodyLayout.addWidget(self.stack)

        self.foot = QFrame(self.central)
        self.foot.setObjectName(u"foot")
        self.footLayout = QHBoxLayout(self.foot)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(12, 3, 12, 3)
        self.person = QLabel(self.foot)
        self.person.setObjectName(u"person")

        self.footLayout.addWidget(self.person)

        self.practice = QLabel(self.foot)
        self.practice.setObjectName(u"practice")
        self.practice.setProperty(u"role", u"practice")

        self.footLayout.addWidget(self.practice)

        self.footSpace = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpace)

        self.jobBar = JobBar(self.foot)
        self.jobBar.setObjectName(u"jobBar")

        self.footLayout.addWidget(self.jobBar)


        self.bodyLayout.addWidget(self.foot)


        self.centralLayout.addLayout(self.bodyLayout)

        MainWindow.setCentralWidget(self.central)
        QWidget.setTabOrder(self.search, self.menu)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow: QMainWindow) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"THADS \u2013 Thi h\u00e0nh \u00e1n d\u00e2n s\u1ef1", None))
        self.actionAdd.setText(QCoreApplication.translate("MainWindow", u"Th\u00eam", None))
#if QT_CONFIG(shortcut)
        self.actionAdd.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+N", None))
#endif // QT_CONFIG(shortcut)
        self.actionNewCase.setText(QCoreApplication.translate("MainWindow", u"Vi\u1ec7c m\u1edbi\u2026", None))
#if QT_CONFIG(shortcut)
        self.actionNewCase.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Shift+N", None))
#endif // QT_CONFIG(shortcut)
        self.actionPersons.setText(QCoreApplication.translate("MainWindow", u"\u0110\u01b0\u01a1ng s\u1ef1", None))
#if QT_CONFIG(shortcut)
        self.actionPersons.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Shift+K", None))
#endif // QT_CONFIG(shortcut)
        self.actionSlipResults.setText(QCoreApplication.translate("MainWindow", u"Nh\u1eadp k\u1ebft qu\u1ea3 giao\u2026", None))
#if QT_CONFIG(shortcut)
        self.actionSlipResults.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Shift+G", None))
#endif // QT_CONFIG(shortcut)
        self.actionSealCheck.setText(QCoreApplication.translate("MainWindow", u"Ki\u1ec3m tra v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(shortcut)
        self.actionSealCheck.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Shift+Q", None))
#endif // QT_CONFIG(shortcut)
        self.actionUndo.setText(QCoreApplication.translate("MainWindow", u"H\u1ee7y b\u1ecf h\u00e0nh vi v\u1eeba ghi\u2026", None))
#if QT_CONFIG(shortcut)
        self.actionUndo.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Z", None))
#endif // QT_CONFIG(shortcut)
        self.actionRefresh.setText(QCoreApplication.translate("MainWindow", u"\u0110\u1ecdc l\u1ea1i", None))
#if QT_CONFIG(shortcut)
        self.actionRefresh.setShortcut(QCoreApplication.translate("MainWindow", u"F5", None))
#endif // QT_CONFIG(shortcut)
        self.actionSearch.setText(QCoreApplication.translate("MainWindow", u"T\u00ecm vi\u1ec7c", None))
#if QT_CONFIG(shortcut)
        self.actionSearch.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+K", None))
#endif // QT_CONFIG(shortcut)
        self.actionBack.setText(QCoreApplication.translate("MainWindow", u"Quay l\u1ea1i", None))
#if QT_CONFIG(shortcut)
        self.actionBack.setShortcut(QCoreApplication.translate("MainWindow", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.actionHelp.setText(QCoreApplication.translate("MainWindow", u"Tr\u1ee3 gi\u00fap", None))
#if QT_CONFIG(shortcut)
        self.actionHelp.setShortcut(QCoreApplication.translate("MainWindow", u"F1", None))
#endif // QT_CONFIG(shortcut)
        self.actionQuit.setText(QCoreApplication.translate("MainWindow", u"\u0110\u00f3ng ch\u01b0\u01a1ng tr\u00ecnh", None))
#if QT_CONFIG(shortcut)
        self.actionQuit.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Q", None))
#endif // QT_CONFIG(shortcut)
#if QT_CONFIG(accessibility)
        self.rail.setAccessibleName(QCoreApplication.translate("MainWindow", u"C\u00e1c trang", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("MainWindow", u"T\u00ecm vi\u1ec7c: s\u1ed1 quy\u1ebft \u0111\u1ecbnh, \u0111\u01b0\u01a1ng s\u1ef1\u2026 (Ctrl+K)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"T\u00ecm vi\u1ec7c thi h\u00e0nh \u00e1n", None))
#endif // QT_CONFIG(accessibility)
        self.menu.setText(QCoreApplication.translate("MainWindow", u"T&r\u00ecnh \u0111\u01a1n", None))
#if QT_CONFIG(tooltip)
        self.menu.setToolTip(QCoreApplication.translate("MainWindow", u"Tr\u00ecnh \u0111\u01a1n: ng\u00f4n ng\u1eef, giao di\u1ec7n, c\u1ee1 ch\u1eef, tr\u1ee3 gi\u00fap (Alt+R)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.menu.setAccessibleName(QCoreApplication.translate("MainWindow", u"Tr\u00ecnh \u0111\u01a1n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(shortcut)
        self.menu.setShortcut(QCoreApplication.translate("MainWindow", u"Alt+R", None))
#endif // QT_CONFIG(shortcut)
        self.practice.setText(QCoreApplication.translate("MainWindow", u"CH\u1ea0Y TH\u1eec", None))
#if QT_CONFIG(tooltip)
        self.practice.setToolTip(QCoreApplication.translate("MainWindow", u"\u0110\u01a1n v\u1ecb \u0111\u1ec3 ch\u1ea1y th\u1eed: d\u1eef li\u1ec7u \u1edf \u0111\u00e2y kh\u00f4ng ph\u1ea3i c\u1ee7a vi\u1ec7c th\u1eadt.", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

