#pragma once

#include "jobthread.h"
#include "trustedlists.h"

#include <QObject>

#include <optional>

/// Reads trusted lists in a thread of its own: verifying a large one takes a while.
class TrustedListsJob : public QObject
{
    Q_OBJECT

public:
    /// Without a @p file the lists that are kept in @p folder, else that file alone.
    TrustedListsJob(QString folder, QString file, QObject *parent = nullptr);

    void start();

signals:
    void listed(const QList<KeptList> &lists);
    void offered(const OfferedList &list);
    void failed(const QString &message);

private:
    struct Outcome
    {
        QList<KeptList> kept;
        std::optional<OfferedList> offered;
        QString failure;
    };
    static Outcome read(const QString &folder, const QString &file);
    void tell(const Outcome &outcome);

    QString m_folder;
    QString m_file;
    JobThread m_thread;
};
