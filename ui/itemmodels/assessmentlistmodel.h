#pragma once

#include "model/workspace/workspace.h"
#include "rowlistmodel.h"

/// The assessments of a workspace, the last changed one first.
class AssessmentListModel : public RowListModel<AssessmentOverview>
{
    Q_OBJECT

public:
    enum ItemRole {
        IdRole = Qt::UserRole,
        TitleRole,
        SystemRole, ///< vendor and product
        ScopeRole, ///< Scope as int
        StateRole, ///< AssessmentState as int
        EvaluatedRole, ///< bool: whether the four that follow are known
        VerdictRole, ///< Verdict as int
        ScoreRole, ///< per mille
        AnsweredRole,
        ApplicableRole,
        ChangedAtRole, ///< QDateTime, UTC
    };

    explicit AssessmentListModel(QObject *parent = nullptr);

    void setOverviews(QList<AssessmentOverview> overviews);
    /// Tells how one of the listed assessments stands.
    void updateOverview(const AssessmentOverview &overview);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};
