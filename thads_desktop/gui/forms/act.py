# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'act.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.text_field import TextField
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

        self.check = QLabel(ActDialog)
        self.check.setObjectName(u"check")
        self.check.setWordWrap(True)
        self.check.setProperty(u"role", u"muted")

        self.layout.addWidget(self.check)

        self.overruling = QHBoxLayout()
        self.overruling.setObjectName(u"overruling")
        self.overrule = QPushButton(ActDialog)
        self.overrule.setObjectName(u"overrule")
        self.overrule.setAutoDefault(False)

        self.overruling.addWidget(self.overrule)

        self.althoughLabel = QLabel(ActDialog)
        self.althoughLabel.setObjectName(u"althoughLabel")

        self.overruling.addWidget(self.althoughLabel)

        self.although = TextField(ActDialog)
        self.although.setObjectName(u"although")

        self.overruling.addWidget(self.although)

        self.overrulingSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.overruling.addItem(self.overrulingSpace)


        self.layout.addLayout(self.overruling)

        self.buttons = QDialogButtonBox(ActDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.althoughLabel.setBuddy(self.although)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActDialog)

        QMetaObject.connectSlotsByName(ActDialog)
    # setupUi

    def retranslateUi(self, ActDialog: QDialog) -> None:
        ActDialog.setWindowTitle(QCoreApplication.translate("ActDialog", u"Ghi h\u00e0nh vi", None))
        self.overrule.setText(QCoreApplication.translate("ActDialog", u"&V\u1eabn ghi v\u00ec \u0111\u00e3 x\u1ea3y ra\u2026", None))
        self.althoughLabel.setText(QCoreApplication.translate("ActDialog", u"V\u00ec &sao v\u1eabn ghi", None))
    # retranslateUi

