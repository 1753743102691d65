#include "commandlinefixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

const QString json = QStringLiteral("--json");
const QStringList seals = words("--passphrase-file pass --date 2026-03-31 --sign");

QString trustOf(const char *certificates)
{
    return QStringLiteral("--trust=") + TestPki::path(QString::fromLatin1(certificates));
}

QByteArray flipped(QByteArray bytes, qsizetype place)
{
    bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
    return bytes;
}

} // namespace

class TestVerifyCommand : public QObject
{
    Q_OBJECT

private:
    CommandResult verify(const QStringList &arguments) const
    {
        return m_fixture.start(QStringList{QStringLiteral("verify")} + arguments);
    }
    /// The three verdicts in the order of the output.
    static QStringList verdicts(const CommandResult &result)
    {
        QStringList list;
        for (const char *key : {"integrity", "trust", "data"}) {
            list.append(result.json().value(QLatin1String(key)).toString());
        }
        return list;
    }
    void seal(const char *identity, const char *fileName) const
    {
        const CommandResult made =
            m_fixture.run(words("report") + QStringList{m_uuid, QString::fromLatin1(fileName)}
                          + seals + QStringList{TestPki::path(QString::fromLatin1(identity))});
        QVERIFY_DONE(made);
    }

    CommandLineFixture m_fixture;
    QString m_uuid;
    QByteArray m_sealed;
    QByteArray m_unsigned;

private slots:
    void initTestCase();
    void acceptsSealedReport();
    void printsThreeVerdictsFirst();
    void judgesTrust_data();
    void judgesTrust();
    void findsTampering_data();
    void findsTampering();
    void judgesFileWithoutSeal_data();
    void judgesFileWithoutSeal();
    void comparesWithDocumentGivenApart();
    void refuses_data();
    void refuses();
    void needsNoWorkspace();
    void writesAValidationReport();
    void refusesOtherReports_data();
    void refusesOtherReports();
};

void TestVerifyCommand::initTestCase()
{
    m_fixture.makeDemonstration();
    m_uuid = m_fixture.assessment(QStringLiteral("conforms"));
    m_fixture.write(QStringLiteral("pass"), "test");
    m_fixture.write(QStringLiteral("empty"), {});
    m_fixture.write(QStringLiteral("text"), "A letter, not a PDF.");
    m_fixture.makeFolder(QStringLiteral("folder"));
    seal("signer-ec.p12", "sealed.pdf");
    seal("revoked.p12", "revoked.pdf");
    seal("selfsigned.p12", "selfsigned.pdf");
    QVERIFY_DONE(m_fixture.run({QStringLiteral("report"), m_uuid, QStringLiteral("unsigned.pdf")}));
    m_sealed = m_fixture.content(QStringLiteral("sealed.pdf"));
    m_unsigned = m_fixture.content(QStringLiteral("unsigned.pdf"));
}

void TestVerifyCommand::acceptsSealedReport()
{
    const CommandResult result = verify({QStringLiteral("sealed.pdf"), trustOf("root.pem"), json});
    QVERIFY_DONE(result);
    QCOMPARE(verdicts(result), words("intact trusted agrees"));
    const QJsonArray signatures = result.json().value(QLatin1String("signatures")).toArray();
    QCOMPARE(signatures.size(), 1);
    const QJsonObject only = signatures.first().toObject();
    for (const char *key :
         {"signer", "level", "indication", "subIndication", "signingTime", "timeSource",
          "coversWholeDocument", "changesSince", "explanation", "signatureReason"}) {
        QVERIFY2(only.contains(QLatin1String(key)), key);
    }
    QCOMPARE(only.value(QLatin1String("signer")).toString(), QStringLiteral("Test Signer P-256"));
    QCOMPARE(only.value(QLatin1String("level")).toString(), QStringLiteral("B-B"));
    QCOMPARE(only.value(QLatin1String("indication")).toString(), QStringLiteral("TOTAL-PASSED"));
    QCOMPARE(only.value(QLatin1String("changesSince")).toString(), QStringLiteral("none"));
    QCOMPARE(only.value(QLatin1String("coversWholeDocument")), QJsonValue(true));
    QVERIFY(result.json().value(QLatin1String("problems")).toArray().isEmpty());
    QVERIFY(result.json().value(QLatin1String("differences")).toArray().isEmpty());
}

