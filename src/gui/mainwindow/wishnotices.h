// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/journalentry.h"
#include "core/ports.h"
#include "gui/mainwindow/notice.h"

#include <QHash>
#include <QObject>

namespace fleetsync {

class NoticeArea;
class Session;

/// Tells the outcome of own requests: settled ones pass by, those that need a person stay with
/// their buttons.
class WishNotices : public QObject
{
    Q_OBJECT
public:
    explicit WishNotices(NoticeArea *area);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);

Q_SIGNALS:
    void announced(const QString &sentence);
    void fleetRequested(const fleetsync::ConnectionId &fleet);
    /// Stop the sync that this request met, and start the request then.
    void stopFirstRequested(const fleetsync::RequestId &wish);

private:
    enum Button { Watch, SendAgain, Choose, StartAfter, StopFirst };

    static QList<NoticeButton> followedButtons(WishKind kind);
    void onWishChanged(const JournalEntry &entry);
    void dropForgotten();
    void onNotRecorded(const JournalEntry &entry, StoreErrorKind why);
    void onInterrupted(int wishes);
    void onOutcomeNotKept(const JournalEntry &entry, StoreErrorKind why);
    void onButton(const QString &key, int button);
    void onDismissed(const QString &key);
    void openChoice(const JournalEntry &entry);
    QString candidateText(const JournalEntry &entry, const SyncId &sync) const;
    QString fleetName(const ConnectionId &fleet) const;

    NoticeArea *m_area;
    Session *m_session = nullptr;
    QHash<QString, RequestId> m_wishes; ///< by notice key
    RequestId m_goingWell;              ///< whose words the shared card holds
};

} // namespace fleetsync
