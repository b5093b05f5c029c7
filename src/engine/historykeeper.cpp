// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/historykeeper.h"

#include "engine/history.h"
#include "engine/pendingcall.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// The store writes so many at a time: a request that waits behind them must not be kept waiting.
constexpr qsizetype syncsAWrite = 500;
/// So many rows are looked at in one turn of the event loop.
constexpr qsizetype fleetsATurn = 500;

/// Beside the views, where the store keeps what it does not understand.
QString historyAccountKey()
{
    return u"history.account"_s;
}

/// Of what is worth a write. Four bytes, for some hundred thousand of them: one sync in four
/// thousand million is missed.
quint32 markOf(const Sync &sync)
{
    const bool final = isFinal(sync);
    return static_cast<quint32>(qHashMulti(0, sync.id, final, sync.attempts,
                                           final ? sync.issues.size() : 0,
                                           final ? unresolvedIssues(sync) : 0));
}

QList<quint32> marksOf(const QList<Sync> &history)
{
    QList<quint32> marks;
    marks.reserve(history.size());
    for (const Sync &sync : history) {
        marks.append(markOf(sync));
    }
    return marks;
}

} // namespace

HistoryKeeper::HistoryKeeper(Store &store, Fleet &fleet, Clock &clock, const QString &account,
                             const Policy &policy, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_fleet(fleet)
    , m_account(account)
    , m_behind(clock, policy.cacheEvery,
               {[this](const QList<ConnectionId> &gone) { return m_store.forgetSyncs(gone); },
                [this] { write(); }})
{
    if (account.isEmpty()) {
        return;
    }
    connect(&fleet, &Fleet::rowsInserted, this, &HistoryKeeper::takeAsKept);
    connect(&fleet, &Fleet::rowsChanged, this, &HistoryKeeper::note);
    connect(&fleet, &Fleet::fleetsGone, this, &HistoryKeeper::onGone);
}

HistoryKeeper::~HistoryKeeper()
{
    while (m_behind.isOn() && m_behind.hasWork()) {
        m_behind.write();
    }
}

void HistoryKeeper::start()
{
    if (m_account.isEmpty()) {
        return;
    }
    onAnswer(m_store.views(), this, [this](const auto &words) {
        if (words && words->value(historyAccountKey()) == m_account.toUtf8()) {
            m_behind.setOn(true);
            m_behind.arm();
        } else if (words) {
            stamp();
        }
    });
}

/// Another account's syncs would stand for ours.
void HistoryKeeper::stamp()
{
    m_kept.clear();
    onAnswer(m_store.forgetAllSyncs(), this, [this](const Answer &forgotten) {
        if (!forgotten) {
            return;
        }
        onAnswer(m_store.keepView(historyAccountKey(), m_account.toUtf8()), this,
                 [this](const Answer &kept) {
                     m_behind.setOn(kept.has_value());
                     m_behind.arm();
                 });
    });
}

void HistoryKeeper::takeAsKept(qsizetype first, qsizetype last)
{
    for (qsizetype index = first; index <= last; ++index) {
        const FleetRow &row = m_fleet.at(index);
        if (row.unlisted && !row.history.isEmpty()) {
            m_kept.insert(row.connection.id, marksOf(row.history));
        }
    }
}

void HistoryKeeper::note(const QList<qsizetype> &indexes)
{
    for (const qsizetype index : indexes) {
        const FleetRow &row = m_fleet.at(index);
        if (!row.stale && !row.history.isEmpty()) {
            m_behind.changed().insert(row.connection.id);
        }
    }
    m_behind.arm();
}

void HistoryKeeper::onGone(const QList<ConnectionId> &ids)
{
    for (const ConnectionId &id : ids) {
        m_kept.remove(id);
    }
    m_behind.addGone(ids);
    m_behind.arm();
}

void HistoryKeeper::keepOlder(const ConnectionId &fleet, const QList<Sync> &syncs)
{
    const FleetRow *row = m_fleet.find(fleet);
    if (!row || !keeps()) {
        return;
    }
    QList<StoredSync> older;
    for (const Sync &sync : syncs) {
        if (!holds(row->history, sync.id)) { // of those, the row may have heard more since
            older.append({fleet, sync});
        }
    }
    if (!older.isEmpty()) {
        hand(older);
    }
}

void HistoryKeeper::hand(const QList<StoredSync> &older)
{
    onAnswer(m_store.keepSyncs(older), this, [this, older](const Answer &kept) {
        if (WriteBehind::isBusy(kept)) {
            m_older += older;
        } else if (!kept) {
            m_behind.setOn(false);
        }
    });
}

void HistoryKeeper::write()
{
    if (m_before) {
        m_before();
    }
    if (!m_older.isEmpty()) {
        hand(std::exchange(m_older, {}));
    }
    const QList<StoredSync> news = takeNews();
    if (news.isEmpty()) {
        m_behind.skip();
        return;
    }
    onAnswer(m_store.keepSyncs(news), this, [this, news](const Answer &kept) {
        if (WriteBehind::isBusy(kept)) {
            for (const StoredSync &stored : news) {
                m_kept.remove(stored.connection);
                m_behind.changed().insert(stored.connection);
            }
        }
        m_behind.goOn(kept);
    });
}

QList<StoredSync> HistoryKeeper::takeNews()
{
    QList<StoredSync> news;
    qsizetype left = fleetsATurn;
    QSet<ConnectionId> &changed = m_behind.changed();
    for (auto it = changed.begin(); it != changed.end() && left > 0; --left) {
        const FleetRow *row = m_fleet.find(*it);
        it = changed.erase(it);
        if (!row) {
            continue;
        }
        QList<quint32> marks = marksOf(row->history);
        const QList<quint32> kept = std::exchange(m_kept[row->connection.id], marks);
        for (qsizetype i = 0; i < marks.size(); ++i) {
            if (!kept.contains(marks.at(i))) {
                news.append({row->connection.id, row->history.at(i)});
            }
        }
        if (news.size() >= syncsAWrite) {
            break;
        }
    }
    return news;
}

} // namespace fleetsync