void TestVerifyCommand::printsThreeVerdictsFirst()
{
    const CommandResult result = verify({QStringLiteral("sealed.pdf"), trustOf("root.pem")});
    QVERIFY_DONE(result);
    const QStringList lines = result.text().split(u'\n');
    QVERIFY(lines.value(0).startsWith(QStringLiteral("Integrity: intact ")));
    QVERIFY(lines.value(1).startsWith(QStringLiteral("Trust: trusted ")));
    QVERIFY(lines.value(2).startsWith(QStringLiteral("Data: agrees ")));
    const CommandResult german =
        verify({QStringLiteral("sealed.pdf"), trustOf("root.pem"), QStringLiteral("--lang=de")});
    QVERIFY_DONE(german);
    // Identifiers stay, the words about them do not.
    QVERIFY(german.text().section(u'\n', 1, 1).contains(QStringLiteral(": trusted ")));
    QVERIFY(german.text() != result.text());
}

void TestVerifyCommand::judgesTrust_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("trust");
    QTest::addColumn<int>("status");
    const QString sealed = QStringLiteral("sealed.pdf");
    const QString crl = QStringLiteral("--crl=") + TestPki::path(QStringLiteral("inter.crl"));
    const QString rootCrl =
        QStringLiteral("--crl=") + TestPki::path(QStringLiteral("root.crl.pem"));
    QTest::newRow("chain in one file")
        << QStringList{sealed, trustOf("chain.pem")} << QStringLiteral("trusted") << 0;
    QTest::newRow("several anchors")
        << QStringList{sealed, trustOf("otherroot.pem"), trustOf("root.pem")}
        << QStringLiteral("trusted") << 0;
    QTest::newRow("no anchor") << QStringList{sealed} << QStringLiteral("unknown-issuer") << 1;
    QTest::newRow("another root") << QStringList{sealed, trustOf("otherroot.pem")}
                                  << QStringLiteral("unknown-issuer") << 1;
    QTest::newRow("self-signed") << QStringList{QStringLiteral("selfsigned.pdf")}
                                 << QStringLiteral("unknown-issuer") << 1;
    QTest::newRow("self-signed and named")
        << QStringList{QStringLiteral("selfsigned.pdf"), trustOf("selfsigned.pem")}
        << QStringLiteral("trusted") << 0;
    QTest::newRow("later") << QStringList{sealed, trustOf("root.pem"),
                                          QStringLiteral("--at=2045-01-01T00:00:00+01:00")}
                           << QStringLiteral("expired") << 1;
    QTest::newRow("earlier") << QStringList{sealed, trustOf("root.pem"),
                                            QStringLiteral("--at=2001-01-01T00:00:00Z")}
                             << QStringLiteral("not-yet-valid") << 1;
    QTest::newRow("lists that spare it")
        << QStringList{sealed, trustOf("root.pem"), crl, rootCrl} << QStringLiteral("trusted") << 0;
    QTest::newRow("revoked, unknown")
        << QStringList{QStringLiteral("revoked.pdf"), trustOf("root.pem")}
        << QStringLiteral("trusted") << 0;
    QTest::newRow("revoked") << QStringList{QStringLiteral("revoked.pdf"), trustOf("root.pem"), crl,
                                            rootCrl}
                             << QStringLiteral("revoked") << 1;
}

void TestVerifyCommand::judgesTrust()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, trust);
    QFETCH(int, status);
    const CommandResult result = verify(arguments + QStringList{json});
    QCOMPARE(result.notDone(status), QByteArray());
    QCOMPARE(verdicts(result),
             (QStringList{QStringLiteral("intact"), trust, QStringLiteral("agrees")}));
}

