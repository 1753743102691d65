#include "settings.h"

#include "model/catalogue/idtable.h"
#include "model/report/logo.h"
#include "model/workspace/workspacelocation.h"
#include "smallfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

constexpr std::array<IdEntry<ColourScheme>, 3> schemeIds{{
    {ColourScheme::System, u"system"},
    {ColourScheme::Light, u"light"},
    {ColourScheme::Dark, u"dark"},
}};

constexpr std::array<IdEntry<StartWith>, 3> startIds{{
    {StartWith::LastWorkspace, u"last"},
    {StartWith::DefaultWorkspace, u"default"},
    {StartWith::Nothing, u"nothing"},
}};

constexpr qsizetype mostRecentWorkspaces = 10;
constexpr qsizetype mostIdentities = 20;
constexpr QChar fieldSeparator = u'\n'; // in the entry of an identity

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir().absoluteFilePath(path));
}

} // namespace

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/confseal/confseal.ini");
}

Settings::Settings(const QString &path)
    : m_table(path)
{}

std::optional<Language> Settings::language() const
{
    return languageFromId(m_table.text(SettingsTable::LanguageId));
}

void Settings::setLanguage(Language language)
{
    m_table.set(SettingsTable::LanguageId, toId(language));
}

ColourScheme Settings::colourScheme() const
{
    return valueFromTable(schemeIds, m_table.text(SettingsTable::Appearance))
        .value_or(ColourScheme::System);
}

void Settings::setColourScheme(ColourScheme scheme)
{
    m_table.set(SettingsTable::Appearance, idFromTable(schemeIds, scheme));
}

Organisation Settings::organisation() const
{
    return {m_table.text(SettingsTable::OrganisationName).simplified(),
            m_table.text(SettingsTable::OrganisationAddress),
            m_table.text(SettingsTable::OrganisationContact),
            m_table.text(SettingsTable::OrganisationPlace).simplified()};
}

void Settings::setOrganisation(const Organisation &organisation)
{
    m_table.set(SettingsTable::OrganisationName, organisation.name);
    m_table.set(SettingsTable::OrganisationAddress, organisation.address);
    m_table.set(SettingsTable::OrganisationContact, organisation.contact);
    m_table.set(SettingsTable::OrganisationPlace, organisation.place);
}

QString Settings::logoPath() const
{
    return besideFile(QStringLiteral("logo.png"));
}

QByteArray Settings::logo() const
{
    const auto bytes = readSmallFile(logoPath(), largestLogoFile);
    return bytes && readLogo(bytes.value()) ? bytes.value() : QByteArray();
}

QStringList Settings::recentWorkspaces() const
{
    return m_table.texts(SettingsTable::RecentWorkspaces).mid(0, mostRecentWorkspaces);
}

void Settings::addRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(absolute(path));
    paths.prepend(absolute(path));
    paths = paths.mid(0, mostRecentWorkspaces);
    m_table.set(SettingsTable::RecentWorkspaces, paths);
    forgetOtherPlaces(paths);
}

QString Settings::defaultWorkspace() const
{
    const QString path = m_table.text(SettingsTable::DefaultWorkspace);
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : defaultWorkspacePath();
}

void Settings::setDefaultWorkspace(const QString &path)
{
    m_table.set(SettingsTable::DefaultWorkspace, path.isEmpty() ? QString() : absolute(path));
}

StartWith Settings::startWith() const
{
    return valueFromTable(startIds, m_table.text(SettingsTable::StartWith))
        .value_or(StartWith::LastWorkspace);
}

void Settings::setStartWith(StartWith start)
{
    m_table.set(SettingsTable::StartWith, idFromTable(startIds, start));
}

BackupRules Settings::backupRules() const
{
    const QString folder = m_table.text(SettingsTable::BackupFolder);
    return {m_table.flag(SettingsTable::AutomaticBackups),
            m_table.number(SettingsTable::BackupsKept),
            QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : QString()};
}

void Settings::setBackupRules(const BackupRules &rules)
{
    m_table.set(SettingsTable::AutomaticBackups, rules.isOn);
    m_table.set(SettingsTable::BackupsKept, rules.kept);
    m_table.set(SettingsTable::BackupFolder,
                rules.folder.isEmpty() ? QString() : absolute(rules.folder));
}

bool Settings::confirmsExternalOpening() const
{
    return m_table.flag(SettingsTable::ConfirmsExternalOpening);
}

void Settings::setConfirmsExternalOpening(bool confirms)
{
    m_table.set(SettingsTable::ConfirmsExternalOpening, confirms);
}

QList<KnownIdentity> Settings::identities() const
{
    QList<KnownIdentity> identities;
    for (const QString &entry : m_table.texts(SettingsTable::Identities)) {
        const QStringList fields = entry.split(fieldSeparator);
        if (fields.size() == 3 && QDir::isAbsolutePath(fields.at(2))) {
            identities.append(
                {fields.at(2), fields.at(1), QDate::fromString(fields.at(0), Qt::ISODate)});
        }
    }
    return identities;
}

void Settings::setIdentities(const QList<KnownIdentity> &identities)
{
    QStringList entries;
    for (const KnownIdentity &identity : identities) {
        // A line break in a path or a name is no separator; such a file is not remembered.
        const bool isPlain =
            !identity.path.contains(fieldSeparator) && !identity.holder.contains(fieldSeparator);
        if (isPlain) {
            entries.append(QStringList{identity.validUntil.toString(Qt::ISODate), identity.holder,
                                       identity.path}
                               .join(fieldSeparator));
        }
    }
    m_table.set(SettingsTable::Identities, entries.mid(0, mostIdentities));
}

void Settings::rememberIdentity(const KnownIdentity &identity)
{
    const QString path = absolute(identity.path);
    forgetIdentity(path);
    QList<KnownIdentity> known = identities();
    known.prepend({path, identity.holder, identity.validUntil});
    setIdentities(known);
}

void Settings::forgetIdentity(const QString &path)
{
    QList<KnownIdentity> known = identities();
    known.removeIf([&path](const KnownIdentity &identity) { return identity.path == path; });
    setIdentities(known);
}

QString Settings::besideFile(const QString &name) const
{
    return QFileInfo(m_table.file().fileName()).absoluteDir().filePath(name);
}

QString Settings::trustFolder() const
{
    return besideFile(QStringLiteral("trust"));
}

QStringList Settings::trustCertificateFiles() const
{
    const QDir folder(trustFolder());
    QStringList paths;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.pem")}, QDir::Files | QDir::Readable, QDir::Name)) {
        paths.append(folder.filePath(name));
    }
    return paths;
}

QString Settings::trustedListsFolder() const
{
    return besideFile(QStringLiteral("trustedlists"));
}
