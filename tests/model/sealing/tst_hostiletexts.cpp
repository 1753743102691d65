#include "model/digest.h"
#include "model/signing/trialidentity.h"
#include "reportfixture.h"
#include "tests/support/documents/program.h"

#include <QTemporaryDir>

/// Whatever people type: the report stays a valid document, shows it in full and agrees with
/// itself.
class TestHostileTexts : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryFieldWhateverIsTyped_data();
    void keepsEveryFieldWhateverIsTyped();
    void keepsLongTexts_data();
    void keepsLongTexts();
    void keepsTheNameOfTheSigner_data();
    void keepsTheNameOfTheSigner();
    void isNotFooledByTypedValues_data();
    void isNotFooledByTypedValues();
    void worksWithEmptyTexts();
};

namespace {

void fillWith(const QString &text, Assessment &assessment)
{
    assessment.title = text;
    SystemUnderAssessment &system = assessment.system;
    for (QString *field :
         {&system.vendor, &system.product, &system.version, &system.plan, &system.components,
          &system.features, &system.regions, &system.exclusions}) {
        *field = text;
    }
    for (RoleHolder &holder : assessment.holders) {
        holder.person = text;
        holder.organisation = text;
        holder.function = text;
    }
    for (Answer &answer : assessment.answers) {
        answer.comment = text;
        answer.justification = text + QStringLiteral(" (because)");
        answer.internalNote = text;
        answer.answeredBy = text;
        answer.identityKnownBy = text;
    }
    for (EvidenceItem &item : assessment.evidence) {
        item.title = text;
        item.note = item.kind == EvidenceKind::Note ? text : QString();
        item.fileName = item.sha256.isEmpty() ? QString() : text;
        const bool isAudited = item.kind == EvidenceKind::AssuranceReport;
        item.auditor = isAudited ? text : QString();
        item.auditScope = isAudited ? text : QString();
    }
    for (Measure &measure : assessment.measures) {
        measure.risk = text;
        measure.action = text;
        measure.owner = text;
    }
    assessment.state = AssessmentState::Approved;
    assessment.approvedBy = text;
    assessment.approvedAt = assessment.changedAt;
}

void fillWith(const QString &text, ReportMetadata &metadata)
{
    for (QString *field : {&metadata.declarationNumber, &metadata.issuer,
                           &metadata.signatoryFunction, &metadata.place, &metadata.reason}) {
        *field = text;
    }
}

/// qpdf has nothing to say against the file.
void checkValid(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder.path(), QStringLiteral("report.pdf"), pdf);
    const ProgramResult checked =
        runProgram(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(!checked.found || checked.exitCode == 0, checked.output.constData());
    const ProgramResult fonts = runProgram(QStringLiteral("pdffonts"), {path});
    QVERIFY2(!fonts.found || (fonts.exitCode == 0 && !fonts.output.contains("Error")),
             fonts.output.constData());
}

} // namespace

