# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from thads_desktop.gui.check_panel import CheckPanel
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.page_view import PageView
class Ui_PaperPage(object):
    def setupUi(self, PaperPage: QWidget) -> None:
        if not PaperPage.objectName():
            PaperPage.setObjectName(u"PaperPage")
        self.layout = QVBoxLayout(PaperPage)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 8, 12, 8)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.back = QPushButton(PaperPage)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"flat", True)

        self.titleRow.addWidget(self.back)

        self.title = QLabel(PaperPage)
        self.title.setObjectName(u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)
        self.title.setProperty(u"role", u"title")

        self.titleRow.addWidget(self.title)

        self.reduce = QPushButton(PaperPage)
        self.reduce.setObjectName(u"reduce")
        self.reduce.setText(u"\u2212")
        self.reduce.setProperty(u"flat", True)

        self.titleRow.addWidget(self.reduce)

        self.zoom = QLabel(PaperPage)
        self.zoom.setObjectName(u"zoom")

        self.titleRow.addWidget(self.zoom)

        self.enlarge = QPushButton(PaperPage)
        self.enlarge.setObjectName(u"enlarge")
        self.enlarge.setText(u"+")
        self.enlarge.setProperty(u"flat", True)

        self.titleRow.addWidget(self.enlarge)

        self.fit = QPushButton(PaperPage)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"flat", True)

        self.titleRow.addWidget(self.fit)

        self.pageOf = QLabel(PaperPage)
        self.pageOf.setObjectName(u"pageOf")
        self.pageOf.setProperty(u"role", u"muted")

        self.titleRow.addWidget(self.pageOf)


        self.layout.addLayout(self.titleRow)

        self.caseLine = QLabel(PaperPage)
        self.caseLine.setObjectName(u"caseLine")
        self.caseLine.setWordWrap(True)
        self.caseLine.setProperty(u"role", u"muted")

        self.layout.addWidget(self.caseLine)

        self.splitter = QSplitter(PaperPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.leftLayout = QVBoxLayout(self.left)
        self.leftLayout.setSpacing(6)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.resumedRow = QHBoxLayout()
        self.resumedRow.setObjectName(u"resumedRow")
        self.resumed = QLabel(self.left)
        self.resumed.setObjectName(u"resumed")
        self.resumed.setWordWrap(True)
        self.resumed.setProperty(u"role", u"muted")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.resumed.sizePolicy().hasHeightForWidth())
        self.resumed.setSizePolicy(sizePolicy1)

        self.resumedRow.addWidget(self.resumed)

        self.anew = QPushButton(self.left)
        self.anew.setObjectName(u"anew")
        self.anew.setProperty(u"flat", True)

        self.resumedRow.addWidget(self.anew)


        self.leftLayout.addLayout(self.resumedRow)

        self.banner = QLabel(self.left)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.leftLayout.addWidget(self.banner)

        self.ofAct = QLabel(self.left)
        self.ofAct.setObjectName(u"ofAct")
        self.ofAct.setWordWrap(True)
        self.ofAct.setProperty(u"role", u"muted")

        self.leftLayout.addWidget(self.ofAct)

        self.locked = QLabel(self.left)
        self.locked.setObjectName(u"locked")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.locked.sizePolicy().hasHeightForWidth())
        self.locked.setSizePolicy(sizePolicy2)
        self.locked.setWordWrap(True)
        self.locked.setProperty(u"role", u"status")
        self.locked.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.leftLayout.addWidget(self.locked, 0, Qt.AlignmentFlag.AlignTop)

        self.fieldsPlace = QVBoxLayout()
        self.fieldsPlace.setObjectName(u"fieldsPlace")

        self.leftLayout.addLayout(self.fieldsPlace)

        self.checks = CheckPanel(self.left)
        self.checks.setObjectName(u"checks")

        self.leftLayout.addWidget(self.checks)

        self.leftLayout.setStretch(4, 1)
        self.splitter.addWidget(self.left)
        self.pages = PageView(self.splitter)
        self.pages.setObjectName(u"pages")
        self.splitter.addWidget(self.pages)

        self.layout.addWidget(self.splitter)

        self.overruling = QHBoxLayout()
        self.overruling.setObjectName(u"overruling")
        self.overrule = QPushButton(PaperPage)
        self.overrule.setObjectName(u"overrule")

        self.overruling.addWidget(self.overrule)

        self.althoughLabel = QLabel(PaperPage)
        self.althoughLabel.setObjectName(u"althoughLabel")

        self.overruling.addWidget(self.althoughLabel)

        self.although = TextField(PaperPage)
        self.although.setObjectName(u"although")

        self.overruling.addWidget(self.although)


        self.layout.addLayout(self.overruling)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(6)
        self.buttons.setObjectName(u"buttons")
        self.issue = QPushButton(PaperPage)
        self.issue.setObjectName(u"issue")
        self.issue.setProperty(u"primary", True)

        self.buttons.addWidget(self.issue)

        self.pdf = QPushButton(PaperPage)
        self.pdf.setObjectName(u"pdf")

        self.buttons.addWidget(self.pdf)

        self.word = QPushButton(PaperPage)
        self.word.setObjectName(u"word")

        self.buttons.addWidget(self.word)

        self.print = QPushButton(PaperPage)
        self.print.setObjectName(u"print")

        self.buttons.addWidget(self.print)

        self.mend = QPushButton(PaperPage)
        self.mend.setObjectName(u"mend")

        self.buttons.addWidget(self.mend)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.drop = QPushButton(PaperPage)
        self.drop.setObjectName(u"drop")

        self.buttons.addWidget(self.drop)


        self.layout.addLayout(self.buttons)

        self.layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.althoughLabel.setBuddy(self.although)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaperPage)

        QMetaObject.connectSlotsByName(PaperPage)
    # setupUi

    def retranslateUi(self, PaperPage: QWidget) -> None:
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("PaperPage", u"Quay l\u1ea1i, gi\u1eef b\u1ea3n nh\u00e1p (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("PaperPage", u"Quay l\u1ea1i, gi\u1eef b\u1ea3n nh\u00e1p", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.reduce.setToolTip(QCoreApplication.translate("PaperPage", u"Thu nh\u1ecf (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reduce.setAccessibleName(QCoreApplication.translate("PaperPage", u"Thu nh\u1ecf trang", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.enlarge.setToolTip(QCoreApplication.translate("PaperPage", u"Ph\u00f3ng to (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.enlarge.setAccessibleName(QCoreApplication.translate("PaperPage", u"Ph\u00f3ng to trang", None))
#endif // QT_CONFIG(accessibility)
        self.fit.setText(QCoreApplication.translate("PaperPage", u"V\u1eeba r\u1ed9n&g", None))
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PaperPage", u"Trang v\u1eeba chi\u1ec1u r\u1ed9ng (Ctrl+0)", None))
#endif // QT_CONFIG(tooltip)
        self.anew.setText(QCoreApplication.translate("PaperPage", u"So\u1ea1n &l\u1ea1i t\u1eeb \u0111\u1ea7u", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("PaperPage", u"Trang v\u0103n b\u1ea3n nh\u01b0 khi in", None))
#endif // QT_CONFIG(accessibility)
        self.overrule.setText(QCoreApplication.translate("PaperPage", u"&V\u1eabn ban h\u00e0nh\u2026", None))
        self.althoughLabel.setText(QCoreApplication.translate("PaperPage", u"V\u00ec &sao v\u1eabn ban h\u00e0nh", None))
        self.issue.setText(QCoreApplication.translate("PaperPage", u"&Ban h\u00e0nh", None))
#if QT_CONFIG(tooltip)
        self.issue.setToolTip(QCoreApplication.translate("PaperPage", u"C\u1ea5p s\u1ed1, kh\u00f3a v\u0103n b\u1ea3n v\u00e0 ghi v\u00e0o h\u1ed3 s\u01a1 (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.issue.setShortcut(QCoreApplication.translate("PaperPage", u"Ctrl+S", None))
#endif // QT_CONFIG(shortcut)
        self.pdf.setText(QCoreApplication.translate("PaperPage", u"In th\u1eed &PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.pdf.setToolTip(QCoreApplication.translate("PaperPage", u"M\u1edf b\u1ea3n PDF trong ch\u01b0\u01a1ng tr\u00ecnh xem PDF (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.pdf.setShortcut(QCoreApplication.translate("PaperPage", u"Ctrl+Shift+P", None))
#endif // QT_CONFIG(shortcut)
        self.word.setText(QCoreApplication.translate("PaperPage", u"M\u1edf b\u1eb1ng &Word", None))
#if QT_CONFIG(tooltip)
        self.word.setToolTip(QCoreApplication.translate("PaperPage", u"M\u1edf b\u1ea3n DOCX trong Word \u0111\u1ec3 xem, s\u1eeda ri\u00eang (Ctrl+Shift+W)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.word.setShortcut(QCoreApplication.translate("PaperPage", u"Ctrl+Shift+W", None))
#endif // QT_CONFIG(shortcut)
        self.print.setText(QCoreApplication.translate("PaperPage", u"&In ra m\u00e1y in\u2026", None))
#if QT_CONFIG(tooltip)
        self.print.setToolTip(QCoreApplication.translate("PaperPage", u"Ch\u1ecdn m\u00e1y in, s\u1ed1 b\u1ea3n, trang in (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.print.setShortcut(QCoreApplication.translate("PaperPage", u"Ctrl+P", None))
#endif // QT_CONFIG(shortcut)
        self.mend.setText(QCoreApplication.translate("PaperPage", u"S\u1eed&a \u0111\u1ed5i, thu h\u1ed3i\u2026", None))
#if QT_CONFIG(tooltip)
        self.mend.setToolTip(QCoreApplication.translate("PaperPage", u"Ra quy\u1ebft \u0111\u1ecbnh s\u1eeda \u0111\u1ed5i, thu h\u1ed3i ho\u1eb7c h\u1ee7y v\u0103n b\u1ea3n n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.drop.setText(QCoreApplication.translate("PaperPage", u"&H\u1ee7y b\u1ea3n nh\u00e1p\u2026", None))
#if QT_CONFIG(tooltip)
        self.drop.setToolTip(QCoreApplication.translate("PaperPage", u"B\u1ecf h\u1eb3n n\u1ed9i dung \u0111ang so\u1ea1n v\u00e0 quay l\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

