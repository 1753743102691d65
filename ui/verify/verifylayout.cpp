#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "verifiedfilesdelegate.h"
#include "verifypage.h"
#include "verifyqueue.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>

// The head of the page, and the list beside or above what was found.

namespace {

constexpr int listCharacters = 62;
constexpr int wideCharacters = 160; ///< from here on the list stands beside the result
constexpr int flatListRows = 2;

} // namespace

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
