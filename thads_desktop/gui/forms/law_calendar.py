# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law_calendar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSplitter, QTableView, QVBoxLayout, QWidget)

from thads_desktop.gui.year_view import YearView
class Ui_LawCalendar(object):
    def setupUi(self, LawCalendar: QWidget) -> None:
        if not LawCalendar.objectName():
            LawCalendar.setObjectName(u"LawCalendar")
        self.layout = QVBoxLayout(LawCalendar)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 8, 0, 0)
        self.chooser = QHBoxLayout()
        self.chooser.setSpacing(8)
        self.chooser.setObjectName(u"chooser")
        self.yearLabel = QLabel(LawCalendar)
        self.yearLabel.setObjectName(u"yearLabel")

        self.chooser.addWidget(self.yearLabel)

        self.year = QComboBox(LawCalendar)
        self.year.setObjectName(u"year")
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.chooser.addWidget(self.year)

        self.state = QLabel(LawCalendar)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state.sizePolicy().hasHeightForWidth())
        self.state.setSizePolicy(sizePolicy)

        self.chooser.addWidget(self.state)


        self.layout.addLayout(self.chooser)

        self.splitter = QSplitter(LawCalendar)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.scroll = QScrollArea(self.splitter)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = YearView()
        self.view.setObjectName(u"view")
        self.scroll.setWidget(self.view)
        self.splitter.addWidget(self.scroll)
        self.listed = QWidget(self.splitter)
        self.listed.setObjectName(u"listed")
        self.listedLayout = QVBoxLayout(self.listed)
        self.listedLayout.setSpacing(6)
        self.listedLayout.setObjectName(u"listedLayout")
        self.listedLayout.setContentsMargins(6, 0, 0, 0)
        self.table = QTableView(self.listed)
        self.table.setObjectName(u"table")

        self.listedLayout.addWidget(self.table)

        self.emptyText = QLabel(self.listed)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setWordWrap(True)

        self.listedLayout.addWidget(self.emptyText)

        self.splitter.addWidget(self.listed)

        self.layout.addWidget(self.splitter)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.day = QLabel(LawCalendar)
        self.day.setObjectName(u"day")
        self.day.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.day.sizePolicy().hasHeightForWidth())
        self.day.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.day)

        self.takeBack = QPushButton(LawCalendar)
        self.takeBack.setObjectName(u"takeBack")

        self.buttons.addWidget(self.takeBack)

        self.set = QPushButton(LawCalendar)
        self.set.setObjectName(u"set")

        self.buttons.addWidget(self.set)


        self.layout.addLayout(self.buttons)

        self.legend = QLabel(LawCalendar)
        self.legend.setObjectName(u"legend")
        self.legend.setWordWrap(True)
        self.legend.setProperty(u"role", u"muted")

        self.layout.addWidget(self.legend)

        self.layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.view)
        QWidget.setTabOrder(self.view, self.table)
        QWidget.setTabOrder(self.table, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.set)

        self.retranslateUi(LawCalendar)

        QMetaObject.connectSlotsByName(LawCalendar)
    # setupUi

    def retranslateUi(self, LawCalendar: QWidget) -> None:
        self.yearLabel.setText(QCoreApplication.translate("LawCalendar", u"N\u0103&m", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("LawCalendar", u"N\u0103m c\u1ee7a l\u1ecbch", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LawCalendar", u"Ng\u00e0y ngh\u1ec9, ng\u00e0y l\u00e0m b\u00f9 trong n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.takeBack.setText(QCoreApplication.translate("LawCalendar", u"&B\u1ecf ng\u00e0y \u0111\u00e3 \u0111\u1eb7t\u2026", None))
        self.set.setText(QCoreApplication.translate("LawCalendar", u"\u0110\u1eb7&t ng\u00e0y n\u00e0y\u2026", None))
#if QT_CONFIG(tooltip)
        self.set.setToolTip(QCoreApplication.translate("LawCalendar", u"\u0110\u01a1n v\u1ecb ngh\u1ec9 ho\u1eb7c l\u00e0m vi\u1ec7c ng\u00e0y \u0111ang ch\u1ecdn (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.legend.setText(QCoreApplication.translate("LawCalendar", u"N: ngh\u1ec9 theo l\u1ecbch \u00b7 B: l\u00e0m b\u00f9 \u00b7 \u0110: \u0111\u01a1n v\u1ecb t\u1ef1 \u0111\u1eb7t \u00b7 ? vi\u1ec1n \u0111\u1ee9t: t\u1ea1m t\u00ednh. M\u0169i t\u00ean \u0111i t\u1eebng ng\u00e0y, PageUp PageDown t\u1eebng th\u00e1ng.", None))
        pass
    # retranslateUi

