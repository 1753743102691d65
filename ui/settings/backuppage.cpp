#include "backuppage.h"

#include "settings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/wheelguard.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

BackupPage::BackupPage(Settings &settings)
    : SettingsPage(
        tr("Backups"),
        tr("A backup is a verified copy of the whole workspace, evidence included. It is "
           "made when a workspace is closed that has changed since the last one."))
    , m_settings(settings)
    , m_chosenFolder(settings.backupRules().folder)
    , m_automatic(new WrappingCheckBox(tr("Back up by itself when a workspace is closed")))
    , m_kept(new QSpinBox)
    , m_folder(new QLineEdit)
{
    m_automatic->setObjectName(QStringLiteral("automatic"));
    m_kept->setObjectName(QStringLiteral("kept"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_automatic->setChecked(settings.backupRules().isOn);
    m_kept->setRange(Settings::fewestBackups, Settings::mostBackups);
    m_kept->setValue(settings.backupRules().kept);
    WheelGuard::protect(m_kept);
    m_folder->setReadOnly(true);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAccessibleName(tr("Choose the folder for backups"));
    auto *beside = new QPushButton(tr("Beside the workspace"));
    beside->setObjectName(QStringLiteral("beside"));
    auto *row = new FlowLayout(Style::small);
    row->addWidget(choose);
    row->addWidget(beside);

    addWide(m_automatic);
    addShortField(tr("Number of backups to keep"), m_kept);
    addHint(tr("Older backups of the same workspace are removed. Other files are never touched."));
    addField(tr("Folder"), m_folder);
    addRow(row);
    addHint(tr("A folder on another disk also helps when this one fails."));
    endFields();
    showFolder();

    connect(m_automatic, &QCheckBox::toggled, this, &BackupPage::keep);
    connect(m_kept, &QSpinBox::valueChanged, this, &BackupPage::keep);
    connect(choose, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(beside, &QPushButton::clicked, this, [this] {
        m_chosenFolder.clear();
        showFolder();
        keep();
    });
}

void BackupPage::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for backups"), m_chosenFolder);
    if (!folder.isEmpty()) {
        m_chosenFolder = folder;
        showFolder();
        keep();
    }
}

void BackupPage::showFolder()
{
    m_folder->setText(m_chosenFolder.isEmpty() ? tr("\"backups\" beside each workspace")
                                               : QDir::toNativeSeparators(m_chosenFolder));
    m_folder->setCursorPosition(0);
}

void BackupPage::keep()
{
    m_settings.setBackupRules({m_automatic->isChecked(), m_kept->value(), m_chosenFolder});
}
