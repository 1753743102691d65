#include "writeturn.h"

#include <QThread>

namespace {

constexpr int waitMilliseconds = 1;

} // namespace

WriteTurn::Holder::Holder(WriteTurn &turn, Urgency urgency)
    : m_turn(turn)
{
    if (urgency == Urgency::UserWaits) {
        ++m_turn.m_urgent;
        m_turn.m_mutex.lock();
        --m_turn.m_urgent;
        return;
    }
    while (m_turn.m_urgent.loadRelaxed() > 0) {
        QThread::msleep(waitMilliseconds);
    }
    m_turn.m_mutex.lock();
}

WriteTurn::Holder::~Holder()
{
    m_turn.m_mutex.unlock();
}
