#include "padeslevel.h"

QString toId(PadesLevel level)
{
    switch (level) {
    case PadesLevel::BB:
        return QStringLiteral("B-B");
    case PadesLevel::BT:
        return QStringLiteral("B-T");
    case PadesLevel::BLT:
        return QStringLiteral("B-LT");
    case PadesLevel::BLTA:
        return QStringLiteral("B-LTA");
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<PadesLevel> padesLevelFromId(const QString &id)
{
    for (const PadesLevel level :
         {PadesLevel::BB, PadesLevel::BT, PadesLevel::BLT, PadesLevel::BLTA}) {
        if (toId(level) == id) {
            return level;
        }
    }
    return std::nullopt;
}
