#pragma once

#include "model/catalogue/language.h"
#include "model/catalogue/role.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

/// Where the user was in a workspace.
struct WorkspacePlace
{
    QString assessmentId;
    QString checkId;
    std::optional<Role> answering; ///< as whom the check was answered
    std::optional<Role> shownRole; ///< none: the checks of all roles are listed

    bool operator==(const WorkspacePlace &) const = default;
};

/// What the desktop program remembers, in one INI file of the user: one typed pair of functions
/// per value.
class Settings
{
public:
    /// confseal/confseal.ini in the folder for the settings of programs.
    static QString defaultPath();
    explicit Settings(const QString &path);

    /// None: the language of the system.
    std::optional<Language> language() const;
    void setLanguage(Language language);

    /// Absolute paths, the last opened first.
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &path);

    /// Of one of the recent workspaces; that of others is forgotten.
    WorkspacePlace place(const QString &workspacePath) const;
    void setPlace(const QString &workspacePath, const WorkspacePlace &place);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray questionColumns() const;
    void setQuestionColumns(const QByteArray &state);
    bool isHelpShown() const;
    void setHelpShown(bool shown);

private:
    QVariant value(int entry) const;
    void setValue(int entry, const QVariant &value);
    static QString placeGroup(const QString &workspacePath);
    void forgetOtherPlaces(const QStringList &paths);

    QSettings m_file;
};
