// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/measure.h"

#include "store/sqlitestore.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

constexpr int syncsAWrite = 500;

/// A millisecond, where a look at all rows took 32: the house's goals beside a peer are ratios.
constexpr double goalBesideAllRows = 1.0 / 32;

struct Times
{
    QList<double> wall; ///< ms, as the thread that asks sees it
    QList<double> cpu;  ///< ms, of the whole process
};

/// Number `n` of the past, of one of `fleets` fleets, a sync every minute or so.
StoredSync pastSync(int n, int fleets, const QDateTime &start)
{
    Sync sync;
    // Scattered, as ids of servers are.
    const auto scattered = static_cast<int>(static_cast<qint64>(n) * 7'368'787 % 99'999'989);
    sync.id = SyncId(u"sync_01BENCH%1"_s.arg(scattered, 19, 10, QLatin1Char('0')));
    const bool failed = n % 20 == 7;
    sync.status = failed ? Known<SyncStatus>{SyncStatus::Failed, u"failed"_s}
                         : Known<SyncStatus>{SyncStatus::Completed, u"completed"_s};
    sync.requestedAt = start.addSecs(n);
    sync.startFrom = sync.requestedAt.addDays(-7);
    sync.completedAt = sync.requestedAt.addSecs(30 + n % 900);
    sync.attempts = 1;
    if (failed) {
        sync.failureReason = u"Motive: 504 Gateway Time-out"_s;
    }
    sync.serverDate = sync.completedAt.addSecs(1);
    return {ConnectionId(u"conn_01BENCH%1"_s.arg(n * 7 % fleets, 19, 10, QLatin1Char('0'))), sync};
}

HistoryQuery of(int fleet)
{
    HistoryQuery query;
    query.connection = ConnectionId(u"conn_01BENCH%1"_s.arg(fleet, 19, 10, QLatin1Char('0')));
    return query;
}

/// CPU milliseconds of the whole process.
double fill(Store &store, int syncs, int fleets)
{
    const QDateTime start({2026, 1, 1}, {0, 0}, Qt::UTC);
    double cpu = 0;
    for (int n = 0; n < syncs; n += syncsAWrite) {
        QList<StoredSync> part;
        for (int i = n; i < std::min(n + syncsAWrite, syncs); ++i) {
            part.append(pastSync(i, fleets, start));
        }
        const auto before = processCpu();
        store.keepSyncs(part).waitForFinished();
        cpu += toMs(processCpu() - before);
    }
    return cpu;
}

QList<StoredSync> ask(Store &store, const HistoryQuery &query, Times &times)
{
    const auto cpu = processCpu();
    QElapsedTimer wall;
    wall.start();
    auto reply = store.syncs(query);
    reply.waitForFinished();
    times.wall.append(static_cast<double>(wall.nsecsElapsed()) / 1e6);
    times.cpu.append(toMs(processCpu() - cpu));
    return reply.result().value_or(QList<StoredSync>());
}

/// The next page; behind the last one the first again.
void askOn(Store &store, HistoryQuery &query, Times &times)
{
    const auto page = ask(store, query, times);
    query.behind = page.isEmpty() ? std::nullopt : std::optional(placeOf(page.constLast().sync));
}

/// The stand-in: the same rows by a look at all of them.
Times withoutIndex(const QString &file, int rounds)
{
    const auto database
            = SqlDatabase::open(file, dialect::Access::ReadOnly, std::chrono::seconds(1));
    Times times;
    for (int round = 0; database && round < rounds; ++round) {
        const auto cpu = processCpu();
        QElapsedTimer wall;
        wall.start();
        int rows = 0;
        (*database)->each(u"SELECT id, connection, record FROM sync NOT INDEXED WHERE connection = "
                          "? ORDER BY requested_at DESC, id DESC LIMIT 100"_s,
                          {of(round).connection.toString()},
                          [&rows](const QSqlQuery &) { ++rows; });
        times.wall.append(static_cast<double>(wall.nsecsElapsed()) / 1e6);
        times.cpu.append(toMs(processCpu() - cpu));
    }
    return times;
}

/// The first answer after a start: opened then.
double firstAnswer(const SqliteSetup &setup)
{
    SqliteStore store(setup);
    store.open().waitForFinished();
    Times times;
    ask(store, of(1), times);
    return times.cpu.constFirst();
}

} // namespace

void benchHistory(Figures &figures, const Extent &extent)
{
    const int syncs = extent.rows(1'000'000);
    const int fleets = syncs / 100;
    const QTemporaryDir folder;
    SqliteSetup setup;
    setup.folder = folder.path();
    setup.now = [] { return QDateTime::currentDateTimeUtc(); };
    setup.syncsKept = syncs;
    const QString file = folder.filePath(u"history.db"_s);
    Times ofFleet;
    Times ofAll;
    Times failed;
    double filled = 0;
    {
        SqliteStore store(setup);
        store.open().waitForFinished();
        filled = fill(store, syncs, fleets);
        QRandomGenerator random(5);
        HistoryQuery all;
        HistoryQuery allFailed;
        allFailed.statuses = {SyncStatus::Failed};
        for (int round = 0; round < extent.rows(1'000); ++round) {
            if (ask(store, of(random.bounded(fleets)), ofFleet).size() != 100) {
                qFatal("a fleet's history is not there");
            }
            askOn(store, all, ofAll);
            askOn(store, allFailed, failed);
        }
    }
    const Times plain = withoutIndex(file, extent.times(9));
    const QString peer = u"without an index"_s;
    const auto add = [&](const QString &name, const QString &what, const QString &unit, double ours,
                         std::optional<double> beside = {}, std::optional<double> most = {},
                         std::optional<double> share = {}) {
        figures.add({name, what, unit, ours, beside, peer, most, share});
    };
    add(u"history.fleet"_s, u"Newest 100 of a fleet, of %1 syncs, p99"_s.arg(syncs), u"ms CPU"_s,
        quantile(ofFleet.cpu, 0.99), median(plain.cpu), {}, goalBesideAllRows);
    add(u"history.fleet.wall"_s, u"… median"_s, u"ms wall"_s, median(ofFleet.wall),
        median(plain.wall));
    add(u"history.all"_s, u"… a page of 100 of all fleets, p99"_s, u"ms CPU"_s,
        quantile(ofAll.cpu, 0.99));
    add(u"history.failed"_s, u"… a page of 100 that failed, p99"_s, u"ms CPU"_s,
        quantile(failed.cpu, 0.99));
    add(u"history.first"_s, u"… first answer after a start"_s, u"ms CPU"_s, firstAnswer(setup));
    add(u"history.keep"_s, u"… one kept, 500 a write"_s, u"µs CPU"_s, filled * 1'000 / syncs);
    add(u"history.size"_s, u"… on disk"_s, u"MB"_s,
        static_cast<double>(QFileInfo(file).size()) / 1e6);
}

} // namespace fleetsync::bench
