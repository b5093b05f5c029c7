// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "engine/pendingcall.h"

#include <QObject>

#include <functional>

namespace fleetsync {

/// Which past syncs are wanted.
struct PastFilter
{
    QList<SyncStatus> statuses; ///< empty: all
    QDateTime from;             ///< requested then or later; invalid: any time
    /// Null: of all fleets.
    std::function<bool(const ConnectionId &)> takes;
};

/// Reads what the store keeps of past syncs, newest first, page by page as one scrolls: also
/// without a network. GUI thread; the store does its work in another.
class PastSyncs : public QObject
{
    Q_OBJECT
public:
    explicit PastSyncs(Store &store, QObject *parent = nullptr);

    /// Forgets what was read, and asks for the first page.
    void ask(const PastFilter &filter);
    /// The next page, unless one is under way or all have been told.
    void more();
    bool isWhole() const { return m_whole; }

Q_SIGNALS:
    void arrived(const QList<fleetsync::StoredSync> &older);
    /// Nothing more comes of this question.
    void failed();

private:
    void askPage();
    void take(const QList<StoredSync> &page);

    Store &m_store;
    PastFilter m_filter;
    HistoryQuery m_query;
    QList<StoredSync> m_found; ///< of the pages since the last `arrived`
    int m_pages = 0;           ///< likewise
    int m_question = 0;        ///< answers to an earlier one are dropped
    bool m_asking = false;
    bool m_whole = true;
};

} // namespace fleetsync
