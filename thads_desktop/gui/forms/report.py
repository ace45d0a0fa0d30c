# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTextBrowser, QTreeWidget, QVBoxLayout, QWidget)

from thads_desktop.gui.job_bar import JobBar
class Ui_ReportDialog(object):
    def setupUi(self, ReportDialog: QDialog) -> None:
        if not ReportDialog.objectName():
            ReportDialog.setObjectName(u"ReportDialog")
        ReportDialog.resize(1100, 660)
        self.layout = QVBoxLayout(ReportDialog)
        self.layout.setSpacing(6)
        self.layout.setObjectName(u"layout")
        self.chooserPlace = QVBoxLayout()
        self.chooserPlace.setObjectName(u"chooserPlace")

        self.layout.addLayout(self.chooserPlace)

        self.staleRow = QHBoxLayout()
        self.staleRow.setSpacing(8)
        self.staleRow.setObjectName(u"staleRow")
        self.stale = QLabel(ReportDialog)
        self.stale.setObjectName(u"stale")
        self.stale.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stale.sizePolicy().hasHeightForWidth())
        self.stale.setSizePolicy(sizePolicy)
        self.stale.setProperty(u"role", u"warning")

        self.staleRow.addWidget(self.stale)

        self.seen = QPushButton(ReportDialog)
        self.seen.setObjectName(u"seen")
        self.seen.setAutoDefault(False)

        self.staleRow.addWidget(self.seen)


        self.layout.addLayout(self.staleRow)

        self.refusal = QLabel(ReportDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setProperty(u"role", u"refusal")

        self.layout.addWidget(self.refusal)

        self.outcome = QLabel(ReportDialog)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)

        self.layout.addWidget(self.outcome)

        self.splitter = QSplitter(ReportDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.outline = QTreeWidget(self.splitter)
        self.outline.setObjectName(u"outline")
        self.outline.setHeaderHidden(True)
        self.outline.setUniformRowHeights(True)
        self.splitter.addWidget(self.outline)
        self.writing = QSplitter(self.splitter)
        self.writing.setObjectName(u"writing")
        self.writing.setOrientation(Qt.Orientation.Vertical)
        self.writing.setChildrenCollapsible(False)
        self.text = QTextBrowser(self.writing)
        self.text.setObjectName(u"text")
        self.text.setOpenLinks(False)
        self.writing.addWidget(self.text)
        self.noteBox = QWidget(self.writing)
        self.noteBox.setObjectName(u"noteBox")
        self.noteLayout = QVBoxLayout(self.noteBox)
        self.noteLayout.setSpacing(4)
        self.noteLayout.setObjectName(u"noteLayout")
        self.noteLayout.setContentsMargins(0, 0, 0, 0)
        self.noteHead = QHBoxLayout()
        self.noteHead.setSpacing(8)
        self.noteHead.setObjectName(u"noteHead")
        self.noteLabel = QLabel(self.noteBox)
        self.noteLabel.setObjectName(u"noteLabel")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.noteLabel.sizePolicy().hasHeightForWidth())
        self.noteLabel.setSizePolicy(sizePolicy2)

        self.noteHead.addWidget(self.noteLabel)

        self.noteOf = QLabel(self.noteBox)
        self.noteOf.setObjectName(u"noteOf")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.noteOf.sizePolicy().hasHeightForWidth())
        self.noteOf.setSizePolicy(sizePolicy3)
        self.noteOf.setProperty(u"role", u"muted")

        self.noteHead.addWidget(self.noteOf)


        self.noteLayout.addLayout(self.noteHead)

        self.note = QPlainTextEdit(self.noteBox)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.noteLayout.addWidget(self.note)

        self.writing.addWidget(self.noteBox)
        self.splitter.addWidget(self.writing)

        self.layout.addWidget(self.splitter)

        self.jobBar = JobBar(ReportDialog)
        self.jobBar.setObjectName(u"jobBar")

        self.layout.addWidget(self.jobBar)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.takeEarlier = QPushButton(ReportDialog)
        self.takeEarlier.setObjectName(u"takeEarlier")
        self.takeEarlier.setAutoDefault(False)

        self.foot.addWidget(self.takeEarlier)

        self.footSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footSpace)

        self.openFile = QPushButton(ReportDialog)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setAutoDefault(False)

        self.foot.addWidget(self.openFile)

        self.writeDocx = QPushButton(ReportDialog)
        self.writeDocx.setObjectName(u"writeDocx")
        self.writeDocx.setAutoDefault(False)

        self.foot.addWidget(self.writeDocx)

        self.writeXlsx = QPushButton(ReportDialog)
        self.writeXlsx.setObjectName(u"writeXlsx")
        self.writeXlsx.setAutoDefault(False)

        self.foot.addWidget(self.writeXlsx)

        self.writeSummary = QPushButton(ReportDialog)
        self.writeSummary.setObjectName(u"writeSummary")
        self.writeSummary.setAutoDefault(False)

        self.foot.addWidget(self.writeSummary)

        self.close = QPushButton(ReportDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.foot.addWidget(self.close)


        self.layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.outline, self.text)
        QWidget.setTabOrder(self.text, self.note)
        QWidget.setTabOrder(self.note, self.seen)
        QWidget.setTabOrder(self.seen, self.takeEarlier)
        QWidget.setTabOrder(self.takeEarlier, self.openFile)
        QWidget.setTabOrder(self.openFile, self.writeDocx)
        QWidget.setTabOrder(self.writeDocx, self.writeXlsx)
        QWidget.setTabOrder(self.writeXlsx, self.writeSummary)
        QWidget.setTabOrder(self.writeSummary, self.close)

        self.retranslateUi(ReportDialog)
        self.close.clicked.connect(ReportDialog.accept)

        QMetaObject.connectSlotsByName(ReportDialog)
    # setupUi

    def retranslateUi(self, ReportDialog: QDialog) -> None:
        ReportDialog.setWindowTitle(QCoreApplication.translate("ReportDialog", u"B\u00e1o c\u00e1o k\u1ebft qu\u1ea3 c\u00f4ng t\u00e1c", None))
        self.seen.setText(QCoreApplication.translate("ReportDialog", u"\u0110\u00e3 &xem l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.seen.setToolTip(QCoreApplication.translate("ReportDialog", u"L\u1eddi v\u0103n \u0111\u00e3 \u0111\u00fang v\u1edbi s\u1ed1 li\u1ec7u hi\u1ec7n nay: kh\u00f4ng nh\u1eafc n\u1eefa", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.outline.setAccessibleName(QCoreApplication.translate("ReportDialog", u"C\u00e1c m\u1ee5c c\u1ee7a b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ReportDialog", u"B\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ReportDialog", u"&L\u1eddi v\u0103n c\u1ee7a m\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ReportDialog", u"L\u1eddi v\u0103n c\u1ee7a m\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("ReportDialog", u"Ghi t\u1ea1i \u0111\u00e2y: l\u1eddi v\u0103n \u0111\u1ee9ng sau s\u1ed1 li\u1ec7u c\u1ee7a m\u1ee5c, ho\u1eb7c thay d\u00f2ng \u201cCh\u01b0a c\u00f3 d\u1eef li\u1ec7u\u201d. M\u1ed7i \u0111o\u1ea1n m\u1ed9t d\u00f2ng; t\u1ef1 l\u01b0u.", None))
        self.takeEarlier.setText(QCoreApplication.translate("ReportDialog", u"L\u1ea5&y l\u1eddi v\u0103n k\u1ef3 tr\u01b0\u1edbc", None))
        self.openFile.setText(QCoreApplication.translate("ReportDialog", u"&M\u1edf t\u1ec7p", None))
        self.writeDocx.setText(QCoreApplication.translate("ReportDialog", u"&Word\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeDocx.setToolTip(QCoreApplication.translate("ReportDialog", u"Ghi b\u00e1o c\u00e1o ra Word \u0111\u1ec3 s\u1eeda v\u00e0 tr\u00ecnh k\u00fd, ho\u1eb7c ra PDF", None))
#endif // QT_CONFIG(tooltip)
        self.writeXlsx.setText(QCoreApplication.translate("ReportDialog", u"Bi\u1ec3u &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeXlsx.setToolTip(QCoreApplication.translate("ReportDialog", u"Ghi c\u00e1c bi\u1ec3u k\u00e8m theo b\u00e1o c\u00e1o ra Excel, \u0111\u00fang nh\u01b0 bi\u1ec3u", None))
#endif // QT_CONFIG(tooltip)
        self.writeSummary.setText(QCoreApplication.translate("ReportDialog", u"T\u00f3m t\u1eaft &PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.writeSummary.setToolTip(QCoreApplication.translate("ReportDialog", u"Ghi b\u1ea3n t\u00f3m t\u1eaft cho l\u00e3nh \u0111\u1ea1o ra PDF, c\u00f3 bi\u1ec3u \u0111\u1ed3", None))
#endif // QT_CONFIG(tooltip)
        self.close.setText(QCoreApplication.translate("ReportDialog", u"\u0110\u00f3ng", None))
    # retranslateUi

