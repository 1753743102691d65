#include "leveltexts.h"

QString LevelTexts::name(PadesLevel level)
{
    switch (level) {
    case PadesLevel::BB:
        return tr("B-B: signature alone");
    case PadesLevel::BT:
        return tr("B-T: with a timestamp");
    case PadesLevel::BLT:
        return tr("B-LT: with everything needed to check it later");
    case PadesLevel::BLTA:
        return tr("B-LTA: for archiving");
    }
    Q_UNREACHABLE();
    return {};
}

QString LevelTexts::explanation(PadesLevel level)
{
    switch (level) {
    case PadesLevel::BB:
        return tr("Proves who signed and that nothing was changed, as long as the certificate is "
                  "valid, mostly one to three years. Works without a network.");
    case PadesLevel::BT:
        return tr("A timestamp server also proves when it was signed, so that the signature "
                  "outlives the certificate as long as it can still be asked whether that was "
                  "revoked.");
    case PadesLevel::BLT:
        return tr("The issuers' answers about revocation are kept in the report, so that it can "
                  "be checked offline as long as the timestamp holds, mostly five years or more.");
    case PadesLevel::BLTA:
        return tr("As B-LT, with a second timestamp over the whole report. Add a fresh one before "
                  "it expires, and the proof holds for as long as you like.");
    }
    Q_UNREACHABLE();
    return {};
}
