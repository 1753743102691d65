#pragma once

#include "model/signing/identity.h"

#include <QByteArray>
#include <QList>

#include <memory>

/// Small files to start from, made anew in each run, and who signed them.
struct Seeds
{
    std::unique_ptr<Identity> signer; ///< an anchor of its own
    QList<QByteArray> unsignedFiles;
    QList<QByteArray> signedFiles;
    QList<QByteArray> cms; ///< over seedContent

    static const Seeds &instance();
};

inline constexpr char seedContent[] = "the bytes before the gap and the bytes behind it";

/// Puts each of @p files into the first folder that the fuzzer was told, where it looks for them.
void writeSeeds(const QList<QByteArray> &files, int argc, char **argv);
