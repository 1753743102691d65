#include "commandregistry.h"

#include "answercommand.h"
#include "assessmentchangecommands.h"
#include "assessmentcreatecommand.h"
#include "assessmentlistcommand.h"
#include "assessmentshowcommand.h"
#include "attachmentscommand.h"
#include "backupcommands.h"
#include "cataloguecommands.h"
#include "democommand.h"
#include "evidenceaddcommand.h"
#include "evidenceextractcommand.h"
#include "evidencelistcommand.h"
#include "exportcommand.h"
#include "identitycommands.h"
#include "identitycreatecommand.h"
#include "reportcommand.h"
#include "signcommand.h"
#include "trustcommand.h"
#include "verifycommand.h"
#include "workspacecommands.h"

CommandRegistry::CommandRegistry()
{
    const auto add = [this](auto command) {
        m_commands.push_back(std::move(command));
    };
    add(std::make_unique<CreateCommand>());
    add(std::make_unique<InfoCommand>());
    add(std::make_unique<CheckCommand>());
    add(std::make_unique<BackupCommand>());
    add(std::make_unique<RestoreCommand>());
    add(std::make_unique<DemoCommand>());
    add(std::make_unique<CatalogueListCommand>());
    add(std::make_unique<CatalogueShowCommand>());
    add(std::make_unique<CatalogueValidateCommand>());
    add(std::make_unique<CatalogueImportCommand>());
    add(std::make_unique<AssessmentCreateCommand>());
    add(std::make_unique<AssessmentListCommand>());
    add(std::make_unique<AssessmentShowCommand>());
    add(std::make_unique<AssessmentHolderCommand>());
    add(std::make_unique<AssessmentDeleteCommand>());
    add(std::make_unique<AssessmentApproveCommand>());
    add(std::make_unique<AnswerCommand>());
    add(std::make_unique<EvidenceAddCommand>());
    add(std::make_unique<EvidenceListCommand>());
    add(std::make_unique<EvidenceExtractCommand>());
    add(std::make_unique<IdentityCreateCommand>());
    add(std::make_unique<IdentityListCommand>());
    add(std::make_unique<IdentityShowCommand>());
    add(std::make_unique<ReportCommand>());
    add(std::make_unique<SignCommand>());
    add(std::make_unique<VerifyCommand>());
    add(std::make_unique<TrustInspectCommand>());
    add(std::make_unique<AttachmentsCommand>());
    add(std::make_unique<ExportCommand>());
}

const Command *CommandRegistry::find(const QStringList &arguments) const
{
    for (const auto &command : m_commands) {
        const QStringList words = command->name().split(QLatin1Char(' '));
        if (arguments.mid(0, words.size()) == words) {
            return command.get();
        }
    }
    return nullptr;
}

QList<const Command *> CommandRegistry::group(const QString &word) const
{
    QList<const Command *> members;
    for (const auto &command : m_commands) {
        if (command->name().startsWith(word + QLatin1Char(' '))) {
            members.append(command.get());
        }
    }
    return members;
}
