#include "tests/ui/support/modal.h"
#include "ui/start/approvaldialog.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestApprovalDialog : public QObject
{
    Q_OBJECT

private slots:
    void needsAName_data();
    void needsAName();
    void showsTheAssessmentAsText();
};

void TestApprovalDialog::needsAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("enough");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("punctuation") << u"-."_s << false;
    QTest::newRow("name") << u"Example person"_s << true;
}

void TestApprovalDialog::needsAName()
{
    QFETCH(QString, name);
    QFETCH(bool, enough);
    ApprovalDialog dialog(u"An assessment"_s);
    dialog.show();
    auto &field = child<QLineEdit>(dialog, "approvedBy");
    QTest::keyClicks(&field, name);
    QCOMPARE(child<QPushButton>(dialog, "approve").isEnabled(), enough);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(dialog.result() == QDialog::Accepted, enough);
    QCOMPARE(dialog.approvedBy(), name);
}

void TestApprovalDialog::showsTheAssessmentAsText()
{
    const QString name = u"<h1>%1</h1> & more"_s;
    const ApprovalDialog dialog(name);
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text() == name) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            texts.append(name);
        }
    }
    QCOMPARE(texts.size(), 1);
}

QTEST_MAIN(TestApprovalDialog)
#include "tst_approvaldialog.moc"
