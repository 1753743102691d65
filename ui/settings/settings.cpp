#include "settings.h"

#include "model/digest.h"

#include <QDir>
#include <QStandardPaths>

#include <array>

namespace {

enum Entry { LanguageEntry, RecentWorkspaces, WindowGeometry, QuestionColumns, HelpShown };

struct Definition
{
    Entry entry;
    const char *key;
    bool defaultsToTrue;
};

constexpr std::array<Definition, 5> definitions{{
    {LanguageEntry, "window/language", false},
    {RecentWorkspaces, "workspaces/recent", false},
    {WindowGeometry, "window/geometry", false},
    {QuestionColumns, "questions/columns", false},
    {HelpShown, "questions/help", true},
}};

constexpr qsizetype mostRecentWorkspaces = 10;
constexpr QLatin1String placesGroup("places");

QVariant fromRole(std::optional<Role> role)
{
    return role ? QVariant(toId(*role)) : QVariant(QString());
}

} // namespace

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/confseal/confseal.ini");
}

Settings::Settings(const QString &path)
    : m_file(path, QSettings::IniFormat)
{}

QVariant Settings::value(int entry) const
{
    const Definition &definition = definitions.at(static_cast<size_t>(entry));
    const QVariant fallback = definition.defaultsToTrue ? QVariant(true) : QVariant();
    return m_file.value(QLatin1String(definition.key), fallback);
}

void Settings::setValue(int entry, const QVariant &value)
{
    m_file.setValue(QLatin1String(definitions.at(static_cast<size_t>(entry)).key), value);
}

std::optional<Language> Settings::language() const
{
    return languageFromId(value(LanguageEntry).toString());
}

void Settings::setLanguage(Language language)
{
    setValue(LanguageEntry, toId(language));
}

QStringList Settings::recentWorkspaces() const
{
    return value(RecentWorkspaces).toStringList().mid(0, mostRecentWorkspaces);
}

void Settings::addRecentWorkspace(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir().absoluteFilePath(path));
    QStringList paths = recentWorkspaces();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    paths = paths.mid(0, mostRecentWorkspaces);
    setValue(RecentWorkspaces, paths);
    forgetOtherPlaces(paths);
}

WorkspacePlace Settings::place(const QString &workspacePath) const
{
    const QString group = placeGroup(workspacePath);
    WorkspacePlace place;
    place.assessmentId = m_file.value(group + QLatin1String("/assessment")).toString();
    place.checkId = m_file.value(group + QLatin1String("/check")).toString();
    place.answering = roleFromId(m_file.value(group + QLatin1String("/answering")).toString());
    place.shownRole = roleFromId(m_file.value(group + QLatin1String("/shown")).toString());
    return place;
}

void Settings::setPlace(const QString &workspacePath, const WorkspacePlace &place)
{
    const QString group = placeGroup(workspacePath);
    m_file.setValue(group + QLatin1String("/assessment"), place.assessmentId);
    m_file.setValue(group + QLatin1String("/check"), place.checkId);
    m_file.setValue(group + QLatin1String("/answering"), fromRole(place.answering));
    m_file.setValue(group + QLatin1String("/shown"), fromRole(place.shownRole));
}

QByteArray Settings::windowGeometry() const
{
    return value(WindowGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    setValue(WindowGeometry, geometry);
}

QByteArray Settings::questionColumns() const
{
    return value(QuestionColumns).toByteArray();
}

void Settings::setQuestionColumns(const QByteArray &state)
{
    setValue(QuestionColumns, state);
}

bool Settings::isHelpShown() const
{
    return value(HelpShown).toBool();
}

void Settings::setHelpShown(bool shown)
{
    setValue(HelpShown, shown);
}

QString Settings::placeGroup(const QString &workspacePath)
{
    // A path holds characters that separate groups; its digest does not.
    const QString absolute = QDir::cleanPath(QDir().absoluteFilePath(workspacePath));
    return placesGroup + QLatin1Char('/') + toHex(sha256(absolute.toUtf8())).left(16);
}

void Settings::forgetOtherPlaces(const QStringList &paths)
{
    QStringList kept;
    for (const QString &path : paths) {
        kept.append(placeGroup(path));
    }
    m_file.beginGroup(placesGroup);
    const QStringList known = m_file.childGroups();
    m_file.endGroup();
    for (const QString &group : known) {
        const QString key = placesGroup + QLatin1Char('/') + group;
        if (!kept.contains(key)) {
            m_file.remove(key);
        }
    }
}
