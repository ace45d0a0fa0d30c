# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout)
class Ui_HelpDialog(object):
    def setupUi(self, HelpDialog: QDialog) -> None:
        if not HelpDialog.objectName():
            HelpDialog.setObjectName(u"HelpDialog")
        HelpDialog.resize(620, 460)
        self.layout = QVBoxLayout(HelpDialog)
        self.layout.setObjectName(u"layout")
        self.text = QTextBrowser(HelpDialog)
        self.text.setObjectName(u"text")
        self.text.setOpenExternalLinks(False)

        self.layout.addWidget(self.text)

        self.buttons = QDialogButtonBox(HelpDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.layout.addWidget(self.buttons)


        self.retranslateUi(HelpDialog)
        self.buttons.rejected.connect(HelpDialog.reject)

        QMetaObject.connectSlotsByName(HelpDialog)
    # setupUi

    def retranslateUi(self, HelpDialog: QDialog) -> None:
        HelpDialog.setWindowTitle(QCoreApplication.translate("HelpDialog", u"Tr\u1ee3 gi\u00fap", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("HelpDialog", u"N\u1ed9i dung tr\u1ee3 gi\u00fap", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

