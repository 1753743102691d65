#include "reportpage.h"

#include "model/sealing/preview.h"
#include "model/workspace/reportjob.h"
#include "model/workspace/workspace.h"
#include "printpanel.h"
#include "reportpreview.h"
#include "sealdialog.h"
#include "sealingtexts.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/settings/settings.h"
#include "ui/widgets/wrappinglabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace {

// Typing a number or stepping through dates makes one preview, not ten.
constexpr int refreshDelayMilliseconds = 300;

} // namespace

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrappingLabel({}, Style::Type::Title))
    , m_standing(new WrappingLabel({}))
    , m_firstOpen(new QPushButton(tr("Go to the first open check")))
    , m_options(new ReportOptionsForm)
    , m_message(new WrappingLabel({}))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
    , m_seal(new QPushButton(tr("&Seal…")))
    , m_save(new QPushButton(tr("Save as &PDF…")))
    , m_print(new PrintPanel)
    , m_preview(new ReportPreview)
    , m_refresh(new QTimer(this))
{
    layOut();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshDelayMilliseconds);
    connect(m_refresh, &QTimer::timeout, this, &ReportPage::startPreview);
    connect(m_options, &ReportOptionsForm::changed, this, [this] {
        m_save->setEnabled(false); // the report that is there is not what was chosen
        m_print->clear();
        m_refresh->start();
    });
    connect(m_stop, &QPushButton::clicked, this, &ReportPage::stopOrStart);
    connect(m_seal, &QPushButton::clicked, this, &ReportPage::seal);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
    connect(m_print, &PrintPanel::told, m_message, &QLabel::setText);
    connect(m_firstOpen, &QPushButton::clicked, this,
            [this] { emit checkRequested(m_openChecks.value(0)); });
}

ReportPage::~ReportPage() = default;

void ReportPage::showAssessment(Workspace *workspace, const QString &assessmentId)
{
    m_workspace = workspace;
    m_assessmentId = assessmentId;
    m_signer.reset();
    showStanding();
    if (m_kept) {
        m_options->setChoices(*m_kept);
        m_kept.reset();
    }
    startPreview();
}

void ReportPage::clear()
{
    m_refresh->stop();
    m_job.reset();
    m_workspace.clear();
    m_assessmentId.clear();
    m_signer.reset();
    m_report.reset();
    m_save->setEnabled(false);
    m_print->clear();
    m_progress->hide();
    m_stop->hide();
    m_preview->clear();
}

void ReportPage::showStanding()
{
    const auto assessment = m_workspace->assessment(m_assessmentId);
    if (!assessment) {
        showFailure(assessment.error().message);
        return;
    }
    const auto catalogue = m_workspace->catalogue(assessment.value()->catalogue);
    if (!catalogue) {
        showFailure(catalogue.error().message);
        return;
    }
    const Evaluation evaluation =
        evaluate(*assessment.value(), *catalogue.value(), QDate::currentDate());
    const bool isComplete = evaluation.whole.verdict != Verdict::Incomplete;
    m_openChecks = isComplete ? QStringList() : evaluation.whole.decidingChecks;
    const SystemUnderAssessment &system = assessment.value()->system;
    m_title->setText(QStringLiteral("%1 %2").arg(system.vendor, system.product));
    m_standing->setText(isComplete
                            ? tr("Verdict: %1").arg(DisplayTexts::verdict(evaluation.whole.verdict))
                            : tr("%n check(s) are open, so that the report can only be a draft.",
                                 nullptr, static_cast<int>(m_openChecks.size())));
    m_firstOpen->setVisible(!m_openChecks.isEmpty());
    if (m_settings != nullptr) {
        m_options->useOrganisation(m_settings->organisation(), m_settings->logo());
    }
    m_options->showAssessment(*assessment.value(), isComplete);
}

void ReportPage::startPreview()
{
    m_signer.reset();
    startJob(m_options->options(), nullptr);
}

