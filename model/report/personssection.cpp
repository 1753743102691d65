#include "blocks.h"
#include "sections.h"

namespace {

Block personTable(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block block = table({Column{0, texts.translate("Report", "Role")},
                         Column{0, texts.translate("Report", "Person")},
                         Column{0, texts.translate("Report", "Function")},
                         Column{0, texts.translate("Report", "Organisation")},
                         Column{54, texts.translate("Report", "Checks"), Align::Right}});
    for (const Role role : allRoles()) {
        const bool inScope = rolesInScope(subject.assessment.scope).contains(role);
        const int checks = subject.evaluation.roles.value(role).checks;
        bool named = false;
        for (const RoleHolder &holder : subject.assessment.holders) {
            if (holder.role != role) {
                continue;
            }
            named = true;
            const QString title = holder.isRespondent
                ? texts.translate("Report", "%1 (asked as a sample)").arg(subject.roleTitle(role))
                : subject.roleTitle(role);
            const bool byFunction = holder.showAs == ShowAs::Function;
            block.rows.append(
                tableRow({textCell(title, TextStyle::Strong),
                          textCell(byFunction ? texts.translate("Report", "shown by function")
                                              : holder.person),
                          textCell(holder.function), textCell(holder.organisation),
                          textCell(holder.isRespondent ? QString() : QString::number(checks),
                                   TextStyle::Body, Align::Right)}));
        }
        if (!named && inScope) {
            block.rows.append(tableRow(
                {textCell(subject.roleTitle(role), TextStyle::Strong),
                 textCell(texts.translate("Report", "nobody named")), textCell({}), textCell({}),
                 textCell(QString::number(checks), TextStyle::Body, Align::Right)}));
        }
    }
    return block;
}

/// Provider roles in a complete assessment that nobody of the provider answered for.
QStringList rolesAnsweredByUser(const ReportSubject &subject)
{
    QStringList titles;
    if (subject.assessment.scope != Scope::Complete) {
        return titles;
    }
    const RoleHolder *owner = subject.assessment.holder(Role::AccountOwner);
    for (const Role role : {Role::SoftwareProvider, Role::ServiceProvider}) {
        const RoleHolder *holder = subject.assessment.holder(role);
        const bool same = holder == nullptr
            || (owner != nullptr && !owner->organisation.isEmpty()
                && holder->organisation == owner->organisation);
        if (same && subject.evaluation.roles.value(role).answered > 0) {
            titles.append(subject.roleTitle(role));
        }
    }
    return titles;
}

} // namespace

ReportBlocks personsSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    ReportBlocks blocks{sectionHeading(SectionId::Persons, texts), personTable(subject)};
    const QStringList onBehalf = rolesAnsweredByUser(subject);
    if (!onBehalf.isEmpty()) {
        blocks.append(paragraph(
            texts
                .translate("Report",
                           "The using organisation answered on behalf of: %1. The provider itself "
                           "has declared nothing for these checks.")
                .arg(onBehalf.join(QStringLiteral(", "))),
            TextStyle::Body, 8));
    }
    const ReportMetadata &metadata = subject.metadata;
    Block state = keyValues({
        {texts.translate("Report", "State of the assessment"),
         texts.state(assessmentStateFromId(metadata.state).value_or(AssessmentState::Draft))},
        {texts.translate("Report", "Approved by"), metadata.approvedBy},
        {texts.translate("Report", "Approved"), texts.time(metadata.approvedAt)},
    });
    state.spaceAbove = 12;
    blocks.append(state);
    return blocks;
}
