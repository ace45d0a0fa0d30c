# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thads_desktop.gui.fields.text_field import TextField
class Ui_FirstStartDialog(object):
    def setupUi(self, FirstStartDialog: QDialog) -> None:
        if not FirstStartDialog.objectName():
            FirstStartDialog.setObjectName(u"FirstStartDialog")
        FirstStartDialog.resize(560, 470)
        self.layout = QVBoxLayout(FirstStartDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 20, 24, 16)
        self.title = QLabel(FirstStartDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.intro = QLabel(FirstStartDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setProperty(u"role", u"muted")

        self.layout.addWidget(self.intro)

        self.banner = QLabel(FirstStartDialog)
        self.banner.setObjectName(u"banner")
        self.banner.setWordWrap(True)
        self.banner.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.banner)

        self.nameGroup = QVBoxLayout()
        self.nameGroup.setSpacing(2)
        self.nameGroup.setObjectName(u"nameGroup")
        self.nameLabel = QLabel(FirstStartDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameGroup.addWidget(self.nameLabel)

        self.name = TextField(FirstStartDialog)
        self.name.setObjectName(u"name")

        self.nameGroup.addWidget(self.name)


        self.layout.addLayout(self.nameGroup)

        self.codeGroup = QVBoxLayout()
        self.codeGroup.setSpacing(2)
        self.codeGroup.setObjectName(u"codeGroup")
        self.codeLabel = QLabel(FirstStartDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.codeGroup.addWidget(self.codeLabel)

        self.code = TextField(FirstStartDialog)
        self.code.setObjectName(u"code")

        self.codeGroup.addWidget(self.code)


        self.layout.addLayout(self.codeGroup)

        self.personGroup = QVBoxLayout()
        self.personGroup.setSpacing(2)
        self.personGroup.setObjectName(u"personGroup")
        self.personLabel = QLabel(FirstStartDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.personGroup.addWidget(self.personLabel)

        self.person = TextField(FirstStartDialog)
        self.person.setObjectName(u"person")

        self.personGroup.addWidget(self.person)


        self.layout.addLayout(self.personGroup)

        self.folder = QLabel(FirstStartDialog)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setProperty(u"role", u"muted")

        self.layout.addWidget(self.folder)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.space)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.bar = QProgressBar(FirstStartDialog)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(0)
        self.bar.setTextVisible(False)

        self.buttons.addWidget(self.bar)

        self.practice = QPushButton(FirstStartDialog)
        self.practice.setObjectName(u"practice")
        self.practice.setAutoDefault(False)

        self.buttons.addWidget(self.practice)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.begin = QPushButton(FirstStartDialog)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"primary", True)

        self.buttons.addWidget(self.begin)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.codeLabel.setBuddy(self.code)
        self.personLabel.setBuddy(self.person)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.code)
        QWidget.setTabOrder(self.code, self.person)
        QWidget.setTabOrder(self.person, self.begin)
        QWidget.setTabOrder(self.begin, self.practice)

        self.retranslateUi(FirstStartDialog)

        self.begin.setDefault(True)


        QMetaObject.connectSlotsByName(FirstStartDialog)
    # setupUi

    def retranslateUi(self, FirstStartDialog: QDialog) -> None:
        FirstStartDialog.setWindowTitle(QCoreApplication.translate("FirstStartDialog", u"THADS \u2013 Thi h\u00e0nh \u00e1n d\u00e2n s\u1ef1", None))
        self.title.setText(QCoreApplication.translate("FirstStartDialog", u"Ch\u00e0o m\u1eebng", None))
        self.intro.setText(QCoreApplication.translate("FirstStartDialog", u"Ba c\u00e2u h\u1ecfi, r\u1ed3i b\u1eaft \u0111\u1ea7u. Nh\u1eefng \u0111i\u1ec1u n\u00e0y in tr\u00ean gi\u1ea5y t\u1edd v\u00e0 ghi b\u00ean m\u1ed7i h\u00e0nh vi.", None))
        self.nameLabel.setText(QCoreApplication.translate("FirstStartDialog", u"&1. T\u00ean \u0111\u01a1n v\u1ecb (nh\u01b0 tr\u00ean gi\u1ea5y t\u1edd)", None))
        self.codeLabel.setText(QCoreApplication.translate("FirstStartDialog", u"&2. M\u00e3 \u0111\u01a1n v\u1ecb", None))
        self.personLabel.setText(QCoreApplication.translate("FirstStartDialog", u"&3. H\u1ecd t\u00ean c\u1ee7a m\u00ecnh", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u0110ang l\u1eadp \u0111\u01a1n v\u1ecb \u0111\u1ec3 ch\u1ea1y th\u1eed", None))
#endif // QT_CONFIG(accessibility)
        self.practice.setText(QCoreApplication.translate("FirstStartDialog", u"Ch\u1ea1y &th\u1eed", None))
#if QT_CONFIG(tooltip)
        self.practice.setToolTip(QCoreApplication.translate("FirstStartDialog", u"L\u1eadp m\u1ed9t \u0111\u01a1n v\u1ecb kh\u00f4ng c\u00f3 th\u1eadt v\u1edbi m\u1ed9t n\u0103m vi\u1ec7c \u0111\u1ec3 t\u1eadp d\u00f9ng", None))
#endif // QT_CONFIG(tooltip)
        self.begin.setText(QCoreApplication.translate("FirstStartDialog", u"&B\u1eaft \u0111\u1ea7u", None))
    # retranslateUi