void TestHostileTexts::keepsEveryFieldWhateverIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown"); // empty: the order of characters is not that of typing
    const auto row = [](const char *name, const QString &typed, const QString &shown) {
        QTest::newRow(name) << typed << shown;
    };
    const auto same = [&row](const char *name, const QString &typed) {
        row(name, typed, typed);
    };
    same("markup", QStringLiteral("<b>x</b> <img src=\"file:///etc/hostname\"> &amp; <!--"));
    same("PDF", QStringLiteral("(a) \\( \\) <</S /JavaScript>> endstream endobj %%EOF xref"));
    same("signature", QStringLiteral("/Type /Sig /ByteRange [0 1 2 3] /Contents <00>"));
    same("places", QStringLiteral("%1 %2 %n %L1 %% %s {0} ${x}"));
    same("SQL", QStringLiteral("'; DROP TABLE answers; -- \" ` \\"));
    same("path", QStringLiteral("../../../etc/passwd C:\\Windows\\..\\x file:///x"));
    same("formula", QStringLiteral("=HYPERLINK(\"x\") +1 -1 @SUM |cmd"));
    same("accents", QStringLiteral("äöüßÄÖÜẞ éèê çñ ŁÅ œ – „“ € ‰ ½"));
    same("Greek and Cyrillic", QStringLiteral("Ελληνικά Русский"));
    row("no font has it", QStringLiteral("a中b"), QStringLiteral("a[U+4E2D]b"));
    row("no font has it, beyond 16 bits", QStringLiteral("a𠀀b"), QStringLiteral("a[U+20000]b"));
    row("controls", QStringLiteral("a\u0001b\u001Bc"), QStringLiteral("a[U+0001]b[U+001B]c"));
    row("turned", QStringLiteral("a\u202Ecod.pdf\u202C"),
        QStringLiteral("a[U+202E]cod.pdf[U+202C]"));
    row("right to left", QStringLiteral("שלום مرحبا"), {});
    row("NUL and halves", QStringLiteral("a") + QChar(0) + u'b' + QChar(0xD800) + u'c', {});
    row("not characters", QStringLiteral("a\uFFFEb\uFFFFc\uFEFFd"), {});
    row("separators", QStringLiteral("a\u2028b\u2029c\r\nd\re\u0085f\vg\fh\ti"), {});
    row("decomposed", QStringLiteral("A\u0308 e\u0301 a\u0300\u0301\u0302"), {});
    row("invisible", QStringLiteral("a\u200Bb\u00ADc\u2060d\u200De\u034Ff"), {});
    row("ligatures", QStringLiteral("ﬁ ﬂ office affluent ǆ"), {});
}

void TestHostileTexts::keepsEveryFieldWhateverIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    ReportFixture fixture;
    fillWith(typed, fixture.assessment);
    fillWith(typed, fixture.metadata);
    const auto signer = TestPki::identity(QStringLiteral("signer-ec"));
    const auto made = makeReport(fixture.request(signer.get()));
    QVERIFY_RESULT(made);
    const ReportVerification verification = verified(made.value().pdf);
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.dataMethod, DataMethod::Bytes);
    QVERIFY(verification.isConvincing());
    checkValid(made.value().pdf);
    if (!shown.isEmpty()) {
        const qsizetype least =
            2 * fixture.assessment.answers.size() + 3 * fixture.assessment.measures.size();
        const QString text = squeezed(pageTexts(made.value().pdf).join(QString()));
        QVERIFY2(text.count(squeezed(shown)) >= least,
                 qPrintable(QString::number(text.count(squeezed(shown)))));
    }
    const auto attachments = readAttachments(made.value().pdf);
    QVERIFY_RESULT(attachments);
    for (const Attachment &file : attachments.value()) {
        QVERIFY2(!file.fileName.contains(u'/') && !file.fileName.contains(u'\\'),
                 qPrintable(file.fileName));
    }
}

void TestHostileTexts::keepsLongTexts_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("lines") << QStringLiteral("Line %1 of a very long justification.\n");
    QTest::newRow("one paragraph") << QStringLiteral("word%1 ");
    QTest::newRow("one word") << QStringLiteral("x%1x");
    QTest::newRow("many short lines") << QStringLiteral("n%1\n");
}

