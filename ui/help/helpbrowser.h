#pragma once

#include "model/catalogue/language.h"

#include <QStringList>
#include <QTextBrowser>

/// Shows one topic of the user guide; follows links to other topics and to nothing else.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(Language language, QWidget *parent = nullptr);

    void showTopic(const QString &id);
    QString topic() const;
    /// Marks all places of @p words here and in the topics that are shown next.
    void setHighlighted(const QStringList &words);
    int placeCount() const;
    void showNextPlace();
    void showPreviousPlace();

    QVariant loadResource(int type, const QUrl &address) override;

signals:
    void topicChanged(const QString &id);

protected:
    void doSetSource(const QUrl &address, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSource(const QUrl &address);
    void dress();
    void fitToWidth();
    void markPlaces();
    void showPlace(int step);
    QPixmap picture(const QUrl &address) const;

    Language m_language;
    QString m_topic;
    QStringList m_words;
    QList<QTextCursor> m_places;
    int m_place = -1;
    bool m_dressing = false;
};
