#pragma once

#include "reportcontent.h"
#include "reportsubject.h"

// The sections of a report, each as blocks of its own.

/// The whole report in its order.
ReportBlocks reportBlocks(const ReportSubject &subject);

ReportBlocks coverSection(const ReportSubject &subject);
ReportBlocks contentsSection(const ReportSubject &subject);
ReportBlocks summarySection(const ReportSubject &subject);
ReportBlocks resultsSection(const ReportSubject &subject);
/// Everything short of its requirement, and the measures against it.
ReportBlocks deviationsSection(const ReportSubject &subject);
/// Every not-applicable and every alternative with its reason.
ReportBlocks exceptionsSection(const ReportSubject &subject);
/// What is said to be fulfilled without evidence that counts.
ReportBlocks unprovenSection(const ReportSubject &subject);
ReportBlocks evidenceSection(const ReportSubject &subject);
ReportBlocks personsSection(const ReportSubject &subject);
/// Every check with its result, for people and for programs.
ReportBlocks resultTableSection(const ReportSubject &subject);
ReportBlocks basisSection(const ReportSubject &subject);
ReportBlocks declarationSection(const ReportSubject &subject);

/// The anchors of the sections, in their order.
enum class SectionId {
    Summary,
    Results,
    Deviations,
    Exceptions,
    Unproven,
    Evidence,
    Persons,
    ResultTable,
    Basis,
    Declaration,
};

/// The title with its number.
QString sectionTitle(SectionId section, const ReportTexts &texts);
QString sectionAnchor(SectionId section);
QList<SectionId> allSections();
/// Long sections start a page of their own.
Block sectionHeading(SectionId section, const ReportTexts &texts);
