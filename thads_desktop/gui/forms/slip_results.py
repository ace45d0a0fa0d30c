# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'slip_results.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_SlipResultsDialog(object):
    def setupUi(self, SlipResultsDialog: QDialog) -> None:
        if not SlipResultsDialog.objectName():
            SlipResultsDialog.setObjectName(u"SlipResultsDialog")
        SlipResultsDialog.resize(640, 400)
        self.layout = QVBoxLayout(SlipResultsDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.codeLabel = QLabel(SlipResultsDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.layout.addWidget(self.codeLabel)

        self.code = QLineEdit(SlipResultsDialog)
        self.code.setObjectName(u"code")
        self.code.setPlaceholderText(u"ACD-EFH-JKM")
        self.code.setMaxLength(40)

        self.layout.addWidget(self.code)

        self.found = QLabel(SlipResultsDialog)
        self.found.setObjectName(u"found")
        self.found.setWordWrap(True)
        self.found.setProperty(u"role", u"status")

        self.layout.addWidget(self.found)

        self.logLabel = QLabel(SlipResultsDialog)
        self.logLabel.setObjectName(u"logLabel")
        self.logLabel.setProperty(u"role", u"muted")

        self.layout.addWidget(self.logLabel)

        self.log = QListWidget(SlipResultsDialog)
        self.log.setObjectName(u"log")
        self.log.setWordWrap(True)
        self.log.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout.addWidget(self.log)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.close = QPushButton(SlipResultsDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.log)
        QWidget.setTabOrder(self.log, self.close)

        self.retranslateUi(SlipResultsDialog)

        QMetaObject.connectSlotsByName(SlipResultsDialog)
    # setupUi

    def retranslateUi(self, SlipResultsDialog: QDialog) -> None:
        SlipResultsDialog.setWindowTitle(QCoreApplication.translate("SlipResultsDialog", u"Nh\u1eadp k\u1ebft qu\u1ea3 giao", None))
        self.codeLabel.setText(QCoreApplication.translate("SlipResultsDialog", u"&M\u00e3 phi\u1ebfu: qu\u00e9t v\u1ea1ch ho\u1eb7c g\u00f5 m\u00e3, r\u1ed3i Enter", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("SlipResultsDialog", u"M\u00e3 phi\u1ebfu giao nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.logLabel.setText(QCoreApplication.translate("SlipResultsDialog", u"\u0110\u00e3 ghi trong l\u1ea7n n\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.log.setAccessibleName(QCoreApplication.translate("SlipResultsDialog", u"K\u1ebft qu\u1ea3 \u0111\u00e3 ghi trong l\u1ea7n n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("SlipResultsDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

