#pragma once

#include "dashboardcards.h"
#include "dashboardcontent.h"

#include <QWidget>

class HistoryCard;
class QBoxLayout;
class VerdictCard;

/// The sections of the overview, in two columns where there is room.
class DashboardView : public QWidget
{
    Q_OBJECT

public:
    DashboardView(const DashboardContent &content, QDate today, QWidget *parent = nullptr);

    HistoryCard *history() const { return m_history; }
    QSize minimumSizeHint() const override;

signals:
    void checkRequested(const QString &checkId);
    void detailsRequested();
    void reportRequested();
    void saveRequested();
    void printRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader(const DashboardContent &content);
    QWidget *makeTools();
    QBoxLayout *makeColumns(const DashboardContent &content, QDate today);

    VerdictCard *m_verdict;
    HistoryCard *m_history;
    QBoxLayout *m_header = nullptr;
    QBoxLayout *m_columns;
};
