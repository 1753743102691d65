#include "checklisttree.h"

namespace {

struct Counts
{
    int answered = 0;
    int applicable = 0;
};

void addCheck(ChecklistNode *parent, const Clause &clause, const Check &check, bool contribution)
{
    ChecklistNode *node = parent->addChild(ChecklistNode::Kind::Check, parent->role);
    node->clause = &clause;
    node->check = &check;
    node->contribution = contribution;
}

void addResponsibilities(ChecklistNode *roleNode, const Catalogue &catalogue, Scope scope)
{
    for (const Clause &clause : catalogue.clauses) {
        ChecklistNode *clauseNode = nullptr;
        for (const Check &check : clause.checks) {
            if (responsibleRole(check, scope) != roleNode->role) {
                continue;
            }
            if (clauseNode == nullptr) {
                clauseNode = roleNode->addChild(ChecklistNode::Kind::Clause, roleNode->role);
                clauseNode->clause = &clause;
            }
            addCheck(clauseNode, clause, check, false);
        }
    }
}

void addContributions(ChecklistNode *roleNode, const Catalogue &catalogue, Scope scope)
{
    ChecklistNode *group = nullptr;
    for (const Clause &clause : catalogue.clauses) {
        for (const Check &check : clause.checks) {
            if (!contributingRoles(check, scope).contains(roleNode->role)) {
                continue;
            }
            if (group == nullptr) {
                group = roleNode->addChild(ChecklistNode::Kind::Contributions, roleNode->role);
                group->contribution = true;
            }
            addCheck(group, clause, check, true);
        }
    }
}

QStringList ownTextsOf(const Answer *answer, const Assessment &assessment)
{
    if (answer == nullptr) {
        return {};
    }
    QStringList texts{answer->comment, answer->justification, answer->internalNote,
                      answer->answeredBy};
    for (const QString &id : answer->evidenceIds) {
        if (const EvidenceItem *item = assessment.evidenceItem(id)) {
            texts.append(item->title);
        }
    }
    return texts;
}

bool updateTexts(ChecklistNode &node, const Answer *answer, const Assessment &assessment)
{
    const auto flag = assessment.flags.constFind({node.check->id, node.role, {}});
    const bool isFlagged = flag != assessment.flags.constEnd();
    QStringList texts = ownTextsOf(answer, assessment);
    if (isFlagged) {
        texts.append(*flag);
    }
    if (isFlagged == node.isFlagged && texts == node.ownTexts) {
        return false;
    }
    node.isFlagged = isFlagged;
    node.remark = isFlagged ? *flag : QString();
    node.ownTexts = texts;
    node.searchText.clear();
    return true;
}

bool updateCheck(ChecklistNode &node, const Assessment &assessment, QDate onDate)
{
    const Answer *answer = assessment.answer({node.check->id, node.role, {}});
    const AnswerResult given = answer == nullptr ? AnswerResult::Open : answer->result;
    const AnswerResult effective = answer == nullptr
        ? AnswerResult::Open
        : effectiveResult(*answer, *node.check, assessment, onDate);
    const bool counts = !node.check->privacy && effective != AnswerResult::NotApplicable;
    const int applicable = counts ? 1 : 0;
    const int answered = counts && effective != AnswerResult::Open ? 1 : 0;
    const bool hasNewTexts = updateTexts(node, answer, assessment);
    const bool changed = hasNewTexts || given != node.given || effective != node.effective
        || applicable != node.applicable || answered != node.answered;
    node.given = given;
    node.effective = effective;
    node.applicable = applicable;
    node.answered = answered;
    return changed;
}

/// A role that is responsible for nothing counts what it contributes to.
bool countsForParent(const ChecklistNode &parent, const ChecklistNode &child)
{
    return parent.kind == ChecklistNode::Kind::Root
        ? child.children.front()->kind != ChecklistNode::Kind::Contributions
        : child.kind != ChecklistNode::Kind::Contributions || parent.children.size() == 1;
}

void update(ChecklistNode &node, const Assessment &assessment, QDate onDate,
            std::vector<ChecklistNode *> &changed)
{
    if (node.kind == ChecklistNode::Kind::Check) {
        if (updateCheck(node, assessment, onDate)) {
            changed.push_back(&node);
        }
        return;
    }
    Counts counts;
    for (const auto &child : node.children) {
        update(*child, assessment, onDate, changed);
        if (countsForParent(node, *child)) {
            counts.answered += child->answered;
            counts.applicable += child->applicable;
        }
    }
    if (counts.answered != node.answered || counts.applicable != node.applicable) {
        node.answered = counts.answered;
        node.applicable = counts.applicable;
        changed.push_back(&node);
    }
}

} // namespace

ChecklistNode *ChecklistNode::addChild(Kind childKind, Role childRole)
{
    auto child = std::make_unique<ChecklistNode>();
    child->kind = childKind;
    child->role = childRole;
    child->parent = this;
    child->row = static_cast<int>(children.size());
    children.push_back(std::move(child));
    return children.back().get();
}

std::unique_ptr<ChecklistNode> makeChecklistTree(const Catalogue &catalogue, Scope scope)
{
    auto root = std::make_unique<ChecklistNode>();
    for (const Role role : rolesInScope(scope)) {
        ChecklistNode *roleNode = root->addChild(ChecklistNode::Kind::Role, role);
        addResponsibilities(roleNode, catalogue, scope);
        addContributions(roleNode, catalogue, scope);
        if (roleNode->children.empty()) {
            root->children.pop_back();
        }
    }
    return root;
}

std::vector<ChecklistNode *> updateChecklistTree(ChecklistNode &root, const Assessment &assessment,
                                                 QDate onDate)
{
    std::vector<ChecklistNode *> changed;
    update(root, assessment, onDate, changed);
    return changed;
}
