#pragma once

#include "model/workspace/verificationjob.h"
#include "ui/itemmodels/verifiedfilesmodel.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

/// The files of this session that are to be verified or were, one after the other. Their id is
/// their absolute path.
class VerifyQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostFiles = 100; ///< the oldest ones are forgotten

    /// @p trust is asked before each verification: whom to trust, without a path.
    explicit VerifyQueue(std::function<VerificationRequest()> trust, QObject *parent = nullptr);
    ~VerifyQueue() override;

    VerifiedFilesModel *model() const { return m_model; }
    /// Puts the files in front; returns the id of the first, empty without any.
    QString add(const QStringList &paths);
    void verifyAgain(const QString &id);
    /// Verifies the file again, with further certificates or revocation lists.
    void addTrust(const QString &id, const QStringList &files);
    QStringList extraTrust(const QString &id) const;
    /// Of files that are added from here on.
    void setExtraTrust(const QHash<QString, QStringList> &files) { m_givenTrust = files; }
    /// Ends what runs and what waits.
    void cancel();

    QStringList ids() const;
    VerifiedFile file(const QString &id) const;
    std::shared_ptr<const VerifiedReport> report(const QString &id) const; ///< null until done
    QString failure(const QString &id) const;
    int unfinished() const; ///< how many files run or wait

signals:
    void changed(const QString &id);
    void progressed(const QString &id, VerificationStep step);

private:
    struct Entry;

    Entry *find(const QString &id) const;
    std::unique_ptr<Entry> take(const QString &id);
    void showFiles();
    void startNext();
    void setState(Entry &entry, VerifiedFile::State state);

    std::function<VerificationRequest()> m_trust;
    QHash<QString, QStringList> m_givenTrust; ///< by id
    VerifiedFilesModel *m_model;
    std::vector<std::unique_ptr<Entry>> m_entries; ///< the last added first
    VerificationJob *m_job = nullptr; ///< a child
};
