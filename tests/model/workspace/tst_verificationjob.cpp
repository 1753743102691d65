#include "model/digest.h"
#include "model/workspace/embeddedcopy.h"
#include "model/workspace/filereading.h"
#include "model/workspace/trustedlists.h"
#include "model/workspace/verificationjob.h"
#include "tests/model/sealing/reportfixture.h"
#include "tests/model/signing/ocspbyopenssl.h"
#include "tests/support/documents/program.h"
#include "tests/support/pkiserver.h"
#include "tests/support/trustlists/testtrustedlist.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// How a verification has ended: a report, or why there is none.
struct End
{
    std::shared_ptr<const VerifiedReport> report;
    QString failure;
};

End endOf(const VerificationRequest &request)
{
    VerificationJob job(request);
    End end;
    QObject::connect(&job, &VerificationJob::finished, &job,
                     [&end](const auto &report) { end.report = report; });
    QObject::connect(&job, &VerificationJob::failed, &job,
                     [&end](const QString &message) { end.failure = message; });
    job.start();
    const bool ended =
        QTest::qWaitFor([&end] { return end.report != nullptr || !end.failure.isEmpty(); }, 60'000);
    if (!ended) {
        qFatal("The job does not end.");
    }
    return end;
}

} // namespace

Q_DECLARE_METATYPE(EmbeddedCopy)

class TestVerificationJob : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        return writeFile(m_folder.path(), name, content);
    }

    QTemporaryDir m_folder;
    ReportFixture m_fixture;
    QString m_sealed;

private slots:
    void initTestCase();
    void verifiesWithTheTrustedCertificates();
    void countsExtraCertificatesForThisFileOnly();
    void looksAtRevocationLists();
    void looksAtOcspResponses();
    void goesOnWithoutTrustFilesThatAreNone();
    void trustsWhatThisComputerTrusts();
    void trustsWhomTrustedListsName();
    void asksTheIssuersOnlyWhenItMay();
    void triesLaterWithoutAnAnswer();
    void saysWhyAFileCannotBeVerified_data();
    void saysWhyAFileCannotBeVerified();
    void verifiesAFileThatIsRemovedAfterwards();
    void saysNothingOnceAbandoned();
    void endsWithItsOwner();
    void copiesAnEmbeddedFile();
    void refusesToCopy_data();
    void refusesToCopy();
};

void TestVerificationJob::initTestCase()
{
    const auto signer = TestPki::identity(u"signer-ec"_s);
    m_sealed = write(u"sealed.pdf"_s, m_fixture.report(signer.get()).pdf);
}

void TestVerificationJob::verifiesWithTheTrustedCertificates()
{
    const End end = endOf({m_sealed, {TestPki::path(u"root.pem"_s)}, {}});
    QVERIFY2(end.report, qPrintable(end.failure));
    QVERIFY(end.report->inspection.verification.isConvincing());
    QCOMPARE(end.report->path, m_sealed);
    QCOMPARE(end.report->sha256, toHex(sha256(readFile(m_sealed))));
    QCOMPARE(end.report->remarks, QStringList());
    QVERIFY(end.report->extraTrust.isEmpty());
    QVERIFY(!end.report->inspection.verification.signatures.signatures.first().revocationChecked);
    QVERIFY(!end.report->askedNetwork);
}

void TestVerificationJob::countsExtraCertificatesForThisFileOnly()
{
    const End end = endOf({m_sealed, {}, {TestPki::path(u"root.pem"_s)}});
    QVERIFY(end.report->inspection.verification.isConvincing());
    QCOMPARE(end.report->extraTrust, QStringList{u"root.pem"_s});
    const End without = endOf({m_sealed, {}, {}});
    QCOMPARE(without.report->inspection.verification.signatures.trust, Trust::UnknownIssuer);
}

void TestVerificationJob::looksAtRevocationLists()
{
    const auto signer = TestPki::identity(u"revoked"_s);
    const QString revoked = write(u"revoked.pdf"_s, m_fixture.report(signer.get()).pdf);
    for (const QString &list : {u"inter.crl"_s, u"inter.crl.pem"_s}) {
        const End end = endOf({revoked, {TestPki::path(u"root.pem"_s)}, {TestPki::path(list)}});
        QCOMPARE(end.report->inspection.verification.signatures.trust, Trust::Revoked);
        QCOMPARE(
            end.report->inspection.verification.signatures.signatures.first().revocationSources,
            QStringList{u"files"_s});
    }
}

