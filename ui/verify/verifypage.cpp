#include "verifypage.h"

#include "receivedfiles.h"
#include "ui/itemmodels/verificationtexts.h"
#include "ui/settings/settings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/textlabel.h"
#include "verificationview.h"
#include "verifiedfilesdelegate.h"
#include "verifynotices.h"
#include "verifyqueue.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int listCharacters = 54;
constexpr int wideCharacters = 160; ///< from here on the list stands beside the result
constexpr int flatListRows = 2;

using State = VerifiedFile::State;

bool isUnfinished(State state)
{
    return state == State::Waiting || state == State::Running;
}

} // namespace

VerifyPage::VerifyPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_queue(new VerifyQueue([&settings] { return settings.trustCertificateFiles(); }, this))
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
    column->setContentsMargins(Style::large, Style::medium, Style::large, Style::medium);
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
    showNotice(VerifyNotices::welcome());
}

VerifyPage::~VerifyPage() = default;

QWidget *VerifyPage::makeHeader() const
{
    auto *header = new QWidget;
    auto *flow = new FlowLayout(Style::small, header);
    auto *title = new TextLabel(tr("Verify a received report"), Style::Type::Title);
    title->setWordWrap(false);
    auto *open = new QPushButton(Icons::icon(Icons::Name::Open), tr("&Open PDF…"));
    auto *trust = new QPushButton(Icons::icon(Icons::Name::Shield), tr("&Trust certificates…"));
    open->setObjectName(QStringLiteral("openPdf"));
    trust->setObjectName(QStringLiteral("trustCertificates"));
    flow->addWidget(title);
    flow->addWidget(open);
    flow->addWidget(trust);
    connect(open, &QPushButton::clicked, this, &VerifyPage::chooseFiles);
    connect(trust, &QPushButton::clicked, this, &VerifyPage::trustSettingsRequested);
    return header;
}

QWidget *VerifyPage::makeList()
{
    m_list->setObjectName(QStringLiteral("verifiedFiles"));
    m_list->setAccessibleName(tr("Verified files of this session"));
    m_list->setModel(m_queue->model());
    m_list->setItemDelegate(new VerifiedFilesDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    showFile(current.data(VerifiedFilesModel::IdRole).toString());
                }
            });
    return m_list;
}

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

QStringList VerifyPage::files() const
{
    return m_queue->ids();
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
        this, tr("Certificates or revocation lists for this verification only"), QString(),
        tr("Certificates and revocation lists (*.pem *.crt *.cer *.der *.crl);;All files (*)"));
    if (!files.isEmpty()) {
        m_queue->addTrust(id, files);
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
    case State::Waiting:
    case State::Running:
        showNotice(VerifyNotices::busy(file, m_queue->unfinished()));
        break;
    case State::Failed:
        showNotice(VerifyNotices::failed(file, m_queue->failure(id)));
        break;
    case State::Cancelled:
        showNotice(VerifyNotices::cancelled(file));
        break;
    case State::Done:
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
    if (m_queue->file(id).state == State::Done && m_isAwaited && !isVisible()) {
        emit notice(QStringLiteral("%1: %2").arg(
            m_queue->file(id).name,
            VerificationTexts::conclusion(m_queue->report(id)->inspection)));
    }
}

void VerifyPage::showStep(const QString &id, VerificationStep step)
{
    if (id == m_shown && m_queue->file(id).state == State::Running) {
        m_notice->setText(VerificationTexts::step(step));
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

void VerifyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeList();
}

void VerifyPage::arrangeList()
{
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= character * wideCharacters;
    const int rows = qMin(flatListRows, m_queue->model()->rowCount());
    const int flatHeight =
        rows * (2 * fontMetrics().height() + 2 * Style::small) + 2 * m_list->frameWidth();
    m_list->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : flatHeight);
    m_list->setMinimumHeight(isWide ? 0 : flatHeight);
    if (m_splitter->orientation() != (isWide ? Qt::Horizontal : Qt::Vertical) || !m_isArranged) {
        m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
        const int list = isWide ? character * listCharacters : flatHeight;
        m_splitter->setSizes({list, qMax(1, (isWide ? width() : height()) - list)});
        m_isArranged = m_list->isVisible();
    }
}
