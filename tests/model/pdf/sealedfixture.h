#pragma once

#include "model/pdf/signaturereader.h"
#include "model/signing/validation.h"
#include "tests/support/documents/handwrittenupdate.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/readdocument.h"
#include "tests/support/documents/testdocument.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

/// Makes a document out of another one.
using Edit = QByteArray (*)(const QByteArray &pdf);
Q_DECLARE_METATYPE(Edit)

inline const Signer &issuer()
{
    static const std::unique_ptr<Identity> identity =
        TestPki::identity(QStringLiteral("signer-ec"));
    return *identity;
}

/// Certified by the issuer; the reviewer's and the approver's fields are empty.
inline const QByteArray &sealedOnce()
{
    static const QByteArray pdf = sealedBy(issuer());
    return pdf;
}

/// Signed by issuer and reviewer.
inline const QByteArray &sealedTwice()
{
    static const QByteArray pdf =
        countersignedBy(issuer(), sealedOnce(), QStringLiteral("Reviewer"));
    return pdf;
}

/// An update that changes nothing: it must hold an object to be one (ISO 32000-1, 7.5.4).
inline HandWrittenUpdate updateWithoutChange(const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    HandWrittenUpdate update(pdf);
    update.object(document.catalog(), document.text(document.catalog()));
    return update;
}

inline Integrity integrityOf(const QByteArray &pdf)
{
    const auto validation = validateSignatures(pdf, {});
    if (!validation) {
        return Integrity::Unsigned; // refused as no PDF at all
    }
    return validation.value().integrity;
}

/// Fails unless @p pdf is called modified.
#define VERIFY_MODIFIED(pdf)                                                                       \
    do {                                                                                           \
        const auto judged = validateSignatures(pdf, {});                                           \
        QVERIFY_RESULT(judged);                                                                    \
        QCOMPARE(toId(judged.value().integrity), QStringLiteral("modified"));                      \
        QCOMPARE(toId(judged.value().trust), QStringLiteral("none"));                              \
    } while (false)
