# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'number_act.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)
class Ui_NumberActDialog(object):
    def setupUi(self, NumberActDialog: QDialog) -> None:
        if not NumberActDialog.objectName():
            NumberActDialog.setObjectName(u"NumberActDialog")
        NumberActDialog.resize(560, 300)
        self.layout = QVBoxLayout(NumberActDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.title = QLabel(NumberActDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.series = QLabel(NumberActDialog)
        self.series.setObjectName(u"series")
        self.series.setWordWrap(True)
        self.series.setProperty(u"role", u"muted")

        self.layout.addWidget(self.series)

        self.banner = QLabel(NumberActDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

        self.layout.addLayout(self.form)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(NumberActDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)


        self.retranslateUi(NumberActDialog)

        QMetaObject.connectSlotsByName(NumberActDialog)
    # setupUi

    def retranslateUi(self, NumberActDialog: QDialog) -> None:
        NumberActDialog.setWindowTitle(QCoreApplication.translate("NumberActDialog", u"S\u1ed1 v\u0103n b\u1ea3n", None))
    # retranslateUi

