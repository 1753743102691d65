#include "findingsview.h"

#include "factgrid.h"
#include "findingcard.h"
#include "findingmarks.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/itemmodels/sealtexts.h"
#include "ui/widgets/breakabletext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/marklabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

namespace {

// A report with another page on every sheet would make a list that nobody reads.
constexpr qsizetype mostListed = 20;

QString listed(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts.mid(0, mostListed)) {
        lines.append(QStringLiteral("• ") + text.simplified());
    }
    if (texts.size() > mostListed) {
        lines.append(FindingsView::tr("… and %n more; all are in the saved findings.", nullptr,
                                      static_cast<int>(texts.size() - mostListed)));
    }
    return lines.join(u'\n');
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : ScrolledPage(tr("Verdicts"), parent)
    , m_mark(new MarkLabel({}))
    , m_title(new TextLabel(Style::Type::Title))
    , m_sealedBy(new TextLabel)
    , m_statement(new TextLabel)
    , m_conclusion(makeConclusion())
    , m_integrity(new FindingCard(tr("Integrity")))
    , m_trust(new FindingCard(tr("Trust")))
    , m_data(new FindingCard(tr("Data")))
    , m_addTrust(
          new QPushButton(Icons::icon(Icons::Name::Add), tr("Add a certificate for this chec&k…")))
    , m_file(new FactGrid)
{
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_integrity->setObjectName(QStringLiteral("integrity"));
    m_trust->setObjectName(QStringLiteral("trust"));
    m_data->setObjectName(QStringLiteral("data"));
    m_addTrust->setObjectName(QStringLiteral("addTrust"));
    m_addTrust->setToolTip(tr("Certificates, revocation lists and OCSP responses that count for "
                              "this file only, until the program is closed."));
    m_trust->addAction(m_addTrust);
    column()->addWidget(m_conclusion);
    for (FindingCard *card : {m_integrity, m_trust, m_data}) {
        column()->addWidget(card);
    }
    column()->addWidget(new TextLabel(tr("The file"), Style::Type::Heading));
    column()->addWidget(m_file);
    column()->addStretch();
    connect(m_addTrust, &QPushButton::clicked, this, &FindingsView::extraTrustRequested);
}

Card *FindingsView::makeConclusion()
{
    auto *card = new Card;
    TypeScale::set(*m_mark, Style::Type::Display);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Style::tiny);
    texts->addWidget(m_title);
    texts->addWidget(m_sealedBy);
    texts->addWidget(m_statement);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Style::large, Style::medium, Style::large, Style::medium);
    row->setSpacing(Style::large);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return card;
}

void FindingsView::showReport(const VerifiedReport &report)
{
    showConclusion(report);
    showVerdicts(report);
    showFile(report);
    verticalScrollBar()->setValue(0);
}

void FindingsView::showConclusion(const VerifiedReport &report)
{
    const QString conclusion = VerificationTexts::conclusion(report.inspection);
    const Mark mark = markOf(report.inspection);
    m_conclusion->setTone(mark.tone);
    m_conclusion->setAccessibleName(conclusion);
    m_mark->setMark(mark);
    m_title->setText(conclusion);
    m_sealedBy->setTextOrHide(breakableText(SealTexts::sealedBy(report.inspection)));
    m_statement->setTextOrHide(breakableText(SealTexts::statement(report.inspection)));
    QAccessibleEvent alert(m_conclusion, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FindingsView::showVerdicts(const VerifiedReport &report)
{
    const ReportInspection &inspection = report.inspection;
    const ReportVerification &found = inspection.verification;
    m_integrity->showFinding(VerificationTexts::integrity(inspection),
                             markOf(found.signatures.integrity));
    m_integrity->setRemark(listed(found.signatures.problems));
    m_trust->showFinding(VerificationTexts::trust(inspection), markOfTrust(found.signatures));
    QStringList remarks = report.remarks;
    if (!report.extraTrust.isEmpty()) {
        remarks.prepend(tr("For this verification only, these files counted as well: %1")
                            .arg(report.extraTrust.join(QStringLiteral(", "))));
    }
    m_trust->setRemark(listed(remarks));
    m_addTrust->setVisible(found.signatures.trust != Trust::None);
    m_data->showFinding(VerificationTexts::data(inspection), markOf(found.data));
    m_data->setRemark(listed(found.differences));
}

void FindingsView::showFile(const VerifiedReport &report)
{
    const QFileInfo file(report.path);
    m_file->clear();
    m_file->addFact(tr("Name"), file.fileName());
    m_file->addFact(tr("Folder"), QDir::toNativeSeparators(file.absolutePath()));
    m_file->addFact(tr("Size"), DisplayTexts::size(report.sizeBytes));
    m_file->addFact(tr("SHA-256"), report.sha256);
    m_file->addFact(tr("Verified on"), DisplayTexts::dateTime(report.verifiedAt));
}
