# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'numbers.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)
class Ui_NumbersDialog(object):
    def setupUi(self, NumbersDialog: QDialog) -> None:
        if not NumbersDialog.objectName():
            NumbersDialog.setObjectName(u"NumbersDialog")
        NumbersDialog.resize(860, 520)
        self.layout = QVBoxLayout(NumbersDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.choosers = QHBoxLayout()
        self.choosers.setSpacing(8)
        self.choosers.setObjectName(u"choosers")
        self.seriesLabel = QLabel(NumbersDialog)
        self.seriesLabel.setObjectName(u"seriesLabel")

        self.choosers.addWidget(self.seriesLabel)

        self.series = QComboBox(NumbersDialog)
        self.series.setObjectName(u"series")

        self.choosers.addWidget(self.series)

        self.yearLabel = QLabel(NumbersDialog)
        self.yearLabel.setObjectName(u"yearLabel")

        self.choosers.addWidget(self.yearLabel)

        self.year = QComboBox(NumbersDialog)
        self.year.setObjectName(u"year")

        self.choosers.addWidget(self.year)

        self.chooserSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choosers.addItem(self.chooserSpace)


        self.layout.addLayout(self.choosers)

        self.summary = QLabel(NumbersDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"heading")

        self.layout.addWidget(self.summary)

        self.about = QLabel(NumbersDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.layout.addWidget(self.about)

        self.table = QTableView(NumbersDialog)
        self.table.setObjectName(u"table")

        self.layout.addWidget(self.table)

        self.nothing = QLabel(NumbersDialog)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)

        self.layout.addWidget(self.nothing)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.reserve = QPushButton(NumbersDialog)
        self.reserve.setObjectName(u"reserve")
        self.reserve.setAutoDefault(False)

        self.foot.addWidget(self.reserve)

        self.skip = QPushButton(NumbersDialog)
        self.skip.setObjectName(u"skip")
        self.skip.setAutoDefault(False)

        self.foot.addWidget(self.skip)

        self.takeBack = QPushButton(NumbersDialog)
        self.takeBack.setObjectName(u"takeBack")
        self.takeBack.setAutoDefault(False)

        self.foot.addWidget(self.takeBack)

        self.footSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.close = QPushButton(NumbersDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

        self.layout.setStretch(3, 1)
        self.layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.seriesLabel.setBuddy(self.series)
        self.yearLabel.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.series, self.year)
        QWidget.setTabOrder(self.year, self.table)
        QWidget.setTabOrder(self.table, self.reserve)
        QWidget.setTabOrder(self.reserve, self.skip)
        QWidget.setTabOrder(self.skip, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.close)

        self.retranslateUi(NumbersDialog)
        self.close.clicked.connect(NumbersDialog.reject)

        QMetaObject.connectSlotsByName(NumbersDialog)
    # setupUi

    def retranslateUi(self, NumbersDialog: QDialog) -> None:
        NumbersDialog.setWindowTitle(QCoreApplication.translate("NumbersDialog", u"S\u1ed1 v\u0103n b\u1ea3n", None))
        self.seriesLabel.setText(QCoreApplication.translate("NumbersDialog", u"D\u00e3&y s\u1ed1", None))
        self.yearLabel.setText(QCoreApplication.translate("NumbersDialog", u"&N\u0103m", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("NumbersDialog", u"S\u1ed1 khuy\u1ebft, s\u1ed1 \u0111\u00e3 d\u00e0nh, s\u1ed1 tr\u00f9ng", None))
#endif // QT_CONFIG(accessibility)
        self.reserve.setText(QCoreApplication.translate("NumbersDialog", u"&D\u00e0nh s\u1ed1\u2026", None))
#if QT_CONFIG(tooltip)
        self.reserve.setToolTip(QCoreApplication.translate("NumbersDialog", u"D\u00e0nh m\u1ed9t kh\u1ed1i s\u1ed1 cho m\u1ed9t m\u00e1y, ho\u1eb7c \u0111\u1ec3 ghi tay", None))
#endif // QT_CONFIG(tooltip)
        self.skip.setText(QCoreApplication.translate("NumbersDialog", u"Ghi &l\u00fd do b\u1ecf s\u1ed1\u2026", None))
#if QT_CONFIG(tooltip)
        self.skip.setToolTip(QCoreApplication.translate("NumbersDialog", u"Ghi v\u00ec sao m\u1ed9t s\u1ed1 kh\u00f4ng c\u00f3 v\u0103n b\u1ea3n (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.takeBack.setText(QCoreApplication.translate("NumbersDialog", u"&H\u1ee7y \u0111i\u1ec1u \u0111\u00e3 ghi\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeBack.setToolTip(QCoreApplication.translate("NumbersDialog", u"H\u1ee7y vi\u1ec7c d\u00e0nh s\u1ed1 ho\u1eb7c l\u00fd do b\u1ecf s\u1ed1 \u1edf d\u00f2ng \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.close.setText(QCoreApplication.translate("NumbersDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

