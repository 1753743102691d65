#pragma once

#include <QAtomicInt>
#include <QMutex>

/// Lets the connections of one program write in turns; whoever keeps the user waiting goes first.
class WriteTurn
{
public:
    enum class Urgency { UserWaits, Background };

    /// Has the turn for as long as it lives.
    class Holder
    {
    public:
        Holder(WriteTurn &turn, Urgency urgency);
        ~Holder();
        Holder(const Holder &) = delete;
        Holder &operator=(const Holder &) = delete;

    private:
        WriteTurn &m_turn;
    };

private:
    QMutex m_mutex;
    QAtomicInt m_urgent; ///< how many wait who go first
};
