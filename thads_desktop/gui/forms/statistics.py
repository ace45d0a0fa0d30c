# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statistics.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)
class Ui_StatisticsPage(object):
    def setupUi(self, StatisticsPage: QWidget) -> None:
        if not StatisticsPage.objectName():
            StatisticsPage.setObjectName(u"StatisticsPage")
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

        self.summary = QLabel(self.counted)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)
        self.summary.setProperty(u"role", u"heading")

        self.countedLayout.addWidget(self.summary)

        self.tablePlace = QStackedWidget(self.counted)
        self.tablePlace.setObjectName(u"tablePlace")
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.tablePlace.addWidget(self.table)
        self.blank = QWidget()
        self.blank.setObjectName(u"blank")
        self.tablePlace.addWidget(self.blank)

        self.countedLayout.addWidget(self.tablePlace)

        self.formula = QLabel(self.counted)
        self.formula.setObjectName(u"formula")
        self.formula.setWordWrap(True)

        self.countedLayout.addWidget(self.formula)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.identities = QLabel(self.counted)
        self.identities.setObjectName(u"identities")
        self.identities.setProperty(u"role", u"good")

        self.buttons.addWidget(self.identities)

        self.hint = QLabel(self.counted)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.hint.sizePolicy().hasHeightForWidth())
        self.hint.setSizePolicy(sizePolicy)
        self.hint.setProperty(u"role", u"muted")

        self.buttons.addWidget(self.hint)

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

        QWidget.setTabOrder(self.openFile, self.table)
        QWidget.setTabOrder(self.table, self.writeXlsx)
        QWidget.setTabOrder(self.writeXlsx, self.writePdf)
        QWidget.setTabOrder(self.writePdf, self.emptyImport)

        self.retranslateUi(StatisticsPage)

        QMetaObject.connectSlotsByName(StatisticsPage)
    # setupUi

    def retranslateUi(self, StatisticsPage: QWidget) -> None:
        self.openFile.setText(QCoreApplication.translate("StatisticsPage", u"&M\u1edf t\u1ec7p", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("StatisticsPage", u"Hai bi\u1ec3u ch\u00ednh: k\u1ebft qu\u1ea3 t\u00ednh b\u1eb1ng vi\u1ec7c v\u00e0 t\u00ednh b\u1eb1ng ti\u1ec1n", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("StatisticsPage", u"M\u1ed7i con s\u1ed1 l\u00e0 m\u1ed9t c\u00e1nh c\u1eeda: Enter ho\u1eb7c b\u1ea5m \u0111\u00fap \u0111\u1ec3 xem c\u00e1c vi\u1ec7c b\u00ean trong.", None))
        self.writeXlsx.setText(QCoreApplication.translate("StatisticsPage", u"Ghi &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeXlsx.setToolTip(QCoreApplication.translate("StatisticsPage", u"Ghi hai bi\u1ec3u \u0111\u00fang m\u1eabu ra t\u1ec7p Excel", None))
#endif // QT_CONFIG(tooltip)
        self.writePdf.setText(QCoreApplication.translate("StatisticsPage", u"Ghi &PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.writePdf.setToolTip(QCoreApplication.translate("StatisticsPage", u"Ghi hai bi\u1ec3u \u0111\u00fang m\u1eabu ra t\u1ec7p PDF \u0111\u1ec3 in (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.emptyTitle.setText(QCoreApplication.translate("StatisticsPage", u"Ch\u01b0a c\u00f3 vi\u1ec7c n\u00e0o \u0111\u1ec3 \u0111\u1ebfm", None))
        self.emptyText.setText(QCoreApplication.translate("StatisticsPage", u"H\u00e3y nh\u1eadp danh s\u00e1ch vi\u1ec7c c\u1ee7a k\u1ef3 tr\u01b0\u1edbc: ch\u01b0\u01a1ng tr\u00ecnh \u0111\u1ebfm ngay hai bi\u1ec3u v\u00e0 m\u1edf \u0111\u01b0\u1ee3c t\u1eebng con s\u1ed1.", None))
        self.emptyImport.setText(QCoreApplication.translate("StatisticsPage", u"&Nh\u1eadp danh s\u00e1ch", None))
        pass
    # retranslateUi

