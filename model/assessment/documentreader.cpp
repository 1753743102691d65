#include "document.h"
#include "documentformat.h"
#include "documentvalues.h"
#include "model/json.h"
#include "rules.h"
#include "strictobject.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr qsizetype largestDocument = 64 * mebibyte;

/// Turns the JSON of a document into values; stops at the first fault.
class DocumentReader
{
    Q_DECLARE_TR_FUNCTIONS(DocumentReader)

public:
    Result<DocumentContent> read(const QJsonObject &document);

private:
    using Filler = std::function<void(StrictObject &value)>;

    void readLeaves(const QJsonObject &leaves);
    void readRoot(StrictObject &root);
    void readCatalogue(StrictObject catalogue);
    void readHolders(StrictObject &root);
    void readRows(StrictObject &root, const QString &list);
    void readTexts(StrictObject &root, const QString &list, QString Answer::*text);
    void readEvidence(StrictObject &root);
    void readMeasures(StrictObject &root);
    void checkJustifications();
    void checkEvidenceLinks();
    void checkAllLeavesUsed();

    /// Fills from the leaf, or notes @p name as missing.
    bool fillFromLeaf(StrictObject &entry, const QString &key, const QString &name,
                      const Filler &fill);
    AnswerKey readKey(StrictObject &entry);
    /// Visits each entry of a list whose keys must ascend.
    template<typename Key, typename Visit, typename Precedes>
    void forEach(StrictObject &root, const QString &list, Visit visit, Precedes precedes);
    bool hasFault() const { return !m_fault.isEmpty(); }

    QString m_fault;
    DocumentContent m_content;
    QHash<QString, QJsonValue> m_leaves; ///< values by hash, until they are used
    QSet<QString> m_usedLeaves;
    QHash<AnswerKey, bool> m_justified; ///< what the rows say whose leaf is there
};

QString nameOf(const QString &list, const AnswerKey &key)
{
    const QString name = list + u'/' + key.checkId + u'/' + toId(key.role);
    return key.respondent.isEmpty() ? name : QString(name + u'/' + key.respondent);
}

Result<DocumentContent> DocumentReader::read(const QJsonObject &document)
{
    StrictObject top(QJsonValue(document), {}, m_fault);
    StrictObject root(top.object(u"root"_s), u"root"_s, m_fault);
    const qint64 version = root.integer(u"schemaVersion"_s, 1, std::numeric_limits<qint32>::max());
    if (!hasFault() && version > documentSchemaVersion) {
        return Error::invalid(tr("The assessment document was made by a newer version of ConfSeal "
                                 "(format %1; this version reads format %2). Update ConfSeal and "
                                 "try again.")
                                  .arg(version)
                                  .arg(documentSchemaVersion));
    }
    const QJsonObject leaves = top.object(u"leaves"_s).toObject();
    top.refuseOthers();
    readLeaves(leaves);
    readRoot(root);
    checkJustifications();
    checkEvidenceLinks();
    checkAllLeavesUsed();
    if (hasFault()) {
        return Error::invalid(tr("The assessment document is not valid: %1. Nothing was read from "
                                 "it; ask its issuer for an undamaged copy.")
                                  .arg(m_fault));
    }
    m_content.digest = sha256(canonicalJson(document.value(u"root"_s)));
    return m_content;
}

void DocumentReader::readLeaves(const QJsonObject &leaves)
{
    constexpr qsizetype saltDigits = 2 * documentSaltBytes;
    for (auto leaf = leaves.constBegin(); leaf != leaves.constEnd() && !hasFault(); ++leaf) {
        StrictObject object(leaf.value(), u"leaves."_s + leaf.key().left(digestDigits), m_fault);
        object.hexadecimal(u"salt"_s, saltDigits);
        m_leaves.insert(leaf.key(), object.object(u"value"_s));
        object.refuseOthers();
        if (toHex(sha256(canonicalJson(leaf.value()))) != leaf.key()) {
            object.addFault({}, tr("its content does not have this SHA-256, so it was changed"));
        }
    }
}

