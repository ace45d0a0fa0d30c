# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'period_chooser.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.date_field import DateField
class Ui_PeriodChooser(object):
    def setupUi(self, PeriodChooser: QWidget) -> None:
        if not PeriodChooser.objectName():
            PeriodChooser.setObjectName(u"PeriodChooser")
        self.layout = QVBoxLayout(PeriodChooser)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.periodLayout = QHBoxLayout()
        self.periodLayout.setSpacing(8)
        self.periodLayout.setObjectName(u"periodLayout")
        self.yearLabel = QLabel(PeriodChooser)
        self.yearLabel.setObjectName(u"yearLabel")

        self.periodLayout.addWidget(self.yearLabel)

        self.year = QComboBox(PeriodChooser)
        self.year.setObjectName(u"year")

        self.periodLayout.addWidget(self.year)

        self.spanLabel = QLabel(PeriodChooser)
        self.spanLabel.setObjectName(u"spanLabel")

        self.periodLayout.addWidget(self.spanLabel)

        self.span = QComboBox(PeriodChooser)
        self.span.setObjectName(u"span")

        self.periodLayout.addWidget(self.span)

        self.firstLabel = QLabel(PeriodChooser)
        self.firstLabel.setObjectName(u"firstLabel")

        self.periodLayout.addWidget(self.firstLabel)

        self.first = DateField(PeriodChooser)
        self.first.setObjectName(u"first")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.first.sizePolicy().hasHeightForWidth())
        self.first.setSizePolicy(sizePolicy)

        self.periodLayout.addWidget(self.first)

        self.lastLabel = QLabel(PeriodChooser)
        self.lastLabel.setObjectName(u"lastLabel")

        self.periodLayout.addWidget(self.lastLabel)

        self.last = DateField(PeriodChooser)
        self.last.setObjectName(u"last")
        sizePolicy.setHeightForWidth(self.last.sizePolicy().hasHeightForWidth())
        self.last.setSizePolicy(sizePolicy)

        self.periodLayout.addWidget(self.last)

        self.periodSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.periodLayout.addItem(self.periodSpace)


        self.layout.addLayout(self.periodLayout)

        self.scopeLayout = QHBoxLayout()
        self.scopeLayout.setSpacing(8)
        self.scopeLayout.setObjectName(u"scopeLayout")
        self.officerLabel = QLabel(PeriodChooser)
        self.officerLabel.setObjectName(u"officerLabel")

        self.scopeLayout.addWidget(self.officerLabel)

        self.officer = QComboBox(PeriodChooser)
        self.officer.setObjectName(u"officer")
        self.officer.setMinimumContentsLength(12)
        self.officer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.scopeLayout.addWidget(self.officer)

        self.knownLabel = QLabel(PeriodChooser)
        self.knownLabel.setObjectName(u"knownLabel")

        self.scopeLayout.addWidget(self.knownLabel)

        self.known = DateField(PeriodChooser)
        self.known.setObjectName(u"known")
        sizePolicy.setHeightForWidth(self.known.sizePolicy().hasHeightForWidth())
        self.known.setSizePolicy(sizePolicy)

        self.scopeLayout.addWidget(self.known)

        self.scopeSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scopeLayout.addItem(self.scopeSpace)


        self.layout.addLayout(self.scopeLayout)

#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
        self.spanLabel.setBuddy(self.span)
        self.firstLabel.setBuddy(self.first)
        self.lastLabel.setBuddy(self.last)
        self.officerLabel.setBuddy(self.officer)
        self.knownLabel.setBuddy(self.known)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.span)
        QWidget.setTabOrder(self.span, self.first)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.officer)
        QWidget.setTabOrder(self.officer, self.known)

        self.retranslateUi(PeriodChooser)

        QMetaObject.connectSlotsByName(PeriodChooser)
    # setupUi

    def retranslateUi(self, PeriodChooser: QWidget) -> None:
        self.yearLabel.setText(QCoreApplication.translate("PeriodChooser", u"N\u0103m c\u00f4n&g t\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("PeriodChooser", u"N\u0103m c\u00f4ng t\u00e1c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.year.setToolTip(QCoreApplication.translate("PeriodChooser", u"N\u0103m c\u00f4ng t\u00e1c t\u00ednh t\u1eeb 01/10 n\u0103m tr\u01b0\u1edbc \u0111\u1ebfn 30/9", None))
#endif // QT_CONFIG(tooltip)
        self.spanLabel.setText(QCoreApplication.translate("PeriodChooser", u"&K\u1ef3", None))
#if QT_CONFIG(accessibility)
        self.span.setAccessibleName(QCoreApplication.translate("PeriodChooser", u"K\u1ef3 th\u1ed1ng k\u00ea", None))
#endif // QT_CONFIG(accessibility)
        self.firstLabel.setText(QCoreApplication.translate("PeriodChooser", u"&t\u1eeb", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("PeriodChooser", u"Ng\u00e0y \u0111\u1ea7u k\u1ef3", None))
#endif // QT_CONFIG(accessibility)
        self.lastLabel.setText(QCoreApplication.translate("PeriodChooser", u"\u0111\u1ebf&n", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("PeriodChooser", u"Ng\u00e0y cu\u1ed1i k\u1ef3", None))
#endif // QT_CONFIG(accessibility)
        self.officerLabel.setText(QCoreApplication.translate("PeriodChooser", u"&Ch\u1ea5p h\u00e0nh vi\u00ean", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("PeriodChooser", u"Ch\u1ea5p h\u00e0nh vi\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.knownLabel.setText(QCoreApplication.translate("PeriodChooser", u"Theo s\u1ed1 li\u1ec7u \u0111\u00e3 &bi\u1ebft \u0111\u1ebfn h\u1ebft ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.known.setAccessibleName(QCoreApplication.translate("PeriodChooser", u"Theo s\u1ed1 li\u1ec7u \u0111\u00e3 bi\u1ebft \u0111\u1ebfn h\u1ebft ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.known.setToolTip(QCoreApplication.translate("PeriodChooser", u"\u0110\u1ec3 tr\u1ed1ng: theo t\u1ea5t c\u1ea3 nh\u1eefng g\u00ec \u0111\u00e3 ghi \u0111\u1ebfn b\u00e2y gi\u1edd. Ghi ng\u00e0y: \u0111\u00fang nh\u01b0 ng\u00e0y \u0111\u00f3 \u0111\u00e3 bi\u1ebft, kh\u00f4ng k\u1ec3 ghi b\u1ed5 sung v\u00e0 \u0111\u00ednh ch\u00ednh v\u1ec1 sau.", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

