#include "passphrase.h"

#include "context.h"
#include "files.h"
#include "optionnames.h"

#include <QCoreApplication>

namespace {

constexpr qint64 maximumPassphraseBytes = 64 * 1024;

class PassphraseTexts
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

} // namespace

Result<Secret> passphraseOf(const Context &context)
{
    if (const auto path = context.given(optionPassphraseFile)) {
        auto content = readInputFile(*path, maximumPassphraseBytes);
        if (!content) {
            return content.error();
        }
        if (content.value().endsWith('\n')) {
            content.value().chop(1);
        }
        return Secret::taking(content.value());
    }
    if (hasPassphrase(context)) {
        QByteArray variable = qgetenv("CONFSEAL_PASSPHRASE");
        return Secret::taking(variable);
    }
    return Error::invalid(PassphraseTexts::tr("No passphrase was given. Name a file with "
                                              "--passphrase-file, or set $CONFSEAL_PASSPHRASE."));
}

bool hasPassphrase(const Context &context)
{
    return context.isSet(optionPassphraseFile) || qEnvironmentVariableIsSet("CONFSEAL_PASSPHRASE");
}
