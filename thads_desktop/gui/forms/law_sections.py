# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law_sections.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QTextBrowser, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.date_field import DateField
class Ui_LawSections(object):
    def setupUi(self, LawSections: QWidget) -> None:
        if not LawSections.objectName():
            LawSections.setObjectName(u"LawSections")
        self.layout = QVBoxLayout(LawSections)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 8, 0, 0)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.onLabel = QLabel(LawSections)
        self.onLabel.setObjectName(u"onLabel")

        self.filters.addWidget(self.onLabel)

        self.on = DateField(LawSections)
        self.on.setObjectName(u"on")

        self.filters.addWidget(self.on)

        self.allTimes = QCheckBox(LawSections)
        self.allTimes.setObjectName(u"allTimes")

        self.filters.addWidget(self.allTimes)

        self.filterSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.filterSpace)

        self.totals = QLabel(LawSections)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"muted")

        self.filters.addWidget(self.totals)

        self.filters.setStretch(3, 1)

        self.layout.addLayout(self.filters)

        self.splitter = QSplitter(LawSections)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.chooser = QListWidget(self.splitter)
        self.chooser.setObjectName(u"chooser")
        self.chooser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.splitter.addWidget(self.chooser)
        self.right = QWidget(self.splitter)
        self.right.setObjectName(u"right")
        self.rightLayout = QVBoxLayout(self.right)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(6, 0, 0, 0)
        self.body = QStackedWidget(self.right)
        self.body.setObjectName(u"body")
        self.shown = QWidget()
        self.shown.setObjectName(u"shown")
        self.shownLayout = QVBoxLayout(self.shown)
        self.shownLayout.setSpacing(6)
        self.shownLayout.setObjectName(u"shownLayout")
        self.shownLayout.setContentsMargins(0, 0, 0, 0)
        self.listed = QSplitter(self.shown)
        self.listed.setObjectName(u"listed")
        self.listed.setOrientation(Qt.Orientation.Vertical)
        self.listed.setChildrenCollapsible(False)
        self.table = QTableView(self.listed)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 90))
        self.listed.addWidget(self.table)
        self.detail = QTextBrowser(self.listed)
        self.detail.setObjectName(u"detail")
        self.detail.setOpenLinks(False)
        self.detail.setMinimumSize(QSize(0, 60))
        self.listed.addWidget(self.detail)

        self.shownLayout.addWidget(self.listed)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.takeBack = QPushButton(self.shown)
        self.takeBack.setObjectName(u"takeBack")

        self.buttons.addWidget(self.takeBack)

        self.override = QPushButton(self.shown)
        self.override.setObjectName(u"override")

        self.buttons.addWidget(self.override)


        self.shownLayout.addLayout(self.buttons)

        self.body.addWidget(self.shown)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.emptyLayout = QVBoxLayout(self.empty)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyTop)

        self.emptyText = QLabel(self.empty)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyText)

        self.emptyBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBottom)

        self.body.addWidget(self.empty)

        self.rightLayout.addWidget(self.body)

        self.splitter.addWidget(self.right)

        self.layout.addWidget(self.splitter)

        self.layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.onLabel.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.chooser, self.on)
        QWidget.setTabOrder(self.on, self.allTimes)
        QWidget.setTabOrder(self.allTimes, self.table)
        QWidget.setTabOrder(self.table, self.detail)
        QWidget.setTabOrder(self.detail, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.override)

        self.retranslateUi(LawSections)

        QMetaObject.connectSlotsByName(LawSections)
    # setupUi

    def retranslateUi(self, LawSections: QWidget) -> None:
        self.onLabel.setText(QCoreApplication.translate("LawSections", u"V\u00e0o n&g\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("LawSections", u"Xem danh m\u1ee5c c\u00f3 hi\u1ec7u l\u1ef1c v\u00e0o ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.allTimes.setText(QCoreApplication.translate("LawSections", u"C\u1ea3 m\u1ee5c c\u1ee7a th\u1eddi &k\u1ef3 kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.chooser.setAccessibleName(QCoreApplication.translate("LawSections", u"Danh m\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LawSections", u"C\u00e1c m\u1ee5c c\u1ee7a danh m\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("LawSections", u"Chi ti\u1ebft m\u1ee5c \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.takeBack.setText(QCoreApplication.translate("LawSections", u"&B\u1ecf s\u1eeda\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeBack.setToolTip(QCoreApplication.translate("LawSections", u"H\u1ee7y b\u1ecf vi\u1ec7c s\u1eeda: m\u1ee5c n\u00e0y tr\u1edf l\u1ea1i nh\u01b0 trong lu\u1eadt", None))
#endif // QT_CONFIG(tooltip)
        self.override.setText(QCoreApplication.translate("LawSections", u"&S\u1eeda cho \u0111\u01a1n v\u1ecb\u2026", None))
#if QT_CONFIG(tooltip)
        self.override.setToolTip(QCoreApplication.translate("LawSections", u"\u0110\u01a1n v\u1ecb d\u00f9ng m\u1ee5c n\u00e0y kh\u00e1c lu\u1eadt, k\u00e8m l\u00fd do (Enter)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

