#include "workspaceoverview.h"

#include "workspaceprivate.h"

namespace {

AssessmentOverview overviewOf(const AssessmentHeader &header)
{
    AssessmentOverview overview;
    overview.id = header.id;
    overview.title = header.title;
    overview.vendor = header.vendor;
    overview.product = header.product;
    overview.scope = header.scope;
    overview.state = header.state;
    overview.changedAt = header.changedAt;
    overview.newestEvent = header.newestEvent;
    return overview;
}

} // namespace

Result<QList<AssessmentOverview>> Workspace::overviewHeaders() const
{
    const auto headers = d->assessments.headers();
    if (!headers) {
        return headers.error();
    }
    QList<AssessmentOverview> overviews;
    for (const AssessmentHeader &header : headers.value()) {
        overviews.append(overviewOf(header));
    }
    return overviews;
}

Result<AssessmentOverview> Workspace::overview(const QString &id, QDate onDate) const
{
    const auto header = d->assessments.header(id);
    return header ? d->evaluated(overviewOf(header.value()), onDate) : header.error();
}

Result<QList<AssessmentOverview>> Workspace::overviews(QDate onDate) const
{
    auto overviews = overviewHeaders();
    if (!overviews) {
        return overviews;
    }
    for (AssessmentOverview &overview : overviews.value()) {
        auto evaluated = d->evaluated(overview, onDate);
        if (!evaluated) {
            return evaluated.error();
        }
        overview = std::move(evaluated).value();
    }
    return overviews;
}
