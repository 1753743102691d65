#include "model/audit/auditreplay.h"
#include "model/digest.h"

#include <QtTest>

#include <functional>

using Events = QList<AuditEvent>;
using Tamper = std::function<void(Events &)>;
Q_DECLARE_METATYPE(Tamper)

namespace {

QString hashFor(const char *state)
{
    return toHex(sha256(state));
}

AuditEvent change(const QString &kind, const char *object, const char *before, const char *after)
{
    AuditEvent event;
    event.at = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
    event.actor = QStringLiteral("confseal:tester");
    event.kind = kind;
    event.object = QString::fromLatin1(object);
    event.beforeHash = before == nullptr ? QString() : hashFor(before);
    event.afterHash = after == nullptr ? QString() : hashFor(after);
    return event;
}

/// Two rows: one that is changed, removed and added again, one that stays.
Events soundEvents()
{
    AuditChain chain;
    return {chain.append(change(auditInsert, "holders/x", nullptr, "x1")),
            chain.append(change(auditInsert, "holders/y", nullptr, "y1")),
            chain.append(change(auditUpdate, "holders/x", "x1", "x2")),
            chain.append(change(auditDelete, "holders/x", "x2", nullptr)),
            chain.append(change(auditInsert, "holders/x", nullptr, "x3"))};
}

/// An attacker who knows the format computes everything behind his change anew.
void recompute(Events &events)
{
    AuditChain chain;
    for (AuditEvent &event : events) {
        event = chain.append(event);
    }
}

AuditReplay replayOf(const Events &events)
{
    AuditReplay replay;
    for (const AuditEvent &event : events) {
        replay.add(event);
    }
    return replay;
}

} // namespace

class TestAuditReplay : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingAtFirst();
    void followsASoundChain();
    void namesChangedEvents_data();
    void namesChangedEvents() { verifyNamed(); }
    void namesMissingAndForeignEvents_data();
    void namesMissingAndForeignEvents() { verifyNamed(); }
    void namesImpossibleEvents_data();
    void namesImpossibleEvents() { verifyNamed(); }
    void reportsAFaultOnce();
    void showsTextAsItIs();

private:
    static void addColumns()
    {
        QTest::addColumn<Tamper>("tamper");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("problem");
    }
    static void addRow(const char *name, const char *event, const char *problem,
                       const Tamper &tamper)
    {
        QTest::newRow(name) << tamper << QString::fromLatin1(event) << QString::fromLatin1(problem);
    }
    static void verifyNamed();
};

void TestAuditReplay::knowsNothingAtFirst()
{
    const AuditReplay replay;
    QVERIFY(replay.problems().isEmpty());
    QVERIFY(replay.objects().isEmpty());
    QCOMPARE(replay.sequence(), 0);
    QCOMPARE(replay.headHash(), QString(64, u'0'));
}

void TestAuditReplay::followsASoundChain()
{
    const Events events = soundEvents();
    const AuditReplay replay = replayOf(events);
    QCOMPARE(replay.problems(), QStringList());
    QCOMPARE(replay.sequence(), 5);
    QCOMPARE(replay.headHash(), events.last().hash);
    const QHash<QString, QString> objects{{QStringLiteral("holders/x"), hashFor("x3")},
                                          {QStringLiteral("holders/y"), hashFor("y1")}};
    QCOMPARE(replay.objects(), objects);
    QVERIFY(!replayOf(events.first(4)).objects().contains(QStringLiteral("holders/x")));
}

void TestAuditReplay::namesChangedEvents_data()
{
    addColumns();
    const char *const changed = "it was changed after it was written";
    addRow("actor changed", "3 (update of holders/x)", changed,
           [](Events &events) { events[2].actor = QStringLiteral("confseal:other"); });
    addRow("time changed", "3 (update of holders/x)", changed,
           [](Events &events) { events[2].at = events[2].at.addSecs(60); });
    addRow("hash changed", "3 (update of holders/x)", changed,
           [](Events &events) { events[2].hash = hashFor("other"); });
    addRow("previous hash changed", "3 (update of holders/x)", changed,
           [](Events &events) { events[2].previousHash = hashFor("other"); });
    addRow("wrong previous hash, own hash right", "3 (update of holders/x)",
           "it was not written after event 2 as that stands now", [](Events &events) {
               events[2].previousHash = hashFor("other");
               events[2].hash = AuditChain::hashOf(events[2]);
           });
    addRow("changed with its hash", "4 (delete of holders/x)",
           "it was not written after event 3 as that stands now", [](Events &events) {
               events[2].actor = QStringLiteral("confseal:other");
               events[2].hash = AuditChain::hashOf(events[2]);
           });
}

