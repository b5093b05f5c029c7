// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storeworker.h"

namespace fleetsync {

StoreWorker::StoreWorker(const SqliteSetup &setup)
    : m_ballast(setup.folder)
    , m_journal(setup, m_ballast)
    , m_cache(setup, m_ballast)
    , m_history(setup, m_ballast)
{}

StoreReport StoreWorker::open(const QDateTime &at)
{
    // The journal first: on a disk that is nearly full the room is its own.
    StoreReport report = m_journal.open(at);
    report.cache = m_cache.open(at);
    m_history.open(at);
    return report;
}

void StoreWorker::close()
{
    m_history.close();
    m_cache.close();
    m_journal.close();
}

} // namespace fleetsync
