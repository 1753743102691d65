#pragma once

#include "model/workspace/scorehistory.h"
#include "sectioncard.h"

class TextLabel;

/// The section with the history of the score, which is read in the background.
class HistoryCard : public SectionCard
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent = nullptr);

    void showHistory(const ScoreHistory &history);
    void showFailure(const QString &message);

private:
    QWidget *m_chart = nullptr;
    TextLabel *m_point; ///< what the chart shows where it is looked at
    TextLabel *m_remark;
};
