#include "assessmentlistmodel.h"

#include "displaytexts.h"

namespace {

QString systemName(const AssessmentOverview &overview)
{
    return overview.vendor + QLatin1Char(' ') + overview.product;
}

QString accessibleText(const AssessmentOverview &overview)
{
    QStringList parts{systemName(overview), overview.title, DisplayTexts::scope(overview.scope),
                      DisplayTexts::state(overview.state)};
    parts.removeAll(QString());
    const QString name = parts.join(QLatin1String(", "));
    if (!overview.evaluated) {
        return name;
    }
    return AssessmentListModel::tr("%1, %2, %3 of %4 checks answered")
        .arg(name, DisplayTexts::verdict(overview.verdict), QString::number(overview.answered),
             QString::number(overview.applicable));
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

void AssessmentListModel::updateOverview(const AssessmentOverview &overview)
{
    updateRow(overview);
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
        return accessibleText(overview);
    case IdRole:
        return overview.id;
    case TitleRole:
        return overview.title;
    case ScopeRole:
        return static_cast<int>(overview.scope);
    case StateRole:
        return static_cast<int>(overview.state);
    case EvaluatedRole:
        return overview.evaluated;
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
