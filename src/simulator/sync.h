// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fleetsync::simulator {

enum class SyncStatus { Requested, InProgress, Completed, Failed };

/// From `at` (ms, fleet time) on, until the next phase begins. Progress runs evenly from `from` to
/// `to`; `counted` false: the server tells none.
struct Phase
{
    qint64 at = 0;
    SyncStatus status = SyncStatus::Requested;
    int attempt = 1;
    double from = 0;
    double to = 0;
    bool counted = true;
    QString reason;
};

/// A sync with its whole life laid out at birth: what it looks like follows from the time alone.
struct Sync
{
    QString id;
    qint64 requestedAt = 0;
    std::optional<qint64> startFrom;
    bool tellsStartFrom = true;
    QStringList providerRequests;
    QList<Phase> phases; ///< by time, the first at requestedAt
};

struct SyncFacts
{
    SyncStatus status = SyncStatus::Requested;
    std::optional<double> progress; ///< two decimals
    int attempts = 1;
    QString reason;
    std::optional<qint64> endedAt;
};

SyncFacts factsAt(const Sync &sync, qint64 now);
bool isActiveAt(const Sync &sync, qint64 time);

/// How one attempt goes, all in ms.
struct Course
{
    qint64 queue = 20'000;
    qint64 run = 900'000;
    qint64 hold = 0;     ///< time on the provider's side before the last per cents
    double failsAt = -1; ///< per cent; below 0: does not fail
    QString reason = {};
    bool counted = true;
};

/// Appends an attempt that is asked for at `time`.
void addAttempt(Sync &sync, qint64 time, const Course &course);

/// Ends it now as failed, "Sync cancelled".
void cancelAt(Sync &sync, qint64 now);

} // namespace fleetsync::simulator
