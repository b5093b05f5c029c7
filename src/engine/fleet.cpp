// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/fleet.h"

#include "engine/fleetwatch.h"
#include "engine/history.h"
#include "engine/norms.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

QList<qsizetype> ascending(const QSet<qsizetype> &indexes)
{
    QList<qsizetype> sorted(indexes.cbegin(), indexes.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// What follows from the history alone. @param before the latest sync until now
void takeLatest(FleetRow &row, const LatestBefore &before, const QDateTime &now)
{
    const Sync *latest = row.latest();
    watchLatest(row, before, now);
    if (!latest || latest->id != before.id) {
        row.progress.reset();
        row.syncGone = false;
        row.startsElsewhere = {};
    }
    if (!latest || isFinal(*latest)) {
        row.progress.reset();
    } else {
        row.progress = foldProgress(row.progress, *latest);
    }
    const QDateTime good = newestGood(row.history);
    if (good.isValid() && !(row.lastGoodAt > good)) {
        row.lastGoodAt = good;
    }
}

/// What an earlier run read, without what came since: it yields to any answer of this one.
void forgetEarlier(QList<Sync> &history)
{
    history.removeIf([](const Sync &sync) { return !sync.serverDate.isValid(); });
}

} // namespace

Fleet::Fleet(QObject *parent)
    : QObject(parent)
{}

qsizetype Fleet::indexOf(const ConnectionId &id) const
{
    return m_index.value(id, -1);
}

const FleetRow *Fleet::find(const ConnectionId &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &at(index);
}

void Fleet::setNow(std::function<QDateTime()> now)
{
    m_now = std::move(now);
}

void Fleet::upsert(const QList<Connection> &connections)
{
    const qsizetype first = size();
    for (const Connection &connection : connections) {
        const qsizetype index = indexOf(connection.id);
        if (index < 0) {
            m_index.insert(connection.id, size());
            FleetRow row;
            row.connection = connection;
            m_words.share(row.connection);
            row.searchText = searchTextOf(connection);
            derive(row);
            m_rows.push_back(std::move(row));
        } else if (at(index).unlisted || at(index).connection != connection) {
            FleetRow &row = m_rows[static_cast<size_t>(index)];
            row.unlisted = false;
            row.connection = connection;
            m_words.share(row.connection);
            row.searchText = searchTextOf(connection);
            derive(row);
            touch(index);
        }
    }
    if (size() > first) {
        Q_EMIT rowsInserted(first, size() - 1);
    }
}

void Fleet::restore(const QList<StoredFleet> &fleets)
{
    const qsizetype first = size();
    for (const StoredFleet &fleet : fleets) {
        const ConnectionId &id = fleet.connection.id;
        if (id.isEmpty() || m_index.contains(id)) {
            continue;
        }
        m_index.insert(id, size());
        FleetRow row;
        row.connection = fleet.connection;
        row.connection.token = {};
        m_words.share(row.connection);
        row.searchText = searchTextOf(row.connection);
        row.history = fleet.history;
        for (Sync &sync : row.history) {
            sync.serverDate = {}; // Older than any answer of this run.
        }
        row.coverage = fleet.coverage;
        row.checkedAt = fleet.checkedAt;
        row.unlisted = true;
        row.stale = fleet.checkedAt.isValid();
        row.listGoesOn = row.stale; // perhaps
        takeLatest(row, {}, {});
        resumeWatch(row, fleet);
        derive(row);
        m_rows.push_back(std::move(row));
    }
    if (size() > first) {
        Q_EMIT rowsInserted(first, size() - 1);
    }
}

void Fleet::keepOnly(const QSet<ConnectionId> &ids)
{
    keepOnly([&ids](const ConnectionId &id) { return ids.contains(id); });
}

void Fleet::keepOnly(const std::function<bool(const ConnectionId &)> &isListed)
{
    QList<qsizetype> removed;
    QList<ConnectionId> gone;
    for (qsizetype i = 0; i < size(); ++i) {
        if (!isListed(at(i).connection.id)) {
            removed.append(i);
            gone.append(at(i).connection.id);
        }
    }
    if (removed.isEmpty()) {
        return;
    }
    // Told before the indexes move.
    flush();
    const auto isDropped = [&](const FleetRow &row) { return !isListed(row.connection.id); };
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), isDropped), m_rows.end());
    rebuildIndex();
    Q_EMIT rowsRemoved(removed);
    Q_EMIT fleetsGone(gone);
}

void Fleet::clear()
{
    m_rows.clear();
    m_index.clear();
    m_touched.clear();
    Q_EMIT cleared();
}

void Fleet::edit(const ConnectionId &id, const std::function<void(FleetRow &)> &change)
{
    const qsizetype index = indexOf(id);
    if (index < 0) {
        return;
    }
    FleetRow &row = m_rows[static_cast<size_t>(index)];
    change(row);
    derive(row);
    touch(index);
}

void Fleet::putSync(const ConnectionId &id, const Sync &sync)
{
    edit(id, [&](FleetRow &row) {
        const LatestBefore before = latestOf(row);
        putIntoHistory(row.history, sync);
        takeLatest(row, before, now());
        row.coverage.add(sync);
        if (isFinal(sync)) {
            learn(row);
        }
    });
}

void Fleet::putHistory(const ConnectionId &id, const QList<Sync> &newestFirst,
                       const QDateTime &checkedAt, Extent extent)
{
    edit(id, [&](FleetRow &row) {
        const LatestBefore before = latestOf(row);
        if (extent == Extent::GoesOn && !newestFirst.isEmpty()
            && !holds(row.history, newestFirst.constLast().id)) {
            Q_EMIT fellBehind(id, newestFirst.constLast());
        }
        row.listGoesOn = extent == Extent::GoesOn;
        if (std::exchange(row.stale, false)) {
            forgetEarlier(row.history);
        }
        row.history = mergedHistory(row.history, newestFirst);
        m_words.share(row.history);
        takeLatest(row, before, now());
        learn(row);
        const QDateTime at = now().isValid() ? now() : checkedAt;
        if (at.isValid()) {
            row.coverage.read(newestFirst, at, extent == Extent::Whole);
        }
        row.historyKnown = true;
        row.checkedAt = checkedAt;
        row.checkError.reset();
        row.syncGone = row.syncGone && !holds(newestFirst, row.latest()->id);
    });
}

void Fleet::putOlder(const ConnectionId &id, const QList<Sync> &newestFirst, Extent extent)
{
    edit(id, [&](FleetRow &row) { row.coverage.readOn(newestFirst, extent == Extent::Whole); });
}

void Fleet::touch(qsizetype index)
{
    m_touched.insert(index);
    if (!m_flushScheduled) {
        m_flushScheduled = true;
        QMetaObject::invokeMethod(this, &Fleet::flush, Qt::QueuedConnection);
    }
}

void Fleet::flush()
{
    m_flushScheduled = false;
    if (m_touched.isEmpty()) {
        return;
    }
    const QList<qsizetype> indexes = ascending(m_touched);
    m_touched.clear();
    Q_EMIT rowsChanged(indexes);
}

void Fleet::rebuildIndex()
{
    m_index.clear();
    m_index.reserve(size());
    for (qsizetype i = 0; i < size(); ++i) {
        m_index.insert(at(i).connection.id, i);
    }
}

} // namespace fleetsync
