# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'radar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QVBoxLayout, QWidget)
class Ui_RadarDialog(object):
    def setupUi(self, RadarDialog: QDialog) -> None:
        if not RadarDialog.objectName():
            RadarDialog.setObjectName(u"RadarDialog")
        RadarDialog.resize(1000, 600)
        self.layout = QVBoxLayout(RadarDialog)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.title = QLabel(RadarDialog)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.refusal = QLabel(RadarDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.splitter = QSplitter(RadarDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.findings = QTableView(self.splitter)
        self.findings.setObjectName(u"findings")
        self.splitter.addWidget(self.findings)
        self.table = QTableView(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)

        self.layout.addWidget(self.splitter)

        self.why = QLabel(RadarDialog)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)

        self.layout.addWidget(self.why)

        self.source = QLabel(RadarDialog)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)
        self.source.setProperty(u"role", u"muted")

        self.layout.addWidget(self.source)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.footSpring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpring)

        self.openCase = QPushButton(RadarDialog)
        self.openCase.setObjectName(u"openCase")
        self.openCase.setAutoDefault(False)

        self.foot.addWidget(self.openCase)

        self.close = QPushButton(RadarDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

        QWidget.setTabOrder(self.findings, self.table)
        QWidget.setTabOrder(self.table, self.openCase)
        QWidget.setTabOrder(self.openCase, self.close)

        self.retranslateUi(RadarDialog)
        self.close.clicked.connect(RadarDialog.reject)

        QMetaObject.connectSlotsByName(RadarDialog)
    # setupUi

    def retranslateUi(self, RadarDialog: QDialog) -> None:
        RadarDialog.setWindowTitle(QCoreApplication.translate("RadarDialog", u"R\u00e0 so\u00e1t b\u1ea5t th\u01b0\u1eddng cu\u1ed1i n\u0103m", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("RadarDialog", u"D\u1ea5u hi\u1ec7u b\u1ea5t th\u01b0\u1eddng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RadarDialog", u"C\u00e1c vi\u1ec7c v\u00e0 h\u00e0nh vi", None))
#endif // QT_CONFIG(accessibility)
        self.openCase.setText(QCoreApplication.translate("RadarDialog", u"&M\u1edf vi\u1ec7c", None))
        self.close.setText(QCoreApplication.translate("RadarDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

