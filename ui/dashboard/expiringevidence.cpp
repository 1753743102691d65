#include "dashboardcontent.h"
#include "dashboardtexts.h"

#include <QSet>

#include <algorithm>

namespace {

ExpiringEvidence::When whenOf(const EvidenceItem &item, QDate today)
{
    if (item.isExpired(today)) {
        return ExpiringEvidence::When::Expired;
    }
    return item.expires <= today.addDays(soonDays) ? ExpiringEvidence::When::Soon
                                                   : ExpiringEvidence::When::Later;
}

QHash<QString, QSet<QString>> checksByEvidence(const Assessment &assessment)
{
    QHash<QString, QSet<QString>> backed;
    for (const Answer &answer : assessment.answers) {
        for (const QString &id : answer.evidenceIds) {
            backed[id].insert(answer.key.checkId);
        }
    }
    return backed;
}

} // namespace

QList<ExpiringEvidence> expiringEvidence(const Assessment &assessment, const Evaluation &evaluation,
                                         QDate today)
{
    const QHash<QString, QSet<QString>> backed = checksByEvidence(assessment);
    QList<ExpiringEvidence> list;
    for (const EvidenceItem &item : assessment.evidence) {
        if (!item.expires.isValid() || item.expires > today.addDays(laterDays)) {
            continue;
        }
        ExpiringEvidence entry;
        entry.when = whenOf(item, today);
        entry.title = DashboardTexts::shown(item.title.isEmpty() ? item.fileName : item.title);
        entry.expires = item.expires;
        entry.isWithheld = item.disclosure == Disclosure::Withheld;
        const QSet<QString> checks = backed.value(item.id);
        for (const CheckEvaluation &check : evaluation.checks) {
            if (checks.contains(check.checkId)) {
                entry.checkId = entry.checks == 0 ? check.checkId : entry.checkId;
                ++entry.checks;
            }
        }
        list.append(entry);
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &left, const auto &right) {
        return left.expires < right.expires;
    });
    return list;
}
