#include "assessmentguard.h"

#include "connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class GuardTexts
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentGuard)
};

} // namespace

Result<AssessmentState> stateOf(const WorkspaceFile::Connection &connection,
                                const QString &assessmentId)
{
    Database &database = *connection.database;
    const auto id =
        database.firstValue(u"SELECT state FROM assessments WHERE id = ?"_s, {assessmentId});
    if (!id) {
        return id.error();
    }
    if (!id.value()) {
        return unknownAssessment(assessmentId);
    }
    const auto state = assessmentStateFromId(id.value()->toString());
    return state ? Result<AssessmentState>(*state)
                 : damagedRow(database.file(), u"assessments.state"_s);
}

Result<void> requireUnlocked(const WorkspaceFile::Connection &connection,
                             const QString &assessmentId)
{
    const auto state = stateOf(connection, assessmentId);
    if (!state) {
        return state.error();
    }
    if (isLocked(state.value())) {
        return Error::invalid(
            GuardTexts::tr("The assessment is %1 and cannot be changed.").arg(toId(state.value())));
    }
    return {};
}

Error unknownAssessment(const QString &assessmentId)
{
    return Error::invalid(
        GuardTexts::tr("The workspace has no assessment \"%1\".").arg(assessmentId));
}

Error missingFromAssessment(const QString &what)
{
    return Error::invalid(GuardTexts::tr("The assessment has no \"%1\".").arg(what));
}

Error unfit(const QString &fault)
{
    return Error::invalid(GuardTexts::tr("This cannot be stored: %1.").arg(fault));
}

Error damagedRow(const QString &file, const QString &fault)
{
    return Error::failed(
        GuardTexts::tr("\"%1\" is damaged (%2). Restore a backup.").arg(file, fault));
}
