#pragma once

#include "model/pdf/attachments.h"
#include "model/report/reportmetadata.h"
#include "model/sealing/archivedreport.h"
#include "model/sealing/embeddedfiles.h"
#include "model/sealing/makereport.h"
#include "model/sealing/verifyreport.h"
#include "tests/support/assessmentbuilder.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/verifyresult.h"

#include <QHash>
#include <QtTest>

Q_DECLARE_METATYPE(Language)
Q_DECLARE_METATYPE(Integrity)
Q_DECLARE_METATYPE(Trust)
Q_DECLARE_METATYPE(DataAgreement)
Q_DECLARE_METATYPE(DataMethod)

/// The contents behind the evidence of an assessment of the builder.
class BuiltEvidence : public EvidenceSource
{
public:
    explicit BuiltEvidence(const Assessment &assessment);

    Result<QByteArray> evidenceContent(const QString &sha256) const override;

    QHash<QString, QByteArray> contents; ///< by SHA-256
};

/// An assessment with everything a report needs, and ways to make the reports of a forger. Needs a
/// QGuiApplication.
class ReportFixture
{
public:
    ReportFixture();

    ReportRequest request(const Signer *signer = nullptr) const;
    /// Sealed by the honest program; unsigned without a signer.
    FinishedReport report(const Signer *signer = nullptr) const;

    /// The answer to a must-check, which is fulfilled.
    Answer &fulfilledAnswer();
    DocumentContent document() const;
    /// As makeReport() fills it in.
    ReportMetadata completedMetadata(const Signer *signer = nullptr) const;
    ReportData data(const Signer *signer = nullptr) const;
    QList<Attachment> attachments(const ReportData &files) const;

    /// Pages of this fixture with any @p files, sealed although they need not belong together.
    QByteArray sealedWith(const QList<Attachment> &files, const Signer &signer) const;
    ArchivedReport archived(const QList<Attachment> &files, const Signer *signer = nullptr) const;

    Catalogue catalogue = smallCatalogue();
    Assessment assessment = filledAssessment(catalogue);
    BuiltEvidence evidence{assessment};
    ReportMetadata metadata;
};

/// Seals the issuer's field, whatever @p pdf says.
QByteArray sealedAnyway(const QByteArray &pdf, const QList<SignatureField> &fields,
                        const Signer &signer, const QString &field = QStringLiteral("Issuer"));

/// Trusts the root of the test certificates.
VerificationOptions trustingTheRoot();
ReportVerification verified(const QByteArray &pdf,
                            const VerificationOptions &options = trustingTheRoot());

QStringList pageTexts(const QByteArray &pdf);
/// Without white space and marks of hyphenation: lines and pages break anywhere.
QString squeezed(const QString &text);
