# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entry_override.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.text_field import TextField
class Ui_EntryOverrideDialog(object):
    def setupUi(self, EntryOverrideDialog: QDialog) -> None:
        if not EntryOverrideDialog.objectName():
            EntryOverrideDialog.setObjectName(u"EntryOverrideDialog")
        EntryOverrideDialog.resize(680, 420)
        self.layout = QVBoxLayout(EntryOverrideDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.what = QLabel(EntryOverrideDialog)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"role", u"heading")

        self.layout.addWidget(self.what)

        self.lawSays = QLabel(EntryOverrideDialog)
        self.lawSays.setObjectName(u"lawSays")
        self.lawSays.setWordWrap(True)

        self.layout.addWidget(self.lawSays)

        self.banner = QLabel(EntryOverrideDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.scroll = QScrollArea(EntryOverrideDialog)
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
        self.sinceLabel = QLabel(self.fields)
        self.sinceLabel.setObjectName(u"sinceLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sinceLabel)

        self.since = DateField(self.fields)
        self.since.setObjectName(u"since")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.since)

        self.toLabel = QLabel(self.fields)
        self.toLabel.setObjectName(u"toLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.toLabel)

        self.to = DateField(self.fields)
        self.to.setObjectName(u"to")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.to)

        self.whyLabel = QLabel(self.fields)
        self.whyLabel.setObjectName(u"whyLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.whyLabel)

        self.why = TextField(self.fields)
        self.why.setObjectName(u"why")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.why)

        self.scroll.setWidget(self.fields)

        self.layout.addWidget(self.scroll)

        self.differs = QLabel(EntryOverrideDialog)
        self.differs.setObjectName(u"differs")
        self.differs.setWordWrap(True)

        self.layout.addWidget(self.differs)

        self.hint = QLabel(EntryOverrideDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.buttons = QDialogButtonBox(EntryOverrideDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.sinceLabel.setBuddy(self.since)
        self.toLabel.setBuddy(self.to)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EntryOverrideDialog)

        QMetaObject.connectSlotsByName(EntryOverrideDialog)
    # setupUi

    def retranslateUi(self, EntryOverrideDialog: QDialog) -> None:
        EntryOverrideDialog.setWindowTitle(QCoreApplication.translate("EntryOverrideDialog", u"S\u1eeda m\u1ee5c cho \u0111\u01a1n v\u1ecb", None))
        self.sinceLabel.setText(QCoreApplication.translate("EntryOverrideDialog", u"&T\u1eeb ng\u00e0y", None))
        self.toLabel.setText(QCoreApplication.translate("EntryOverrideDialog", u"\u0110\u1ebfn &h\u1ebft ng\u00e0y", None))
        self.whyLabel.setText(QCoreApplication.translate("EntryOverrideDialog", u"&L\u00fd do, v\u0103n b\u1ea3n", None))
        self.hint.setText(QCoreApplication.translate("EntryOverrideDialog", u"\u0110\u1ec3 tr\u1ed1ng \u201c\u0111\u1ebfn h\u1ebft ng\u00e0y\u201d l\u00e0 cho t\u1edbi khi b\u1ecf s\u1eeda, trong th\u1eddi gian \u0111i\u1ec1u lu\u1eadt c\u00f2n hi\u1ec7u l\u1ef1c. Vi\u1ec7c s\u1eeda l\u00e0 m\u1ed9t h\u00e0nh vi ghi v\u00e0o s\u1ed5 c\u1ee7a \u0111\u01a1n v\u1ecb; l\u00fac n\u00e0o c\u0169ng b\u1ecf \u0111\u01b0\u1ee3c.", None))
    # retranslateUi

