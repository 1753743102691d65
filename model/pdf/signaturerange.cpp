#include "signaturerange.h"

#include <qpdf/QPDFXRefEntry.hh>

#include <algorithm>
#include <array>

namespace {

/// No signature covers these bytes, so that they must be what they are: "a" could become "A".
bool isHexOfOneCase(QByteArrayView digits)
{
    const bool lower = std::ranges::any_of(digits, [](char c) { return c >= 'a' && c <= 'f'; });
    const char first = lower ? 'a' : 'A';
    return std::ranges::all_of(digits, [first](char c) {
        return (c >= '0' && c <= '9') || (c >= first && c <= first + 5);
    });
}

} // namespace

bool readRange(QByteArrayView pdf, QPDFObjectHandle value, PdfSignature &signature)
{
    QPDFObjectHandle range = value.getKey("/ByteRange");
    if (!range.isArray() || range.getArrayNItems() != 4) {
        return false;
    }
    std::array<long long, 4> numbers{};
    for (int i = 0; i < 4; ++i) {
        if (!range.getArrayItem(i).isInteger()) {
            return false;
        }
        numbers.at(static_cast<size_t>(i)) = range.getArrayItem(i).getIntValue();
    }
    const auto [start, before, second, after] = numbers;
    const qsizetype size = pdf.size();
    if (start != 0 || before <= 0 || second <= before || second > size || after <= 0
        || after > size - second) {
        return false;
    }
    signature.gapBegin = before;
    signature.gapEnd = second;
    signature.end = second + after;
    signature.coversWholeDocument = signature.end == size;
    return true;
}

bool gapHoldsContents(QByteArrayView pdf, const PdfSignature &signature)
{
    const QByteArrayView gap =
        pdf.sliced(signature.gapBegin, signature.gapEnd - signature.gapBegin);
    if (gap.size() < 4 || gap.size() % 2 != 0 || gap.front() != '<' || gap.back() != '>') {
        return false;
    }
    const QByteArrayView digits = gap.sliced(1, gap.size() - 2);
    QByteArrayView before =
        pdf.first(signature.gapBegin).last(std::min<qsizetype>(signature.gapBegin, 64));
    before = before.trimmed();
    return isHexOfOneCase(digits) && before.endsWith("/Contents")
        && QByteArray::fromHex(digits.toByteArray()) == signature.contents;
}

bool gapLiesInItsObject(QPDF &document, QPDFObjectHandle value, const PdfSignature &signature)
{
    const std::map<QPDFObjGen, QPDFXRefEntry> table = document.getXRefTable();
    const auto own = table.find(value.getObjGen());
    if (own == table.end() || own->second.getType() != 1
        || own->second.getOffset() >= signature.gapBegin) {
        return false;
    }
    const qint64 begin = own->second.getOffset();
    return std::ranges::none_of(table, [&](const auto &entry) {
        return entry.second.getType() == 1 && entry.second.getOffset() > begin
            && entry.second.getOffset() < signature.gapEnd;
    });
}
