#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

/// The values that the program remembers, each with its key, type, limits and standard value. A
/// file that holds something else is read as if the value was not there.
class SettingsTable
{
public:
    enum Entry {
        Appearance,
        AsksRevocation,
        AutomaticBackups,
        BackupFolder,
        BackupsKept,
        ConfirmsExternalOpening,
        DefaultWorkspace,
        HelpShown,
        Identities,
        LanguageId,
        LastPage,
        OrganisationAddress,
        OrganisationContact,
        OrganisationName,
        OrganisationPlace,
        QuestionColumns,
        RecentWorkspaces,
        SealLevel,
        StartWith,
        TextSize,
        TimestampServer,
        TokenModule,
        TourSeen,
        TrustsSystem,
        WindowGeometry
    };

    explicit SettingsTable(const QString &path);

    bool flag(Entry entry) const;
    int number(Entry entry) const;
    /// Without characters that no text has, and cut at the limit of the entry.
    QString text(Entry entry) const;
    QStringList texts(Entry entry) const;
    QByteArray bytes(Entry entry) const;
    void set(Entry entry, const QVariant &value);

    QSettings &file() { return m_file; }
    const QSettings &file() const { return m_file; }

private:
    QVariant stored(Entry entry) const;

    QSettings m_file;
};
