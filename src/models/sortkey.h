// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace fleetsync {

struct SortKey
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// A table whose rows stand by several columns at once; a header shows and sets the first only.
class SortedByKeys
{
public:
    virtual const QList<SortKey> &sortKeys() const = 0; ///< none: in the table's own order
    virtual void setSortKeys(const QList<SortKey> &keys) = 0;

protected:
    ~SortedByKeys() = default;
};

inline constexpr qsizetype mostSortKeys = 3;

/// By this column first, and where it is equal by those that were sorted by before.
/// @param column -1: by none
inline QList<SortKey> sortedFirstBy(int column, Qt::SortOrder order, QList<SortKey> keys)
{
    if (column < 0) {
        return {};
    }
    keys.removeIf([column](const SortKey &key) { return key.column == column; });
    keys.prepend({column, order});
    return keys.mid(0, mostSortKeys);
}

} // namespace fleetsync
