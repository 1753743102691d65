#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// The languages of catalogues and reports.
enum class Language { German, English };

/// "de" or "en".
QString toId(Language language);
std::optional<Language> languageFromId(QStringView id);

/// One text in every language of the catalogue.
struct LocalizedText
{
    QString de;
    QString en;

    bool operator==(const LocalizedText &) const = default;

    const QString &in(Language language) const { return language == Language::German ? de : en; }
    bool isEmpty() const { return de.isEmpty() && en.isEmpty(); }
};

/// A list of texts in every language of the catalogue; the lists are equally long.
struct LocalizedList
{
    QStringList de;
    QStringList en;

    bool operator==(const LocalizedList &) const = default;

    const QStringList &in(Language language) const
    {
        return language == Language::German ? de : en;
    }
    qsizetype size() const { return de.size(); }
    bool isEmpty() const { return de.isEmpty() && en.isEmpty(); }
};
