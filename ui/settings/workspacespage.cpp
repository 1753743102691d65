#include "workspacespage.h"

#include "settings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

WorkspacesPage::WorkspacesPage(Settings &settings)
    : SettingsPage(tr("Workspaces"), tr("Which workspace is open after the start."))
    , m_settings(settings)
    , m_start(new QButtonGroup(this))
    , m_default(new QLineEdit)
{
    addHeading(tr("Open at the start"));
    addStartChoice();
    addDefaultWorkspace();
    addHeading(tr("Links"));
    auto *confirms =
        new WrappingCheckBox(tr("Ask and show the whole address before a link is opened in another "
                                "program"));
    confirms->setObjectName(QStringLiteral("confirms"));
    confirms->setChecked(settings.confirmsExternalOpening());
    addWide(confirms);
    endFields();
    connect(confirms, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.setConfirmsExternalOpening(on); });
    connect(m_start, &QButtonGroup::idClicked, this,
            [this](int id) { m_settings.setStartWith(static_cast<StartWith>(id)); });
}

void WorkspacesPage::addStartChoice()
{
    const auto add = [this](StartWith start, const char *name, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        m_start->addButton(button, static_cast<int>(start));
        addWide(button);
    };
    add(StartWith::LastWorkspace, "startWithLast", tr("The last one"));
    add(StartWith::DefaultWorkspace, "startWithDefault", tr("The default one"));
    add(StartWith::Nothing, "startWithNothing", tr("None"));
    m_start->button(static_cast<int>(m_settings.startWith()))->setChecked(true);
}

void WorkspacesPage::addDefaultWorkspace()
{
    m_default->setReadOnly(true);
    m_default->setObjectName(QStringLiteral("defaultWorkspace"));
    addField(tr("Default workspace"), m_default);
    addHint(tr("Made with the first assessment where it is not there yet."));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseDefault"));
    choose->setAccessibleName(tr("Choose the default workspace"));
    auto *reset = new QPushButton(tr("Use the standard place"));
    auto *row = new FlowLayout(Style::small);
    row->addWidget(choose);
    row->addWidget(reset);
    addRow(row);
    connect(choose, &QPushButton::clicked, this, &WorkspacesPage::chooseDefault);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_settings.setDefaultWorkspace({});
        showDefault();
    });
    showDefault();
}

void WorkspacesPage::chooseDefault()
{
    const QString suffix = QStringLiteral(".confseal");
    QString path = QFileDialog::getSaveFileName(
        this, tr("Default workspace"), m_settings.defaultWorkspace(),
        tr("ConfSeal workspaces (*.confseal)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(suffix, Qt::CaseInsensitive)) {
        path += suffix;
    }
    m_settings.setDefaultWorkspace(path);
    showDefault();
}

void WorkspacesPage::showDefault()
{
    m_default->setText(QDir::toNativeSeparators(m_settings.defaultWorkspace()));
    m_default->setCursorPosition(0);
}
