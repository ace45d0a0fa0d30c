# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law_limits.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QTextBrowser, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.date_field import DateField
class Ui_LawLimits(object):
    def setupUi(self, LawLimits: QWidget) -> None:
        if not LawLimits.objectName():
            LawLimits.setObjectName(u"LawLimits")
        self.layout = QVBoxLayout(LawLimits)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 8, 0, 0)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.text = QLineEdit(LawLimits)
        self.text.setObjectName(u"text")
        self.text.setClearButtonEnabled(True)

        self.filters.addWidget(self.text)

        self.onLabel = QLabel(LawLimits)
        self.onLabel.setObjectName(u"onLabel")

        self.filters.addWidget(self.onLabel)

        self.on = DateField(LawLimits)
        self.on.setObjectName(u"on")

        self.filters.addWidget(self.on)

        self.toCheck = QCheckBox(LawLimits)
        self.toCheck.setObjectName(u"toCheck")

        self.filters.addWidget(self.toCheck)

        self.own = QCheckBox(LawLimits)
        self.own.setObjectName(u"own")

        self.filters.addWidget(self.own)

        self.filters.setStretch(0, 1)

        self.layout.addLayout(self.filters)

        self.body = QStackedWidget(LawLimits)
        self.body.setObjectName(u"body")
        self.listed = QWidget()
        self.listed.setObjectName(u"listed")
        self.listedLayout = QVBoxLayout(self.listed)
        self.listedLayout.setSpacing(6)
        self.listedLayout.setObjectName(u"listedLayout")
        self.listedLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.listed)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.table = QTableView(self.splitter)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 90))
        self.splitter.addWidget(self.table)
        self.detail = QTextBrowser(self.splitter)
        self.detail.setObjectName(u"detail")
        self.detail.setOpenLinks(False)
        self.detail.setMinimumSize(QSize(0, 60))
        self.splitter.addWidget(self.detail)

        self.listedLayout.addWidget(self.splitter)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.totals = QLabel(self.listed)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"muted")

        self.buttons.addWidget(self.totals)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.takeBack = QPushButton(self.listed)
        self.takeBack.setObjectName(u"takeBack")

        self.buttons.addWidget(self.takeBack)

        self.override = QPushButton(self.listed)
        self.override.setObjectName(u"override")

        self.buttons.addWidget(self.override)


        self.listedLayout.addLayout(self.buttons)

        self.body.addWidget(self.listed)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.emptyLayout = QVBoxLayout(self.empty)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

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

        self.emptyClear = QPushButton(self.empty)
        self.emptyClear.setObjectName(u"emptyClear")
        self.emptyClear.setProperty(u"primary", True)

        self.emptyButtons.addWidget(self.emptyClear)

        self.emptyRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.emptyRight)


        self.emptyLayout.addLayout(self.emptyButtons)

        self.emptyBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBottom)

        self.body.addWidget(self.empty)

        self.layout.addWidget(self.body)

#if QT_CONFIG(shortcut)
        self.onLabel.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.on)
        QWidget.setTabOrder(self.on, self.toCheck)
        QWidget.setTabOrder(self.toCheck, self.own)
        QWidget.setTabOrder(self.own, self.table)
        QWidget.setTabOrder(self.table, self.detail)
        QWidget.setTabOrder(self.detail, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.override)
        QWidget.setTabOrder(self.override, self.emptyClear)

        self.retranslateUi(LawLimits)

        QMetaObject.connectSlotsByName(LawLimits)
    # setupUi

    def retranslateUi(self, LawLimits: QWidget) -> None:
        self.text.setPlaceholderText(QCoreApplication.translate("LawLimits", u"T\u00ean th\u1eddi h\u1ea1n, s\u1ef1 vi\u1ec7c, \u0111i\u1ec1u lu\u1eadt", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("LawLimits", u"T\u00ecm trong c\u00e1c th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.onLabel.setText(QCoreApplication.translate("LawLimits", u"V\u00e0o n&g\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("LawLimits", u"Xem ph\u00e1p lu\u1eadt c\u00f3 hi\u1ec7u l\u1ef1c v\u00e0o ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.toCheck.setText(QCoreApplication.translate("LawLimits", u"Ch\u1ec9 m\u1ee5c c\u1ea7n &ki\u1ec3m tra", None))
        self.own.setText(QCoreApplication.translate("LawLimits", u"Ch\u1ec9 m\u1ee5c \u0111\u01a1n &v\u1ecb \u0111\u00e3 s\u1eeda", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LawLimits", u"C\u00e1c th\u1eddi h\u1ea1n c\u00f3 hi\u1ec7u l\u1ef1c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("LawLimits", u"Chi ti\u1ebft th\u1eddi h\u1ea1n \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.takeBack.setText(QCoreApplication.translate("LawLimits", u"&B\u1ecf s\u1eeda\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeBack.setToolTip(QCoreApplication.translate("LawLimits", u"H\u1ee7y b\u1ecf vi\u1ec7c s\u1eeda: th\u1eddi h\u1ea1n tr\u1edf l\u1ea1i nh\u01b0 trong lu\u1eadt", None))
#endif // QT_CONFIG(tooltip)
        self.override.setText(QCoreApplication.translate("LawLimits", u"&S\u1eeda cho \u0111\u01a1n v\u1ecb\u2026", None))
#if QT_CONFIG(tooltip)
        self.override.setToolTip(QCoreApplication.translate("LawLimits", u"\u0110\u01a1n v\u1ecb t\u00ednh th\u1eddi h\u1ea1n n\u00e0y kh\u00e1c lu\u1eadt, k\u00e8m l\u00fd do (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.emptyClear.setText(QCoreApplication.translate("LawLimits", u"B\u1ecf &l\u1ecdc", None))
        pass
    # retranslateUi

