// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/fleetclock.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace fleetsync::simulator {

/// One planned misbehaviour: calls named `call` (`*` = any) suffer `fault`, `count` times
/// (0 = for ever), after `after` such calls went well. Names: faultNames() and callNames().
struct Fault
{
    QString call;
    QString fault;
    int count = 1;
    int after = 0;
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// CALL:FAULT[:COUNT[:AFTER]], COUNT 1 and AFTER 0 when left out. Empty, with `error` set, when it
/// is malformed or names something unknown.
std::optional<Fault> parseFault(const QString &text, QString *error = nullptr);

/// How `days` comes back in the `startFrom` of an answer.
enum class StartFromEcho { Absent, Exact, Midnight };

struct Options
{
    quint32 seed = 1;
    int connections = 42; ///< 0 to 100,000
    quint16 port = 0;     ///< 0: any free one
    double timeScale = 1.0;
    QDateTime startAt; ///< the fleets' clock at start; invalid: the real now
    std::optional<FleetClock>
            clock; ///< wins over startAt and timeScale: a clock shared with others
    std::chrono::milliseconds latency{0}; ///< real time before each answer
    QList<Fault> faults;
    StartFromEcho startFromEcho = StartFromEcho::Exact;
    QString apiKey;                    ///< empty: made from the seed, sk_demo_…
    int perApplicationPerSecond = 400; ///< real seconds; 0 = no limit
    int perConnectionPerSecond = 100;  ///< real seconds; 0 = no limit
    int maxPage = 100;                 ///< the most, and the default, of ?limit
    bool honoursOrder = true;          ///< false: /connections ignores ?order
    bool honoursUpdatedAfter = true;   ///< false: /connections ignores ?updatedAfter
    int pastSyncs = 0;                 ///< of each automatic fleet behind the scripted; 0: a few
    bool oddities = false;             ///< adds the odd records of real servers behind the others
};

} // namespace fleetsync::simulator
