#include "focusplace.h"

#include <QAbstractButton>
#include <QApplication>

namespace {

/// The part of @p view that holds @p widget: the nearest one around it that has a name.
const QWidget *sectionAround(const QWidget *widget, const QWidget *view)
{
    const QWidget *section = widget->parentWidget();
    while (section != view && section->objectName().isEmpty()) {
        section = section->parentWidget();
    }
    return section;
}

} // namespace

FocusPlace::FocusPlace(const QWidget *view)
{
    const QWidget *focused = QApplication::focusWidget();
    if (view != nullptr && focused != nullptr && view->isAncestorOf(focused)) {
        const QWidget *section = sectionAround(focused, view);
        m_section = section == view ? focused->objectName() : section->objectName();
        m_control = focused->accessibleName();
    }
}

void FocusPlace::restore(const QWidget *view) const
{
    auto *section = m_section.isEmpty() ? nullptr : view->findChild<QWidget *>(m_section);
    if (section == nullptr) {
        return;
    }
    QWidget *found = section->focusPolicy() == Qt::NoFocus ? nullptr : section;
    for (QWidget *control : section->findChildren<QWidget *>()) {
        const bool isControl = control->focusPolicy() != Qt::NoFocus && !control->isHidden();
        if (isControl && (found == nullptr || control->accessibleName() == m_control)) {
            found = control;
        }
    }
    if (found != nullptr) {
        found->setFocus();
    }
}
