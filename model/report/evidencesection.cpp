#include "blocks.h"
#include "sections.h"

#include <algorithm>

namespace {

/// The checks that an item backs, in catalogue order.
QStringList checksBackedBy(const ReportSubject &subject, const QString &evidenceId)
{
    QStringList ids;
    for (const Answer &answer : subject.assessment.answers) {
        if (answer.evidenceIds.contains(evidenceId) && !ids.contains(answer.key.checkId)) {
            ids.append(answer.key.checkId);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

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
    addLine(item.sha256, TextStyle::Mono);
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
    for (const QString &id : checksBackedBy(subject, item.id)) {
        if (!spans.isEmpty()) {
            spans.append(span(QStringLiteral("\n")));
        }
        spans.append(span(id, TextStyle::Body, ReportSubject::checkAnchor(id)));
    }
    return spans;
}

Row evidenceRow(const ReportSubject &subject, const EvidenceItem &item)
{
    Row row = tableRow({textCell(subject.evidenceNumber(item.id), TextStyle::Strong),
                        spansCell(whatSpans(subject, item)), spansCell(dateSpans(subject, item)),
                        textCell(subject.texts.disclosure(item.disclosure)),
                        spansCell(checkSpans(subject, item))});
    row.anchor = ReportSubject::evidenceAnchor(item.id);
    return row;
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
    Block block =
        table({24, 0, 66, 70, 72},
              {texts.translate("Report", "No."), texts.translate("Report", "Evidence and SHA-256"),
               texts.translate("Report", "Dates"), texts.translate("Report", "Disclosure"),
               texts.translate("Report", "Backs")});
    for (const EvidenceItem *item : subject.listedEvidence()) {
        block.rows.append(evidenceRow(subject, *item));
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
