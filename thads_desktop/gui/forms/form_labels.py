# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'form_labels.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QTableView, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.text_field import TextField
class Ui_FormLabelsDialog(object):
    def setupUi(self, FormLabelsDialog: QDialog) -> None:
        if not FormLabelsDialog.objectName():
            FormLabelsDialog.setObjectName(u"FormLabelsDialog")
        FormLabelsDialog.resize(1100, 640)
        self.layout = QVBoxLayout(FormLabelsDialog)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.what = QLabel(FormLabelsDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"role", u"heading")

        self.layout.addWidget(self.what)

        self.source = QLabel(FormLabelsDialog)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)

        self.layout.addWidget(self.source)

        self.banner = QLabel(FormLabelsDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.names = QHBoxLayout()
        self.names.setSpacing(8)
        self.names.setObjectName(u"names")
        self.codeLabel = QLabel(FormLabelsDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.names.addWidget(self.codeLabel)

        self.code = TextField(FormLabelsDialog)
        self.code.setObjectName(u"code")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.code.sizePolicy().hasHeightForWidth())
        self.code.setSizePolicy(sizePolicy)

        self.names.addWidget(self.code)

        self.titleLabel = QLabel(FormLabelsDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.names.addWidget(self.titleLabel)

        self.formTitle = TextField(FormLabelsDialog)
        self.formTitle.setObjectName(u"formTitle")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.formTitle.sizePolicy().hasHeightForWidth())
        self.formTitle.setSizePolicy(sizePolicy1)

        self.names.addWidget(self.formTitle)


        self.layout.addLayout(self.names)

        self.hint = QLabel(FormLabelsDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.table = QTableView(FormLabelsDialog)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 130))

        self.layout.addWidget(self.table)

        self.sample = QTableView(FormLabelsDialog)
        self.sample.setObjectName(u"sample")
        self.sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.layout.addWidget(self.sample)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.resetOne = QPushButton(FormLabelsDialog)
        self.resetOne.setObjectName(u"resetOne")
        self.resetOne.setAutoDefault(False)

        self.foot.addWidget(self.resetOne)

        self.resetAll = QPushButton(FormLabelsDialog)
        self.resetAll.setObjectName(u"resetAll")
        self.resetAll.setAutoDefault(False)

        self.foot.addWidget(self.resetAll)

        self.whyLabel = QLabel(FormLabelsDialog)
        self.whyLabel.setObjectName(u"whyLabel")

        self.foot.addWidget(self.whyLabel)

        self.why = TextField(FormLabelsDialog)
        self.why.setObjectName(u"why")
        sizePolicy.setHeightForWidth(self.why.sizePolicy().hasHeightForWidth())
        self.why.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.why)

        self.buttons = QDialogButtonBox(FormLabelsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.foot.addWidget(self.buttons)


        self.layout.addLayout(self.foot)

        self.layout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.titleLabel.setBuddy(self.formTitle)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.formTitle)
        QWidget.setTabOrder(self.formTitle, self.table)
        QWidget.setTabOrder(self.table, self.resetOne)
        QWidget.setTabOrder(self.resetOne, self.resetAll)
        QWidget.setTabOrder(self.resetAll, self.why)

        self.retranslateUi(FormLabelsDialog)

        QMetaObject.connectSlotsByName(FormLabelsDialog)
    # setupUi

    def retranslateUi(self, FormLabelsDialog: QDialog) -> None:
        FormLabelsDialog.setWindowTitle(QCoreApplication.translate("FormLabelsDialog", u"Nh\u00e3n bi\u1ec3u c\u1ee7a \u0111\u01a1n v\u1ecb", None))
        self.codeLabel.setText(QCoreApplication.translate("FormLabelsDialog", u"&S\u1ed1 hi\u1ec7u bi\u1ec3u", None))
        self.titleLabel.setText(QCoreApplication.translate("FormLabelsDialog", u"&T\u00ean bi\u1ec3u", None))
        self.hint.setText(QCoreApplication.translate("FormLabelsDialog", u"Nh\u00f3m v\u00e0 c\u1ed9t c\u00e1ch nhau b\u1eb1ng d\u1ea5u >. \u0110\u1ec3 tr\u1ed1ng: d\u00f9ng nh\u00e3n c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh. Ctrl+V: d\u00e1n nh\u00e3n ch\u00e9p t\u1eeb Excel.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("FormLabelsDialog", u"Nh\u00e3n c\u1ee7a t\u1eebng c\u1ed9t", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.sample.setToolTip(QCoreApplication.translate("FormLabelsDialog", u"\u0110\u1ea7u bi\u1ec3u theo nh\u00e3n \u0111ang s\u1eeda", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sample.setAccessibleName(QCoreApplication.translate("FormLabelsDialog", u"\u0110\u1ea7u bi\u1ec3u theo nh\u00e3n \u0111ang s\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.resetOne.setText(QCoreApplication.translate("FormLabelsDialog", u"&B\u1ecf nh\u00e3n c\u1ed9t n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.resetOne.setToolTip(QCoreApplication.translate("FormLabelsDialog", u"D\u00f9ng l\u1ea1i nh\u00e3n c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh cho c\u1ed9t \u0111ang ch\u1ecdn (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.resetAll.setText(QCoreApplication.translate("FormLabelsDialog", u"B\u1ecf &m\u1ecdi nh\u00e3n", None))
#if QT_CONFIG(tooltip)
        self.resetAll.setToolTip(QCoreApplication.translate("FormLabelsDialog", u"D\u00f9ng l\u1ea1i s\u1ed1 hi\u1ec7u, t\u00ean v\u00e0 m\u1ecdi nh\u00e3n c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(tooltip)
        self.whyLabel.setText(QCoreApplication.translate("FormLabelsDialog", u"&L\u00fd do", None))
    # retranslateUi