void ReportPage::startJob(const ReportOptions &options, const std::shared_ptr<const Signer> &signer)
{
    m_report.reset();
    m_save->setEnabled(false);
    m_print->clear();
    m_seal->setEnabled(false);
    m_message->clear();
    m_progress->setValue(0);
    m_progress->show();
    m_stop->setText(tr("Stop"));
    m_stop->setEnabled(true);
    m_stop->show();
    m_job = std::make_unique<ReportJob>(m_workspace->path(), m_assessmentId, options, signer);
    connect(m_job.get(), &ReportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job.get(), &ReportJob::asking, this,
            [this, server = options.proofs.timestampServer](const QUrl &address) {
                m_message->setText(SealingTexts::asking(address, server));
            });
    connect(m_job.get(), &ReportJob::finished, this, &ReportPage::showReport);
    connect(m_job.get(), &ReportJob::failed, this, &ReportPage::showFailure);
    m_job->start();
}

void ReportPage::showReport(const FinishedReport &report)
{
    m_progress->hide();
    m_stop->hide();
    m_message->clear(); // whom it asked does not matter any more
    m_report = report;
    m_save->setEnabled(!m_refresh->isActive());
    m_seal->setEnabled(!m_options->isDraft() && !report.sealed);
    m_seal->setToolTip(m_options->isDraft() ? tr("A draft is never sealed.") : QString());
    const auto copy = report.sealed ? previewCopy(report.pdf) : Result<QByteArray>(report.pdf);
    auto shown =
        copy ? m_preview->showPdf(copy.value(), summaryOf(report)) : Result<void>(copy.error());
    if (!shown) {
        m_message->setText(shown.error().message);
    } else if (!m_refresh->isActive()) {
        m_print->setDocument(copy.value(), m_title->text(), report.pages);
    }
    if (report.sealed) {
        save();
    }
}

void ReportPage::stopOrStart()
{
    if (m_progress->isHidden()) {
        startPreview();
    } else {
        m_stop->setEnabled(false);
        m_job->cancel();
    }
}

void ReportPage::showFailure(const QString &message)
{
    m_progress->hide();
    m_stop->setText(tr("Make the report again"));
    m_stop->setEnabled(m_workspace != nullptr);
    m_stop->show();
    m_preview->clear();
    m_message->setText(message);
    m_seal->setEnabled(m_workspace != nullptr && !m_options->isDraft());
}

void ReportPage::seal()
{
    SealDialog dialog(this);
    if (m_settings != nullptr) {
        dialog.useSettings(*m_settings);
    }
    if (const auto assessment = m_workspace->assessment(m_assessmentId)) {
        dialog.proposeReason(assessment.value()->scope);
    }
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    ReportOptions options = m_options->options();
    dialog.writeTo(options);
    m_signer = dialog.signer();
    startJob(options, m_signer);
}

void ReportPage::save()
{
    // The preview may be made anew while the file dialog is open.
    const FinishedReport report = *m_report;
    const QString signer = m_signer == nullptr ? QString() : m_signer->certificate().subjectName();
    const QString path = QFileDialog::getSaveFileName(
        this, report.sealed ? tr("Save the sealed report") : tr("Save the report"),
        suggestedFileName(), tr("PDF documents (*.pdf)"));
    if (path.isEmpty() || m_workspace == nullptr) {
        m_message->setText(report.sealed ? tr("The sealed report is not saved yet.") : QString());
        return;
    }
    // The file dialog has asked already whether an existing file may be replaced.
    auto saved = saveReport(*m_workspace, m_assessmentId, report, signer, path, true);
    m_message->setText(saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                             : saved.error().message);
}

QString ReportPage::suggestedFileName() const
{
    QString name = m_title->text().left(80) + u' '
        + (m_report->sealed ? tr("sealed report") : tr("report")) + QStringLiteral(".pdf");
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !QStringLiteral("._-() ").contains(character)) {
            character = u'_';
        }
    }
    return QFileInfo(m_workspace->path()).absolutePath() + u'/' + name;
}

QString ReportPage::summaryOf(const FinishedReport &report) const
{
    const QString pages = tr("%n page(s)", nullptr, report.pages);
    const QString digest = report.documentDigest.left(16);
    return report.sealed
        ? tr("Sealed by %1 (%2), %3, digest of the data %4…")
              .arg(m_signer->certificate().subjectName(), report.level, pages, digest)
        : tr("Not sealed, %1, digest of the data %2…").arg(pages, digest);
}
