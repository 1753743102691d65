#include "signaturetexts.h"

#include "archivedreport.h"

#include <array>

QString SignatureTexts::kind(SignatureKind kind)
{
    switch (kind) {
    case SignatureKind::Signature:
        return tr("Signature");
    case SignatureKind::DocumentTimestamp:
        return tr("Timestamp over the document");
    }
    Q_UNREACHABLE();
    return {};
}

QString SignatureTexts::indication(Indication indication)
{
    switch (indication) {
    case Indication::TotalPassed:
        return tr("passed");
    case Indication::TotalFailed:
        return tr("failed");
    case Indication::Indeterminate:
        return tr("undecided");
    }
    Q_UNREACHABLE();
    return {};
}

OutcomeTexts SignatureTexts::outcome(const SignatureValidation &signature)
{
    OutcomeTexts texts = subIndication(signature.subIndication);
    if (signature.trust == Trust::UnknownIssuer && signature.certificate.isTrial()) {
        texts.meaning = tr("It was made with a trial identity. Anyone can make one, in any name.");
        texts.advice = tr("Trial seals are for trying things out. Ask for a report that is sealed "
                          "with a certificate for which an issuer vouches.");
    }
    return texts;
}

QString SignatureTexts::result(Indication indication, const QString &subIndication)
{
    QStringList words{SignatureTexts::indication(indication),
                      SignatureTexts::subIndication(subIndication).phrase};
    words.removeAll(QString());
    QStringList terms{toId(indication), subIndication};
    terms.removeAll(QString());
    return QStringLiteral("%1 (%2)").arg(words.join(QStringLiteral(": ")),
                                         terms.join(QStringLiteral(", ")));
}

QString SignatureTexts::level(const QString &level)
{
    return level.isEmpty() ? tr("none of the PAdES levels")
                           : tr("PAdES %1 (ETSI EN 319 142-1)").arg(level);
}

QString SignatureTexts::level(const SignatureValidation &signature)
{
    const bool isJudged =
        !signature.level.isEmpty() || signature.indication != Indication::TotalFailed;
    return isJudged ? level(signature.level) : tr("not determined, as the check failed before");
}

QString SignatureTexts::field(const QString &name)
{
    struct Entry
    {
        SignatureRole role;
        QString word;
    };
    const std::array<Entry, 3> entries{{{SignatureRole::Issuer, tr("Issuer")},
                                        {SignatureRole::Reviewer, tr("Reviewer")},
                                        {SignatureRole::Approver, tr("Approver")}}};
    for (const Entry &entry : entries) {
        if (name == signatureFieldName(entry.role)) {
            return entry.word;
        }
    }
    return name;
}

QString SignatureTexts::levelMeaning(const QString &level)
{
    struct Entry
    {
        const char *level;
        QString meaning;
    };
    const std::array<Entry, 4> entries{
        {{"B-B",
          tr("Can be judged while the certificate of the signer is valid: nothing in the file "
             "proves when it was made.")},
         {"B-T",
          tr("A timestamp proves when it was made. To judge it after its certificates have "
             "expired, revocation data of that time is needed in addition.")},
         {"B-LT",
          tr("The file holds what it takes to judge the signature later, as long as the "
             "certificate of its timestamp is valid.")},
         {"B-LTA",
          tr("Can be verified long after the certificates have expired: a timestamp over the "
             "whole file keeps its proofs.")}}};
    for (const Entry &entry : entries) {
        if (level == QLatin1String(entry.level)) {
            return entry.meaning;
        }
    }
    return {};
}

QString SignatureTexts::coverage(const SignatureValidation &signature)
{
    if (signature.revision <= 0) {
        return signature.coversWholeDocument ? tr("the whole file")
                                             : tr("the file as it was when it was signed");
    }
    return signature.coversWholeDocument
        ? tr("revision %1, which is the whole file").arg(signature.revision)
        : tr("revision %1: the file as it was when it was signed").arg(signature.revision);
}

QString SignatureTexts::changesSince(ChangesSince changes)
{
    switch (changes) {
    case ChangesSince::None:
        return tr("none");
    case ChangesSince::Allowed:
        return tr("only such as the signature allows");
    case ChangesSince::Forbidden:
        return tr("such as the signature forbids");
    }
    Q_UNREACHABLE();
    return {};
}

QString SignatureTexts::changesSince(const SignatureValidation &signature)
{
    const QString kind = changesSince(signature.changesSince);
    return signature.changes.isEmpty()
        ? kind
        : QStringLiteral("%1: %2").arg(kind, signature.changes.join(u' '));
}

QString SignatureTexts::revocationSources(const QStringList &sources)
{
    QStringList words;
    if (sources.contains(QLatin1String("document"))) {
        words.append(tr("the revocation data in the file"));
    }
    if (sources.contains(QLatin1String("files"))) {
        words.append(tr("the revocation data that you gave"));
    }
    if (sources.contains(QLatin1String("network"))) {
        words.append(tr("the answers of the issuers over the Internet"));
    }
    return words.join(QStringLiteral(", "));
}

QString SignatureTexts::revocation(const SignatureValidation &signature)
{
    const QString sources = revocationSources(signature.revocationSources);
    if (signature.chain.isEmpty() && signature.indication == Indication::TotalFailed) {
        return tr("not checked, as the check failed before");
    }
    if (signature.chain.isEmpty()) {
        return tr("not checked, as no chain of certificates leads to one that you trust");
    }
    if (signature.revocationChecked) {
        return sources.isEmpty() ? tr("nothing to check: the certificate itself is trusted")
                                 : tr("checked for every certificate, by %1").arg(sources);
    }
    return sources.isEmpty() ? tr("not checked: nothing about it is at hand")
                             : tr("checked for some certificates only, by %1").arg(sources);
}

QString SignatureTexts::timestampResult(const TimestampValidation &timestamp)
{
    return timestamp.finding.passed() ? tr("trusted: %1").arg(timestamp.finding.explanation)
                                      : tr("not trusted: %1").arg(timestamp.finding.explanation);
}
