#pragma once

#include <QString>

#include <optional>

/// Baseline levels of ETSI EN 319 142-1, in their order: signed, with a proof of when, with what it
/// takes to judge it later, and with a timestamp over all of that.
enum class PadesLevel { BB, BT, BLT, BLTA };

/// "B-B", "B-T", "B-LT" or "B-LTA".
QString toId(PadesLevel level);
std::optional<PadesLevel> padesLevelFromId(const QString &id);
