# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'system.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFormLayout, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_SystemPage(object):
    def setupUi(self, SystemPage: QWidget) -> None:
        if not SystemPage.objectName():
            SystemPage.setObjectName(u"SystemPage")
        self.layout = QVBoxLayout(SystemPage)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SystemPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(8)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(16, 12, 16, 12)
        self.officeName = QLabel(self.content)
        self.officeName.setObjectName(u"officeName")
        self.officeName.setWordWrap(True)
        self.officeName.setProperty(u"role", u"title")
        self.officeName.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.contentLayout.addWidget(self.officeName)

        self.facts = QFormLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setHorizontalSpacing(18)
        self.facts.setVerticalSpacing(5)
        self.codeLabel = QLabel(self.content)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"muted")

        self.facts.setWidget(0, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = QLabel(self.content)
        self.code.setObjectName(u"code")
        self.code.setWordWrap(True)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.facts.setWidget(0, QFormLayout.ItemRole.FieldRole, self.code)

        self.parentBodyLabel = QLabel(self.content)
        self.parentBodyLabel.setObjectName(u"parentBodyLabel")
        self.parentBodyLabel.setProperty(u"role", u"muted")

        self.facts.setWidget(1, QFormLayout.ItemRole.LabelRole, self.parentBodyLabel)

        self.parentBody = QLabel(self.content)
        self.parentBody.setObjectName(u"parentBody")
        self.parentBody.setWordWrap(True)
        self.parentBody.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.facts.setWidget(1, QFormLayout.ItemRole.FieldRole, self.parentBody)

        self.holdingLabel = QLabel(self.content)
        self.holdingLabel.setObjectName(u"holdingLabel")
        self.holdingLabel.setProperty(u"role", u"muted")

        self.facts.setWidget(2, QFormLayout.ItemRole.LabelRole, self.holdingLabel)

        self.holding = QLabel(self.content)
        self.holding.setObjectName(u"holding")
        self.holding.setWordWrap(True)
        self.holding.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.facts.setWidget(2, QFormLayout.ItemRole.FieldRole, self.holding)

        self.personLabel = QLabel(self.content)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setProperty(u"role", u"muted")

        self.facts.setWidget(3, QFormLayout.ItemRole.LabelRole, self.personLabel)

        self.person = QLabel(self.content)
        self.person.setObjectName(u"person")
        self.person.setWordWrap(True)
        self.person.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.facts.setWidget(3, QFormLayout.ItemRole.FieldRole, self.person)

        self.deviceLabel = QLabel(self.content)
        self.deviceLabel.setObjectName(u"deviceLabel")
        self.deviceLabel.setProperty(u"role", u"muted")

        self.facts.setWidget(4, QFormLayout.ItemRole.LabelRole, self.deviceLabel)

        self.device = QLabel(self.content)
        self.device.setObjectName(u"device")
        self.device.setWordWrap(True)
        self.device.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.facts.setWidget(4, QFormLayout.ItemRole.FieldRole, self.device)

        self.folderLabel = QLabel(self.content)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setProperty(u"role", u"muted")

        self.facts.setWidget(5, QFormLayout.ItemRole.LabelRole, self.folderLabel)

        self.folder = QLabel(self.content)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.facts.setWidget(5, QFormLayout.ItemRole.FieldRole, self.folder)


        self.contentLayout.addLayout(self.facts)

        self.folderButtons = QHBoxLayout()
        self.folderButtons.setObjectName(u"folderButtons")
        self.openFolder = QPushButton(self.content)
        self.openFolder.setObjectName(u"openFolder")

        self.folderButtons.addWidget(self.openFolder)

        self.folderSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.folderButtons.addItem(self.folderSpace)


        self.contentLayout.addLayout(self.folderButtons)

        self.gapLooks = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.contentLayout.addItem(self.gapLooks)

        self.looksTitle = QLabel(self.content)
        self.looksTitle.setObjectName(u"looksTitle")
        self.looksTitle.setProperty(u"role", u"heading")

        self.contentLayout.addWidget(self.looksTitle)

        self.looks = QHBoxLayout()
        self.looks.setSpacing(8)
        self.looks.setObjectName(u"looks")
        self.languageLabel = QLabel(self.content)
        self.languageLabel.setObjectName(u"languageLabel")

        self.looks.addWidget(self.languageLabel)

        self.language = QComboBox(self.content)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.looks.addWidget(self.language)

        self.looksGap1 = QSpacerItem(10, 10, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.looks.addItem(self.looksGap1)

        self.themeLabel = QLabel(self.content)
        self.themeLabel.setObjectName(u"themeLabel")

        self.looks.addWidget(self.themeLabel)

        self.theme = QComboBox(self.content)
        self.theme.setObjectName(u"theme")
        self.theme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.looks.addWidget(self.theme)

        self.looksGap2 = QSpacerItem(10, 10, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.looks.addItem(self.looksGap2)

        self.letterSizeLabel = QLabel(self.content)
        self.letterSizeLabel.setObjectName(u"letterSizeLabel")

        self.looks.addWidget(self.letterSizeLabel)

        self.letterSize = QComboBox(self.content)
        self.letterSize.setObjectName(u"letterSize")
        self.letterSize.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.looks.addWidget(self.letterSize)

        self.looksSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.looks.addItem(self.looksSpace)


        self.contentLayout.addLayout(self.looks)

        self.looksNote = QLabel(self.content)
        self.looksNote.setObjectName(u"looksNote")
        self.looksNote.setWordWrap(True)
        self.looksNote.setProperty(u"role", u"muted")

        self.contentLayout.addWidget(self.looksNote)

        self.gapLaw = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.contentLayout.addItem(self.gapLaw)

        self.lawTitle = QLabel(self.content)
        self.lawTitle.setObjectName(u"lawTitle")
        self.lawTitle.setProperty(u"role", u"heading")

        self.contentLayout.addWidget(self.lawTitle)

        self.lawNote = QLabel(self.content)
        self.lawNote.setObjectName(u"lawNote")
        self.lawNote.setWordWrap(True)
        self.lawNote.setProperty(u"role", u"muted")

        self.contentLayout.addWidget(self.lawNote)

        self.lawButtons = QHBoxLayout()
        self.lawButtons.setObjectName(u"lawButtons")
        self.openLaw = QPushButton(self.content)
        self.openLaw.setObjectName(u"openLaw")

        self.lawButtons.addWidget(self.openLaw)

        self.openNumbers = QPushButton(self.content)
        self.openNumbers.setObjectName(u"openNumbers")

        self.lawButtons.addWidget(self.openNumbers)

        self.lawSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lawButtons.addItem(self.lawSpace)


        self.contentLayout.addLayout(self.lawButtons)

        self.gapChecks = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.contentLayout.addItem(self.gapChecks)

        self.checksTitle = QLabel(self.content)
        self.checksTitle.setObjectName(u"checksTitle")
        self.checksTitle.setProperty(u"role", u"heading")

        self.contentLayout.addWidget(self.checksTitle)

        self.checksNote = QLabel(self.content)
        self.checksNote.setObjectName(u"checksNote")
        self.checksNote.setWordWrap(True)
        self.checksNote.setProperty(u"role", u"muted")

        self.contentLayout.addWidget(self.checksNote)

        self.checkButtons = QHBoxLayout()
        self.checkButtons.setObjectName(u"checkButtons")
        self.verify = QPushButton(self.content)
        self.verify.setObjectName(u"verify")

        self.checkButtons.addWidget(self.verify)

        self.rebuild = QPushButton(self.content)
        self.rebuild.setObjectName(u"rebuild")

        self.checkButtons.addWidget(self.rebuild)

        self.checkSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.checkButtons.addItem(self.checkSpace)


        self.contentLayout.addLayout(self.checkButtons)

        self.refusal = QLabel(self.content)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.contentLayout.addWidget(self.refusal)

        self.outcome = QLabel(self.content)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)
        self.outcome.setProperty(u"role", u"status")

        self.contentLayout.addWidget(self.outcome)

        self.checks = QListWidget(self.content)
        self.checks.setObjectName(u"checks")
        self.checks.setWordWrap(True)
        self.checks.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.contentLayout.addWidget(self.checks)

        self.gapAbout = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.contentLayout.addItem(self.gapAbout)

        self.aboutTitle = QLabel(self.content)
        self.aboutTitle.setObjectName(u"aboutTitle")
        self.aboutTitle.setProperty(u"role", u"heading")

        self.contentLayout.addWidget(self.aboutTitle)

        self.versions = QLabel(self.content)
        self.versions.setObjectName(u"versions")
        self.versions.setWordWrap(True)
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.contentLayout.addWidget(self.versions)

        self.licences = QLabel(self.content)
        self.licences.setObjectName(u"licences")
        self.licences.setWordWrap(True)
        self.licences.setProperty(u"role", u"muted")

        self.contentLayout.addWidget(self.licences)

        self.aboutButtons = QHBoxLayout()
        self.aboutButtons.setObjectName(u"aboutButtons")
        self.showLicences = QPushButton(self.content)
        self.showLicences.setObjectName(u"showLicences")

        self.aboutButtons.addWidget(self.showLicences)

        self.aboutSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.aboutButtons.addItem(self.aboutSpace)


        self.contentLayout.addLayout(self.aboutButtons)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.space)

        self.scroll.setWidget(self.content)

        self.layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.languageLabel.setBuddy(self.language)
        self.themeLabel.setBuddy(self.theme)
        self.letterSizeLabel.setBuddy(self.letterSize)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.openFolder, self.language)
        QWidget.setTabOrder(self.language, self.theme)
        QWidget.setTabOrder(self.theme, self.letterSize)
        QWidget.setTabOrder(self.letterSize, self.openLaw)
        QWidget.setTabOrder(self.openLaw, self.verify)
        QWidget.setTabOrder(self.verify, self.rebuild)
        QWidget.setTabOrder(self.rebuild, self.checks)
        QWidget.setTabOrder(self.checks, self.showLicences)

        self.retranslateUi(SystemPage)

        QMetaObject.connectSlotsByName(SystemPage)
    # setupUi

    def retranslateUi(self, SystemPage: QWidget) -> None:
        self.codeLabel.setText(QCoreApplication.translate("SystemPage", u"M\u00e3 \u0111\u01a1n v\u1ecb", None))
        self.parentBodyLabel.setText(QCoreApplication.translate("SystemPage", u"C\u01a1 quan c\u1ea5p tr\u00ean", None))
        self.holdingLabel.setText(QCoreApplication.translate("SystemPage", u"\u0110ang gi\u1eef", None))
        self.personLabel.setText(QCoreApplication.translate("SystemPage", u"Ng\u01b0\u1eddi \u0111ang l\u00e0m vi\u1ec7c", None))
        self.deviceLabel.setText(QCoreApplication.translate("SystemPage", u"M\u00e1y n\u00e0y trong s\u1ed5", None))
        self.folderLabel.setText(QCoreApplication.translate("SystemPage", u"N\u01a1i \u0111\u1ec3 d\u1eef li\u1ec7u", None))
        self.openFolder.setText(QCoreApplication.translate("SystemPage", u"&M\u1edf th\u01b0 m\u1ee5c d\u1eef li\u1ec7u", None))
        self.looksTitle.setText(QCoreApplication.translate("SystemPage", u"Ng\u00f4n ng\u1eef v\u00e0 giao di\u1ec7n", None))
        self.languageLabel.setText(QCoreApplication.translate("SystemPage", u"&Ng\u00f4n ng\u1eef", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("SystemPage", u"Ng\u00f4n ng\u1eef", None))
#endif // QT_CONFIG(accessibility)
        self.themeLabel.setText(QCoreApplication.translate("SystemPage", u"&Giao di\u1ec7n", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("SystemPage", u"Giao di\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.letterSizeLabel.setText(QCoreApplication.translate("SystemPage", u"&C\u1ee1 ch\u1eef", None))
#if QT_CONFIG(accessibility)
        self.letterSize.setAccessibleName(QCoreApplication.translate("SystemPage", u"C\u1ee1 ch\u1eef", None))
#endif // QT_CONFIG(accessibility)
        self.looksNote.setText(QCoreApplication.translate("SystemPage", u"C\u00f3 hi\u1ec7u l\u1ef1c ngay v\u00e0 \u0111\u01b0\u1ee3c nh\u1edb. Gi\u1ea5y t\u1edd lu\u00f4n in b\u1eb1ng ti\u1ebfng Vi\u1ec7t.", None))
        self.lawTitle.setText(QCoreApplication.translate("SystemPage", u"Ph\u00e1p lu\u1eadt v\u00e0 l\u1ecbch l\u00e0m vi\u1ec7c", None))
        self.lawNote.setText(QCoreApplication.translate("SystemPage", u"C\u00e1c th\u1eddi h\u1ea1n ch\u01b0\u01a1ng tr\u00ecnh t\u00ednh theo \u0111i\u1ec1u lu\u1eadt n\u00e0o, ng\u00e0y n\u00e0o ngh\u1ec9; s\u1eeda cho \u0111\u01a1n v\u1ecb, nh\u1eadn g\u00f3i ph\u00e1p lu\u1eadt m\u1edbi.", None))
        self.openLaw.setText(QCoreApplication.translate("SystemPage", u"Ph\u00e1p &lu\u1eadt v\u00e0 l\u1ecbch l\u00e0m vi\u1ec7c\u2026", None))
        self.openNumbers.setText(QCoreApplication.translate("SystemPage", u"&S\u1ed1 v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.openNumbers.setToolTip(QCoreApplication.translate("SystemPage", u"S\u1ed1 \u0111\u00e3 c\u1ea5p, s\u1ed1 khuy\u1ebft v\u00e0 l\u00fd do, kh\u1ed1i s\u1ed1 d\u00e0nh cho m\u00e1y kh\u00e1c", None))
#endif // QT_CONFIG(tooltip)
        self.checksTitle.setText(QCoreApplication.translate("SystemPage", u"Ki\u1ec3m tra d\u1eef li\u1ec7u", None))
        self.checksNote.setText(QCoreApplication.translate("SystemPage", u"\u0110\u1ecdc l\u1ea1i m\u1ecdi h\u00e0nh vi t\u1eeb \u0111\u1ea7u: chu\u1ed7i c\u00f3 b\u1ecb s\u1eeda hay thi\u1ebfu kh\u00f4ng, s\u1ed1 li\u1ec7u c\u00f3 kh\u1edbp v\u1edbi h\u00e0nh vi kh\u00f4ng. Ki\u1ec3m tra kh\u00f4ng thay \u0111\u1ed5i d\u1eef li\u1ec7u.", None))
        self.verify.setText(QCoreApplication.translate("SystemPage", u"&Ki\u1ec3m tra d\u1eef li\u1ec7u", None))
        self.rebuild.setText(QCoreApplication.translate("SystemPage", u"&D\u1ef1ng l\u1ea1i s\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(tooltip)
        self.rebuild.setToolTip(QCoreApplication.translate("SystemPage", u"L\u1eadp l\u1ea1i m\u1ecdi b\u1ea3ng s\u1ed1 li\u1ec7u t\u1eeb c\u00e1c h\u00e0nh vi; d\u00f9ng khi ki\u1ec3m tra b\u00e1o s\u1ed1 li\u1ec7u kh\u00f4ng kh\u1edbp", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.checks.setAccessibleName(QCoreApplication.translate("SystemPage", u"K\u1ebft qu\u1ea3 ki\u1ec3m tra d\u1eef li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.aboutTitle.setText(QCoreApplication.translate("SystemPage", u"Gi\u1edbi thi\u1ec7u", None))
        self.licences.setText(QCoreApplication.translate("SystemPage", u"C\u1eeda s\u1ed5 d\u00f9ng Qt v\u00e0 PySide6 theo gi\u1ea5y ph\u00e9p GNU LGPL phi\u00ean b\u1ea3n 3; th\u01b0 vi\u1ec7n Qt n\u1eb1m th\u00e0nh t\u1ec7p ri\u00eang trong th\u01b0 m\u1ee5c ch\u01b0\u01a1ng tr\u00ecnh v\u00e0 thay \u0111\u01b0\u1ee3c. Ch\u1eef in l\u00e0 Liberation, gi\u1ea5y ph\u00e9p SIL OFL 1.1.", None))
        self.showLicences.setText(QCoreApplication.translate("SystemPage", u"C\u00e1c gi\u1ea5y &ph\u00e9p\u2026", None))
        pass
    # retranslateUi

