#include "evidencepanel.h"

#include "evidencedelegate.h"
#include "thumbnails.h"
#include "ui/itemmodels/evidencelistmodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int mostVisibleRows = 5;

} // namespace

EvidencePanel::EvidencePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new EvidenceListModel(this))
    , m_thumbnails(new Thumbnails(this))
    , m_list(new QListView)
    , m_empty(new TextLabel(
          tr("Nothing is attached yet. You can also drop files here, or paste a screenshot."),
          Style::Type::Small, Style::Tone::Muted))
{
    auto *heading = new TextLabel(tr("Eviden&ce"), Style::Type::Strong);
    heading->setBuddy(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(m_thumbnails, m_list));
    m_list->setAccessibleName(tr("Evidence of this answer"));
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    column->addWidget(heading);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addWidget(makeButtons());
    connect(m_thumbnails, &Thumbnails::made, m_list->viewport(), QOverload<>::of(&QWidget::update));
    connect(m_list, &QListView::activated, this, &EvidencePanel::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidencePanel::updateButtons);
    m_list->setObjectName(QStringLiteral("evidence"));
    m_edit->setObjectName(QStringLiteral("edit"));
    m_export->setObjectName(QStringLiteral("export"));
    m_open->setObjectName(QStringLiteral("openLink"));
    m_remove->setObjectName(QStringLiteral("remove"));
    setItems({}, {});
}

QWidget *EvidencePanel::makeButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(Style::small, buttons);
    const auto add = [layout](Icons::Name icon, const QString &text) {
        auto *button = new QPushButton(Icons::icon(icon), text);
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    const auto addKind = [this, &add](Icons::Name icon, const QString &text, EvidenceKind kind) {
        QPushButton *button = add(icon, text);
        button->setObjectName(QString(QLatin1String("add ") + toId(kind)));
        connect(button, &QPushButton::clicked, this, [this, kind] { emit addRequested(kind); });
        m_adding.append(button);
    };
    QPushButton *files = add(Icons::Name::File, tr("A&dd files…"));
    connect(files, &QPushButton::clicked, this, &EvidencePanel::addFilesRequested);
    m_adding.append(files);
    QPushButton *paste = add(Icons::Name::Paste, tr("Paste"));
    paste->setObjectName(QStringLiteral("paste"));
    paste->setToolTip(
        tr("Attach the picture, the files or the address on the clipboard (%1)")
            .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    connect(paste, &QPushButton::clicked, this, &EvidencePanel::pasteRequested);
    m_adding.append(paste);
    addKind(Icons::Name::Link, tr("Add lin&k…"), EvidenceKind::Link);
    addKind(Icons::Name::Note, tr("Add note…"), EvidenceKind::Note);
    addKind(Icons::Name::Shield, tr("Add assurance report…"), EvidenceKind::AssuranceReport);
    QPushButton *attach = add(Icons::Name::Attach, tr("Attach existing…"));
    attach->setObjectName(QStringLiteral("attach"));
    connect(attach, &QPushButton::clicked, this, &EvidencePanel::attachRequested);
    m_adding.append(attach);
    m_edit = add(Icons::Name::Edit, tr("Edit…"));
    m_export = add(Icons::Name::Save, tr("Save a copy…"));
    m_open = add(Icons::Name::Link, tr("Open link…"));
    m_remove = add(Icons::Name::Remove, tr("Remove…"));
    const auto onCurrent = [this](QPushButton *button, auto request) {
        connect(button, &QPushButton::clicked, this, [this, request] {
            if (m_list->currentIndex().isValid()) {
                emit(this->*request)(m_model->item(m_list->currentIndex()));
            }
        });
    };
    onCurrent(m_edit, &EvidencePanel::editRequested);
    onCurrent(m_export, &EvidencePanel::exportRequested);
    onCurrent(m_open, &EvidencePanel::openRequested);
    onCurrent(m_remove, &EvidencePanel::removalRequested);
    return buttons;
}

void EvidencePanel::setItems(const QList<EvidenceItem> &items, QDate onDate)
{
    m_model->setItems(items, onDate);
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    m_list->setVisible(!items.isEmpty());
    m_empty->setVisible(items.isEmpty());
    fitHeight();
    updateButtons();
}

void EvidencePanel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateButtons();
}

void EvidencePanel::setWorkspacePath(const QString &path)
{
    m_thumbnails->setWorkspace(path);
}

bool EvidencePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        m_remove->click();
        return true;
    }
    if (watched == m_list && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() == Qt::ShortcutFocusReason) {
        // A page follows the tab key by itself, but not this one.
        emit shownRequested();
    }
    return QWidget::eventFilter(watched, event);
}

void EvidencePanel::fitHeight()
{
    const int rows = qBound(1, m_model->rowCount(), mostVisibleRows);
    const int rowHeight = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rows * qMax(rowHeight, fontMetrics().height())
                           + 2 * m_list->frameWidth());
}

void EvidencePanel::updateButtons()
{
    const QModelIndex current = m_list->currentIndex();
    for (QPushButton *button : std::as_const(m_adding)) {
        button->setEnabled(!m_isReadOnly);
    }
    m_edit->setEnabled(current.isValid() && !m_isReadOnly);
    m_remove->setEnabled(current.isValid() && !m_isReadOnly);
    m_export->setEnabled(current.isValid() && !m_model->item(current).sha256.isEmpty());
    const bool isLink = current.isValid() && !m_model->item(current).link.isEmpty();
    m_open->setVisible(isLink && !m_export->isEnabled());
    m_export->setVisible(m_open->isHidden());
}

void EvidencePanel::activate()
{
    // A file is never opened from here: what it holds is foreign.
    if (m_export->isEnabled()) {
        m_export->click();
    } else {
        m_edit->click();
    }
}
