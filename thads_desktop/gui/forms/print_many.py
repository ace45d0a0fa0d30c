# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_many.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_PrintManyDialog(object):
    def setupUi(self, PrintManyDialog: QDialog) -> None:
        if not PrintManyDialog.objectName():
            PrintManyDialog.setObjectName(u"PrintManyDialog")
        PrintManyDialog.resize(980, 620)
        self.layout = QVBoxLayout(PrintManyDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.casesRow = QHBoxLayout()
        self.casesRow.setSpacing(8)
        self.casesRow.setObjectName(u"casesRow")
        self.casesLabel = QLabel(PrintManyDialog)
        self.casesLabel.setObjectName(u"casesLabel")

        self.casesRow.addWidget(self.casesLabel)

        self.cases = QComboBox(PrintManyDialog)
        self.cases.setObjectName(u"cases")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.cases.sizePolicy().hasHeightForWidth())
        self.cases.setSizePolicy(sizePolicy)

        self.casesRow.addWidget(self.cases)


        self.layout.addLayout(self.casesRow)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(12)
        self.middle.setObjectName(u"middle")
        self.left = QVBoxLayout()
        self.left.setSpacing(6)
        self.left.setObjectName(u"left")
        self.typed = QLineEdit(PrintManyDialog)
        self.typed.setObjectName(u"typed")

        self.left.addWidget(self.typed)

        self.forms = QListWidget(PrintManyDialog)
        self.forms.setObjectName(u"forms")
        self.forms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.forms.setUniformItemSizes(True)

        self.left.addWidget(self.forms)


        self.middle.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(6)
        self.right.setObjectName(u"right")
        self.title = QLabel(PrintManyDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.right.addWidget(self.title)

        self.about = QLabel(PrintManyDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.right.addWidget(self.about)

        self.banner = QLabel(PrintManyDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)

        self.right.addWidget(self.banner)

        self.fields = QVBoxLayout()
        self.fields.setObjectName(u"fields")

        self.right.addLayout(self.fields)

        self.space = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.space)

        self.right.setStretch(3, 1)

        self.middle.addLayout(self.right)

        self.middle.setStretch(0, 2)
        self.middle.setStretch(1, 3)

        self.layout.addLayout(self.middle)

        self.buttons = QDialogButtonBox(PrintManyDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.casesLabel.setBuddy(self.cases)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cases, self.typed)
        QWidget.setTabOrder(self.typed, self.forms)

        self.retranslateUi(PrintManyDialog)

        QMetaObject.connectSlotsByName(PrintManyDialog)
    # setupUi

    def retranslateUi(self, PrintManyDialog: QDialog) -> None:
        PrintManyDialog.setWindowTitle(QCoreApplication.translate("PrintManyDialog", u"In h\u00e0ng lo\u1ea1t", None))
        self.casesLabel.setText(QCoreApplication.translate("PrintManyDialog", u"In &cho", None))
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("PrintManyDialog", u"In cho nh\u1eefng vi\u1ec7c n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.typed.setPlaceholderText(QCoreApplication.translate("PrintManyDialog", u"Bi\u1ec3u m\u1eabu n\u00e0o? G\u00f5 v\u00e0i ch\u1eef kh\u00f4ng d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("PrintManyDialog", u"T\u00ecm bi\u1ec3u m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.forms.setAccessibleName(QCoreApplication.translate("PrintManyDialog", u"C\u00e1c bi\u1ec3u m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

