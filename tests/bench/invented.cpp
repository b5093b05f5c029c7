// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/invented.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

constexpr const char *places[]
        = {"Harbor Point", "Blue Line",  "North Star", "Prairie Wind", "Lone Pine",   "Ironwood",
           "Cascadia",     "Gulf Coast", "Mesa Verde", "Old Mill",     "Quill Creek", "Sunrise"};
constexpr const char *trades[] = {"Logistics", "Freight", "Carriers", "Transport", "Drayage",
                                  "Hauling",   "Tankers", "Movers",   "Couriers"};
constexpr const char *providers[] = {"Samsara", "Geotab",  "Motive",         "Omnitracs",
                                     "Lytx",    "Trimble", "Fleet Complete", "Verizon Connect"};

template <size_t Count>
QString pick(const char *const (&words)[Count], int n)
{
    return QString::fromLatin1(words[static_cast<size_t>(n) % Count]);
}

SyncStatus statusOf(int n)
{
    // One in ten runs, one in twenty has failed.
    return n % 10 == 3   ? SyncStatus::InProgress
           : n % 20 == 7 ? SyncStatus::Failed
                         : SyncStatus::Completed;
}

} // namespace

Connection inventedFleet(int n)
{
    Connection fleet;
    fleet.id = ConnectionId(u"conn_01BENCH%1"_s.arg(n, 19, 10, QLatin1Char('0')));
    fleet.status = {ConnectionStatus::Connected, u"connected"_s};
    fleet.syncMode = n % 3 == 0 ? Known<SyncMode>{SyncMode::Manual, u"manual"_s}
                                : Known<SyncMode>{SyncMode::Automatic, u"automatic"_s};
    const QString provider = pick(providers, n / 7);
    fleet.provider = {provider.toLower(), provider};
    // Scattered, so that no sort finds them in order.
    const int scattered = static_cast<int>((static_cast<qint64>(n) * 7919) % 1'000'003);
    fleet.companyName = u"%1 %2 %3"_s.arg(pick(places, scattered), pick(trades, scattered / 5))
                                .arg(scattered);
    fleet.externalId = u"ext-%1"_s.arg(n);
    fleet.dotNumbers = {QString::number(1'000'000 + n)};
    fleet.tags = {n % 4 == 0 ? u"north"_s : u"south"_s};
    fleet.token = Secret("con_tkn_bench_" + QByteArray::number(n));
    return fleet;
}

QList<Sync> inventedHistory(int n, const QDateTime &now)
{
    Sync sync;
    sync.id = SyncId(u"sync_01BENCH%1"_s.arg(n, 19, 10, QLatin1Char('0')));
    sync.status.value = statusOf(n);
    sync.attempts = 1;
    sync.requestedAt = now.addSecs(-60 * (1 + n % 5000));
    if (sync.status.value == SyncStatus::InProgress) {
        sync.progress = (n % 9900) / 100.0;
    } else {
        sync.completedAt = sync.requestedAt.addSecs(30 + n % 900);
    }
    if (sync.status.value == SyncStatus::Failed) {
        sync.failureReason = u"Motive: 504 Gateway Time-out"_s;
    }
    return {sync};
}

} // namespace fleetsync::bench
