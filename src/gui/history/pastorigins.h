// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/journalentry.h"
#include "models/pastorigin.h"
#include "models/soon.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace fleetsync {

class Session;

/// Who asked for a sync and who stopped it, as far as our own journal knows.
class PastOrigins : public QObject
{
    Q_OBJECT
public:
    explicit PastOrigins(QObject *parent = nullptr);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    PastOrigin of(const SyncId &sync);

Q_SIGNALS:
    /// The journal has been read, which is after the first rows have come.
    void journalRead();
    /// Wishes of those fleets have come to something.
    void changed(const QSet<fleetsync::ConnectionId> &fleets);

private:
    void onWishChanged(const JournalEntry &wish);
    void read();

    Session *m_session = nullptr;
    QHash<SyncId, PastOrigin> m_known;
    bool m_read = false;
    QSet<ConnectionId> m_told; ///< since the last `changed`
    Soon m_tellSoon;           ///< wishes come in swarms
};

} // namespace fleetsync
