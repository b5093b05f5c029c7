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
            ++known.fleets;
            return;
        }
    }
    leftOut.append({why, 1});
}

bool moreFleets(const OrderShare::LeftOut &a, const OrderShare::LeftOut &b)
{
    return a.fleets > b.fleets;
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
    std::stable_sort(share.leftOut.begin(), share.leftOut.end(), moreFleets);
    return share;
}

QString leftOutText(const OrderShare &share)
{
    QStringList parts;
    for (const OrderShare::LeftOut &part : share.leftOut) {
        parts << OrderText::tr("%n fleet(s) left out: %1", nullptr, part.fleets)
                         .arg(hindranceSentence(part.why));
    }
    return parts.join(u' ');
}

QString offReason(const OrderShare &share)
{
    if (!share.able.isEmpty()) {
        return {};
    }
    return share.leftOut.isEmpty() ? OrderText::tr("Select a fleet first.")
                                   : hindranceSentence(share.leftOut.first().why);
}

} // namespace fleetsync
