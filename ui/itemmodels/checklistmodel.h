#pragma once

#include "checklisttree.h"

#include <QAbstractItemModel>

/// The checklist of an assessment as a tree: role → clause → check.
class ChecklistModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum ItemRole {
        KindRole = Qt::UserRole, ///< ChecklistNode::Kind as int
        CheckIdRole, ///< empty for groups
        AnsweringRole, ///< Role as int
        GivenResultRole, ///< AnswerResult as int
        EffectiveResultRole, ///< AnswerResult as int
        LevelRole, ///< Level as int
        ContributionRole, ///< bool
        ClauseRole, ///< number of its clause
        FlaggedRole, ///< bool
        RemarkRole, ///< of the flag
        AnsweredRole, ///< how many checks below are answered
        ApplicableRole, ///< how many checks below are applicable
        SearchTextRole, ///< all that the search finds a check by, folded (see SearchText)
    };

    explicit ChecklistModel(QObject *parent = nullptr);

    /// Shows @p assessment; one of the same id and scope updates rows, any other resets the model.
    void setAssessment(std::shared_ptr<const Assessment> assessment,
                       std::shared_ptr<const Catalogue> catalogue, QDate onDate);
    void clear();

    /// The row where @p role answers @p checkId; invalid where it does not.
    QModelIndex indexOf(const QString &checkId, Role role) const;
    /// Over the checks of responsible roles.
    int answered() const;
    int applicable() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    ChecklistNode *nodeAt(const QModelIndex &index) const;
    QModelIndex indexFor(ChecklistNode *node) const;
    QString title(const ChecklistNode &node) const;
    QString state(const ChecklistNode &node, const QString &separator) const;
    QString toolTip(const ChecklistNode &node) const;
    QString accessibleText(const ChecklistNode &node) const;

    std::shared_ptr<const Assessment> m_assessment;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<ChecklistNode> m_root;
};
