#pragma once

#include "model/catalogue/language.h"
#include "model/catalogue/role.h"
#include "model/signing/padeslevel.h"
#include "settingstable.h"
#include "settingsvalues.h"

#include <QUrl>

#include <optional>

/// What the desktop program remembers, in one INI file of the user: one typed pair of functions
/// per value. Whatever the file holds, a value that is returned can be used.
class Settings
{
public:
    /// confseal/confseal.ini in the folder for the settings of programs.
    static QString defaultPath();
    explicit Settings(const QString &path);

    QString path() const { return m_table.file().fileName(); }
    /// False: what is changed is forgotten when the program ends.
    bool canBeKept() const { return m_table.file().isWritable(); }

    /// None: the language of the system.
    std::optional<Language> language() const;
    void setLanguage(Language language);
    ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);
    static constexpr int smallestText = 90;
    static constexpr int largestText = 200;
    /// In per cent of the text of the system.
    int textSize() const { return m_table.number(SettingsTable::TextSize); }
    void setTextSize(int percent) { m_table.set(SettingsTable::TextSize, percent); }

    /// Who makes reports.
    Organisation organisation() const;
    void setOrganisation(const Organisation &organisation);
    /// The file of the logo, whether it is there or not.
    QString logoPath() const;
    /// Empty: none that can be printed.
    QByteArray logo() const;

    /// Absolute paths, the last opened first.
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &path);
    /// Absolute; the one of the program where the user chose none.
    QString defaultWorkspace() const;
    void setDefaultWorkspace(const QString &path);
    StartWith startWith() const;
    void setStartWith(StartWith start);
    static constexpr int fewestBackups = 1;
    static constexpr int mostBackups = 50;
    BackupRules backupRules() const;
    void setBackupRules(const BackupRules &rules);
    /// Whether the user is asked before a link is opened in another program.
    bool confirmsExternalOpening() const;
    void setConfirmsExternalOpening(bool confirms);

    /// Files with identities that were used, the last one first; never their passphrases.
    QList<KnownIdentity> identities() const;
    void rememberIdentity(const KnownIdentity &identity);
    void forgetIdentity(const QString &path);
    /// The server that seals ask for timestamps; empty: none.
    QUrl timestampServer() const;
    void setTimestampServer(const QUrl &address);
    /// What @p text says, where timestamps can be asked for there: with http or https, and without
    /// a password in it.
    static std::optional<QUrl> timestampServerIn(const QString &text);
    /// What is proposed for a seal.
    PadesLevel sealLevel() const;
    void setSealLevel(PadesLevel level);
    /// The library that reaches smart cards, absolute; empty: none.
    QString tokenModule() const;
    void setTokenModule(const QString &path);
    /// Where the certificates lie that the user trusts.
    QString trustFolder() const;
    /// One PEM file each, sorted by name; those that are there now.
    QStringList trustCertificateFiles() const;
    /// Where the trusted lists lie that the user keeps.
    QString trustedListsFolder() const;
    /// Whether what this computer trusts for connections counts for seals, too.
    bool trustsSystem() const { return m_table.flag(SettingsTable::TrustsSystem); }
    void setTrustsSystem(bool trusts) { m_table.set(SettingsTable::TrustsSystem, trusts); }
    /// Whether issuers are asked over the network if certificates were revoked.
    bool asksRevocation() const { return m_table.flag(SettingsTable::AsksRevocation); }
    void setAsksRevocation(bool asks) { m_table.set(SettingsTable::AsksRevocation, asks); }

    /// Of one of the recent workspaces; that of others is forgotten.
    WorkspacePlace place(const QString &workspacePath) const;
    void setPlace(const QString &workspacePath, const WorkspacePlace &place);

    /// Of the main window, counted from 0: what was shown when it was closed.
    int lastPage() const { return m_table.number(SettingsTable::LastPage); }
    void setLastPage(int page) { m_table.set(SettingsTable::LastPage, page); }
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray questionColumns() const;
    void setQuestionColumns(const QByteArray &state);
    bool isHelpShown() const;
    void setHelpShown(bool shown);
    /// Finished or skipped.
    bool isTourSeen() const;
    void setTourSeen(bool seen);

private:
    static QString placeGroup(const QString &workspacePath);
    void forgetOtherPlaces(const QStringList &paths);
    void setIdentities(const QList<KnownIdentity> &identities);
    QString besideFile(const QString &name) const;

    SettingsTable m_table;
};
