# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'system.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_SystemPage(object):
    def setupUi(self, SystemPage: QWidget) -> None:
        if not SystemPage.objectName():
            SystemPage.setObjectName(u"SystemPage")
        self.layout = QVBoxLayout(SystemPage)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 12, 16, 12)
        self.title = QLabel(SystemPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.windowHead = QLabel(SystemPage)
        self.windowHead.setObjectName(u"windowHead")
        self.windowHead.setProperty(u"role", u"heading")

        self.layout.addWidget(self.windowHead)

        self.windowForm = QFormLayout()
        self.windowForm.setObjectName(u"windowForm")
        self.windowForm.setHorizontalSpacing(16)
        self.windowForm.setVerticalSpacing(8)
        self.windowForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.languageLabel = QLabel(SystemPage)
        self.languageLabel.setObjectName(u"languageLabel")

        self.windowForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.language = QComboBox(SystemPage)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.windowForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)

        self.themeLabel = QLabel(SystemPage)
        self.themeLabel.setObjectName(u"themeLabel")

        self.windowForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.themeLabel)

        self.theme = QComboBox(SystemPage)
        self.theme.setObjectName(u"theme")
        self.theme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.windowForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.theme)

        self.lettersLabel = QLabel(SystemPage)
        self.lettersLabel.setObjectName(u"lettersLabel")

        self.windowForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lettersLabel)

        self.letters = QComboBox(SystemPage)
        self.letters.setObjectName(u"letters")
        self.letters.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.windowForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.letters)


        self.layout.addLayout(self.windowForm)

        self.officeHead = QLabel(SystemPage)
        self.officeHead.setObjectName(u"officeHead")
        self.officeHead.setProperty(u"role", u"heading")

        self.layout.addWidget(self.officeHead)

        self.officeForm = QFormLayout()
        self.officeForm.setObjectName(u"officeForm")
        self.officeForm.setHorizontalSpacing(16)
        self.officeForm.setVerticalSpacing(8)
        self.officeForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.officeName = QLabel(SystemPage)
        self.officeName.setObjectName(u"officeName")
        self.officeName.setProperty(u"role", u"muted")

        self.officeForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.officeName)

        self.office = QLabel(SystemPage)
        self.office.setObjectName(u"office")
        self.office.setWordWrap(True)
        self.office.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.officeForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.office)

        self.personName = QLabel(SystemPage)
        self.personName.setObjectName(u"personName")
        self.personName.setProperty(u"role", u"muted")

        self.officeForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.personName)

        self.person = QLabel(SystemPage)
        self.person.setObjectName(u"person")
        self.person.setWordWrap(True)
        self.person.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.officeForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.person)

        self.folderName = QLabel(SystemPage)
        self.folderName.setObjectName(u"folderName")
        self.folderName.setProperty(u"role", u"muted")

        self.officeForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.folderName)

        self.folder = QLabel(SystemPage)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.officeForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.folder)

        self.casesName = QLabel(SystemPage)
        self.casesName.setObjectName(u"casesName")
        self.casesName.setProperty(u"role", u"muted")

        self.officeForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.casesName)

        self.cases = QLabel(SystemPage)
        self.cases.setObjectName(u"cases")
        self.cases.setWordWrap(True)
        self.cases.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.officeForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.cases)

        self.versionName = QLabel(SystemPage)
        self.versionName.setObjectName(u"versionName")
        self.versionName.setProperty(u"role", u"muted")

        self.officeForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.versionName)

        self.version = QLabel(SystemPage)
        self.version.setObjectName(u"version")
        self.version.setWordWrap(True)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.officeForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.version)


        self.layout.addLayout(self.officeForm)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.openFolder = QPushButton(SystemPage)
        self.openFolder.setObjectName(u"openFolder")

        self.buttons.addWidget(self.openFolder)

        self.verify = QPushButton(SystemPage)
        self.verify.setObjectName(u"verify")

        self.buttons.addWidget(self.verify)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)


        self.layout.addLayout(self.buttons)

        self.checks = QLabel(SystemPage)
        self.checks.setObjectName(u"checks")
        self.checks.setWordWrap(True)
        self.checks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout.addWidget(self.checks)

        self.bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.bottom)

#if QT_CONFIG(shortcut)
        self.languageLabel.setBuddy(self.language)
        self.themeLabel.setBuddy(self.theme)
        self.lettersLabel.setBuddy(self.letters)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language, self.theme)
        QWidget.setTabOrder(self.theme, self.letters)
        QWidget.setTabOrder(self.letters, self.openFolder)
        QWidget.setTabOrder(self.openFolder, self.verify)

        self.retranslateUi(SystemPage)

        QMetaObject.connectSlotsByName(SystemPage)
    # setupUi

    def retranslateUi(self, SystemPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("SystemPage", u"H\u1ec7 th\u1ed1ng", None))
        self.windowHead.setText(QCoreApplication.translate("SystemPage", u"C\u1eeda s\u1ed5", None))
        self.languageLabel.setText(QCoreApplication.translate("SystemPage", u"N&g\u00f4n ng\u1eef", None))
        self.themeLabel.setText(QCoreApplication.translate("SystemPage", u"&Giao di\u1ec7n", None))
        self.lettersLabel.setText(QCoreApplication.translate("SystemPage", u"&C\u1ee1 ch\u1eef", None))
        self.officeHead.setText(QCoreApplication.translate("SystemPage", u"\u0110\u01a1n v\u1ecb v\u00e0 d\u1eef li\u1ec7u", None))
        self.officeName.setText(QCoreApplication.translate("SystemPage", u"\u0110\u01a1n v\u1ecb", None))
        self.personName.setText(QCoreApplication.translate("SystemPage", u"Ng\u01b0\u1eddi d\u00f9ng", None))
        self.folderName.setText(QCoreApplication.translate("SystemPage", u"Th\u01b0 m\u1ee5c d\u1eef li\u1ec7u", None))
        self.casesName.setText(QCoreApplication.translate("SystemPage", u"S\u1ed1 vi\u1ec7c", None))
        self.versionName.setText(QCoreApplication.translate("SystemPage", u"Phi\u00ean b\u1ea3n", None))
        self.openFolder.setText(QCoreApplication.translate("SystemPage", u"&M\u1edf th\u01b0 m\u1ee5c d\u1eef li\u1ec7u", None))
        self.verify.setText(QCoreApplication.translate("SystemPage", u"&Ki\u1ec3m tra d\u1eef li\u1ec7u", None))
#if QT_CONFIG(tooltip)
        self.verify.setToolTip(QCoreApplication.translate("SystemPage", u"Ki\u1ec3m tra chu\u1ed7i h\u00e0nh vi, b\u1ea3ng t\u00ednh l\u1ea1i v\u00e0 c\u00e1c li\u00ean k\u1ebft", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

