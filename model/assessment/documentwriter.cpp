#include "document.h"
#include "documentformat.h"
#include "documentvalues.h"
#include "leafstore.h"
#include "model/json.h"
#include "publicview.h"
#include "rules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template<typename Item>
QList<Item> sortedById(QList<Item> items)
{
    std::sort(items.begin(), items.end(),
              [](const Item &left, const Item &right) { return left.id < right.id; });
    return items;
}

/// Builds the root and fills the leaves on the way.
class DocumentWriter
{
public:
    DocumentWriter(const Assessment &assessment, const Catalogue &catalogue);

    AssessmentDocument write();

private:
    void addHolders();
    void addRows();
    void addRow(const Answer &answer);
    void addText(const QString &kind, const AnswerKey &key, const QString &text);
    void addEvidence();
    void addMeasures();
    bool isAnswer(const AnswerKey &key) const;
    QJsonObject head() const;

    Assessment m_assessment; ///< names hidden, nothing else left out yet
    const Catalogue &m_catalogue;
    QSet<QString> m_evidenceIds;
    LeafStore m_store;
    QMap<QString, QJsonArray> m_lists; ///< by their key in the root
};

DocumentWriter::DocumentWriter(const Assessment &assessment, const Catalogue &catalogue)
    : m_assessment(withHiddenNames(assessment))
    , m_catalogue(catalogue)
    , m_store(assessment.documentSecret)
{
    for (const EvidenceItem &item : assessment.evidence) {
        m_evidenceIds.insert(item.id);
    }
    for (const QString &list : {u"holders"_s, u"answers"_s, u"contributions"_s, u"comments"_s,
                                u"justifications"_s, u"evidence"_s, u"measures"_s}) {
        m_lists.insert(list, {});
    }
}

AssessmentDocument DocumentWriter::write()
{
    addHolders();
    addRows();
    addEvidence();
    addMeasures();
    QJsonObject root = head();
    for (auto list = m_lists.cbegin(); list != m_lists.cend(); ++list) {
        root.insert(list.key(), list.value());
    }
    const QJsonObject document{{u"root"_s, root}, {u"leaves"_s, m_store.leaves()}};
    return {canonicalJson(document), sha256(canonicalJson(root))};
}

void DocumentWriter::addHolders()
{
    for (const RoleHolder &holder : sortedById(m_assessment.holders)) {
        m_lists[u"holders"_s].append(
            QJsonObject{{u"id"_s, holder.id},
                        {u"leaf"_s, m_store.add(u"holder"_s, holder.id, holderValue(holder))}});
    }
}

void DocumentWriter::addRows()
{
    QList<AnswerKey> keys = m_assessment.answers.keys();
    std::sort(keys.begin(), keys.end(), precedesInDocument);
    for (const AnswerKey &key : keys) {
        addRow(m_assessment.answers.value(key));
    }
}

QJsonObject rowOf(const AnswerKey &key, const QString &leaf)
{
    return {{u"check"_s, key.checkId},
            {u"role"_s, toId(key.role)},
            {u"respondent"_s, key.respondent},
            {u"leaf"_s, leaf}};
}

QString rowId(const AnswerKey &key)
{
    return key.checkId + u'\n' + toId(key.role) + u'\n' + key.respondent;
}

void DocumentWriter::addRow(const Answer &answer)
{
    const bool decides = isAnswer(answer.key);
    const QString leaf = m_store.add(decides ? u"answer"_s : u"contribution"_s, rowId(answer.key),
                                     answerValue(answer, m_evidenceIds));
    m_lists[decides ? u"answers"_s : u"contributions"_s].append(rowOf(answer.key, leaf));
    addText(u"comment"_s, answer.key, answer.comment);
    addText(u"justification"_s, answer.key, answer.justification);
}

void DocumentWriter::addText(const QString &kind, const AnswerKey &key, const QString &text)
{
    if (!text.isEmpty()) {
        const QString leaf = m_store.add(kind, rowId(key), {{u"text"_s, text}});
        m_lists[kind + u's'].append(rowOf(key, leaf));
    }
}

void DocumentWriter::addEvidence()
{
    for (const EvidenceItem &item : sortedById(m_assessment.evidence)) {
        const QString kind = u"evidence-detail"_s;
        const QString detail = item.disclosure == Disclosure::Withheld
            ? m_store.withhold(kind, item.id, evidenceDetail(item))
            : m_store.add(kind, item.id, evidenceDetail(item));
        m_lists[u"evidence"_s].append(
            QJsonObject{{u"id"_s, item.id},
                        {u"leaf"_s, m_store.add(u"evidence"_s, item.id, evidenceFacts(item))},
                        {u"detail"_s, detail}});
    }
}

void DocumentWriter::addMeasures()
{
    for (const Measure &measure : sortedById(m_assessment.measures)) {
        m_lists[u"measures"_s].append(
            QJsonObject{{u"id"_s, measure.id},
                        {u"leaf"_s, m_store.add(u"measure"_s, measure.id, measureValue(measure))}});
    }
}

bool DocumentWriter::isAnswer(const AnswerKey &key) const
{
    const Check *check = m_catalogue.check(key.checkId);
    return check != nullptr && key.respondent.isEmpty()
        && responsibleRole(*check, m_assessment.scope) == key.role;
}

QJsonObject DocumentWriter::head() const
{
    const CatalogueReference &catalogue = m_assessment.catalogue;
    return {
        {u"schemaVersion"_s, documentSchemaVersion},
        {u"assessment"_s, m_assessment.id},
        {u"title"_s, m_assessment.title},
        {u"scope"_s, toId(m_assessment.scope)},
        {u"asOf"_s, documentDate(m_assessment.asOf)},
        {u"catalogue"_s,
         QJsonObject{{u"id"_s, catalogue.id},
                     {u"version"_s, catalogue.version},
                     {u"sha256"_s, catalogue.sha256}}},
        {u"system"_s, systemValue(m_assessment.system)},
    };
}

} // namespace

AssessmentDocument makeDocument(const Assessment &assessment, const Catalogue &catalogue)
{
    return DocumentWriter(assessment, catalogue).write();
}
