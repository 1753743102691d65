#include "objectgraph.h"

#include <qpdf/Buffer.hh>

#include <cstring>

bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b)
{
    return a.unparse() == b.unparse();
}

bool sameObject(QPDFObjectHandle a, QPDFObjectHandle b)
{
    if (a.isStream() != b.isStream()) {
        return false;
    }
    if (!a.isStream()) {
        return a.unparseResolved() == b.unparseResolved();
    }
    if (!sameValue(a.getDict(), b.getDict())) {
        return false;
    }
    const auto first = a.getRawStreamData();
    const auto second = b.getRawStreamData();
    // Empty buffers have no address that could be compared.
    return first->getSize() == second->getSize()
        && (first->getSize() == 0
            || std::memcmp(first->getBuffer(), second->getBuffer(), first->getSize()) == 0);
}

Keys keysThatDiffer(QPDFObjectHandle before, QPDFObjectHandle after)
{
    Keys keys;
    for (const std::string &key : before.getKeys()) {
        if (!after.hasKey(key) || !sameValue(before.getKey(key), after.getKey(key))) {
            keys.insert(key);
        }
    }
    for (const std::string &key : after.getKeys()) {
        if (!before.hasKey(key)) {
            keys.insert(key);
        }
    }
    return keys;
}
