#include "measurelistmodel.h"

#include "displaytexts.h"

MeasureListModel::MeasureListModel(QObject *parent)
    : RowListModel(parent)
{}

void MeasureListModel::setMeasures(const QList<Measure> &measures, QDate onDate)
{
    m_onDate = onDate;
    setRows(measures);
}

void MeasureListModel::setClosed(bool closed)
{
    if (closed != m_isClosed) {
        m_isClosed = closed;
        if (rowCount() > 0) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
    }
}

QVariant MeasureListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Measure &measure = row(index);
    const auto detail = [&] {
        return MeasureTexts::detail(measure, stateOf(measure), m_onDate);
    };
    switch (role) {
    case Qt::DisplayRole:
        return MeasureTexts::line(measure.action);
    case Qt::ToolTipRole:
        return toolTip(measure);
    case Qt::AccessibleTextRole:
        return QString(MeasureTexts::line(measure.action) + QLatin1String(", ") + detail());
    case IdRole:
        return measure.id;
    case DetailRole:
        return detail();
    case StateRole:
        return static_cast<int>(stateOf(measure));
    default:
        return {};
    }
}

MeasureState MeasureListModel::stateOf(const Measure &measure) const
{
    return m_isClosed ? MeasureState::Closed : MeasureTexts::stateOf(measure, m_onDate);
}

/// Rows show one line of each text.
QString MeasureListModel::toolTip(const Measure &measure) const
{
    constexpr qsizetype longest = 2000;
    QStringList parts{measure.action.left(longest)};
    if (!measure.risk.isEmpty()) {
        parts.append(tr("Risk: %1").arg(measure.risk.left(longest)));
    }
    return DisplayTexts::toolTip(parts.join(u'\n'));
}
