#include "clausereader.h"

#include "objectreader.h"
#include "textrules.h"

#include <QRegularExpression>

namespace {

const auto sourceName = u"source"_qs;

QStringList knownGroups()
{
    return {QStringLiteral("software-provider"), QStringLiteral("service-provider"),
            QStringLiteral("account-owner-host-participant")};
}

} // namespace

ClauseReader::ClauseReader(const Catalogue &head, FaultList &faults)
    : m_head(head)
    , m_faults(faults)
{
    for (const CatalogueSource &source : head.sources) {
        m_sourceKeys.insert(source.key);
    }
    for (const Platform &platform : head.platforms) {
        m_platformIds.insert(platform.id);
    }
}

QList<Clause> ClauseReader::read(ObjectReader &file)
{
    const QString clausesKey = QStringLiteral("clauses");
    QList<Clause> clauses;
    file.objects(clausesKey, [&](ObjectReader &reader) { clauses.append(readClause(reader)); });
    if (clauses.isEmpty() && !m_faults.touches(clausesKey)) {
        file.addFault(clausesKey, tr("must not be empty"));
    }
    return clauses;
}

Clause ClauseReader::readClause(ObjectReader &reader)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\d{1,3}(\\.\\d{1,3}){0,5}\\z"));
    const QString numberKey = QStringLiteral("clause");
    const QString checksKey = QStringLiteral("checks");
    Clause clause;
    clause.number = reader.text(numberKey, pattern, QStringLiteral("4.1.1"));
    if (m_numberPlaces.contains(clause.number)) {
        reader.addFault(numberKey,
                        tr("%1 is already used at %2")
                            .arg(quotedForMessage(clause.number), m_numberPlaces[clause.number]));
    } else {
        m_numberPlaces.insert(clause.number, reader.placeOf(numberKey));
    }
    const QString soundNumber =
        m_faults.touches(reader.placeOf(numberKey)) ? QString() : clause.number;
    clause.title = reader.localizedText(QStringLiteral("title"));
    clause.group = reader.word(QStringLiteral("group"), knownGroups());
    clause.summary = reader.localizedText(QStringLiteral("summary"));
    reader.objects(checksKey, [&](ObjectReader &check) {
        clause.checks.append(readCheck(check, soundNumber));
    });
    if (clause.checks.isEmpty() && !m_faults.touches(reader.placeOf(checksKey))) {
        reader.addFault(checksKey, tr("must not be empty"));
    }
    return clause;
}

Check ClauseReader::readCheck(ObjectReader &reader, const QString &clauseNumber)
{
    Check check;
    readIdentity(reader, clauseNumber, check);
    readTexts(reader, check);
    readRoles(reader, check);
    readVerification(reader, check);
    readWeight(reader, check);
    readNotApplicable(reader, check);
    check.alternativeAllowed = reader.boolean(QStringLiteral("alternativeAllowed"));
    readBasis(reader, check);
    readReferences(reader, check);
    readPlatformHints(reader, check);
    check.privacy = reader.optionalBoolean(QStringLiteral("privacy"));
    return check;
}

void ClauseReader::readIdentity(ObjectReader &reader, const QString &clauseNumber, Check &check)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9]{1,32}-(?<clause>\\d+(\\.\\d+)*)-\\d{2,5}\\z"));
    const QString idKey = QStringLiteral("id");
    check.id = reader.text(idKey, pattern, QStringLiteral("27008-4.1.1-01"));
    const QString place = reader.placeOf(idKey);
    if (m_checkPlaces.contains(check.id)) {
        reader.addFault(idKey,
                        tr("%1 is already used at %2")
                            .arg(quotedForMessage(check.id), m_checkPlaces[check.id]));
        return;
    }
    m_checkPlaces.insert(check.id, place);
    if (!clauseNumber.isEmpty() && !m_faults.touches(place)
        && pattern.match(check.id).capturedView(u"clause") != clauseNumber) {
        reader.addFault(idKey,
                        tr("\"%1\" does not belong to clause %2").arg(check.id, clauseNumber));
    }
}

void ClauseReader::readTexts(ObjectReader &reader, Check &check)
{
    check.title = reader.localizedText(QStringLiteral("title"));
    check.level = reader.choice(QStringLiteral("level"), allLevels());
    check.requirement = reader.localizedText(QStringLiteral("requirement"));
    check.question = reader.localizedText(QStringLiteral("question"));
    check.suggestedEvidence = reader.localizedList(QStringLiteral("suggestedEvidence"));
    check.rationale = reader.localizedText(QStringLiteral("rationale"));
}

