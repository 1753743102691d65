#pragma once

#include <QWidget>

class QLabel;
class QTabBar;

/// Says where the user is and leads to the pages of the window.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    enum Page { StartPage, QuestionsPage, OverviewPage, ReportPage, VerifyPage };

    static bool needsAssessment(Page page);

    explicit HeaderBar(QWidget *parent = nullptr);

    /// @p assessment is empty while none is chosen; only pages that need none can be reached then.
    void setPlace(const QString &workspace, const QString &assessment);
    /// Does not emit pageRequested().
    void setPage(Page page);

signals:
    void pageRequested(Page page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void elidePlace();

    QTabBar *m_tabs;
    QLabel *m_place;
    QString m_fullPlace;
};
