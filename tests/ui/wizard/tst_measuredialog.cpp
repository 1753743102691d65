#include "tests/ui/support/modal.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/wizard/measuredialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Measure)

namespace {

const QDate today(2026, 11, 20);

Measure measure(const QString &action, QDate due = {})
{
    return {u"the id"_s, u"27008-4.3.1-01"_s, u"A risk"_s, action, u"Head of IT"_s, due};
}

} // namespace

class TestMeasureDialog : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void asksForAPlausibleYear_data();
    void asksForAPlausibleYear();
    void givesBackWhatItShows_data();
    void givesBackWhatItShows();
    void proposesOwners();
    void isFilledInByKeyboard();
};

void TestMeasureDialog::saysWhatIsMissing_data()
{
    QTest::addColumn<Measure>("shown");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QString>("text");
    QTest::newRow("complete") << measure(u"Do it"_s, today) << true << QString();
    QTest::newRow("no date") << measure(u"Do it"_s) << true << QString();
    QTest::newRow("no action") << measure({}) << false << u"Enter what is to be done."_s;
    QTest::newRow("blank action") << measure(u" . "_s, today) << false
                                  << u"Enter what is to be done."_s;
    QTest::newRow("overdue") << measure(u"Do it"_s, today.addDays(-1)) << true
                             << u"This date has passed: the measure is shown as overdue."_s;
}

void TestMeasureDialog::saysWhatIsMissing()
{
    QFETCH(Measure, shown);
    const MeasureDialog dialog(shown, {}, today);
    QTEST(child<QPushButton>(dialog, "accept").isEnabled(), "complete");
    QTEST(child<QLabel>(dialog, "problem").text(), "text");
}

void TestMeasureDialog::asksForAPlausibleYear_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("next year") << today.addYears(1) << true;
    QTest::newRow("last year") << today.addYears(-1) << true;
    QTest::newRow("another century") << today.addYears(100) << false;
    QTest::newRow("long ago") << today.addYears(-100) << false;
}

void TestMeasureDialog::asksForAPlausibleYear()
{
    QFETCH(QDate, due);
    const MeasureDialog dialog(measure(u"Do it"_s, today), {}, today);
    dialog.findChild<QDateEdit *>()->setDate(due);
    QTEST(child<QPushButton>(dialog, "accept").isEnabled(), "accepted");
    // What is stored already stays as it is.
    const MeasureDialog stored(measure(u"Do it"_s, due), {}, today);
    QVERIFY(child<QPushButton>(stored, "accept").isEnabled());
}

void TestMeasureDialog::givesBackWhatItShows_data()
{
    QTest::addColumn<Measure>("shown");
    QTest::newRow("simple") << measure(u"Do it"_s, today);
    QTest::newRow("empty") << Measure();
    Measure hostile = measure(u"<b>%1 & \u00a0'quoted'</b>\nsecond line"_s, today.addYears(40));
    hostile.owner = QString(300, u'W');
    hostile.risk = QString(100'000, u'r');
    QTest::newRow("hostile") << hostile;
}

void TestMeasureDialog::givesBackWhatItShows()
{
    QFETCH(Measure, shown);
    MeasureDialog dialog(shown, {u"Head of IT"_s, QString(300, u'M')}, today);
    dialog.show();
    QCOMPARE(dialog.measure(), shown);
    QVERIFY2(dialog.width() < 1000, "A long name must not widen the dialog.");
}

void TestMeasureDialog::proposesOwners()
{
    const MeasureDialog dialog(measure(u"Do it"_s), {u"Head of IT"_s, u"Example person"_s}, today);
    auto &owner = child<QComboBox>(dialog, "owner");
    QCOMPARE(owner.count(), 2);
    QCOMPARE(owner.currentText(), u"Head of IT"_s);
    owner.setCurrentIndex(1);
    QCOMPARE(dialog.measure().owner, u"Example person"_s);
    owner.setEditText(u"Somebody else"_s);
    QCOMPARE(dialog.measure().owner, u"Somebody else"_s);
}

void TestMeasureDialog::isFilledInByKeyboard()
{
    MeasureDialog dialog(Measure(), {}, today);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto type = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    QVERIFY(child<GrowingTextEdit>(dialog, "action").hasFocus());
    type(u"Do it"_s);
    type(u"A risk"_s);
    type(u"Me"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // there is a date
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QDateEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.measure(),
             (Measure{{}, {}, u"A risk"_s, u"Do it"_s, u"Me"_s, QDate::currentDate()}));
}

QTEST_MAIN(TestMeasureDialog)
#include "tst_measuredialog.moc"
