#include "contributionspanel.h"

#include "model/assessment/rules.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/marklabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

// A card shows the beginning; the page of the role shows all.
constexpr qsizetype longestExcerpt = 400;

QString excerpt(const QString &text)
{
    return text.size() <= longestExcerpt ? text : text.left(longestExcerpt) + u'…';
}

/// The answers to the check other than the one shown: the responsible one first.
QList<AnswerKey> otherAnswers(const Assessment &assessment, const Check &check,
                              const AnswerKey &shown)
{
    QList<AnswerKey> keys = contributions(assessment, check);
    if (const auto responsible = responsibleRole(check, assessment.scope)) {
        keys.prepend({check.id, *responsible, {}});
    }
    keys.removeIf([&](const AnswerKey &key) {
        const Answer *answer = assessment.answer(key);
        return key == shown || answer == nullptr || answer->result == AnswerResult::Open;
    });
    return keys;
}

} // namespace

ContributionsPanel::ContributionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_proposal(new TextLabel(Style::Type::Small))
    , m_cards(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    column->addWidget(new TextLabel(tr("What others say"), Style::Type::Strong));
    m_cards->setSpacing(Style::small);
    column->addLayout(m_cards);
    column->addWidget(m_proposal);
}

void ContributionsPanel::showContributions(const Assessment &assessment, const Catalogue &catalogue,
                                           const Check &check, const AnswerKey &shown)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<AnswerKey> keys = otherAnswers(assessment, check, shown);
    const QList<AnswerKey> worse = worseContributions(assessment, check);
    for (const AnswerKey &key : keys) {
        m_cards->addWidget(
            makeCard(assessment, catalogue, *assessment.answer(key), worse.contains(key)));
    }
    const auto proposed = proposedResult(assessment, check.id, shown.role);
    m_proposal->setTextOrHide(
        proposed ? tr("The people asked suggest: %1")
                       .arg(catalogue.resultTitle(toId(*proposed), DisplayTexts::language()))
                 : QString());
    setVisible(!keys.isEmpty() || proposed.has_value());
}

QWidget *ContributionsPanel::makeCard(const Assessment &assessment, const Catalogue &catalogue,
                                      const Answer &answer, bool differs) const
{
    const Language language = DisplayTexts::language();
    const RoleHolder *respondent = assessment.holderById(answer.key.respondent);
    const QString who = respondent == nullptr
        ? catalogue.roleTitle(answer.key.role, language)
        : QStringLiteral("%1 (%2)").arg(respondent->person,
                                        catalogue.roleTitle(answer.key.role, language));
    auto *card = new Card;
    card->setTone(differs ? Style::Tone::Caution : Style::Tone::Neutral);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Style::medium, Style::small, Style::medium, Style::small);
    column->setSpacing(Style::tiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(Style::small);
    row->addWidget(new MarkLabel(markOf(answer.result)));
    row->addWidget(new TextLabel(QStringLiteral("%1: %2").arg(
                       who, catalogue.resultTitle(toId(answer.result), language))),
                   1);
    column->addLayout(row);
    if (differs) {
        column->addWidget(new TextLabel(tr("Differs: worse than the answer that decides."),
                                        Style::Type::Small, Style::Tone::Caution));
    }
    for (const QString &text : {answer.justification, answer.comment}) {
        if (!text.isEmpty()) {
            column->addWidget(new TextLabel(excerpt(text), Style::Type::Small, Style::Tone::Muted));
        }
    }
    return card;
}
