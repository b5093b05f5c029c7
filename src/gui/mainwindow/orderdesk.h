// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/mainwindow/orders.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;

namespace fleetsync {

class NewSyncDialog;
class NoticeArea;
class Session;

/// Carries out the orders: on those fleets that can, saying how many were left out and why. Stop
/// asks one question; retry acts at once.
class OrderDesk : public QObject
{
    Q_OBJECT
public:
    OrderDesk(QWidget *window, NoticeArea *area);

    /// The session outlives its stay here; nullptr lets go of it and closes what is open.
    void setSession(Session *session);

    /// Null when the order can act on none.
    NewSyncDialog *newSync(const OrderShare &share);
    /// The form asks from there.
    void fillGap(const ConnectionId &fleet, const QDateTime &from);
    void retry(const OrderShare &share);
    void stop(const OrderShare &share);
    /// Stops the sync that this request met, and lets the request start then; asks once.
    void stopFirst(const RequestId &wish);

private:
    void tellLeftOut(const OrderShare &share);
    QHash<ConnectionId, SyncId> syncsToStop(const OrderShare &share) const;
    void ask(const OrderShare &share, bool startThen, std::function<void()> then);
    void stopNow(const QHash<ConnectionId, SyncId> &asked);
    void tellEnded(const QStringList &names);

    QWidget *m_window;
    NoticeArea *m_area;
    Session *m_session = nullptr;
    QPointer<NewSyncDialog> m_form;
    QPointer<QMessageBox> m_question;
};

} // namespace fleetsync
