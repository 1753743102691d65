#include "checkheader.h"

#include "flagform.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

CheckHeader::CheckHeader(QWidget *parent)
    : QWidget(parent)
    , m_clause(new TextLabel(Style::Type::Small, Style::Tone::Muted))
    , m_title(new TextLabel(Style::Type::Title))
    , m_badges(new QWidget)
    , m_level(new Badge)
    , m_severity(new Badge)
    , m_role(new Badge)
    , m_privacy(new Badge)
    , m_flag(new FlagForm)
    , m_question(new TextLabel(Style::Type::Heading))
    , m_requirement(new TextLabel)
{
    auto *badgeLayout = new FlowLayout(Style::small, m_badges);
    for (Badge *badge : {m_level, m_severity, m_role, m_privacy}) {
        badgeLayout->addWidget(badge);
    }
    m_privacy->setBadge(tr("Privacy law: not part of the verdict"), Style::Tone::Special);
    for (TextLabel *label : {m_title, m_question, m_requirement}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    column->addWidget(m_clause);
    column->addWidget(m_title);
    column->addWidget(m_badges);
    column->addWidget(m_flag);
    column->addSpacing(Style::tiny);
    column->addWidget(m_question);
    column->addWidget(m_requirement);
}

void CheckHeader::setSimple(bool simple)
{
    for (QWidget *detail : std::initializer_list<QWidget *>{m_clause, m_title, m_badges, m_flag}) {
        detail->setVisible(!simple);
    }
    m_question->setType(simple ? Style::Type::Title : Style::Type::Heading);
    m_requirement->setType(simple ? Style::Type::Large : Style::Type::Body);
}

void CheckHeader::setCheck(const Catalogue &catalogue, const Check &check, Role role,
                           bool isContribution)
{
    const Language language = DisplayTexts::language();
    const Clause *clause = catalogue.clauseOf(check.id);
    m_clause->setText(
        QStringLiteral("%1 · %2 %3")
            .arg(DisplayTexts::shortCheckId(check.id), clause->number, clause->title.in(language)));
    m_title->setText(check.title.in(language));
    const bool isMust = check.level == Level::Must;
    m_level->setBadge(DisplayTexts::level(check.level),
                      isMust ? Style::Tone::Bad : Style::Tone::Info);
    m_severity->setBadge(tr("Severity: %1").arg(DisplayTexts::severity(check.severity)),
                         Style::Tone::Muted);
    const QString roleTitle = catalogue.roleTitle(role, language);
    m_role->setBadge(isContribution ? tr("%1 contributes").arg(roleTitle) : roleTitle,
                     Style::Tone::Muted);
    m_privacy->setVisible(check.privacy);
    m_question->setText(check.questionFor(role).in(language));
    m_requirement->setText(check.requirement.in(language));
}
