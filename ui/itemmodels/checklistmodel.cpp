#include "checklistmodel.h"

#include "displaytexts.h"

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

QString searchText(const ChecklistNode &node)
{
    if (node.check == nullptr) {
        return {};
    }
    const Language language = DisplayTexts::language();
    const QStringList parts{node.check->id, node.check->title.in(language),
                            node.check->question.in(language),
                            node.check->questionFor(node.role).in(language)};
    return parts.join(QLatin1Char('\n'));
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
    const ChecklistNode &node = *nodeAt(index);
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

QString ChecklistModel::toolTip(const ChecklistNode &node) const
{
    const Language language = DisplayTexts::language();
    switch (node.kind) {
    case ChecklistNode::Kind::Role:
        return m_catalogue->roleDescription(node.role, language);
    case ChecklistNode::Kind::Check:
        return title(node) + QLatin1Char('\n')
            + m_catalogue->resultTitle(toId(node.given), language)
            + (node.given == node.effective ? QString() : QLatin1Char('\n') + tr("Counts as open"));
    default:
        return title(node);
    }
}

QString ChecklistModel::accessibleText(const ChecklistNode &node) const
{
    if (node.kind == ChecklistNode::Kind::Check) {
        const QString given = tr("%1, %2").arg(
            title(node), m_catalogue->resultTitle(toId(node.given), DisplayTexts::language()));
        return node.given == node.effective ? given : tr("%1, %2").arg(given, tr("Counts as open"));
    }
    return tr("%1, %2 of %3 answered")
        .arg(title(node), QString::number(node.answered), QString::number(node.applicable));
}
