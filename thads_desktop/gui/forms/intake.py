# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)
class Ui_IntakePage(object):
    def setupUi(self, IntakePage: QWidget) -> None:
        if not IntakePage.objectName():
            IntakePage.setObjectName(u"IntakePage")
        self.layout = QVBoxLayout(IntakePage)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 8)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.text = QLineEdit(IntakePage)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(160, 0))
        self.text.setClearButtonEnabled(True)

        self.filters.addWidget(self.text)

        self.status = QComboBox(IntakePage)
        self.status.setObjectName(u"status")
        self.status.setMinimumContentsLength(18)
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filters.addWidget(self.status)

        self.clear = QPushButton(IntakePage)
        self.clear.setObjectName(u"clear")
        self.clear.setProperty(u"flat", True)

        self.filters.addWidget(self.clear)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.space)

        self.receive = QPushButton(IntakePage)
        self.receive.setObjectName(u"receive")

        self.filters.addWidget(self.receive)


        self.layout.addLayout(self.filters)

        self.body = QStackedWidget(IntakePage)
        self.body.setObjectName(u"body")
        self.listed = QWidget()
        self.listed.setObjectName(u"listed")
        self.listedLayout = QVBoxLayout(self.listed)
        self.listedLayout.setSpacing(6)
        self.listedLayout.setObjectName(u"listedLayout")
        self.listedLayout.setContentsMargins(0, 0, 0, 0)
        self.table = QTableView(self.listed)
        self.table.setObjectName(u"table")

        self.listedLayout.addWidget(self.table)

        self.detail = QLabel(self.listed)
        self.detail.setObjectName(u"detail")
        self.detail.setWordWrap(True)

        self.listedLayout.addWidget(self.detail)

        self.paperRow = QHBoxLayout()
        self.paperRow.setSpacing(8)
        self.paperRow.setObjectName(u"paperRow")
        self.papers = QLabel(self.listed)
        self.papers.setObjectName(u"papers")
        self.papers.setWordWrap(True)
        self.papers.setProperty(u"role", u"muted")

        self.paperRow.addWidget(self.papers)

        self.correct = QPushButton(self.listed)
        self.correct.setObjectName(u"correct")
        self.correct.setProperty(u"flat", True)

        self.paperRow.addWidget(self.correct)

        self.takeBack = QPushButton(self.listed)
        self.takeBack.setObjectName(u"takeBack")
        self.takeBack.setProperty(u"flat", True)

        self.paperRow.addWidget(self.takeBack)

        self.paperRow.setStretch(0, 1)

        self.listedLayout.addLayout(self.paperRow)

        self.actions = QHBoxLayout()
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.decide = QPushButton(self.listed)
        self.decide.setObjectName(u"decide")

        self.actions.addWidget(self.decide)

        self.request = QPushButton(self.listed)
        self.request.setObjectName(u"request")

        self.actions.addWidget(self.request)

        self.askMore = QPushButton(self.listed)
        self.askMore.setObjectName(u"askMore")

        self.actions.addWidget(self.askMore)

        self.complete = QPushButton(self.listed)
        self.complete.setObjectName(u"complete")

        self.actions.addWidget(self.complete)

        self.refuse = QPushButton(self.listed)
        self.refuse.setObjectName(u"refuse")

        self.actions.addWidget(self.refuse)

        self.other = QPushButton(self.listed)
        self.other.setObjectName(u"other")

        self.actions.addWidget(self.other)

        self.actionsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.actionsSpace)


        self.listedLayout.addLayout(self.actions)

        self.totals = QLabel(self.listed)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"role", u"muted")

        self.listedLayout.addWidget(self.totals)

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

        self.emptyReceive = QPushButton(self.empty)
        self.emptyReceive.setObjectName(u"emptyReceive")
        self.emptyReceive.setProperty(u"primary", True)

        self.emptyButtons.addWidget(self.emptyReceive)

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

        QWidget.setTabOrder(self.text, self.status)
        QWidget.setTabOrder(self.status, self.clear)
        QWidget.setTabOrder(self.clear, self.receive)
        QWidget.setTabOrder(self.receive, self.table)
        QWidget.setTabOrder(self.table, self.correct)
        QWidget.setTabOrder(self.correct, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.decide)
        QWidget.setTabOrder(self.decide, self.request)
        QWidget.setTabOrder(self.request, self.askMore)
        QWidget.setTabOrder(self.askMore, self.complete)
        QWidget.setTabOrder(self.complete, self.refuse)
        QWidget.setTabOrder(self.refuse, self.other)

        self.retranslateUi(IntakePage)

        QMetaObject.connectSlotsByName(IntakePage)
    # setupUi

    def retranslateUi(self, IntakePage: QWidget) -> None:
        self.text.setPlaceholderText(QCoreApplication.translate("IntakePage", u"L\u1ecdc\u2026 (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("IntakePage", u"L\u1ecdc danh s\u00e1ch ti\u1ebfp nh\u1eadn theo ch\u1eef", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("IntakePage", u"L\u1ecdc theo t\u00ecnh tr\u1ea1ng", None))
#endif // QT_CONFIG(accessibility)
        self.clear.setText(QCoreApplication.translate("IntakePage", u"B\u1ecf &l\u1ecdc", None))
        self.receive.setText(QCoreApplication.translate("IntakePage", u"&Nh\u1eadn h\u1ed3 s\u01a1\u2026", None))
#if QT_CONFIG(tooltip)
        self.receive.setToolTip(QCoreApplication.translate("IntakePage", u"Nh\u1eadn b\u1ea3n \u00e1n, y\u00eau c\u1ea7u ho\u1eb7c h\u1ed3 s\u01a1 \u1ee7y th\u00e1c (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("IntakePage", u"Danh s\u00e1ch ti\u1ebfp nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("IntakePage", u"\u0110\u00edn&h ch\u00ednh", None))
#if QT_CONFIG(tooltip)
        self.correct.setToolTip(QCoreApplication.translate("IntakePage", u"Ch\u1ecdn gi\u1ea5y t\u1edd ghi sai \u0111\u1ec3 \u0111\u00ednh ch\u00ednh", None))
#endif // QT_CONFIG(tooltip)
        self.takeBack.setText(QCoreApplication.translate("IntakePage", u"H\u1ee7y g&i\u1ea5y t\u1edd\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeBack.setToolTip(QCoreApplication.translate("IntakePage", u"H\u1ee7y gi\u1ea5y t\u1edd ghi nh\u1ea7m", None))
#endif // QT_CONFIG(tooltip)
        self.decide.setText(QCoreApplication.translate("IntakePage", u"&Ra quy\u1ebft \u0111\u1ecbnh\u2026", None))
#if QT_CONFIG(tooltip)
        self.decide.setToolTip(QCoreApplication.translate("IntakePage", u"Ra quy\u1ebft \u0111\u1ecbnh thi h\u00e0nh \u00e1n (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.request.setText(QCoreApplication.translate("IntakePage", u"Ghi &y\u00eau c\u1ea7u\u2026", None))
        self.askMore.setText(QCoreApplication.translate("IntakePage", u"Y\u00eau c\u1ea7u &b\u1ed5 sung\u2026", None))
        self.complete.setText(QCoreApplication.translate("IntakePage", u"\u0110\u00e3 b\u1ed5 &sung \u0111\u1ee7\u2026", None))
        self.refuse.setText(QCoreApplication.translate("IntakePage", u"&T\u1eeb ch\u1ed1i\u2026", None))
        self.other.setText(QCoreApplication.translate("IntakePage", u"&Gi\u1ea5y t\u1edd kh\u00e1c\u2026", None))
        self.emptyReceive.setText(QCoreApplication.translate("IntakePage", u"Nh\u1eadn h\u1ed3 s\u01a1 \u0111\u1ea7&u ti\u00ean\u2026", None))
        self.emptyClear.setText(QCoreApplication.translate("IntakePage", u"B\u1ecf l\u1ecd&c", None))
        pass
    # retranslateUi

