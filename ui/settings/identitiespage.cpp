#include "identitiespage.h"

#include "describedlist.h"
#include "settings.h"
#include "smallfile.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/report/trialidentitydialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace {

constexpr qint64 largestIdentity = 1024 * 1024;

DescribedRow rowOf(const KnownIdentity &identity)
{
    const QFileInfo file(identity.path);
    const bool isExpired =
        identity.validUntil.isValid() && identity.validUntil < QDate::currentDate();
    QStringList parts;
    if (!file.exists()) {
        parts.append(IdentitiesPage::tr("not there"));
    }
    if (identity.validUntil.isValid()) {
        const QString until = DisplayTexts::date(identity.validUntil);
        parts.append(isExpired ? IdentitiesPage::tr("expired on %1").arg(until)
                               : IdentitiesPage::tr("valid until %1").arg(until));
    }
    parts.append(QDir::toNativeSeparators(identity.path));
    DescribedRow row;
    row.id = identity.path;
    row.title = identity.holder.isEmpty() ? file.fileName() : identity.holder;
    row.description = parts.join(QStringLiteral(" · "));
    row.needsAttention = isExpired || !file.exists();
    return row;
}

} // namespace

IdentitiesPage::IdentitiesPage(Settings &settings)
    : SettingsPage(tr("Identities"),
                   tr("Files with which you seal reports (PKCS#12). The seal dialog offers them. "
                      "Passphrases are never stored; holder and expiry are known after the first "
                      "seal."))
    , m_settings(settings)
    , m_list(new DescribedList)
    , m_result(new TextLabel)
    , m_forget(new QPushButton(Icons::icon(Icons::Name::Remove), tr("Forget")))
{
    auto *add = new QPushButton(Icons::icon(Icons::Name::Add), tr("Add…"));
    add->setObjectName(QStringLiteral("addIdentity"));
    add->setAccessibleName(tr("Add an identity"));
    auto *trial = new QPushButton(Icons::icon(Icons::Name::Seal), tr("Make a trial identity…"));
    m_forget->setObjectName(QStringLiteral("forgetIdentity"));
    m_forget->setAccessibleName(tr("Forget the identity"));
    m_list->setObjectName(QStringLiteral("identities"));
    m_result->setObjectName(QStringLiteral("identityResult"));
    auto *row = new FlowLayout(Style::small);
    for (QPushButton *button : {add, trial, m_forget}) {
        row->addWidget(button);
    }
    addField(tr("Known identities"), m_list);
    addRow(row);
    addWide(m_result);
    addHint(tr("Forgetting an identity does not delete its file."));
    endFields();

    connect(add, &QPushButton::clicked, this, &IdentitiesPage::chooseFiles);
    connect(trial, &QPushButton::clicked, this, &IdentitiesPage::makeTrialIdentity);
    connect(m_forget, &QPushButton::clicked, this, &IdentitiesPage::forgetCurrent);
    connect(m_list, &DescribedList::currentIdChanged, this,
            [this] { m_forget->setEnabled(!m_list->currentId().isEmpty()); });
    showIdentities();
}

void IdentitiesPage::showIdentities()
{
    QList<DescribedRow> rows;
    for (const KnownIdentity &identity : m_settings.identities()) {
        rows.append(rowOf(identity));
    }
    m_list->showRows(rows);
    m_result->setTextOrHide(rows.isEmpty() ? tr("None yet.") : QString());
}

void IdentitiesPage::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Add identities"), {},
                                           tr("PKCS#12 identities (*.p12 *.pfx);;All files (*)")));
}

void IdentitiesPage::addFiles(const QStringList &files)
{
    for (const QString &path : files) {
        if (const auto readable = readSmallFile(path, largestIdentity); !readable) {
            emit failed(readable.error().message);
            continue;
        }
        m_settings.rememberIdentity({path, {}, {}});
    }
    showIdentities();
}

void IdentitiesPage::makeTrialIdentity()
{
    TrialIdentityDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted) {
        addFiles({dialog.path()});
    }
}

void IdentitiesPage::forgetCurrent()
{
    m_settings.forgetIdentity(m_list->currentId());
    showIdentities();
}
