#pragma once

#include <QByteArrayView>

#include <vector>

/// Where one cross-reference section is, and the one before it.
struct SectionPlace
{
    qint64 offset = 0;
    qint64 previous = -1; ///< -1 for the first section of a file
};

/// An object that says which bytes it signs, as one of the sections lists it.
struct SignatureObject
{
    int number = 0;
    int generation = 0;
    qint64 offset = 0;
    qint64 section = 0; ///< the offset of the section
};

/// More sections than a document gets in its life, each of which costs time: it was not saved so
/// often by an honest program.
inline constexpr size_t maximumSections = 512;

/// What the cross-reference sections of a file tell before a parser follows them.
struct FileStructure
{
    bool sound = false;
    bool encrypted = false;
    std::vector<SectionPlace> sections; ///< newest first
    bool tooManySections = false;
    /// Also those that a later section has replaced or freed.
    std::vector<SignatureObject> signatures;
};

/// Reads all sections and looks at every object they name. Not sound: whatever programs read in
/// different ways (an object listed twice, hybrid files, an object inside another one) and what
/// would send a parser into endless recursion or fill the memory.
FileStructure readFileStructure(QByteArrayView pdf);
