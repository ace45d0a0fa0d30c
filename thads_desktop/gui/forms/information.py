# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'information.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.fields.text_field import LongTextField
class Ui_InformationDialog(object):
    def setupUi(self, InformationDialog: QDialog) -> None:
        if not InformationDialog.objectName():
            InformationDialog.setObjectName(u"InformationDialog")
        InformationDialog.resize(720, 420)
        self.layout = QVBoxLayout(InformationDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.title = QLabel(InformationDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.caseLine = QLabel(InformationDialog)
        self.caseLine.setObjectName(u"caseLine")
        self.caseLine.setWordWrap(True)
        self.caseLine.setProperty(u"role", u"muted")

        self.layout.addWidget(self.caseLine)

        self.banner = QLabel(InformationDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.sentOnLabel = QLabel(InformationDialog)
        self.sentOnLabel.setObjectName(u"sentOnLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sentOnLabel)

        self.sentOn = DateField(InformationDialog)
        self.sentOn.setObjectName(u"sentOn")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sentOn)

        self.asksLabel = QLabel(InformationDialog)
        self.asksLabel.setObjectName(u"asksLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.asksLabel)

        self.asks = LongTextField(InformationDialog)
        self.asks.setObjectName(u"asks")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.asks)

        self.recipientsLabel = QLabel(InformationDialog)
        self.recipientsLabel.setObjectName(u"recipientsLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.recipientsLabel)

        self.recipients = RowsField(InformationDialog)
        self.recipients.setObjectName(u"recipients")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.recipients)


        self.layout.addLayout(self.form)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(InformationDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.sentOnLabel.setBuddy(self.sentOn)
        self.asksLabel.setBuddy(self.asks)
        self.recipientsLabel.setBuddy(self.recipients)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InformationDialog)

        QMetaObject.connectSlotsByName(InformationDialog)
    # setupUi

    def retranslateUi(self, InformationDialog: QDialog) -> None:
        InformationDialog.setWindowTitle(QCoreApplication.translate("InformationDialog", u"Y\u00eau c\u1ea7u cung c\u1ea5p th\u00f4ng tin", None))
        self.title.setText(QCoreApplication.translate("InformationDialog", u"Y\u00eau c\u1ea7u cung c\u1ea5p th\u00f4ng tin", None))
        self.sentOnLabel.setText(QCoreApplication.translate("InformationDialog", u"Ng\u00e0&y g\u1eedi", None))
        self.asksLabel.setText(QCoreApplication.translate("InformationDialog", u"&N\u1ed9i dung c\u1ea7n cung c\u1ea5p", None))
        self.recipientsLabel.setText(QCoreApplication.translate("InformationDialog", u"N\u01a1i n&h\u1eadn", None))
    # retranslateUi

