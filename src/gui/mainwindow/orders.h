// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedsync.h"
#include "engine/fleet.h"
#include "engine/hindrances.h"

#include <QHash>
#include <QList>
#include <QString>

namespace fleetsync {

/// What the user can order for fleets from the toolbar and the row menu.
enum class Order { NewSync, Retry, Stop };

/// The fleets that an order can act on, and those that it leaves out, by reason. Where past syncs
/// are selected, one of each fleet.
struct OrderShare
{
    struct LeftOut
    {
        Hindrance why = Hindrance::None;
        int count = 0; ///< of fleets, or of syncs
        friend bool operator==(const LeftOut &, const LeftOut &) = default;
    };
    QList<ConnectionId> able;
    QList<LeftOut> leftOut; ///< most of them first
    /// The sync that is meant; not there: the fleet's latest.
    QHash<ConnectionId, SyncId> syncs = {};
    bool ofSyncs = false; ///< past syncs were selected, not fleets

    friend bool operator==(const OrderShare &, const OrderShare &) = default;
};

OrderShare shareOf(Order order, const Fleet &fleet, const QList<ConnectionId> &selected);
/// Of the selected past syncs themselves.
struct SyncShares
{
    OrderShare retry;
    OrderShare stop;
};
SyncShares sharesOf(const Fleet &fleet, const QList<FleetSyncs> &selected);

/// "2 fleets left out: nothing failed here." Empty when none is.
QString leftOutText(const OrderShare &share);
/// Why the order can act on none of the selected fleets; empty when it can act on some.
QString offReason(const OrderShare &share);

} // namespace fleetsync
