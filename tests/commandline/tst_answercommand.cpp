#include "commandlinefixture.h"

#include <QJsonArray>

namespace {

const QString json = QStringLiteral("--json");
const QString check = QStringLiteral("27008-4.3.1-01");

/// The answers as they are handed over, comments among the leaves.
QByteArray exported(const CommandLineFixture &fixture, const QString &uuid)
{
    const CommandResult result =
        fixture.run(words("export --format json --force") + QStringList{uuid, QStringLiteral("a")});
    return result.status() == 0 ? fixture.content(QStringLiteral("a")) : QByteArray();
}

} // namespace

class TestAnswerCommand : public QObject
{
    Q_OBJECT

private:
    CommandResult answer(const QStringList &arguments) const
    {
        return m_fixture.run(QStringList{QStringLiteral("answer"), m_uuid} + arguments);
    }

    CommandLineFixture m_fixture;
    QString m_uuid;

private slots:
    void initTestCase();
    void storesResult_data();
    void storesResult();
    void keepsWhatNoOptionNames();
    void warnsOfWhatIsMissing_data();
    void warnsOfWhatIsMissing();
    void storesTextsAsTheyAre_data();
    void storesTextsAsTheyAre();
    void keepsInternalNoteInside();
    void storesContribution();
    void refuses_data();
    void refuses();
    void refusesCheckOutsideScope();
};

void TestAnswerCommand::initTestCase()
{
    m_fixture.makeWorkspace();
    m_uuid = m_fixture.makeAssessment();
}

void TestAnswerCommand::storesResult_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("effective");
    for (const char *result : {"fulfilled", "partly", "not-fulfilled", "open"}) {
        QTest::newRow(result) << QString::fromLatin1(result) << QString::fromLatin1(result);
    }
    QTest::newRow("alternative without evidence")
        << QStringLiteral("alternative") << QStringLiteral("open");
}

void TestAnswerCommand::storesResult()
{
    QFETCH(QString, result);
    QFETCH(QString, effective);
    const CommandResult stored =
        answer({check, result, QStringLiteral("--justification"), QStringLiteral("Reason"), json});
    QVERIFY_DONE(stored);
    QCOMPARE(stored.json(),
             (QJsonObject{{QStringLiteral("uuid"), m_uuid},
                          {QStringLiteral("check"), check},
                          {QStringLiteral("role"), QStringLiteral("account-owner")},
                          {QStringLiteral("result"), result},
                          {QStringLiteral("effectiveResult"), effective}}));
    const CommandResult text = answer({check, result});
    QVERIFY_DONE(text);
    QCOMPARE(text.text(), QStringLiteral("%1 (account-owner): %2\n").arg(check, result));
}

void TestAnswerCommand::keepsWhatNoOptionNames()
{
    QVERIFY_DONE(answer({check, QStringLiteral("partly"), QStringLiteral("--comment"),
                         QStringLiteral("First comment"), QStringLiteral("--justification"),
                         QStringLiteral("First reason"), QStringLiteral("--method"),
                         QStringLiteral("interview"), QStringLiteral("--verified-on"),
                         QStringLiteral("2026-01-31"), QStringLiteral("--by"),
                         QStringLiteral("Ann Example")}));
    QVERIFY_DONE(answer({check, QStringLiteral("not-fulfilled"), QStringLiteral("--comment"),
                         QStringLiteral("Second comment")}));
    const QByteArray document = exported(m_fixture, m_uuid);
    for (const char *kept : {"Second comment", "First reason", "interview", "2026-01-31",
                             "Ann Example", "not-fulfilled"}) {
        QVERIFY2(document.contains(kept), kept);
    }
    QVERIFY(!document.contains("First comment"));
    // An empty value empties; a method replaces those before.
    QVERIFY_DONE(answer({check, QStringLiteral("fulfilled"), QStringLiteral("--comment"), QString(),
                         QStringLiteral("--method"), QStringLiteral("test")}));
    QVERIFY(!exported(m_fixture, m_uuid).contains("Second comment"));
    QVERIFY(!exported(m_fixture, m_uuid).contains("interview"));
}

void TestAnswerCommand::warnsOfWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("no justification")
        << QStringList{QStringLiteral("partly"), QStringLiteral("--justification"), QString()}
        << QStringLiteral("--justification");
    QTest::newRow("justification without substance")
        << words("not-fulfilled --justification ...") << QStringLiteral("--justification");
    QTest::newRow("alternative without evidence")
        << words("alternative --justification Reason") << QStringLiteral("evidence add");
}

