#include "ui/widgets/optionaldateedit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestOptionalDateEdit : public QObject
{
    Q_OBJECT

private slots:
    void showsADate();
    void tickingProposesToday();
    void untickingLeavesTheDateOut();
    void takesOverWhatIsTyped();
    void staysReadOnly();
    void showsWithoutAnnouncing();
    void hasNamesForScreenReaders();
    void scrollingThePageOverItChangesNothing();
};

void TestOptionalDateEdit::showsADate()
{
    OptionalDateEdit edit(u"&Verified on"_s);
    QVERIFY(!edit.date().isValid());
    edit.setDate(QDate(2024, 2, 29));
    QCOMPARE(edit.date(), QDate(2024, 2, 29));
    edit.setDate({});
    QVERIFY(!edit.date().isValid());
}

void TestOptionalDateEdit::tickingProposesToday()
{
    OptionalDateEdit edit(u"&Verified on"_s);
    edit.setDate(QDate(2024, 2, 29));
    edit.setDate({});
    QSignalSpy changed(&edit, &OptionalDateEdit::changed);
    edit.findChild<QCheckBox *>()->click();
    QCOMPARE(edit.date(), QDate::currentDate());
    QCOMPARE(changed.size(), 1);
}

void TestOptionalDateEdit::untickingLeavesTheDateOut()
{
    OptionalDateEdit edit(u"&Verified on"_s);
    edit.setDate(QDate(2024, 2, 29));
    edit.findChild<QCheckBox *>()->click();
    QVERIFY(!edit.date().isValid());
    QVERIFY(!edit.findChild<QDateEdit *>()->isEnabled());
}

void TestOptionalDateEdit::takesOverWhatIsTyped()
{
    OptionalDateEdit edit(u"&Verified on"_s);
    edit.setDate(QDate(2024, 2, 29));
    QSignalSpy changed(&edit, &OptionalDateEdit::changed);
    auto *date = edit.findChild<QDateEdit *>();
    date->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(date, u"2028"_s);
    QCOMPARE(changed.size(), 0); // half a year is no year
    edit.commit();
    QCOMPARE(edit.date(), QDate(2028, 2, 29));
    QCOMPARE(changed.size(), 1);
}

void TestOptionalDateEdit::staysReadOnly()
{
    OptionalDateEdit edit(u"&Verified on"_s);
    edit.setReadOnly(true);
    edit.setDate(QDate(2024, 2, 29));
    QVERIFY(!edit.findChild<QDateEdit *>()->isEnabled());
    QVERIFY(!edit.findChild<QCheckBox *>()->isEnabled());
    edit.setReadOnly(false);
    QVERIFY(edit.findChild<QDateEdit *>()->isEnabled());
}

void TestOptionalDateEdit::showsWithoutAnnouncing()
{
    OptionalDateEdit edit(u"&Verified on"_s);
    QSignalSpy changed(&edit, &OptionalDateEdit::changed);
    edit.setDate(QDate(2024, 2, 29));
    edit.setDate({});
    QCOMPARE(changed.size(), 0);
}

void TestOptionalDateEdit::hasNamesForScreenReaders()
{
    const OptionalDateEdit edit(u"&Verified on"_s);
    QCOMPARE(edit.findChild<QDateEdit *>()->accessibleName(), u"Verified on"_s);
}

void TestOptionalDateEdit::scrollingThePageOverItChangesNothing()
{
    OptionalDateEdit edit(u"&Verified on"_s);
    edit.setDate(QDate(2024, 2, 29));
    edit.show();
    auto *date = edit.findChild<QDateEdit *>();
    const QPointF place(date->rect().center());
    QWheelEvent event(place, date->mapToGlobal(place), {}, QPoint(0, 120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(date, &event);
    QCOMPARE(edit.date(), QDate(2024, 2, 29));
    QVERIFY(!event.isAccepted()); // so that the page scrolls
    QVERIFY(!(date->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus));
}

QTEST_MAIN(TestOptionalDateEdit)
#include "tst_optionaldateedit.moc"
