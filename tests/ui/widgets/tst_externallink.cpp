#include "tests/ui/support/modal.h"
#include "ui/widgets/externallink.h"

#include <QDesktopServices>
#include <QDialog>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Stands in for the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : schemes) {
            QDesktopServices::setUrlHandler(scheme, this, "open");
        }
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes) {
            QDesktopServices::unsetUrlHandler(scheme);
        }
    }
    const QStringList schemes{u"http"_s, u"https"_s, u"file"_s, u"javascript"_s};
    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

class TestExternalLink : public QObject
{
    Q_OBJECT

private slots:
    void opensAfterAsking();
    void doesNotOpenByDefault();
    void opensWithoutAskingWhereThatIsChosen();
    void refuses_data();
    void refuses();
    void staysSmallWithLongAddresses();
};

void TestExternalLink::opensAfterAsking()
{
    const Browser browser;
    const QString address = u"https://user@exämple.com/<b>path</b>?q=1"_s;
    const NextDialog<QDialog> dialogs([&](QDialog &dialog) {
        const QString shown = child<QPlainTextEdit>(dialog, "address").toPlainText();
        // What the letters look like does not hide where it leads.
        QVERIFY2(shown.contains(u"xn--exmple-cua.com"), qPrintable(shown));
        QVERIFY(shown.contains(u"user@"));
        QVERIFY(browser.opened.isEmpty());
        child<QPushButton>(dialog, "open").click();
    });
    QVERIFY(ExternalLink::open(nullptr, address, true));
    QVERIFY(dialogs.wasShown());
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened.first(), QUrl(address));
}

void TestExternalLink::doesNotOpenByDefault()
{
    const Browser browser;
    const NextDialog<QDialog> dialogs(
        [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    QVERIFY(ExternalLink::open(nullptr, u"https://example.com"_s, true));
    QVERIFY(dialogs.wasShown());
    QVERIFY(browser.opened.isEmpty());
}

void TestExternalLink::opensWithoutAskingWhereThatIsChosen()
{
    const Browser browser;
    QVERIFY(ExternalLink::open(nullptr, u"http://example.com/a"_s, false));
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"http://example.com/a"_s)});
}

void TestExternalLink::refuses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"file:///etc/passwd", "javascript:alert(1)", "example.com", "",
                                "https://", "mailto:a@example.com", "/usr/bin/true"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestExternalLink::refuses()
{
    QFETCH(QString, address);
    const Browser browser;
    const auto opened = ExternalLink::open(nullptr, address, false);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(address));
    QVERIFY(browser.opened.isEmpty());
}

void TestExternalLink::staysSmallWithLongAddresses()
{
    const Browser browser;
    const NextDialog<QDialog> dialogs([](QDialog &dialog) {
        QVERIFY(dialog.width() <= 800);
        QVERIFY(dialog.height() <= 600);
        dialog.reject();
    });
    QVERIFY(ExternalLink::open(
        nullptr,
        QString(u"https://"_s + QString(60, u'a') + u".example.com/"_s + QString(5000, u'b')),
        true));
    QVERIFY(dialogs.wasShown());
}

QTEST_MAIN(TestExternalLink)
#include "tst_externallink.moc"
