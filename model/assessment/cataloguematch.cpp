#include "document.h"
#include "model/catalogue/textrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Names the first thing in an assessment that a catalogue does not have.
class CatalogueMatch
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueMatch)

public:
    explicit CatalogueMatch(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    QString faultOf(const Assessment &assessment) const;

private:
    QString faultOf(const Answer &answer) const;
    QString unknownCheck(const QString &checkId) const;
    bool knowsPlatform(const QString &id) const;

    const Catalogue &m_catalogue;
};

QString CatalogueMatch::faultOf(const Assessment &assessment) const
{
    if (!assessment.system.platform.isEmpty() && !knowsPlatform(assessment.system.platform)) {
        return tr("it has no platform %1").arg(quotedForMessage(assessment.system.platform));
    }
    for (const Answer &answer : assessment.answers) {
        const QString fault = faultOf(answer);
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    for (const Measure &measure : assessment.measures) {
        // A measure whose leaf was redacted does not say its check.
        if (!measure.checkId.isEmpty() && m_catalogue.check(measure.checkId) == nullptr) {
            return unknownCheck(measure.checkId);
        }
    }
    return {};
}

QString CatalogueMatch::faultOf(const Answer &answer) const
{
    const Check *check = m_catalogue.check(answer.key.checkId);
    if (check == nullptr) {
        return unknownCheck(answer.key.checkId);
    }
    if (!check->roles.contains(answer.key.role)) {
        return tr("check %1 is not for the role %2").arg(check->id, toId(answer.key.role));
    }
    const bool unknownStep =
        std::any_of(answer.tickedSteps.cbegin(), answer.tickedSteps.cend(),
                    [check](int step) { return step < 0 || step >= check->steps.size(); });
    return unknownStep ? tr("check %1 has fewer steps than were ticked").arg(check->id) : QString();
}

QString CatalogueMatch::unknownCheck(const QString &checkId) const
{
    return tr("it has no check %1").arg(quotedForMessage(checkId));
}

bool CatalogueMatch::knowsPlatform(const QString &id) const
{
    return std::any_of(m_catalogue.platforms.cbegin(), m_catalogue.platforms.cend(),
                       [&id](const Platform &platform) { return platform.id == id; });
}

} // namespace

Result<void> matchCatalogue(const Assessment &assessment, const Catalogue &catalogue)
{
    if (assessment.catalogue != referenceTo(catalogue)) {
        return Error::invalid(
            CatalogueMatch::tr("The assessment applies catalogue %1 %2 with SHA-256 %3, which is "
                               "not the one at hand. Import that catalogue first.")
                .arg(quotedForMessage(assessment.catalogue.id),
                     quotedForMessage(assessment.catalogue.version), assessment.catalogue.sha256));
    }
    const QString fault = CatalogueMatch(catalogue).faultOf(assessment);
    if (!fault.isEmpty()) {
        return Error::invalid(CatalogueMatch::tr("The assessment does not fit its catalogue: %1. "
                                                 "Ask its issuer for a correct copy.")
                                  .arg(fault));
    }
    return {};
}
