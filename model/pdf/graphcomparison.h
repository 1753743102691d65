#pragma once

#include <QByteArray>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>

/// Compares values of two documents, following references: equal when nobody who only reads them
/// could tell them apart. Object numbers and the packing of streams do not matter. For this folder
/// only. qpdf may throw.
class GraphComparison
{
public:
    /// References to these pages are compared by the place of the page and not followed.
    GraphComparison(const std::vector<QPDFObjectHandle> &expectedPages,
                    const std::vector<QPDFObjectHandle> &foundPages);

    bool same(QPDFObjectHandle expected, QPDFObjectHandle found);

    /// Whether two streams hold the same, whatever their dictionaries say.
    static bool sameContent(QPDFObjectHandle expected, QPDFObjectHandle found);

private:
    using Numbers = std::pair<QPDFObjGen, QPDFObjGen>;
    using Pair = std::pair<QPDFObjectHandle, QPDFObjectHandle>;

    bool samePair(QPDFObjectHandle expected, QPDFObjectHandle found);
    bool sameArray(QPDFObjectHandle expected, QPDFObjectHandle found);
    bool sameDictionary(QPDFObjectHandle expected, QPDFObjectHandle found, bool ofStreams);
    bool sameStream(QPDFObjectHandle expected, QPDFObjectHandle found);

    std::map<QPDFObjGen, size_t> m_expectedPages;
    std::map<QPDFObjGen, size_t> m_foundPages;
    std::set<Numbers> m_same; ///< of earlier comparisons
    std::set<Numbers> m_assumed; ///< of this one, so that circles end
    std::vector<Pair> m_waiting;
};
