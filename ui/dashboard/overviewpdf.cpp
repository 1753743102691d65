#include "overviewpdf.h"

#include "dashboardtexts.h"
#include "pdfpages.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/measuremark.h"

#include <QPdfWriter>
#include <QSaveFile>

namespace {

constexpr qsizetype mostReasons = 15;
constexpr int resolution = 600; // per inch

class PdfTexts
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPdf)
};

void addLinks(PdfPages &pages, const QList<CheckLink> &links)
{
    for (const CheckLink &link : links) {
        pages.addMarked(markOf(link.result),
                        QStringLiteral("%1 (%2)").arg(link.title, link.detail));
    }
}

void addStanding(PdfPages &pages, const Standing &standing)
{
    pages.addSubheading(DashboardTexts::reasons(standing.evaluation));
    addLinks(pages, standing.reasons.first(qMin(standing.reasons.size(), mostReasons)));
    if (standing.reasons.size() > mostReasons) {
        pages.addText(
            PdfTexts::tr("Further checks: %1").arg(standing.reasons.size() - mostReasons));
    }
}

void addVerdict(PdfPages &pages, const DashboardContent &content)
{
    const PartEvaluation &whole = content.whole.evaluation;
    pages.addMarked(markOf(whole.verdict), DisplayTexts::verdict(whole.verdict),
                    Style::Type::Title);
    pages.addText(content.statement);
    pages.addText(DashboardTexts::tr("Score %1, %2")
                      .arg(DashboardTexts::percent(whole.tally.scorePermille),
                           DashboardTexts::coverage(whole.tally)));
    if (!content.assurance.isEmpty()) {
        pages.addText(content.assurance);
    }
    pages.addText(DashboardTexts::disclaimer(), Style::Type::Small, Style::Tone::Muted);
    if (content.parts.isEmpty()) {
        addStanding(pages, content.whole);
    }
    for (const Standing &part : content.parts) {
        pages.addSpace(Style::small);
        pages.addMarked(markOf(part.evaluation.verdict),
                        QStringLiteral("%1: %2").arg(
                            part.title, DisplayTexts::verdict(part.evaluation.verdict)),
                        Style::Type::Heading);
        addStanding(pages, part);
    }
}

void addTallies(PdfPages &pages, const QString &heading, const QList<TallyEntry> &entries,
                const Tally &whole)
{
    pages.addHeading(heading);
    pages.addLegend(whole);
    for (const TallyEntry &entry : entries) {
        pages.addTally(entry);
    }
}

void addGaps(PdfPages &pages, const DashboardContent &content)
{
    pages.addHeading(PdfTexts::tr("Gaps by severity"));
    if (content.gaps.isEmpty()) {
        pages.addText(PdfTexts::tr("No answer falls short."));
    }
    for (const SeverityGaps &group : content.gaps) {
        pages.addSubheading(DashboardTexts::gaps(group));
        addLinks(pages, group.gaps);
    }
}

void addMeasures(PdfPages &pages, const DashboardContent &content)
{
    if (content.measures.isEmpty()) {
        return;
    }
    pages.addHeading(PdfTexts::tr("Measures"));
    for (const OpenMeasure &measure : content.measures) {
        const QString owner = measure.publicOwner.isEmpty() ? PdfTexts::tr("nobody is named yet")
                                                            : measure.publicOwner;
        pages.addMarked(markOf(measure.state),
                        QStringLiteral("%1 (%2 · %3 · %4)")
                            .arg(measure.action, measure.due, owner, measure.check));
    }
}

void addOpenRoles(PdfPages &pages, const DashboardContent &content)
{
    if (content.openRoles.isEmpty()) {
        return;
    }
    pages.addHeading(PdfTexts::tr("Open checks by role"));
    for (const OpenRole &role : content.openRoles) {
        const QString holder =
            role.publicHolder.isEmpty() ? PdfTexts::tr("nobody is named yet") : role.publicHolder;
        pages.addMarked(markOf(AnswerResult::Open),
                        QStringLiteral("%1: %2 (%3)")
                            .arg(role.title, PdfTexts::tr("%n open", nullptr, role.open), holder));
    }
}

void addEvidence(PdfPages &pages, const DashboardContent &content, QDate today)
{
    if (content.expiring.isEmpty()) {
        return;
    }
    pages.addHeading(PdfTexts::tr("Evidence that expires"));
    for (const ExpiringEvidence &evidence : content.expiring) {
        const bool isExpired = evidence.when == ExpiringEvidence::When::Expired;
        const QString title =
            evidence.isWithheld ? PdfTexts::tr("Withheld evidence") : evidence.title;
        pages.addMarked(isExpired ? Mark{Mark::Shape::Cross, Style::Tone::Bad}
                                  : Mark{Mark::Shape::Half, Style::Tone::Caution},
                        QStringLiteral("%1 (%2, %3)")
                            .arg(title, DashboardTexts::expiry(evidence, today),
                                 DashboardTexts::backed(evidence)));
    }
}

void addHistory(PdfPages &pages, const ScoreHistory &history)
{
    if (history.points.size() < 2) {
        return;
    }
    pages.addHeading(PdfTexts::tr("History of the score"));
    pages.addHistory(history);
    if (history.missingValues > 0) {
        pages.addText(DashboardTexts::missingValues(history.missingValues), Style::Type::Small,
                      Style::Tone::Muted);
    }
}

/// Whether the device has taken all of it.
bool paintOverview(QPagedPaintDevice &device, const DashboardContent &content,
                   const ScoreHistory &history, QDate today)
{
    const QString date = DisplayTexts::date(today);
    PdfPages pages(device, PdfTexts::tr("Overview of %1, %2").arg(content.system, date));
    pages.addText(content.system, Style::Type::Display);
    pages.addText(QStringLiteral("%1 · %2").arg(content.subtitle, date), Style::Type::Body,
                  Style::Tone::Muted);
    pages.addSpace(Style::medium);
    addVerdict(pages, content);
    addTallies(pages, PdfTexts::tr("Results by role"), content.roles,
               content.whole.evaluation.tally);
    addTallies(pages, PdfTexts::tr("Results by clause"), content.clauses,
               content.whole.evaluation.tally);
    addHistory(pages, history);
    addGaps(pages, content);
    addMeasures(pages, content);
    addOpenRoles(pages, content);
    addEvidence(pages, content, today);
    return pages.isPainting();
}

} // namespace

Result<void> saveOverviewPdf(const QString &path, const DashboardContent &content,
                             const ScoreHistory &history, QDate today)
{
    QSaveFile file(path);
    const auto failure = [&file, &path] {
        return Error::failed(PdfTexts::tr("The overview cannot be written to \"%1\": %2. What was "
                                          "there is untouched.")
                                 .arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failure();
    }
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(
            PdfTexts::tr("Overview of %1, %2").arg(content.system, DisplayTexts::date(today)));
        writer.setCreator(QStringLiteral("ConfSeal"));
        paintOverview(writer, content, history, today);
    }
    return file.commit() ? Result<void>() : Result<void>(failure());
}

Result<void> printOverview(QPagedPaintDevice &device, const DashboardContent &content,
                           const ScoreHistory &history, QDate today)
{
    if (!paintOverview(device, content, history, today)) {
        return Error::failed(PdfTexts::tr("The printer did not take the overview. Look at its "
                                          "queue, or save the overview as PDF."));
    }
    return {};
}
