#pragma once

#include "model/sealing/inspectreport.h"

#include <QAbstractTableModel>

/// What a received report states: one row per check in scope.
class ReportedResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CheckColumn, TitleColumn, LevelColumn, ResultColumn, ColumnCount };
    enum ItemRole {
        ResultRole = Qt::UserRole, ///< AnswerResult as it counts, as int
        DetailsRole, ///< everything that was answered, as a text of several lines
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows nothing without a value. The texts of checks are in the language of the windows.
    void setAssessment(const std::optional<EmbeddedAssessment> &embedded);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const CheckEvaluation &row, int column) const;
    QString resultText(const CheckEvaluation &row) const;
    QString accessibleText(const QModelIndex &index) const;

    std::optional<EmbeddedAssessment> m_embedded;
};
