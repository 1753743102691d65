#include "catalogue.h"

#include <algorithm>

namespace {

template<typename Item, typename Predicate>
QString titleOf(const QList<Item> &items, Language language, Predicate matches)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), matches);
    return found == items.cend() ? QString() : found->title.in(language);
}

template<typename Predicate>
int countChecks(const QList<Clause> &clauses, Predicate matches)
{
    qsizetype count = 0;
    for (const Clause &clause : clauses) {
        count += std::count_if(clause.checks.cbegin(), clause.checks.cend(), matches);
    }
    return static_cast<int>(count);
}

} // namespace

const Check *Catalogue::check(QStringView checkId) const
{
    const auto found = m_positions.constFind(checkId.toString());
    return found == m_positions.constEnd() ? nullptr
                                           : &clauses.at(found->clause).checks.at(found->check);
}

const Clause *Catalogue::clauseOf(QStringView checkId) const
{
    const auto found = m_positions.constFind(checkId.toString());
    return found == m_positions.constEnd() ? nullptr : &clauses.at(found->clause);
}

int Catalogue::checkCount() const
{
    return static_cast<int>(m_positions.size());
}

int Catalogue::checkCount(BasisStatus status) const
{
    return countChecks(clauses,
                       [status](const Check &check) { return check.basis.status == status; });
}

int Catalogue::checkCount(Level level) const
{
    return countChecks(clauses, [level](const Check &check) { return check.level == level; });
}

QString Catalogue::roleTitle(Role role, Language language) const
{
    return titleOf(roles, language,
                   [role](const RoleDescription &item) { return item.role == role; });
}

QString Catalogue::roleDescription(Role role, Language language) const
{
    const auto found =
        std::find_if(roles.cbegin(), roles.cend(),
                     [role](const RoleDescription &item) { return item.role == role; });
    return found == roles.cend() ? QString() : found->description.in(language);
}

QString Catalogue::methodTitle(VerificationMethod method, Language language) const
{
    return methodTitles.value(method).in(language);
}

QString Catalogue::basisTitle(BasisStatus status, Language language) const
{
    return basisTitles.value(status).in(language);
}

QString Catalogue::resultTitle(QStringView resultId, Language language) const
{
    return titleOf(answerScale, language,
                   [resultId](const ScaleStep &item) { return item.id == resultId; });
}

QString Catalogue::platformTitle(QStringView platformId, Language language) const
{
    return titleOf(platforms, language,
                   [platformId](const Platform &item) { return item.id == platformId; });
}

QString Catalogue::sourceTitle(QStringView sourceKey) const
{
    const auto found =
        std::find_if(sources.cbegin(), sources.cend(),
                     [sourceKey](const CatalogueSource &item) { return item.key == sourceKey; });
    return found == sources.cend() ? QString() : found->title;
}

void Catalogue::rebuildIndex()
{
    m_positions.clear();
    for (qsizetype clause = 0; clause < clauses.size(); ++clause) {
        const QList<Check> &checks = clauses.at(clause).checks;
        for (qsizetype check = 0; check < checks.size(); ++check) {
            m_positions.insert(checks.at(check).id, {clause, check});
        }
    }
}
