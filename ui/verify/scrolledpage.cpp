#include "scrolledpage.h"

#include "ui/widgets/style.h"

#include <QVBoxLayout>

namespace {

constexpr int fewestLines = 6;
constexpr int fewestCharacters = 30;

} // namespace

ScrolledPage::ScrolledPage(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Style::medium, Style::medium, Style::medium, Style::medium);
    m_column->setSpacing(Style::medium);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
}

QSize ScrolledPage::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters,
            fontMetrics().lineSpacing() * fewestLines};
}
