#pragma once

#include "marks.h"

#include <QWidget>

/// A mark beside a text, as high as a line of it. The text says the same, so screen readers skip
/// it.
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(Mark mark, QWidget *parent = nullptr);

    void setMark(Mark mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};
