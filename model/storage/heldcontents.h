#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>

/// Contents that an upload relies on before any row refers to them: they are not dropped meanwhile.
/// Shared by the connections of one program.
class HeldContents
{
public:
    using Hold = std::shared_ptr<const QString>; ///< as long as it is kept by anybody

    Hold hold(const QString &sha256);
    bool isHeld(const QString &sha256) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, std::weak_ptr<const QString>> m_holds; ///< by SHA-256
};
