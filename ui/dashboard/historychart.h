#pragma once

#include "model/workspace/scorehistory.h"

#include <QWidget>

/// The score over time as a painted chart; arrow keys and mouse go from point to point.
class HistoryChart : public QWidget
{
    Q_OBJECT

public:
    /// @p history has at least two points.
    explicit HistoryChart(const ScoreHistory &history, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The point that is looked at, in words.
    void currentChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(qsizetype index);

    ScoreHistory m_history;
    qsizetype m_current = -1; ///< none
};
