#pragma once

#include "model/pdf/archive.h"
#include "model/pdf/signaturefield.h"
#include "model/signing/sealer.h"

#include <QByteArray>
#include <QList>

// Documents as the program makes them. Each needs a QGuiApplication.

/// Pages as the report lays them out, in PDF/A-1b; "Page 1 says: fulfilled" and so on.
QByteArray writtenPages(int count = 2);

/// The request behind archivedDocument().
ArchiveRequest archiveRequest();
/// Two pages in PDF/A-3b with a bookmark, a link and a data file.
QByteArray archivedDocument();

/// Issuer, Reviewer and Approver on the second page.
QList<SignatureField> threeFields();

/// A seal for the issuer's field.
QByteArray sealPicture();

/// Seals the field "Issuer" of archivedDocument() as the first of threeFields().
SealRequest sealRequest();
QByteArray sealedBy(const Signer &signer);
/// Signs @p pdf in @p field, however it was signed before.
QByteArray countersignedBy(const Signer &signer, const QByteArray &pdf, const QString &field);
