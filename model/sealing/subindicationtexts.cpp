#include "signaturetexts.h"

#include <algorithm>
#include <iterator>

// What the sub-indications of ETSI EN 319 102-1, 5.1.3, mean and what to do about them.

namespace {

struct Outcome
{
    const char *id;
    const char *phrase;
    const char *meaning;
    const char *advice;
};

constexpr char askForOriginal[] = QT_TRANSLATE_NOOP(
    "SignatureTexts",
    "Do not rely on the file. Ask the sender for the original, sent as it is: not printed, merged "
    "or saved anew.");

constexpr Outcome outcomes[] = {
    {"FORMAT_FAILURE",
     QT_TRANSLATE_NOOP("SignatureTexts", "it does not keep to a format that can be checked"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "The signature is damaged, or something was put into the file that no "
                       "honest program writes."),
     askForOriginal},
    {"HASH_FAILURE",
     QT_TRANSLATE_NOOP("SignatureTexts", "the signed bytes are not those of this file"),
     QT_TRANSLATE_NOOP("SignatureTexts", "At least one byte was changed after it was signed."),
     askForOriginal},
    {"SIG_CRYPTO_FAILURE", QT_TRANSLATE_NOOP("SignatureTexts", "the cryptographic check failed"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "The signature was not made with the key of the certificate that is in it."),
     askForOriginal},
    {"SIG_CONSTRAINTS_FAILURE",
     QT_TRANSLATE_NOOP("SignatureTexts", "it lacks what a signature must state"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "It does not name its certificate in its signed part, so that another one "
                       "could have been put in its place."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Ask the signer for a file that is signed by PAdES, with a current "
                       "program.")},
    {"CHAIN_CONSTRAINTS_FAILURE",
     QT_TRANSLATE_NOOP("SignatureTexts", "a certificate breaks a rule"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "A certificate is used for something that its issuer did not issue it for, "
                       "or its chain is not built as it must be."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Ask the signer for a file that is signed with a certificate for signing "
                       "documents.")},
    {"CRYPTO_CONSTRAINTS_FAILURE",
     QT_TRANSLATE_NOOP("SignatureTexts", "keys or algorithms are too weak"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Signatures of this kind, such as those with MD5, SHA-1 or short keys, can "
                       "be forged."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Ask the signer for a file that is signed with SHA-256 or better, and with "
                       "a key of RSA 2048 or better.")},
    {"NO_CERTIFICATE_CHAIN_FOUND",
     QT_TRANSLATE_NOOP("SignatureTexts", "no trusted certificate vouches for it"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "None of the certificates that you trust has issued that of the signer. "
                       "This is no fault of the file."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Get the certificate of the issuer on a way that you trust, compare its "
                       "fingerprint, and add it to the trusted certificates.")},
    {"NO_SIGNING_CERTIFICATE_FOUND",
     QT_TRANSLATE_NOOP("SignatureTexts", "the certificate of its maker is missing"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Without the certificate nobody can tell with which key it was made."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Ask the sender for a file whose signatures and timestamps hold their "
                       "certificates.")},
    {"OUT_OF_BOUNDS_NO_POE", QT_TRANSLATE_NOOP("SignatureTexts", "the certificate has expired"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "No trusted timestamp proves that it was made before that. It may well have "
                       "been."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Ask the signer to confirm the file or to sign it anew. If it bears a "
                       "timestamp, trust the issuer of the timestamp, too.")},
    {"NOT_YET_VALID", QT_TRANSLATE_NOOP("SignatureTexts", "the certificate is not valid yet"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "It begins to be valid after the moment at which the signature is judged."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Check the date of this computer. If it is right, ask the signer.")},
    {"REVOKED_NO_POE", QT_TRANSLATE_NOOP("SignatureTexts", "the certificate was revoked"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Its issuer has withdrawn it, for example because the key was stolen, and "
                       "no trusted timestamp proves that the signature is older."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Do not rely on the signature. Ask the signer what happened, and for a file "
                       "that is signed with a new certificate.")},
    {"REVOKED_CA_NO_POE",
     QT_TRANSLATE_NOOP("SignatureTexts", "the certificate of an issuer was revoked"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Whoever vouches for the signer has lost that right, and no trusted "
                       "timestamp proves that the signature is older."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Do not rely on the signature. Ask the signer for a file that is signed "
                       "with a certificate of another issuer.")},
    {"TRY_LATER",
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "whether certificates were revoked could not be found out"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "You asked the issuers over the Internet, and at least one gave no usable "
                       "answer. Nothing speaks against the signature."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Check the connection and verify again later, or add a revocation list of "
                       "the issuer.")},
    {"GENERIC", QT_TRANSLATE_NOOP("SignatureTexts", "it cannot be decided"),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Something kept the check from coming to an end; the explanation says "
                       "what."),
     QT_TRANSLATE_NOOP("SignatureTexts",
                       "Verify the file again. If nothing changes, ask the sender for it once "
                       "more.")},
};

} // namespace

OutcomeTexts SignatureTexts::subIndication(const QString &id)
{
    if (id.isEmpty()) {
        return {};
    }
    const auto *found =
        std::find_if(std::begin(outcomes), std::end(outcomes),
                     [&id](const Outcome &outcome) { return id == QLatin1String(outcome.id); });
    // What a later version may add is at least undecided.
    const Outcome &outcome = found == std::end(outcomes) ? *std::prev(found) : *found;
    return {tr(outcome.phrase), tr(outcome.meaning), tr(outcome.advice)};
}
