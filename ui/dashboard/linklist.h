#pragma once

#include "dashboardcontent.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

/// Links to checks: the first ones, and all of them when asked for.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    /// @p name says what the links have in common; @p first: how many are shown unasked.
    LinkList(const QString &name, const QList<CheckLink> &links, int first,
             QWidget *parent = nullptr);

signals:
    void activated(const QString &checkId);

private:
    void addLinks(qsizetype upTo);
    void toggle();

    QList<CheckLink> m_links;
    int m_first;
    bool m_isWhole = false;
    QVBoxLayout *m_column;
    QPushButton *m_more;
};
