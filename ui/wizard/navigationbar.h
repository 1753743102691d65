#pragma once

#include <QWidget>

class Announcer;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// The foot of the questions: where to go, how far it is, and whether everything is saved.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void setNeighbours(bool hasBack, bool hasNext);
    void setProgress(int answered, int applicable);
    void setHasOpen(bool hasOpen);
    /// Only back and next.
    void setSimple(bool simple);

    /// Shows further buttons beside those for going on.
    void addTools(QWidget *tools);

    enum class SaveState { Nothing, Unsaved, Saved, Failed };
    void setSaveState(SaveState state);

    void showImport(const QString &fileName, qsizetype filesWaiting, int percent);
    void hideImport();

signals:
    void backRequested();
    void nextRequested();
    void nextOpenRequested();
    void importCancelled();

private:
    QWidget *makeImportRow();
    void announceSaved();

    QHBoxLayout *m_row;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_nextOpen;
    QProgressBar *m_progress;
    QLabel *m_answered;
    QLabel *m_saved;
    Announcer *m_announcer;
    QString m_announced; ///< the last that was said about saving
    QWidget *m_importRow;
    QLabel *m_importText;
    QProgressBar *m_importProgress;
};
