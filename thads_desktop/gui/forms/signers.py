# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signers.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)
class Ui_SignersDialog(object):
    def setupUi(self, SignersDialog: QDialog) -> None:
        if not SignersDialog.objectName():
            SignersDialog.setObjectName(u"SignersDialog")
        SignersDialog.resize(880, 500)
        self.layout = QVBoxLayout(SignersDialog)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 12, 14, 12)
        self.officeLayout = QHBoxLayout()
        self.officeLayout.setObjectName(u"officeLayout")
        self.office = QLabel(SignersDialog)
        self.office.setObjectName(u"office")
        self.office.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.office.sizePolicy().hasHeightForWidth())
        self.office.setSizePolicy(sizePolicy)

        self.officeLayout.addWidget(self.office)

        self.letterhead = QPushButton(SignersDialog)
        self.letterhead.setObjectName(u"letterhead")
        self.letterhead.setAutoDefault(False)

        self.officeLayout.addWidget(self.letterhead)


        self.layout.addLayout(self.officeLayout)

        self.heading = QLabel(SignersDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout.addWidget(self.heading)

        self.table = QTableView(SignersDialog)
        self.table.setObjectName(u"table")

        self.layout.addWidget(self.table)

        self.nothing = QLabel(SignersDialog)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)

        self.layout.addWidget(self.nothing)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.add = QPushButton(SignersDialog)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.foot.addWidget(self.add)

        self.change = QPushButton(SignersDialog)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)

        self.foot.addWidget(self.change)

        self.end = QPushButton(SignersDialog)
        self.end.setObjectName(u"end")
        self.end.setAutoDefault(False)

        self.foot.addWidget(self.end)

        self.footSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.close = QPushButton(SignersDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

        QWidget.setTabOrder(self.table, self.add)
        QWidget.setTabOrder(self.add, self.change)
        QWidget.setTabOrder(self.change, self.end)
        QWidget.setTabOrder(self.end, self.letterhead)
        QWidget.setTabOrder(self.letterhead, self.close)

        self.retranslateUi(SignersDialog)
        self.close.clicked.connect(SignersDialog.reject)

        QMetaObject.connectSlotsByName(SignersDialog)
    # setupUi

    def retranslateUi(self, SignersDialog: QDialog) -> None:
        SignersDialog.setWindowTitle(QCoreApplication.translate("SignersDialog", u"\u0110\u01a1n v\u1ecb v\u00e0 ng\u01b0\u1eddi k\u00fd", None))
        self.letterhead.setText(QCoreApplication.translate("SignersDialog", u"S\u1eeda &ph\u1ea7n \u0111\u1ea7u v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.letterhead.setToolTip(QCoreApplication.translate("SignersDialog", u"T\u00ean \u0111\u01a1n v\u1ecb, c\u01a1 quan c\u1ea5p tr\u00ean, \u0111\u1ecba danh, k\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(tooltip)
        self.heading.setText(QCoreApplication.translate("SignersDialog", u"Ng\u01b0\u1eddi k\u00fd v\u0103n b\u1ea3n c\u1ee7a \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SignersDialog", u"Ng\u01b0\u1eddi k\u00fd v\u0103n b\u1ea3n c\u1ee7a \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("SignersDialog", u"Ch\u01b0a ghi ng\u01b0\u1eddi k\u00fd n\u00e0o. Quy\u1ebft \u0111\u1ecbnh c\u1ee7a Th\u1ee7 tr\u01b0\u1edfng c\u1ea7n ng\u01b0\u1eddi k\u00fd: h\u00e3y th\u00eam.", None))
        self.add.setText(QCoreApplication.translate("SignersDialog", u"&Th\u00eam ng\u01b0\u1eddi k\u00fd\u2026", None))
        self.change.setText(QCoreApplication.translate("SignersDialog", u"&S\u1eeda\u2026", None))
#if QT_CONFIG(tooltip)
        self.change.setToolTip(QCoreApplication.translate("SignersDialog", u"S\u1eeda ch\u1ee9c v\u1ee5, v\u0103n b\u1ea3n giao quy\u1ec1n, ph\u1ea1m vi, th\u1eddi gian (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.end.setText(QCoreApplication.translate("SignersDialog", u"Th\u00f4i &k\u00fd\u2026", None))
#if QT_CONFIG(tooltip)
        self.end.setToolTip(QCoreApplication.translate("SignersDialog", u"Ghi ng\u00e0y cu\u1ed1i ng\u01b0\u1eddi n\u00e0y c\u00f2n k\u00fd", None))
#endif // QT_CONFIG(tooltip)
        self.close.setText(QCoreApplication.translate("SignersDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

