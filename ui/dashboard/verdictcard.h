#pragma once

#include "dashboardcontent.h"
#include "ui/widgets/card.h"

class QBoxLayout;

/// The verdict in words, the figures beside it, and the checks that decide it.
class VerdictCard : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(const DashboardContent &content, QWidget *parent = nullptr);

    /// Whether there is room for the parts side by side.
    void setWide(bool wide);

signals:
    void checkRequested(const QString &checkId);

private:
    QWidget *makeHeadline(const DashboardContent &content) const;
    QWidget *makePart(const Standing &part);
    void addReasons(QBoxLayout &column, const Standing &standing);

    QBoxLayout *m_parts;
};
