#include "model/pdf/attachments.h"
#include "model/pdf/securitystore.h"
#include "model/signing/cmscheck.h"
#include "model/signing/validation.h"
#include "tests/support/documents/program.h"

#include <QDir>
#include <QtTest>

/// Inputs that once broke the verifier, found by the programs of tests/fuzz and kept as small as
/// they get.
class TestFuzzFindings : public QObject
{
    Q_OBJECT

private slots:
    void endsWithAnOutcome_data();
    void endsWithAnOutcome();
};

void TestFuzzFindings::endsWithAnOutcome_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(CONFSEAL_TEST_DATA "/fuzz"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QTest::newRow(qPrintable(name)) << readFile(folder.filePath(name));
    }
}

void TestFuzzFindings::endsWithAnOutcome()
{
    QFETCH(QByteArray, bytes);
    const auto validation = validateSignatures(bytes, {});
    QVERIFY(!validation || validation.value().trust != Trust::Trusted);
    static_cast<void>(readAttachments(bytes));
    static_cast<void>(readValidationData(bytes));
    const CmsCheck check = checkCms({.contents = bytes, .before = {}, .after = {}});
    QVERIFY(!check.finding.passed());
}

QTEST_GUILESS_MAIN(TestFuzzFindings)
#include "tst_fuzzfindings.moc"