void TestHostileTexts::keepsLongTexts()
{
    QFETCH(QString, unit);
    constexpr qsizetype longest = 100'000;
    ReportFixture fixture;
    QString text;
    QStringList units;
    while (text.size() < longest) {
        units.append(unit.arg(units.size()));
        text += units.last();
    }
    const auto answer =
        std::find_if(fixture.assessment.answers.begin(), fixture.assessment.answers.end(),
                     [](const Answer &given) { return given.result == AnswerResult::Partly; });
    QVERIFY(answer != fixture.assessment.answers.end());
    answer->justification = text;
    const auto signer = TestPki::identity(QStringLiteral("signer-ec"));
    const FinishedReport report = fixture.report(signer.get());
    QVERIFY(verified(report.pdf).isConvincing());
    // Between two pages stand header and footer, so that only units are found as a whole.
    const QString shown = squeezed(pageTexts(report.pdf).join(QString()));
    qsizetype missing = 0;
    qsizetype end = 0;
    for (const QString &one : std::as_const(units)) {
        const qsizetype found = shown.indexOf(squeezed(one), end);
        missing += found < 0 ? 1 : 0;
        end = std::max(end, found);
    }
    QVERIFY2(missing <= report.pages, qPrintable(QString::number(missing)));
    QVERIFY(shown.contains(squeezed(units.last())));
}

void TestHostileTexts::keepsTheNameOfTheSigner_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("accents") << QStringLiteral("Jürgen Größe-Łódź");
    QTest::newRow("markup") << QStringLiteral("<b>Name</b> (\\) %1");
    QTest::newRow("separators of names") << QStringLiteral("Name, O=Other + CN=Somebody / x");
    QTest::newRow("scripts") << QStringLiteral("中文 שלום 😀");
    QTest::newRow("longest") << QString(64, u'w');
}

void TestHostileTexts::keepsTheNameOfTheSigner()
{
    QFETCH(QString, name);
    const auto made =
        createTrialIdentity(name, "passphrase", QDateTime::currentDateTimeUtc().addSecs(-60));
    QVERIFY_RESULT(made);
    const auto signer = Identity::load(made.value().pkcs12, "passphrase");
    QVERIFY_RESULT(signer);
    const ReportFixture fixture;
    const FinishedReport report = fixture.report(signer.value().get());
    const ReportVerification verification = verified(report.pdf);
    QCOMPARE(verification.signatures.signatures.first().signer, name);
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.data, DataAgreement::Agrees);
    checkValid(report.pdf);
}

void TestHostileTexts::isNotFooledByTypedValues_data()
{
    QTest::addColumn<bool>("inDeclaration");
    QTest::newRow("in comments") << false;
    QTest::newRow("in the declaration") << true;
}

/// A text that looks like the list of values must not be read in its place.
void TestHostileTexts::isNotFooledByTypedValues()
{
    QFETCH(bool, inDeclaration);
    ReportFixture other; // what a forger would like to be believed
    other.fulfilledAnswer().result = AnswerResult::NotFulfilled;
    QString typed = QStringLiteral("digest = %1\nverdict = does-not-conform\nscore = 50")
                        .arg(toHex(other.document().digest));
    ReportFixture fixture;
    if (inDeclaration) {
        fixture.metadata.reason = typed;
    } else {
        fixture.fulfilledAnswer().comment = typed;
    }
    const auto signer = TestPki::identity(QStringLiteral("signer-ec"));
    ReportData data = fixture.data(signer.get());
    data.reportJson.replace("\"layoutVersion\":1", "\"layoutVersion\":99");
    const ReportVerification verification =
        verified(fixture.sealedWith(fixture.attachments(data), *signer));
    QCOMPARE(verification.dataMethod, DataMethod::PrintedValues);
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.data, DataAgreement::Agrees);
}

void TestHostileTexts::worksWithEmptyTexts()
{
    ReportFixture fixture;
    fillWith(QString(), fixture.assessment);
    for (EvidenceItem &item : fixture.assessment.evidence) {
        item.fileName = item.sha256.isEmpty() ? QString() : QStringLiteral("a.txt");
    }
    fillWith(QString(), fixture.metadata);
    fixture.metadata.auditHead.clear();
    fixture.metadata.validUntil = QDate();
    const auto made = makeReport(fixture.request());
    QVERIFY_RESULT(made);
    QCOMPARE(verified(made.value().pdf).data, DataAgreement::Agrees);
    checkValid(made.value().pdf);
}

QTEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
