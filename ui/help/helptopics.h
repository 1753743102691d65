#pragma once

#include "model/catalogue/language.h"

#include <QList>
#include <QString>
#include <QUrl>

/// One page of the user guide.
struct HelpTopic
{
    QString id;
    QString title;
};

/// Pages of the user guide that belong together.
struct HelpGroup
{
    QString title;
    QList<HelpTopic> topics;
};

/// The user guide: Markdown files in resources/help, one per topic and language.
namespace HelpTopics {

QString home();
QString glossary();
QString standard();

/// In the order in which they are read; titles are the first headings of the files.
QList<HelpGroup> groups(Language language);
QUrl address(const QString &id, Language language);
/// Empty where @p address is none of a topic.
QString idOf(const QUrl &address);
/// Markdown; empty where there is no such topic.
QString text(const QString &id, Language language);
/// The picture that @p address names, in a resource; empty where it names none of the guide.
QString pictureFile(const QUrl &address);

} // namespace HelpTopics
