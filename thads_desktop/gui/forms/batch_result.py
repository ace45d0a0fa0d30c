# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'batch_result.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)
class Ui_BatchResultDialog(object):
    def setupUi(self, BatchResultDialog: QDialog) -> None:
        if not BatchResultDialog.objectName():
            BatchResultDialog.setObjectName(u"BatchResultDialog")
        BatchResultDialog.resize(680, 380)
        self.layout = QVBoxLayout(BatchResultDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.said = QLabel(BatchResultDialog)
        self.said.setObjectName(u"said")
        self.said.setWordWrap(True)
        self.said.setProperty(u"role", u"title")

        self.layout.addWidget(self.said)

        self.hint = QLabel(BatchResultDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.layout.addWidget(self.hint)

        self.refused = QListWidget(BatchResultDialog)
        self.refused.setObjectName(u"refused")
        self.refused.setWordWrap(True)
        self.refused.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout.addWidget(self.refused)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.openFile = QPushButton(BatchResultDialog)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setAutoDefault(False)

        self.buttons.addWidget(self.openFile)

        self.close = QPushButton(BatchResultDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(BatchResultDialog)

        QMetaObject.connectSlotsByName(BatchResultDialog)
    # setupUi

    def retranslateUi(self, BatchResultDialog: QDialog) -> None:
        BatchResultDialog.setWindowTitle(QCoreApplication.translate("BatchResultDialog", u"K\u1ebft qu\u1ea3 ban h\u00e0nh h\u00e0ng lo\u1ea1t", None))
        self.hint.setText(QCoreApplication.translate("BatchResultDialog", u"C\u00e1c vi\u1ec7c d\u01b0\u1edbi \u0111\u00e2y ch\u01b0a c\u00f3 v\u0103n b\u1ea3n. Enter m\u1edf vi\u1ec7c \u0111\u1ec3 s\u1eeda.", None))
#if QT_CONFIG(accessibility)
        self.refused.setAccessibleName(QCoreApplication.translate("BatchResultDialog", u"Vi\u1ec7c ch\u01b0a ban h\u00e0nh \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(accessibility)
        self.openFile.setText(QCoreApplication.translate("BatchResultDialog", u"&M\u1edf t\u1ec7p PDF", None))
        self.close.setText(QCoreApplication.translate("BatchResultDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

