#include "commandlinefixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/pkiserver.h"

#include <QJsonArray>

namespace {

const QString pass = QStringLiteral("--passphrase-file=pass");
const QString json = QStringLiteral("--json");

QString identity(const char *name)
{
    return QStringLiteral("--sign=") + TestPki::path(QString::fromLatin1(name));
}

} // namespace

class TestSignCommand : public QObject
{
    Q_OBJECT

private:
    /// With the network of the test certificates.
    RunOptions online() const
    {
        RunOptions options;
        options.environment = {{QStringLiteral("http_proxy"), m_server.address().toString()}};
        return options;
    }
    CommandResult sign(const QStringList &arguments) const
    {
        return m_fixture.start(QStringList{QStringLiteral("sign")} + arguments, online());
    }
    CommandResult raise(const char *input, const char *output, const char *level,
                        const char *server = "/") const
    {
        return sign({QString::fromLatin1(input), QString::fromLatin1(output),
                     QStringLiteral("--level=") + QLatin1String(level),
                     QStringLiteral("--timestamp-url=http://pki.test") + QLatin1String(server),
                     json});
    }
    /// Field and level of each signature, document timestamps as such, and whether it convinces.
    QStringList signaturesIn(const char *fileName) const
    {
        const CommandResult result = m_fixture.start(
            {QStringLiteral("verify"), QString::fromLatin1(fileName),
             QStringLiteral("--trust=") + TestPki::path(QStringLiteral("root.pem")), json});
        QStringList list{result.status() == 0 ? QStringLiteral("convincing") : result.errorText()};
        for (const QJsonValue &value : result.json().value(QLatin1String("signatures")).toArray()) {
            const QJsonObject signature = value.toObject();
            const QString kind = signature.value(QLatin1String("kind")).toString();
            list.append(kind == QLatin1String("document-timestamp")
                            ? kind
                            : signature.value(QLatin1String("field")).toString() + u' '
                                + signature.value(QLatin1String("level")).toString());
        }
        return list;
    }
    CommandResult report(const QStringList &arguments) const
    {
        return m_fixture.run(words("report") + QStringList{m_uuid} + arguments
                                 + QStringList{pass, identity("signer-ec.p12")},
                             online());
    }

    CommandLineFixture m_fixture;
    PkiServer m_server;
    QString m_uuid;

private slots:
    void initTestCase();
    void counterSigns();
    void signsInAnyOrder();
    void sealsAtEveryLevel_data();
    void sealsAtEveryLevel();
    void counterSignsAtTheHighestLevel();
    void raisesStepByStep();
    void outlastsTheCertificate();
    void leavesNothingWhereProofsLack_data();
    void leavesNothingWhereProofsLack();
    void usesWhatIsAtHand();
    void refuses_data();
    void refuses();
    void keepsExistingFile();
};

void TestSignCommand::initTestCase()
{
    m_fixture.makeDemonstration();
    m_uuid = m_fixture.assessment(QStringLiteral("conforms"));
    m_fixture.write(QStringLiteral("pass"), "test\n");
    m_fixture.write(QStringLiteral("wrong"), "mistaken-secret\n");
    m_fixture.write(QStringLiteral("text"), "A letter, not a PDF.");
    QVERIFY_DONE(report(words("sealed.pdf")));
    QVERIFY_DONE(m_fixture.run(words("report") + QStringList{m_uuid} + words("unsigned.pdf")));
    const QByteArray sealedPdf = m_fixture.content(QStringLiteral("sealed.pdf"));
    m_fixture.write(QStringLiteral("longer.pdf"), sealedPdf + "x");
    QByteArray changed = sealedPdf;
    changed[changed.size() / 3] = static_cast<char>(changed.at(changed.size() / 3) ^ 1);
    m_fixture.write(QStringLiteral("changed.pdf"), changed);
}

void TestSignCommand::counterSigns()
{
    const CommandResult result =
        sign(words("sealed.pdf reviewed.pdf --field reviewer --reason Seen --location Berlin")
             + QStringList{identity("signer-rsa.p12"), pass, json});
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("path")).toString(), QStringLiteral("reviewed.pdf"));
    QCOMPARE(result.json().value(QLatin1String("level")).toString(), QStringLiteral("B-B"));
    QCOMPARE(result.json().value(QLatin1String("signed")), QJsonValue(true));
    const QByteArray pdf = m_fixture.content(QStringLiteral("reviewed.pdf"));
    QVERIFY(pdf.startsWith(m_fixture.content(QStringLiteral("sealed.pdf"))));
    QCOMPARE(result.json().value(QLatin1String("sha256")).toString().toLatin1(),
             QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    QCOMPARE(signaturesIn("reviewed.pdf"),
             (QStringList{QStringLiteral("convincing"), QStringLiteral("Issuer B-B"),
                          QStringLiteral("Reviewer B-B")}));
    // Without a choice it is the first field that nobody has signed.
    const CommandResult text =
        sign(words("reviewed.pdf approved.pdf") + QStringList{identity("signer-ec384.p12"), pass});
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(QStringLiteral("approved.pdf")));
    QCOMPARE(signaturesIn("approved.pdf").last(), QStringLiteral("Approver B-B"));
    QVERIFY_FAILED(
        sign(words("approved.pdf more.pdf") + QStringList{identity("signer-ec.p12"), pass}), 2,
        "everybody has signed");
    QVERIFY(!QFile::exists(m_fixture.path(QStringLiteral("more.pdf"))));
}

