#include "cataloguereader.h"

#include "clausereader.h"
#include "objectreader.h"

#include <QRegularExpression>

#include <array>

namespace {

/// What product.md fixes for a result: a catalogue may word the scale, not change it.
struct ScaleRule
{
    const char *id;
    std::optional<int> score;
    bool needsJustification;
    bool needsEvidence;
};

constexpr std::array<ScaleRule, 7> scaleRules{{
    {"fulfilled", 100, false, false},
    {"alternative", 100, true, true},
    {"partly", 50, true, false},
    {"not-fulfilled", 0, true, false},
    {"not-verifiable", 0, true, false},
    {"not-applicable", std::nullopt, true, false},
    {"open", 0, false, false},
}};

constexpr int largestWeight = 100;

QStringList scaleIds()
{
    QStringList ids;
    for (const ScaleRule &rule : scaleRules) {
        ids.append(QLatin1String(rule.id));
    }
    return ids;
}

QStringList neededBy(const ScaleRule &rule)
{
    QStringList needs;
    if (rule.needsJustification) {
        needs.append(QStringLiteral("justification"));
    }
    if (rule.needsEvidence) {
        needs.append(QStringLiteral("evidence"));
    }
    return needs;
}

QSet<QString> asSet(const QStringList &words)
{
    return {words.cbegin(), words.cend()};
}

QString readId(ObjectReader &reader, const QString &example)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return reader.text(QStringLiteral("id"), pattern, example);
}

} // namespace

CatalogueReader::CatalogueReader(FaultList &faults)
    : m_faults(faults)
{}

Catalogue CatalogueReader::read(const QJsonObject &file)
{
    Catalogue catalogue;
    ObjectReader reader(file, QString(), m_faults);
    readHead(reader, catalogue);
    readSources(reader, catalogue);
    catalogue.basisTitles = readTitles(reader, QStringLiteral("basisStatuses"), allBasisStatuses());
    readScale(reader, catalogue);
    readWeights(reader, catalogue);
    readRoles(reader, catalogue);
    catalogue.methodTitles =
        readTitles(reader, QStringLiteral("verificationMethods"), allVerificationMethods());
    readPlatforms(reader, catalogue);
    catalogue.clauses = ClauseReader(catalogue, m_faults).read(reader);
    reader.reportUnknownKeys();
    catalogue.rebuildIndex();
    return catalogue;
}

void CatalogueReader::readHead(ObjectReader &file, Catalogue &catalogue)
{
    static const QRegularExpression version(QStringLiteral("\\A\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}\\z"));
    static const QRegularExpression day(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d\\z"));
    const QString dateKey = QStringLiteral("date");
    const QString sourceKey = QStringLiteral("source");

    catalogue.id = readId(file, QStringLiteral("my-catalogue"));
    catalogue.version = file.text(QStringLiteral("version"), version, QStringLiteral("1.0.0"));
    const QString date = file.text(dateKey, day, QStringLiteral("2026-11-23"));
    catalogue.date = QDate::fromString(date, Qt::ISODate);
    if (!catalogue.date.isValid() && !m_faults.touches(dateKey)) {
        file.addFault(dateKey, tr("there is no such day"));
    }
    catalogue.title = file.localizedText(QStringLiteral("title"));
    file.object(sourceKey, [&catalogue](ObjectReader &source) {
        catalogue.source.standard = source.text(QStringLiteral("standard"));
        catalogue.source.clauseStructure = source.text(QStringLiteral("clauseStructure"));
        catalogue.source.disclaimer = source.localizedText(QStringLiteral("disclaimer"));
    });
}

void CatalogueReader::readSources(ObjectReader &file, Catalogue &catalogue)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9-]{0,63}\\z"));
    const QString keyName = QStringLiteral("key");
    QSet<QString> keys;
    file.objects(QStringLiteral("sources"), [&](ObjectReader &reader) {
        CatalogueSource source;
        source.key = reader.text(keyName, pattern, QStringLiteral("ISO"));
        source.title = reader.text(QStringLiteral("title"));
        source.kind = reader.text(QStringLiteral("kind"));
        if (keys.contains(source.key)) {
            reader.addFault(keyName, tr("\"%1\" occurs twice").arg(source.key));
        }
        keys.insert(source.key);
        catalogue.sources.append(source);
    });
}

