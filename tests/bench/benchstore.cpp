// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/invented.h"
#include "bench/measure.h"

#include "store/sqlitestore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

SqliteSetup setupIn(const QTemporaryDir &folder)
{
    SqliteSetup setup;
    setup.folder = folder.path();
    setup.now = [] { return QDateTime::currentDateTimeUtc(); };
    return setup;
}

/// CPU of the whole process while the store's thread works and this one waits.
template <typename Call>
double storeCpu(const Call &call)
{
    const auto before = processCpu();
    auto reply = call();
    reply.waitForFinished();
    return toMs(processCpu() - before);
}

QList<StoredFleet> storedFleets(int rows, const QDateTime &now)
{
    QList<StoredFleet> fleets;
    fleets.reserve(rows);
    for (int n = 0; n < rows; ++n) {
        fleets.append({inventedFleet(n), inventedHistory(n, now), now});
    }
    return fleets;
}

JournalEntry wishNumber(int n, const QDateTime &now)
{
    JournalEntry wish;
    wish.id = RequestId(u"00000000-0000-4000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
    wish.connection = ConnectionId(u"conn_%1"_s.arg(n));
    wish.request = {Days{30}, {ProviderRequest::HistoricalFiles}};
    wish.createdAt = now;
    wish.who = u"bench"_s;
    return wish;
}

} // namespace

void benchStore(Figures &figures, const Extent &extent)
{
    const QTemporaryDir folder;
    SqliteStore store(setupIn(folder));
    store.open().waitForFinished();
    const int rows = extent.rows(10'000);
    const auto fleets = storedFleets(rows, QDateTime::currentDateTimeUtc());
    QList<double> writes;
    QList<double> reads;
    for (int round = 0; round < extent.times(5); ++round) {
        writes.append(storeCpu([&] { return store.keepFleets(fleets); }));
        reads.append(storeCpu([&] { return store.fleets(); }));
    }
    const auto add = [&](const QString &name, const QString &what, const QList<double> &times,
                         double most) {
        figures.add({name,
                     u"%1 %2 fleets (store thread)"_s.arg(what).arg(rows),
                     u"ms CPU"_s,
                     median(times),
                     {},
                     {},
                     most});
    };
    add(u"store.write"_s, u"Upsert"_s, writes, 40);
    add(u"store.read"_s, u"Read"_s, reads, 20);
}

void benchJournal(Figures &figures, const Extent &extent)
{
    const QTemporaryDir folder;
    SqliteStore store(setupIn(folder));
    store.open().waitForFinished();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<double> queued;
    QList<double> durable;
    for (int n = 0; n < extent.rows(1'000); ++n) {
        QElapsedTimer timer;
        timer.start();
        auto kept = store.put(wishNumber(n, now));
        queued.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        kept.waitForFinished();
        durable.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    figures.add({u"journal.gui"_s,
                 u"Journal append as the GUI thread sees it, p99"_s,
                 u"ms"_s,
                 quantile(queued, 0.99),
                 {},
                 {},
                 0.2});
    figures.add({u"journal.durable"_s,
                 u"Journal append, durable, p99"_s,
                 u"ms"_s,
                 quantile(durable, 0.99),
                 {},
                 {},
                 10});
}

} // namespace fleetsync::bench
