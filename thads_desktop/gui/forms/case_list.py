# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_list.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)
class Ui_CaseListPage(object):
    def setupUi(self, CaseListPage: QWidget) -> None:
        if not CaseListPage.objectName():
            CaseListPage.setObjectName(u"CaseListPage")
        self.layout = QVBoxLayout(CaseListPage)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 8)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.text = QLineEdit(CaseListPage)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(160, 0))
        self.text.setClearButtonEnabled(True)

        self.filters.addWidget(self.text)

        self.state = QComboBox(CaseListPage)
        self.state.setObjectName(u"state")
        self.state.setMinimumContentsLength(14)
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filters.addWidget(self.state)

        self.officer = QComboBox(CaseListPage)
        self.officer.setObjectName(u"officer")
        self.officer.setMinimumContentsLength(14)
        self.officer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filters.addWidget(self.officer)

        self.commune = QComboBox(CaseListPage)
        self.commune.setObjectName(u"commune")
        self.commune.setMinimumContentsLength(12)
        self.commune.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filters.addWidget(self.commune)

        self.clear = QPushButton(CaseListPage)
        self.clear.setObjectName(u"clear")
        self.clear.setProperty(u"flat", True)

        self.filters.addWidget(self.clear)

        self.space = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.space)

        self.printMany = QPushButton(CaseListPage)
        self.printMany.setObjectName(u"printMany")

        self.filters.addWidget(self.printMany)

        self.handOver = QPushButton(CaseListPage)
        self.handOver.setObjectName(u"handOver")

        self.filters.addWidget(self.handOver)

        self.newCase = QPushButton(CaseListPage)
        self.newCase.setObjectName(u"newCase")

        self.filters.addWidget(self.newCase)


        self.layout.addLayout(self.filters)

        self.body = QStackedWidget(CaseListPage)
        self.body.setObjectName(u"body")
        self.listed = QWidget()
        self.listed.setObjectName(u"listed")
        self.listedLayout = QVBoxLayout(self.listed)
        self.listedLayout.setSpacing(4)
        self.listedLayout.setObjectName(u"listedLayout")
        self.listedLayout.setContentsMargins(0, 0, 0, 0)
        self.table = QTableView(self.listed)
        self.table.setObjectName(u"table")

        self.listedLayout.addWidget(self.table)

        self.listedFoot = QHBoxLayout()
        self.listedFoot.setObjectName(u"listedFoot")
        self.totals = QLabel(self.listed)
        self.totals.setObjectName(u"totals")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.totals.sizePolicy().hasHeightForWidth())
        self.totals.setSizePolicy(sizePolicy)
        self.totals.setProperty(u"role", u"muted")

        self.listedFoot.addWidget(self.totals)

        self.buildList = QPushButton(self.listed)
        self.buildList.setObjectName(u"buildList")

        self.listedFoot.addWidget(self.buildList)


        self.listedLayout.addLayout(self.listedFoot)

        self.body.addWidget(self.listed)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.emptyLayout = QVBoxLayout(self.empty)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyTop = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

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

        self.emptyNew = QPushButton(self.empty)
        self.emptyNew.setObjectName(u"emptyNew")

        self.emptyButtons.addWidget(self.emptyNew)

        self.emptyClear = QPushButton(self.empty)
        self.emptyClear.setObjectName(u"emptyClear")
        self.emptyClear.setProperty(u"primary", True)

        self.emptyButtons.addWidget(self.emptyClear)

        self.emptyRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.emptyRight)


        self.emptyLayout.addLayout(self.emptyButtons)

        self.emptyBottom = QSpacerItem(20, 80, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBottom)

        self.body.addWidget(self.empty)

        self.layout.addWidget(self.body)

        QWidget.setTabOrder(self.text, self.state)
        QWidget.setTabOrder(self.state, self.officer)
        QWidget.setTabOrder(self.officer, self.commune)
        QWidget.setTabOrder(self.commune, self.clear)
        QWidget.setTabOrder(self.clear, self.printMany)
        QWidget.setTabOrder(self.printMany, self.handOver)
        QWidget.setTabOrder(self.handOver, self.newCase)
        QWidget.setTabOrder(self.newCase, self.table)

        self.retranslateUi(CaseListPage)

        QMetaObject.connectSlotsByName(CaseListPage)
    # setupUi

    def retranslateUi(self, CaseListPage: QWidget) -> None:
        self.text.setPlaceholderText(QCoreApplication.translate("CaseListPage", u"L\u1ecdc\u2026 (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("CaseListPage", u"L\u1ecdc danh s\u00e1ch theo ch\u1eef", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("CaseListPage", u"L\u1ecdc theo tr\u1ea1ng th\u00e1i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("CaseListPage", u"L\u1ecdc theo ch\u1ea5p h\u00e0nh vi\u00ean", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.commune.setAccessibleName(QCoreApplication.translate("CaseListPage", u"L\u1ecdc theo x\u00e3, ph\u01b0\u1eddng", None))
#endif // QT_CONFIG(accessibility)
        self.clear.setText(QCoreApplication.translate("CaseListPage", u"&B\u1ecf l\u1ecdc", None))
        self.printMany.setText(QCoreApplication.translate("CaseListPage", u"&In h\u00e0ng lo\u1ea1t\u2026", None))
#if QT_CONFIG(tooltip)
        self.printMany.setToolTip(QCoreApplication.translate("CaseListPage", u"In m\u1ed9t bi\u1ec3u m\u1eabu, phi\u1ebfu giao nh\u1eadn ho\u1eb7c phong b\u00ec cho c\u00e1c vi\u1ec7c \u0111ang ch\u1ecdn ho\u1eb7c c\u1ea3 danh s\u00e1ch (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.printMany.setShortcut(QCoreApplication.translate("CaseListPage", u"Ctrl+Shift+P", None))
#endif // QT_CONFIG(shortcut)
        self.handOver.setText(QCoreApplication.translate("CaseListPage", u"B\u00e0n &giao\u2026", None))
#if QT_CONFIG(tooltip)
        self.handOver.setToolTip(QCoreApplication.translate("CaseListPage", u"Giao c\u00e1c vi\u1ec7c \u0111ang ch\u1ecdn, ho\u1eb7c m\u1ecdi vi\u1ec7c c\u1ee7a m\u1ed9t ch\u1ea5p h\u00e0nh vi\u00ean, cho ng\u01b0\u1eddi kh\u00e1c", None))
#endif // QT_CONFIG(tooltip)
        self.newCase.setText(QCoreApplication.translate("CaseListPage", u"Vi\u1ec7c &m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.newCase.setToolTip(QCoreApplication.translate("CaseListPage", u"M\u1edf m\u1ed9t vi\u1ec7c theo quy\u1ebft \u0111\u1ecbnh thi h\u00e0nh \u00e1n (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CaseListPage", u"Danh s\u00e1ch vi\u1ec7c thi h\u00e0nh \u00e1n", None))
#endif // QT_CONFIG(accessibility)
        self.buildList.setText(QCoreApplication.translate("CaseListPage", u"L\u1eadp &danh s\u00e1ch\u2026", None))
#if QT_CONFIG(tooltip)
        self.buildList.setToolTip(QCoreApplication.translate("CaseListPage", u"Ch\u1ecdn \u0111i\u1ec1u ki\u1ec7n v\u00e0 c\u1ed9t, xem c\u00f3 bao nhi\u00eau vi\u1ec7c, l\u01b0u l\u1ea1i, ghi ra Excel ho\u1eb7c PDF", None))
#endif // QT_CONFIG(tooltip)
        self.emptyImport.setText(QCoreApplication.translate("CaseListPage", u"&Nh\u1eadp danh s\u00e1ch", None))
        self.emptyNew.setText(QCoreApplication.translate("CaseListPage", u"M\u1edf m\u1ed9t &vi\u1ec7c", None))
        self.emptyClear.setText(QCoreApplication.translate("CaseListPage", u"B\u1ecf &l\u1ecdc", None))
        pass
    # retranslateUi

