#include "cataloguefault.h"

#include <algorithm>

namespace {

constexpr qsizetype mostFaults = 1000;

bool isWithin(const QString &place, const QString &outer)
{
    return place.startsWith(outer)
        && (place.size() == outer.size() || place.at(outer.size()) == QLatin1Char('.')
            || place.at(outer.size()) == QLatin1Char('['));
}

} // namespace

void FaultList::add(const QString &place, const QString &problem)
{
    if (!isFull()) {
        m_faults.append({place, problem});
    }
}

bool FaultList::touches(const QString &place) const
{
    return std::any_of(m_faults.cbegin(), m_faults.cend(), [&place](const CatalogueFault &fault) {
        return isWithin(fault.place, place);
    });
}

bool FaultList::isFull() const
{
    return m_faults.size() >= mostFaults;
}
