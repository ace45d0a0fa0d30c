# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'registers.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)
class Ui_RegistersPage(object):
    def setupUi(self, RegistersPage: QWidget) -> None:
        if not RegistersPage.objectName():
            RegistersPage.setObjectName(u"RegistersPage")
        self.layout = QVBoxLayout(RegistersPage)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 8)
        self.registerLayout = QHBoxLayout()
        self.registerLayout.setSpacing(8)
        self.registerLayout.setObjectName(u"registerLayout")
        self.registerLabel = QLabel(RegistersPage)
        self.registerLabel.setObjectName(u"registerLabel")

        self.registerLayout.addWidget(self.registerLabel)

        self.book = QComboBox(RegistersPage)
        self.book.setObjectName(u"book")
        self.book.setMaxVisibleItems(25)
        self.book.setMinimumContentsLength(30)
        self.book.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.book.sizePolicy().hasHeightForWidth())
        self.book.setSizePolicy(sizePolicy)

        self.registerLayout.addWidget(self.book)


        self.layout.addLayout(self.registerLayout)

        self.chooserPlace = QVBoxLayout()
        self.chooserPlace.setObjectName(u"chooserPlace")

        self.layout.addLayout(self.chooserPlace)

        self.refusal = QLabel(RegistersPage)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcomeLayout = QHBoxLayout()
        self.outcomeLayout.setObjectName(u"outcomeLayout")
        self.outcome = QLabel(RegistersPage)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.outcome.sizePolicy().hasHeightForWidth())
        self.outcome.setSizePolicy(sizePolicy1)
        self.outcome.setProperty(u"role", u"status")

        self.outcomeLayout.addWidget(self.outcome)

        self.openFile = QPushButton(RegistersPage)
        self.openFile.setObjectName(u"openFile")

        self.outcomeLayout.addWidget(self.openFile)


        self.layout.addLayout(self.outcomeLayout)

        self.summary = QLabel(RegistersPage)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"heading")

        self.layout.addWidget(self.summary)

        self.tablePlace = QStackedWidget(RegistersPage)
        self.tablePlace.setObjectName(u"tablePlace")
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.tablePlace.addWidget(self.table)
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

        self.emptyBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBottom)

        self.tablePlace.addWidget(self.empty)

        self.layout.addWidget(self.tablePlace)

        self.cell = QLabel(RegistersPage)
        self.cell.setObjectName(u"cell")
        self.cell.setWordWrap(True)

        self.layout.addWidget(self.cell)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.toCheck = QLabel(RegistersPage)
        self.toCheck.setObjectName(u"toCheck")
        self.toCheck.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.toCheck.sizePolicy().hasHeightForWidth())
        self.toCheck.setSizePolicy(sizePolicy1)
        self.toCheck.setProperty(u"role", u"muted")

        self.buttons.addWidget(self.toCheck)

        self.writeXlsx = QPushButton(RegistersPage)
        self.writeXlsx.setObjectName(u"writeXlsx")

        self.buttons.addWidget(self.writeXlsx)

        self.writePdf = QPushButton(RegistersPage)
        self.writePdf.setObjectName(u"writePdf")

        self.buttons.addWidget(self.writePdf)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.registerLabel.setBuddy(self.book)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.book, self.openFile)
        QWidget.setTabOrder(self.openFile, self.table)
        QWidget.setTabOrder(self.table, self.writeXlsx)
        QWidget.setTabOrder(self.writeXlsx, self.writePdf)

        self.retranslateUi(RegistersPage)

        QMetaObject.connectSlotsByName(RegistersPage)
    # setupUi

    def retranslateUi(self, RegistersPage: QWidget) -> None:
        self.registerLabel.setText(QCoreApplication.translate("RegistersPage", u"&S\u1ed5", None))
#if QT_CONFIG(accessibility)
        self.book.setAccessibleName(QCoreApplication.translate("RegistersPage", u"S\u1ed5", None))
#endif // QT_CONFIG(accessibility)
        self.openFile.setText(QCoreApplication.translate("RegistersPage", u"&M\u1edf t\u1ec7p", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RegistersPage", u"C\u00e1c d\u00f2ng c\u1ee7a s\u1ed5", None))
#endif // QT_CONFIG(accessibility)
        self.emptyTitle.setText(QCoreApplication.translate("RegistersPage", u"Ch\u01b0a c\u00f3 d\u1eef li\u1ec7u", None))
        self.writeXlsx.setText(QCoreApplication.translate("RegistersPage", u"Ghi &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeXlsx.setToolTip(QCoreApplication.translate("RegistersPage", u"Ghi s\u1ed5 c\u1ee7a k\u1ef3 \u0111ang ch\u1ecdn ra t\u1ec7p Excel", None))
#endif // QT_CONFIG(tooltip)
        self.writePdf.setText(QCoreApplication.translate("RegistersPage", u"In ra &PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.writePdf.setToolTip(QCoreApplication.translate("RegistersPage", u"In s\u1ed5 kh\u1ed5 A3 ngang k\u00e8m trang m\u1edf s\u1ed5 v\u00e0 ph\u1ea7n k\u1ebft s\u1ed5 (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

