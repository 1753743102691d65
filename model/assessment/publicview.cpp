#include "publicview.h"

#include "normalizedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// The persons who are to be shown by function, and how they are found in texts.
class HiddenNames
{
public:
    explicit HiddenNames(const QList<RoleHolder> &holders);

    QString shown(const QString &text) const;

private:
    struct Entry
    {
        qsizetype length = 0;
        QRegularExpression pattern;
        QString replacement;
    };

    QList<Entry> m_entries; ///< longest name first, as one may be part of another
};

HiddenNames::HiddenNames(const QList<RoleHolder> &holders)
{
    for (const RoleHolder &holder : holders) {
        const QString name = representableText(holder.person).simplified();
        if (holder.showAs != ShowAs::Function || name.isEmpty()) {
            continue;
        }
        QStringList words = name.split(QLatin1Char(' '));
        std::transform(words.cbegin(), words.cend(), words.begin(),
                       [](const QString &word) { return QRegularExpression::escape(word); });
        QString pattern = words.join(QStringLiteral("\\s+"));
        if (words.size() == 1) {
            pattern = QStringLiteral("\\A\\s*%1\\s*\\z").arg(pattern);
        }
        const QString function = representableText(holder.function);
        m_entries.append({name.size(),
                          QRegularExpression(pattern,
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::UseUnicodePropertiesOption),
                          function.isEmpty() ? QStringLiteral("…") : function});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &left, const Entry &right) {
        return left.length > right.length;
    });
}

QString HiddenNames::shown(const QString &text) const
{
    QString result = representableText(text);
    for (const Entry &entry : m_entries) {
        // Not QString::replace(): it would read "\1" in a function as a reference to a group.
        QString replaced;
        qsizetype end = 0;
        auto matches = entry.pattern.globalMatch(result);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            replaced += result.mid(end, match.capturedStart() - end) + entry.replacement;
            end = match.capturedEnd();
        }
        if (end > 0) {
            result = replaced + result.mid(end);
        }
    }
    return result;
}

void hideNames(Answer &answer, const HiddenNames &names)
{
    for (QString *text : {&answer.comment, &answer.justification, &answer.internalNote,
                          &answer.answeredBy, &answer.identityKnownBy}) {
        *text = names.shown(*text);
    }
}

void hideNames(EvidenceItem &item, const HiddenNames &names)
{
    for (QString *text : {&item.title, &item.fileName, &item.mediaType, &item.link, &item.note,
                          &item.auditor, &item.auditScope}) {
        *text = names.shown(*text);
    }
}

void makeRepresentable(SystemUnderAssessment &system)
{
    for (QString *text :
         {&system.vendor, &system.product, &system.version, &system.plan, &system.platform,
          &system.components, &system.features, &system.regions, &system.exclusions}) {
        *text = representableText(*text);
    }
}

void keepOnlyFacts(EvidenceItem &item)
{
    EvidenceItem facts;
    facts.id = item.id;
    facts.kind = item.kind;
    facts.effective = item.effective;
    facts.expires = item.expires;
    facts.disclosure = item.disclosure;
    item = facts;
}

} // namespace

Assessment withHiddenNames(const Assessment &assessment)
{
    const HiddenNames names(assessment.holders);
    Assessment view = assessment;
    view.title = names.shown(view.title);
    view.approvedBy = names.shown(view.approvedBy);
    makeRepresentable(view.system);
    for (RoleHolder &holder : view.holders) {
        holder.function = names.shown(holder.function);
        holder.organisation = names.shown(holder.organisation);
        holder.person = names.shown(holder.publicName());
    }
    for (Answer &answer : view.answers) {
        hideNames(answer, names);
    }
    for (EvidenceItem &item : view.evidence) {
        hideNames(item, names);
    }
    for (Measure &measure : view.measures) {
        measure.risk = names.shown(measure.risk);
        measure.action = names.shown(measure.action);
        measure.owner = names.shown(measure.owner);
    }
    return view;
}

Assessment publicView(const Assessment &assessment)
{
    Assessment view = withHiddenNames(assessment);
    view.documentSecret.clear();
    view.flags.clear();
    for (Answer &answer : view.answers) {
        answer.internalNote.clear();
    }
    for (EvidenceItem &item : view.evidence) {
        if (item.disclosure == Disclosure::Withheld) {
            keepOnlyFacts(item);
        }
    }
    return view;
}
