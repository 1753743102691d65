#include "sealedfixture.h"
#include "tests/support/attacks/attack.h"
#include "tests/support/attacks/attacktools.h"
#include "tests/support/documents/program.h"

/// Published attacks on signed PDF files, each as a file that other programs take for signed.
/// Prints one line for each: family, attack, what the verifier says.
class TestSignatureAttacks : public QObject
{
    Q_OBJECT

private slots:
    void isNeverConvincing_data();
    void isNeverConvincing();
    void wrapsWhatParsersRead();
    void refusesToCounterSignAttackedFiles();
    void knowsFilesOfOtherPrograms_data();
    void knowsFilesOfOtherPrograms();
};

Q_DECLARE_METATYPE(Attack)

namespace {

struct Family
{
    const char *name;
    Attacks (*attacks)();
};

constexpr Family families[] = {
    {"incremental saving", incrementalSavingAttacks},
    {"signature wrapping", signatureWrappingAttacks},
    {"universal forgery", universalForgeries},
    {"shadow attack", shadowAttacks},
    {"certification attack", certificationAttacks},
    {"structure", structureAttacks},
    {"embedded file", embeddedFileAttacks},
    {"signature value", signatureValueAttacks},
    {"signer", signerAttacks},
};

ValidationOptions trustingTheRoot(const QList<QByteArray> &crls = {})
{
    ValidationOptions options;
    options.anchors = {TestPki::certificate(QStringLiteral("root"))};
    options.crls = crls;
    return options;
}

/// What a user would be told first.
QString reasonOf(const DocumentValidation &validation)
{
    if (!validation.problems.isEmpty()) {
        return validation.problems.first();
    }
    for (const SignatureValidation &signature : validation.signatures) {
        if (signature.indication != Indication::TotalPassed) {
            return signature.subIndication + QStringLiteral(", ") + signature.explanation;
        }
    }
    return {};
}

} // namespace

void TestSignatureAttacks::isNeverConvincing_data()
{
    QTest::addColumn<Attack>("attack");
    for (const Family &family : families) {
        for (const Attack &attack : family.attacks()) {
            QTest::addRow("%s: %s", family.name, qPrintable(attack.name)) << attack;
        }
    }
}

void TestSignatureAttacks::isNeverConvincing()
{
    QFETCH(Attack, attack);
    const auto validation = validateSignatures(attack.pdf, trustingTheRoot(attack.crls));
    QVERIFY_RESULT(validation);
    const DocumentValidation &found = validation.value();
    const QString integrity = toId(found.integrity);
    const QString reason = reasonOf(found);
    qInfo("ATTACK | %s | %s, %s | %s", QTest::currentDataTag(), qPrintable(integrity),
          qPrintable(toId(found.trust)), qPrintable(reason));
    QVERIFY2(!reason.isEmpty(), "nobody is told why");
    if (attack.expected == QLatin1String("modified")) {
        QCOMPARE(integrity, attack.expected);
        QCOMPARE(toId(found.trust), QStringLiteral("none"));
    } else {
        QCOMPARE(integrity, QStringLiteral("intact"));
        QCOMPARE(toId(found.trust), attack.expected);
    }
}

void TestSignatureAttacks::wrapsWhatParsersRead()
{
    // The honest file is convincing, and the wrapped ones are read with the evil page: otherwise
    // the attacks would fail for reasons that are none.
    const auto honest = validateSignatures(honestSeal(), trustingTheRoot());
    QVERIFY_RESULT(honest);
    QCOMPARE(toId(honest.value().trust), QStringLiteral("trusted"));
    for (const Attack &attack : signatureWrappingAttacks()) {
        const ReadDocument document(attack.pdf);
        QCOMPARE(document.content(pageContents(attack.pdf)),
                 QByteArray("0 0 1 rg 0 0 600 800 re f"));
    }
}

void TestSignatureAttacks::refusesToCounterSignAttackedFiles()
{
    const QByteArray pdf = evilUpdate(sealedOnce()).finish();
    SealRequest request = sealRequest();
    request.fieldToSign = QStringLiteral("Reviewer");
    QVERIFY_REFUSED(sealDocument(pdf, request, issuer()), QStringLiteral("changed"));
}

void TestSignatureAttacks::knowsFilesOfOtherPrograms_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("object streams") << QStringList{QStringLiteral("--object-streams=generate"),
                                                   QStringLiteral("--no-original-object-ids")};
    QTest::newRow("linearised") << QStringList{QStringLiteral("--linearize")};
    QTest::newRow("linearised with object streams")
        << QStringList{QStringLiteral("--linearize"), QStringLiteral("--object-streams=generate")};
    QTest::newRow("readable") << QStringList{QStringLiteral("--qdf")};
}

void TestSignatureAttacks::knowsFilesOfOtherPrograms()
{
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString source =
        writeFile(folder.path(), QStringLiteral("source.pdf"), archivedDocument());
    const QString target = folder.filePath(QStringLiteral("target.pdf"));
    if (!runProgram(QStringLiteral("qpdf"), options + QStringList{source, target}).found) {
        QSKIP("qpdf is not installed");
    }
    const QByteArray written = readFile(target);
    const auto result = sealDocument(written, sealRequest(), issuer());
    QVERIFY_RESULT(result);
    QVERIFY(result.value().startsWith(written));
    const QByteArray both = countersignedBy(issuer(), result.value(), QStringLiteral("Reviewer"));
    QCOMPARE(toId(integrityOf(both)), QStringLiteral("intact"));
    QByteArray changed = both;
    changed[300] = static_cast<char>(changed.at(300) ^ 1);
    VERIFY_MODIFIED(changed);
}

QTEST_MAIN(TestSignatureAttacks)
#include "tst_signatureattacks.moc"
