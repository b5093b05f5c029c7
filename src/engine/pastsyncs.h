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
    std::function<bool(const ConnectionId &)> takes;
    QDateTime until = {}; ///< requested earlier; invalid: any time
};

/// Past syncs, newest first, page by page as one scrolls: what the store keeps, also without a
/// network, and what the fleets' rows know beside it. GUI thread; the store does its work in
/// another, and the rows are looked through in short turns.
class PastSyncs : public QObject
{
    Q_OBJECT
public:
    PastSyncs(Store &store, const Fleet &fleet, QObject *parent = nullptr);

    enum class Page {
        OfAScreen, ///< somebody scrolls: soon there
        OfMany,    ///< all of them are wanted: fewer turns
    };

    /// Forgets what was read, and asks for the first page.
    void ask(const PastFilter &filter);
    /// The next page, unless one is under way or all have been told.
    void more(Page page = Page::OfAScreen);
    bool isWhole() const { return m_whole; }

Q_SIGNALS:
    void arrived(const QList<fleetsync::StoredSync> &older);
    /// The store does not answer: what the rows know is all that comes.
    void failed();

private:
    void askPage();
    void lookAtRows();
    void lookAtSomeRows();
    void lookAtRow(const FleetRow &row);
    void cutKnown();
    QList<StoredSync> heard();
    void take();

    Store &m_store;
    const Fleet &m_fleet;
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
