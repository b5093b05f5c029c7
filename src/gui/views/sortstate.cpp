// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/sortstate.h"

#include "gui/views/tablecolumns.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

QJsonArray sortState(const QList<SortKey> &keys, const TableColumns &columns)
{
    QJsonArray state;
    for (const SortKey &key : keys) {
        state.append(QJsonObject{{u"key"_s, columns.keyOf(key.column)},
                                 {u"descending"_s, key.order == Qt::DescendingOrder}});
    }
    return state;
}

QList<SortKey> sortKeysOf(const QJsonArray &state, const TableColumns &columns)
{
    QList<SortKey> keys;
    for (const QJsonValue &one : state) {
        const int column = columns.columnOf(one[u"key"_s].toString());
        if (column >= 0) {
            keys.append({column,
                         one[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    return keys;
}

} // namespace fleetsync
