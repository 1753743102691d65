#include "measurespanel.h"

#include "measuredelegate.h"
#include "ui/itemmodels/measurelistmodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int mostVisibleRows = 4;

} // namespace

MeasuresPanel::MeasuresPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new MeasureListModel(this))
    , m_remark(new TextLabel(Style::Type::Small, Style::Tone::Muted))
    , m_list(new QListView)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MeasureDelegate(m_list));
    m_list->setAccessibleName(tr("Measures for this check"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    column->addWidget(new TextLabel(tr("Measures"), Style::Type::Strong));
    column->addWidget(m_remark);
    column->addWidget(m_list);
    column->addWidget(makeButtons());
    connect(m_list, &QListView::activated, m_edit, &QPushButton::click);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MeasuresPanel::showState);
    m_list->setObjectName(QStringLiteral("measures"));
    m_remark->setObjectName(QStringLiteral("measuresRemark"));
    m_add->setObjectName(QStringLiteral("addMeasure"));
    m_edit->setObjectName(QStringLiteral("editMeasure"));
    m_remove->setObjectName(QStringLiteral("removeMeasure"));
    showState();
}

QWidget *MeasuresPanel::makeButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(Style::small, buttons);
    const auto add = [layout](Icons::Name icon, const QString &text) {
        auto *button = new QPushButton(Icons::icon(icon), text);
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    m_add = add(Icons::Name::Add, tr("Add measure…"));
    m_edit = add(Icons::Name::Edit, tr("Edit measure…"));
    m_remove = add(Icons::Name::Remove, tr("Remove measure"));
    connect(m_add, &QPushButton::clicked, this, &MeasuresPanel::addRequested);
    const auto onCurrent = [this](QPushButton *button, auto request) {
        connect(button, &QPushButton::clicked, this, [this, request] {
            if (const QModelIndex current = m_list->currentIndex(); current.isValid()) {
                const Measure measure = m_model->measure(current);
                emit(this->*request)(measure);
            }
        });
    };
    onCurrent(m_edit, &MeasuresPanel::editRequested);
    onCurrent(m_remove, &MeasuresPanel::removalRequested);
    return buttons;
}

void MeasuresPanel::setMeasures(const QList<Measure> &measures, QDate onDate)
{
    const bool wasInList = m_list->hasFocus();
    m_model->setMeasures(measures, onDate);
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    showState();
    if (wasInList && measures.isEmpty()) {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void MeasuresPanel::showFor(std::optional<AnswerResult> result)
{
    m_result = result;
    showState();
}

void MeasuresPanel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    showState();
}

void MeasuresPanel::choose(const QString &measureId)
{
    if (const QModelIndex index = m_model->indexOf(measureId); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

bool MeasuresPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        m_remove->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MeasuresPanel::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isClosed = m_result && MeasureTexts::closesMeasures(*m_result);
    m_model->setClosed(isClosed);
    m_remark->setTextOrHide(isEmpty ? tr("Nothing is planned yet. Say what closes the gap, who "
                                         "does it, and by when; the report prints it.")
                                : isClosed
                                ? tr("By this result the gap is closed. The report still prints "
                                     "these measures until they are removed.")
                                : QString());
    const int rows = qBound(1, m_model->rowCount(), mostVisibleRows);
    const int rowHeight = qMax(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth());
    m_list->setVisible(!isEmpty);
    const bool canChange = m_list->currentIndex().isValid() && !m_isReadOnly;
    m_add->setEnabled(!m_isReadOnly);
    m_edit->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
    m_edit->setEnabled(canChange);
    m_remove->setEnabled(canChange);
    setVisible(m_result && (!isEmpty || MeasureTexts::isGap(*m_result)));
}
