#include "measuretexts.h"

#include "displaytexts.h"

namespace {

constexpr qsizetype longestLine = 600;

} // namespace

MeasureState MeasureTexts::stateOf(const Measure &measure, QDate today)
{
    if (!measure.due.isValid()) {
        return MeasureState::Undated;
    }
    if (measure.due < today) {
        return MeasureState::Overdue;
    }
    return measure.due <= today.addDays(soonDays) ? MeasureState::Soon : MeasureState::Later;
}

bool MeasureTexts::isGap(AnswerResult result)
{
    return result == AnswerResult::Partly || result == AnswerResult::NotFulfilled
        || result == AnswerResult::NotVerifiable;
}

bool MeasureTexts::closesMeasures(AnswerResult result)
{
    return result == AnswerResult::Fulfilled || result == AnswerResult::Alternative
        || result == AnswerResult::NotApplicable;
}

QString MeasureTexts::due(const Measure &measure, QDate today)
{
    if (!measure.due.isValid()) {
        return tr("No due date");
    }
    const QString date = DisplayTexts::date(measure.due);
    if (measure.due < today) {
        return tr("Overdue since %1").arg(date);
    }
    return measure.due == today ? tr("Due today") : tr("Due on %1").arg(date);
}

QString MeasureTexts::detail(const Measure &measure, MeasureState state, QDate today)
{
    QStringList parts{state == MeasureState::Closed ? tr("The gap is closed")
                                                    : due(measure, today)};
    const QString owner = line(measure.owner);
    parts.append(owner.isEmpty() ? tr("nobody is named yet") : owner);
    if (const QString risk = line(measure.risk); !risk.isEmpty()) {
        parts.append(tr("Risk: %1").arg(risk));
    }
    return parts.join(QStringLiteral(" · "));
}

QString MeasureTexts::line(const QString &typed)
{
    const QString line = typed.left(2 * longestLine).simplified();
    return line.size() > longestLine ? line.left(longestLine) + u'…' : line;
}