void TestSignCommand::signsInAnyOrder()
{
    const CommandResult first = report(words("byreviewer.pdf --field reviewer"));
    QVERIFY_DONE(first);
    QCOMPARE(signaturesIn("byreviewer.pdf"),
             (QStringList{QStringLiteral("convincing"), QStringLiteral("Reviewer B-B")}));
    QVERIFY_DONE(sign(words("byreviewer.pdf byapprover.pdf --field approver")
                      + QStringList{identity("signer-rsa.p12"), pass}));
    QVERIFY_DONE(sign(words("byapprover.pdf byall.pdf --field issuer")
                      + QStringList{identity("signer-ec384.p12"), pass}));
    QCOMPARE(signaturesIn("byall.pdf"),
             (QStringList{QStringLiteral("convincing"), QStringLiteral("Reviewer B-B"),
                          QStringLiteral("Approver B-B"), QStringLiteral("Issuer B-B")}));
}

void TestSignCommand::sealsAtEveryLevel_data()
{
    QTest::addColumn<QString>("level");
    for (const char *level : {"B-B", "B-T", "B-LT", "B-LTA"}) {
        QTest::newRow(level) << QString::fromLatin1(level);
    }
}

void TestSignCommand::sealsAtEveryLevel()
{
    QFETCH(QString, level);
    QStringList arguments{QStringLiteral("level.pdf"), QStringLiteral("--force"),
                          QStringLiteral("--level=") + level, json};
    if (level != QLatin1String("B-B")) {
        arguments.append(QStringLiteral("--timestamp-url=http://pki.test/"));
    }
    const CommandResult result = report(arguments);
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("level")).toString(), level);
    const QStringList signatures = signaturesIn("level.pdf");
    QCOMPARE(signatures.value(0), QStringLiteral("convincing"));
    QCOMPARE(signatures.value(1), QStringLiteral("Issuer ") + level);
    QVERIFY_DONE(m_fixture.run({QStringLiteral("check")}));
}

void TestSignCommand::counterSignsAtTheHighestLevel()
{
    QVERIFY_DONE(sign(words("sealed.pdf lasting.pdf --level B-LTA "
                            "--timestamp-url http://pki.test/")
                      + QStringList{identity("signer-rsa.p12"), pass}));
    // The timestamp over the document proves the earlier signature, too.
    QCOMPARE(signaturesIn("lasting.pdf"),
             (QStringList{QStringLiteral("convincing"), QStringLiteral("Issuer B-LTA"),
                          QStringLiteral("Reviewer B-LTA"), QStringLiteral("document-timestamp")}));
}

void TestSignCommand::raisesStepByStep()
{
    const QString stamp = QStringLiteral("document-timestamp");
    const CommandResult result = raise("sealed.pdf", "t.pdf", "B-T");
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("level")).toString(), QStringLiteral("B-T"));
    QCOMPARE(result.json().value(QLatin1String("signed")), QJsonValue(false));
    QCOMPARE(signaturesIn("t.pdf"),
             (QStringList{QStringLiteral("convincing"), QStringLiteral("Issuer B-T"), stamp}));
    QVERIFY_DONE(raise("t.pdf", "lt.pdf", "B-LT"));
    QCOMPARE(signaturesIn("lt.pdf"),
             (QStringList{QStringLiteral("convincing"), QStringLiteral("Issuer B-LT"), stamp}));
    QVERIFY_DONE(raise("lt.pdf", "lta.pdf", "B-LTA"));
    QVERIFY_DONE(raise("lta.pdf", "renewed.pdf", "B-LTA"));
    QCOMPARE(signaturesIn("renewed.pdf"),
             (QStringList{QStringLiteral("convincing"), QStringLiteral("Issuer B-LTA"), stamp,
                          stamp, stamp}));
    QVERIFY(m_fixture.content(QStringLiteral("renewed.pdf"))
                .startsWith(m_fixture.content(QStringLiteral("sealed.pdf"))));
    // What lacks nothing comes out as it is.
    QVERIFY_DONE(raise("renewed.pdf", "same.pdf", "B-LT"));
    QCOMPARE(m_fixture.content(QStringLiteral("same.pdf")),
             m_fixture.content(QStringLiteral("renewed.pdf")));
}

