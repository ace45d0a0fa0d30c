# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'persons.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QVBoxLayout, QWidget)
class Ui_PersonsPage(object):
    def setupUi(self, PersonsPage: QWidget) -> None:
        if not PersonsPage.objectName():
            PersonsPage.setObjectName(u"PersonsPage")
        self.layout = QVBoxLayout(PersonsPage)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 10, 12, 8)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.setObjectName(u"header")
        self.back = QPushButton(PersonsPage)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"flat", True)

        self.header.addWidget(self.back)

        self.title = QLabel(PersonsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.text = QLineEdit(PersonsPage)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(320, 0))
        self.text.setClearButtonEnabled(True)

        self.header.addWidget(self.text)

        self.count = QLabel(PersonsPage)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"muted")

        self.header.addWidget(self.count)

        self.headerSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.headerSpace)

        self.printMany = QPushButton(PersonsPage)
        self.printMany.setObjectName(u"printMany")

        self.header.addWidget(self.printMany)


        self.layout.addLayout(self.header)

        self.splitter = QSplitter(PersonsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.persons = QTableView(self.splitter)
        self.persons.setObjectName(u"persons")
        self.splitter.addWidget(self.persons)
        self.person = QWidget(self.splitter)
        self.person.setObjectName(u"person")
        self.personLayout = QVBoxLayout(self.person)
        self.personLayout.setSpacing(6)
        self.personLayout.setObjectName(u"personLayout")
        self.personLayout.setContentsMargins(8, 0, 0, 0)
        self.name = QLabel(self.person)
        self.name.setObjectName(u"name")
        self.name.setWordWrap(True)
        self.name.setProperty(u"role", u"heading")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.personLayout.addWidget(self.name)

        self.sums = QLabel(self.person)
        self.sums.setObjectName(u"sums")
        self.sums.setWordWrap(True)

        self.personLayout.addWidget(self.sums)

        self.cases = QTableView(self.person)
        self.cases.setObjectName(u"cases")

        self.personLayout.addWidget(self.cases)

        self.suggestionsHead = QLabel(self.person)
        self.suggestionsHead.setObjectName(u"suggestionsHead")
        self.suggestionsHead.setWordWrap(True)
        self.suggestionsHead.setProperty(u"role", u"heading")

        self.personLayout.addWidget(self.suggestionsHead)

        self.suggestionButtons = QHBoxLayout()
        self.suggestionButtons.setSpacing(8)
        self.suggestionButtons.setObjectName(u"suggestionButtons")
        self.same = QPushButton(self.person)
        self.same.setObjectName(u"same")

        self.suggestionButtons.addWidget(self.same)

        self.sameAll = QPushButton(self.person)
        self.sameAll.setObjectName(u"sameAll")

        self.suggestionButtons.addWidget(self.sameAll)

        self.other = QPushButton(self.person)
        self.other.setObjectName(u"other")

        self.suggestionButtons.addWidget(self.other)

        self.suggestionSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.suggestionButtons.addItem(self.suggestionSpace)


        self.personLayout.addLayout(self.suggestionButtons)

        self.suggestions = QTableView(self.person)
        self.suggestions.setObjectName(u"suggestions")

        self.personLayout.addWidget(self.suggestions)

        self.again = QPushButton(self.person)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"flat", True)

        self.personLayout.addWidget(self.again)

        self.joinedRow = QHBoxLayout()
        self.joinedRow.setSpacing(8)
        self.joinedRow.setObjectName(u"joinedRow")
        self.joined = QLabel(self.person)
        self.joined.setObjectName(u"joined")
        self.joined.setWordWrap(True)
        self.joined.setProperty(u"role", u"muted")

        self.joinedRow.addWidget(self.joined)

        self.part = QPushButton(self.person)
        self.part.setObjectName(u"part")

        self.joinedRow.addWidget(self.part)

        self.joinedSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.joinedRow.addItem(self.joinedSpace)


        self.personLayout.addLayout(self.joinedRow)

        self.personLayout.setStretch(2, 3)
        self.personLayout.setStretch(5, 2)
        self.splitter.addWidget(self.person)

        self.layout.addWidget(self.splitter)

        self.layout.setStretch(1, 1)
        QWidget.setTabOrder(self.text, self.persons)
        QWidget.setTabOrder(self.persons, self.cases)
        QWidget.setTabOrder(self.cases, self.suggestions)
        QWidget.setTabOrder(self.suggestions, self.same)
        QWidget.setTabOrder(self.same, self.sameAll)
        QWidget.setTabOrder(self.sameAll, self.other)
        QWidget.setTabOrder(self.other, self.again)
        QWidget.setTabOrder(self.again, self.part)
        QWidget.setTabOrder(self.part, self.printMany)
        QWidget.setTabOrder(self.printMany, self.back)

        self.retranslateUi(PersonsPage)

        QMetaObject.connectSlotsByName(PersonsPage)
    # setupUi

    def retranslateUi(self, PersonsPage: QWidget) -> None:
        self.back.setText(QCoreApplication.translate("PersonsPage", u"Quay l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("PersonsPage", u"V\u1ec1 trang tr\u01b0\u1edbc (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText(QCoreApplication.translate("PersonsPage", u"\u0110\u01b0\u01a1ng s\u1ef1", None))
        self.text.setPlaceholderText(QCoreApplication.translate("PersonsPage", u"T\u00ean, s\u1ed1 \u0111\u1ecbnh danh, m\u00e3 s\u1ed1 thu\u1ebf, \u0111i\u1ec7n tho\u1ea1i\u2026 (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PersonsPage", u"T\u00ecm \u0111\u01b0\u01a1ng s\u1ef1", None))
#endif // QT_CONFIG(accessibility)
        self.printMany.setText(QCoreApplication.translate("PersonsPage", u"&In h\u00e0ng lo\u1ea1t\u2026", None))
#if QT_CONFIG(tooltip)
        self.printMany.setToolTip(QCoreApplication.translate("PersonsPage", u"In m\u1ed9t bi\u1ec3u m\u1eabu, phi\u1ebfu giao nh\u1eadn ho\u1eb7c phong b\u00ec cho m\u1ecdi vi\u1ec7c c\u1ee7a ng\u01b0\u1eddi \u0111ang ch\u1ecdn (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.printMany.setShortcut(QCoreApplication.translate("PersonsPage", u"Ctrl+Shift+P", None))
#endif // QT_CONFIG(shortcut)
#if QT_CONFIG(accessibility)
        self.persons.setAccessibleName(QCoreApplication.translate("PersonsPage", u"C\u00e1c \u0111\u01b0\u01a1ng s\u1ef1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("PersonsPage", u"C\u00e1c vi\u1ec7c c\u1ee7a ng\u01b0\u1eddi n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.same.setText(QCoreApplication.translate("PersonsPage", u"\u0110\u00fa&ng, c\u00f9ng m\u1ed9t ng\u01b0\u1eddi", None))
#if QT_CONFIG(tooltip)
        self.same.setToolTip(QCoreApplication.translate("PersonsPage", u"Ghi nh\u1eadn c\u00f9ng m\u1ed9t ng\u01b0\u1eddi (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.sameAll.setText(QCoreApplication.translate("PersonsPage", u"Nh\u1eadn &m\u1ecdi tr\u01b0\u1eddng h\u1ee3p ch\u1eafc ch\u1eafn", None))
        self.other.setText(QCoreApplication.translate("PersonsPage", u"&Kh\u00f4ng ph\u1ea3i", None))
#if QT_CONFIG(tooltip)
        self.other.setToolTip(QCoreApplication.translate("PersonsPage", u"B\u1ecf g\u1ee3i \u00fd n\u00e0y (Delete)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.suggestions.setAccessibleName(QCoreApplication.translate("PersonsPage", u"C\u00f9ng ng\u01b0\u1eddi?", None))
#endif // QT_CONFIG(accessibility)
        self.part.setText(QCoreApplication.translate("PersonsPage", u"&T\u00e1ch ra\u2026", None))
#if QT_CONFIG(tooltip)
        self.part.setToolTip(QCoreApplication.translate("PersonsPage", u"H\u1ee7y b\u1ecf l\u1ea7n ghi nh\u1eadn c\u00f9ng ng\u01b0\u1eddi g\u1ea7n nh\u1ea5t (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