void ClauseReader::readRoles(ObjectReader &reader, Check &check)
{
    const QString rolesKey = QStringLiteral("roles");
    const QString leadKey = QStringLiteral("leadRole");
    const QString byRoleKey = QStringLiteral("questionByRole");
    check.roles = reader.choices(rolesKey, allRoles());
    check.leadRole = reader.choice(leadKey, allRoles());
    const bool rolesAreSound = !m_faults.touches(reader.placeOf(rolesKey));
    if (rolesAreSound && !m_faults.touches(reader.placeOf(leadKey))
        && !check.roles.contains(check.leadRole)) {
        reader.addFault(leadKey,
                        tr("\"%1\" is not among the roles of the check").arg(toId(check.leadRole)));
    }
    if (!reader.contains(byRoleKey)) {
        return;
    }
    reader.object(byRoleKey, [&](ObjectReader &questions) {
        const QStringList keys = questions.keys();
        for (const QString &key : keys) {
            const LocalizedText question = questions.localizedText(key);
            const std::optional<Role> role = roleFromId(key);
            if (!role || (rolesAreSound && !check.roles.contains(*role))) {
                questions.addFault(key, tr("is not among the roles of the check"));
            } else {
                check.questionByRole.insert(*role, question);
            }
        }
    });
}

void ClauseReader::readVerification(ObjectReader &reader, Check &check)
{
    reader.object(QStringLiteral("verification"), [&check](ObjectReader &verification) {
        check.methods = verification.choices(QStringLiteral("methods"), allVerificationMethods());
        check.steps = verification.localizedList(QStringLiteral("steps"));
    });
}

void ClauseReader::readWeight(ObjectReader &reader, Check &check)
{
    const QString weightKey = QStringLiteral("weight");
    const QString severityKey = QStringLiteral("severity");
    check.weight = reader.integer(weightKey, 1, 100);
    check.severity = reader.choice(severityKey, allSeverities());
    if (m_faults.touches(reader.placeOf(weightKey)) || m_faults.touches(reader.placeOf(severityKey))
        || m_faults.touches(QStringLiteral("weights"))) {
        return;
    }
    const int expected = m_head.weights.value(check.severity);
    if (check.weight != expected) {
        reader.addFault(weightKey,
                        tr("is %1, but the severity \"%2\" has the weight %3")
                            .arg(check.weight)
                            .arg(toId(check.severity))
                            .arg(expected));
    }
}

void ClauseReader::readNotApplicable(ObjectReader &reader, Check &check)
{
    const QString conditionKey = QStringLiteral("condition");
    reader.object(QStringLiteral("notApplicable"), [&](ObjectReader &notApplicable) {
        check.notApplicableAllowed = notApplicable.boolean(QStringLiteral("allowed"));
        if (check.notApplicableAllowed || notApplicable.contains(conditionKey)) {
            check.notApplicableCondition = notApplicable.localizedText(conditionKey);
        }
        if (!check.notApplicableAllowed && notApplicable.contains(conditionKey)
            && !m_faults.touches(notApplicable.place())) {
            notApplicable.addFault(conditionKey,
                                   tr("must be absent, because \"allowed\" is not true"));
        }
    });
}

void ClauseReader::readBasis(ObjectReader &reader, Check &check)
{
    reader.object(QStringLiteral("basis"), [&](ObjectReader &basis) {
        check.basis.status = basis.choice(QStringLiteral("status"), allBasisStatuses());
        check.basis.note = basis.localizedText(QStringLiteral("note"));
        if (basis.contains(sourceName)) {
            check.basis.source = basis.text(sourceName);
            requireSource(basis, check.basis.source);
        } else if (check.basis.status != BasisStatus::Derived
                   && !m_faults.touches(basis.placeOf(QStringLiteral("status")))) {
            basis.addFault(
                sourceName,
                tr("missing: the status \"%1\" needs a source").arg(toId(check.basis.status)));
        }
    });
}

void ClauseReader::readReferences(ObjectReader &reader, Check &check)
{
    reader.objects(QStringLiteral("references"), [&](ObjectReader &item) {
        Reference reference;
        reference.source = item.text(sourceName);
        requireSource(item, reference.source);
        reference.id = item.optionalText(QStringLiteral("id"));
        reference.title = item.text(QStringLiteral("title"));
        check.references.append(reference);
    });
}

void ClauseReader::readPlatformHints(ObjectReader &reader, Check &check)
{
    const QString hintsKey = QStringLiteral("platformHints");
    if (!reader.contains(hintsKey)) {
        return;
    }
    reader.object(hintsKey, [&](ObjectReader &hints) {
        const QStringList keys = hints.keys();
        for (const QString &platform : keys) {
            check.platformHints.insert(platform, hints.localizedText(platform));
            if (!m_platformIds.contains(platform)
                && !m_faults.touches(QStringLiteral("platforms"))) {
                hints.addFault(platform, tr("is not among the platforms of the catalogue"));
            }
        }
    });
}

void ClauseReader::requireSource(ObjectReader &reader, const QString &sourceKey)
{
    if (!m_sourceKeys.contains(sourceKey) && !m_faults.touches(QStringLiteral("sources"))
        && !m_faults.touches(reader.placeOf(sourceName))) {
        reader.addFault(
            sourceName,
            tr("%1 is not among the sources of the catalogue").arg(quotedForMessage(sourceKey)));
    }
}