void TestAuditReplay::namesMissingAndForeignEvents_data()
{
    addColumns();
    const char *const order = "events are missing or out of order";
    addRow("first removed", "2 (insert of holders/y)", order,
           [](Events &events) { events.removeFirst(); });
    addRow("middle removed", "4 (delete of holders/x)", "it does not come next after event 2",
           [](Events &events) { events.removeAt(2); });
    addRow("two exchanged", "3 (update of holders/x)", order,
           [](Events &events) { events.swapItemsAt(1, 2); });
    addRow("one twice", "2 (insert of holders/y)", order,
           [](Events &events) { events.insert(2, events.at(1)); });
    addRow("inserted under a new number", "3 (insert of holders/z)",
           "it was not written after event 2 as that stands now", [](Events &events) {
               AuditEvent event = change(auditInsert, "holders/z", nullptr, "z1");
               event.sequence = 3;
               event.previousHash = hashFor("other");
               event.hash = AuditChain::hashOf(event);
               events = events.first(2) << event;
           });
}

void TestAuditReplay::namesImpossibleEvents_data()
{
    addColumns();
    const auto recomputed = [](const char *name, const char *event, const char *problem,
                               const Tamper &tamper) {
        addRow(name, event, problem, [tamper](Events &events) {
            tamper(events);
            recompute(events);
        });
    };
    recomputed("unknown kind", "3 (replace of holders/x)", "its kind is not known",
               [](Events &events) { events[2].kind = QStringLiteral("replace"); });
    recomputed("insert with a state before", "2 (insert of holders/y)",
               "its hashes do not fit its kind",
               [](Events &events) { events[1].beforeHash = hashFor("y0"); });
    recomputed("update without a state before", "3 (update of holders/x)",
               "its hashes do not fit its kind",
               [](Events &events) { events[2].beforeHash.clear(); });
    recomputed("update without a state after", "3 (update of holders/x)",
               "its hashes do not fit its kind",
               [](Events &events) { events[2].afterHash.clear(); });
    recomputed("delete with a state after", "4 (delete of holders/x)",
               "its hashes do not fit its kind",
               [](Events &events) { events[3].afterHash = hashFor("x9"); });
    recomputed("row added twice", "4 (insert of holders/x)", "it adds a row that was there already",
               [](Events &events) { events.removeAt(3); });
    recomputed("row that was never added", "2 (update of holders/x)",
               "it changes a row that no event had added",
               [](Events &events) { events.removeAt(0); });
    recomputed("removed twice", "5 (delete of holders/x)",
               "it changes a row that no event had added",
               [](Events &events) { events[4] = events[3]; });
    recomputed("changed without an event", "3 (delete of holders/x)",
               "the row had been changed before without an event",
               [](Events &events) { events.removeAt(2); });
}

void TestAuditReplay::verifyNamed()
{
    QFETCH(Tamper, tamper);
    QFETCH(QString, event);
    QFETCH(QString, problem);
    Events events = soundEvents();
    tamper(events);
    const QStringList problems = replayOf(events).problems();
    QVERIFY(!problems.isEmpty());
    const QString &first = problems.first();
    QVERIFY2(first.startsWith(QStringLiteral("Audit event ") + event), qPrintable(first));
    QVERIFY2(first.contains(problem), qPrintable(first));
}

void TestAuditReplay::reportsAFaultOnce()
{
    Events events = soundEvents();
    events[2].actor = QStringLiteral("confseal:other");
    QCOMPARE(replayOf(events).problems().size(), 1);
    events = soundEvents();
    events.removeAt(1);
    QCOMPARE(replayOf(events).problems().size(), 1);
}

void TestAuditReplay::showsTextAsItIs()
{
    AuditReplay replay;
    AuditEvent event;
    event.sequence = 1;
    event.kind = QStringLiteral("%3");
    event.object = QStringLiteral("%4 <b>%1</b>");
    replay.add(event);
    QVERIFY(replay.problems().first().startsWith(
        QStringLiteral("Audit event 1 (%3 of %4 <b>%1</b>): ")));
}

QTEST_GUILESS_MAIN(TestAuditReplay)
#include "tst_auditreplay.moc"
