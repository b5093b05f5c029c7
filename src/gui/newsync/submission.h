// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/journalentry.h"
#include "core/ports.h"

#include <QObject>

namespace fleetsync {

class Dispatcher;

/// One wish of the form, followed until its outcome is known or is somebody else's to find out.
/// Destroying it never takes the wish back.
class Submission : public QObject
{
    Q_OBJECT
public:
    explicit Submission(Dispatcher &dispatcher, QObject *parent = nullptr);

    void submit(const ConnectionId &fleet, const SyncRequest &request);

Q_SIGNALS:
    /// It went out, or its outcome is followed elsewhere: the form is done.
    void handedOver();
    /// The server refused it; it may be corrected.
    void rejected(const fleetsync::ApiError &error);
    /// The journal could not take it: nothing was sent.
    void notRecorded(fleetsync::StoreErrorKind why);

private:
    void take(const JournalEntry &entry);
    void refuse(const JournalEntry &entry, StoreErrorKind why);
    bool isOurs(const JournalEntry &entry) const;

    Dispatcher &m_dispatcher;
    ConnectionId m_fleet;
    RequestId m_wish; ///< empty while submit() has not returned
    bool m_done = true;
};

} // namespace fleetsync
