#include "blocks.h"
#include "sections.h"

namespace {

QList<Span> whatSpans(const ReportSubject &subject, const EvidenceItem &item)
{
    const ReportTexts &texts = subject.texts;
    QList<Span> spans{span(item.title, TextStyle::Strong)};
    const auto addLine = [&spans](const QString &text, TextStyle style = TextStyle::Body) {
        if (!text.isEmpty()) {
            spans.append(span(u'\n' + text, style));
        }
    };
    QStringList kind{texts.evidenceKind(item.kind)};
    if (!item.fileName.isEmpty()) {
        kind += {item.fileName, item.mediaType, texts.size(item.sizeBytes)};
    }
    addLine(kind.join(QStringLiteral(" · ")), TextStyle::Small);
    addLine(item.link);
    addLine(item.note);
    if (!item.auditor.isEmpty() || !item.auditScope.isEmpty()) {
        addLine(
            texts.translate("Report", "Auditor: %1; scope: %2").arg(item.auditor, item.auditScope));
    }
    if (item.periodFrom.isValid() || item.periodTo.isValid()) {
        addLine(texts.translate("Report", "Period: %1 – %2")
                    .arg(texts.date(item.periodFrom), texts.date(item.periodTo)));
    }
    return spans;
}

QList<Span> dateSpans(const ReportSubject &subject, const EvidenceItem &item)
{
    const ReportTexts &texts = subject.texts;
    QStringList lines;
    if (item.effective.isValid()) {
        lines.append(texts.translate("Report", "of %1").arg(texts.date(item.effective)));
    }
    if (item.isExpired(subject.metadata.date)) {
        lines.append(texts.translate("Report", "expired %1").arg(texts.date(item.expires)));
    } else if (item.expires.isValid()) {
        lines.append(texts.translate("Report", "until %1").arg(texts.date(item.expires)));
    }
    return {span(lines.join(u'\n'))};
}

QList<Span> checkSpans(const ReportSubject &subject, const EvidenceItem &item)
{
    QList<Span> spans;
    for (const QString &id : subject.checksBackedBy(item.id)) {
        if (!spans.isEmpty()) {
            spans.append(span(QStringLiteral("\n")));
        }
        spans.append(span(id, TextStyle::Body, ReportSubject::checkAnchor(id)));
    }
    return spans;
}

/// The item, and its digest on a line of its own so that it is never broken.
QList<Row> evidenceRows(const ReportSubject &subject, const EvidenceItem &item)
{
    Row facts = tableRow({textCell(subject.evidenceNumber(item.id), TextStyle::Strong),
                          spansCell(whatSpans(subject, item)), spansCell(dateSpans(subject, item)),
                          textCell(subject.texts.disclosure(item.disclosure)),
                          spansCell(checkSpans(subject, item))});
    facts.anchor = ReportSubject::evidenceAnchor(item.id);
    if (item.sha256.isEmpty()) {
        return {facts};
    }
    Row digest = tableRow({textCell({}),
                           Cell{TextCell{{span(QStringLiteral("SHA-256  "), TextStyle::Small),
                                          span(item.sha256, TextStyle::Mono)}},
                                4}});
    digest.spaceAbove = 0;
    facts.ruleBelow = 0;
    facts.spaceBelow = 0;
    facts.keepWithNext = true;
    return {facts, digest};
}

} // namespace

ReportBlocks evidenceSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    ReportBlocks blocks{sectionHeading(SectionId::Evidence, texts)};
    if (!subject.showsTexts()) {
        blocks.append(paragraph(
            texts.translate("Report", "Items of evidence: %1. The attached data lists them.")
                .arg(subject.assessment.evidence.size())));
        return blocks;
    }
    Block block = table({Column{24, texts.translate("Report", "No.")},
                         Column{0, texts.translate("Report", "Evidence")},
                         Column{78, texts.translate("Report", "Dates")},
                         Column{70, texts.translate("Report", "Disclosure")},
                         Column{72, texts.translate("Report", "Backs")}});
    for (const EvidenceItem *item : subject.listedEvidence()) {
        block.rows += evidenceRows(subject, *item);
    }
    blocks.append(block.rows.isEmpty()
                      ? paragraph(texts.translate("Report", "No evidence is listed."))
                      : block);
    if (subject.withheldEvidence() > 0) {
        blocks.append(
            paragraph(texts.translate("Report", "Further items that the issuer withholds: %1.")
                          .arg(subject.withheldEvidence()),
                      TextStyle::Body, 8));
    }
    return blocks;
}
