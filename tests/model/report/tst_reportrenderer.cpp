#include "model/assessment/evaluation.h"
#include "model/assessment/rules.h"
#include "model/catalogue/builtincatalogue.h"
#include "model/report/logo.h"
#include "model/report/pagereader.h"
#include "model/report/reportrenderer.h"
#include "tests/support/assessmentbuilder.h"
#include "tests/support/documents/preflight.h"

#include <QBuffer>
#include <QImage>
#include <QtTest>

#include <algorithm>

Q_DECLARE_METATYPE(Language)

class TestReportRenderer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsEverythingThatWasTyped_data();
    void printsEverythingThatWasTyped();
    void omitsWhatIsWithheldOrInternal();
    void showsHostileTextLiterally();
    void printsLongTextsInFull();
    void summaryOmitsTextsAndSaysSo();
    void marksEveryPage_data();
    void marksEveryPage();
    void namesTheObjectOfEveryVerdict_data();
    void namesTheObjectOfEveryVerdict();
    void printsWhatTheRulesSay();
    void givesTheSameBytesAgain();
    void hasBookmarksLinksAndFields();
    void refusesAnotherCatalogue();
    void isValidAsArchive_data();
    void isValidAsArchive();

private:
    struct Rendering
    {
        RenderedReport report;
        QString text; ///< of all pages, without white space
        QStringList pages;
    };

    Rendering render(const Assessment &assessment, const ReportMetadata &metadata) const;
    static ReportMetadata metadataIn(Language language);
    static QByteArray translucentLogo();

    std::shared_ptr<const Catalogue> m_catalogue;
};

namespace {

/// Lines break anywhere in a cell, and pages break between them.
QString squeezed(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (!character.isSpace() && character != u'\uFFFE' && character != u'\u0002') {
            result += character;
        }
    }
    return result;
}

} // namespace

void TestReportRenderer::initTestCase()
{
    m_catalogue = builtInCatalogue().value();
}

ReportMetadata TestReportRenderer::metadataIn(Language language)
{
    ReportMetadata metadata;
    metadata.language = language;
    metadata.date = QDate(2026, 11, 24);
    metadata.validUntil = QDate(2027, 11, 24);
    metadata.state = QStringLiteral("draft");
    metadata.issuer = QStringLiteral("Example issuer Ltd");
    metadata.declarationNumber = QStringLiteral("CS-20261124-TEST");
    metadata.place = QStringLiteral("Köln");
    metadata.signatoryFunction = QStringLiteral("Head of security");
    metadata.reason = QStringLiteral("Declaration for a test");
    metadata.auditSequence = 4711;
    metadata.auditHead = QString(64, u'b');
    metadata.generator = QStringLiteral("ConfSeal test");
    metadata.toolkit = QStringLiteral("Qt test");
    return metadata;
}

TestReportRenderer::Rendering TestReportRenderer::render(const Assessment &assessment,
                                                         const ReportMetadata &metadata) const
{
    const auto content = readDocument(makeDocument(assessment, *m_catalogue).json);
    if (!content) {
        qFatal("%s", qPrintable(content.error().message));
    }
    const auto rendered = renderReport(content.value(), metadata, *m_catalogue);
    if (!rendered) {
        qFatal("%s", qPrintable(rendered.error().message));
    }
    Rendering result;
    result.report = rendered.value();
    result.pages = readPageTexts(rendered.value().pdf).value();
    result.text = squeezed(result.pages.join(QString()));
    return result;
}

