#include "reportdataview.h"

#include "factgrid.h"
#include "resultcelldelegate.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/itemmodels/reportedresultsmodel.h"
#include "ui/itemmodels/sealtexts.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

constexpr int tableRows = 12;
constexpr int detailLines = 4;

QString percent(int permille)
{
    constexpr int perPercent = 10;
    return QStringLiteral("%1 %").arg((permille + perPercent / 2) / perPercent);
}

QString deploymentText(Deployment deployment)
{
    switch (deployment) {
    case Deployment::Cloud:
        return ReportDataView::tr("cloud service");
    case Deployment::Hosted:
        return ReportDataView::tr("hosted for the customer");
    case Deployment::SelfHosted:
        return ReportDataView::tr("self-hosted");
    }
    Q_UNREACHABLE();
    return {};
}

/// What a reader must know before they rely on the data.
QStringList remarksOn(const EmbeddedAssessment &embedded)
{
    QStringList remarks;
    if (!embedded.isOurCatalogue) {
        remarks.append(ReportDataView::tr(
            "The report applies a catalogue of its own, which does not come with this program. "
            "Look at what it demands before you compare results."));
    }
    if (const auto withheld = static_cast<int>(embedded.document.missingLeaves.size())) {
        remarks.append(ReportDataView::tr("%n part(s) of the data were withheld by the author.",
                                          nullptr, withheld));
    }
    if (!embedded.report) {
        remarks.append(ReportDataView::tr("The report does not tell its date and author in a way "
                                          "that this version understands."));
    } else if (embedded.report->draft) {
        remarks.append(ReportDataView::tr("This report is a draft."));
    } else if (embedded.report->validUntil < QDate::currentDate()) {
        remarks.append(ReportDataView::tr("The report was valid until %1 only.")
                           .arg(DisplayTexts::date(embedded.report->validUntil)));
    }
    return remarks;
}

} // namespace

ReportDataView::ReportDataView(QWidget *parent)
    : ScrolledPage(tr("Assessment data"), parent)
    , m_model(new ReportedResultsModel(this))
    , m_remark(new TextLabel(Style::Type::Body, Style::Tone::Caution))
    , m_facts(new FactGrid)
    , m_heading(new TextLabel(tr("Checks and results"), Style::Type::Heading))
    , m_table(new QTreeView)
    , m_current(new TextLabel(Style::Type::Strong))
    , m_details(new GrowingTextEdit(detailLines))
    , m_moreHeading(new TextLabel(tr("System, catalogue and report"), Style::Type::Heading))
    , m_more(new FactGrid)
{
    makeTable();
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Answer to the chosen check"));
    m_details->setObjectName(QStringLiteral("answerDetails"));
    column()->addWidget(m_remark);
    column()->addWidget(m_facts);
    column()->addWidget(m_heading);
    column()->addWidget(m_table);
    column()->addWidget(m_current);
    column()->addWidget(m_details);
    column()->addWidget(m_moreHeading);
    column()->addWidget(m_more);
    column()->addStretch();
}

void ReportDataView::makeTable()
{
    m_table->setObjectName(QStringLiteral("reportedResults"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ResultCellDelegate(m_table));
    m_table->setAccessibleName(tr("Checks and results"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(ReportedResultsModel::TitleColumn,
                                            QHeaderView::Stretch);
    const int rowHeight = fontMetrics().height() + Style::tiny * 2;
    m_table->setFixedHeight(rowHeight * (tableRows + 1));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportDataView::showCurrent);
}

void ReportDataView::showAssessment(const std::optional<EmbeddedAssessment> &embedded,
                                    const QString &whyNone)
{
    m_model->setAssessment(embedded);
    m_facts->clear();
    m_more->clear();
    m_remark->setTextOrHide(embedded ? remarksOn(*embedded).join(u'\n') : whyNone);
    for (QWidget *widget : QList<QWidget *>{m_facts, m_heading, m_table, m_current, m_details,
                                            m_moreHeading, m_more}) {
        widget->setVisible(embedded.has_value());
    }
    if (embedded) {
        showFacts(*embedded);
        // Screen readers ask a view for its current row, whether or not one was chosen.
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showCurrent();
}

int ReportDataView::currentAnswer() const
{
    return qMax(0, m_table->currentIndex().row());
}

void ReportDataView::setCurrentAnswer(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
    }
}

void ReportDataView::showFacts(const EmbeddedAssessment &embedded)
{
    const PartEvaluation &whole = embedded.evaluation.whole;
    m_facts->addFact(tr("System"), SealTexts::systemName(embedded));
    m_facts->addFact(tr("Scope"), DisplayTexts::scope(embedded.document.assessment.scope));
    m_facts->addFact(tr("Verdict"), DisplayTexts::verdict(whole.verdict));
    m_facts->addFact(tr("Score"), percent(whole.tally.scorePermille));
    m_facts->addFact(tr("Coverage"),
                     tr("%1 of %2 applicable checks answered")
                         .arg(whole.tally.answered)
                         .arg(whole.tally.applicable));
    showSystem(embedded.document.assessment.system);
    showOrigin(embedded);
    if (embedded.report) {
        showReportFacts(*embedded.report);
    }
}

void ReportDataView::showSystem(const SystemUnderAssessment &system)
{
    m_more->addFact(tr("Vendor"), system.vendor);
    m_more->addFact(tr("Product"), system.product);
    m_more->addFact(tr("Version"), system.version);
    m_more->addFact(tr("Plan"), system.plan);
    m_more->addFact(tr("Deployment"), deploymentText(system.deployment));
    m_more->addFact(tr("Components"), system.components);
    m_more->addFact(tr("Features"), system.features);
    m_more->addFact(tr("Regions"), system.regions);
    m_more->addFact(tr("Exclusions"), system.exclusions);
}

void ReportDataView::showOrigin(const EmbeddedAssessment &embedded)
{
    const Assessment &assessment = embedded.document.assessment;
    m_more->addFact(tr("As of"), DisplayTexts::date(assessment.asOf));
    m_more->addFact(
        tr("Catalogue"),
        QStringLiteral("%1 %2").arg(assessment.catalogue.id, assessment.catalogue.version));
    m_more->addFact(tr("Catalogue SHA-256"), assessment.catalogue.sha256);
    m_more->addFact(tr("Digest of the data"), toHex(embedded.document.digest));
}

void ReportDataView::showReportFacts(const ReportMetadata &report)
{
    m_facts->addFact(tr("Date of the report"), DisplayTexts::date(report.date));
    m_facts->addFact(tr("Valid until"), DisplayTexts::date(report.validUntil));
    m_more->addFact(tr("Declaration"), report.declarationNumber);
    m_more->addFact(tr("Issuer"), report.issuer);
    m_more->addFact(tr("Made with"), report.generator);
}

void ReportDataView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex title = current.siblingAtColumn(ReportedResultsModel::TitleColumn);
    m_current->setText(
        current.isValid() ? QStringLiteral("%1 · %2").arg(
            current.siblingAtColumn(ReportedResultsModel::CheckColumn).data().toString(),
            title.data().toString())
                          : QString());
    m_details->showText(current.data(ReportedResultsModel::DetailsRole).toString());
}
