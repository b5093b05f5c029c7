// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/pastcolumns.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/pasttable.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

using Grow = ColumnSpec::Grow;

QList<ColumnSpec> pastColumns()
{
    return {{u"result"_s, 20, true, Grow::Some},
            {u"fleet"_s, 18, true, Grow::Most},
            {u"provider"_s, 10, true, Grow::Some},
            {u"from-date"_s, 14},
            {u"requested"_s, 14},
            {u"took"_s, 9},
            {u"asked-by"_s, 10},
            {u"attempts"_s, 11},
            {u"issues"_s, 10},
            {u"reason"_s, 16, true, Grow::Some},
            {u"completed"_s, 14, false},
            {u"span"_s, 12, false},
            {u"reason-verbatim"_s, 30, false},
            {u"provider-requests"_s, 22, false},
            {u"sync-id"_s, 30, false}};
}

CellLook pastLook(const QModelIndex &index, const QPalette &palette)
{
    const auto column = static_cast<PastColumn>(index.column());
    if (column != PastColumn::Result) {
        return {{}, {}, column == PastColumn::Fleet};
    }
    const auto state = static_cast<FleetState>(index.data(PastTable::StateRole).toInt());
    return {stateIconName(state), stateColor(state, palette)};
}

} // namespace fleetsync
