#include "tests/model/sealing/reportfixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testdocument.h"
#include "ui/verify/verifyqueue.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using State = VerifiedFile::State;

class TestVerifyQueue : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        return writeFile(m_folder.path(), name, content);
    }
    static bool isDone(const VerifyQueue &queue)
    {
        return QTest::qWaitFor([&queue] { return queue.unfinished() == 0; }, 60'000);
    }
    QTemporaryDir m_folder;
    QString m_sealed;
    QString m_plain;
    QStringList m_trusted;

private slots:
    void initTestCase();
    void init() { m_trusted = {TestPki::path(u"root.pem"_s)}; }
    void verifiesOneAfterTheOther();
    void asksAnewWhomToTrust();
    void keepsExtraTrustToOneFile();
    void verifiesAFileAgainInsteadOfTwice();
    void cancelsWhatIsNotDone();
    void takesNoMoreThanItCanList();
    void goesOnAfterAFailure();
};

void TestVerifyQueue::initTestCase()
{
    const auto signer = TestPki::identity(u"signer-ec"_s);
    m_sealed = write(u"sealed.pdf"_s, ReportFixture().report(signer.get()).pdf);
    m_plain = write(u"plain.pdf"_s, writtenPages());
}

void TestVerifyQueue::verifiesOneAfterTheOther()
{
    VerifyQueue queue([this] { return VerificationRequest{{}, m_trusted, {}}; });
    const QAbstractItemModelTester tester(queue.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(queue.add({m_sealed, m_plain}), m_sealed);
    QCOMPARE(queue.unfinished(), 2);
    QCOMPARE(queue.file(m_sealed).state, State::Running);
    QCOMPARE(queue.file(m_plain).state, State::Waiting);
    QVERIFY(isDone(queue));
    QCOMPARE(queue.ids(), (QStringList{m_sealed, m_plain}));
    QVERIFY(queue.report(m_sealed)->inspection.verification.isConvincing());
    QCOMPARE(queue.file(m_sealed).trust, Trust::Trusted);
    QCOMPARE(queue.file(m_plain).integrity, Integrity::Unsigned);
}

void TestVerifyQueue::asksAnewWhomToTrust()
{
    VerifyQueue queue([this] { return VerificationRequest{{}, m_trusted, {}}; });
    m_trusted.clear();
    queue.add({m_sealed});
    QVERIFY(isDone(queue));
    QCOMPARE(queue.file(m_sealed).trust, Trust::UnknownIssuer);
    m_trusted = {TestPki::path(u"root.pem"_s)};
    queue.verifyAgain(m_sealed);
    QVERIFY(isDone(queue));
    QCOMPARE(queue.file(m_sealed).trust, Trust::Trusted);
}

void TestVerifyQueue::keepsExtraTrustToOneFile()
{
    m_trusted.clear();
    const QString other = write(u"other.pdf"_s, readFile(m_sealed));
    VerifyQueue queue([this] { return VerificationRequest{{}, m_trusted, {}}; });
    queue.add({m_sealed, other});
    QVERIFY(isDone(queue));
    queue.addTrust(m_sealed, {TestPki::path(u"root.pem"_s)});
    queue.verifyAgain(other);
    QVERIFY(isDone(queue));
    QCOMPARE(queue.file(m_sealed).trust, Trust::Trusted);
    QCOMPARE(queue.file(other).trust, Trust::UnknownIssuer);
}

void TestVerifyQueue::verifiesAFileAgainInsteadOfTwice()
{
    VerifyQueue queue([this] { return VerificationRequest{{}, m_trusted, {}}; });
    queue.add({m_plain});
    queue.add({m_sealed});
    queue.add({m_plain, m_folder.path() + u"/./plain.pdf"_s});
    QVERIFY(isDone(queue));
    QCOMPARE(queue.ids(), (QStringList{m_plain, m_sealed}));
}

void TestVerifyQueue::cancelsWhatIsNotDone()
{
    VerifyQueue queue([this] { return VerificationRequest{{}, m_trusted, {}}; });
    queue.add({m_sealed, m_plain});
    queue.cancel();
    QCOMPARE(queue.unfinished(), 0);
    QCOMPARE(queue.file(m_sealed).state, State::Cancelled);
    QCOMPARE(queue.file(m_plain).state, State::Cancelled);
    QTest::qWait(50);
    QVERIFY(queue.report(m_sealed) == nullptr);
    queue.verifyAgain(m_sealed);
    QVERIFY(isDone(queue));
    QCOMPARE(queue.file(m_sealed).state, State::Done);
}

void TestVerifyQueue::takesNoMoreThanItCanList()
{
    QStringList many;
    for (int i = 0; i < 500; ++i) {
        many.append(m_folder.filePath(u"missing-%1.pdf"_s.arg(i)));
    }
    VerifyQueue queue([this] { return VerificationRequest{{}, m_trusted, {}}; });
    QCOMPARE(queue.add(many), many.first());
    QCOMPARE(queue.model()->rowCount(), static_cast<int>(VerifyQueue::mostFiles));
    QVERIFY(isDone(queue));
    queue.add({m_plain});
    QCOMPARE(queue.model()->rowCount(), static_cast<int>(VerifyQueue::mostFiles));
    QCOMPARE(queue.ids().first(), m_plain);
    QVERIFY(isDone(queue));
}

void TestVerifyQueue::goesOnAfterAFailure()
{
    VerifyQueue queue([this] { return VerificationRequest{{}, m_trusted, {}}; });
    queue.add({m_folder.path(), m_plain});
    QVERIFY(isDone(queue));
    QCOMPARE(queue.file(m_folder.path()).state, State::Failed);
    QVERIFY(queue.failure(m_folder.path()).contains(u"folder"));
    QCOMPARE(queue.file(m_plain).state, State::Done);
    QCOMPARE(queue.failure(m_plain), QString());
}

QTEST_MAIN(TestVerifyQueue)
#include "tst_verifyqueue.moc"
