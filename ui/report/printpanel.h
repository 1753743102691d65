#pragma once

#include <QByteArray>
#include <QWidget>

class PrintJob;
class QProgressBar;
class QPushButton;

/// Prints the pages that are previewed, and shows how far that is.
class PrintPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPanel(QWidget *parent = nullptr);
    ~PrintPanel() override;

    /// What can be printed from here on; what is being printed goes on.
    void setDocument(const QByteArray &pdf, const QString &name, int pages);
    void clear();

signals:
    /// What came of it, in words.
    void told(const QString &message);

private:
    void print();
    void showProgress(int done, int all);
    void end(const QString &message);

    QByteArray m_pdf;
    QString m_name;
    int m_pages = 0;
    PrintJob *m_job;
    QPushButton *m_print;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};
