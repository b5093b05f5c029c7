// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// PastTable: what was missing between its rows.
#include "models/pasttable.h"

#include <algorithm>

namespace fleetsync {

namespace {

bool isLater(const StoredSync &one, const StoredSync &other)
{
    return isBefore(placeOf(one.sync), placeOf(other.sync));
}

} // namespace

void PastTable::putBetween(QList<StoredSync> missing)
{
    std::sort(missing.begin(), missing.end(), isLater);
    while (!missing.isEmpty()) {
        const auto next
                = std::upper_bound(m_syncs.cbegin(), m_syncs.cend(), missing.constFirst(), isLater);
        // Those before the same row come together.
        const auto end = next == m_syncs.cend()
                                 ? missing.cend()
                                 : std::partition_point(missing.cbegin(), missing.cend(),
                                                        [next](const StoredSync &one) {
                                                            return isLater(one, *next);
                                                        });
        const qsizetype count = std::max<qsizetype>(1, end - missing.cbegin());
        putAt(static_cast<int>(next - m_syncs.cbegin()), missing.mid(0, count));
        missing.remove(0, count);
    }
}

/// Sorted otherwise, they stand at the end until all is put in order again.
void PastTable::putAt(int place, const QList<StoredSync> &missing)
{
    const auto count = static_cast<int>(missing.size());
    const int row = m_order.empty() ? place : rowCount();
    beginInsertRows({}, row, row + count - 1);
    m_syncs = m_syncs.mid(0, place) + missing + m_syncs.mid(place);
    for (int moved = place; moved < rowCount(); ++moved) {
        m_places.insert(m_syncs.at(moved).sync.id, moved);
    }
    if (!m_order.empty()) {
        for (int &known : m_order) {
            known += known >= place ? count : 0;
        }
        for (int fresh = place; fresh < place + count; ++fresh) {
            m_order.push_back(fresh);
        }
        m_position.resize(m_order.size());
        for (size_t at = 0; at < m_order.size(); ++at) {
            m_position[static_cast<size_t>(m_order[at])] = static_cast<int>(at);
        }
    }
    endInsertRows();
}

} // namespace fleetsync
