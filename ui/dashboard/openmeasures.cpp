#include "openmeasures.h"

#include "dashboardtexts.h"
#include "ui/itemmodels/displaytexts.h"

#include <algorithm>

namespace {

/// An owner who is one of the persons that asked to be named by their function.
QString publicOwner(const QString &owner, const Assessment &assessment)
{
    const auto holder =
        std::find_if(assessment.holders.cbegin(), assessment.holders.cend(),
                     [&owner](const RoleHolder &candidate) { return candidate.person == owner; });
    return holder == assessment.holders.cend() ? owner : holder->publicName();
}

bool isDueBefore(const Measure *left, const Measure *right)
{
    if (left->due.isValid() != right->due.isValid()) {
        return left->due.isValid();
    }
    return left->due < right->due;
}

} // namespace

QList<OpenMeasure> openMeasures(const Assessment &assessment, const Catalogue &catalogue,
                                const Evaluation &evaluation, QDate today)
{
    QList<const Measure *> open;
    for (const Measure &measure : assessment.measures) {
        const CheckEvaluation *check = evaluation.check(measure.checkId);
        if (check != nullptr && !MeasureTexts::closesMeasures(check->effective)) {
            open.append(&measure);
        }
    }
    std::stable_sort(open.begin(), open.end(), isDueBefore);
    QList<OpenMeasure> list;
    for (const Measure *measure : std::as_const(open)) {
        const Check *check = catalogue.check(measure->checkId);
        list.append({MeasureTexts::stateOf(*measure, today), measure->checkId,
                     DashboardTexts::shown(measure->action), MeasureTexts::due(*measure, today),
                     DashboardTexts::shown(measure->owner),
                     DashboardTexts::shown(publicOwner(measure->owner, assessment)),
                     QStringLiteral("%1 %2").arg(DisplayTexts::shortCheckId(measure->checkId),
                                                 check->title.in(DisplayTexts::language()))});
    }
    return list;
}
