// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

namespace fleetsync {

/// Chance that is told, so that FLEETSYNC_SEED can repeat a run.
inline QRandomGenerator seededRandom()
{
    const quint32 seed = qEnvironmentVariableIsSet("FLEETSYNC_SEED")
                                 ? qEnvironmentVariable("FLEETSYNC_SEED").toUInt()
                                 : QRandomGenerator::global()->generate();
    qInfo("FLEETSYNC_SEED=%u", seed);
    return QRandomGenerator(seed);
}

} // namespace fleetsync
