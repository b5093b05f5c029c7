// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetwords.h"
#include "models/preparedranks.h"
#include "models/soon.h"

#include <QFutureWatcher>

#include <map>
#include <vector>

namespace fleetsync {

/// Raw values of one column, and which of two fleets comes first by them. What is not known comes
/// before what is; ties keep the order in which the fleets came, in both directions.
class FleetOrder
{
public:
    /// @param many so many texts to rank would be felt at a click, and are prepared; what they take
    /// of memory would be felt where they are fewer
    explicit FleetOrder(const Fleet &fleet, qsizetype many = 15'000);

    /// @param column -1: the order in which the fleets came
    void setColumn(int column, Qt::SortOrder order);
    int column() const { return m_column; }
    /// A click on a column of text will not have to rank most of its texts.
    bool isPrepared() const;
    bool isPreparing() const { return m_isPreparing; }

    /// Reads the key of one fleet, or of all, anew.
    void update(qsizetype index);
    void updateAll();

    bool before(qsizetype a, qsizetype b) const;
    /// Fleet indexes into that order.
    void sort(std::vector<qsizetype>::iterator begin, std::vector<qsizetype>::iterator end) const;

private:
    void readAll();
    double keyOf(qsizetype index);
    double rankOf(qsizetype index);
    std::vector<double> &ranksOfColumn();
    qsizetype unreadOf(const std::vector<double> &ranks) const;
    QStringList textsOf(int column) const;
    void prepare();
    void takePrepared();

    const Fleet &m_fleet;
    qsizetype m_many;
    TextRanks m_ranks;
    QFutureWatcher<std::shared_ptr<PreparedRanks>> m_preparing;
    bool m_isPreparing = false;
    bool m_isOutdated = false;        ///< what is being prepared: fleets have gone since
    std::vector<qsizetype> m_touched; ///< since that began
    qsizetype m_prepared = 0;         ///< rows
    qsizetype m_seen = 0;             ///< rows, when they were last looked at for that
    Soon m_prepareSoon;
    std::vector<double> m_keys;                    ///< by fleet index
    std::map<int, std::vector<double>> m_rankKeys; ///< of columns that are text; NaN: to be read
    int m_edition = 0;                             ///< of the ranks, that m_rankKeys hold
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace fleetsync
