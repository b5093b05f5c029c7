// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetwords.h"
#include "models/preparedranks.h"
#include "models/soon.h"
#include "models/sortkey.h"

#include <QFutureWatcher>

#include <array>
#include <map>
#include <vector>

namespace fleetsync {

/// Raw values of the columns that are sorted by, and which of two fleets comes first by them. What
/// is not known comes before what is; ties keep the order in which the fleets came, in all
/// directions.
class FleetOrder
{
public:
    static constexpr qsizetype mostKeys = mostSortKeys;

    /// @param many so many texts to rank would be felt at a click, and are prepared; what they take
    /// of memory would be felt where they are fewer
    explicit FleetOrder(const Fleet &fleet, qsizetype many = 15'000);

    /// By this column first, and where it is equal by those that were sorted by before.
    /// @param column -1: the order in which the fleets came
    void sortBy(int column, Qt::SortOrder order);
    void setKeys(const QList<SortKey> &keys);
    const QList<SortKey> &keys() const { return m_sorts; }
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
    void readKeys(qsizetype place);
    void learnTexts(int column);
    bool sortsByText() const;
    double keyOf(qsizetype index, int column);
    double rankOf(qsizetype index, int column);
    std::vector<double> &ranksOfColumn(int column);
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
    qsizetype m_rows = 0; ///< whose keys have been read
    QList<SortKey> m_sorts;
    std::array<std::vector<double>, mostKeys> m_keys; ///< of each of m_sorts, by fleet index
    std::map<int, std::vector<double>> m_rankKeys;    ///< of columns that are text; NaN: to be read
    int m_edition = 0;                                ///< of the ranks, that m_rankKeys hold
};

} // namespace fleetsync
