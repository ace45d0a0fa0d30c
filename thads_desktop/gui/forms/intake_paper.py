# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_paper.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget)
class Ui_IntakePaperDialog(object):
    def setupUi(self, IntakePaperDialog: QDialog) -> None:
        if not IntakePaperDialog.objectName():
            IntakePaperDialog.setObjectName(u"IntakePaperDialog")
        IntakePaperDialog.resize(600, 360)
        self.layout = QVBoxLayout(IntakePaperDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.title = QLabel(IntakePaperDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.about = QLabel(IntakePaperDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.layout.addWidget(self.about)

        self.law = QLabel(IntakePaperDialog)
        self.law.setObjectName(u"law")
        self.law.setWordWrap(True)
        self.law.setProperty(u"role", u"muted")

        self.layout.addWidget(self.law)

        self.banner = QLabel(IntakePaperDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.scroll = QScrollArea(IntakePaperDialog)
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
        self.form.setContentsMargins(0, 0, 8, 0)
        self.scroll.setWidget(self.fields)

        self.layout.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(IntakePaperDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)


        self.retranslateUi(IntakePaperDialog)

        QMetaObject.connectSlotsByName(IntakePaperDialog)
    # setupUi

    def retranslateUi(self, IntakePaperDialog: QDialog) -> None:
        IntakePaperDialog.setWindowTitle(QCoreApplication.translate("IntakePaperDialog", u"Gi\u1ea5y t\u1edd ti\u1ebfp nh\u1eadn", None))
    # retranslateUi

