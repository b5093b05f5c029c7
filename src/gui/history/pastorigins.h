// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "models/pastorigin.h"

#include <QHash>
#include <QObject>

namespace fleetsync {

class Session;

/// Who asked for a sync and who stopped it, as far as our own journal knows.
class PastOrigins : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    PastOrigin of(const SyncId &sync);

Q_SIGNALS:
    /// Of syncs of that fleet; an empty id: of any.
    void changed(const fleetsync::ConnectionId &fleet);

private:
    void forget(const ConnectionId &fleet);
    void read();

    Session *m_session = nullptr;
    QHash<SyncId, PastOrigin> m_known;
    bool m_read = false;
};

} // namespace fleetsync
