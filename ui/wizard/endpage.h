#pragma once

#include <QScrollArea>
#include <QStringList>

class MarkLabel;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// The end of the simple view: what is left to answer, and what happens next.
class EndPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit EndPage(QWidget *parent = nullptr);

    struct OpenQuestion
    {
        QString checkId;
        QString question;
        QString reason; ///< why it counts as open
    };
    /// @p owner: who goes on with the assessment, or empty.
    void showEnd(int questions, const QList<OpenQuestion> &open, const QString &owner);
    /// For who arrives by keyboard.
    void focusFirst();

signals:
    void questionRequested(const QString &checkId);
    void reviewRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitToFont();

    MarkLabel *m_done;
    TextLabel *m_heading;
    TextLabel *m_text;
    QVBoxLayout *m_open;
    QPushButton *m_review;
    QPushButton *m_leave;
};