void DocumentReader::readRoot(StrictObject &root)
{
    Assessment &assessment = m_content.assessment;
    assessment.id = root.uuid(u"assessment"_s);
    assessment.title = root.text(u"title"_s);
    assessment.scope = root.choice<Scope>(u"scope"_s, scopeFromId);
    assessment.asOf = root.date(u"asOf"_s);
    readCatalogue({root.object(u"catalogue"_s), root.placeOf(u"catalogue"_s), m_fault});
    assessment.system =
        readSystemValue({root.object(u"system"_s), root.placeOf(u"system"_s), m_fault});
    readHolders(root);
    readRows(root, u"answers"_s);
    readRows(root, u"contributions"_s);
    readTexts(root, u"comments"_s, &Answer::comment);
    readTexts(root, u"justifications"_s, &Answer::justification);
    readEvidence(root);
    readMeasures(root);
    root.refuseOthers();
}

void DocumentReader::readCatalogue(StrictObject catalogue)
{
    CatalogueReference &reference = m_content.assessment.catalogue;
    reference.id = catalogue.nonEmptyText(u"id"_s);
    reference.version = catalogue.nonEmptyText(u"version"_s);
    reference.sha256 = catalogue.hexadecimal(u"sha256"_s, digestDigits);
    catalogue.refuseOthers();
}

template<typename Key, typename Visit, typename Precedes>
void DocumentReader::forEach(StrictObject &root, const QString &list, Visit visit,
                             Precedes precedes)
{
    const QJsonArray entries = root.array(list, mostEntries);
    std::optional<Key> previous;
    for (qsizetype i = 0; i < entries.size() && !hasFault(); ++i) {
        const QString place = u"%1[%2]"_s.arg(root.placeOf(list)).arg(i);
        StrictObject entry(entries.at(i), place, m_fault);
        const Key key = visit(entry);
        entry.refuseOthers();
        if (previous && !precedes(*previous, key)) {
            entry.addFault({}, *previous == key ? tr("it occurs twice") : tr("it is not in order"));
        }
        previous = key;
    }
}

bool DocumentReader::fillFromLeaf(StrictObject &entry, const QString &key, const QString &name,
                                  const Filler &fill)
{
    const QString hash = entry.hexadecimal(key, digestDigits);
    if (m_usedLeaves.contains(hash)) {
        entry.addFault(key, tr("another entry names the same leaf"));
    }
    m_usedLeaves.insert(hash);
    const auto leaf = m_leaves.constFind(hash);
    if (leaf == m_leaves.constEnd()) {
        m_content.missingLeaves.append(name);
        return false;
    }
    StrictObject value(leaf.value(), u"leaves.%1.value"_s.arg(hash), m_fault);
    fill(value);
    value.refuseOthers();
    return true;
}

void DocumentReader::readHolders(StrictObject &root)
{
    const auto visit = [this](StrictObject &entry) {
        RoleHolder holder;
        holder.id = entry.uuid(u"id"_s);
        fillFromLeaf(entry, u"leaf"_s, u"holders/"_s + holder.id,
                     [&holder](StrictObject &value) { readHolderValue(value, holder); });
        m_content.assessment.holders.append(holder);
        return holder.id;
    };
    forEach<QString>(root, u"holders"_s, visit, std::less<>());
}

AnswerKey DocumentReader::readKey(StrictObject &entry)
{
    return {entry.nonEmptyText(u"check"_s), entry.choice<Role>(u"role"_s, roleFromId),
            entry.uuidOrEmpty(u"respondent"_s)};
}

void DocumentReader::readRows(StrictObject &root, const QString &list)
{
    const auto visit = [this, &list](StrictObject &entry) {
        Answer answer;
        answer.key = readKey(entry);
        bool justified = false;
        const bool present = fillFromLeaf(entry, u"leaf"_s, nameOf(list, answer.key),
                                          [&answer, &justified](StrictObject &value) {
                                              justified = readAnswerValue(value, answer);
                                          });
        if (present) {
            m_justified.insert(answer.key, justified);
        }
        if (m_content.assessment.answers.contains(answer.key)) {
            entry.addFault({}, tr("it occurs twice"));
        } else if (m_content.assessment.answers.size() >= mostEntries) {
            entry.addFault({}, tr("there are more than %1 answers").arg(mostEntries));
        }
        m_content.assessment.answers.insert(answer.key, answer);
        return answer.key;
    };
    forEach<AnswerKey>(root, list, visit, precedesInDocument);
}

