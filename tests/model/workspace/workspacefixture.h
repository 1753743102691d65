#pragma once

#include "model/workspace/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

/// A new workspace in a folder of its own, with one assessment of everything.
class WorkspaceFixture
{
public:
    WorkspaceFixture()
    {
        auto created = Workspace::create(path());
        if (!created) {
            qFatal("%s", qPrintable(created.error().message));
        }
        workspace = std::move(created).value();
        Assessment assessment;
        assessment.catalogue = workspace->catalogues().value().first();
        assessment.title = QStringLiteral("Yearly review");
        assessment.scope = Scope::Complete;
        assessment.system.vendor = QStringLiteral("Example vendor");
        assessment.system.product = QStringLiteral("Example product");
        RoleHolder holder;
        holder.role = Role::AccountOwner;
        holder.person = QStringLiteral("Example person");
        assessment.holders = {holder};
        assessmentId = workspace->createAssessment(assessment).value();
    }

    QString path() const { return folder.filePath(QStringLiteral("work.confseal")); }

    void reopen(Workspace::Mode mode = Workspace::Mode::ReadWrite)
    {
        workspace.reset();
        workspace = std::move(Workspace::open(path(), mode)).value();
    }

    Assessment assessment() const { return *workspace->assessment(assessmentId).value(); }

    /// A must-check of the account owner, and an answer to it.
    static AnswerKey key() { return {QStringLiteral("27008-4.3.1-01"), Role::AccountOwner, {}}; }
    static Answer answer(AnswerResult result)
    {
        Answer answer;
        answer.key = key();
        answer.result = result;
        answer.comment = QStringLiteral("A comment");
        answer.justification = QStringLiteral("A justification");
        return answer;
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    QString assessmentId;
};
