#include "startpage.h"

#include "assessmentdelegate.h"
#include "model/workspace/workspace.h"
#include "overviewloader.h"
#include "recentdelegate.h"
#include "ui/itemmodels/assessmentlistmodel.h"
#include "ui/itemmodels/recentworkspacesmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum Content { WelcomeContent, ListContent };

constexpr int sideColumnCharacters = 42;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_assessments(new AssessmentListModel(this))
    , m_recent(new RecentWorkspacesModel(this))
    , m_loader(new OverviewLoader(m_assessments, this))
    , m_name(new TextLabel(Style::Type::Title))
    , m_folder(new TextLabel(Style::Type::Small, Style::Tone::Muted))
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_recentList(new QListView)
{
    m_name->setObjectName(QStringLiteral("name"));
    m_list->setObjectName(QStringLiteral("assessments"));
    m_recentList->setObjectName(QStringLiteral("recentWorkspaces"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Style::huge, Style::huge, Style::huge, Style::huge);
    row->setSpacing(Style::huge);
    row->addWidget(makeSideColumn());
    row->addWidget(makeMainColumn(), 1);
    connect(m_loader, &OverviewLoader::failed, this, &StartPage::failed);
}

QWidget *StartPage::makeSideColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Style::small);
    m_new = new ActionButton(Icons::Name::Add, tr("New assessment…"),
                             tr("Assess a video conferencing system, step by step."));
    auto *open = new ActionButton(Icons::Name::Open, tr("Open workspace…"),
                                  tr("Go on with a file of yours or of a colleague."));
    auto *demonstration =
        new ActionButton(Icons::Name::Demonstration, tr("Open the demonstration"),
                         tr("Five fictional vendors to look at and try things out with."));
    m_new->setObjectName(QStringLiteral("newAssessment"));
    connect(m_new, &QPushButton::clicked, this, &StartPage::newAssessmentRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(demonstration, &QPushButton::clicked, this, &StartPage::demonstrationRequested);
    for (QPushButton *button :
         {m_new, static_cast<QPushButton *>(open), static_cast<QPushButton *>(demonstration)}) {
        layout->addWidget(button);
    }
    layout->addSpacing(Style::medium);

    m_recentHeading = new TextLabel(tr("Recent &workspaces"), Style::Type::Heading);
    m_recentHeading->setBuddy(m_recentList);
    m_recentList->setModel(m_recent);
    m_recentList->setItemDelegate(new RecentDelegate(m_recentList));
    m_recentList->setAccessibleName(tr("Recent workspaces"));
    m_recentList->setFrameShape(QFrame::NoFrame);
    m_recentList->viewport()->setAutoFillBackground(false);
    connect(m_recentList, &QListView::activated, this, [this](const QModelIndex &index) {
        emit workspaceRequested(index.data(RecentWorkspacesModel::PathRole).toString());
    });
    layout->addWidget(m_recentHeading);
    layout->addWidget(m_recentList, 1);
    layout->addStretch();
    column->setFixedWidth(fontMetrics().averageCharWidth() * sideColumnCharacters);
    return column;
}

QWidget *StartPage::makeMainColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Style::small);
    layout->addWidget(m_name);
    layout->addWidget(m_folder);
    m_stack->addWidget(makeWelcome());
    m_stack->addWidget(makeList());
    layout->addWidget(m_stack, 1);
    return column;
}

QWidget *StartPage::makeWelcome()
{
    auto *welcome = new QWidget;
    auto *layout = new QVBoxLayout(welcome);
    layout->setContentsMargins(0, Style::medium, 0, 0);
    layout->setSpacing(Style::medium);
    layout->addWidget(new TextLabel(
        tr("ConfSeal leads you through the security checks for a video conferencing system and "
           "makes a sealed PDF report of your answers; everything stays in one file on this "
           "computer. Begin with \"New assessment\", or look at the demonstration first.")));
    auto *catalogue = new QPushButton(tr("What the checks are based on…"));
    connect(catalogue, &QPushButton::clicked, this, &StartPage::catalogueRequested);
    layout->addWidget(catalogue, 0, Qt::AlignLeft);
    layout->addStretch();
    return welcome;
}