void TestAnswerCommand::warnsOfWhatIsMissing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const CommandResult result = answer(QStringList{check, json} + arguments);
    QVERIFY_DONE(result);
    QVERIFY(result.errorText().startsWith(QStringLiteral("confseal-cli: warning: ")));
    QVERIFY(result.errorText().contains(text));
    QCOMPARE(result.json().value(QLatin1String("effectiveResult")).toString(),
             QStringLiteral("open"));
}

void TestAnswerCommand::storesTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("hostile") << hostileText();
    QTest::newRow("very long") << QString(100'000, u'x');
    QTest::newRow("several lines") << QStringLiteral("one\ntwo\r\n\tthree");
}

void TestAnswerCommand::storesTextsAsTheyAre()
{
    QFETCH(QString, text);
    const CommandResult result =
        answer({check, QStringLiteral("partly"), QStringLiteral("--comment"), text,
                QStringLiteral("--justification"), text});
    QVERIFY_DONE(result);
    QVERIFY(isHarmless(result.text() + result.errorText()));
    const QJsonObject leaves = QJsonDocument::fromJson(exported(m_fixture, m_uuid))
                                   .object()
                                   .value(QLatin1String("leaves"))
                                   .toObject();
    const bool found = std::any_of(leaves.begin(), leaves.end(), [&text](const QJsonValue &leaf) {
        return leaf[QLatin1String("value")][QLatin1String("text")].toString() == text;
    });
    QVERIFY(found);
    QVERIFY_DONE(m_fixture.run({QStringLiteral("check")}));
}

void TestAnswerCommand::keepsInternalNoteInside()
{
    QVERIFY_DONE(answer({check, QStringLiteral("fulfilled"), QStringLiteral("--internal-note"),
                         QStringLiteral("For ourselves alone")}));
    const QByteArray document = exported(m_fixture, m_uuid);
    QVERIFY(!document.isEmpty());
    QVERIFY(!document.contains("For ourselves alone"));
    QVERIFY(m_fixture.content(QStringLiteral("work.confseal")).contains("For ourselves alone"));
}

void TestAnswerCommand::storesContribution()
{
    // Asked of the host and, beside him, of the participant.
    const CommandResult result =
        answer(words("27008-4.3.3-04 partly --role participant --justification Reason --json"));
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("role")).toString(), QStringLiteral("participant"));
    // It does not decide: the check is still open.
    const CommandResult shown =
        m_fixture.run(words("assessment show --json") + QStringList{m_uuid});
    const QJsonArray reasons = shown.json().value(QLatin1String("reasons")).toArray();
    const bool open = std::any_of(reasons.begin(), reasons.end(), [](const QJsonValue &reason) {
        return reason[QLatin1String("check")].toString() == QLatin1String("27008-4.3.3-04")
            && reason[QLatin1String("result")].toString() == QLatin1String("open");
    });
    QVERIFY(open);
}

void TestAnswerCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << words(arguments) << QString::fromLatin1(text);
    };
    add("unknown result", "27008-4.3.1-01 yes", "not-verifiable");
    add("result in capitals", "27008-4.3.1-01 Fulfilled", "fulfilled");
    add("unknown check", "27008-9.9.9-01 fulfilled", "27008-4.1.1-01");
    add("beginning of a check", "27008-4.3.1 fulfilled", "27008-4.3.1-01");
    add("unknown role", "27008-4.3.1-01 fulfilled --role king", "participant");
    add("role that is not asked", "27008-4.3.1-01 fulfilled --role host", "account-owner");
    add("not applicable where forbidden", "27008-4.3.1-01 not-applicable --justification Because",
        "Offered are: fulfilled");
    add("not verifiable in own hands", "27008-4.3.1-01 not-verifiable --justification Because",
        "Offered are: fulfilled");
    add("unknown method", "27008-4.3.1-01 fulfilled --method telepathy", "interview");
    add("no such day", "27008-4.3.1-01 fulfilled --verified-on 2026-02-30", "--verified-on");
    add("option without value", "27008-4.3.1-01 fulfilled --comment", "comment");
}

void TestAnswerCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const QByteArray before = m_fixture.run(words("info --json")).output();
    QCOMPARE(answer(arguments).notFailed(2, text), QByteArray());
    QCOMPARE(m_fixture.run(words("info --json")).output(), before);
}

void TestAnswerCommand::refusesCheckOutsideScope()
{
    const QString uuid = m_fixture.makeAssessment(words("--scope provider"));
    QVERIFY_FAILED(
        m_fixture.run({QStringLiteral("answer"), uuid, check, QStringLiteral("fulfilled")}), 2,
        "outside the scope");
}

QTEST_GUILESS_MAIN(TestAnswerCommand)
#include "tst_answercommand.moc"
