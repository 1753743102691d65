#pragma once

#include "dashboardcontent.h"
#include "link.h"

/// The results, score and coverage of one clause or role as a painted chart that leads to the
/// check where there is most to do.
class TallyRow : public Link
{
    Q_OBJECT

public:
    explicit TallyRow(const TallyEntry &entry, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int scoreWidth() const;
    int titleHeight(int width) const;

    TallyEntry m_entry;
};
