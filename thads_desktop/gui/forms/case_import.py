# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_import.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)
class Ui_CaseImportPage(object):
    def setupUi(self, CaseImportPage: QWidget) -> None:
        if not CaseImportPage.objectName():
            CaseImportPage.setObjectName(u"CaseImportPage")
        CaseImportPage.setAcceptDrops(True)
        self.layout = QVBoxLayout(CaseImportPage)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(CaseImportPage)
        self.steps.setObjectName(u"steps")
        self.choose = QWidget()
        self.choose.setObjectName(u"choose")
        self.chooseLayout = QVBoxLayout(self.choose)
        self.chooseLayout.setSpacing(10)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(40, 24, 40, 24)
        self.chooseRefusal = QLabel(self.choose)
        self.chooseRefusal.setObjectName(u"chooseRefusal")
        self.chooseRefusal.setWordWrap(True)
        self.chooseRefusal.setProperty(u"role", u"refusal")

        self.chooseLayout.addWidget(self.chooseRefusal)

        self.dropArea = QFrame(self.choose)
        self.dropArea.setObjectName(u"dropArea")
        self.dropArea.setProperty(u"role", u"drop")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.dropArea.sizePolicy().hasHeightForWidth())
        self.dropArea.setSizePolicy(sizePolicy)
        self.dropLayout = QVBoxLayout(self.dropArea)
        self.dropLayout.setSpacing(12)
        self.dropLayout.setObjectName(u"dropLayout")
        self.dropTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dropLayout.addItem(self.dropTop)

        self.dropIcon = QLabel(self.dropArea)
        self.dropIcon.setObjectName(u"dropIcon")
        self.dropIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.dropLayout.addWidget(self.dropIcon)

        self.chooseTitle = QLabel(self.dropArea)
        self.chooseTitle.setObjectName(u"chooseTitle")
        self.chooseTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.chooseTitle.setWordWrap(True)
        self.chooseTitle.setProperty(u"role", u"title")

        self.dropLayout.addWidget(self.chooseTitle)

        self.chooseText = QLabel(self.dropArea)
        self.chooseText.setObjectName(u"chooseText")
        self.chooseText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.chooseText.setWordWrap(True)

        self.dropLayout.addWidget(self.chooseText)

        self.chooseButtons = QHBoxLayout()
        self.chooseButtons.setObjectName(u"chooseButtons")
        self.chooseLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseButtons.addItem(self.chooseLeft)

        self.chooseFile = QPushButton(self.dropArea)
        self.chooseFile.setObjectName(u"chooseFile")
        self.chooseFile.setProperty(u"primary", True)

        self.chooseButtons.addWidget(self.chooseFile)

        self.chooseRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseButtons.addItem(self.chooseRight)


        self.dropLayout.addLayout(self.chooseButtons)

        self.dropBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dropLayout.addItem(self.dropBottom)


        self.chooseLayout.addWidget(self.dropArea)

        self.steps.addWidget(self.choose)
        self.reading = QWidget()
        self.reading.setObjectName(u"reading")
        self.readingLayout = QVBoxLayout(self.reading)
        self.readingLayout.setObjectName(u"readingLayout")
        self.readingTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.readingLayout.addItem(self.readingTop)

        self.readingTitle = QLabel(self.reading)
        self.readingTitle.setObjectName(u"readingTitle")
        self.readingTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.readingTitle.setWordWrap(True)
        self.readingTitle.setProperty(u"role", u"title")

        self.readingLayout.addWidget(self.readingTitle)

        self.readingText = QLabel(self.reading)
        self.readingText.setObjectName(u"readingText")
        self.readingText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.readingText.setProperty(u"role", u"muted")

        self.readingLayout.addWidget(self.readingText)

        self.readingBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.readingLayout.addItem(self.readingBottom)

        self.steps.addWidget(self.reading)

        self.layout.addWidget(self.steps)


        self.retranslateUi(CaseImportPage)

        QMetaObject.connectSlotsByName(CaseImportPage)
    # setupUi

    def retranslateUi(self, CaseImportPage: QWidget) -> None:
        self.chooseTitle.setText(QCoreApplication.translate("CaseImportPage", u"Th\u1ea3 danh s\u00e1ch vi\u1ec7c v\u00e0o \u0111\u00e2y", None))
        self.chooseText.setText(QCoreApplication.translate("CaseImportPage", u"T\u1ec7p Excel \u0111ang d\u00f9ng (.xlsx, .xls, .ods): c\u1ed9t \u0111\u1eb7t t\u00ean v\u00e0 x\u1ebfp th\u1ebf n\u00e0o c\u0169ng \u0111\u01b0\u1ee3c, c\u1ea3 ch\u1eef ki\u1ec3u c\u0169. Ch\u01b0\u01a1ng tr\u00ecnh \u0111\u1ecdc th\u1eed v\u00e0 n\u00f3i r\u00f5 t\u1eebng d\u00f2ng kh\u00f4ng nh\u1eadn \u0111\u01b0\u1ee3c; ch\u01b0a ghi g\u00ec cho t\u1edbi khi b\u1ea5m \u201cNh\u1eadp\u201d.", None))
        self.chooseFile.setText(QCoreApplication.translate("CaseImportPage", u"&Ch\u1ecdn t\u1ec7p\u2026", None))
#if QT_CONFIG(tooltip)
        self.chooseFile.setToolTip(QCoreApplication.translate("CaseImportPage", u"Ch\u1ecdn t\u1ec7p danh s\u00e1ch vi\u1ec7c (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.readingText.setText(QCoreApplication.translate("CaseImportPage", u"Ti\u1ebfn \u0111\u1ed9 v\u00e0 n\u00fat D\u1eebng \u1edf ch\u00e2n c\u1eeda s\u1ed5.", None))
        pass
    # retranslateUi

