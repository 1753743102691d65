#include "verifypage.h"

#include "model/sealing/verificationtexts.h"
#include "receivedfiles.h"
#include "ui/itemmodels/sealtexts.h"
#include "ui/settings/settings.h"
#include "ui/widgets/messagebanner.h"
#include "verifynotices.h"
#include "verifyqueue.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

using FileState = VerifiedFile::State;

bool isUnfinished(FileState state)
{
    return state == FileState::Waiting || state == FileState::Running;
}

/// Whom a verification is to trust; the file is still to be named.
VerificationRequest trustOf(const Settings &settings)
{
    VerificationRequest request;
    request.trustFiles = settings.trustCertificateFiles();
    request.trustedListsFolder = settings.trustedListsFolder();
    request.trustsSystem = settings.trustsSystem();
    request.asksNetwork = settings.asksRevocation();
    return request;
}

} // namespace

VerifyPage::VerifyPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_queue(new VerifyQueue([&settings] { return trustOf(settings); }, this))
    , m_message(new MessageBanner)
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_notice(new NoticeView)
    , m_result(new VerificationView)
{
    setAcceptDrops(true);
    m_message->setObjectName(QStringLiteral("verifyMessage"));
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_result);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::huge, Style::large, Style::huge, Style::large);
    column->setSpacing(Style::small);
    column->addWidget(makeHeader());
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    connect(m_queue, &VerifyQueue::changed, this, &VerifyPage::follow);
    connect(m_queue, &VerifyQueue::progressed, this, &VerifyPage::showStep);
    connect(m_notice, &NoticeView::actionTriggered, this, &VerifyPage::runAction);
    connect(m_result, &VerificationView::verifyAgainRequested, this,
            [this] { m_queue->verifyAgain(m_shown); });
    connect(m_result, &VerificationView::extraTrustRequested, this, &VerifyPage::chooseExtraTrust);
    connect(m_result, &VerificationView::signatureRequested, this,
            [this] { sign(SigningDialog::Purpose::Signature); });
    connect(m_result, &VerificationView::higherLevelRequested, this,
            [this] { sign(SigningDialog::Purpose::HigherLevel); });
    showNotice(VerifyNotices::welcome());
}

VerifyPage::~VerifyPage() = default;

void VerifyPage::verifyFiles(const QStringList &paths)
{
    m_message->clear();
    m_isAwaited = isVisible();
    const QString first = m_queue->add(paths);
    if (first.isEmpty()) {
        return;
    }
    if (paths.size() > VerifyQueue::mostFiles) {
        m_message->showMessage(MessageBanner::Kind::Warning,
                               tr("Only the first %1 of %2 files are verified. Choose the others "
                                  "after that.")
                                   .arg(VerifyQueue::mostFiles)
                                   .arg(paths.size()));
    }
    m_list->setVisible(m_queue->model()->rowCount() > 1);
    arrangeList();
    m_list->setCurrentIndex(m_queue->model()->indexOf(first));
    showFile(first);
}

VerifyPage::State VerifyPage::state() const
{
    State state{m_queue->ids(), {}, m_shown, m_result->place()};
    for (const QString &id : std::as_const(state.files)) {
        state.extraTrust.insert(id, m_queue->extraTrust(id));
    }
    return state;
}

void VerifyPage::restore(const State &state)
{
    m_result->goTo(state.place);
    m_queue->setExtraTrust(state.extraTrust);
    verifyFiles(state.files);
    if (!state.shown.isEmpty()) {
        m_list->setCurrentIndex(m_queue->model()->indexOf(state.shown));
        showFile(state.shown);
    }
}

void VerifyPage::chooseFiles()
{
    verifyFiles(QFileDialog::getOpenFileNames(this, tr("Verify PDF files"), QString(),
                                              tr("PDF documents (*.pdf);;All files (*)")));
}

void VerifyPage::chooseExtraTrust()
{
    const QString id = m_shown;
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Certificates or revocation data for this verification only"), QString(),
        tr("Certificates, revocation lists and OCSP responses (*.pem *.crt *.cer *.der *.crl "
           "*.ors);;All files (*)"));
    if (!files.isEmpty()) {
        m_queue->addTrust(id, files);
    }
}

void VerifyPage::sign(SigningDialog::Purpose purpose)
{
    SigningDialog dialog(purpose, m_queue->report(m_shown), m_settings, this);
    if (dialog.exec() == QDialog::Accepted) {
        verifyFile(dialog.destination());
    }
}

void VerifyPage::runAction()
{
    if (m_shown.isEmpty()) {
        chooseFiles();
    } else if (isUnfinished(m_queue->file(m_shown).state)) {
        m_queue->cancel();
    } else {
        m_queue->verifyAgain(m_shown);
    }
}

void VerifyPage::showFile(const QString &id)
{
    m_shown = id;
    const VerifiedFile file = m_queue->file(id);
    switch (file.state) {
    case FileState::Waiting:
    case FileState::Running:
        showNotice(VerifyNotices::busy(file, m_queue->unfinished()));
        break;
    case FileState::Failed:
        showNotice(VerifyNotices::failed(file, m_queue->failure(id)));
        break;
    case FileState::Cancelled:
        showNotice(VerifyNotices::cancelled(file));
        break;
    case FileState::Done:
        m_result->showReport(m_queue->report(id));
        m_stack->setCurrentWidget(m_result);
        break;
    }
}

void VerifyPage::showNotice(const NoticeView::Notice &notice)
{
    m_notice->showNotice(notice);
    m_stack->setCurrentWidget(m_notice);
}

void VerifyPage::follow(const QString &id)
{
    const bool countsOthers = isUnfinished(m_queue->file(m_shown).state);
    if (!m_shown.isEmpty() && (id == m_shown || countsOthers)) {
        showFile(m_shown);
    }
    if (m_queue->file(id).state == FileState::Done && m_isAwaited && !isVisible()) {
        emit notice(QStringLiteral("%1: %2").arg(
            m_queue->file(id).name,
            VerificationTexts::conclusion(m_queue->report(id)->inspection)));
    }
}

void VerifyPage::showStep(const QString &id, VerificationStep step)
{
    if (id == m_shown && m_queue->file(id).state == FileState::Running) {
        m_notice->setText(SealTexts::step(step));
    }
}

void VerifyPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!receivedFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void VerifyPage::dropEvent(QDropEvent *event)
{
    const QStringList files = receivedFiles(event->mimeData());
    if (!files.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        verifyFiles(files);
    }
}
