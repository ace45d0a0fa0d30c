# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_palette.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QLabel, QLineEdit, QListWidget, QVBoxLayout)
class Ui_PaperPalette(object):
    def setupUi(self, PaperPalette: QDialog) -> None:
        if not PaperPalette.objectName():
            PaperPalette.setObjectName(u"PaperPalette")
        PaperPalette.resize(640, 480)
        self.layout = QVBoxLayout(PaperPalette)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.typed = QLineEdit(PaperPalette)
        self.typed.setObjectName(u"typed")

        self.layout.addWidget(self.typed)

        self.forms = QListWidget(PaperPalette)
        self.forms.setObjectName(u"forms")
        self.forms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.forms.setUniformItemSizes(True)

        self.layout.addWidget(self.forms)

        self.reason = QLabel(PaperPalette)
        self.reason.setObjectName(u"reason")
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"muted")

        self.layout.addWidget(self.reason)


        self.retranslateUi(PaperPalette)

        QMetaObject.connectSlotsByName(PaperPalette)
    # setupUi

    def retranslateUi(self, PaperPalette: QDialog) -> None:
        PaperPalette.setWindowTitle(QCoreApplication.translate("PaperPalette", u"So\u1ea1n v\u0103n b\u1ea3n", None))
        self.typed.setPlaceholderText(QCoreApplication.translate("PaperPalette", u"V\u0103n b\u1ea3n n\u00e0o? G\u00f5 v\u00e0i ch\u1eef kh\u00f4ng d\u1ea5u, v\u00ed d\u1ee5 \u201cqd hoan\u201d cho Quy\u1ebft \u0111\u1ecbnh ho\u00e3n", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("PaperPalette", u"V\u0103n b\u1ea3n c\u1ea7n so\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.forms.setAccessibleName(QCoreApplication.translate("PaperPalette", u"C\u00e1c bi\u1ec3u m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

