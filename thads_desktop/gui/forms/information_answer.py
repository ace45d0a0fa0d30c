# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'information_answer.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.text_field import (LongTextField, TextField)
class Ui_InformationAnswerDialog(object):
    def setupUi(self, InformationAnswerDialog: QDialog) -> None:
        if not InformationAnswerDialog.objectName():
            InformationAnswerDialog.setObjectName(u"InformationAnswerDialog")
        InformationAnswerDialog.resize(640, 360)
        self.layout = QVBoxLayout(InformationAnswerDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.title = QLabel(InformationAnswerDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.caseLine = QLabel(InformationAnswerDialog)
        self.caseLine.setObjectName(u"caseLine")
        self.caseLine.setWordWrap(True)
        self.caseLine.setProperty(u"role", u"muted")

        self.layout.addWidget(self.caseLine)

        self.banner = QLabel(InformationAnswerDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.letterLabel = QLabel(InformationAnswerDialog)
        self.letterLabel.setObjectName(u"letterLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.letterLabel)

        self.letter = ChoiceField(InformationAnswerDialog)
        self.letter.setObjectName(u"letter")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.letter)

        self.receivedOnLabel = QLabel(InformationAnswerDialog)
        self.receivedOnLabel.setObjectName(u"receivedOnLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.receivedOnLabel)

        self.receivedOn = DateField(InformationAnswerDialog)
        self.receivedOn.setObjectName(u"receivedOn")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.receivedOn)

        self.numberLabel = QLabel(InformationAnswerDialog)
        self.numberLabel.setObjectName(u"numberLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextField(InformationAnswerDialog)
        self.number.setObjectName(u"number")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.number)

        self.answerLabel = QLabel(InformationAnswerDialog)
        self.answerLabel.setObjectName(u"answerLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.answerLabel)

        self.answer = LongTextField(InformationAnswerDialog)
        self.answer.setObjectName(u"answer")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.answer)


        self.layout.addLayout(self.form)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(InformationAnswerDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.letterLabel.setBuddy(self.letter)
        self.receivedOnLabel.setBuddy(self.receivedOn)
        self.numberLabel.setBuddy(self.number)
        self.answerLabel.setBuddy(self.answer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InformationAnswerDialog)

        QMetaObject.connectSlotsByName(InformationAnswerDialog)
    # setupUi

    def retranslateUi(self, InformationAnswerDialog: QDialog) -> None:
        InformationAnswerDialog.setWindowTitle(QCoreApplication.translate("InformationAnswerDialog", u"Nh\u1eadn tr\u1ea3 l\u1eddi", None))
        self.title.setText(QCoreApplication.translate("InformationAnswerDialog", u"Nh\u1eadn tr\u1ea3 l\u1eddi", None))
        self.letterLabel.setText(QCoreApplication.translate("InformationAnswerDialog", u"&V\u0103n b\u1ea3n \u0111\u00e3 g\u1eedi", None))
        self.receivedOnLabel.setText(QCoreApplication.translate("InformationAnswerDialog", u"Ng\u00e0&y nh\u1eadn", None))
        self.numberLabel.setText(QCoreApplication.translate("InformationAnswerDialog", u"&S\u1ed1 v\u0103n b\u1ea3n tr\u1ea3 l\u1eddi", None))
        self.answerLabel.setText(QCoreApplication.translate("InformationAnswerDialog", u"&N\u1ed9i dung tr\u1ea3 l\u1eddi", None))
    # retranslateUi

