#pragma once

#include "model/sealing/verifyreport.h"
#include "rowlistmodel.h"

/// How far a file is that the user wants verified, and the verdicts on it.
struct VerifiedFile
{
    enum class State { Waiting, Running, Done, Failed, Cancelled };

    QString id; ///< its path
    QString name;
    State state = State::Waiting;
    Integrity integrity = Integrity::Unsigned; ///< like the two that follow: only when done
    Trust trust = Trust::None;
    DataAgreement data = DataAgreement::Absent;
};

/// The files that were verified since the program was started, the last ones first.
class VerifiedFilesModel : public RowListModel<VerifiedFile>
{
    Q_OBJECT

public:
    enum ItemRole {
        IdRole = Qt::UserRole,
        StateRole, ///< VerifiedFile::State as int
        StateTextRole, ///< the verdicts in words, or how far it is
        IntegrityRole, ///< Integrity as int
        TrustRole, ///< Trust as int
        DataRole, ///< DataAgreement as int
    };

    explicit VerifiedFilesModel(QObject *parent = nullptr);

    void setFiles(const QList<VerifiedFile> &files) { setRows(files); }
    void updateFile(const VerifiedFile &file) { updateRow(file); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};
