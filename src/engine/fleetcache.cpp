// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/fleetcache.h"

#include "engine/pendingcall.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// All that is in view, and little more to wait for.
constexpr int firstRows = 100;
/// Then so many in a turn of the event loop: a frame's time.
constexpr int rowsATurn = 500;
/// The store writes so many at a time: a request that waits behind them must not be kept waiting.
constexpr qsizetype rowsAWrite = 500;

/// Beside the views, where the store keeps what it does not understand.
QString accountKey()
{
    return u"cache.account"_s;
}

/// Of all that the store keeps: equal ones need not be written again. Of the history its newest
/// sync is enough: no other changes unless the list is read, which changes checkedAt.
size_t fingerprint(const StoredFleet &fleet)
{
    const Connection &connection = fleet.connection;
    const Sync latest = fleet.history.value(0);
    return qHashMulti(0, connection.status.text, connection.syncMode.text, connection.provider.code,
                      connection.provider.name, connection.sourceId, connection.companyName,
                      connection.dotNumbers, connection.accountName, connection.accountUser,
                      connection.externalId, connection.tags, connection.linkUrl,
                      connection.createdAt, connection.updatedAt, connection.oddities.size(),
                      fleet.checkedAt, fleet.history.size(), latest.id, latest.status.text,
                      latest.progress.value_or(-1), latest.attempts, latest.completedAt,
                      fleet.changedAt, fleet.attemptAt, fleet.waitUntil, fleet.latestGap.count(),
                      fleet.coverage.readSpan().from, fleet.coverage.asked().size(),
                      fleet.estimate ? fleet.estimate->high.count() : -1);
}

StoredFleet storedOf(const FleetRow &row)
{
    StoredFleet fleet{row.connection, row.history, row.checkedAt};
    fleet.connection.token = {};
    fleet.latestGap = row.latestGap;
    fleet.coverage = row.coverage;
    if (row.watch) {
        fleet.changedAt = row.watch->changedAt;
        fleet.attemptAt = row.watch->attemptAt;
        fleet.waitUntil = row.watch->waitUntil;
        fleet.estimate = row.watch->told;
    }
    return fleet;
}

} // namespace

FleetCache::FleetCache(Store &store, Fleet &fleet, Clock &clock, const QString &account,
                       const Policy &policy, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_fleet(fleet)
    , m_account(account)
    , m_behind(clock, policy.cacheEvery,
               {[this](const QList<ConnectionId> &gone) { return m_store.forgetFleets(gone); },
                [this] { write(); }})
{}

FleetCache::~FleetCache()
{
    if (m_behind.isOn() && !m_accountKept && m_stampIsFree) {
        m_store.keepView(accountKey(), m_account.toUtf8());
        m_accountKept = true;
    }
    while (m_behind.isOn() && m_accountKept && m_behind.hasWork()) {
        m_behind.write();
    }
}

void FleetCache::restore(std::function<void()> then)
{
    if (m_account.isEmpty()) {
        then();
        return;
    }
    m_then = std::move(then);
    const auto views = m_store.views();
    const auto fleets = m_store.fleetsAfter({}, firstRows); // both at once
    onAnswer(views, this, [this, fleets](const auto &words) {
        words ? begin(QString::fromUtf8(words->value(accountKey())), fleets) : finish();
    });
}

void FleetCache::begin(const QString &accountKept, const StoreReply<QList<StoredFleet>> &fleets)
{
    m_accountKept = accountKept == m_account;
    m_stampIsFree = accountKept.isEmpty();
    m_behind.setOn(true);
    connect(&m_fleet, &Fleet::rowsInserted, this, [this](qsizetype first, qsizetype last) {
        for (qsizetype index = first; index <= last; ++index) {
            note(index);
        }
    });
    connect(&m_fleet, &Fleet::rowsChanged, this, [this](const QList<qsizetype> &indexes) {
        std::for_each(indexes.cbegin(), indexes.cend(), [this](qsizetype index) { note(index); });
    });
    connect(&m_fleet, &Fleet::fleetsGone, this, &FleetCache::onGone);
    read(fleets);
}

void FleetCache::read(const StoreReply<QList<StoredFleet>> &fleets)
{
    onAnswer(fleets, this, [this](const auto &part) {
        if (part && !part->isEmpty() && !part->last().connection.id.isEmpty()) {
            // The store reads on while these come in.
            read(m_store.fleetsAfter(part->last().connection.id, rowsATurn));
            takePart(*part);
        } else {
            // Another account's rows that could not be read could not be forgotten either.
            m_behind.setOn(m_behind.isOn() && (part || m_accountKept));
            finish();
        }
    });
}

void FleetCache::takePart(const QList<StoredFleet> &part)
{
    for (const StoredFleet &fleet : part) {
        if (m_accountKept) {
            m_kept.insert(fleet.connection.id, fingerprint(fleet));
        } else {
            m_behind.addGone({fleet.connection.id});
        }
    }
    if (m_accountKept) {
        m_fleet.restore(part);
    }
}

void FleetCache::finish()
{
    m_behind.arm();
    std::exchange(m_then, nullptr)();
}

/// A row that nothing new is known of yet is as it is kept.
void FleetCache::note(qsizetype index)
{
    const FleetRow &row = m_fleet.at(index);
    if (!row.unlisted) {
        m_behind.changed().insert(row.connection.id);
        m_behind.arm();
    }
}

void FleetCache::onGone(const QList<ConnectionId> &ids)
{
    for (const ConnectionId &id : ids) {
        m_kept.remove(id);
    }
    m_behind.addGone(ids);
    m_behind.arm();
}

void FleetCache::write()
{
    if (!m_accountKept) { // before any fleet of it: or another account's would stand for ours
        onAnswer(m_store.keepView(accountKey(), m_account.toUtf8()), this,
                 [this](const auto &kept) {
                     m_accountKept = kept.has_value();
                     m_behind.goOn(kept);
                 });
        return;
    }
    const QList<StoredFleet> changed = takeChanged();
    if (changed.isEmpty()) {
        m_behind.skip();
        return;
    }
    onAnswer(m_store.keepFleets(changed), this, [this, changed](const auto &kept) {
        for (const StoredFleet &fleet :
             WriteBehind::isBusy(kept) ? changed : QList<StoredFleet>()) {
            m_kept.remove(fleet.connection.id);
            m_behind.changed().insert(fleet.connection.id);
        }
        m_behind.goOn(kept);
    });
}

/// Looks at so many rows at most, whether they have changed or not.
QList<StoredFleet> FleetCache::takeChanged()
{
    QList<StoredFleet> changed;
    qsizetype left = rowsAWrite;
    QSet<ConnectionId> &noted = m_behind.changed();
    for (auto it = noted.begin(); it != noted.end() && left > 0; --left) {
        const FleetRow *row = m_fleet.find(*it);
        it = noted.erase(it);
        if (!row) {
            continue;
        }
        const StoredFleet fleet = storedOf(*row);
        size_t &kept = m_kept[row->connection.id];
        const size_t now = fingerprint(fleet);
        if (std::exchange(kept, now) != now) {
            changed.append(fleet);
        }
    }
    return changed;
}

} // namespace fleetsync
