#include "settingsdialog.h"

#include "appearancepage.h"
#include "backuppage.h"
#include "identitiespage.h"
#include "organisationpage.h"
#include "sealingpage.h"
#include "settings.h"
#include "trustpage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/style.h"
#include "workspacespage.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int widthCharacters = 110;
constexpr int heightLines = 34;
constexpr QSize frameAllowance(32, 64);

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Language language, Page page, QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBanner)
    , m_categories(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    m_message->setObjectName(QStringLiteral("settingsMessage"));
    m_categories->setObjectName(QStringLiteral("categories"));
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_categories->setItemDelegate(new RowDelegate(m_categories));
    m_categories->setMouseTracking(true);
    addPages(settings, language);
    addContent();
    connect(m_categories, &QListWidget::currentRowChanged, m_pages,
            &QStackedWidget::setCurrentIndex);
    m_categories->setCurrentRow(page);
    m_categories->setFocus();
    if (!settings.canBeKept()) {
        m_message->showMessage(MessageBanner::Kind::Warning,
                               tr("Changes count until the program ends: \"%1\" cannot be written.")
                                   .arg(QDir::toNativeSeparators(settings.path())));
    }
    const QSize wanted(fontMetrics().averageCharWidth() * widthCharacters,
                       fontMetrics().lineSpacing() * heightLines);
    resize(wanted.boundedTo(screen()->availableGeometry().size() - frameAllowance));
}

SettingsDialog::Page SettingsDialog::page() const
{
    return static_cast<Page>(m_categories->currentRow());
}

void SettingsDialog::addPages(Settings &settings, Language language)
{
    auto *look = new AppearancePage(settings, language);
    connect(look, &AppearancePage::appearanceChanged, this, &SettingsDialog::appearanceChanged);
    connect(look, &AppearancePage::languageChosen, this, [this, language](Language chosen) {
        if (chosen != language) {
            m_language = chosen;
            accept();
        }
    });
    // In the order of the enumeration.
    addPage(look, Icons::icon(Icons::Name::Settings));
    addPage(new OrganisationPage(settings), Icons::icon(Icons::Name::Report));
    addPage(new IdentitiesPage(settings), Icons::icon(Icons::Name::Seal));
    addPage(new SealingPage(settings), Icons::icon(Icons::Name::Approve));
    addPage(new TrustPage(settings), Icons::icon(Icons::Name::Shield));
    addPage(new WorkspacesPage(settings), Icons::icon(Icons::Name::Workspace));
    addPage(new BackupPage(settings), Icons::icon(Icons::Name::Save));
}

void SettingsDialog::addPage(SettingsPage *page, const QIcon &icon)
{
    m_categories->addItem(new QListWidgetItem(icon, page->title()));
    m_pages->addWidget(page);
    connect(page, &SettingsPage::failed, this, [this](const QString &message) {
        m_message->showMessage(MessageBanner::Kind::Error, message);
    });
}

void SettingsDialog::addContent()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *right = new QVBoxLayout;
    right->setSpacing(Style::small);
    right->addWidget(m_message);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Style::small);
    row->addWidget(m_categories);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    // Return in a field is no wish to close.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    for (QPushButton *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
    }
    connect(m_categories, &QListWidget::currentRowChanged, m_message, &MessageBanner::clear);
    fitCategories();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        // After the list has it, too.
        QMetaObject::invokeMethod(this, &SettingsDialog::fitCategories, Qt::QueuedConnection);
    }
}

void SettingsDialog::fitCategories()
{
    const int side = style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, m_categories);
    m_categories->setIconSize({side, side});
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_categories->setFixedWidth(m_categories->sizeHintForColumn(0) + 2 * m_categories->frameWidth()
                                + scrollBar + Style::small);
}