void DocumentReader::readTexts(StrictObject &root, const QString &list, QString Answer::*text)
{
    const bool justifies = text == &Answer::justification;
    const auto visit = [this, &list, text, justifies](StrictObject &entry) {
        const AnswerKey key = readKey(entry);
        const auto row = m_content.assessment.answers.find(key);
        if (row == m_content.assessment.answers.end()) {
            entry.addFault({}, tr("there is no answer that it belongs to"));
            return key;
        }
        const bool present =
            fillFromLeaf(entry, u"leaf"_s, nameOf(list, key), [&row, text](StrictObject &value) {
                (*row).*text = value.nonEmptyText(u"text"_s);
            });
        if (justifies) {
            row->justificationWithheld = !present && m_justified.value(key);
        }
        return key;
    };
    forEach<AnswerKey>(root, list, visit, precedesInDocument);
}

void DocumentReader::readEvidence(StrictObject &root)
{
    const auto visit = [this](StrictObject &entry) {
        EvidenceItem item;
        item.id = entry.uuid(u"id"_s);
        const QString name = u"evidence/"_s + item.id;
        fillFromLeaf(entry, u"leaf"_s, name,
                     [&item](StrictObject &value) { readEvidenceFacts(value, item); });
        fillFromLeaf(entry, u"detail"_s, name + u"/detail"_s,
                     [&item](StrictObject &value) { readEvidenceDetail(value, item); });
        m_content.assessment.evidence.append(item);
        return item.id;
    };
    forEach<QString>(root, u"evidence"_s, visit, std::less<>());
}

void DocumentReader::readMeasures(StrictObject &root)
{
    const auto visit = [this](StrictObject &entry) {
        Measure measure;
        measure.id = entry.uuid(u"id"_s);
        fillFromLeaf(entry, u"leaf"_s, u"measures/"_s + measure.id,
                     [&measure](StrictObject &value) { readMeasureValue(value, measure); });
        m_content.assessment.measures.append(measure);
        return measure.id;
    };
    forEach<QString>(root, u"measures"_s, visit, std::less<>());
}

/// Verdicts are computed from `justified` where the text is redacted, so it must not lie where the
/// text is there.
void DocumentReader::checkJustifications()
{
    for (auto row = m_justified.cbegin(); row != m_justified.cend() && !hasFault(); ++row) {
        if (row.value() != isJustified(m_content.assessment.answers.value(row.key()))) {
            m_fault = tr("root.%1: \"justified\" contradicts the justification")
                          .arg(nameOf(u"answers"_s, row.key()));
        }
    }
}

void DocumentReader::checkEvidenceLinks()
{
    QSet<QString> known;
    for (const EvidenceItem &item : std::as_const(m_content.assessment.evidence)) {
        known.insert(item.id);
    }
    for (const Answer &answer : std::as_const(m_content.assessment.answers)) {
        for (const QString &id : answer.evidenceIds) {
            if (!hasFault() && !known.contains(id)) {
                m_fault = tr("root.%1: it names evidence that is not there")
                              .arg(nameOf(u"answers"_s, answer.key));
            }
        }
    }
}

void DocumentReader::checkAllLeavesUsed()
{
    for (auto leaf = m_leaves.cbegin(); leaf != m_leaves.cend() && !hasFault(); ++leaf) {
        if (!m_usedLeaves.contains(leaf.key())) {
            m_fault = tr("leaves.%1: nothing in the root names it").arg(leaf.key());
        }
    }
}

} // namespace

Result<DocumentContent> readDocument(QByteArrayView json)
{
    if (json.size() > largestDocument) {
        return Error::invalid(
            QCoreApplication::translate("DocumentReader",
                                        "The assessment document is larger than %1 MiB and was "
                                        "not read.")
                .arg(largestDocument / mebibyte));
    }
    const Result<QJsonObject> document = parseJsonObject(json);
    if (!document) {
        return Error::invalid(
            QCoreApplication::translate("DocumentReader",
                                        "The assessment document cannot be read: %1. Ask its "
                                        "issuer for an undamaged copy.")
                .arg(document.error().message));
    }
    return DocumentReader().read(document.value());
}
