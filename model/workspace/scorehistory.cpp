#include "scorehistory.h"

#include "model/storage/assessmenthistory.h"
#include "model/storage/assessmentrepository.h"
#include "model/storage/cataloguerepository.h"
#include "model/storage/workspacefile.h"

namespace {

constexpr qsizetype mostPoints = 199; // and the present

enum class Step { Day, Hour, Minute };

/// The same for all times of one step, on the clock of this computer.
QDateTime stepOf(const QDateTime &at, Step step)
{
    const QDateTime local = at.toLocalTime();
    const QTime time = local.time();
    switch (step) {
    case Step::Day:
        return QDateTime(local.date(), QTime(0, 0));
    case Step::Hour:
        return QDateTime(local.date(), QTime(time.hour(), 0));
    case Step::Minute:
        return QDateTime(local.date(), QTime(time.hour(), time.minute()));
    }
    Q_UNREACHABLE();
    return {};
}

QList<AuditMoment> lastOfEach(const QList<AuditMoment> &moments, Step step)
{
    QList<AuditMoment> last;
    QDateTime current;
    for (const AuditMoment &moment : moments) {
        const QDateTime next = stepOf(moment.at, step);
        if (!last.isEmpty() && next == current) {
            last.last() = moment;
        } else {
            last.append(moment);
        }
        current = next;
    }
    return last;
}

QList<AuditMoment> thinned(const QList<AuditMoment> &moments)
{
    if (moments.size() <= mostPoints) {
        return moments;
    }
    QList<AuditMoment> kept;
    for (qsizetype index = 0; index < mostPoints; ++index) {
        kept.append(moments.at(index * (moments.size() - 1) / (mostPoints - 1)));
    }
    return kept;
}

/// The moments to look at. The clock of a computer may have gone back, the chain has not.
QList<AuditMoment> chosen(QList<AuditMoment> moments, const QDateTime &now)
{
    for (qsizetype index = 1; index < moments.size(); ++index) {
        moments[index].at = qMax(moments.at(index).at, moments.at(index - 1).at);
    }
    const auto isWithinOne = [&moments, &now](Step step) {
        return stepOf(moments.first().at, step) == stepOf(qMax(moments.last().at, now), step);
    };
    Step step = Step::Day;
    if (isWithinOne(Step::Day)) {
        step = isWithinOne(Step::Hour) ? Step::Minute : Step::Hour;
    }
    return thinned(lastOfEach(moments, step));
}

ScorePoint pointOf(const Assessment &assessment, const Catalogue &catalogue, const QDateTime &at)
{
    const PartEvaluation whole = evaluate(assessment, catalogue, at.toLocalTime().date()).whole;
    return {at, whole.verdict, whole.tally.scorePermille, whole.tally.answered,
            whole.tally.applicable};
}

/// Evidence may have expired since the last change.
void addPresent(ScoreHistory &history, const Assessment &present, const Catalogue &catalogue,
                const QDateTime &now)
{
    if (stepOf(history.points.last().at, Step::Day) < stepOf(now, Step::Day)) {
        history.points.append(pointOf(present, catalogue, now));
    }
}

} // namespace

Result<ScoreHistory> scoreHistory(const QString &workspacePath, const QString &assessmentId,
                                  const QDateTime &now, const std::function<bool()> &goesOn)
{
    auto file = WorkspaceFile::open(workspacePath, OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    const auto present = AssessmentRepository(*file.value()).load(assessmentId);
    if (!present) {
        return present.error();
    }
    const auto catalogue = CatalogueRepository(*file.value()).load(present.value().catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    const AssessmentHistory past(*file.value());
    const auto moments = past.moments(assessmentId);
    if (!moments || moments.value().isEmpty()) {
        return moments ? Result<ScoreHistory>(ScoreHistory()) : moments.error();
    }
    ScoreHistory history;
    const auto missing =
        past.replay(present.value(), chosen(moments.value(), now),
                    [&](const AuditMoment &moment, const Assessment &then) {
                        history.points.append(pointOf(then, catalogue.value(), moment.at));
                        return !goesOn || goesOn();
                    });
    if (!missing) {
        return missing.error();
    }
    history.missingValues = missing.value();
    if (!history.points.isEmpty()) {
        addPresent(history, present.value(), catalogue.value(), now);
    }
    return history;
}
