// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "engine/fleet.h"
#include "engine/pendingcall.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace fleetsync {

/// Which past syncs are wanted.
struct PastFilter
{
    QList<SyncStatus> statuses; ///< empty: all
    QDateTime from;             ///< requested then or later; invalid: any time
    /// Null: of all fleets.
    std::function<bool(const ConnectionId &)> takes = {};
    QDateTime until = {};    ///< requested earlier; invalid: any time
    ConnectionId fleet = {}; ///< of this one alone; empty: of those that `takes` takes
};

class OlderSyncs;

/// Past syncs, newest first, page by page as one scrolls: what the store keeps, also without a
/// network, and what the fleets' rows know beside it; and where that ends, of a few fleets, what
/// Terminal tells of older ones. Of many it would take too many calls: each page of the list would
/// need one of every fleet. GUI thread; the store does its work in another, and the rows are looked
/// through in short turns.
class PastSyncs : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostFleets = 5; ///< that are read on at Terminal
    /// @param older null: Terminal is not asked
    PastSyncs(Store &store, const Fleet &fleet, OlderSyncs *older = nullptr,
              QObject *parent = nullptr);

    enum class Page {
        OfAScreen, ///< somebody scrolls: soon there
        OfMany,    ///< all of them are wanted: fewer turns
    };

    /// Forgets what was read, and asks for the first page.
    void ask(const PastFilter &filter);
    /// The next page, unless one is under way or all have been told.
    void more(Page page = Page::OfAScreen);
    /// No older ones come as one scrolls.
    bool isWhole() const;
    void rest();     ///< nobody looks any more: what is being read at Terminal is let go
    void tryAgain(); ///< a person asks for what failed

    /// What lies behind all that is kept.
    enum class Behind {
        Nothing,
        Older,     ///< at Terminal: they come with `more`
        Reading,   ///< they are being read
        Failed,    ///< they could not be read, see `trouble`
        Waiting,   ///< perhaps some, of a fleet that Terminal has not listed yet
        ManyFleets ///< perhaps some, of too many fleets
    };
    Behind behind() const;
    const ApiError *trouble() const;

Q_SIGNALS:
    /// Newest first, behind those that were told before, or between them.
    void arrived(const QList<fleetsync::StoredSync> &older);
    /// Likewise, without being asked for.
    void filled(const QList<fleetsync::StoredSync> &between);
    void behindChanged();
    /// These few are what it is about.
    void narrowedTo(const QList<fleetsync::ConnectionId> &fleets);
    /// The store does not answer: what the rows know is all that comes.
    void failed();

private:
    void askPage();
    void readOn();
    void onRead(const ConnectionId &fleet, const QList<Sync> &syncs);
    void onRowsChanged(const QList<qsizetype> &indexes);
    void lookBehind();
    bool isOf(const ConnectionId &fleet) const;
    bool isOfMany() const;
    bool mayHaveMore(const FleetRow &row) const;
    void noteKnown(const FleetRow &row, const QList<Sync> &syncs);
    void lookAtRows();
    void lookAtSomeRows();
    void lookAtRow(const FleetRow &row);
    void cutKnown();
    QList<StoredSync> heard();
    void take();

    Store &m_store;
    const Fleet &m_fleet;
    OlderSyncs *m_older;
    QList<ConnectionId> m_of; ///< the fleets that the filter takes, but no more than one too many
    ConnectionId m_reading;   ///< at Terminal, for us
    bool m_anyGoesOn = false; ///< of all rows
    Behind m_told = Behind::Nothing;
    PastFilter m_filter;
    HistoryQuery m_query;
    QList<StoredSync> m_page;  ///< the store's
    QList<StoredSync> m_known; ///< what the rows know beside it, as far as they were looked through
    QSet<SyncId> m_stored;     ///< of that page
    qsizetype m_row = 0;       ///< the next to be looked at
    QTimer m_turn;
    QList<StoredSync> m_found; ///< of the pages since the last `arrived`
    int m_pages = 0;           ///< likewise
    int m_question = 0;        ///< answers to an earlier one are dropped
    bool m_asking = false;
    bool m_failed = false; ///< and that has been told
    bool m_whole = true;
};

} // namespace fleetsync
