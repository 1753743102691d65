#include "helptopics.h"

#include <QCoreApplication>
#include <QFile>

#include <vector>

namespace {

struct Group
{
    const char *title;
    std::vector<const char *> topics;
};

const std::vector<Group> &table()
{
    static const std::vector<Group> groups{
        {QT_TRANSLATE_NOOP("HelpTopics", "Getting started"),
         {"welcome", "first-steps", "start-page", "new-assessment", "roles"}},
        {QT_TRANSLATE_NOOP("HelpTopics", "Answering the checks"),
         {"answering", "results", "measures", "contributions", "finding", "evidence", "undo",
          "simple-view"}},
        {QT_TRANSLATE_NOOP("HelpTopics", "Result and report"),
         {"overview", "report", "seal", "verify"}},
        {QT_TRANSLATE_NOOP("HelpTopics", "Your data"),
         {"workspaces", "backups", "settings", "privacy"}},
        {QT_TRANSLATE_NOOP("HelpTopics", "To look up"),
         {"keyboard", "command-line", "glossary", "standard", "accessibility", "troubleshooting"}},
    };
    return groups;
}

bool isKnown(const QString &id)
{
    for (const Group &group : table()) {
        for (const char *topic : group.topics) {
            if (id == QLatin1String(topic)) {
                return true;
            }
        }
    }
    return false;
}

QString titleOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.startsWith(QLatin1String("# ")) ? line.mid(2).trimmed() : QString();
}

} // namespace

QString HelpTopics::home()
{
    return QStringLiteral("welcome");
}

QString HelpTopics::glossary()
{
    return QStringLiteral("glossary");
}

QString HelpTopics::standard()
{
    return QStringLiteral("standard");
}

QList<HelpGroup> HelpTopics::groups(Language language)
{
    QList<HelpGroup> groups;
    for (const Group &listed : table()) {
        HelpGroup group{QCoreApplication::translate("HelpTopics", listed.title), {}};
        for (const char *topic : listed.topics) {
            const QString id = QLatin1String(topic);
            group.topics.append({id, titleOf(text(id, language))});
        }
        groups.append(group);
    }
    return groups;
}

QUrl HelpTopics::address(const QString &id, Language language)
{
    return QUrl(QStringLiteral("qrc:/help/%1/%2.md").arg(toId(language), id));
}

QString HelpTopics::idOf(const QUrl &address)
{
    const QString path = address.path();
    const bool isOurs = address.scheme() == QLatin1String("qrc")
        && path.startsWith(QLatin1String("/help/")) && path.endsWith(QLatin1String(".md"));
    const QString id = isOurs ? path.section(u'/', -1).chopped(3) : QString();
    return isKnown(id) ? id : QString();
}

QString HelpTopics::text(const QString &id, Language language)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(toId(language), id));
    return isKnown(id) && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                         : QString();
}

QString HelpTopics::pictureFile(const QUrl &address)
{
    const QString path = address.path();
    const bool isOurs = address.scheme() == QLatin1String("qrc")
        && path.startsWith(QLatin1String("/help/pictures/"));
    return isOurs ? QString(u':' + path) : QString();
}
