#pragma once

#include "dashboardcontent.h"
#include "ui/widgets/marks.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

/// Links to checks: the first ones, and all of them when asked for.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    /// @p name says what the links have in common; @p first: how many are shown unasked. Without
    /// a @p mark of all, each has that of its result.
    LinkList(const QString &name, const QList<CheckLink> &links, int first,
             std::optional<Mark> mark = {}, QWidget *parent = nullptr);

signals:
    void activated(const QString &checkId);

private:
    void addLinks(qsizetype upTo);
    void toggle();

    QList<CheckLink> m_links;
    int m_first;
    std::optional<Mark> m_mark;
    bool m_isWhole = false;
    QVBoxLayout *m_column;
    QPushButton *m_more;
};
