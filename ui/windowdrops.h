#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;

/// What is dropped on the window where no page takes it for itself.
class WindowDrops : public QObject
{
    Q_OBJECT

public:
    /// @p window owns this.
    explicit WindowDrops(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// One *.confseal file.
    void workspaceDropped(const QString &path);
    /// PDF files and nothing else; @p data is only valid while the signal is handled.
    void reportsDropped(const QStringList &paths, const QMimeData &data);
    /// Anything else; @p data is only valid while the signal is handled.
    void othersDropped(const QMimeData &data);

private:
    void drop(const QMimeData &data);
};