void CatalogueReader::readScale(ObjectReader &file, Catalogue &catalogue)
{
    const QStringList ids = scaleIds();
    const QStringList needs{QStringLiteral("justification"), QStringLiteral("evidence")};
    const QString idKey = QStringLiteral("id");
    const QString scoreKey = QStringLiteral("score");
    const QString needsKey = QStringLiteral("needs");
    file.objects(QStringLiteral("answerScale"), [&](ObjectReader &reader) {
        ScaleStep step;
        step.id = reader.word(idKey, ids);
        step.score = reader.scoreOrNull(scoreKey);
        step.title = reader.localizedText(QStringLiteral("title"));
        step.needs = reader.words(needsKey, needs);
        step.recommends = reader.optionalWords(QStringLiteral("recommends"), needs);
        catalogue.answerScale.append(step);
        if (m_faults.touches(reader.place())) {
            return;
        }
        const ScaleRule &rule = scaleRules.at(static_cast<size_t>(ids.indexOf(step.id)));
        if (step.score != rule.score) {
            reader.addFault(scoreKey,
                            rule.score ? tr("must be %1").arg(*rule.score) : tr("must be null"));
        }
        const QStringList needed = neededBy(rule);
        if (asSet(step.needs) != asSet(needed)) {
            reader.addFault(needsKey,
                            needed.isEmpty()
                                ? tr("must be an empty list")
                                : tr("must be: %1").arg(needed.join(QStringLiteral(", "))));
        }
    });
    checkScaleOrder(catalogue.answerScale);
}

void CatalogueReader::checkScaleOrder(const QList<ScaleStep> &scale)
{
    QStringList found;
    for (const ScaleStep &step : scale) {
        found.append(step.id);
    }
    const QString place = QStringLiteral("answerScale");
    if (found != scaleIds() && !m_faults.touches(place)) {
        m_faults.add(place,
                     tr("must have exactly these results in this order: %1")
                         .arg(scaleIds().join(QStringLiteral(", "))));
    }
}

void CatalogueReader::readWeights(ObjectReader &file, Catalogue &catalogue)
{
    const QString place = QStringLiteral("weights");
    const QString severityKey = QStringLiteral("severity");
    QList<Severity> found;
    file.objects(place, [&](ObjectReader &reader) {
        found.append(reader.choice(severityKey, allSeverities()));
        catalogue.weights.insert(found.last(),
                                 reader.integer(QStringLiteral("weight"), 1, largestWeight));
    });
    requireEachOnce(place, severityKey, allSeverities(), found);
}

void CatalogueReader::readRoles(ObjectReader &file, Catalogue &catalogue)
{
    const QString place = QStringLiteral("roles");
    const QString idKey = QStringLiteral("id");
    QList<Role> found;
    file.objects(place, [&](ObjectReader &reader) {
        RoleDescription description;
        description.role = reader.choice(idKey, allRoles());
        description.title = reader.localizedText(QStringLiteral("title"));
        description.description = reader.localizedText(QStringLiteral("description"));
        found.append(description.role);
        catalogue.roles.append(description);
    });
    requireEachOnce(place, idKey, allRoles(), found);
}

void CatalogueReader::readPlatforms(ObjectReader &file, Catalogue &catalogue)
{
    QSet<QString> ids;
    file.objects(QStringLiteral("platforms"), [&](ObjectReader &reader) {
        Platform platform;
        platform.id = readId(reader, QStringLiteral("jitsi"));
        platform.title = reader.localizedText(QStringLiteral("title"));
        if (ids.contains(platform.id)) {
            reader.addFault(QStringLiteral("id"), tr("\"%1\" occurs twice").arg(platform.id));
        }
        ids.insert(platform.id);
        catalogue.platforms.append(platform);
    });
}

template<typename Enum>
QMap<Enum, LocalizedText> CatalogueReader::readTitles(ObjectReader &file, const QString &key,
                                                      const QList<Enum> &expected)
{
    const QString idKey = QStringLiteral("id");
    QMap<Enum, LocalizedText> titles;
    QList<Enum> found;
    file.objects(key, [&](ObjectReader &reader) {
        found.append(reader.choice(idKey, expected));
        titles.insert(found.last(), reader.localizedText(QStringLiteral("title")));
    });
    requireEachOnce(key, idKey, expected, found);
    return titles;
}

template<typename Enum>
void CatalogueReader::requireEachOnce(const QString &place, const QString &idKey,
                                      const QList<Enum> &expected, const QList<Enum> &found)
{
    if (m_faults.touches(place)) {
        return;
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (found.indexOf(found.at(i)) < i) {
            m_faults.add(QStringLiteral("%1[%2].%3").arg(place).arg(i).arg(idKey),
                         tr("\"%1\" occurs twice").arg(toId(found.at(i))));
        }
    }
    for (const Enum value : expected) {
        if (!found.contains(value)) {
            m_faults.add(place, tr("the entry \"%1\" is missing").arg(toId(value)));
        }
    }
}
