#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>

// Only for the .cpp files of this folder: no qpdf type crosses its border.

using Numbers = std::set<QPDFObjGen>;
using Keys = std::set<std::string>;

/// Where a reference stands.
enum class Holder { Array, Dictionary };

inline constexpr int deepestValue = 500; // as qpdf reads them

/// Calls @p visit(reference, holder) for each reference in @p value, without following any.
template<typename Visitor>
void forEachReference(QPDFObjectHandle value, const Visitor &visit, int depth = 0)
{
    if (depth > deepestValue) {
        throw std::runtime_error("nested too deeply");
    }
    const auto step = [&](QPDFObjectHandle item, Holder holder) {
        if (item.isIndirect()) {
            visit(item, holder);
        } else {
            forEachReference(item, visit, depth + 1);
        }
    };
    if (value.isArray()) {
        for (QPDFObjectHandle item : value.getArrayAsVector()) {
            step(item, Holder::Array);
        }
    } else if (value.isDictionary() || value.isStream()) {
        for (const auto &[key, item] :
             (value.isStream() ? value.getDict() : value).getDictAsMap()) {
            step(item, Holder::Dictionary);
        }
    }
}

/// Equal as written: references by number.
bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b);

/// Two objects of one number, streams with their content as it is stored.
bool sameObject(QPDFObjectHandle a, QPDFObjectHandle b);

/// The keys of two dictionaries whose values differ or that only one has.
Keys keysThatDiffer(QPDFObjectHandle before, QPDFObjectHandle after);

inline bool isSubset(const Keys &keys, const Keys &allowed)
{
    return std::ranges::includes(allowed, keys);
}
