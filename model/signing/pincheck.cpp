#include "pincheck.h"

#include <QCoreApplication>

namespace {

class Pins
{
    Q_DECLARE_TR_FUNCTIONS(TokenPin)
};

Error lockedError(const Token &token)
{
    return Error::invalid(
        Pins::tr("The PIN of the token \"%1\" is locked after too many wrong ones. Unlock it with "
                 "its PUK and the program that came with it, or ask whoever issued it.")
            .arg(token.label));
}

Error lengthError(const Token &token)
{
    if (token.shortestPin > 0 && token.longestPin >= token.shortestPin) {
        return Error::invalid(
            Pins::tr("The PIN of the token \"%1\" has %2 to %3 characters. The one that was given "
                     "is shorter or longer.")
                .arg(token.label, QString::number(token.shortestPin),
                     QString::number(token.longestPin)));
    }
    return Error::invalid(
        Pins::tr("The PIN that was given is too short or too long for the token \"%1\".")
            .arg(token.label));
}

Error wrongPinError(const Token &token)
{
    if (token.pinLocked) {
        return lockedError(token);
    }
    if (token.pinFinalTry) {
        return Error::invalid(
            Pins::tr("The PIN of the token \"%1\" is wrong. Only one try is left: after another "
                     "wrong PIN the token is locked.")
                .arg(token.label));
    }
    if (token.pinCountLow) {
        return Error::invalid(
            Pins::tr("The PIN of the token \"%1\" is wrong. Few tries may be left until the token "
                     "is locked, so make sure of the PIN before you try again.")
                .arg(token.label));
    }
    return Error::invalid(
        Pins::tr("The PIN of the token \"%1\" is wrong. Check it before you try again: too many "
                 "wrong ones lock the token.")
            .arg(token.label));
}

} // namespace

Result<void> checkPin(const Token &token, const Secret &pin)
{
    if (token.pinMissing) {
        return Error::invalid(
            Pins::tr("No PIN has been set on the token \"%1\" yet. Set one with the program that "
                     "came with it.")
                .arg(token.label));
    }
    if (token.pinLocked) {
        return lockedError(token);
    }
    if (pin.isEmpty()) {
        return token.hasPinPad
            ? Result<void>()
            : Error::invalid(
                Pins::tr("The token \"%1\" needs a PIN, and none was given.").arg(token.label));
    }
    // The limits count bytes; a token that names none or contradicts itself decides on its own.
    const bool tooLong = token.longestPin >= token.shortestPin && token.longestPin > 0
        && pin.size() > token.longestPin;
    if (pin.size() < token.shortestPin || tooLong) {
        return lengthError(token);
    }
    return {};
}

Error loginError(CK_RV value, const Token &now)
{
    switch (value) {
    case CKR_PIN_INCORRECT:
        return wrongPinError(now);
    case CKR_PIN_LOCKED:
        return lockedError(now);
    case CKR_PIN_LEN_RANGE:
        return lengthError(now);
    case CKR_PIN_INVALID:
        return Error::invalid(
            Pins::tr("The PIN has characters that the token \"%1\" does not accept.")
                .arg(now.label));
    case CKR_PIN_EXPIRED:
        return Error::invalid(
            Pins::tr("The PIN of the token \"%1\" has expired. Set a new one with the program "
                     "that came with it.")
                .arg(now.label));
    case CKR_USER_PIN_NOT_INITIALIZED:
        return Error::invalid(
            Pins::tr("No PIN has been set on the token \"%1\" yet. Set one with the program that "
                     "came with it.")
                .arg(now.label));
    case CKR_FUNCTION_CANCELED:
        return Error::invalid(
            Pins::tr("The PIN was not entered at the reader of the token \"%1\". Try again.")
                .arg(now.label));
    default:
        return Error::failed(Pins::tr("The token \"%1\" does not accept the login (%2).")
                                 .arg(now.label, shownReturnValue(value)));
    }
}
