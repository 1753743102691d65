#pragma once

#include "objectgraph.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <map>

/// How often the objects of a state refer to one of them.
struct ReferenceCount
{
    int inArrays = 0;
    int inDictionaries = 0;

    bool operator==(const ReferenceCount &) const = default;
};

/// An earlier state of a document and a later one that begins with its bytes: what differs, and how
/// much of it has been explained. For this folder only. qpdf may throw.
class RevisionPair
{
public:
    RevisionPair(QPDF &before, QPDF &after);

    /// False where no explanation can help: an object is gone or came into another's place.
    bool compare();

    /// Objects of the earlier state that are different now.
    const Numbers &changed() const { return m_changed; }
    bool isAdded(QPDFObjectHandle object) const { return m_added.contains(object.getObjGen()); }
    /// The references to a changed object in the earlier state.
    ReferenceCount referencesTo(QPDFObjGen changed) const;

    /// Takes the added objects that @p value leads to as explained.
    void explain(QPDFObjectHandle value);
    bool everythingAddedIsExplained();

    QPDF &before() const { return m_before; }
    QPDF &after() const { return m_after; }

private:
    bool sameTrailer();
    bool findDifferences();
    bool countReferences();

    QPDF &m_before;
    QPDF &m_after;
    std::map<QPDFObjGen, QPDFXRefEntry> m_oldTable;
    std::map<QPDFObjGen, QPDFXRefEntry> m_newTable;
    std::map<QPDFObjGen, ReferenceCount> m_references;
    Numbers m_changed;
    Numbers m_added;
    Numbers m_explained;
};
