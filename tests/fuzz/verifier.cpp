// Everything that looks at the bytes of a received file: signatures, attachments, validation data.

#include "model/pdf/attachments.h"
#include "model/pdf/securitystore.h"
#include "model/signing/validation.h"
#include "mutator.h"
#include "seeds.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

/// A file may be trusted that begins with all that was signed, or ends where one signature does.
bool isGenuine(const QByteArray &pdf)
{
    return std::ranges::any_of(Seeds::instance().signedFiles, [&pdf](const QByteArray &seed) {
        return pdf.startsWith(seed) || seed.startsWith(pdf);
    });
}

const ValidationOptions &options()
{
    static const ValidationOptions trusting{
        .anchors = {Seeds::instance().signer->certificate()}, .crls = {}, .at = {}};
    return trusting;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    writeSeeds(Seeds::instance().signedFiles + Seeds::instance().unsignedFiles, *argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray pdf(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto validation = validateSignatures(pdf, options());
    const bool trusted = validation && validation.value().integrity == Integrity::Intact
        && validation.value().trust == Trust::Trusted;
    if (trusted && !isGenuine(pdf)) {
        qCritical("A file is intact and trusted that nobody signed.");
        std::abort();
    }
    static_cast<void>(readAttachments(pdf));
    static_cast<void>(readValidationData(pdf));
    return 0;
}

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maximum);

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maximum,
                                          unsigned int seed)
{
    PdfMutator mutator(seed);
    if (mutator.chance(2)) {
        size = LLVMFuzzerMutate(data, size, maximum);
    }
    QByteArray pdf(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    pdf = mutator.mutated(pdf);
    pdf.truncate(static_cast<qsizetype>(maximum));
    std::memcpy(data, pdf.constData(), static_cast<size_t>(pdf.size()));
    return static_cast<size_t>(pdf.size());
}
