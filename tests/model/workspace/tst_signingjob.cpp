#include "model/digest.h"
#include "model/workspace/signingjob.h"
#include "tests/model/sealing/reportfixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/pkiserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using Change = std::function<void(SigningRequest &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(PadesLevel)

/// Further signatures and higher levels, in new files.
class TestSigningJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { QCOMPARE(readFile(m_sealed), m_original); }
    void signsACopy();
    void replacesAnExistingFile();
    void signsAtALevel_data();
    void signsAtALevel();
    void makesItLastLonger();
    void saysWhyNothingWasSigned_data();
    void saysWhyNothingWasSigned();
    void stopsWhenItIsCancelled();
    void endsWithItsOwner();

private:
    SigningRequest request(PadesLevel level = PadesLevel::BB) const;
    SigningRequest raising(PadesLevel level) const;
    /// Empty: it was signed.
    QString failure(const SigningRequest &request);
    ReportVerification found(const QString &path) const { return verified(readFile(path)); }

    PkiServer m_server;
    QTemporaryDir m_folder;
    ReportFixture m_fixture;
    std::shared_ptr<const Signer> m_reviewer;
    QByteArray m_original;
    QString m_sealed;
    QString m_copy;
    QStringList m_asked;
};

void TestSigningJob::initTestCase()
{
    // Leads to the servers that the certificates name.
    qputenv("http_proxy", m_server.address().toEncoded());
    const auto issuer = TestPki::identity(u"signer-ec"_s);
    m_reviewer = TestPki::identity(u"signer-rsa"_s);
    m_original = m_fixture.report(issuer.get()).pdf;
    m_sealed = writeFile(m_folder.path(), u"sealed.pdf"_s, m_original);
    m_copy = m_folder.filePath(u"copy.pdf"_s);
}

void TestSigningJob::init()
{
    QFile::remove(m_copy);
    m_asked.clear();
}

SigningRequest TestSigningJob::request(PadesLevel level) const
{
    SigningRequest request;
    request.path = m_sealed;
    request.sha256 = toHex(sha256(m_original));
    request.destination = m_copy;
    request.signer = m_reviewer;
    request.signature.reason = u"<b>Read</b>"_s;
    request.signature.place = u"Bonn"_s;
    request.signature.level = level;
    request.signature.proofs.timestampServer = m_server.address();
    request.signature.proofs.certificates = {TestPki::certificate(u"root"_s)};
    return request;
}

SigningRequest TestSigningJob::raising(PadesLevel level) const
{
    SigningRequest request = this->request(level);
    request.signer.reset();
    return request;
}

QString TestSigningJob::failure(const SigningRequest &request)
{
    SigningJob job(request);
    QString failure;
    bool ended = false;
    connect(&job, &SigningJob::asking, &job,
            [this](const QUrl &address) { m_asked.append(address.toString()); });
    connect(&job, &SigningJob::finished, &job, [&ended] { ended = true; });
    connect(&job, &SigningJob::failed, &job, [&](const QString &message) {
        ended = true;
        failure = message;
    });
    job.start();
    if (!QTest::qWaitFor([&ended] { return ended; }, 60'000)) {
        qFatal("The job does not end.");
    }
    return failure;
}

void TestSigningJob::signsACopy()
{
    QCOMPARE(failure(request()), QString());
    QVERIFY(readFile(m_copy).startsWith(m_original));
    const ReportVerification verification = found(m_copy);
    QVERIFY(verification.isConvincing());
    const auto &signatures = verification.signatures.signatures;
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures.last().fieldName, u"Reviewer"_s);
    QCOMPARE(signatures.last().reason, u"<b>Read</b>"_s);
    QCOMPARE(signatures.last().location, u"Bonn"_s);
    QCOMPARE(m_asked, QStringList()); // at B-B no server is asked
}

void TestSigningJob::replacesAnExistingFile()
{
    writeFile(m_folder.path(), u"copy.pdf"_s, "what was there before");
    QCOMPARE(failure(request()), QString());
    QVERIFY(readFile(m_copy).startsWith(m_original));
}

void TestSigningJob::signsAtALevel_data()
{
    QTest::addColumn<PadesLevel>("level");
    QTest::newRow("B-T") << PadesLevel::BT;
    QTest::newRow("B-LTA") << PadesLevel::BLTA;
}

