#pragma once

#include <QList>
#include <QString>

/// One fault of a catalogue file, with its exact place ("clauses[3].checks[1].question.de").
struct CatalogueFault
{
    QString place; ///< empty where the file as a whole is at fault
    QString problem;

    bool operator==(const CatalogueFault &) const = default;
};

/// The faults found so far. Holds a limited number, so that a hostile file cannot fill the memory
/// with them.
class FaultList
{
public:
    void add(const QString &place, const QString &problem);
    /// Whether a fault lies at @p place or within it.
    bool touches(const QString &place) const;
    bool isEmpty() const { return m_faults.isEmpty(); }
    /// No more faults are taken; reading on is of no use.
    bool isFull() const;
    const QList<CatalogueFault> &faults() const { return m_faults; }

private:
    QList<CatalogueFault> m_faults;
};
