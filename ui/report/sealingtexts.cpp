#include "sealingtexts.h"

QString SealingTexts::role(SignatureRole role)
{
    switch (role) {
    case SignatureRole::Issuer:
        return tr("Issuer");
    case SignatureRole::Reviewer:
        return tr("Reviewer");
    case SignatureRole::Approver:
        return tr("Approver");
    }
    Q_UNREACHABLE();
    return {};
}

QString SealingTexts::entry(const TokenCertificate &entry)
{
    const QString token = entry.token.label.simplified();
    if (entry.certificate.isNull()) {
        return tr("Token \"%1\": shows its certificates after the PIN").arg(token);
    }
    return tr("%1, issued by %2, on the token \"%3\"")
        .arg(entry.certificate.subjectName().simplified(),
             entry.certificate.issuerName().simplified(), token);
}

QString SealingTexts::pinRemark(const Token &token)
{
    if (token.pinMissing) {
        return tr("No PIN has been set on this token yet. Set one with the program that came "
                  "with it.");
    }
    if (token.pinLocked) {
        return tr("The PIN is locked after too many wrong ones. Unlock it with its PUK and the "
                  "program that came with the token.");
    }
    if (token.pinFinalTry) {
        return tr("Only one try is left: another wrong PIN locks the token.");
    }
    if (token.pinCountLow) {
        return tr("A wrong PIN was entered before. Too many wrong ones lock the token.");
    }
    return token.hasPinPad ? tr("The PIN is asked for at the reader.") : QString();
}

QString SealingTexts::asking(const QUrl &address, const QUrl &timestampServer)
{
    return address == timestampServer
        ? tr("Asking the timestamp server…")
        : tr("Asking %1 whether certificates were revoked…").arg(address.host());
}
