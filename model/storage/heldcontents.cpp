#include "heldcontents.h"

HeldContents::Hold HeldContents::hold(const QString &sha256)
{
    const QMutexLocker locker(&m_mutex);
    Hold hold = m_holds.value(sha256).lock();
    if (hold == nullptr) {
        hold = std::make_shared<const QString>(sha256);
        m_holds.insert(sha256, hold);
    }
    return hold;
}

bool HeldContents::isHeld(const QString &sha256) const
{
    const QMutexLocker locker(&m_mutex);
    return !m_holds.value(sha256).expired();
}
