#include "sections.h"

#include "blocks.h"

namespace {

QString plainTitle(SectionId section, const ReportTexts &texts)
{
    switch (section) {
    case SectionId::Summary:
        return texts.translate("Report", "Summary");
    case SectionId::Results:
        return texts.translate("Report", "Results per clause");
    case SectionId::Deviations:
        return texts.translate("Report", "Deviations and measures");
    case SectionId::Exceptions:
        return texts.translate("Report", "Not applicable and alternative measures");
    case SectionId::Unproven:
        return texts.translate("Report", "Fulfilled without evidence");
    case SectionId::Evidence:
        return texts.translate("Report", "Evidence register");
    case SectionId::Persons:
        return texts.translate("Report", "Roles and persons");
    case SectionId::ResultTable:
        return texts.translate("Report", "Table of all results");
    case SectionId::Basis:
        return texts.translate("Report", "Basis and disclaimer");
    case SectionId::Declaration:
        return texts.translate("Report", "Declaration");
    }
    Q_UNREACHABLE();
    return {};
}

bool startsPage(SectionId section)
{
    return section != SectionId::Exceptions && section != SectionId::Unproven
        && section != SectionId::Persons && section != SectionId::Basis;
}

} // namespace

ReportBlocks reportBlocks(const ReportSubject &subject)
{
    ReportBlocks blocks;
    for (const auto section :
         {coverSection, contentsSection, summarySection, resultsSection, deviationsSection,
          exceptionsSection, unprovenSection, evidenceSection, personsSection, resultTableSection,
          basisSection, declarationSection}) {
        blocks += section(subject);
    }
    return blocks;
}

QString sectionTitle(SectionId section, const ReportTexts &texts)
{
    return QStringLiteral("%1  %2")
        .arg(static_cast<int>(section) + 1)
        .arg(plainTitle(section, texts));
}

QString sectionAnchor(SectionId section)
{
    return QStringLiteral("section/%1").arg(static_cast<int>(section) + 1);
}

QList<SectionId> allSections()
{
    return {SectionId::Summary,    SectionId::Results,     SectionId::Deviations,
            SectionId::Exceptions, SectionId::Unproven,    SectionId::Evidence,
            SectionId::Persons,    SectionId::ResultTable, SectionId::Basis,
            SectionId::Declaration};
}

Block sectionHeading(SectionId section, const ReportTexts &texts)
{
    Block heading = sectionHeading(sectionTitle(section, texts), sectionAnchor(section));
    heading.startsPage = startsPage(section);
    return heading;
}