void TestSignCommand::outlastsTheCertificate()
{
    QVERIFY_DONE(raise("sealed.pdf", "archive.pdf", "B-LTA"));
    const auto verifiedLater = [this](const char *fileName) {
        return runProgram(
            QStringLiteral("faketime"),
            {QStringLiteral("-f"), QStringLiteral("+3y"), CommandLineFixture::program(),
             QStringLiteral("verify"), m_fixture.path(QString::fromLatin1(fileName)),
             QStringLiteral("--trust=") + TestPki::path(QStringLiteral("root.pem")), json});
    };
    const ProgramResult archive = verifiedLater("archive.pdf");
    if (!archive.found || archive.output.contains("ASan runtime does not come first")) {
        QSKIP("faketime is not installed, or does not go with the sanitizers");
    }
    QVERIFY2(archive.exitCode == 0, archive.output.constData());
    QVERIFY(archive.output.contains("TOTAL-PASSED"));
    QVERIFY2(archive.output.contains(R"("timeSource":"timestamp")"), archive.output.constData());
    const ProgramResult plain = verifiedLater("sealed.pdf");
    QCOMPARE(plain.exitCode, 1);
    QVERIFY2(plain.output.contains("OUT_OF_BOUNDS_NO_POE"), plain.output.constData());
}

void TestSignCommand::leavesNothingWhereProofsLack_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *server, const char *text) {
        QTest::newRow(server) << QString::fromLatin1(server) << QString::fromLatin1(text);
    };
    row("http://pki.test/garbage", "timestamp");
    row("http://pki.test/wrong-nonce", "another request");
    row("http://pki.test/rejected", "no stamps now");
    row("http://pki.test/http500", "500");
    row("http://pki.test/tsa-expired", "expired");
    row("http://pki.test/huge", "too large");
    row("http://127.0.0.1:1/", "127.0.0.1");
}

void TestSignCommand::leavesNothingWhereProofsLack()
{
    QFETCH(QString, server);
    QFETCH(QString, text);
    const QStringList proof{QStringLiteral("--level=B-LTA"),
                            QStringLiteral("--timestamp-url=") + server};
    m_fixture.write(QStringLiteral("mine.pdf"), "Mine");
    const QStringList names = CommandLineFixture::names(m_fixture.path({}));
    const QByteArray before = m_fixture.run(words("info --json")).output();
    QCOMPARE(sign(words("sealed.pdf none.pdf") + proof).notFailed(3, text), QByteArray());
    QCOMPARE(
        sign(words("sealed.pdf none.pdf") + proof + QStringList{identity("signer-rsa.p12"), pass})
            .notFailed(3, text),
        QByteArray());
    QCOMPARE(report(words("none.pdf") + proof).notFailed(3, text), QByteArray());
    QCOMPARE(report(words("mine.pdf --force") + proof).notFailed(3, text), QByteArray());
    QCOMPARE(CommandLineFixture::names(m_fixture.path({})), names);
    QCOMPARE(m_fixture.content(QStringLiteral("mine.pdf")), QByteArray("Mine"));
    // Nothing was handed over, so nothing is remembered.
    QCOMPARE(m_fixture.run(words("info --json")).output(), before);
}

void TestSignCommand::usesWhatIsAtHand()
{
    // Nothing but the timestamp comes from the network here.
    CommandResult result = m_fixture.start(
        words("sign sealed.pdf offline.pdf --level B-LTA")
        + QStringList{QStringLiteral("--timestamp-url=") + m_server.address().toString(),
                      QStringLiteral("--issuers=") + TestPki::path(QStringLiteral("root.pem")),
                      QStringLiteral("--crl=") + TestPki::path(QStringLiteral("inter.crl.pem")),
                      QStringLiteral("--crl=") + TestPki::path(QStringLiteral("root.crl"))});
    QVERIFY_DONE(result);
    QCOMPARE(signaturesIn("offline.pdf").value(1), QStringLiteral("Issuer B-LTA"));
}

