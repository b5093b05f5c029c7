// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/page.h"
#include "core/ports.h"
#include "engine/pendingcall.h"

#include <QObject>
#include <QSet>

namespace fleetsync {

/// What a key can see, for "Key works. 42 fleets at 6 providers."
struct KeyFacts
{
    qsizetype fleets = 0;
    qsizetype providers = 0;
    bool more = false; ///< there are more fleets than were counted

    friend bool operator==(const KeyFacts &, const KeyFacts &) = default;
};

/// Tries a key before it is accepted: walks at most ten pages of GET /connections. GUI thread;
/// destroying it drops the check.
class KeyCheck : public QObject
{
    Q_OBJECT
public:
    explicit KeyCheck(FleetApi &api, QObject *parent = nullptr);

    /// A running check is replaced.
    void start();

Q_SIGNALS:
    void done(const fleetsync::Result<fleetsync::KeyFacts> &facts);

private:
    void askPage(const QString &cursor);
    void takePage(const Result<Page<Connection>> &page);

    FleetApi &m_api;
    PageGuard m_guard;
    QSet<ConnectionId> m_fleets;
    QSet<QString> m_providers;
    PendingCall m_call;
};

} // namespace fleetsync
