#pragma once

#include "evidenceoffer.h"
#include "model/result.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

/// A file that lies in a folder of its own, which goes with the last copy of this.
struct TemporaryFile
{
    std::shared_ptr<QTemporaryDir> folder;
    QString path;
};

/// Makes PNG files of pictures in a thread of its own.
class PictureConversion : public QObject
{
    Q_OBJECT

public:
    explicit PictureConversion(QObject *parent = nullptr);
    ~PictureConversion() override; ///< waits for the thread

    /// Ends with made() or failed(); several are made one after the other.
    void start(const OfferedPicture &picture, const QString &fileName);
    bool isBusy() const { return m_running > 0; }

signals:
    void made(const TemporaryFile &file);
    void failed(const QString &message);

private:
    void end(const Result<TemporaryFile> &result);

    QThreadPool m_thread;
    int m_running = 0;
};