QWidget *StartPage::makeList()
{
    m_list->setModel(m_assessments);
    m_list->setItemDelegate(new AssessmentDelegate(m_list));
    m_list->setAccessibleName(tr("Assessments"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::activated, this,
            [this] { emit assessmentActivated(currentAssessment()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &StartPage::showContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isLoading) {
            updateButtons();
            emit currentChanged(currentAssessment());
        }
    });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Style::small);
    const auto add = [this, buttons](Icons::Name icon, const QString &text, auto request) {
        auto *button = new QPushButton(Icons::icon(icon), text);
        connect(button, &QPushButton::clicked, this, request);
        buttons->addWidget(button);
        m_buttons.append(button);
        return button;
    };
    add(Icons::Name::Questions, tr("&Questions"), &StartPage::questionsRequested);
    add(Icons::Name::Report, tr("&Report"), &StartPage::reportRequested);
    add(Icons::Name::Edit, tr("&Details…"), &StartPage::detailsRequested);
    m_remove = add(Icons::Name::Remove, tr("De&lete…"), &StartPage::removalRequested);
    m_remove->setObjectName(QStringLiteral("removal"));
    buttons->addStretch();

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Style::medium);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return page;
}

Result<void> StartPage::showWorkspace(Workspace *workspace, const QString &current)
{
    const QScopedValueRollback guard(m_isLoading, true);
    Result<void> loaded;
    m_isWritable = workspace == nullptr || workspace->isWritable();
    if (workspace == nullptr) {
        m_loader->clear();
        m_name->setText(tr("Welcome"));
        m_folder->setTextOrHide({});
    } else {
        loaded = m_loader->load(workspace);
        const QFileInfo file(workspace->path());
        m_name->setText(file.completeBaseName());
        m_folder->setTextOrHide(QDir::toNativeSeparators(file.absolutePath()));
    }
    const bool isEmpty = m_assessments->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? WelcomeContent : ListContent);
    m_new->setEnabled(m_isWritable);
    const QModelIndex wanted = m_assessments->indexOf(current);
    m_list->setCurrentIndex(wanted.isValid() || isEmpty ? wanted : m_assessments->index(0));
    updateButtons();
    return loaded;
}

void StartPage::setRecentWorkspaces(const QStringList &paths)
{
    m_recent->setPaths(paths);
    m_recentHeading->setVisible(!paths.isEmpty());
    m_recentList->setVisible(!paths.isEmpty());
    // An item view without a current index has crashed screen readers (Qt 6.4).
    if (!m_recentList->currentIndex().isValid()) {
        m_recentList->setCurrentIndex(m_recent->index(0));
    }
}

QString StartPage::currentAssessment() const
{
    return m_list->currentIndex().data(AssessmentListModel::IdRole).toString();
}

QString StartPage::currentName() const
{
    return m_list->currentIndex().data(AssessmentListModel::SystemRole).toString();
}

AssessmentState StartPage::currentState() const
{
    return static_cast<AssessmentState>(
        m_list->currentIndex().data(AssessmentListModel::StateRole).toInt());
}

void StartPage::showContextMenu(const QPoint &position)
{
    if (!m_list->indexAt(position).isValid()) {
        return;
    }
    QMenu menu(this);
    for (QPushButton *button : std::as_const(m_buttons)) {
        QAction *action = menu.addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void StartPage::updateButtons()
{
    const bool hasCurrent = m_list->currentIndex().isValid();
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setEnabled(hasCurrent);
    }
    m_remove->setEnabled(hasCurrent && m_isWritable && currentState() != AssessmentState::Approved);
}
