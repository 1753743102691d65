#pragma once

#include "model/assessment/assessment.h"

#include <QWidget>

class QVBoxLayout;
class TextLabel;

/// What others say on the check, beside the answer; marked where it is worse.
class ContributionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContributionsPanel(QWidget *parent = nullptr);

    /// Shows all answers to @p check but that of @p shown; hides itself when there is none.
    void showContributions(const Assessment &assessment, const Catalogue &catalogue,
                           const Check &check, const AnswerKey &shown);

private:
    struct Statement
    {
        QString text; ///< who says what
        AnswerResult result = AnswerResult::Open;
        bool differs = false;
        QString justification;
        QString comment;

        bool operator==(const Statement &) const = default;
    };
    static Statement statementOf(const Assessment &assessment, const Catalogue &catalogue,
                                 const Answer &answer, bool differs);
    void showStatements();
    static QWidget *makeCard(const Statement &statement);

    QList<Statement> m_statements; ///< as they are shown
    TextLabel *m_proposal;
    QVBoxLayout *m_cards;
};