void TestReportRenderer::printsEverythingThatWasTyped_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void TestReportRenderer::printsEverythingThatWasTyped()
{
    QFETCH(Language, language);
    const Assessment assessment = filledAssessment(*m_catalogue);
    const ReportMetadata metadata = metadataIn(language);
    const Rendering rendering = render(assessment, metadata);
    const auto content = readDocument(makeDocument(assessment, *m_catalogue).json);
    // What the document holds is what may be printed: names are hidden, withheld items left out.
    const Assessment &shown = content.value().assessment;
    QStringList typed{shown.title,
                      shown.system.vendor,
                      shown.system.product,
                      shown.system.version,
                      shown.system.plan,
                      shown.system.components,
                      shown.system.features,
                      shown.system.regions,
                      shown.system.exclusions,
                      metadata.issuer,
                      metadata.declarationNumber,
                      metadata.place,
                      metadata.signatoryFunction,
                      metadata.reason,
                      metadata.auditHead,
                      toHex(content.value().digest)};
    for (const Answer &answer : shown.answers) {
        typed += {answer.comment, answer.justification, answer.answeredBy, answer.identityKnownBy};
    }
    for (const EvidenceItem &item : shown.evidence) {
        typed += {item.title,   item.fileName,   item.link,  item.note,
                  item.auditor, item.auditScope, item.sha256};
    }
    for (const Measure &measure : shown.measures) {
        typed += {measure.risk, measure.action, measure.owner};
    }
    for (const RoleHolder &holder : shown.holders) {
        typed += {holder.organisation, holder.function};
    }
    QStringList missing;
    for (const QString &text : std::as_const(typed)) {
        if (!rendering.text.contains(squeezed(text))) {
            missing.append(text);
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestReportRenderer::omitsWhatIsWithheldOrInternal()
{
    const Assessment assessment = filledAssessment(*m_catalogue);
    const Rendering rendering = render(assessment, metadataIn(Language::English));
    int withheld = 0;
    for (const EvidenceItem &item : assessment.evidence) {
        if (item.disclosure == Disclosure::Withheld) {
            ++withheld;
            QVERIFY2(!rendering.text.contains(squeezed(item.title)), qPrintable(item.title));
        }
    }
    QVERIFY(withheld > 0);
    for (const Answer &answer : assessment.answers) {
        QVERIFY(answer.internalNote.isEmpty()
                || !rendering.text.contains(squeezed(answer.internalNote)));
    }
    for (const RoleHolder &holder : assessment.holders) {
        if (holder.showAs == ShowAs::Function) {
            QVERIFY(!rendering.text.contains(squeezed(holder.person)));
        }
    }
    QVERIFY(rendering.text.contains(
        squeezed(QStringLiteral("Further items that the issuer withholds: %1").arg(withheld))));
}

void TestReportRenderer::showsHostileTextLiterally()
{
    Assessment assessment = filledAssessment(*m_catalogue);
    const QString hostile = QStringLiteral(
        "<b>bold</b><img src=\"file:///etc/hostname\">&amp;%1%2\\n(stream)endstream>>");
    assessment.answers.begin()->comment = hostile;
    assessment.system.vendor = hostile;
    const Rendering rendering = render(assessment, metadataIn(Language::English));
    QVERIFY(rendering.text.count(squeezed(hostile)) >= 2);
    assessment.answers.begin()->comment = QStringLiteral("a\u0001b\u202Ec中");
    QVERIFY(render(assessment, metadataIn(Language::English))
                .text.contains(QStringLiteral("a[U+0001]b[U+202E]c[U+4E2D]")));
}

void TestReportRenderer::printsLongTextsInFull()
{
    Assessment assessment = filledAssessment(*m_catalogue);
    QString lines;
    for (int i = 0; lines.size() < 100'000; ++i) {
        lines += QStringLiteral("Line %1 of a very long comment.\n").arg(i);
    }
    assessment.answers.begin()->comment = lines;
    const QString unbroken = QString(2000, u'x') + QStringLiteral("end");
    std::next(assessment.answers.begin())->comment = unbroken;
    const Rendering rendering = render(assessment, metadataIn(Language::English));
    for (const QString &line : lines.split(u'\n')) {
        QVERIFY2(rendering.text.contains(squeezed(line)), qPrintable(line));
    }
    QVERIFY(rendering.text.contains(unbroken));
}

void TestReportRenderer::summaryOmitsTextsAndSaysSo()
{
    const Assessment assessment = filledAssessment(*m_catalogue);
    ReportMetadata metadata = metadataIn(Language::English);
    metadata.detail = ReportDetail::Summary;
    const Rendering rendering = render(assessment, metadata);
    for (const Answer &answer : assessment.answers) {
        QVERIFY(answer.comment.isEmpty() || !rendering.text.contains(squeezed(answer.comment)));
    }
    QVERIFY(squeezed(rendering.pages.first())
                .contains(squeezed(QStringLiteral("comments, justifications and evidence are not "
                                                  "printed"))));
    const auto values = readPrintedValues(rendering.pages);
    QVERIFY(values);
    QCOMPARE(values.value().results.size(),
             evaluate(assessment, *m_catalogue, metadata.date).checks.size());
}

void TestReportRenderer::marksEveryPage_data()
{
    QTest::addColumn<bool>("draft");
    QTest::addColumn<QString>("mark");
    QTest::newRow("draft") << true << QStringLiteral("DRAFT");
    QTest::newRow("trial") << false << QStringLiteral("TRIAL IDENTITY");
}

void TestReportRenderer::marksEveryPage()
{
    QFETCH(bool, draft);
    QFETCH(QString, mark);
    ReportMetadata metadata = metadataIn(Language::English);
    metadata.draft = draft;
    metadata.seal = draft ? SealKind::None : SealKind::Trial;
    metadata.signatory = draft ? QString() : QStringLiteral("Trial person");
    const Rendering rendering = render(filledAssessment(*m_catalogue), metadata);
    for (const QString &page : rendering.pages) {
        QVERIFY(page.contains(mark));
    }
    metadata.draft = false;
    metadata.seal = SealKind::None;
    const Rendering plain = render(filledAssessment(*m_catalogue), metadata);
    QVERIFY(!plain.text.contains(squeezed(mark)));
}

void TestReportRenderer::namesTheObjectOfEveryVerdict_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("limit");
    QTest::newRow("German") << Language::German
                            << QStringLiteral("keine Aussage über die Konformität mit der DIN SPEC "
                                              "27008");
    QTest::newRow("English") << Language::English
                             << QStringLiteral("not a statement of conformity with DIN SPEC 27008");
}

void TestReportRenderer::namesTheObjectOfEveryVerdict()
{
    QFETCH(Language, language);
    QFETCH(QString, limit);
    const Rendering rendering = render(filledAssessment(*m_catalogue), metadataIn(language));
    const QString cover = squeezed(rendering.pages.first());
    QVERIFY(cover.contains(squeezed(limit)));
    QVERIFY(cover.contains(squeezed(m_catalogue->id + u' ' + m_catalogue->version)));
    QVERIFY(!rendering.text.contains(QStringLiteral("certified"), Qt::CaseInsensitive));
    QVERIFY(!rendering.text.contains(QStringLiteral("zertifiziert"), Qt::CaseInsensitive));
}

void TestReportRenderer::printsWhatTheRulesSay()
{
    const Assessment assessment = filledAssessment(*m_catalogue);
    const ReportMetadata metadata = metadataIn(Language::German);
    const Evaluation evaluation = evaluate(assessment, *m_catalogue, metadata.date);
    const auto values = readPrintedValues(render(assessment, metadata).pages);
    QVERIFY(values);
    QCOMPARE(values.value().verdict, toId(evaluation.whole.verdict));
    QCOMPARE(values.value().documentDigest, toHex(makeDocument(assessment, *m_catalogue).digest));
    for (const CheckEvaluation &check : evaluation.checks) {
        QCOMPARE(values.value().results.value(check.checkId), toId(check.effective));
    }
}

void TestReportRenderer::givesTheSameBytesAgain()
{
    const Assessment assessment = filledAssessment(*m_catalogue);
    const auto withoutTimes = [](QByteArray pdf) {
        // What Qt writes of the clock is replaced when the file becomes PDF/A-3.
        static const QRegularExpression times(QStringLiteral(
            "D:\\d{14}[^)]*|\\d{4}-\\d\\d-\\d\\dT[^<]*|uuid:[^<\"]*|/ID \\[[^\\]]*"));
        return QString::fromLatin1(pdf).remove(times);
    };
    const Rendering first = render(assessment, metadataIn(Language::English));
    const Rendering second = render(assessment, metadataIn(Language::English));
    QVERIFY(withoutTimes(first.report.pdf) == withoutTimes(second.report.pdf));
}

void TestReportRenderer::hasBookmarksLinksAndFields()
{
    const Rendering rendering =
        render(filledAssessment(*m_catalogue), metadataIn(Language::English));
    const RenderedReport &report = rendering.report;
    QCOMPARE(report.pages, rendering.pages.size());
    // Cover, contents and ten sections; the clauses and their checks below the results.
    QCOMPARE(report.outline.size(), 12);
    const ReportBookmark &results = report.outline.at(3);
    QCOMPARE(results.children.size(), m_catalogue->clauses.size());
    QCOMPARE(results.children.first().children.size(), m_catalogue->clauses.first().checks.size());
    QVERIFY(report.links.size() > 2 * m_catalogue->checkCount());
    for (const ReportLink &link : report.links) {
        QVERIFY(link.page < report.pages && link.targetPage < report.pages);
        QVERIFY(link.rectPt.width() > 0 && link.rectPt.height() > 0);
        QVERIFY(QRectF(0, 0, 595, 842).contains(link.rectPt));
    }
    QCOMPARE(report.fields.size(), 3);
    for (const ReportSignatureField &field : report.fields) {
        QCOMPARE(field.page, report.pages - 1);
        QVERIFY(QRectF(0, 0, 595, 842).contains(field.rectPt));
        for (const ReportSignatureField &other : report.fields) {
            QVERIFY(other.role == field.role || !other.rectPt.intersects(field.rectPt));
        }
    }
}

void TestReportRenderer::refusesAnotherCatalogue()
{
    const auto content =
        readDocument(makeDocument(filledAssessment(*m_catalogue), *m_catalogue).json);
    const auto rendered =
        renderReport(content.value(), metadataIn(Language::English), smallCatalogue());
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().kind, ErrorKind::InvalidInput);
}

void TestReportRenderer::isValidAsArchive_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("hasLogo");
    QTest::newRow("German") << Language::German << QStringLiteral("Kommentar") << false;
    QTest::newRow("English") << Language::English << QStringLiteral("Comment") << false;
    QTest::newRow("logo") << Language::English << QStringLiteral("Comment") << true;
    QTest::newRow("characters of every kind")
        << Language::English
        << QStringLiteral("\t\u0001 שלום مرحبا 你好 😀 ẞ 𝑥 \u00AD \u202E \uFB01 \u0378") << false;
}

QByteArray TestReportRenderer::translucentLogo()
{
    QImage image(300, 100, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 30, 128));
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return makeLogo(file).value();
}

/// PDFBox preflight judges the pages as PDF/A-1b before they become PDF/A-3.
void TestReportRenderer::isValidAsArchive()
{
    QFETCH(Language, language);
    QFETCH(QString, comment);
    QFETCH(bool, hasLogo);
    Assessment assessment = filledAssessment(*m_catalogue);
    assessment.answers.begin()->comment = comment;
    ReportMetadata metadata = metadataIn(language);
    if (hasLogo) {
        metadata.logo = translucentLogo();
    }
    const auto findings = preflightFindings(render(assessment, metadata).report.pdf);
    if (!findings) {
        QSKIP("PDFBox preflight is not installed");
    }
    QCOMPARE(*findings, QStringList());
}

QTEST_MAIN(TestReportRenderer)
#include "tst_reportrenderer.moc"
