#include "settingstable.h"

#include "settings.h"

#include <array>

namespace {

using Table = SettingsTable;

enum class Kind { Flag, Number, Text, Texts, Bytes };

/// @p standard, @p least and @p most: of a number its value, of a flag 0 or 1; @p most of a text
/// its characters, of texts their number.
struct Definition
{
    Table::Entry entry;
    const char *key;
    Kind kind;
    int standard;
    int least;
    int most;
};

constexpr int idLength = 20;
constexpr int lineLength = 300;
constexpr int paragraphLength = 2000;
constexpr int addressLength = 2000;
constexpr int pathLength = 4096;
constexpr int bytesLength = 100'000;

constexpr std::array<Definition, 25> definitions{{
    {Table::Appearance, "window/appearance", Kind::Text, 0, 0, idLength},
    {Table::AsksRevocation, "trust/revocation", Kind::Flag, 0, 0, 1},
    {Table::AutomaticBackups, "backups/automatic", Kind::Flag, 1, 0, 1},
    {Table::BackupFolder, "backups/folder", Kind::Text, 0, 0, pathLength},
    {Table::BackupsKept, "backups/kept", Kind::Number, 5, Settings::fewestBackups,
     Settings::mostBackups},
    {Table::ConfirmsExternalOpening, "links/confirm", Kind::Flag, 1, 0, 1},
    {Table::DefaultWorkspace, "workspaces/default", Kind::Text, 0, 0, pathLength},
    {Table::HelpShown, "questions/help", Kind::Flag, 1, 0, 1},
    {Table::Identities, "identities/known", Kind::Texts, 0, 0, 20},
    {Table::LanguageId, "window/language", Kind::Text, 0, 0, idLength},
    {Table::LastPage, "window/page", Kind::Number, 0, 0, 4},
    {Table::OrganisationAddress, "organisation/address", Kind::Text, 0, 0, paragraphLength},
    {Table::OrganisationContact, "organisation/contact", Kind::Text, 0, 0, paragraphLength},
    {Table::OrganisationName, "organisation/name", Kind::Text, 0, 0, lineLength},
    {Table::OrganisationPlace, "organisation/place", Kind::Text, 0, 0, lineLength},
    {Table::QuestionColumns, "questions/columns", Kind::Bytes, 0, 0, bytesLength},
    {Table::RecentWorkspaces, "workspaces/recent", Kind::Texts, 0, 0, 10},
    {Table::SealLevel, "sealing/level", Kind::Text, 0, 0, idLength},
    {Table::StartWith, "workspaces/start", Kind::Text, 0, 0, idLength},
    {Table::TextSize, "window/textsize", Kind::Number, 100, Settings::smallestText,
     Settings::largestText},
    {Table::TimestampServer, "sealing/timestamps", Kind::Text, 0, 0, addressLength},
    {Table::TokenModule, "sealing/module", Kind::Text, 0, 0, pathLength},
    {Table::TourSeen, "window/tour", Kind::Flag, 0, 0, 1},
    {Table::TrustsSystem, "trust/system", Kind::Flag, 0, 0, 1},
    {Table::WindowGeometry, "window/geometry", Kind::Bytes, 0, 0, bytesLength},
}};

const Definition &definitionOf(Table::Entry entry, Kind kind)
{
    const Definition &definition = definitions.at(static_cast<size_t>(entry));
    Q_ASSERT(definition.entry == entry && definition.kind == kind);
    Q_UNUSED(kind)
    return definition;
}

/// Without control characters, which only break the lines of what shows them.
QString readable(const QString &text, int most)
{
    constexpr char16_t firstPrintable = 0x20;
    QString kept = text.left(most);
    kept.removeIf([](QChar character) {
        return character.unicode() < firstPrintable && character != u'\n' && character != u'\t';
    });
    return kept.isValidUtf16() ? kept : QString();
}

} // namespace

SettingsTable::SettingsTable(const QString &path)
    : m_file(path, QSettings::IniFormat)
{}

QVariant SettingsTable::stored(Entry entry) const
{
    return m_file.value(QLatin1String(definitions.at(static_cast<size_t>(entry)).key));
}

bool SettingsTable::flag(Entry entry) const
{
    const bool standard = definitionOf(entry, Kind::Flag).standard != 0;
    const QString text = stored(entry).toString();
    if (text == QLatin1String("true") || text == QLatin1String("false")) {
        return text == QLatin1String("true");
    }
    return standard;
}

int SettingsTable::number(Entry entry) const
{
    const Definition &definition = definitionOf(entry, Kind::Number);
    bool isNumber = false;
    const int value = stored(entry).toInt(&isNumber);
    const bool isUsable = isNumber && value >= definition.least && value <= definition.most;
    return isUsable ? value : definition.standard;
}

QString SettingsTable::text(Entry entry) const
{
    return readable(stored(entry).toString(), definitionOf(entry, Kind::Text).most);
}

QStringList SettingsTable::texts(Entry entry) const
{
    const QStringList stored = this->stored(entry).toStringList();
    QStringList kept;
    for (const QString &text : stored) {
        const QString usable = readable(text, pathLength);
        if (!usable.isEmpty() && kept.size() < definitionOf(entry, Kind::Texts).most) {
            kept.append(usable);
        }
    }
    return kept;
}

QByteArray SettingsTable::bytes(Entry entry) const
{
    const QByteArray bytes = stored(entry).toByteArray();
    return bytes.size() <= definitionOf(entry, Kind::Bytes).most ? bytes : QByteArray();
}

void SettingsTable::set(Entry entry, const QVariant &value)
{
    m_file.setValue(QLatin1String(definitions.at(static_cast<size_t>(entry)).key), value);
}
