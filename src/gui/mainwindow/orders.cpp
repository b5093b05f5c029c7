// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/orders.h"

#include "gui/text/statetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

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

void countIn(QList<OrderShare::LeftOut> &leftOut, Hindrance why, int count = 1)
{
    for (OrderShare::LeftOut &known : leftOut) {
        if (known.why == why) {
            known.count += count;
            return;
        }
    }
    leftOut.append({why, count});
}

bool isMore(const OrderShare::LeftOut &a, const OrderShare::LeftOut &b)
{
    return a.count > b.count;
}

/// Of several syncs of a fleet that an order could act on, the newest.
class Chooser
{
public:
    void take(Hindrance why, const Sync &sync)
    {
        if (why != Hindrance::None) {
            countIn(m_share.leftOut, why);
            return;
        }
        if (m_chosen) {
            countIn(m_share.leftOut, Hindrance::OneAtATime);
        }
        if (!m_chosen || isBefore(placeOf(sync), placeOf(*m_chosen))) {
            m_chosen = &sync;
        }
    }
    void leaveOut(Hindrance why, qsizetype syncs)
    {
        countIn(m_share.leftOut, why, static_cast<int>(syncs));
    }
    void endFleet(const ConnectionId &fleet)
    {
        if (const Sync *chosen = std::exchange(m_chosen, nullptr)) {
            m_share.able.append(fleet);
            m_share.syncs.insert(fleet, chosen->id);
        }
    }
    OrderShare share() const
    {
        OrderShare share = m_share;
        share.ofSyncs = true;
        std::stable_sort(share.leftOut.begin(), share.leftOut.end(), isMore);
        return share;
    }

private:
    OrderShare m_share;
    const Sync *m_chosen = nullptr;
};

} // namespace

/// One of many is left out: each would ask a question.
OrderShare shareOf(Order order, const Fleet &fleet, const QList<ConnectionId> &selected)
{
    OrderShare share;
    const FleetRow *only = selected.size() == 1 ? fleet.find(selected.constFirst()) : nullptr;
    if (order == Order::NewSync && only && mayMeetARunningSync(*only)) {
        share.able = selected;
        return share;
    }
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

SyncShares sharesOf(const Fleet &fleet, const QList<FleetSyncs> &selected)
{
    Chooser retry;
    Chooser stop;
    for (const FleetSyncs &group : selected) {
        if (const FleetRow *row = fleet.find(group.fleet)) {
            SyncHindrances hindrances(*row);
            for (const StoredSync *stored : group.syncs) {
                const SyncHindrances::Both why = hindrances.of(stored->sync);
                retry.take(why.retry, stored->sync);
                stop.take(why.stop, stored->sync);
            }
        } else {
            retry.leaveOut(Hindrance::FleetGone, group.syncs.size());
            stop.leaveOut(Hindrance::FleetGone, group.syncs.size());
        }
        retry.endFleet(group.fleet);
        stop.endFleet(group.fleet);
    }
    return {retry.share(), stop.share()};
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