void TestVerificationJob::looksAtOcspResponses()
{
    const auto signer = TestPki::identity(u"revoked"_s);
    const QString revoked = write(u"revoked.pdf"_s, m_fixture.report(signer.get()).pdf);
    const QByteArray answer = ocspByOpenSsl(TestPki::certificate(u"revoked"_s));
    for (const QString &name : {u"answer.ors"_s, u"answer.der"_s, u"answer"_s}) {
        const End end = endOf({revoked, {TestPki::path(u"root.pem"_s)}, {write(name, answer)}});
        QCOMPARE(end.report->remarks, QStringList());
        QCOMPARE(end.report->inspection.verification.signatures.trust, Trust::Revoked);
        QCOMPARE(
            end.report->inspection.verification.signatures.signatures.first().revocationSources,
            QStringList{u"files"_s});
    }
}

void TestVerificationJob::goesOnWithoutTrustFilesThatAreNone()
{
    const QString letter = write(u"letter.pem"_s, "Dear Sir or Madam");
    const QString list = write(u"broken.crl"_s, "nothing");
    const QString answer = write(u"broken.ors"_s, "nothing");
    const End end = endOf(
        {m_sealed, {letter, path(u"gone.pem"_s), TestPki::path(u"root.pem"_s)}, {list, answer}});
    QVERIFY(end.report->inspection.verification.isConvincing());
    QCOMPARE(end.report->remarks.size(), 4);
    QVERIFY(end.report->remarks.at(3).contains(u"broken.ors"));
    QVERIFY(end.report->remarks.at(0).contains(u"letter.pem"));
    QVERIFY(end.report->remarks.at(1).contains(u"gone.pem"));
    QVERIFY(end.report->remarks.at(2).contains(u"broken.crl"));
}

void TestVerificationJob::trustsWhatThisComputerTrusts()
{
    qputenv("SSL_CERT_FILE", QFile::encodeName(TestPki::path(u"root.pem"_s)));
    VerificationRequest request{m_sealed, {}, {}};
    QVERIFY(!endOf(request).report->inspection.verification.isConvincing());
    request.trustsSystem = true;
    QVERIFY(endOf(request).report->inspection.verification.isConvincing());
    qputenv("SSL_CERT_FILE", QFile::encodeName(path(u"gone.pem"_s)));
    const End without = endOf(request);
    qunsetenv("SSL_CERT_FILE");
    QVERIFY(!without.report->inspection.verification.isConvincing());
    QCOMPARE(without.report->remarks.size(), 1);
}

void TestVerificationJob::trustsWhomTrustedListsName()
{
    VerificationRequest request{m_sealed, {}, {}};
    request.trustedListsFolder = path(u"lists"_s);
    QVERIFY(!endOf(request).report->inspection.verification.isConvincing());
    const auto offered = TrustedLists::inspect(write(u"list.xml"_s, TestTrustedList().signedXml()),
                                               QDateTime::currentDateTimeUtc());
    QVERIFY_RESULT(offered);
    QVERIFY_RESULT(TrustedLists(request.trustedListsFolder).add(offered.value()));
    const End end = endOf(request);
    QVERIFY(end.report->inspection.verification.isConvincing());
    const SignatureValidation found =
        end.report->inspection.verification.signatures.signatures.first();
    QCOMPARE(found.chain.constLast(), TestPki::certificate(u"root"_s));
}

void TestVerificationJob::asksTheIssuersOnlyWhenItMay()
{
    const PkiServer server;
    qputenv("http_proxy", server.address().toEncoded());
    VerificationRequest request{m_sealed, {TestPki::path(u"root.pem"_s)}, {}};
    QVERIFY(endOf(request).report->inspection.verification.isConvincing());
    QCOMPARE(server.takeLog(), QByteArray());
    request.asksNetwork = true;
    const End end = endOf(request);
    qunsetenv("http_proxy");
    QVERIFY(end.report->askedNetwork);
    QVERIFY(!server.takeLog().isEmpty());
    const SignatureValidation found =
        end.report->inspection.verification.signatures.signatures.first();
    QVERIFY2(found.revocationChecked, qPrintable(found.explanation));
    QCOMPARE(found.revocationSources, QStringList{u"network"_s});
    QVERIFY(end.report->inspection.verification.isConvincing());
}

void TestVerificationJob::triesLaterWithoutAnAnswer()
{
    qputenv("http_proxy", "http://127.0.0.1:9"); // nobody listens there
    VerificationRequest request{m_sealed, {TestPki::path(u"root.pem"_s)}, {}};
    request.asksNetwork = true;
    const End end = endOf(request);
    qunsetenv("http_proxy");
    const ReportVerification &found = end.report->inspection.verification;
    QCOMPARE(found.signatures.trust, Trust::Trusted);
    QCOMPARE(found.signatures.signatures.first().subIndication, u"TRY_LATER"_s);
    QVERIFY(!found.isConvincing());
}

