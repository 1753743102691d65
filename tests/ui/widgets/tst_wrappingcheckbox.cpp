#include "ui/widgets/wrappingcheckbox.h"

#include <QAccessible>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestWrappingCheckBox : public QObject
{
    Q_OBJECT

private slots:
    void saysItsTextToScreenReaders_data();
    void saysItsTextToScreenReaders();
    void wrapsLongTexts();
    void isTickedByKeyAndMouse();
};

void TestWrappingCheckBox::saysItsTextToScreenReaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Look at the settings"_s;
    QTest::newRow("ampersand") << u"Terms & conditions"_s;
    QTest::newRow("markup") << u"<b>bold</b>"_s;
}

void TestWrappingCheckBox::saysItsTextToScreenReaders()
{
    QFETCH(QString, text);
    WrappingCheckBox box(text);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&box);
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->text(QAccessible::Name), text);
    QVERIFY(interface->state().checkable);
}

void TestWrappingCheckBox::wrapsLongTexts()
{
    const WrappingCheckBox box(u"many words "_s.repeated(40));
    QVERIFY(box.heightForWidth(200) > 3 * box.heightForWidth(20'000));
}

void TestWrappingCheckBox::isTickedByKeyAndMouse()
{
    WrappingCheckBox box(u"many words "_s.repeated(40));
    box.resize(200, box.heightForWidth(200));
    box.show();
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(150, box.height() - 5));
    QVERIFY(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Space);
    QVERIFY(!box.isChecked());
}

QTEST_MAIN(TestWrappingCheckBox)
#include "tst_wrappingcheckbox.moc"
