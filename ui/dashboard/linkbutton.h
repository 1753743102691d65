#pragma once

#include "link.h"
#include "ui/widgets/marks.h"

#include <optional>

/// A text that leads somewhere, with a remark below it and a mark beside it; both wrap.
class LinkButton : public Link
{
    Q_OBJECT

public:
    LinkButton(std::optional<Mark> mark, const QString &title, const QString &remark,
               QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;
    static int textHeight(const QString &text, Style::Type type, int width);

    std::optional<Mark> m_mark;
    QString m_title;
    QString m_remark;
};
