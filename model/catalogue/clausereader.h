#pragma once

#include "catalogue.h"
#include "cataloguefault.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

class ObjectReader;

/// Reads the clauses and checks of a catalogue file, and what they refer to in its other parts.
class ClauseReader
{
    Q_DECLARE_TR_FUNCTIONS(ClauseReader)

public:
    /// @p head holds everything but the clauses; it must outlive the reader.
    ClauseReader(const Catalogue &head, FaultList &faults);

    QList<Clause> read(ObjectReader &file);

private:
    Clause readClause(ObjectReader &reader);
    /// @p clauseNumber is empty where the clause has no sound number.
    Check readCheck(ObjectReader &reader, const QString &clauseNumber);
    void readTexts(ObjectReader &reader, Check &check);
    void readIdentity(ObjectReader &reader, const QString &clauseNumber, Check &check);
    void readRoles(ObjectReader &reader, Check &check);
    void readVerification(ObjectReader &reader, Check &check);
    void readWeight(ObjectReader &reader, Check &check);
    void readNotApplicable(ObjectReader &reader, Check &check);
    void readBasis(ObjectReader &reader, Check &check);
    void readReferences(ObjectReader &reader, Check &check);
    void readPlatformHints(ObjectReader &reader, Check &check);
    void requireSource(ObjectReader &reader, const QString &sourceKey);

    const Catalogue &m_head;
    FaultList &m_faults;
    QSet<QString> m_sourceKeys;
    QSet<QString> m_platformIds;
    QHash<QString, QString> m_numberPlaces; ///< clause number → where it stands
    QHash<QString, QString> m_checkPlaces; ///< check id → where it stands
};
