#include "model/workspace/trustedlists.h"
#include "model/workspace/trustedlistsjob.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/trustlists/testtrustedlist.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The trusted lists that a user keeps.
class TestTrustedLists : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsAListWhoseSignerWasConfirmed();
    void tellsWhatIsOutOfDate();
    void replacesAnOlderList();
    void refusesAnOlderList();
    void refuses_data();
    void refuses();
    void countsNothingThatWasExchanged_data();
    void countsNothingThatWasExchanged();
    void removes();
    void saysWhyNothingCanBeKept();
    void readsInAThread();

private:
    QString folder() const { return m_folder->filePath(u"lists"_s); }
    QString write(const QByteArray &xml) const
    {
        return writeFile(m_folder->path(), u"<b>list & %1.xml"_s, xml);
    }
    /// Kept as if the user had confirmed it.
    Result<void> added(const TestTrustedList &list) const
    {
        const auto offered = TrustedLists::inspect(write(list.signedXml()), m_now);
        if (!offered) {
            return offered.error();
        }
        return TrustedLists(folder()).add(offered.value());
    }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestTrustedLists::keepsAListWhoseSignerWasConfirmed()
{
    const auto offered = TrustedLists::inspect(write(TestTrustedList().signedXml()), m_now);
    QVERIFY_RESULT(offered);
    QVERIFY(files().isEmpty()); // the user has not confirmed anything yet
    const ListFacts &facts = offered.value().facts;
    QVERIFY(!facts.territory.isEmpty());
    QCOMPARE(facts.operatorName, u"Test Operator"_s);
    QCOMPARE(facts.services, 1);
    QCOMPARE(facts.trusted, 1);
    QCOMPARE(facts.signer, TestPki::certificate(u"selfsigned"_s));
    QCOMPARE(facts.concerns, QStringList());
    const TrustedLists lists(folder());
    QVERIFY_RESULT(lists.add(offered.value()));
    const QList<KeptList> kept = lists.read(m_now);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().problem, QString());
    QCOMPARE(kept.first().facts.operatorName, u"Test Operator"_s);
    const ListAnchors anchors = lists.anchors(m_now);
    QCOMPARE(anchors.signing.size(), 1);
    QCOMPARE(anchors.signing.first().certificate, TestPki::certificate(u"root"_s));
    QVERIFY(anchors.signing.first().countsAt(m_now));
    QVERIFY(anchors.timestamping.isEmpty());
    QCOMPARE(anchors.remarks, QStringList());
}

void TestTrustedLists::tellsWhatIsOutOfDate()
{
    TestTrustedList old;
    old.issued = "2024-01-01T00:00:00Z";
    old.nextUpdate = "<dateTime>2024-07-01T00:00:00Z</dateTime>";
    QVERIFY_RESULT(added(old));
    const TrustedLists lists(folder());
    QVERIFY(!lists.read(m_now).first().facts.concerns.isEmpty());
    const ListAnchors anchors = lists.anchors(m_now);
    QCOMPARE(anchors.signing.size(), 1); // the user decides
    QVERIFY(!anchors.remarks.isEmpty());
    QVERIFY(anchors.remarks.first().contains(u"Test Operator"));
}

void TestTrustedLists::replacesAnOlderList()
{
    TestTrustedList old;
    old.issued = "2024-01-01T00:00:00Z";
    QVERIFY_RESULT(added(old));
    QVERIFY_RESULT(added(TestTrustedList()));
    QCOMPARE(TrustedLists(folder()).read(m_now).size(), 1);
    TestTrustedList other;
    other.operatorNames = "<Name xml:lang=\"en\">Another Operator</Name>";
    QVERIFY_RESULT(added(other));
    QCOMPARE(TrustedLists(folder()).read(m_now).size(), 2);
    QCOMPARE(files().size(), 4);
}

void TestTrustedLists::refusesAnOlderList()
{
    const auto offered = TrustedLists::inspect(write(TestTrustedList().signedXml()), m_now);
    QVERIFY_RESULT(offered);
    OfferedList newer = offered.value();
    QVERIFY_RESULT(TrustedLists(folder()).add(newer));
    OfferedList older = newer;
    older.xml += '\n';
    older.facts.sequenceNumber -= 1;
    const auto result = TrustedLists(folder()).add(older);
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(u"newer"));
    QCOMPARE(files().size(), 2);
}

