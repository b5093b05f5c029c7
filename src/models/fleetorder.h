// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetwords.h"
#include "models/textranks.h"

#include <array>
#include <map>
#include <vector>

namespace fleetsync {

struct SortKey
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Raw values of the columns that are sorted by, and which of two fleets comes first by them. What
/// is not known comes before what is; ties keep the order in which the fleets came, in all
/// directions.
class FleetOrder
{
public:
    static constexpr qsizetype mostKeys = 3;

    explicit FleetOrder(const Fleet &fleet);

    /// By this column first, and where it is equal by those that were sorted by before.
    /// @param column -1: the order in which the fleets came
    void sortBy(int column, Qt::SortOrder order);
    void setKeys(const QList<SortKey> &keys);
    const QList<SortKey> &keys() const { return m_sorts; }

    /// Reads the key of one fleet, or of all, anew.
    void update(qsizetype index);
    void updateAll();

    bool before(qsizetype a, qsizetype b) const;
    /// Fleet indexes into that order.
    void sort(std::vector<qsizetype>::iterator begin, std::vector<qsizetype>::iterator end) const;

private:
    void readAll();
    void learnTexts(int column);
    double keyOf(qsizetype index, int column);
    double rankOf(qsizetype index, int column);
    std::vector<double> &ranksOfColumn(int column);

    const Fleet &m_fleet;
    TextRanks m_ranks;
    QList<SortKey> m_sorts;
    std::array<std::vector<double>, mostKeys> m_keys; ///< of each of m_sorts, by fleet index
    std::map<int, std::vector<double>> m_rankKeys; ///< of columns that are text; NaN: to be read
    int m_edition = 0; ///< of the ranks, that m_rankKeys hold
};

} // namespace fleetsync
