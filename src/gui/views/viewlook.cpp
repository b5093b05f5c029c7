// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/viewlook.h"

#include "gui/views/filterstate.h"
#include "gui/views/workview.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

QJsonObject lookOf(const WorkView &view)
{
    QJsonObject look = view.state();
    for (const auto &ofTheMoment : {"selection"_L1, "selected"_L1, "place"_L1}) {
        look.remove(ofTheMoment);
    }
    look.insert(u"filter"_s, filterState(view.filter()));
    return look;
}

void applyLook(WorkView &view, const QJsonObject &look)
{
    view.setFilter(filterOf(look.value(u"filter"_s).toObject()));
    view.restore(look);
}

} // namespace fleetsync