void TestTrustedLists::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear Sir or Madam");
    QTest::newRow("not signed") << TestTrustedList().unsignedXml();
    const QByteArray good = TestTrustedList().signedXml();
    QTest::newRow("changed") << QByteArray(good).replace("granted", "Granted");
    QTest::newRow("cut") << good.left(good.size() / 2);
}

void TestTrustedLists::refuses()
{
    QFETCH(QByteArray, content);
    const QString path = write(content);
    const auto offered = TrustedLists::inspect(path, m_now);
    QVERIFY(!offered);
    QVERIFY2(offered.error().message.contains(path), qPrintable(offered.error().message));
    QVERIFY(!TrustedLists::inspect(m_folder->filePath(u"missing"_s), m_now));
    QVERIFY(!TrustedLists::inspect(m_folder->path(), m_now));
}

void TestTrustedLists::countsNothingThatWasExchanged_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("another signer") << u".der"_s << TestPki::certificate(u"otherroot"_s).der();
    QTest::newRow("no signer") << u".der"_s << QByteArray();
    TestTrustedList forged;
    forged.signer = u"signer-ec"_s;
    QTest::newRow("a list of another signer") << u".xml"_s << forged.signedXml();
    QTest::newRow("nonsense") << u".xml"_s << QByteArray("<x/>");
}

void TestTrustedLists::countsNothingThatWasExchanged()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, content);
    QVERIFY_RESULT(added(TestTrustedList()));
    for (const QString &name : files()) {
        if (name.endsWith(ending)) {
            writeFile(folder(), name, content);
        }
    }
    const TrustedLists lists(folder());
    const QList<KeptList> kept = lists.read(m_now);
    QCOMPARE(kept.size(), 1); // shown, so that it can be removed
    QVERIFY(!kept.first().problem.isEmpty());
    const ListAnchors anchors = lists.anchors(m_now);
    QVERIFY(anchors.signing.isEmpty());
    QCOMPARE(anchors.remarks.size(), 1);
    QVERIFY_RESULT(lists.remove(kept.first().id));
    QVERIFY(files().isEmpty());
}

void TestTrustedLists::removes()
{
    QVERIFY_RESULT(added(TestTrustedList()));
    const TrustedLists lists(folder());
    QVERIFY_RESULT(lists.remove(lists.read(m_now).first().id));
    QVERIFY(lists.read(m_now).isEmpty());
    QVERIFY(lists.anchors(m_now).signing.isEmpty());
    QVERIFY(files().isEmpty());
    QVERIFY_RESULT(lists.remove(u"../../nothing"_s));
}

void TestTrustedLists::saysWhyNothingCanBeKept()
{
    const auto offered = TrustedLists::inspect(write(TestTrustedList().signedXml()), m_now);
    QVERIFY_RESULT(offered);
    const QString inTheWay = writeFile(m_folder->path(), u"file"_s, {});
    const auto result = TrustedLists(inTheWay + u"/lists"_s).add(offered.value());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(inTheWay), qPrintable(result.error().message));
}

void TestTrustedLists::readsInAThread()
{
    const QString path = write(TestTrustedList().signedXml());
    TrustedListsJob reading(folder(), path);
    OfferedList offered;
    connect(&reading, &TrustedListsJob::offered, this,
            [&offered](const OfferedList &list) { offered = list; });
    reading.start();
    QVERIFY(QTest::qWaitFor([&offered] { return !offered.xml.isEmpty(); }, 60'000));
    QVERIFY_RESULT(TrustedLists(folder()).add(offered));
    TrustedListsJob listing(folder(), {});
    QList<KeptList> kept;
    connect(&listing, &TrustedListsJob::listed, this,
            [&kept](const QList<KeptList> &lists) { kept = lists; });
    listing.start();
    QVERIFY(QTest::qWaitFor([&kept] { return kept.size() == 1; }, 60'000));
    TrustedListsJob failing(folder(), m_folder->path());
    QString failure;
    connect(&failing, &TrustedListsJob::failed, this,
            [&failure](const QString &message) { failure = message; });
    failing.start();
    QVERIFY(QTest::qWaitFor([&failure] { return !failure.isEmpty(); }, 60'000));
}

QTEST_GUILESS_MAIN(TestTrustedLists)
#include "tst_trustedlists.moc"