void TestVerifyCommand::findsTampering_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("byte at the beginning") << flipped(m_sealed, 12);
    QTest::newRow("byte in the middle") << flipped(m_sealed, m_sealed.size() / 3);
    QTest::newRow("digit of the signed range")
        << flipped(m_sealed, m_sealed.indexOf("/ByteRange") + 20);
    QTest::newRow("signature emptied") << QByteArray(m_sealed).replace(
        m_sealed.indexOf("/Contents <", m_sealed.indexOf("/ByteRange") - 100'000) + 20, 200,
        QByteArray(200, '0'));
    QTest::newRow("last bytes cut off") << m_sealed.chopped(100);
    QTest::newRow("last third cut off") << m_sealed.left(m_sealed.indexOf("/ByteRange") + 100);
    QTest::newRow("text behind the end") << m_sealed + "\n1 0 obj\n<<>>\nendobj\n";
    QTest::newRow("another file before it") << "%PDF-1.7\n%%EOF\n" + m_sealed;
    const CommandLineFixture scratch;
    const QString locked = scratch.path(QStringLiteral("locked.pdf"));
    if (runProgram(QStringLiteral("qpdf"),
                   {QStringLiteral("--encrypt"), QStringLiteral("user"), QStringLiteral("owner"),
                    QStringLiteral("256"), QStringLiteral("--"),
                    m_fixture.path(QStringLiteral("sealed.pdf")), locked})
            .found) {
        QTest::newRow("encrypted") << readFile(locked);
    }
}

void TestVerifyCommand::findsTampering()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(pdf != m_sealed);
    m_fixture.write(QStringLiteral("tampered.pdf"), pdf);
    const CommandResult result =
        verify({QStringLiteral("tampered.pdf"), trustOf("root.pem"), json});
    QVERIFY_ANSWER_NO(result);
    QCOMPARE(result.json().value(QLatin1String("integrity")).toString(),
             QStringLiteral("modified"));
    QCOMPARE(result.json().value(QLatin1String("trust")).toString(), QStringLiteral("none"));
    const CommandResult text = verify({QStringLiteral("tampered.pdf"), trustOf("root.pem")});
    QVERIFY_ANSWER_NO(text);
    QVERIFY(text.text().startsWith(QStringLiteral("Integrity: modified ")));
    QVERIFY(isHarmless(text.text()));
}

void TestVerifyCommand::judgesFileWithoutSeal_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("data");
    QTest::newRow("as it was made") << m_unsigned << QStringLiteral("agrees");
    const CommandLineFixture scratch;
    const QString plain = m_fixture.path(QStringLiteral("unsigned.pdf"));
    const QString made = scratch.path(QStringLiteral("made.pdf"));
    if (runProgram(QStringLiteral("qpdf"),
                   {QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"),
                    QStringLiteral("256"), QStringLiteral("--"), plain, made})
            .found) {
        QTest::newRow("encrypted") << readFile(made) << QStringLiteral("absent");
    }
    if (runProgram(QStringLiteral("qpdf"),
                   {plain, QStringLiteral("--remove-attachment=assessment.json"), made})
            .found) {
        QTest::newRow("without its data") << readFile(made) << QStringLiteral("absent");
    }
}

void TestVerifyCommand::judgesFileWithoutSeal()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, data);
    m_fixture.write(QStringLiteral("plain.pdf"), pdf);
    const CommandResult result = verify({QStringLiteral("plain.pdf"), json});
    QVERIFY_ANSWER_NO(result);
    QCOMPARE(verdicts(result),
             (QStringList{QStringLiteral("unsigned"), QStringLiteral("none"), data}));
    QVERIFY(result.json().value(QLatin1String("signatures")).toArray().isEmpty());
}

void TestVerifyCommand::comparesWithDocumentGivenApart()
{
    QVERIFY_DONE(m_fixture.run({QStringLiteral("export"), m_uuid, QStringLiteral("own.json"),
                                QStringLiteral("--format=json")}));
    const QStringList arguments{QStringLiteral("sealed.pdf"), trustOf("root.pem"), json};
    QVERIFY_DONE(verify(arguments + words("--data own.json")));
    const QString other = m_fixture.assessment(QStringLiteral("does-not-conform"));
    QVERIFY_DONE(m_fixture.run({QStringLiteral("export"), other, QStringLiteral("other.json"),
                                QStringLiteral("--format=json")}));
    for (const char *data : {"--data other.json", "--data text"}) {
        const CommandResult result = verify(arguments + words(data));
        QVERIFY_ANSWER_NO(result);
        QCOMPARE(verdicts(result), words("intact trusted disagrees"));
        QVERIFY(!result.json().value(QLatin1String("differences")).toArray().isEmpty());
    }
}

void TestVerifyCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << words(arguments) << QString::fromLatin1(text);
    };
    row("missing file", "no.pdf", "no.pdf");
    row("folder", "folder", "folder");
    row("empty", "empty", "not a PDF");
    row("text", "text", "not a PDF");
    row("missing anchors", "sealed.pdf --trust no.pem", "no.pem");
    row("anchors that are none", "sealed.pdf --trust text", "text");
    row("empty anchors", "sealed.pdf --trust empty", "empty");
    row("missing list", "sealed.pdf --crl no.crl", "no.crl");
    row("list that is none", "sealed.pdf --crl text", "revocation list");
    row("missing data", "sealed.pdf --data no.json", "no.json");
    row("day without time", "sealed.pdf --at 2026-03-31", "--at");
    row("time without zone", "sealed.pdf --at 2026-03-31T12:00:00", "--at");
    row("no such time", "sealed.pdf --at 2026-02-30T12:00:00Z", "--at");
}

void TestVerifyCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    QCOMPARE(verify(arguments).notFailed(2, text), QByteArray());
}

void TestVerifyCommand::needsNoWorkspace()
{
    const CommandLineFixture stranger;
    const CommandResult result =
        stranger.start({QStringLiteral("verify"), m_fixture.path(QStringLiteral("sealed.pdf")),
                        trustOf("root.pem")});
    QVERIFY_DONE(result);
    QVERIFY(CommandLineFixture::names(stranger.path({})).isEmpty());
}

void TestVerifyCommand::writesAValidationReport()
{
    const QStringList arguments{QStringLiteral("sealed.pdf"), trustOf("root.pem"), json};
    const CommandResult first = verify(arguments + words("--report told.json"));
    QVERIFY_DONE(first);
    QCOMPARE(QJsonDocument::fromJson(m_fixture.content(QStringLiteral("told.json"))).object(),
             first.json());
    for (const char *language : {"--lang=en", "--lang=de"}) {
        QVERIFY_DONE(verify(arguments + words("--report told.PDF --force")
                            + QStringList{QString::fromLatin1(language)}));
        const ProgramResult text =
            runProgram(QStringLiteral("pdftotext"),
                       {QStringLiteral("-layout"), m_fixture.path(QStringLiteral("told.PDF")),
                        QStringLiteral("-")});
        for (const char *part : {"sealed.pdf", "Test Signer P-256", "TOTAL-PASSED", "B-B"}) {
            QVERIFY2(text.output.contains(part), part);
        }
    }
    // A negative answer is told as well.
    QVERIFY_ANSWER_NO(verify(words("sealed.pdf --report no.pdf")));
    QVERIFY(m_fixture.content(QStringLiteral("no.pdf")).startsWith("%PDF-"));
}

void TestVerifyCommand::refusesOtherReports_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("exists") << words("--report text.json") << QStringLiteral("text.json");
    QTest::newRow("input") << words("--report sealed.pdf --force") << QStringLiteral("sealed.pdf");
    QTest::newRow("other form") << words("--report told.txt") << QStringLiteral(".json");
    QTest::newRow("no ending") << words("--report told") << QStringLiteral(".json");
    QTest::newRow("folder") << words("--report folder.pdf") << QStringLiteral("folder.pdf");
}

void TestVerifyCommand::refusesOtherReports()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    m_fixture.write(QStringLiteral("text.json"), "mine");
    m_fixture.makeFolder(QStringLiteral("folder.pdf"));
    QCOMPARE(verify(words("sealed.pdf") + arguments).notFailed(2, text), QByteArray());
    QCOMPARE(m_fixture.content(QStringLiteral("text.json")), QByteArray("mine"));
    QCOMPARE(m_fixture.content(QStringLiteral("sealed.pdf")), m_sealed);
}

QTEST_GUILESS_MAIN(TestVerifyCommand)
#include "tst_verifycommand.moc"
