#include "model/digest.h"
#include "settings.h"

#include <QDir>

namespace {

constexpr QLatin1String placesGroup("places");

QVariant fromRole(std::optional<Role> role)
{
    return role ? QVariant(toId(*role)) : QVariant(QString());
}

} // namespace

WorkspacePlace Settings::place(const QString &workspacePath) const
{
    const QSettings &file = m_table.file();
    const QString group = placeGroup(workspacePath);
    WorkspacePlace place;
    place.assessmentId = file.value(group + QLatin1String("/assessment")).toString();
    place.checkId = file.value(group + QLatin1String("/check")).toString();
    place.answering = roleFromId(file.value(group + QLatin1String("/answering")).toString());
    place.shownRole = roleFromId(file.value(group + QLatin1String("/shown")).toString());
    place.simpleRole = roleFromId(file.value(group + QLatin1String("/simple")).toString());
    return place;
}

void Settings::setPlace(const QString &workspacePath, const WorkspacePlace &place)
{
    QSettings &file = m_table.file();
    const QString group = placeGroup(workspacePath);
    file.setValue(group + QLatin1String("/assessment"), place.assessmentId);
    file.setValue(group + QLatin1String("/check"), place.checkId);
    file.setValue(group + QLatin1String("/answering"), fromRole(place.answering));
    file.setValue(group + QLatin1String("/shown"), fromRole(place.shownRole));
    file.setValue(group + QLatin1String("/simple"), fromRole(place.simpleRole));
}

QByteArray Settings::windowGeometry() const
{
    return m_table.bytes(SettingsTable::WindowGeometry);
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_table.set(SettingsTable::WindowGeometry, geometry);
}

QByteArray Settings::questionColumns() const
{
    return m_table.bytes(SettingsTable::QuestionColumns);
}

void Settings::setQuestionColumns(const QByteArray &state)
{
    m_table.set(SettingsTable::QuestionColumns, state);
}

bool Settings::isHelpShown() const
{
    return m_table.flag(SettingsTable::HelpShown);
}

void Settings::setHelpShown(bool shown)
{
    m_table.set(SettingsTable::HelpShown, shown);
}

bool Settings::isTourSeen() const
{
    return m_table.flag(SettingsTable::TourSeen);
}

void Settings::setTourSeen(bool seen)
{
    m_table.set(SettingsTable::TourSeen, seen);
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
    QSettings &file = m_table.file();
    file.beginGroup(placesGroup);
    const QStringList known = file.childGroups();
    file.endGroup();
    for (const QString &group : known) {
        const QString key = placesGroup + QLatin1Char('/') + group;
        if (!kept.contains(key)) {
            file.remove(key);
        }
    }
}
