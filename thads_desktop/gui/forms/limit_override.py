# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'limit_override.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.text_field import TextField
class Ui_LimitOverrideDialog(object):
    def setupUi(self, LimitOverrideDialog: QDialog) -> None:
        if not LimitOverrideDialog.objectName():
            LimitOverrideDialog.setObjectName(u"LimitOverrideDialog")
        LimitOverrideDialog.resize(620, 420)
        self.layout = QVBoxLayout(LimitOverrideDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.what = QLabel(LimitOverrideDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"role", u"heading")

        self.layout.addWidget(self.what)

        self.lawSays = QLabel(LimitOverrideDialog)
        self.lawSays.setObjectName(u"lawSays")
        self.lawSays.setWordWrap(True)

        self.layout.addWidget(self.lawSays)

        self.banner = QLabel(LimitOverrideDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(10)
        self.countLabel = QLabel(LimitOverrideDialog)
        self.countLabel.setObjectName(u"countLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.countLabel)

        self.count = TextField(LimitOverrideDialog)
        self.count.setObjectName(u"count")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.count)

        self.unitLabel = QLabel(LimitOverrideDialog)
        self.unitLabel.setObjectName(u"unitLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unit = ChoiceField(LimitOverrideDialog)
        self.unit.setObjectName(u"unit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.unit)

        self.sinceLabel = QLabel(LimitOverrideDialog)
        self.sinceLabel.setObjectName(u"sinceLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.sinceLabel)

        self.since = DateField(LimitOverrideDialog)
        self.since.setObjectName(u"since")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.since)

        self.toLabel = QLabel(LimitOverrideDialog)
        self.toLabel.setObjectName(u"toLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.toLabel)

        self.to = DateField(LimitOverrideDialog)
        self.to.setObjectName(u"to")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.to)

        self.whyLabel = QLabel(LimitOverrideDialog)
        self.whyLabel.setObjectName(u"whyLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.whyLabel)

        self.why = TextField(LimitOverrideDialog)
        self.why.setObjectName(u"why")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.why)


        self.layout.addLayout(self.form)

        self.hint = QLabel(LimitOverrideDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QDialogButtonBox(LimitOverrideDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.countLabel.setBuddy(self.count)
        self.unitLabel.setBuddy(self.unit)
        self.sinceLabel.setBuddy(self.since)
        self.toLabel.setBuddy(self.to)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LimitOverrideDialog)

        QMetaObject.connectSlotsByName(LimitOverrideDialog)
    # setupUi

    def retranslateUi(self, LimitOverrideDialog: QDialog) -> None:
        LimitOverrideDialog.setWindowTitle(QCoreApplication.translate("LimitOverrideDialog", u"S\u1eeda th\u1eddi h\u1ea1n cho \u0111\u01a1n v\u1ecb", None))
        self.countLabel.setText(QCoreApplication.translate("LimitOverrideDialog", u"&Con s\u1ed1", None))
        self.unitLabel.setText(QCoreApplication.translate("LimitOverrideDialog", u"\u0110\u01a1&n v\u1ecb t\u00ednh", None))
        self.sinceLabel.setText(QCoreApplication.translate("LimitOverrideDialog", u"&T\u1eeb ng\u00e0y", None))
        self.toLabel.setText(QCoreApplication.translate("LimitOverrideDialog", u"\u0110\u1ebfn &h\u1ebft ng\u00e0y", None))
        self.whyLabel.setText(QCoreApplication.translate("LimitOverrideDialog", u"&L\u00fd do, v\u0103n b\u1ea3n", None))
        self.hint.setText(QCoreApplication.translate("LimitOverrideDialog", u"\u0110\u1ec3 tr\u1ed1ng \u201c\u0111\u1ebfn h\u1ebft ng\u00e0y\u201d l\u00e0 cho t\u1edbi khi b\u1ecf s\u1eeda, trong th\u1eddi gian \u0111i\u1ec1u lu\u1eadt c\u00f2n hi\u1ec7u l\u1ef1c. Vi\u1ec7c s\u1eeda l\u00e0 m\u1ed9t h\u00e0nh vi ghi v\u00e0o s\u1ed5 c\u1ee7a \u0111\u01a1n v\u1ecb, ai s\u1eeda v\u00e0 v\u00ec sao \u0111\u1ec1u th\u1ea5y; l\u00fac n\u00e0o c\u0169ng b\u1ecf \u0111\u01b0\u1ee3c. M\u1ecdi th\u1eddi h\u1ea1n \u0111\u01b0\u1ee3c t\u00ednh l\u1ea1i ngay.", None))
    # retranslateUi

