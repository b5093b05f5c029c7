// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

// What the program asks of the world.
#include "core/fleetapi.h"
#include "core/journalentry.h"

#include <QObject>

#include <functional>

namespace fleetsync {

enum class StoreErrorKind { Full, Busy, Broken, AlreadyInFlight };
struct StoreError
{
    StoreErrorKind kind = StoreErrorKind::Broken;
    friend bool operator==(const StoreError &, const StoreError &) = default;
};
template <typename T>
using StoreReply = QFuture<tl::expected<T, StoreError>>;

/// The journal. `put` inserts or replaces by id and is durable once it answers true; it refuses a
/// second entry of one connection in Sending or Unknown (AlreadyInFlight).
class Store
{
public:
    virtual ~Store();

    virtual StoreReply<bool> put(const JournalEntry &entry) = 0;
    /// Newest first.
    virtual StoreReply<QList<JournalEntry>> entries() = 0;
};

/// The world's time. Wall time may be accelerated (demo, tests); timers follow it.
class Clock
{
public:
    virtual ~Clock();

    virtual QDateTime now() const = 0; ///< UTC
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls `fire` once after `delay` of this clock, in the context's thread, unless the context
    /// dies first.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> fire)
            = 0;
};

/// Chance as an argument.
class Random
{
public:
    virtual ~Random();

    virtual double unit() = 0; ///< [0, 1)
    virtual RequestId requestId() = 0;
};

} // namespace fleetsync
