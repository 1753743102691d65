#pragma once

#include <QPushButton>

/// An active filter as a small button that takes it away.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &filter, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_filter;
};
