#include "revisionsteps.h"

#include "qpdfsupport.h"
#include "revisiondiff.h"
#include "revisions.h"

#include <algorithm>
#include <functional>

namespace {

constexpr qint64 mostCompared = 1'000'000; // objects, for all steps together

bool isAscending(const QList<int> &revisions, qsizetype known)
{
    return !revisions.isEmpty() && revisions.first() >= 1 && revisions.last() <= known
        && std::ranges::adjacent_find(revisions, std::ranges::greater_equal()) == revisions.end();
}

Result<QList<QStringList>> stepsOf(const QByteArray &pdf, const QList<int> &revisions)
{
    const StrictDocument document = openStrictly(pdf);
    if (!document.qpdf) {
        return QList<QStringList>();
    }
    const RevisionChain chain = readRevisionChain(pdf, document.sections);
    if (!chain.sound || !isAscending(revisions, chain.revisions.size())) {
        return QList<QStringList>();
    }
    QList<QStringList> steps;
    qint64 left = mostCompared;
    QList<int> states = revisions;
    if (states.last() < chain.revisions.size()) {
        states.append(static_cast<int>(chain.revisions.size()));
    }
    const auto open = [&pdf, &chain](int revision) {
        return openRevision(QByteArrayView(pdf).first(chain.revisions.at(revision - 1).end));
    };
    std::unique_ptr<QPDF> before = open(states.first());
    for (qsizetype i = 1; i < states.size(); ++i) {
        std::unique_ptr<QPDF> after = open(states.at(i));
        left -= after ? static_cast<qint64>(after->getObjectCount()) : 0;
        if (!before || !after || left < 0) {
            return QList<QStringList>();
        }
        steps.append(compareRevisions(*before, *after, {.permission = 0, .sealing = {}}).notes);
        before = std::move(after);
    }
    steps.resize(revisions.size());
    return steps;
}

} // namespace

QList<QStringList> changesBetween(const QByteArray &pdf, const QList<int> &revisions)
{
    const auto steps = guarded([&] { return stepsOf(pdf, revisions); });
    return steps ? steps.value() : QList<QStringList>();
}
