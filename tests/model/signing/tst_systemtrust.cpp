#include "model/signing/systemtrust.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QtTest>

class TestSystemTrust : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void cleanup() { qunsetenv("SSL_CERT_FILE"); }
    void readsTheFileThatIsNamed();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsTheFileOfTheSystem();
};

void TestSystemTrust::readsTheFileThatIsNamed()
{
    const QByteArray bundle = "# comment\n" + TestPki::file(QStringLiteral("root.pem"))
        + TestPki::file(QStringLiteral("otherroot.pem"));
    qputenv("SSL_CERT_FILE",
            QFile::encodeName(writeFile(m_folder.path(), QStringLiteral("bündel.pem"), bundle)));
    const auto read = systemCertificates();
    QVERIFY_RESULT(read);
    QCOMPARE(read.value(),
             (QList<Certificate>{TestPki::certificate(QStringLiteral("root")),
                                 TestPki::certificate(QStringLiteral("otherroot"))}));
}

void TestSystemTrust::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing.pem"));
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("empty") << writeFile(m_folder.path(), QStringLiteral("empty.pem"), {});
    QTest::newRow("text") << writeFile(m_folder.path(), QStringLiteral("text.pem"), "Dear all,");
    QTest::newRow("truncated") << writeFile(
        m_folder.path(), QStringLiteral("truncated.pem"),
        TestPki::file(QStringLiteral("root.pem"))
            + TestPki::file(QStringLiteral("otherroot.pem")).chopped(60));
}

void TestSystemTrust::saysWhatIsWrong()
{
    QFETCH(QString, path);
    qputenv("SSL_CERT_FILE", QFile::encodeName(path));
    const auto read = systemCertificates();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::OperationFailed);
    QVERIFY2(read.error().message.contains(path), qPrintable(read.error().message));
}

void TestSystemTrust::findsTheFileOfTheSystem()
{
    const auto read = systemCertificates();
    if (QFileInfo::exists(QStringLiteral("/etc/ssl/certs/ca-certificates.crt"))) {
        QVERIFY_RESULT(read);
        QVERIFY(read.value().size() > 10);
    } else if (!read) {
        QVERIFY(read.error().message.contains(QStringLiteral("certificates")));
    }
}

QTEST_GUILESS_MAIN(TestSystemTrust)
#include "tst_systemtrust.moc"
