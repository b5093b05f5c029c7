// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/cachefile.h"
#include "store/historyfile.h"
#include "store/journalfile.h"

namespace fleetsync {

/// The three files of a profile's store, in the store thread. Only the constructor may be called
/// elsewhere.
class StoreWorker
{
public:
    explicit StoreWorker(const SqliteSetup &setup);

    StoreReport open(const QDateTime &at);
    void close();

    JournalFile &journal() { return m_journal; }
    CacheFile &cache() { return m_cache; }
    HistoryFile &history() { return m_history; }

private:
    Ballast m_ballast;
    JournalFile m_journal;
    CacheFile m_cache;
    HistoryFile m_history;
};

} // namespace fleetsync
