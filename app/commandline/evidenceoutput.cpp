#include "evidenceoutput.h"

#include "terminal.h"

#include <algorithm>

namespace {

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// The answers that an item is attached to, in a stable order.
QJsonArray answersToJson(const Assessment &assessment, const QString &evidenceId)
{
    QList<AnswerKey> keys;
    for (const Answer &answer : assessment.answers) {
        if (answer.evidenceIds.contains(evidenceId)) {
            keys.append(answer.key);
        }
    }
    std::sort(keys.begin(), keys.end(), [](const AnswerKey &left, const AnswerKey &right) {
        return std::tie(left.checkId, left.role, left.respondent)
            < std::tie(right.checkId, right.role, right.respondent);
    });
    QJsonArray array;
    for (const AnswerKey &key : std::as_const(keys)) {
        array.append(QJsonObject{{QStringLiteral("check"), key.checkId},
                                 {QStringLiteral("role"), toId(key.role)}});
    }
    return array;
}

} // namespace

QJsonObject evidenceToJson(const EvidenceItem &item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("kind"), toId(item.kind)},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("fileName"), item.fileName},
            {QStringLiteral("mediaType"), item.mediaType},
            {QStringLiteral("sizeBytes"), item.sizeBytes},
            {QStringLiteral("sha256"), item.sha256},
            {QStringLiteral("link"), item.link},
            {QStringLiteral("note"), item.note},
            {QStringLiteral("auditor"), item.auditor},
            {QStringLiteral("auditScope"), item.auditScope},
            {QStringLiteral("periodFrom"), dateText(item.periodFrom)},
            {QStringLiteral("periodTo"), dateText(item.periodTo)},
            {QStringLiteral("effective"), dateText(item.effective)},
            {QStringLiteral("expires"), dateText(item.expires)},
            {QStringLiteral("disclosure"), toId(item.disclosure)}};
}

QJsonArray evidenceListToJson(const Assessment &assessment, QDate onDate)
{
    QJsonArray array;
    for (const EvidenceItem &item : assessment.evidence) {
        QJsonObject object = evidenceToJson(item);
        object.insert(QStringLiteral("expired"), item.isExpired(onDate));
        object.insert(QStringLiteral("answers"), answersToJson(assessment, item.id));
        array.append(object);
    }
    return array;
}

QString evidenceLine(const EvidenceItem &item)
{
    QString what = item.link.isEmpty() ? item.note : item.link;
    if (!item.sha256.isEmpty()) {
        what = QStringLiteral("%1 (%2 bytes, SHA-256 %3)")
                   .arg(item.fileName, QString::number(item.sizeBytes), item.sha256);
    }
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(item.id, toId(item.kind).leftJustified(16), toId(item.disclosure).leftJustified(8),
             visibleText(item.title), visibleText(what));
}
