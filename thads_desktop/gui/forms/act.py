# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'act.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget)
class Ui_ActDialog(object):
    def setupUi(self, ActDialog: QDialog) -> None:
        if not ActDialog.objectName():
            ActDialog.setObjectName(u"ActDialog")
        ActDialog.resize(560, 420)
        self.layout = QVBoxLayout(ActDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.title = QLabel(ActDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.caseLine = QLabel(ActDialog)
        self.caseLine.setObjectName(u"caseLine")
        self.caseLine.setWordWrap(True)
        self.caseLine.setProperty(u"role", u"muted")

        self.layout.addWidget(self.caseLine)

        self.law = QLabel(ActDialog)
        self.law.setObjectName(u"law")
        self.law.setWordWrap(True)
        self.law.setProperty(u"role", u"muted")

        self.layout.addWidget(self.law)

        self.banner = QLabel(ActDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.scroll = QScrollArea(ActDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.form = QFormLayout(self.fields)
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 4, 6, 4)
        self.scroll.setWidget(self.fields)

        self.layout.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(ActDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)


        self.retranslateUi(ActDialog)

        QMetaObject.connectSlotsByName(ActDialog)
    # setupUi

    def retranslateUi(self, ActDialog: QDialog) -> None:
        ActDialog.setWindowTitle(QCoreApplication.translate("ActDialog", u"Ghi h\u00e0nh vi", None))
    # retranslateUi

