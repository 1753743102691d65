#pragma once

#include <QAbstractButton>

/// A part of the page that leads somewhere: as high as its width needs, and open to mouse and
/// keyboard.
class Link : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Link(const QString &name, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool isPointedAt() const { return underMouse() || hasFocus(); }
    /// To be called last in paintEvent().
    void paintFocus(QPainter &painter) const;
};
