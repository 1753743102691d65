#include "reportedresultsmodel.h"

#include "displaytexts.h"
#include "reportedanswers.h"

void ReportedResultsModel::setAssessment(const std::optional<EmbeddedAssessment> &embedded)
{
    beginResetModel();
    m_embedded = embedded;
    endResetModel();
}

int ReportedResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_embedded ? 0
                                           : static_cast<int>(m_embedded->evaluation.checks.size());
}

int ReportedResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportedResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CheckEvaluation &row = m_embedded->evaluation.checks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case ResultRole:
        return static_cast<int>(row.effective);
    case DetailsRole:
        return ReportedAnswers::text(*m_embedded, row);
    default:
        return {};
    }
}

QVariant ReportedResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CheckColumn:
        return tr("Check");
    case TitleColumn:
        return tr("Title");
    case LevelColumn:
        return tr("Level");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

QString ReportedResultsModel::text(const CheckEvaluation &row, int column) const
{
    switch (column) {
    case CheckColumn:
        return DisplayTexts::shortCheckId(row.checkId);
    case TitleColumn: {
        const Check *check = m_embedded->catalogue->check(row.checkId);
        return check == nullptr ? QString() : check->title.in(DisplayTexts::language());
    }
    case LevelColumn:
        return DisplayTexts::level(row.level);
    case ResultColumn:
        return resultText(row);
    default:
        return {};
    }
}

QString ReportedResultsModel::resultText(const CheckEvaluation &row) const
{
    return m_embedded->catalogue->resultTitle(toId(row.effective), DisplayTexts::language());
}

QString ReportedResultsModel::accessibleText(const QModelIndex &index) const
{
    const CheckEvaluation &row = m_embedded->evaluation.checks.at(index.row());
    // A row is read as a whole from its first cell.
    return index.column() != CheckColumn
        ? text(row, index.column())
        : QStringList{text(row, CheckColumn), text(row, TitleColumn), text(row, LevelColumn),
                      text(row, ResultColumn)}
              .join(QStringLiteral(", "));
}
