// checkCms() over any bytes: what passes must be what was signed, to the last bit.

#include "model/signing/cmscheck.h"
#include "seeds.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    writeSeeds(Seeds::instance().cms, *argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray contents(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayView content(seedContent);
    const QByteArray genuine = Seeds::instance().cms.first();
    for (const bool required : {true, false}) {
        const CmsCheck check = checkCms({.contents = contents,
                                         .before = content.first(17),
                                         .after = content.sliced(17),
                                         .requireSigningCertificate = required});
        const bool forged = check.finding.passed() && !contents.startsWith(genuine)
            && check.signer == Seeds::instance().signer->certificate();
        if (forged) {
            qCritical("A signature passes that was not made.");
            std::abort();
        }
    }
    return 0;
}
