// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetviews.h"

#include "models/fleetwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

using Grow = ColumnSpec::Grow;

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::FleetsView)
};

struct ColumnLook
{
    const char *key;
    int characters;
    Grow grow = Grow::Never;
};

/// In the order of FleetColumn.
constexpr ColumnLook looks[fleetColumnCount] = {
        {"state", 21, Grow::Some},
        {"fleet", 19, Grow::Most},
        {"provider", 10, Grow::Some},
        {"progress", 14, Grow::Some},
        {"last-good-sync", 12},
        {"issues", 6},
        {"mode", 13},
        {"time-left", 16, Grow::Some},
        {"elapsed", 10},
        {"from-date", 13},
        {"asked-by", 10},
        {"attempt", 9},
        {"requested", 13},
        {"last-change", 14},
        {"provider-requests", 24},
        {"sync-id", 30},
        {"tags", 20},
        {"dot-numbers", 14},
        {"external-id", 16},
        {"account-user", 20},
        {"created", 16},
        {"updated", 14},
        {"connection-id", 30},
        {"coverage", 12, Grow::Some},
};

QList<int> numbersOf(std::initializer_list<FleetColumn> columns)
{
    QList<int> numbers;
    std::transform(columns.begin(), columns.end(), std::back_inserter(numbers),
                   [](FleetColumn column) { return static_cast<int>(column); });
    return numbers;
}

QList<ColumnSpec> columnsShowing(const QList<int> &shown)
{
    QList<ColumnSpec> columns;
    for (int column = 0; column < fleetColumnCount; ++column) {
        const ColumnLook &look = looks[column];
        columns.append({QString::fromLatin1(look.key), look.characters, shown.contains(column),
                        look.grow});
    }
    return columns;
}

} // namespace

FleetViewSpec fleetsViewSpec()
{
    const QList<int> order
            = numbersOf({FleetColumn::State, FleetColumn::Fleet, FleetColumn::Provider,
                         FleetColumn::Progress, FleetColumn::LastGoodSync, FleetColumn::Coverage,
                         FleetColumn::Issues, FleetColumn::Mode});
    return {ViewText::tr("Fleets"),
            FleetScope::All,
            columnsShowing(order),
            order,
            ViewText::tr("Shown fleets"),
            ViewText::tr("No fleets yet"),
            ViewText::tr("The key works, but no fleet is connected to this account. Once one is "
                         "linked in Terminal, it appears here.")};
}

FleetViewSpec activeViewSpec()
{
    const QList<int> order
            = numbersOf({FleetColumn::State, FleetColumn::Fleet, FleetColumn::Provider,
                         FleetColumn::Progress, FleetColumn::TimeLeft, FleetColumn::Elapsed,
                         FleetColumn::FromDate, FleetColumn::AskedBy, FleetColumn::Attempt});
    return {ViewText::tr("Active"),
            FleetScope::Active,
            columnsShowing(order),
            order,
            ViewText::tr("Active fleets"),
            ViewText::tr("Nothing is under way"),
            ViewText::tr("No fleet syncs or waits just now. A sync that starts appears here by "
                         "itself.")};
}

} // namespace fleetsync
