#include "ui/widgets/announcer.h"
#include "ui/widgets/messagebanner.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader says when @p widget appears; nothing where it says nothing.
QString announced(QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    const bool speaks = accessible != nullptr && accessible->role() == QAccessible::Notification
        && !accessible->state().invisible;
    return speaks ? accessible->text(QAccessible::Name) : QString();
}

} // namespace

class TestAnnouncer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleAnnouncements(); }
    void saysEachText();
    void saysMessages();
    void takesNoRoom();
};

void TestAnnouncer::saysEachText()
{
    QWidget window;
    auto *announcer = new Announcer(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(announced(announcer), QString());
    announcer->say(u"saved 10:42"_s);
    QCOMPARE(announced(announcer), u"saved 10:42"_s);
    announcer->say(u"saved 10:43"_s);
    QCOMPARE(announced(announcer), u"saved 10:43"_s);
}

void TestAnnouncer::saysMessages()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new MessageBanner;
    column->addWidget(banner);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(announced(banner), QString());
    for (const QString &text : {u"<b>The disk is full.</b>"_s, u"The disk is still full."_s}) {
        banner->showMessage(MessageBanner::Kind::Error, text);
        QCOMPARE(announced(banner), text);
    }
    banner->clear();
    QCOMPARE(announced(banner), QString());
}

void TestAnnouncer::takesNoRoom()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QLabel(u"text"_s));
    const QSize before = window.sizeHint();
    auto *announcer = new Announcer(&window);
    window.show();
    announcer->say(u"text"_s);
    QCOMPARE(window.sizeHint(), before);
    QCOMPARE(announcer->focusPolicy(), Qt::NoFocus);
    QVERIFY(window.childAt(0, 0) != announcer);
}

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
