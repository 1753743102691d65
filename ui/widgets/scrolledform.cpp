#include "scrolledform.h"

#include <QLayout>
#include <QScrollBar>

namespace {

constexpr int fewestLines = 6;
constexpr int fewestCharacters = 30;
constexpr int usualCharacters = 90;

} // namespace

ScrolledForm::ScrolledForm(const QString &name, QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
}

QSize ScrolledForm::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * usualCharacters;
    const int scrollBar = verticalScrollBar()->sizeHint().width();
    const QLayout *layout = widget()->layout();
    const int height = layout != nullptr && layout->hasHeightForWidth()
        ? layout->totalHeightForWidth(width)
        : widget()->sizeHint().height();
    return {width + scrollBar, height};
}

QSize ScrolledForm::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters,
            fontMetrics().lineSpacing() * fewestLines};
}
