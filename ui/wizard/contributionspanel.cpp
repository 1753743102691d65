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
    const QList<AnswerKey> worse = worseContributions(assessment, check);
    QList<Statement> statements;
    for (const AnswerKey &key : otherAnswers(assessment, check, shown)) {
        statements.append(
            statementOf(assessment, catalogue, *assessment.answer(key), worse.contains(key)));
    }
    if (statements != m_statements) {
        m_statements = statements;
        showStatements();
    }
    const auto proposed = proposedResult(assessment, check.id, shown.role);
    m_proposal->setTextOrHide(
        proposed ? tr("The people asked suggest: %1")
                       .arg(catalogue.resultTitle(toId(*proposed), DisplayTexts::language()))
                 : QString());
    setVisible(!statements.isEmpty() || proposed.has_value());
}

ContributionsPanel::Statement ContributionsPanel::statementOf(const Assessment &assessment,
                                                              const Catalogue &catalogue,
                                                              const Answer &answer, bool differs)
{
    const Language language = DisplayTexts::language();
    const RoleHolder *respondent = assessment.holderById(answer.key.respondent);
    const QString role = catalogue.roleTitle(answer.key.role, language);
    const QString who =
        respondent == nullptr ? role : QStringLiteral("%1 (%2)").arg(respondent->person, role);
    return {QStringLiteral("%1: %2").arg(who, catalogue.resultTitle(toId(answer.result), language)),
            answer.result, differs, excerpt(answer.justification), excerpt(answer.comment)};
}

void ContributionsPanel::showStatements()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Statement &statement : std::as_const(m_statements)) {
        m_cards->addWidget(makeCard(statement));
    }
}

QWidget *ContributionsPanel::makeCard(const Statement &statement)
{
    auto *card = new Card;
    card->setTone(statement.differs ? Style::Tone::Caution : Style::Tone::Neutral);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Style::medium, Style::small, Style::medium, Style::small);
    column->setSpacing(Style::tiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(Style::small);
    row->addWidget(new MarkLabel(markOf(statement.result)));
    row->addWidget(new TextLabel(statement.text), 1);
    column->addLayout(row);
    if (statement.differs) {
        column->addWidget(new TextLabel(tr("Differs: worse than the answer that decides."),
                                        Style::Type::Small, Style::Tone::Caution));
    }
    for (const QString &text : {statement.justification, statement.comment}) {
        if (!text.isEmpty()) {
            column->addWidget(new TextLabel(text, Style::Type::Small, Style::Tone::Muted));
        }
    }
    return card;
}
