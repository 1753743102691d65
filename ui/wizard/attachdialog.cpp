#include "attachdialog.h"

#include "evidencedelegate.h"
#include "thumbnails.h"
#include "ui/itemmodels/evidencelistmodel.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int widthCharacters = 90;
constexpr int heightLines = 22;

} // namespace

AttachDialog::AttachDialog(const QList<EvidenceItem> &items, const QString &workspacePath,
                           QWidget *parent)
    : QDialog(parent)
    , m_list(new QListView)
{
    setWindowTitle(tr("Attach existing evidence"));
    auto *thumbnails = new Thumbnails(this);
    thumbnails->setWorkspace(workspacePath);
    auto *model = new EvidenceListModel(this);
    model->setItems(items, QDate::currentDate());
    auto *label = new TextLabel(tr("&Evidence of this assessment that is not attached here; choose "
                                   "one or several:"));
    label->setBuddy(m_list);
    m_list->setModel(model);
    m_list->setItemDelegate(new EvidenceDelegate(thumbnails, m_list));
    m_list->setAccessibleName(tr("Evidence of this assessment"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setCurrentIndex(model->index(0));

    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    // With its parent: else Tab leaps over a button.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *attach = buttons->addButton(tr("Attach"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(thumbnails, &Thumbnails::made, m_list->viewport(), QOverload<>::of(&QWidget::update));
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    const auto update = [this, attach] {
        attach->setEnabled(m_list->selectionModel()->hasSelection());
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, update);
    update();
    resize(fontMetrics().averageCharWidth() * widthCharacters,
           fontMetrics().lineSpacing() * heightLines);
}

QStringList AttachDialog::chosen() const
{
    QStringList ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        ids.append(index.data(EvidenceListModel::IdRole).toString());
    }
    return ids;
}
