#include "evidence.h"

#include "model/catalogue/idtable.h"

namespace {

constexpr std::array<IdEntry<EvidenceKind>, 4> kindIds{{
    {EvidenceKind::File, u"file"},
    {EvidenceKind::Link, u"link"},
    {EvidenceKind::Note, u"note"},
    {EvidenceKind::AssuranceReport, u"assurance-report"},
}};

constexpr std::array<IdEntry<Disclosure>, 3> disclosureIds{{
    {Disclosure::Embedded, u"embedded"},
    {Disclosure::Hash, u"hash"},
    {Disclosure::Withheld, u"withheld"},
}};

} // namespace

QString toId(EvidenceKind kind)
{
    return idFromTable(kindIds, kind);
}

std::optional<EvidenceKind> evidenceKindFromId(QStringView id)
{
    return valueFromTable(kindIds, id);
}

QString toId(Disclosure disclosure)
{
    return idFromTable(disclosureIds, disclosure);
}

std::optional<Disclosure> disclosureFromId(QStringView id)
{
    return valueFromTable(disclosureIds, id);
}
