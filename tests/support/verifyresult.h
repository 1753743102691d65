#pragma once

#include "model/result.h"

#include <QtTest>

/// Fails the test with the error's message unless @p result holds a value.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto &verifiedResult = (result);                                                     \
        QVERIFY2(verifiedResult,                                                                   \
                 verifiedResult ? "" : qPrintable(verifiedResult.error().message));                \
    } while (false)
/// Fails the test unless @p result is an error of bad input whose message contains @p text.
#define QVERIFY_REFUSED(result, text)                                                              \
    do {                                                                                           \
        QVERIFY2(!(result), "it was accepted");                                                    \
        QCOMPARE((result).error().kind, ErrorKind::InvalidInput);                                  \
        QVERIFY2((result).error().message.contains(text), qPrintable((result).error().message));   \
    } while (false)
