#pragma once

#include "ui/widgets/marks.h"
#include "ui/widgets/measuredtext.h"

#include <QRadioButton>

/// One result to choose: its mark, its name, what it states, and its key.
class ResultButton : public QRadioButton
{
    Q_OBJECT

public:
    ResultButton(AnswerResult result, int key, QWidget *parent = nullptr);

    AnswerResult result() const { return m_result; }
    void setTexts(const QString &title, const QString &explanation);
    /// The column of the titles is as wide in all buttons of a group.
    void setTitleWidth(int width);
    int neededTitleWidth() const;
    void setLarge(bool large);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Columns
    {
        QRect indicator;
        QRect mark;
        QRect title;
        QRect explanation;
        QRect key;
    };
    Columns columns(const QRect &area) const;
    QFont titleFont(bool strong) const;
    QFont explanationFont() const;
    void updateHeight();
    void paintKey(QPainter &painter, const QRect &area) const;
    void paintFrame(QPainter &painter) const;

    AnswerResult m_result;
    QString m_key;
    QString m_title;
    QString m_explanation;
    mutable MeasuredText m_titleRoom;
    mutable MeasuredText m_explanationRoom;
    int m_titleWidth = 0;
    bool m_isLarge = false;
};
