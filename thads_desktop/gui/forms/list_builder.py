# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_builder.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QStackedWidget, QTableView, QTreeWidget, QVBoxLayout, QWidget)

class Ui_ListBuilderDialog(object):
    def setupUi(self, ListBuilderDialog: QDialog) -> None:
        if not ListBuilderDialog.objectName():
            ListBuilderDialog.setObjectName(u"ListBuilderDialog")
        ListBuilderDialog.resize(1080, 640)
        self.layout = QVBoxLayout(ListBuilderDialog)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.nameLabel = QLabel(ListBuilderDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.head.addWidget(self.nameLabel)

        self.name = QComboBox(ListBuilderDialog)
        self.name.setObjectName(u"name")
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.setMinimumContentsLength(24)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name.sizePolicy().hasHeightForWidth())
        self.name.setSizePolicy(sizePolicy)

        self.head.addWidget(self.name)

        self.save = QPushButton(ListBuilderDialog)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.head.addWidget(self.save)

        self.rename = QPushButton(ListBuilderDialog)
        self.rename.setObjectName(u"rename")
        self.rename.setEnabled(False)
        self.rename.setAutoDefault(False)

        self.head.addWidget(self.rename)

        self.remove = QPushButton(ListBuilderDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.head.addWidget(self.remove)


        self.layout.addLayout(self.head)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.left = QVBoxLayout()
        self.left.setObjectName(u"left")
        self.valuesLabel = QLabel(ListBuilderDialog)
        self.valuesLabel.setObjectName(u"valuesLabel")
        self.valuesLabel.setWordWrap(True)

        self.left.addWidget(self.valuesLabel)

        self.values = QTreeWidget(ListBuilderDialog)
        self.values.setObjectName(u"values")
        self.values.setHeaderHidden(True)
        self.values.setUniformRowHeights(True)

        self.left.addWidget(self.values)


        self.body.addLayout(self.left)

        self.middle = QVBoxLayout()
        self.middle.setObjectName(u"middle")
        self.boundsLabel = QLabel(ListBuilderDialog)
        self.boundsLabel.setObjectName(u"boundsLabel")

        self.middle.addWidget(self.boundsLabel)

        self.scroll = QScrollArea(ListBuilderDialog)
        self.scroll.setObjectName(u"scroll")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy1)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.bounds = QFormLayout(self.fields)
        self.bounds.setObjectName(u"bounds")
        self.bounds.setVerticalSpacing(6)
        self.bounds.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.bounds.setContentsMargins(6, 4, 6, 4)
        self.scroll.setWidget(self.fields)

        self.middle.addWidget(self.scroll)

        self.middle.setStretch(1, 1)

        self.body.addLayout(self.middle)

        self.right = QVBoxLayout()
        self.right.setObjectName(u"right")
        self.columnsLabel = QLabel(ListBuilderDialog)
        self.columnsLabel.setObjectName(u"columnsLabel")

        self.right.addWidget(self.columnsLabel)

        self.columns = QListWidget(ListBuilderDialog)
        self.columns.setObjectName(u"columns")
        self.columns.setUniformItemSizes(True)

        self.right.addWidget(self.columns)


        self.body.addLayout(self.right)

        self.body.setStretch(0, 5)
        self.body.setStretch(1, 7)
        self.body.setStretch(2, 4)

        self.layout.addLayout(self.body)

        self.found = QStackedWidget(ListBuilderDialog)
        self.found.setObjectName(u"found")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.found.sizePolicy().hasHeightForWidth())
        self.found.setSizePolicy(sizePolicy2)
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.found.addWidget(self.table)
        self.nothing = QLabel()
        self.nothing.setObjectName(u"nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.found.addWidget(self.nothing)

        self.layout.addWidget(self.found)

        self.outcome = QLabel(ListBuilderDialog)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)

        self.layout.addWidget(self.outcome)

        self.refusal = QLabel(ListBuilderDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.count = QLabel(ListBuilderDialog)
        self.count.setObjectName(u"count")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.count.sizePolicy().hasHeightForWidth())
        self.count.setSizePolicy(sizePolicy3)
        self.count.setProperty(u"role", u"title")

        self.foot.addWidget(self.count)

        self.openFile = QPushButton(ListBuilderDialog)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setAutoDefault(False)

        self.foot.addWidget(self.openFile)

        self.openCase = QPushButton(ListBuilderDialog)
        self.openCase.setObjectName(u"openCase")
        self.openCase.setAutoDefault(False)

        self.foot.addWidget(self.openCase)

        self.writeXlsx = QPushButton(ListBuilderDialog)
        self.writeXlsx.setObjectName(u"writeXlsx")
        self.writeXlsx.setAutoDefault(False)

        self.foot.addWidget(self.writeXlsx)

        self.writePdf = QPushButton(ListBuilderDialog)
        self.writePdf.setObjectName(u"writePdf")
        self.writePdf.setAutoDefault(False)

        self.foot.addWidget(self.writePdf)

        self.close = QPushButton(ListBuilderDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

        self.layout.setStretch(1, 3)
        self.layout.setStretch(2, 2)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.valuesLabel.setBuddy(self.values)
        self.columnsLabel.setBuddy(self.columns)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.save)
        QWidget.setTabOrder(self.save, self.rename)
        QWidget.setTabOrder(self.rename, self.remove)
        QWidget.setTabOrder(self.remove, self.values)
        QWidget.setTabOrder(self.values, self.columns)
        QWidget.setTabOrder(self.columns, self.table)
        QWidget.setTabOrder(self.table, self.openFile)
        QWidget.setTabOrder(self.openFile, self.openCase)
        QWidget.setTabOrder(self.openCase, self.writeXlsx)
        QWidget.setTabOrder(self.writeXlsx, self.writePdf)
        QWidget.setTabOrder(self.writePdf, self.close)

        self.retranslateUi(ListBuilderDialog)
        self.close.clicked.connect(ListBuilderDialog.accept)

        QMetaObject.connectSlotsByName(ListBuilderDialog)
    # setupUi

    def retranslateUi(self, ListBuilderDialog: QDialog) -> None:
        ListBuilderDialog.setWindowTitle(QCoreApplication.translate("ListBuilderDialog", u"L\u1eadp danh s\u00e1ch theo \u0111i\u1ec1u ki\u1ec7n", None))
        self.nameLabel.setText(QCoreApplication.translate("ListBuilderDialog", u"&T\u00ean danh s\u00e1ch", None))
        self.save.setText(QCoreApplication.translate("ListBuilderDialog", u"&L\u01b0u", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("ListBuilderDialog", u"L\u01b0u \u0111i\u1ec1u ki\u1ec7n v\u00e0 c\u1ed9t d\u01b0\u1edbi t\u00ean n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.rename.setText(QCoreApplication.translate("ListBuilderDialog", u"\u0110\u1ed5i t\u00ea&n", None))
#if QT_CONFIG(tooltip)
        self.rename.setToolTip(QCoreApplication.translate("ListBuilderDialog", u"G\u00f5 t\u00ean m\u1edbi cho danh s\u00e1ch \u0111ang m\u1edf, r\u1ed3i b\u1ea5m n\u00fat n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("ListBuilderDialog", u"&X\u00f3a", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("ListBuilderDialog", u"B\u1ecf danh s\u00e1ch \u0111\u00e3 l\u01b0u d\u01b0\u1edbi t\u00ean n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.valuesLabel.setText(QCoreApplication.translate("ListBuilderDialog", u"Thu\u1ed9c m\u1ed9t m\u1ee5c \u0111\u01b0\u1ee3c \u0111\u00e1nh d\u1ea5&u", None))
        self.boundsLabel.setText(QCoreApplication.translate("ListBuilderDialog", u"V\u00e0 c\u00f3 \u0111\u1ee7 c\u00e1c \u0111i\u1ec1u n\u00e0y", None))
        self.columnsLabel.setText(QCoreApplication.translate("ListBuilderDialog", u"&C\u1ed9t in ra", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ListBuilderDialog", u"C\u00e1c vi\u1ec7c t\u00ecm th\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.openFile.setText(QCoreApplication.translate("ListBuilderDialog", u"M\u1edf t\u1ec7p v\u1eeba gh&i", None))
        self.openCase.setText(QCoreApplication.translate("ListBuilderDialog", u"&M\u1edf vi\u1ec7c", None))
        self.writeXlsx.setText(QCoreApplication.translate("ListBuilderDialog", u"&Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeXlsx.setToolTip(QCoreApplication.translate("ListBuilderDialog", u"Ghi danh s\u00e1ch ra Excel", None))
#endif // QT_CONFIG(tooltip)
        self.writePdf.setText(QCoreApplication.translate("ListBuilderDialog", u"&PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.writePdf.setToolTip(QCoreApplication.translate("ListBuilderDialog", u"Ghi danh s\u00e1ch ra PDF \u0111\u1ec3 in", None))
#endif // QT_CONFIG(tooltip)
        self.close.setText(QCoreApplication.translate("ListBuilderDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

