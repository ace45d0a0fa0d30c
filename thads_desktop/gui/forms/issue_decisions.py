# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issue_decisions.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.fields.text_field import TextField
class Ui_IssueDecisionsDialog(object):
    def setupUi(self, IssueDecisionsDialog: QDialog) -> None:
        if not IssueDecisionsDialog.objectName():
            IssueDecisionsDialog.setObjectName(u"IssueDecisionsDialog")
        IssueDecisionsDialog.resize(1000, 560)
        self.layout = QVBoxLayout(IssueDecisionsDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.about = QLabel(IssueDecisionsDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.layout.addWidget(self.about)

        self.banner = QLabel(IssueDecisionsDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.scroll = QScrollArea(IssueDecisionsDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldsLayout = QVBoxLayout(self.fields)
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 8, 0)
        self.decisionGroup = QWidget(self.fields)
        self.decisionGroup.setObjectName(u"decisionGroup")
        self.decisionGroupLayout = QVBoxLayout(self.decisionGroup)
        self.decisionGroupLayout.setSpacing(4)
        self.decisionGroupLayout.setObjectName(u"decisionGroupLayout")
        self.decisionGroupLayout.setContentsMargins(0, 0, 0, 0)
        self.decisionHead = QLabel(self.decisionGroup)
        self.decisionHead.setObjectName(u"decisionHead")
        self.decisionHead.setProperty(u"role", u"heading")

        self.decisionGroupLayout.addWidget(self.decisionHead)

        self.decisionGrid = QGridLayout()
        self.decisionGrid.setObjectName(u"decisionGrid")
        self.decisionGrid.setHorizontalSpacing(12)
        self.decisionGrid.setVerticalSpacing(2)
        self.dayLabel = QLabel(self.decisionGroup)
        self.dayLabel.setObjectName(u"dayLabel")

        self.decisionGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.day = DateField(self.decisionGroup)
        self.day.setObjectName(u"day")

        self.decisionGrid.addWidget(self.day, 1, 0, 1, 1)

        self.officerLabel = QLabel(self.decisionGroup)
        self.officerLabel.setObjectName(u"officerLabel")

        self.decisionGrid.addWidget(self.officerLabel, 0, 1, 1, 1)

        self.officer = TextField(self.decisionGroup)
        self.officer.setObjectName(u"officer")

        self.decisionGrid.addWidget(self.officer, 1, 1, 1, 1)

        self.decisionGrid.setColumnStretch(0, 2)
        self.decisionGrid.setColumnStretch(1, 5)

        self.decisionGroupLayout.addLayout(self.decisionGrid)


        self.fieldsLayout.addWidget(self.decisionGroup)

        self.rules = QWidget(self.fields)
        self.rules.setObjectName(u"rules")
        self.rulesForm = QFormLayout(self.rules)
        self.rulesForm.setObjectName(u"rulesForm")
        self.rulesForm.setHorizontalSpacing(14)
        self.rulesForm.setVerticalSpacing(10)
        self.rulesForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rulesForm.setContentsMargins(0, 0, 0, 0)

        self.fieldsLayout.addWidget(self.rules)

        self.preview = QLabel(self.fields)
        self.preview.setObjectName(u"preview")
        self.preview.setWordWrap(True)
        self.preview.setProperty(u"role", u"heading")

        self.fieldsLayout.addWidget(self.preview)

        self.why = QLabel(self.fields)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setProperty(u"role", u"muted")

        self.fieldsLayout.addWidget(self.why)

        self.decisions = RowsField(self.fields)
        self.decisions.setObjectName(u"decisions")

        self.fieldsLayout.addWidget(self.decisions)

        self.left = QLabel(self.fields)
        self.left.setObjectName(u"left")
        self.left.setWordWrap(True)
        self.left.setProperty(u"role", u"muted")

        self.fieldsLayout.addWidget(self.left)

        self.bottomSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsLayout.addItem(self.bottomSpace)

        self.scroll.setWidget(self.fields)

        self.layout.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(IssueDecisionsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.officerLabel.setBuddy(self.officer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IssueDecisionsDialog)

        QMetaObject.connectSlotsByName(IssueDecisionsDialog)
    # setupUi

    def retranslateUi(self, IssueDecisionsDialog: QDialog) -> None:
        IssueDecisionsDialog.setWindowTitle(QCoreApplication.translate("IssueDecisionsDialog", u"Ra quy\u1ebft \u0111\u1ecbnh thi h\u00e0nh \u00e1n", None))
        self.decisionHead.setText(QCoreApplication.translate("IssueDecisionsDialog", u"Ra quy\u1ebft \u0111\u1ecbnh thi h\u00e0nh \u00e1n", None))
        self.dayLabel.setText(QCoreApplication.translate("IssueDecisionsDialog", u"&Ng\u00e0y ra quy\u1ebft \u0111\u1ecbnh", None))
        self.officerLabel.setText(QCoreApplication.translate("IssueDecisionsDialog", u"&Ch\u1ea5p h\u00e0nh vi\u00ean c\u1ee7a m\u1ecdi quy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.decisions.setAccessibleName(QCoreApplication.translate("IssueDecisionsDialog", u"C\u00e1c quy\u1ebft \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

