#include "helpsearch.h"

#include "helptopics.h"

#include <QTextDocument>

#include <algorithm>

namespace {

constexpr qsizetype contextBefore = 30;
constexpr qsizetype contextLength = 120;
constexpr int placesOfTitle = 1000; // a word in the title counts more than any number in the text

QChar foldedCharacter(QChar character)
{
    const QString parts = character.decomposition();
    const bool hasAccent = character.decompositionTag() == QChar::Canonical && !parts.isEmpty();
    return hasAccent ? parts.at(0).toLower() : character.toLower();
}

QString contextOf(const QString &text, qsizetype place)
{
    qsizetype begin = qMax<qsizetype>(0, place - contextBefore);
    while (begin > 0 && begin < place && !text.at(begin - 1).isSpace()) {
        ++begin;
    }
    const QString part = text.mid(begin, contextLength).simplified();
    return begin > 0 ? QString(QStringLiteral("… ") + part) : part;
}

} // namespace

HelpSearch::HelpSearch(Language language)
    : m_language(language)
{}

QStringList HelpSearch::words(const QString &query)
{
    QStringList words = folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QString HelpSearch::folded(const QString &text)
{
    QString result = text;
    std::transform(text.cbegin(), text.cend(), result.begin(), foldedCharacter);
    return result;
}

QList<HelpHit> HelpSearch::find(const QString &query)
{
    const QStringList searched = words(query);
    QList<std::pair<int, HelpHit>> ranked;
    if (searched.isEmpty()) {
        return {};
    }
    readPages();
    for (const Page &page : std::as_const(m_pages)) {
        HelpHit hit{page.id, page.title, {}, 0};
        int rank = 0;
        qsizetype first = page.text.size();
        for (const QString &word : searched) {
            const auto places = static_cast<int>(page.folded.count(word));
            if (places == 0) {
                hit.places = 0;
                break;
            }
            hit.places += places;
            rank += folded(page.title).contains(word) ? placesOfTitle : 0;
            first = qMin(first, page.folded.indexOf(word));
        }
        if (hit.places > 0) {
            hit.context = contextOf(page.text, first);
            ranked.append({rank + hit.places, hit});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<HelpHit> hits;
    for (const auto &[rank, hit] : std::as_const(ranked)) {
        hits.append(hit);
    }
    return hits;
}

void HelpSearch::readPages()
{
    if (!m_pages.isEmpty()) {
        return;
    }
    for (const HelpGroup &group : HelpTopics::groups(m_language)) {
        for (const HelpTopic &topic : group.topics) {
            QTextDocument document;
            document.setMarkdown(HelpTopics::text(topic.id, m_language));
            const QString text = document.toPlainText();
            m_pages.append({topic.id, topic.title, text, folded(text)});
        }
    }
}
