// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedfleet.h"
#include "engine/fleetrow.h"
#include "engine/sharedwords.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <vector>

namespace fleetsync {

class Norms;

/// All rows of one profile in memory, in the order in which they came. Changes of one turn of the
/// event loop are told together. GUI thread only.
class Fleet : public QObject
{
    Q_OBJECT
public:
    explicit Fleet(QObject *parent = nullptr);

    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    const FleetRow &at(qsizetype index) const { return m_rows[static_cast<size_t>(index)]; }
    qsizetype indexOf(const ConnectionId &id) const; ///< -1: not there
    const FleetRow *find(const ConnectionId &id) const;

    /// The server's time, for verdicts (see ServerClock).
    void setNow(std::function<QDateTime()> now);

    /// Learns from every history that comes, and tells what is usual; outlives the fleets.
    void setNorms(Norms *norms) { m_norms = norms; }

    /// Inserts new fleets, updates known ones by id.
    void upsert(const QList<Connection> &connections);
    /// Rows of an earlier run: unlisted and stale until Terminal told of them. Those that are there
    /// already are newer and stay as they are.
    void restore(const QList<StoredFleet> &fleets);
    /// Drops the fleets that the last complete crawl did not list.
    void keepOnly(const QSet<ConnectionId> &ids);
    void keepOnly(const std::function<bool(const ConnectionId &)> &isListed);
    void clear();

    /// Lets `change` edit the row, derives its verdict anew, tells it with the batch. Unknown id:
    /// nothing.
    void edit(const ConnectionId &id, const std::function<void(FleetRow &)> &change);
    /// A new answer about one sync: replaces it in the history or puts it on top, folds progress.
    void putSync(const ConnectionId &id, const Sync &sync);
    enum class Extent {
        Newest, ///< of older ones nothing was said
        GoesOn, ///< Terminal has older ones
        Whole   ///< Terminal has no older ones
    };
    void putHistory(const ConnectionId &id, const QList<Sync> &newestFirst,
                    const QDateTime &checkedAt, Extent extent = Extent::Newest);
    /// The page before the oldest sync that was read: it counts for the coverage alone.
    void putOlder(const ConnectionId &id, const QList<Sync> &newestFirst, Extent extent);
    /// Derives all verdicts of active rows anew: time alone changes some, and so do the norms.
    void reviewVerdicts();
    /// A person knows that the latest sync stands still or is slow, and waits on.
    void keepWaiting(const ConnectionId &id);

Q_SIGNALS:
    void cleared();
    void rowsInserted(qsizetype first, qsizetype last);
    /// Each index once, ascending.
    void rowsChanged(const QList<qsizetype> &indexes);
    /// Indexes before the removal, ascending; the rows are gone already.
    void rowsRemoved(const QList<qsizetype> &indexes);
    /// The same, by name.
    void fleetsGone(const QList<fleetsync::ConnectionId> &ids);
    /// A list goes on behind `oldest`, which was not known before: what is known of earlier lists
    /// may end before it begins. Told before the list is taken.
    void fellBehind(const fleetsync::ConnectionId &id, const fleetsync::Sync &oldest);

private:
    void touch(qsizetype index);
    void flush();
    void rebuildIndex();
    void derive(FleetRow &row) const;
    void learn(const FleetRow &row) const;
    QDateTime now() const { return m_now ? m_now() : QDateTime(); }

    std::vector<FleetRow> m_rows;
    QHash<ConnectionId, qsizetype> m_index;
    SharedWords m_words;
    QSet<qsizetype> m_touched;
    bool m_flushScheduled = false;
    std::function<QDateTime()> m_now;
    Norms *m_norms = nullptr;
};

} // namespace fleetsync
