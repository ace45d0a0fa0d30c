# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delivery.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.parties_field import PartiesField
from thads_desktop.gui.fields.text_field import TextField
class Ui_DeliveryDialog(object):
    def setupUi(self, DeliveryDialog: QDialog) -> None:
        if not DeliveryDialog.objectName():
            DeliveryDialog.setObjectName(u"DeliveryDialog")
        DeliveryDialog.resize(700, 640)
        self.layout = QVBoxLayout(DeliveryDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.title = QLabel(DeliveryDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.caseLine = QLabel(DeliveryDialog)
        self.caseLine.setObjectName(u"caseLine")
        self.caseLine.setWordWrap(True)
        self.caseLine.setProperty(u"role", u"muted")

        self.layout.addWidget(self.caseLine)

        self.banner = QLabel(DeliveryDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.scroll = QScrollArea(DeliveryDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.form = QFormLayout(self.fields)
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 4, 6, 4)
        self.paperLabel = QLabel(self.fields)
        self.paperLabel.setObjectName(u"paperLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paperLabel)

        self.paper = ChoiceField(self.fields)
        self.paper.setObjectName(u"paper")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paper)

        self.toLabel = QLabel(self.fields)
        self.toLabel.setObjectName(u"toLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.toLabel)

        self.to = PartiesField(self.fields)
        self.to.setObjectName(u"to")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.to)

        self.outcomeLabel = QLabel(self.fields)
        self.outcomeLabel.setObjectName(u"outcomeLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.outcomeLabel)

        self.outcome = ChoiceField(self.fields)
        self.outcome.setObjectName(u"outcome")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.outcome)

        self.wayLabel = QLabel(self.fields)
        self.wayLabel.setObjectName(u"wayLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.wayLabel)

        self.way = ChoiceField(self.fields)
        self.way.setObjectName(u"way")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.way)

        self.onLabel = QLabel(self.fields)
        self.onLabel.setObjectName(u"onLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.onLabel)

        self.on = DateField(self.fields)
        self.on.setObjectName(u"on")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.on)

        self.secondOnLabel = QLabel(self.fields)
        self.secondOnLabel.setObjectName(u"secondOnLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.secondOnLabel)

        self.secondOn = DateField(self.fields)
        self.secondOn.setObjectName(u"secondOn")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.secondOn)

        self.receiverLabel = QLabel(self.fields)
        self.receiverLabel.setObjectName(u"receiverLabel")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.receiverLabel)

        self.receiver = TextField(self.fields)
        self.receiver.setObjectName(u"receiver")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.receiver)

        self.relationLabel = QLabel(self.fields)
        self.relationLabel.setObjectName(u"relationLabel")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.relationLabel)

        self.relation = ChoiceField(self.fields)
        self.relation.setObjectName(u"relation")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.relation)

        self.confirmedLabel = QLabel(self.fields)
        self.confirmedLabel.setObjectName(u"confirmedLabel")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.confirmedLabel)

        self.confirmed = ChoiceField(self.fields)
        self.confirmed.setObjectName(u"confirmed")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.confirmed)

        self.witnessLabel = QLabel(self.fields)
        self.witnessLabel.setObjectName(u"witnessLabel")

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.witnessLabel)

        self.witness = TextField(self.fields)
        self.witness.setObjectName(u"witness")

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.witness)

        self.placeLabel = QLabel(self.fields)
        self.placeLabel.setObjectName(u"placeLabel")

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = TextField(self.fields)
        self.place.setObjectName(u"place")

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.place)

        self.noteLabel = QLabel(self.fields)
        self.noteLabel.setObjectName(u"noteLabel")

        self.form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = TextField(self.fields)
        self.note.setObjectName(u"note")

        self.form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.note)

        self.scroll.setWidget(self.fields)

        self.layout.addWidget(self.scroll)

        self.says = QLabel(DeliveryDialog)
        self.says.setObjectName(u"says")
        self.says.setWordWrap(True)
        self.says.setProperty(u"role", u"muted")

        self.layout.addWidget(self.says)

        self.valid = QLabel(DeliveryDialog)
        self.valid.setObjectName(u"valid")
        self.valid.setWordWrap(True)
        self.valid.setProperty(u"role", u"status")

        self.layout.addWidget(self.valid)

        self.overruling = QHBoxLayout()
        self.overruling.setObjectName(u"overruling")
        self.overrule = QPushButton(DeliveryDialog)
        self.overrule.setObjectName(u"overrule")
        self.overrule.setAutoDefault(False)

        self.overruling.addWidget(self.overrule)

        self.althoughLabel = QLabel(DeliveryDialog)
        self.althoughLabel.setObjectName(u"althoughLabel")

        self.overruling.addWidget(self.althoughLabel)

        self.although = TextField(DeliveryDialog)
        self.although.setObjectName(u"although")

        self.overruling.addWidget(self.although)

        self.overrulingSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.overruling.addItem(self.overrulingSpace)


        self.layout.addLayout(self.overruling)

        self.buttons = QDialogButtonBox(DeliveryDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.paperLabel.setBuddy(self.paper)
        self.toLabel.setBuddy(self.to)
        self.outcomeLabel.setBuddy(self.outcome)
        self.wayLabel.setBuddy(self.way)
        self.onLabel.setBuddy(self.on)
        self.secondOnLabel.setBuddy(self.secondOn)
        self.receiverLabel.setBuddy(self.receiver)
        self.relationLabel.setBuddy(self.relation)
        self.confirmedLabel.setBuddy(self.confirmed)
        self.witnessLabel.setBuddy(self.witness)
        self.placeLabel.setBuddy(self.place)
        self.noteLabel.setBuddy(self.note)
        self.althoughLabel.setBuddy(self.although)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DeliveryDialog)

        QMetaObject.connectSlotsByName(DeliveryDialog)
    # setupUi

    def retranslateUi(self, DeliveryDialog: QDialog) -> None:
        DeliveryDialog.setWindowTitle(QCoreApplication.translate("DeliveryDialog", u"Giao, th\u00f4ng b\u00e1o v\u0103n b\u1ea3n", None))
        self.title.setText(QCoreApplication.translate("DeliveryDialog", u"Giao, th\u00f4ng b\u00e1o v\u0103n b\u1ea3n", None))
        self.paperLabel.setText(QCoreApplication.translate("DeliveryDialog", u"&V\u0103n b\u1ea3n", None))
        self.toLabel.setText(QCoreApplication.translate("DeliveryDialog", u"N&g\u01b0\u1eddi \u0111\u01b0\u1ee3c th\u00f4ng b\u00e1o", None))
        self.outcomeLabel.setText(QCoreApplication.translate("DeliveryDialog", u"&K\u1ebft qu\u1ea3", None))
        self.wayLabel.setText(QCoreApplication.translate("DeliveryDialog", u"&H\u00ecnh th\u1ee9c", None))
        self.onLabel.setText(QCoreApplication.translate("DeliveryDialog", u"Ng\u00e0&y", None))
        self.secondOnLabel.setText(QCoreApplication.translate("DeliveryDialog", u"Ng\u00e0y &l\u1ea7n hai", None))
        self.receiverLabel.setText(QCoreApplication.translate("DeliveryDialog", u"Ng\u01b0\u1eddi nh\u1eadn th&ay", None))
        self.relationLabel.setText(QCoreApplication.translate("DeliveryDialog", u"&Quan h\u1ec7", None))
        self.confirmedLabel.setText(QCoreApplication.translate("DeliveryDialog", u"&Bi\u00ean b\u1ea3n ghi", None))
        self.witnessLabel.setText(QCoreApplication.translate("DeliveryDialog", u"Ng\u01b0\u1eddi &ch\u1ee9ng ki\u1ebfn", None))
        self.placeLabel.setText(QCoreApplication.translate("DeliveryDialog", u"&N\u01a1i th\u1ef1c hi\u1ec7n", None))
        self.noteLabel.setText(QCoreApplication.translate("DeliveryDialog", u"Ghi ch\u00fa (&t)", None))
        self.overrule.setText(QCoreApplication.translate("DeliveryDialog", u"V\u1eabn ghi v\u00ec \u0111\u00e3 &x\u1ea3y ra\u2026", None))
        self.althoughLabel.setText(QCoreApplication.translate("DeliveryDialog", u"V\u00ec &sao v\u1eabn ghi", None))
    # retranslateUi

