// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetwords.h"
#include "models/textranks.h"

#include <vector>

namespace fleetsync {

/// Raw values of one column, and which of two fleets comes first by them. What is not known comes
/// before what is; ties keep the order in which the fleets came, in both directions.
class FleetOrder
{
public:
    explicit FleetOrder(const Fleet &fleet);

    /// @param column -1: the order in which the fleets came
    void setColumn(int column, Qt::SortOrder order);
    int column() const { return m_column; }

    /// Reads the key of one fleet, or of all, anew.
    void update(qsizetype index);
    void updateAll();

    bool before(qsizetype a, qsizetype b) const;

private:
    void readAll();
    double keyOf(const FleetRow &row);

    const Fleet &m_fleet;
    TextRanks m_ranks;
    std::vector<double> m_keys; ///< by fleet index
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace fleetsync
