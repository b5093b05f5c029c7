// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bench/server.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace fleetsync::bench {

/// A user's folders with a cache of that many fleets, and a server whose first answer comes when
/// all is over.
class CachedHome
{
public:
    explicit CachedHome(int rows);

    /// Of a program that is started there.
    const QProcessEnvironment &environment() const { return m_environment; }

private:
    Server m_server;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

struct Moments
{
    QHash<QByteArray, double> wall; ///< ms since before exec, by what had happened
    QHash<QByteArray, double> cpu;  ///< ms of the whole process
};

/// This program started once more with `--start rows` (startedprogram.h).
Moments startOnce(int rows, const QProcessEnvironment &environment);
double medianOf(const QList<Moments> &runs, QHash<QByteArray, double> Moments::*of,
                const QByteArray &moment);

} // namespace fleetsync::bench
