#include "signer.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Signers
{
    Q_DECLARE_TR_FUNCTIONS(Signer)
};

QString shown(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::ShortFormat);
}

} // namespace

Signer::~Signer() = default;

Result<void> Signer::checkUsableForSigning(const QDateTime &at) const
{
    const Certificate &own = certificate();
    if (!own.permitsSigning()) {
        return Error::invalid(Signers::tr("The certificate of \"%1\" is not meant for signing "
                                          "documents. Choose another identity.")
                                  .arg(own.subjectName()));
    }
    if (at > own.notAfter()) {
        return Error::invalid(
            Signers::tr("The certificate of \"%1\" expired on %2 (it was valid from "
                        "%3). Choose another identity.")
                .arg(own.subjectName(), shown(own.notAfter()), shown(own.notBefore())));
    }
    if (at < own.notBefore()) {
        return Error::invalid(
            Signers::tr("The certificate of \"%1\" is valid only from %2 to %3. "
                        "Check the clock or choose another identity.")
                .arg(own.subjectName(), shown(own.notBefore()), shown(own.notAfter())));
    }
    return {};
}
