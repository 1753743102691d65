#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// What happened to a document after a signature was made.
enum class ChangesSince { None, Allowed, Forbidden };

/// A signature as the PDF holds it; nothing here says that its cryptography is right.
struct PdfSignature
{
    QString fieldName;
    QByteArray subFilter; ///< "ETSI.CAdES.detached"
    QByteArray contents; ///< the CMS with its padding
    QString name;
    QString reason;
    QString location;
    QDateTime signingTime; ///< as claimed, invalid when absent
    qsizetype gapBegin = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0; ///< of the signed bytes
    int revision = 0; ///< the state of the document that it completes, counted from 1
    bool coversWholeDocument = false;
    ChangesSince changesSince = ChangesSince::None;
    QStringList changes; ///< in words, one per kind of change
    QString fault; ///< why the signed bytes are not what they claim to be; empty when they are
};

/// The signatures of a PDF and what is wrong with the file as a whole.
struct SignedDocument
{
    enum class State {
        NotPdf,
        Unreadable, ///< damaged or ambiguous: no statement about its content is possible
        Encrypted,
        Readable,
    };

    State state = State::NotPdf;
    bool hasMarks = false; ///< the bytes speak of a signature, whether or not it can be reached
    QList<PdfSignature> signatures; ///< oldest first
    QStringList problems; ///< each of them means that the file was tampered with
};

/// Reads without repair; every hostile construction ends as a fault or a problem.
SignedDocument readSignatures(const QByteArray &pdf);
