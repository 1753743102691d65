#include "simpleview.h"

#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

SimpleView::SimpleView(QWidget *page, QWidget *parent)
    : QWidget(parent)
    , m_roles(new QComboBox)
    , m_position(new TextLabel(Style::Type::Large))
    , m_pages(new QStackedWidget)
    , m_end(new EndPage)
{
    m_bar = makeBar();
    fitToFont();
    m_pages->addWidget(page);
    m_pages->addWidget(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    connect(m_end, &EndPage::leaveRequested, this, &SimpleView::leaveRequested);
    setRole({});
}

QWidget *SimpleView::makeBar()
{
    m_roles->setObjectName(QStringLiteral("simpleRole"));
    m_roles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setWordWrap(false);
    auto *label = new TextLabel(tr("&Questions for:"), Style::Type::Large);
    label->setWordWrap(false);
    label->setBuddy(m_roles);
    TypeScale::set(*m_roles, Style::Type::Large);
    auto *leave = new QPushButton(tr("Back to the full view"));
    leave->setAutoDefault(false);
    leave->setObjectName(QStringLiteral("leave"));
    auto *parts = new QWidget;
    auto *row = new FlowLayout(Style::medium, parts);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_roles, m_position, leave}) {
        row->addWidget(part);
        m_parts.append(part);
    }
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(Style::huge, Style::medium, Style::huge, Style::small);
    column->addWidget(parts);
    connect(leave, &QPushButton::clicked, this, &SimpleView::leaveRequested);
    connect(m_roles, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto role = roleFromId(m_roles->currentData().toString())) {
            emit roleChosen(*role);
        }
    });
    return bar;
}

void SimpleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToFont();
    }
}

void SimpleView::fitToFont()
{
    const int height = QFontMetrics(Style::font(Style::Type::Large)).height() + Style::large;
    for (QWidget *part : std::as_const(m_parts)) {
        part->setMinimumHeight(height);
    }
}

void SimpleView::setRoles(const Catalogue &catalogue, const QList<Role> &roles)
{
    const QSignalBlocker blocker(m_roles);
    m_roles->clear();
    m_offered.clear();
    for (const Role role : roles) {
        if (role == Role::Host || role == Role::Participant) {
            m_offered.append(role);
            m_roles->addItem(catalogue.roleTitle(role, DisplayTexts::language()), toId(role));
        }
    }
}

void SimpleView::setRole(std::optional<Role> role)
{
    m_role = role;
    if (role) {
        const QSignalBlocker blocker(m_roles);
        m_roles->setCurrentIndex(m_roles->findData(toId(*role)));
    }
    m_bar->setVisible(role.has_value());
    showPage();
}

void SimpleView::setPosition(int position, int count)
{
    m_position->setTextOrHide(tr("Question %1 of %2").arg(position).arg(count));
}

void SimpleView::showEnd()
{
    m_position->setTextOrHide({});
    m_pages->setCurrentWidget(m_end);
}

void SimpleView::showPage()
{
    m_pages->setCurrentIndex(0);
}

bool SimpleView::isAtEnd() const
{
    return m_pages->currentWidget() == m_end;
}
