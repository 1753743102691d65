#include "assessmentlistmodel.h"

#include "displaytexts.h"

namespace {

QString systemName(const AssessmentOverview &overview)
{
    return overview.vendor + QLatin1Char(' ') + overview.product;
}

} // namespace

AssessmentListModel::AssessmentListModel(QObject *parent)
    : RowListModel(parent)
{}

void AssessmentListModel::setOverviews(QList<AssessmentOverview> overviews)
{
    std::stable_sort(overviews.begin(), overviews.end(),
                     [](const AssessmentOverview &left, const AssessmentOverview &right) {
                         return left.changedAt > right.changedAt;
                     });
    setRows(overviews);
}

QVariant AssessmentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const AssessmentOverview &overview = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case SystemRole:
        return systemName(overview);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4 of %5 checks answered")
            .arg(systemName(overview), overview.title, DisplayTexts::verdict(overview.verdict))
            .arg(overview.answered)
            .arg(overview.applicable);
    case IdRole:
        return overview.id;
    case TitleRole:
        return overview.title;
    case ScopeRole:
        return static_cast<int>(overview.scope);
    case StateRole:
        return static_cast<int>(overview.state);
    case VerdictRole:
        return static_cast<int>(overview.verdict);
    case ScoreRole:
        return overview.scorePermille;
    case AnsweredRole:
        return overview.answered;
    case ApplicableRole:
        return overview.applicable;
    case ChangedAtRole:
        return overview.changedAt;
    default:
        return {};
    }
}