void TestSignCommand::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << QString::fromLatin1(arguments) << QString::fromLatin1(text);
    };
    const QString raise = QStringLiteral("%1 x.pdf --level B-T --timestamp-url http://pki.test/");
    const QString by = QStringLiteral(" --sign PKI/signer-rsa.p12 --passphrase-file pass");
    row("nothing to do", "sealed.pdf x.pdf", "--level");
    row("no server", "sealed.pdf x.pdf --level B-LT", "--timestamp-url");
    row("server for nothing", "sealed.pdf x.pdf --level B-B --timestamp-url http://pki.test/",
        "--level");
    row("no address", "sealed.pdf x.pdf --level B-T --timestamp-url pki.test", "pki.test");
    row("address of a file", "sealed.pdf x.pdf --level B-T --timestamp-url file:///etc/passwd",
        "address");
    row("unknown level", "sealed.pdf x.pdf --level B-X", "B-LTA");
    row("field without signer",
        "sealed.pdf x.pdf --level B-T --timestamp-url http://pki.test/ --field issuer", "--sign");
    QTest::newRow("missing file") << raise.arg(QStringLiteral("no.pdf"))
                                  << QStringLiteral("no.pdf");
    QTest::newRow("no PDF") << raise.arg(QStringLiteral("text")) << QStringLiteral("PDF");
    QTest::newRow("unsigned") << raise.arg(QStringLiteral("unsigned.pdf"))
                              << QStringLiteral("no signature");
    QTest::newRow("changed") << raise.arg(QStringLiteral("changed.pdf"))
                             << QStringLiteral("changed");
    QTest::newRow("bytes behind it")
        << raise.arg(QStringLiteral("longer.pdf")) << QStringLiteral("damaged");
    QTest::newRow("missing list") << raise.arg(QStringLiteral("sealed.pdf"))
            + QStringLiteral(" --crl no.crl")
                                  << QStringLiteral("no.crl");
    QTest::newRow("no list") << raise.arg(QStringLiteral("sealed.pdf"))
                                    .replace(QLatin1String("B-T"), QLatin1String("B-LT"))
            + QStringLiteral(" --crl text")
                             << QStringLiteral("revocation list");
    QTest::newRow("no certificates")
        << raise.arg(QStringLiteral("sealed.pdf")) + QStringLiteral(" --issuers text")
        << QStringLiteral("text");
    QTest::newRow("onto itself") << QStringLiteral("sealed.pdf sealed.pdf --force") + by
                                 << QStringLiteral("sealed.pdf");
    QTest::newRow("unknown field")
        << QStringLiteral("sealed.pdf x.pdf --field notary") + by << QStringLiteral("reviewer");
    QTest::newRow("signed field") << QStringLiteral("sealed.pdf x.pdf --field issuer") + by
                                  << QStringLiteral("Issuer");
    QTest::newRow("unsigned report")
        << QStringLiteral("unsigned.pdf x.pdf") + by << QStringLiteral("without a seal");
    QTest::newRow("field of an unsigned report")
        << QStringLiteral("unsigned.pdf x.pdf --field issuer") + by << QStringLiteral("no seal");
    QTest::newRow("changed report")
        << QStringLiteral("changed.pdf x.pdf --field reviewer") + by << QStringLiteral("changed");
    QTest::newRow("wrong passphrase")
        << QStringLiteral("sealed.pdf x.pdf --sign PKI/signer-rsa.p12 --passphrase-file wrong")
        << QStringLiteral("passphrase");
    QTest::newRow("expired signer")
        << QStringLiteral("sealed.pdf x.pdf --sign PKI/expired.p12 --passphrase-file pass")
        << QStringLiteral("2021");
}

void TestSignCommand::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, text);
    QStringList list = words(qPrintable(arguments));
    list.replaceInStrings(QRegularExpression(QStringLiteral("\\APKI(?=/)")),
                          TestPki::path(QString()));
    const QByteArray sealedPdf = m_fixture.content(QStringLiteral("sealed.pdf"));
    const CommandResult result = sign(list);
    QCOMPARE(result.notFailed(2, text), QByteArray());
    QVERIFY(!result.errors().contains("mistaken-secret"));
    QVERIFY(!QFile::exists(m_fixture.path(QStringLiteral("x.pdf"))));
    QCOMPARE(m_fixture.content(QStringLiteral("sealed.pdf")), sealedPdf);
}

void TestSignCommand::keepsExistingFile()
{
    m_fixture.write(QStringLiteral("own.pdf"), "Mine");
    QVERIFY_FAILED(raise("sealed.pdf", "own.pdf", "B-T"), 2, "--force");
    QCOMPARE(m_fixture.content(QStringLiteral("own.pdf")), QByteArray("Mine"));
    QVERIFY_FAILED(raise("sealed.pdf", "no/own.pdf", "B-T"), 3, "no/own.pdf");
}

QTEST_GUILESS_MAIN(TestSignCommand)
#include "tst_signcommand.moc"
