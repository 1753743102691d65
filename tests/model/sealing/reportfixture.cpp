#include "reportfixture.h"

#include "model/digest.h"
#include "model/report/pagereader.h"
#include "model/signing/sealer.h"

namespace {

template<typename T>
T valueOf(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.error().message));
    }
    return std::move(result).value();
}

} // namespace

BuiltEvidence::BuiltEvidence(const Assessment &assessment)
{
    for (const EvidenceItem &item : assessment.evidence) {
        if (!item.sha256.isEmpty()) {
            contents.insert(item.sha256, builtEvidenceContent(item));
        }
    }
}

Result<QByteArray> BuiltEvidence::evidenceContent(const QString &sha256) const
{
    const auto found = contents.constFind(sha256);
    if (found == contents.cend()) {
        return Error::failed(QStringLiteral("There is no evidence %1.").arg(sha256));
    }
    return found.value();
}

ReportFixture::ReportFixture()
{
    metadata.language = Language::English;
    metadata.date = QDate(2026, 11, 24);
    metadata.validUntil = QDate(2027, 11, 24);
    metadata.declarationNumber = QStringLiteral("CS-20261124-TEST");
    metadata.issuer = QStringLiteral("Example issuer Ltd");
    metadata.signatoryFunction = QStringLiteral("Head of security");
    metadata.place = QStringLiteral("Köln");
    metadata.reason = QStringLiteral("Declaration for a test");
    metadata.auditSequence = 4711;
    metadata.auditHead = QString(64, u'b');
}

ReportRequest ReportFixture::request(const Signer *signer) const
{
    ReportRequest request;
    request.assessment = &assessment;
    request.catalogue = &catalogue;
    request.evidence = &evidence;
    request.metadata = metadata;
    request.signer = signer;
    return request;
}

FinishedReport ReportFixture::report(const Signer *signer) const
{
    return valueOf(makeReport(request(signer)), "report");
}

Answer &ReportFixture::fulfilledAnswer()
{
    Answer &answer =
        assessment.answers[{QStringLiteral("27008-4.1.1-01"), Role::SoftwareProvider, {}}];
    if (answer.result != AnswerResult::Fulfilled) {
        qFatal("The builder has changed.");
    }
    return answer;
}

DocumentContent ReportFixture::document() const
{
    return valueOf(readDocument(makeDocument(assessment, catalogue).json), "document");
}

ReportMetadata ReportFixture::completedMetadata(const Signer *signer) const
{
    ReportMetadata completed = metadata;
    completed.state = toId(assessment.state);
    completed.documentDigest = toHex(document().digest);
    completed.generator = QStringLiteral("ConfSeal ") + QStringLiteral(CONFSEAL_VERSION);
    completed.toolkit = layoutToolkit();
    if (signer != nullptr) {
        completed.seal = SealKind::Identity;
        completed.signatory = signer->certificate().subjectName();
    }
    return completed;
}

ReportData ReportFixture::data(const Signer *signer) const
{
    return {makeDocument(assessment, catalogue).json, completedMetadata(signer).toJson(),
            catalogue.canonicalJson};
}

QList<Attachment> ReportFixture::attachments(const ReportData &files) const
{
    return valueOf(embedFiles(files, document().assessment, &evidence), "attachments");
}

ArchivedReport ReportFixture::archived(const QList<Attachment> &files, const Signer *signer) const
{
    return valueOf(archiveReport(document(), completedMetadata(signer), catalogue, files),
                   "archive");
}

QByteArray ReportFixture::sealedWith(const QList<Attachment> &files, const Signer &signer) const
{
    const ArchivedReport report = archived(files, &signer);
    return sealedAnyway(report.pdf, report.fields, signer);
}

QByteArray sealedAnyway(const QByteArray &pdf, const QList<SignatureField> &fields,
                        const Signer &signer, const QString &field)
{
    SealRequest request;
    request.fields = fields;
    request.fieldToSign = field;
    return valueOf(sealDocument(pdf, request, signer), "seal");
}

VerificationOptions trustingTheRoot()
{
    VerificationOptions options;
    options.validation.anchors = {TestPki::certificate(QStringLiteral("root"))};
    return options;
}

ReportVerification verified(const QByteArray &pdf, const VerificationOptions &options)
{
    return valueOf(verifyReport(pdf, options), "verification");
}

QStringList pageTexts(const QByteArray &pdf)
{
    return valueOf(readPageTexts(pdf), "page texts");
}

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
