#pragma once

#include "model/catalogue/language.h"

#include <QDialog>

#include <optional>

class MessageBanner;
class QListWidget;
class QStackedWidget;
class Settings;
class SettingsPage;

/// Everything that the user can adjust, page by page. What is changed is kept at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Page { Look, Issuer, Identities, Sealing, Trust, Workspaces, Backups };

    /// @p language: that of the windows. @p settings stay with the caller.
    SettingsDialog(Settings &settings, Language language, Page page, QWidget *parent = nullptr);

    Page page() const;
    /// Set when the user chose another language, which closes the dialog.
    std::optional<Language> chosenLanguage() const { return m_language; }

signals:
    /// Colours or text size, after they are kept.
    void appearanceChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages(Settings &settings, Language language);
    void addPage(SettingsPage *page, const QIcon &icon);
    void addContent();
    void fitCategories();

    MessageBanner *m_message;
    QListWidget *m_categories;
    QStackedWidget *m_pages;
    std::optional<Language> m_language;
};
