#include "checklistmodel.h"

#include "displaytexts.h"
#include "searchtext.h"

namespace {

ChecklistNode *findCheck(ChecklistNode *node, const QString &checkId, Role role)
{
    if (node->kind == ChecklistNode::Kind::Check) {
        return node->role == role && node->check->id == checkId ? node : nullptr;
    }
    for (const auto &child : node->children) {
        if (ChecklistNode *found = findCheck(child.get(), checkId, role)) {
            return found;
        }
    }
    return nullptr;
}

QString searchText(ChecklistNode &node)
{
    if (node.check != nullptr && node.searchText.isEmpty()) {
        const Language language = DisplayTexts::language();
        const Check &check = *node.check;
        const QStringList parts = QStringList{check.id,
                                              node.clause->title.in(language),
                                              check.title.in(language),
                                              check.question.in(language),
                                              check.questionFor(node.role).in(language),
                                              check.requirement.in(language)}
            + check.steps.in(language) + node.ownTexts;
        node.searchText = SearchText::folded(parts.join(QLatin1Char('\n')));
    }
    return node.searchText;
}

} // namespace

ChecklistModel::ChecklistModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<ChecklistNode>())
{}

void ChecklistModel::setAssessment(std::shared_ptr<const Assessment> assessment,
                                   std::shared_ptr<const Catalogue> catalogue, QDate onDate)
{
    const bool sameRows = m_assessment != nullptr && m_catalogue == catalogue
        && m_assessment->id == assessment->id && m_assessment->scope == assessment->scope;
    if (sameRows) {
        m_assessment = std::move(assessment);
        for (ChecklistNode *node : updateChecklistTree(*m_root, *m_assessment, onDate)) {
            if (node != m_root.get()) {
                const QModelIndex changed = indexFor(node);
                emit dataChanged(changed, changed);
            }
        }
        return;
    }
    beginResetModel();
    m_assessment = std::move(assessment);
    m_catalogue = std::move(catalogue);
    m_root = makeChecklistTree(*m_catalogue, m_assessment->scope);
    updateChecklistTree(*m_root, *m_assessment, onDate);
    endResetModel();
}

void ChecklistModel::clear()
{
    beginResetModel();
    m_root = std::make_unique<ChecklistNode>();
    m_assessment.reset();
    m_catalogue.reset();
    endResetModel();
}

QModelIndex ChecklistModel::indexOf(const QString &checkId, Role role) const
{
    ChecklistNode *node = findCheck(m_root.get(), checkId, role);
    return node == nullptr ? QModelIndex() : indexFor(node);
}

int ChecklistModel::answered() const
{
    return m_root->answered;
}

int ChecklistModel::applicable() const
{
    return m_root->applicable;
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeAt(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex ChecklistModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexFor(nodeAt(child)->parent) : QModelIndex();
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int ChecklistModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    ChecklistNode &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return title(node);
    case Qt::ToolTipRole:
        return DisplayTexts::toolTip(toolTip(node));
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case KindRole:
        return static_cast<int>(node.kind);
    case CheckIdRole:
        return node.check == nullptr ? QString() : node.check->id;
    case AnsweringRole:
        return static_cast<int>(node.role);
    case GivenResultRole:
        return static_cast<int>(node.given);
    case EffectiveResultRole:
        return static_cast<int>(node.effective);
    case LevelRole:
        return node.check == nullptr ? QVariant() : static_cast<int>(node.check->level);
    case ContributionRole:
        return node.contribution;
    case ClauseRole:
        return node.clause == nullptr ? QString() : node.clause->number;
    case FlaggedRole:
        return node.isFlagged;
    case RemarkRole:
        return node.remark;
    case AnsweredRole:
        return node.answered;
    case ApplicableRole:
        return node.applicable;
    case SearchTextRole:
        return searchText(node);
    default:
        return {};
    }
}

ChecklistNode *ChecklistModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ChecklistNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex ChecklistModel::indexFor(ChecklistNode *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QString ChecklistModel::title(const ChecklistNode &node) const
{
    const Language language = DisplayTexts::language();
    switch (node.kind) {
    case ChecklistNode::Kind::Root:
        return {};
    case ChecklistNode::Kind::Role:
        return m_catalogue->roleTitle(node.role, language);
    case ChecklistNode::Kind::Clause:
        return node.clause->number + QLatin1Char(' ') + node.clause->title.in(language);
    case ChecklistNode::Kind::Contributions:
        return tr("Contributes to");
    case ChecklistNode::Kind::Check:
        return DisplayTexts::shortCheckId(node.check->id) + QLatin1Char(' ')
            + node.check->title.in(language);
    }
    Q_UNREACHABLE();
    return {};
}

QString ChecklistModel::state(const ChecklistNode &node, const QString &separator) const
{
    QStringList parts{m_catalogue->resultTitle(toId(node.given), DisplayTexts::language())};
    if (node.given != node.effective) {
        parts.append(tr("Counts as open"));
    }
    if (node.isFlagged) {
        parts.append(node.remark.isEmpty() ? tr("Flagged for review")
                                           : tr("Flagged for review: %1").arg(node.remark));
    }
    return parts.join(separator);
}

QString ChecklistModel::toolTip(const ChecklistNode &node) const
{
    const Language language = DisplayTexts::language();
    switch (node.kind) {
    case ChecklistNode::Kind::Role:
        return m_catalogue->roleDescription(node.role, language);
    case ChecklistNode::Kind::Check:
        return title(node) + QLatin1Char('\n') + state(node, QStringLiteral("\n"));
    default:
        return title(node);
    }
}

QString ChecklistModel::accessibleText(const ChecklistNode &node) const
{
    if (node.kind == ChecklistNode::Kind::Check) {
        return QStringLiteral("%1, %2").arg(title(node), state(node, QStringLiteral(", ")));
    }
    return tr("%1, %2 of %3 answered")
        .arg(title(node), QString::number(node.answered), QString::number(node.applicable));
}
