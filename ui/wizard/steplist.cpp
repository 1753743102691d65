#include "steplist.h"

#include "ui/widgets/style.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Style::small);
}

void StepList::setSteps(const QStringList &steps)
{
    addBoxes(steps.size() - m_boxes.size());
    m_count = steps.size();
    for (qsizetype index = 0; index < m_boxes.size(); ++index) {
        m_boxes.at(index)->setWrappedText(steps.value(index));
        m_boxes.at(index)->setVisible(index < m_count);
    }
}

void StepList::addBoxes(qsizetype count)
{
    // New widgets would come last in the window; setTabOrder() needs one that takes the focus.
    QWidget *before = m_boxes.isEmpty() ? previousInFocusChain() : m_boxes.last();
    while (before != this && before->focusPolicy() == Qt::NoFocus) {
        before = before->previousInFocusChain();
    }
    for (qsizetype added = 0; added < count; ++added) {
        auto *box = new WrappingCheckBox({});
        box->setEnabled(!m_isReadOnly);
        connect(box, &QCheckBox::toggled, this, [this] { emit ticked(tickedSteps()); });
        m_column->addWidget(box);
        if (before != this) {
            QWidget::setTabOrder(before, box);
        }
        before = box;
        m_boxes.append(box);
    }
}

void StepList::setTicked(const QList<int> &steps)
{
    m_unknown = steps;
    for (int index = 0; index < m_count; ++index) {
        const QSignalBlocker blocker(m_boxes.at(index));
        m_boxes.at(index)->setChecked(m_unknown.removeAll(index) > 0);
    }
}

QList<int> StepList::tickedSteps() const
{
    QList<int> steps;
    for (int index = 0; index < m_count; ++index) {
        if (m_boxes.at(index)->isChecked()) {
            steps.append(index);
        }
    }
    return steps + m_unknown;
}

void StepList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (WrappingCheckBox *box : std::as_const(m_boxes)) {
        box->setEnabled(!readOnly);
    }
}
