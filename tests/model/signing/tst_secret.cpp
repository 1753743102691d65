#include "model/signing/secret.h"

#include <QtTest>

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void keepsBytes();
    void moves();
    void emptiesItsSource();
    void leavesOthersAlone();
};

void TestSecret::keepsBytes()
{
    const QByteArray bytes("a\0\xFF", 3);
    const Secret secret(bytes);
    QCOMPARE(secret.size(), 3);
    QVERIFY(secret.view() == bytes);
    QCOMPARE(secret.constData()[3], '\0');
    QVERIFY(secret.contains('\0'));
    QVERIFY(secret.copy().view() == bytes);
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret().constData(), "");
    QVERIFY(Secret(QByteArray()).isEmpty());
}

void TestSecret::moves()
{
    Secret first(QByteArray("123456"));
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QVERIFY(second.view() == QByteArray("123456"));
    first = std::move(second);
    QVERIFY(first.view() == QByteArray("123456"));
    first = Secret();
    QVERIFY(first.isEmpty());
}

void TestSecret::emptiesItsSource()
{
    QString typed = QStringLiteral("schlüssel").repeated(1);
    QVERIFY(Secret::taking(typed).view() == QByteArray("schl\xC3\xBCssel"));
    QVERIFY(typed.isEmpty());
    QByteArray read("secret");
    read.detach();
    QVERIFY(Secret::taking(read).view() == QByteArray("secret"));
    QVERIFY(read.isEmpty());
}

void TestSecret::leavesOthersAlone()
{
    QByteArray source("secret");
    source.detach();
    const QByteArray other = source;
    QVERIFY(Secret::taking(source).view() == QByteArray("secret"));
    QCOMPARE(other, QByteArray("secret"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
