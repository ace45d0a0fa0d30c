# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statistics.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget, QTableView, QVBoxLayout, QWidget)
class Ui_StatisticsPage(object):
    def setupUi(self, StatisticsPage: QWidget) -> None:
        if not StatisticsPage.objectName():
            StatisticsPage.setObjectName(u"StatisticsPage")
        self.actionTargets = QAction(StatisticsPage)
        self.actionTargets.setObjectName(u"actionTargets")
        self.actionWhatIf = QAction(StatisticsPage)
        self.actionWhatIf.setObjectName(u"actionWhatIf")
        self.actionReport = QAction(StatisticsPage)
        self.actionReport.setObjectName(u"actionReport")
        self.actionLists = QAction(StatisticsPage)
        self.actionLists.setObjectName(u"actionLists")
        self.actionRadar = QAction(StatisticsPage)
        self.actionRadar.setObjectName(u"actionRadar")
        self.actionClosePeriod = QAction(StatisticsPage)
        self.actionClosePeriod.setObjectName(u"actionClosePeriod")
        self.actionComparePeriods = QAction(StatisticsPage)
        self.actionComparePeriods.setObjectName(u"actionComparePeriods")
        self.layout = QVBoxLayout(StatisticsPage)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 8)
        self.body = QStackedWidget(StatisticsPage)
        self.body.setObjectName(u"body")
        self.counted = QWidget()
        self.counted.setObjectName(u"counted")
        self.countedLayout = QVBoxLayout(self.counted)
        self.countedLayout.setSpacing(6)
        self.countedLayout.setObjectName(u"countedLayout")
        self.countedLayout.setContentsMargins(0, 0, 0, 0)
        self.chooserPlace = QVBoxLayout()
        self.chooserPlace.setObjectName(u"chooserPlace")

        self.countedLayout.addLayout(self.chooserPlace)

        self.refusal = QLabel(self.counted)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.countedLayout.addWidget(self.refusal)

        self.outcomeLayout = QHBoxLayout()
        self.outcomeLayout.setObjectName(u"outcomeLayout")
        self.outcome = QLabel(self.counted)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.outcome.sizePolicy().hasHeightForWidth())
        self.outcome.setSizePolicy(sizePolicy)
        self.outcome.setProperty(u"role", u"status")

        self.outcomeLayout.addWidget(self.outcome)

        self.openFile = QPushButton(self.counted)
        self.openFile.setObjectName(u"openFile")

        self.outcomeLayout.addWidget(self.openFile)


        self.countedLayout.addLayout(self.outcomeLayout)

        self.tabs = QTabWidget(self.counted)
        self.tabs.setObjectName(u"tabs")
        self.formTab = QWidget()
        self.formTab.setObjectName(u"formTab")
        self.formLayout = QVBoxLayout(self.formTab)
        self.formLayout.setSpacing(6)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(0, 6, 0, 0)
        self.formChoice = QHBoxLayout()
        self.formChoice.setSpacing(8)
        self.formChoice.setObjectName(u"formChoice")
        self.formLabel = QLabel(self.formTab)
        self.formLabel.setObjectName(u"formLabel")

        self.formChoice.addWidget(self.formLabel)

        self.form = QComboBox(self.formTab)
        self.form.setObjectName(u"form")
        self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(24)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.form.sizePolicy().hasHeightForWidth())
        self.form.setSizePolicy(sizePolicy1)

        self.formChoice.addWidget(self.form)

        self.labels = QPushButton(self.formTab)
        self.labels.setObjectName(u"labels")

        self.formChoice.addWidget(self.labels)


        self.formLayout.addLayout(self.formChoice)

        self.summary = QLabel(self.formTab)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)
        self.summary.setProperty(u"role", u"heading")

        self.formLayout.addWidget(self.summary)

        self.tablePlace = QStackedWidget(self.formTab)
        self.tablePlace.setObjectName(u"tablePlace")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.tablePlace.sizePolicy().hasHeightForWidth())
        self.tablePlace.setSizePolicy(sizePolicy2)
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.tablePlace.addWidget(self.table)
        self.formTable = QTableView()
        self.formTable.setObjectName(u"formTable")
        self.tablePlace.addWidget(self.formTable)
        self.waiting = QLabel()
        self.waiting.setObjectName(u"waiting")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting.setWordWrap(True)
        self.waiting.setMargin(24)
        self.tablePlace.addWidget(self.waiting)
        self.blank = QWidget()
        self.blank.setObjectName(u"blank")
        self.tablePlace.addWidget(self.blank)

        self.formLayout.addWidget(self.tablePlace)

        self.formula = QLabel(self.formTab)
        self.formula.setObjectName(u"formula")
        self.formula.setWordWrap(True)

        self.formLayout.addWidget(self.formula)

        self.tabs.addTab(self.formTab, "")
        self.chartsTab = QWidget()
        self.chartsTab.setObjectName(u"chartsTab")
        self.chartsPlace = QVBoxLayout(self.chartsTab)
        self.chartsPlace.setObjectName(u"chartsPlace")
        self.chartsPlace.setContentsMargins(0, 6, 0, 0)
        self.tabs.addTab(self.chartsTab, "")

        self.countedLayout.addWidget(self.tabs)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.hint = QLabel(self.counted)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.hint.sizePolicy().hasHeightForWidth())
        self.hint.setSizePolicy(sizePolicy)
        self.hint.setProperty(u"role", u"muted")

        self.buttons.addWidget(self.hint)

        self.targets = QPushButton(self.counted)
        self.targets.setObjectName(u"targets")

        self.buttons.addWidget(self.targets)

        self.reports = QPushButton(self.counted)
        self.reports.setObjectName(u"reports")

        self.buttons.addWidget(self.reports)

        self.periods = QPushButton(self.counted)
        self.periods.setObjectName(u"periods")

        self.buttons.addWidget(self.periods)

        self.writeXlsx = QPushButton(self.counted)
        self.writeXlsx.setObjectName(u"writeXlsx")

        self.buttons.addWidget(self.writeXlsx)

        self.writePdf = QPushButton(self.counted)
        self.writePdf.setObjectName(u"writePdf")

        self.buttons.addWidget(self.writePdf)


        self.countedLayout.addLayout(self.buttons)

        self.body.addWidget(self.counted)
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

        self.emptyImport = QPushButton(self.empty)
        self.emptyImport.setObjectName(u"emptyImport")
        self.emptyImport.setProperty(u"primary", True)

        self.emptyButtons.addWidget(self.emptyImport)

        self.emptyRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.emptyRight)


        self.emptyLayout.addLayout(self.emptyButtons)

        self.emptyBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBottom)

        self.body.addWidget(self.empty)

        self.layout.addWidget(self.body)