void TestSigningJob::signsAtALevel()
{
    QFETCH(PadesLevel, level);
    QCOMPARE(failure(request(level)), QString());
    const auto signatures = found(m_copy).signatures.signatures;
    QVERIFY(signatures.size() >= 2);
    QCOMPARE(signatures.at(1).level, toId(level));
    QCOMPARE(signatures.at(1).timeSource, u"timestamp"_s);
    QVERIFY(m_asked.contains(m_server.address().toString()));
}

void TestSigningJob::makesItLastLonger()
{
    QCOMPARE(failure(raising(PadesLevel::BLTA)), QString());
    QVERIFY(readFile(m_copy).startsWith(m_original));
    const auto verification = found(m_copy);
    QVERIFY(verification.isConvincing());
    // The signature itself cannot get a timestamp without being changed; the document gets one.
    QCOMPARE(verification.signatures.signatures.last().kind, SignatureKind::DocumentTimestamp);
}

void TestSigningJob::saysWhyNothingWasSigned_data()
{
    QTest::addColumn<PadesLevel>("level");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, PadesLevel level, const QString &reason,
                        const Change &change) {
        QTest::newRow(name) << level << change << reason;
    };
    const PadesLevel none = PadesLevel::BB;
    row("over the original", none, u"another file"_s,
        [](SigningRequest &request) { request.destination = request.path; });
    row("over the original by a link", none, u"another file"_s, [this](SigningRequest &request) {
        QFile::remove(m_copy);
        QFile::link(m_sealed, m_copy);
        Q_UNUSED(request)
    });
    row("another file than was verified", none, u"Verify it again"_s,
        [](SigningRequest &request) { request.sha256 = QString(64, u'0'); });
    row("a file that is gone", none, u"no file"_s,
        [](SigningRequest &request) { request.path += u".gone"_s; });
    row("a field that is signed", none, QString(),
        [](SigningRequest &request) { request.signature.role = SignatureRole::Issuer; });
    row("where nothing can be written", none, u"cannot be written"_s,
        [this](SigningRequest &request) {
            request.destination = m_folder.filePath(u"no/folder/x.pdf"_s);
        });
    row("no server", PadesLevel::BT, QString(), [](SigningRequest &request) {
        request.signature.proofs.timestampServer = QUrl(u"http://127.0.0.1:1/"_s);
    });
    row("no address", PadesLevel::BT, QString(),
        [](SigningRequest &request) { request.signature.proofs.timestampServer = QUrl(); });
    for (const char *path : {"/garbage", "/empty", "/http500", "/wrong-nonce", "/rejected"}) {
        row(path, PadesLevel::BT, QString(), [this, path](SigningRequest &request) {
            request.signature.proofs.timestampServer = m_server.address(QString::fromLatin1(path));
        });
    }
}

void TestSigningJob::saysWhyNothingWasSigned()
{
    QFETCH(PadesLevel, level);
    QFETCH(Change, change);
    QFETCH(QString, reason);
    SigningRequest refused = request(level);
    change(refused);
    const QString message = failure(refused);
    QVERIFY(!message.isEmpty());
    QVERIFY2(message.contains(reason), qPrintable(message));
    QVERIFY(!QFile::exists(m_copy) || QFileInfo(m_copy).isSymLink());
    QCOMPARE(readFile(m_sealed), m_original);
}

void TestSigningJob::stopsWhenItIsCancelled()
{
    SigningRequest slow = request(PadesLevel::BT);
    slow.signature.proofs.timestampServer = m_server.address(u"/slow"_s);
    SigningJob job(slow);
    QSignalSpy failed(&job, &SigningJob::failed);
    connect(&job, &SigningJob::asking, &job, &SigningJob::cancel);
    job.start();
    QVERIFY(failed.wait(50'000)); // the server answers after a minute
    QVERIFY(!QFile::exists(m_copy));
}

void TestSigningJob::endsWithItsOwner()
{
    SigningRequest slow = request(PadesLevel::BT);
    slow.signature.proofs.timestampServer = m_server.address(u"/slow"_s);
    {
        SigningJob job(slow);
        QSignalSpy asking(&job, &SigningJob::asking);
        job.start();
        QVERIFY(asking.wait(60'000));
    }
    QVERIFY(!QFile::exists(m_copy));
}

QTEST_MAIN(TestSigningJob)
#include "tst_signingjob.moc"
