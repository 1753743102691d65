#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

/// Small pictures of evidence, made in a thread from what the workspace holds.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// The longer side of what is made, in pixels of the screen.
    static constexpr int side = 160;

    explicit Thumbnails(QObject *parent = nullptr);
    ~Thumbnails() override; ///< waits for the thread

    /// The file to read from; none when @p path is empty. Waits until nothing reads the one before.
    void setWorkspace(const QString &path);
    /// Null where there is none: not yet made, no picture, or one that cannot be shown. Asked for
    /// the first time, it is made, and made() follows.
    QImage thumbnail(const QString &sha256, const QString &mediaType);

signals:
    void made();

private:
    void keep(const QString &sha256, const QImage &image);

    QString m_workspace;
    QCache<QString, QImage> m_known; // by SHA-256; null: there is none to be had
    QSet<QString> m_wanted;
    QThreadPool m_thread;
};
