# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'forms.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QTableView, QVBoxLayout, QWidget)

from thads_desktop.gui.page_view import PageView
class Ui_FormsPage(object):
    def setupUi(self, FormsPage: QWidget) -> None:
        if not FormsPage.objectName():
            FormsPage.setObjectName(u"FormsPage")
        self.layout = QVBoxLayout(FormsPage)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.typed = QLineEdit(FormsPage)
        self.typed.setObjectName(u"typed")
        self.typed.setClearButtonEnabled(True)

        self.head.addWidget(self.typed)

        self.takeIn = QPushButton(FormsPage)
        self.takeIn.setObjectName(u"takeIn")

        self.head.addWidget(self.takeIn)

        self.writePack = QPushButton(FormsPage)
        self.writePack.setObjectName(u"writePack")

        self.head.addWidget(self.writePack)

        self.signers = QPushButton(FormsPage)
        self.signers.setObjectName(u"signers")

        self.head.addWidget(self.signers)


        self.layout.addLayout(self.head)

        self.refusal = QLabel(FormsPage)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcome = QLabel(FormsPage)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)
        self.outcome.setProperty(u"role", u"status")

        self.layout.addWidget(self.outcome)

        self.splitter = QSplitter(FormsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.leftLayout = QVBoxLayout(self.left)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.table = QTableView(self.left)
        self.table.setObjectName(u"table")

        self.leftLayout.addWidget(self.table)

        self.about = QLabel(self.left)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.leftLayout.addWidget(self.about)

        self.leftButtons = QHBoxLayout()
        self.leftButtons.setObjectName(u"leftButtons")
        self.copy = QPushButton(self.left)
        self.copy.setObjectName(u"copy")

        self.leftButtons.addWidget(self.copy)

        self.drop = QPushButton(self.left)
        self.drop.setObjectName(u"drop")

        self.leftButtons.addWidget(self.drop)

        self.leftSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leftButtons.addItem(self.leftSpace)


        self.leftLayout.addLayout(self.leftButtons)

        self.splitter.addWidget(self.left)
        self.tabs = QTabWidget(self.splitter)
        self.tabs.setObjectName(u"tabs")
        self.pageTab = QWidget()
        self.pageTab.setObjectName(u"pageTab")
        self.pageLayout = QVBoxLayout(self.pageTab)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.noPage = QLabel(self.pageTab)
        self.noPage.setObjectName(u"noPage")
        self.noPage.setWordWrap(True)
        self.noPage.setMargin(8)

        self.pageLayout.addWidget(self.noPage)

        self.pages = PageView(self.pageTab)
        self.pages.setObjectName(u"pages")

        self.pageLayout.addWidget(self.pages)

        self.tabs.addTab(self.pageTab, "")
        self.textTab = QWidget()
        self.textTab.setObjectName(u"textTab")
        self.textLayout = QVBoxLayout(self.textTab)
        self.textLayout.setObjectName(u"textLayout")
        self.textLayout.setContentsMargins(0, 0, 0, 0)
        self.text = QPlainTextEdit(self.textTab)
        self.text.setObjectName(u"text")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

        self.textLayout.addWidget(self.text)

        self.state = QLabel(self.textTab)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.textLayout.addWidget(self.state)

        self.faults = QListWidget(self.textTab)
        self.faults.setObjectName(u"faults")
        self.faults.setWordWrap(True)

        self.textLayout.addWidget(self.faults)

        self.textButtons = QHBoxLayout()
        self.textButtons.setObjectName(u"textButtons")
        self.textSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.textButtons.addItem(self.textSpace)

        self.undo = QPushButton(self.textTab)
        self.undo.setObjectName(u"undo")

        self.textButtons.addWidget(self.undo)

        self.save = QPushButton(self.textTab)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"primary", u"true")

        self.textButtons.addWidget(self.save)


        self.textLayout.addLayout(self.textButtons)

        self.textLayout.setStretch(0, 3)
        self.textLayout.setStretch(2, 1)
        self.tabs.addTab(self.textTab, "")
        self.splitter.addWidget(self.tabs)

        self.layout.addWidget(self.splitter)

        QWidget.setTabOrder(self.typed, self.table)
        QWidget.setTabOrder(self.table, self.copy)
        QWidget.setTabOrder(self.copy, self.drop)
        QWidget.setTabOrder(self.drop, self.tabs)
        QWidget.setTabOrder(self.tabs, self.pages)
        QWidget.setTabOrder(self.pages, self.text)
        QWidget.setTabOrder(self.text, self.faults)
        QWidget.setTabOrder(self.faults, self.undo)
        QWidget.setTabOrder(self.undo, self.save)
        QWidget.setTabOrder(self.save, self.takeIn)
        QWidget.setTabOrder(self.takeIn, self.writePack)
        QWidget.setTabOrder(self.writePack, self.signers)

        self.retranslateUi(FormsPage)

        QMetaObject.connectSlotsByName(FormsPage)
    # setupUi

    def retranslateUi(self, FormsPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("FormsPage", u"T\u00ecm bi\u1ec3u m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
        self.typed.setPlaceholderText(QCoreApplication.translate("FormsPage", u"T\u00ecm bi\u1ec3u m\u1eabu theo t\u00ean, nh\u00f3m, lu\u1eadt", None))
        self.takeIn.setText(QCoreApplication.translate("FormsPage", u"Nh\u1ead&p g\u00f3i\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeIn.setToolTip(QCoreApplication.translate("FormsPage", u"Nh\u1eadp m\u1eabu t\u1eeb m\u1ed9t g\u00f3i bi\u1ec3u m\u1eabu (.thadsforms)", None))
#endif // QT_CONFIG(tooltip)
        self.writePack.setText(QCoreApplication.translate("FormsPage", u"Gh&i g\u00f3i\u2026", None))
#if QT_CONFIG(tooltip)
        self.writePack.setToolTip(QCoreApplication.translate("FormsPage", u"Ghi m\u1ecdi m\u1eabu c\u1ee7a \u0111\u01a1n v\u1ecb ra m\u1ed9t g\u00f3i \u0111\u1ec3 chuy\u1ec3n \u0111i n\u01a1i kh\u00e1c", None))
#endif // QT_CONFIG(tooltip)
        self.signers.setText(QCoreApplication.translate("FormsPage", u"\u0110\u01a1n v\u1ecb v\u00e0 n&g\u01b0\u1eddi k\u00fd\u2026", None))
#if QT_CONFIG(tooltip)
        self.signers.setToolTip(QCoreApplication.translate("FormsPage", u"Ph\u1ea7n \u0111\u1ea7u v\u0103n b\u1ea3n, \u0111\u1ecba danh, k\u00fd hi\u1ec7u, ng\u01b0\u1eddi k\u00fd v\u00e0 v\u0103n b\u1ea3n giao quy\u1ec1n", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("FormsPage", u"Bi\u1ec3u m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("FormsPage", u"Sao th\u00e0nh m\u1eabu &c\u1ee7a \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(QCoreApplication.translate("FormsPage", u"Bi\u1ec3u m\u1eabu c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh \u0111\u01b0\u1ee3c kh\u00f3a; b\u1ea3n sao th\u00ec s\u1eeda \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.drop.setText(QCoreApplication.translate("FormsPage", u"&B\u1ecf m\u1eabu\u2026", None))
#if QT_CONFIG(tooltip)
        self.drop.setToolTip(QCoreApplication.translate("FormsPage", u"B\u1ecf m\u1eabu c\u1ee7a \u0111\u01a1n v\u1ecb; l\u1eddi v\u0103n c\u0169 v\u1eabn n\u1eb1m trong s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("FormsPage", u"Trang in th\u1eed", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.pageTab), QCoreApplication.translate("FormsPage", u"Trang in th\u1eed", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("FormsPage", u"L\u1eddi v\u0103n c\u1ee7a bi\u1ec3u m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.faults.setAccessibleName(QCoreApplication.translate("FormsPage", u"L\u1ed7i c\u1ee7a bi\u1ec3u m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
        self.undo.setText(QCoreApplication.translate("FormsPage", u"B\u1ecf &s\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.undo.setToolTip(QCoreApplication.translate("FormsPage", u"L\u1ea5y l\u1ea1i l\u1eddi v\u0103n \u0111ang d\u00f9ng", None))
#endif // QT_CONFIG(tooltip)
        self.save.setText(QCoreApplication.translate("FormsPage", u"Ghi &m\u1eabu\u2026", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("FormsPage", u"Ghi l\u1eddi v\u0103n m\u1edbi, k\u00e8m l\u00fd do (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.textTab), QCoreApplication.translate("FormsPage", u"L\u1eddi v\u0103n", None))
        pass
    # retranslateUi

