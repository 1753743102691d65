#pragma once

#include <QByteArrayView>

#include <vector>

/// Where one cross-reference section is, and the one before it.
struct SectionPlace
{
    qint64 offset = 0;
    qint64 previous = -1; ///< -1 for the first section of a file
};

/// What the cross-reference sections of a file tell before a parser follows them.
struct FileStructure
{
    bool sound = false;
    bool encrypted = false;
    std::vector<SectionPlace> sections; ///< newest first
};

/// Reads all sections and looks at every object they name. Not sound: whatever programs read in
/// different ways (an object listed twice, hybrid files, an object inside another one) and what
/// would send a parser into endless recursion or fill the memory.
FileStructure readFileStructure(QByteArrayView pdf);
