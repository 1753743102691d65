#pragma once

#include "model/catalogue/language.h"
#include "model/result.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>

/// Writes one file in a thread of its own, which reads the workspace through its own connection.
/// The file appears whole or not at all.
class FileJob : public QObject
{
    Q_OBJECT

public:
    /// A verified copy of the workspace; an existing @p destination is replaced.
    static std::unique_ptr<FileJob> backup(const QString &workspacePath,
                                           const QString &destination);
    /// The content of an evidence file; an existing @p destination is replaced.
    static std::unique_ptr<FileJob> evidenceCopy(const QString &workspacePath,
                                                 const QString &sha256, const QString &destination);
    /// A new workspace with the demonstration; refuses an existing file.
    static std::unique_ptr<FileJob> demonstration(const QString &destination, Language language,
                                                  QDate today);
    /// Waits for the thread.
    ~FileJob() override;

    void start();

signals:
    void finished();
    void failed(const QString &message);

private:
    struct Private;
    explicit FileJob(std::function<Result<void>()> work);
    std::unique_ptr<Private> d;
};
