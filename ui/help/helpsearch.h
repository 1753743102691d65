#pragma once

#include "model/catalogue/language.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A topic in which all words of a search occur.
struct HelpHit
{
    QString topicId;
    QString title;
    QString context; ///< one line around the first place
    int places = 0;
};

/// Finds words in all topics of the user guide, whatever their case and accents.
class HelpSearch
{
public:
    explicit HelpSearch(Language language);

    /// The best ones first: words in the title, then the number of places.
    QList<HelpHit> find(const QString &query);

    static QStringList words(const QString &query);
    /// As long as @p text, so that places in one are places in the other.
    static QString folded(const QString &text);

private:
    struct Page
    {
        QString id;
        QString title;
        QString text;
        QString folded;
    };
    void readPages();

    Language m_language;
    QList<Page> m_pages; ///< read at the first search
};
