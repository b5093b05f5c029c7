// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"

#include <QList>
#include <QString>

namespace fleetsync {

/// What the user can order for fleets from the toolbar and the row menu.
enum class Order { NewSync, Retry, Stop };

/// The fleets that an order can act on, and those that it leaves out, by reason.
struct OrderShare
{
    struct LeftOut
    {
        Hindrance why = Hindrance::None;
        int fleets = 0;
        friend bool operator==(const LeftOut &, const LeftOut &) = default;
    };
    QList<ConnectionId> able;
    QList<LeftOut> leftOut; ///< most fleets first

    friend bool operator==(const OrderShare &, const OrderShare &) = default;
};

OrderShare shareOf(Order order, const Fleet &fleet, const QList<ConnectionId> &selected);

/// "2 fleets left out: nothing failed here." Empty when none is.
QString leftOutText(const OrderShare &share);
/// Why the order can act on none of the selected fleets; empty when it can act on some.
QString offReason(const OrderShare &share);

} // namespace fleetsync
