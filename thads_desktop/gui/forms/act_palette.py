# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'act_palette.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QLabel, QLineEdit, QListWidget, QVBoxLayout)
class Ui_ActPalette(object):
    def setupUi(self, ActPalette: QDialog) -> None:
        if not ActPalette.objectName():
            ActPalette.setObjectName(u"ActPalette")
        ActPalette.resize(560, 440)
        self.layout = QVBoxLayout(ActPalette)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.typed = QLineEdit(ActPalette)
        self.typed.setObjectName(u"typed")

        self.layout.addWidget(self.typed)

        self.kinds = QListWidget(ActPalette)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kinds.setUniformItemSizes(True)

        self.layout.addWidget(self.kinds)

        self.reason = QLabel(ActPalette)
        self.reason.setObjectName(u"reason")
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"muted")

        self.layout.addWidget(self.reason)


        self.retranslateUi(ActPalette)

        QMetaObject.connectSlotsByName(ActPalette)
    # setupUi

    def retranslateUi(self, ActPalette: QDialog) -> None:
        ActPalette.setWindowTitle(QCoreApplication.translate("ActPalette", u"Th\u00eam", None))
        self.typed.setPlaceholderText(QCoreApplication.translate("ActPalette", u"\u0110\u00e3 x\u1ea3y ra vi\u1ec7c g\u00ec? G\u00f5 hai ch\u1eef c\u00e1i, v\u00ed d\u1ee5 \u201ctt\u201d cho Thu ti\u1ec1n", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("ActPalette", u"Lo\u1ea1i h\u00e0nh vi c\u1ea7n ghi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("ActPalette", u"C\u00e1c lo\u1ea1i h\u00e0nh vi", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