void TestVerificationJob::saysWhyAFileCannotBeVerified_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << path(u"gone.pdf"_s) << u"no file"_s;
    QTest::newRow("folder") << m_folder.path() << u"is a folder"_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"device"_s;
    QTest::newRow("empty") << write(u"empty.pdf"_s, {}) << u"not a PDF"_s;
    QTest::newRow("text") << write(u"text.pdf"_s, "A letter") << u"not a PDF"_s;
    QFile huge(path(u"huge.pdf"_s));
    if (huge.open(QIODevice::WriteOnly) && huge.resize(maximumVerifiedBytes + 1)) {
        QTest::newRow("too large") << huge.fileName() << u"larger than"_s;
    }
}

void TestVerificationJob::saysWhyAFileCannotBeVerified()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const End end = endOf({path, {}, {}});
    QVERIFY(end.report == nullptr);
    QVERIFY2(end.failure.contains(reason), qPrintable(end.failure));
}

void TestVerificationJob::verifiesAFileThatIsRemovedAfterwards()
{
    const QString fleeting = write(u"fleeting.pdf"_s, readFile(m_sealed));
    VerificationJob job({fleeting, {}, {}});
    QSignalSpy finished(&job, &VerificationJob::finished);
    connect(&job, &VerificationJob::progressed, &job, [&fleeting] { QFile::remove(fleeting); });
    job.start();
    QVERIFY(finished.wait(60'000));
}

void TestVerificationJob::saysNothingOnceAbandoned()
{
    auto *job = new VerificationJob({m_sealed, {}, {}});
    int heard = 0;
    connect(job, &VerificationJob::finished, this, [&heard] { ++heard; });
    connect(job, &VerificationJob::failed, this, [&heard] { ++heard; });
    const QPointer<VerificationJob> watched(job);
    job->start();
    job->abandon();
    QVERIFY(QTest::qWaitFor([&watched] { return watched.isNull(); }, 60'000));
    QCOMPARE(heard, 0);
}

void TestVerificationJob::endsWithItsOwner()
{
    for (int i = 0; i < 5; ++i) {
        VerificationJob job({m_sealed, {}, {}});
        job.start();
    }
}

void TestVerificationJob::copiesAnEmbeddedFile()
{
    const QString copy = write(u"copy.json"_s, "what was there before");
    const Result<void> written = writeEmbeddedCopy(
        {m_sealed, toHex(sha256(readFile(m_sealed))), u"assessment.json"_s, copy});
    QVERIFY_RESULT(written);
    QCOMPARE(readFile(copy), m_fixture.data().assessmentJson);
}

void TestVerificationJob::refusesToCopy_data()
{
    QTest::addColumn<EmbeddedCopy>("copy");
    QTest::addColumn<QString>("reason");
    const QString digest = toHex(sha256(readFile(m_sealed)));
    const QString file = u"assessment.json"_s;
    const QString target = path(u"refused.json"_s);
    QTest::newRow("from another file than was verified")
        << EmbeddedCopy{m_sealed, QString(64, u'0'), file, target} << u"Verify it again"_s;
    QTest::newRow("from a file that is gone")
        << EmbeddedCopy{path(u"gone.pdf"_s), digest, file, target} << u"no file"_s;
    QTest::newRow("a file that is not in it")
        << EmbeddedCopy{m_sealed, digest, u"other.json"_s, target} << u"other.json"_s;
    QTest::newRow("over the report itself")
        << EmbeddedCopy{m_sealed, digest, file, m_sealed} << u"another file"_s;
    QTest::newRow("where nothing can be written")
        << EmbeddedCopy{m_sealed, digest, file, path(u"no/folder/x"_s)} << u"cannot be written"_s;
}

void TestVerificationJob::refusesToCopy()
{
    QFETCH(EmbeddedCopy, copy);
    QFETCH(QString, reason);
    const QByteArray before = readFile(m_sealed);
    const Result<void> written = writeEmbeddedCopy(copy);
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(reason), qPrintable(written.error().message));
    QCOMPARE(readFile(m_sealed), before);
    QVERIFY(!QFile::exists(path(u"refused.json"_s)));
}

QTEST_MAIN(TestVerificationJob)
#include "tst_verificationjob.moc"
