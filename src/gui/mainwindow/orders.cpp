// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/orders.h"

#include "gui/text/statetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct OrderText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::OrderText)
};

Hindrance hindranceOf(Order order, const FleetRow &row)
{
    switch (order) {
    case Order::NewSync:
        return newSyncHindrance(row);
    case Order::Retry:
        return retryHindrance(row);
    case Order::Stop:
        return stopHindrance(row);
    }
    return Hindrance::None;
}

void countIn(QList<OrderShare::LeftOut> &leftOut, Hindrance why)
{
    for (OrderShare::LeftOut &known : leftOut) {
        if (known.why == why) {
            ++known.count;
            return;
        }
    }
    leftOut.append({why, 1});
}

bool isMore(const OrderShare::LeftOut &a, const OrderShare::LeftOut &b)
{
    return a.count > b.count;
}

Hindrance hindranceOf(Order order, const FleetRow *row, const Sync &sync)
{
    if (!row) {
        return Hindrance::FleetGone;
    }
    return order == Order::Retry ? syncRetryHindrance(*row, sync) : syncStopHindrance(*row, sync);
}

} // namespace

OrderShare shareOf(Order order, const Fleet &fleet, const QList<ConnectionId> &selected)
{
    OrderShare share;
    for (const ConnectionId &id : selected) {
        const FleetRow *row = fleet.find(id);
        const Hindrance why = row ? hindranceOf(order, *row) : Hindrance::None;
        if (why != Hindrance::None) {
            countIn(share.leftOut, why);
        } else if (row) {
            share.able.append(id);
        }
    }
    std::stable_sort(share.leftOut.begin(), share.leftOut.end(), isMore);
    return share;
}

OrderShare shareOf(Order order, const Fleet &fleet, const QList<FleetSyncs> &selected)
{
    OrderShare share;
    share.ofSyncs = true;
    for (const FleetSyncs &group : selected) {
        const FleetRow *row = fleet.find(group.fleet);
        const Sync *chosen = nullptr;
        for (const StoredSync *stored : group.syncs) {
            const Hindrance why = hindranceOf(order, row, stored->sync);
            if (why != Hindrance::None) {
                countIn(share.leftOut, why);
                continue;
            }
            if (chosen) {
                countIn(share.leftOut, Hindrance::OneAtATime);
            }
            if (!chosen || isBefore(placeOf(stored->sync), placeOf(*chosen))) {
                chosen = &stored->sync;
            }
        }
        if (chosen) {
            share.able.append(group.fleet);
            share.syncs.insert(group.fleet, chosen->id);
        }
    }
    std::stable_sort(share.leftOut.begin(), share.leftOut.end(), isMore);
    return share;
}

QString leftOutText(const OrderShare &share)
{
    QStringList parts;
    for (const OrderShare::LeftOut &part : share.leftOut) {
        const QString text
                = share.ofSyncs ? OrderText::tr("%Ln sync(s) left out: %1", nullptr, part.count)
                                : OrderText::tr("%Ln fleet(s) left out: %1", nullptr, part.count);
        parts << text.arg(hindranceSentence(part.why));
    }
    return parts.join(u' ');
}

QString offReason(const OrderShare &share)
{
    if (!share.able.isEmpty()) {
        return {};
    }
    if (!share.leftOut.isEmpty()) {
        return hindranceSentence(share.leftOut.first().why);
    }
    return share.ofSyncs ? OrderText::tr("Select a sync first.")
                         : OrderText::tr("Select a fleet first.");
}

} // namespace fleetsync