#if QT_CONFIG(shortcut)
        self.formLabel.setBuddy(self.form)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.openFile, self.tabs)
        QWidget.setTabOrder(self.tabs, self.form)
        QWidget.setTabOrder(self.form, self.labels)
        QWidget.setTabOrder(self.labels, self.table)
        QWidget.setTabOrder(self.table, self.formTable)
        QWidget.setTabOrder(self.formTable, self.targets)
        QWidget.setTabOrder(self.targets, self.reports)
        QWidget.setTabOrder(self.reports, self.periods)
        QWidget.setTabOrder(self.periods, self.writeXlsx)
        QWidget.setTabOrder(self.writeXlsx, self.writePdf)
        QWidget.setTabOrder(self.writePdf, self.emptyImport)

        self.retranslateUi(StatisticsPage)

        QMetaObject.connectSlotsByName(StatisticsPage)
    # setupUi

    def retranslateUi(self, StatisticsPage: QWidget) -> None:
        self.actionTargets.setText(QCoreApplication.translate("StatisticsPage", u"\u0110\u1eb7&t ch\u1ec9 ti\u00eau\u2026", None))
        self.actionWhatIf.setText(QCoreApplication.translate("StatisticsPage", u"Th\u1eed \u0111\u1ea1t &ch\u1ec9 ti\u00eau\u2026", None))
        self.actionReport.setText(QCoreApplication.translate("StatisticsPage", u"&B\u00e1o c\u00e1o b\u1eb1ng l\u1eddi\u2026", None))
        self.actionLists.setText(QCoreApplication.translate("StatisticsPage", u"&Danh s\u00e1ch l\u00e3nh \u0111\u1ea1o h\u1ecfi\u2026", None))
        self.actionRadar.setText(QCoreApplication.translate("StatisticsPage", u"&R\u00e0 so\u00e1t b\u1ea5t th\u01b0\u1eddng cu\u1ed1i n\u0103m\u2026", None))
        self.actionClosePeriod.setText(QCoreApplication.translate("StatisticsPage", u"Ch\u1ed1t &k\u1ef3, in b\u00e1o c\u00e1o\u2026", None))
        self.actionComparePeriods.setText(QCoreApplication.translate("StatisticsPage", u"\u0110\u1ed1i chi\u1ebfu v\u1edbi b\u1ea3n \u0111\u00e3 &g\u1eedi\u2026", None))
        self.openFile.setText(QCoreApplication.translate("StatisticsPage", u"&M\u1edf t\u1ec7p", None))
        self.formLabel.setText(QCoreApplication.translate("StatisticsPage", u"Bi\u1ec3&u", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("StatisticsPage", u"Bi\u1ec3u th\u1ed1ng k\u00ea", None))
#endif // QT_CONFIG(accessibility)
        self.labels.setText(QCoreApplication.translate("StatisticsPage", u"&S\u1eeda nh\u00e3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.labels.setToolTip(QCoreApplication.translate("StatisticsPage", u"S\u1ed1 hi\u1ec7u, t\u00ean bi\u1ec3u v\u00e0 t\u00ean c\u1ed9t theo m\u1eabu c\u1ee7a \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("StatisticsPage", u"Hai bi\u1ec3u ch\u00ednh: k\u1ebft qu\u1ea3 t\u00ednh b\u1eb1ng vi\u1ec7c v\u00e0 t\u00ednh b\u1eb1ng ti\u1ec1n", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.formTab), QCoreApplication.translate("StatisticsPage", u"S\u1ed1 &li\u1ec7u", None))
        self.tabs.setTabText(self.tabs.indexOf(self.chartsTab), QCoreApplication.translate("StatisticsPage", u"Bi\u1ec3u \u0111\u1ed3", None))
        self.hint.setText(QCoreApplication.translate("StatisticsPage", u"Enter ho\u1eb7c b\u1ea5m \u0111\u00fap: m\u1edf con s\u1ed1.", None))
        self.targets.setText(QCoreApplication.translate("StatisticsPage", u"Ch\u1ec9 t&i\u00eau", None))
#if QT_CONFIG(tooltip)
        self.targets.setToolTip(QCoreApplication.translate("StatisticsPage", u"Ch\u1ec9 ti\u00eau \u0111\u01b0\u1ee3c giao, v\u00e0 vi\u1ec7c c\u1ea7n l\u00e0m \u0111\u1ec3 \u0111\u1ea1t", None))
#endif // QT_CONFIG(tooltip)
        self.reports.setText(QCoreApplication.translate("StatisticsPage", u"B\u00e1&o c\u00e1o", None))
#if QT_CONFIG(tooltip)
        self.reports.setToolTip(QCoreApplication.translate("StatisticsPage", u"B\u00e1o c\u00e1o b\u1eb1ng l\u1eddi, danh s\u00e1ch l\u00e3nh \u0111\u1ea1o h\u1ecfi, \u0111i\u1ec1u b\u1ea5t th\u01b0\u1eddng", None))
#endif // QT_CONFIG(tooltip)
        self.periods.setText(QCoreApplication.translate("StatisticsPage", u"C&h\u1ed1t k\u1ef3", None))
#if QT_CONFIG(tooltip)
        self.periods.setToolTip(QCoreApplication.translate("StatisticsPage", u"Ch\u1ed1t s\u1ed1 li\u1ec7u c\u1ee7a k\u1ef3, \u0111\u1ed1i chi\u1ebfu v\u1edbi k\u1ef3 \u0111\u00e3 ch\u1ed1t", None))
#endif // QT_CONFIG(tooltip)
        self.writeXlsx.setText(QCoreApplication.translate("StatisticsPage", u"Ghi &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeXlsx.setToolTip(QCoreApplication.translate("StatisticsPage", u"Ghi bi\u1ec3u \u0111\u00fang m\u1eabu ra t\u1ec7p Excel", None))
#endif // QT_CONFIG(tooltip)
        self.writePdf.setText(QCoreApplication.translate("StatisticsPage", u"Ghi &PDF, Word\u2026", None))
#if QT_CONFIG(tooltip)
        self.writePdf.setToolTip(QCoreApplication.translate("StatisticsPage", u"Ghi bi\u1ec3u ra t\u1ec7p PDF \u0111\u1ec3 in, ho\u1eb7c ra Word; bi\u1ec3u \u0111\u1ed3 ra PDF (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.emptyTitle.setText(QCoreApplication.translate("StatisticsPage", u"Ch\u01b0a c\u00f3 vi\u1ec7c n\u00e0o \u0111\u1ec3 \u0111\u1ebfm", None))
        self.emptyText.setText(QCoreApplication.translate("StatisticsPage", u"H\u00e3y nh\u1eadp danh s\u00e1ch vi\u1ec7c c\u1ee7a k\u1ef3 tr\u01b0\u1edbc: ch\u01b0\u01a1ng tr\u00ecnh \u0111\u1ebfm ngay hai bi\u1ec3u v\u00e0 m\u1edf \u0111\u01b0\u1ee3c t\u1eebng con s\u1ed1.", None))
        self.emptyImport.setText(QCoreApplication.translate("StatisticsPage", u"&Nh\u1eadp danh s\u00e1ch", None))
        pass
    # retranslateUi

