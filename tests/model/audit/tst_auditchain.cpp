#include "model/audit/auditchain.h"
#include "model/digest.h"

#include <QTimeZone>
#include <QtTest>

#include <functional>

Q_DECLARE_METATYPE(std::function<void(AuditEvent &)>)

namespace {

AuditEvent exampleEvent()
{
    AuditEvent event;
    event.at = QDateTime(QDate(2026, 11, 20), QTime(9, 30, 15, 750), QTimeZone::utc());
    event.actor = QStringLiteral("confseal:tester");
    event.kind = auditUpdate;
    event.object = QStringLiteral("answers/a/b");
    event.beforeHash = toHex(sha256("before"));
    event.afterHash = toHex(sha256("after"));
    return event;
}

} // namespace

class TestAuditChain : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithZeros();
    void linksEveryEventToTheOneBefore();
    void goesOnFromAKnownHead();
    void hashesCanonicalJson();
    void keepsTimesAsTheyAreStored();
    void coversEveryField_data();
    void coversEveryField();
    void saltsRows();
};

void TestAuditChain::beginsWithZeros()
{
    AuditChain chain;
    QCOMPARE(chain.sequence(), 0);
    QCOMPARE(chain.headHash(), QString(64, u'0'));
    const AuditEvent first = chain.append(exampleEvent());
    QCOMPARE(first.sequence, 1);
    QCOMPARE(first.previousHash, QString(64, u'0'));
    QCOMPARE(chain.sequence(), 1);
    QCOMPARE(chain.headHash(), first.hash);
}

void TestAuditChain::linksEveryEventToTheOneBefore()
{
    AuditChain chain;
    QString previous = chain.headHash();
    QStringList hashes;
    for (qint64 sequence = 1; sequence <= 5; ++sequence) {
        // What the caller claims about the place in the chain does not count.
        AuditEvent claimed = exampleEvent();
        claimed.sequence = 77;
        claimed.previousHash = QStringLiteral("claimed");
        claimed.hash = QStringLiteral("claimed");
        const AuditEvent event = chain.append(claimed);
        QCOMPARE(event.sequence, sequence);
        QCOMPARE(event.previousHash, previous);
        QCOMPARE(event.hash, AuditChain::hashOf(event));
        previous = event.hash;
        hashes.append(event.hash);
    }
    QCOMPARE(hashes.removeDuplicates(), 0);
}

void TestAuditChain::goesOnFromAKnownHead()
{
    AuditChain whole;
    whole.append(exampleEvent());
    AuditChain continued(whole.sequence(), whole.headHash());
    QCOMPARE(continued.append(exampleEvent()), whole.append(exampleEvent()));
    QCOMPARE(continued.headHash(), whole.headHash());
}

/// The form is fixed: chains that were written once must verify for ever.
void TestAuditChain::hashesCanonicalJson()
{
    AuditEvent event = exampleEvent();
    event.sequence = 7;
    event.beforeHash = QStringLiteral("b");
    event.afterHash = QStringLiteral("a");
    event.previousHash = QStringLiteral("p");
    QCOMPARE(AuditChain::hashOf(event),
             toHex(sha256(R"({"actor":"confseal:tester","after":"a","at":"2026-11-20T09:30:15Z",)"
                          R"("before":"b","kind":"update","object":"answers/a/b","previous":"p",)"
                          R"("sequence":7})")));
}

void TestAuditChain::keepsTimesAsTheyAreStored()
{
    AuditEvent event = exampleEvent();
    event.at = event.at.toTimeZone(QTimeZone(7200));
    AuditChain chain;
    const AuditEvent appended = chain.append(event);
    const QString stored = appended.at.toString(Qt::ISODate);
    QCOMPARE(stored, QStringLiteral("2026-11-20T09:30:15Z"));
    AuditEvent readBack = appended;
    readBack.at = QDateTime::fromString(stored, Qt::ISODate);
    QCOMPARE(readBack, appended);
    QCOMPARE(AuditChain::hashOf(readBack), appended.hash);
}

void TestAuditChain::coversEveryField_data()
{
    using Tamper = std::function<void(AuditEvent &)>;
    QTest::addColumn<Tamper>("tamper");
    const auto row = [](const char *name, const Tamper &tamper) {
        QTest::newRow(name) << tamper;
    };
    row("sequence", [](AuditEvent &event) { ++event.sequence; });
    row("time", [](AuditEvent &event) { event.at = event.at.addSecs(1); });
    row("actor", [](AuditEvent &event) { event.actor += u' '; });
    row("kind", [](AuditEvent &event) { event.kind = auditInsert; });
    row("object", [](AuditEvent &event) { event.object += u'c'; });
    row("before", [](AuditEvent &event) { event.beforeHash.clear(); });
    row("after", [](AuditEvent &event) { event.afterHash.clear(); });
    row("both exchanged", [](AuditEvent &event) { event.beforeHash.swap(event.afterHash); });
    row("previous", [](AuditEvent &event) { event.previousHash = QString(64, u'1'); });
    row("text moved to the next field", [](AuditEvent &event) {
        event.kind = event.actor.back() + event.kind;
        event.actor.chop(1);
    });
}

void TestAuditChain::coversEveryField()
{
    QFETCH(std::function<void(AuditEvent &)>, tamper);
    const AuditEvent event = AuditChain().append(exampleEvent());
    AuditEvent tampered = event;
    tamper(tampered);
    QVERIFY(AuditChain::hashOf(tampered) != event.hash);
}

void TestAuditChain::saltsRows()
{
    const QJsonObject row{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QStringLiteral("x")}};
    const QJsonObject another{{QStringLiteral("a"), QStringLiteral("1")},
                              {QStringLiteral("b"), QStringLiteral("x")}};
    const QByteArray salt = randomBytes(16);
    const QString hash = AuditChain::hashOf(salt, row);
    QCOMPARE(hash, toHex(sha256(QByteArray(salt + R"({"a":1,"b":"x"})"))));
    QCOMPARE(hash, AuditChain::hashOf(salt, QByteArray(R"({"a":1,"b":"x"})")));
    QVERIFY(AuditChain::hashOf(randomBytes(16), row) != hash);
    QVERIFY(AuditChain::hashOf(salt, another) != hash);
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
