#pragma once

#include "model/assessment/rules.h"

#include <memory>
#include <vector>

/// One node of the checklist: a role, a clause or group of contributions within it, or a check.
struct ChecklistNode
{
    enum class Kind { Root, Role, Clause, Contributions, Check };

    Kind kind = Kind::Root;
    Role role = Role::AccountOwner;
    const Clause *clause = nullptr; ///< of clauses and checks
    const Check *check = nullptr; ///< of checks
    bool contribution = false;
    AnswerResult given = AnswerResult::Open;
    AnswerResult effective = AnswerResult::Open;
    bool isFlagged = false;
    QString remark; ///< of the flag
    QStringList ownTexts; ///< what was typed, and the titles of the evidence
    QString searchText; ///< made when it is asked for; empty: not yet
    int answered = 0;
    int applicable = 0;
    ChecklistNode *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<ChecklistNode>> children;

    ChecklistNode *addChild(Kind childKind, Role childRole);
};

/// Role → clause → check, as far as a scope asks for them; what a role contributes to comes last.
std::unique_ptr<ChecklistNode> makeChecklistTree(const Catalogue &catalogue, Scope scope);

/// Recomputes results, flags, texts and counts; returns the nodes that changed.
std::vector<ChecklistNode *> updateChecklistTree(ChecklistNode &root, const Assessment &assessment,
                                                 QDate onDate);
