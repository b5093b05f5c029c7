// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/session.h"
#include "store/memorystore.h"
#include "support/failingstore.h"
#include "support/toldclock.h"
#include "support/toldfleetapi.h"
#include "support/toldrandom.h"

#include <QLabel>
#include <QWidget>

namespace fleetsync::test {

/// A real session over a Terminal, a clock and a disk that do what they are told. It stands on Tue
/// 24 Nov 2026, 12:00 UTC; fleets come in by addFleet(), not by a crawl.
class ToldSession
{
public:
    void addFleet(const Connection &connection, const QList<Sync> &newestFirst)
    {
        session.fleet().upsert({connection});
        session.fleet().putHistory(connection.id, newestFirst, clock.now());
    }

    static Connection connection(int n, const QString &name = {})
    {
        Connection connection;
        connection.id = ConnectionId(QStringLiteral("conn_%1").arg(n));
        connection.status = {ConnectionStatus::Connected, QStringLiteral("connected")};
        connection.syncMode = {SyncMode::Automatic, QStringLiteral("automatic")};
        connection.provider = {QStringLiteral("geotab"), QStringLiteral("Geotab")};
        connection.companyName = name.isEmpty() ? QStringLiteral("Fleet %1").arg(n) : name;
        connection.linkUrl = QStringLiteral("https://link.withterminal.com/connection/1?token=abc");
        connection.token = Secret(QByteArray("con_tkn_secret" + QByteArray::number(n)));
        return connection;
    }

    Sync sync(const QString &id, SyncStatus status, int minutesAgo = 60) const
    {
        Sync sync;
        sync.id = SyncId(id);
        sync.status = {status, QString()};
        sync.requestedAt = clock.now().addSecs(-60 * minutesAgo);
        sync.attempts = 1;
        if (status == SyncStatus::Completed || status == SyncStatus::Failed) {
            sync.completedAt = sync.requestedAt.addSecs(600);
        }
        return sync;
    }

    /// Terminal's list of syncs before the POST: empty.
    bool answerBaseline() { return api.answer<Page<Sync>>(QStringLiteral("syncs"), Page<Sync>()); }

    ToldClock clock;
    ToldRandom random;
    ToldFleetApi api;
    MemoryStore memory;
    FailingStore store{memory};
    Session session{
            {api, store, clock, random, {}, nullptr, {}, Secret("key-of-acme-9876").masked()},
            Policy{}};
};

/// The widget of that type and accessible name inside `parent`; null: none.
template <typename Widget>
Widget *named(const QWidget *parent, const QString &accessibleName)
{
    const auto widgets = parent->findChildren<Widget *>();
    for (Widget *widget : widgets) {
        if (widget->accessibleName() == accessibleName) {
            return widget;
        }
    }
    return nullptr;
}

/// A label that would read markup out of a server's text: the first one's name; empty: none.
inline QString richLabel(const QWidget *parent)
{
    const auto labels = parent->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->textFormat() != Qt::PlainText) {
            return QString(QStringLiteral("label ") % label->objectName() % label->text());
        }
    }
    return {};
}

} // namespace fleetsync::test
