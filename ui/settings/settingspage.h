#pragma once

#include <QScrollArea>

class QLayout;
class QVBoxLayout;

/// One page of the settings: a title and fields below one another, which scrolls. Texts have no
/// mnemonics, as all pages share one window.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    QString title() const { return m_title; }

signals:
    /// Something could not be done, in words for the user.
    void failed(const QString &message);

protected:
    SettingsPage(const QString &title, const QString &introduction);

    void addHeading(const QString &text);
    /// The label stands above, and names the field for those who cannot see it.
    void addField(const QString &label, QWidget *field);
    /// A field as wide as what it shows.
    void addShortField(const QString &label, QWidget *field);
    void addWide(QWidget *widget);
    void addRow(QLayout *row);
    void addHint(const QString &text);
    /// To be called once, after all fields.
    void endFields();

private:
    QString m_title;
    QVBoxLayout *m_column;
};
