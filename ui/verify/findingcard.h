#pragma once

#include "model/sealing/verificationtexts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/marks.h"

class Badge;
class MarkLabel;
class QVBoxLayout;
class TextLabel;

/// One of the verdicts on a file: its mark, what it means and what to do.
class FindingCard : public Card
{
    Q_OBJECT

public:
    /// @p topic: what the verdict is about.
    explicit FindingCard(const QString &topic, QWidget *parent = nullptr);

    void showFinding(const VerdictTexts &texts, Mark mark);
    /// What belongs to the verdict in particular; hidden while empty.
    void setRemark(const QString &text);
    void addAction(QWidget *button);

private:
    QString m_topic;
    MarkLabel *m_mark;
    Badge *m_word;
    TextLabel *m_title;
    TextLabel *m_meaning;
    TextLabel *m_remark;
    TextLabel *m_advice;
    QVBoxLayout *m_texts;
};
