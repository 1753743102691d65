#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Puts its items one after the other and goes on in the next line where a line is full.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int distance, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that is needed; moves the items only when @p apply.
    int arrange(const QRect &rect, bool apply) const;

    int m_distance;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
