// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace fleetsync {

/// Hands over to the store what has changed of fleets: a while after the first change, one part at
/// a time, and the next when the store has taken it. A busy store is asked again later; any other
/// refusal ends the writing for this run. GUI thread.
class WriteBehind : public QObject
{
    Q_OBJECT
public:
    using Answer = tl::expected<bool, StoreError>;
    struct Work
    {
        std::function<StoreReply<bool>(const QList<ConnectionId> &)> forget;
        /// Asks the store to keep one part of `changed()`, and gives its answer to goOn(); where
        /// nothing of it need be kept, calls skip().
        std::function<void()> write;
    };

    WriteBehind(Clock &clock, std::chrono::milliseconds every, Work work);

    bool isOn() const { return m_on; }
    void setOn(bool on) { m_on = on; } ///< off at first
    bool hasWork() const { return !m_changed.isEmpty() || !m_gone.isEmpty(); }

    /// Perhaps; taken out by who writes.
    QSet<ConnectionId> &changed() { return m_changed; }
    /// Forgotten before anything else is written.
    void addGone(const QList<ConnectionId> &fleets);
    /// Writes in a while what there is by then.
    void arm();

    void write(); ///< one part, now
    void goOn(const Answer &kept);
    void skip();
    static bool isBusy(const Answer &kept);

private:
    void writeNext();

    Clock &m_clock;
    std::chrono::milliseconds m_every;
    Work m_work;
    QSet<ConnectionId> m_changed;
    QList<ConnectionId> m_gone;
    bool m_on = false;
    bool m_armed = false;
    bool m_writing = false;
};

} // namespace fleetsync
