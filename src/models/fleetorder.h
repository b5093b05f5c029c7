// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetwords.h"

#include <QCollator>
#include <QHash>

#include <optional>
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
    struct Key
    {
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };

    Key keyOf(const FleetRow &row);
    const QCollatorSortKey &textKey(const QString &text);
    int compare(const Key &a, const Key &b) const;

    const Fleet &m_fleet;
    QCollator m_collator;
    QHash<QString, QCollatorSortKey> m_textKeys; ///< making one costs far more than comparing two
    std::vector<Key> m_keys;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace fleetsync
