#include "ui/widgets/messagebanner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestMessageBanner : public QObject
{
    Q_OBJECT

private slots:
    void showsTextAsText();
    void isClosedByTheUser();
    void staysWhenItCannotBeClosed();
    void offersAnAction();
    void hidesWhenCleared();
};

void TestMessageBanner::showsTextAsText()
{
    MessageBanner banner;
    const QString text = u"<a href='x'>link</a> & %1\nsecond line"_s;
    banner.showMessage(MessageBanner::Kind::Error, text);
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.text(), text);
    for (const QLabel *label : banner.findChildren<QLabel *>()) {
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }
}

void TestMessageBanner::isClosedByTheUser()
{
    MessageBanner banner;
    banner.showMessage(MessageBanner::Kind::Error, u"text"_s);
    auto *close = banner.findChild<QToolButton *>();
    QVERIFY(close->isVisible());
    QVERIFY(!close->accessibleName().isEmpty());
    close->click();
    QVERIFY(!banner.isVisible());
}

void TestMessageBanner::staysWhenItCannotBeClosed()
{
    MessageBanner banner;
    banner.showMessage(MessageBanner::Kind::Warning, u"text"_s, false);
    QVERIFY(!banner.findChild<QToolButton *>()->isVisible());
}

void TestMessageBanner::offersAnAction()
{
    MessageBanner banner;
    QSignalSpy triggered(&banner, &MessageBanner::actionTriggered);
    banner.showAction(MessageBanner::Kind::Error, u"text"_s, u"Try again"_s);
    auto *action = banner.findChild<QPushButton *>();
    QVERIFY(action->isVisible());
    action->click();
    QCOMPARE(triggered.size(), 1);
    banner.showMessage(MessageBanner::Kind::Error, u"another"_s);
    QVERIFY(!action->isVisible());
}

void TestMessageBanner::hidesWhenCleared()
{
    MessageBanner banner;
    QVERIFY(!banner.isVisible());
    banner.showMessage(MessageBanner::Kind::Information, u"text"_s);
    banner.clear();
    QVERIFY(!banner.isVisible());
    QVERIFY(banner.text().isEmpty());
}

QTEST_MAIN(TestMessageBanner)
#include "tst_messagebanner.moc"
