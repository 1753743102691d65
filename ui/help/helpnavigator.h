#pragma once

#include "helpsearch.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;
class QStandardItemModel;
class QTimer;
class QTreeView;
class TextLabel;

/// The topics of the user guide as a tree, and those that a search finds.
class HelpNavigator : public QWidget
{
    Q_OBJECT

public:
    explicit HelpNavigator(Language language, QWidget *parent = nullptr);

    /// Does not emit topicChosen().
    void setTopic(const QString &id);
    void focusSearch();
    /// False where there was nothing to clear.
    bool clearSearch();

signals:
    void topicChosen(const QString &id);
    void wordsChanged(const QStringList &words);
    /// The user wants to read the topic that is chosen.
    void readingRequested();

private:
    void fillTree(Language language);
    void makeSearch();
    void search();
    void showHits(const QList<HelpHit> &hits);
    void announce(const QString &text);

    HelpSearch m_index;
    QLineEdit *m_search;
    TextLabel *m_count;
    QStackedWidget *m_lists;
    QTreeView *m_tree;
    QListView *m_hits;
    QStandardItemModel *m_topics;
    QStandardItemModel *m_found;
    QTimer *m_pause;
    QString m_topic;
    bool m_following = false; ///< the lists follow the topic, and not the topic the lists
};
