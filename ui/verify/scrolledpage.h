#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// A column of widgets that scrolls up and down, never sideways.
class ScrolledPage : public QScrollArea
{
    Q_OBJECT

public:
    /// @p name: for screen readers.
    explicit ScrolledPage(const QString &name, QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }
    QSize minimumSizeHint() const override;

private:
    QVBoxLayout *m_column;
};
