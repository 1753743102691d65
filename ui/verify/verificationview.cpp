#include "verificationview.h"

#include "certificatedialog.h"
#include "embeddedfilesview.h"
#include "findingsfile.h"
#include "findingsview.h"
#include "model/sealing/verificationtexts.h"
#include "reportdataview.h"
#include "signaturesview.h"
#include "ui/itemmodels/verificationsummary.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebanner.h"
#include "validationfile.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

VerificationView::VerificationView(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBanner)
    , m_tabs(new QTabWidget)
    , m_findings(new FindingsView)
    , m_signatures(new SignaturesView)
    , m_data(new ReportDataView)
    , m_files(new EmbeddedFilesView)
{
    m_message->setObjectName(QStringLiteral("findingsMessage"));
    m_tabs->setObjectName(QStringLiteral("findings"));
    m_tabs->setAccessibleName(tr("Findings"));
    m_tabs->tabBar()->setAccessibleName(tr("Findings"));
    m_tabs->addTab(m_findings, tr("Ve&rdicts"));
    m_tabs->addTab(m_signatures, QString());
    m_tabs->addTab(m_data, tr("&Data"));
    m_tabs->addTab(m_files, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    column->addWidget(makeActions());
    connect(m_findings, &FindingsView::extraTrustRequested, this,
            &VerificationView::extraTrustRequested);
    connect(m_signatures, &SignaturesView::certificateRequested, this,
            &VerificationView::showCertificate);
}

QWidget *VerificationView::makeActions()
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(Style::small, actions);
    const auto add = [this, flow](Icons::Name icon, const QString &text, const char *name,
                                  auto action) {
        auto *button = new QPushButton(Icons::icon(icon), text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, action);
        flow->addWidget(button);
        return button;
    };
    add(Icons::Name::Note, tr("&Copy summary"), "copySummary", &VerificationView::copySummary);
    add(Icons::Name::Save, tr("Save findings (PDF, &JSON)…"), "saveFindings",
        &VerificationView::saveFindings);
    add(Icons::Name::Verify, tr("Verify a&gain"), "verifyAgain",
        &VerificationView::verifyAgainRequested);
    m_sign =
        add(Icons::Name::Seal, tr("Sig&n as…"), "signAs", &VerificationView::signatureRequested);
    m_lastLonger = add(Icons::Name::Approve, tr("Make it &last longer…"), "lastLonger",
                       &VerificationView::higherLevelRequested);
    return actions;
}

void VerificationView::showReport(const std::shared_ptr<const VerifiedReport> &report)
{
    const bool isSameFile = m_report != nullptr && m_report->path == report->path;
    m_report = report;
    m_message->clear();
    const ReportInspection &inspection = report->inspection;
    const QList<SignatureValidation> &signatures = inspection.verification.signatures.signatures;
    m_findings->showReport(*report);
    m_signatures->showSignatures(signatures, inspection.changesAfter);
    m_data->showAssessment(inspection.assessment, VerificationTexts::data(inspection).title);
    m_files->showReport(report);
    showActions();
    const auto isSignature = [](const SignatureValidation &signature) {
        return signature.kind == SignatureKind::Signature;
    };
    const auto count = std::count_if(signatures.cbegin(), signatures.cend(), isSignature);
    m_tabs->setTabText(SignaturesTab, tr("&Signatures (%1)").arg(count));
    m_tabs->setTabText(FilesTab, tr("F&iles (%1)").arg(inspection.files.size()));
    if (!isSameFile) {
        m_tabs->setCurrentIndex(VerdictsTab);
    }
    if (m_awaited.path == report->path) {
        m_tabs->setCurrentIndex(m_awaited.tab);
        m_data->setCurrentAnswer(m_awaited.answer);
        m_files->setCurrentFile(m_awaited.embeddedFile);
    }
    m_awaited = {};
}

void VerificationView::showActions()
{
    const DocumentValidation &found = m_report->inspection.verification.signatures;
    const bool hasLevel = std::any_of(
        found.signatures.cbegin(), found.signatures.cend(),
        [](const SignatureValidation &signature) { return !signature.level.isEmpty(); });
    m_sign->setVisible(!m_report->openRoles.isEmpty());
    m_lastLonger->setVisible(found.integrity == Integrity::Intact && hasLevel);
}

VerificationView::Place VerificationView::place() const
{
    if (m_report == nullptr) {
        return m_awaited;
    }
    return {m_report->path, m_tabs->currentIndex(), m_data->currentAnswer(),
            m_files->currentFile()};
}

void VerificationView::goTo(const Place &place)
{
    m_awaited = place;
}

void VerificationView::copySummary()
{
    QGuiApplication::clipboard()->setText(VerificationSummary::text(*m_report));
    m_message->showMessage(MessageBanner::Kind::Information,
                           tr("The summary is in the clipboard."));
}

void VerificationView::saveFindings()
{
    // The dialog may stay open while another file is shown.
    const std::shared_ptr<const VerifiedReport> report = m_report;
    QString filter;
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Save the findings"),
        FindingsFile::suggestedPath(QFileInfo(report->path).completeBaseName(),
                                    QLatin1Char('-') + tr("findings") + QStringLiteral(".pdf")),
        ValidationFile::nameFilter(), &filter);
    if (chosen.isEmpty()) {
        return;
    }
    const QString path = ValidationFile::withEnding(chosen, filter);
    if (auto written = ValidationFile::write(path, *report); !written) {
        m_message->showMessage(MessageBanner::Kind::Error, written.error().message);
    } else {
        m_message->showMessage(MessageBanner::Kind::Information,
                               tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    }
}

void VerificationView::showCertificate(const Certificate &certificate)
{
    CertificateDialog(certificate, this).exec();
}
