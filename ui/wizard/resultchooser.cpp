#include "resultchooser.h"

#include "plainwords.h"
#include "resultbutton.h"
#include "ui/itemmodels/displaytexts.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace {

QString explanation(AnswerResult result, const Check &check, Role role, bool isSimple)
{
    const QString refusal = DisplayTexts::whyNotOffered(result, check, role);
    if (!refusal.isEmpty()) {
        return refusal;
    }
    if (result == AnswerResult::NotApplicable && !check.notApplicableCondition.isEmpty()) {
        return check.notApplicableCondition.in(DisplayTexts::language());
    }
    return isSimple ? PlainWords::explanation(result) : DisplayTexts::explanation(result);
}

} // namespace

ResultChooser::ResultChooser(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Result"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    int key = 0;
    for (const AnswerResult result : resultsInKeyOrder()) {
        auto *button = new ResultButton(result, ++key);
        m_group->addButton(button, key);
        m_buttons.append(button);
        column->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this] { emit chosen(this->result()); });
}

void ResultChooser::setCheck(const Catalogue &catalogue, const Check &check, Role role)
{
    m_offered.clear();
    for (ResultButton *button : std::as_const(m_buttons)) {
        const AnswerResult result = button->result();
        button->setTexts(m_isSimple ? PlainWords::result(result)
                                    : catalogue.resultTitle(toId(result), DisplayTexts::language()),
                         explanation(result, check, role, m_isSimple));
        // What cannot be chosen would only be in the way.
        button->setVisible(!m_isSimple || isOffered(result, check, role));
        if (isOffered(result, check, role)) {
            m_offered.append(result);
        }
    }
    alignTitles();
    updateEnabled();
}

void ResultChooser::alignTitles()
{
    int width = 0;
    for (const ResultButton *button : std::as_const(m_buttons)) {
        width = qMax(width, button->neededTitleWidth());
    }
    for (ResultButton *button : std::as_const(m_buttons)) {
        button->setTitleWidth(width);
    }
}

void ResultChooser::setResult(AnswerResult result)
{
    for (ResultButton *button : std::as_const(m_buttons)) {
        if (button->result() == result) {
            button->setChecked(true);
        }
    }
}

AnswerResult ResultChooser::result() const
{
    const auto *chosen = qobject_cast<ResultButton *>(m_group->checkedButton());
    return chosen == nullptr ? AnswerResult::Open : chosen->result();
}

void ResultChooser::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateEnabled();
}

void ResultChooser::setSimple(bool simple)
{
    m_isSimple = simple;
    for (ResultButton *button : std::as_const(m_buttons)) {
        button->setLarge(simple);
    }
}

void ResultChooser::chooseKey(int key)
{
    if (QAbstractButton *button = m_group->button(key)) {
        button->click(); // does nothing where the result is not offered
    }
}

void ResultChooser::focusChosen()
{
    QAbstractButton *chosen = m_group->checkedButton();
    if (chosen != nullptr && chosen->isEnabled()) {
        chosen->setFocus(Qt::OtherFocusReason);
    } else {
        focusNextChild();
    }
}

void ResultChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        alignTitles();
    }
}

void ResultChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        moveFocus(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ResultChooser::moveFocus(int step)
{
    const qsizetype count = m_buttons.size();
    qsizetype position = 0;
    while (position < count && !m_buttons.at(position)->hasFocus()) {
        ++position;
    }
    for (qsizetype tried = 0; tried < count; ++tried) {
        position = (position + step + count) % count;
        if (m_buttons.at(position)->isEnabled()) {
            m_buttons.at(position)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ResultChooser::updateEnabled()
{
    for (ResultButton *button : std::as_const(m_buttons)) {
        // A result that was given although it is not offered (by an import) stays visible as
        // chosen.
        button->setEnabled(!m_isReadOnly && m_offered.contains(button->result()));
    }
}
