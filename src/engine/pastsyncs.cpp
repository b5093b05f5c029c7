// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/pastsyncs.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace fleetsync {

namespace {

constexpr int rowsAPage = 200;
/// A filter that takes few fleets reads on, but shows what it has found before it has read all.
constexpr int pagesATurn = 20;

} // namespace

PastSyncs::PastSyncs(Store &store, const Fleet &fleet, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_fleet(fleet)
{}

void PastSyncs::ask(const PastFilter &filter)
{
    ++m_question;
    m_filter = filter;
    m_query = HistoryQuery();
    m_query.statuses = filter.statuses;
    m_query.from = filter.from;
    m_query.most = rowsAPage;
    m_asking = false;
    m_failed = false;
    m_whole = false;
    more();
}

void PastSyncs::more()
{
    if (m_asking || m_whole) {
        return;
    }
    m_asking = true;
    m_found.clear();
    m_pages = 0;
    askPage();
}

void PastSyncs::askPage()
{
    onAnswer(
            m_store.syncs(m_query), this,
            [this, question = m_question](const tl::expected<QList<StoredSync>, StoreError> &page) {
                if (question != m_question) {
                    return;
                }
                take(page.value_or(QList<StoredSync>()));
                // A window that only looks has no file of its own.
                const bool refused = !page && page.error().kind != StoreErrorKind::ReadOnly;
                if (refused && !std::exchange(m_failed, true)) {
                    Q_EMIT failed();
                }
            });
}

/// The store is told of a sync a while after the rows, and not at all where it keeps nothing.
QList<StoredSync> PastSyncs::withRows(const QList<StoredSync> &page) const
{
    QSet<SyncId> stored;
    for (const StoredSync &one : page) {
        stored.insert(one.sync.id);
    }
    std::vector<std::pair<const FleetRow *, const Sync *>> known;
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        for (const Sync &sync : m_fleet.at(i).history) {
            const bool older
                    = !page.isEmpty() && isBefore(placeOf(page.constLast().sync), placeOf(sync));
            if (!older && isAskedFor(sync, m_query) && !stored.contains(sync.id)) {
                known.emplace_back(&m_fleet.at(i), &sync);
            }
        }
    }
    // Behind the last page there may be very many: no more than a page is looked at closely.
    const auto end
            = known.begin()
              + static_cast<qsizetype>(std::min(known.size(), static_cast<size_t>(rowsAPage)));
    std::partial_sort(known.begin(), end, known.end(), [](const auto &one, const auto &other) {
        return isBefore(placeOf(*one.second), placeOf(*other.second));
    });
    QList<StoredSync> all = page;
    std::transform(known.begin(), page.isEmpty() ? end : known.end(), std::back_inserter(all),
                   [](const auto &one) {
                       return StoredSync{one.first->connection.id, *one.second};
                   });
    std::sort(all.begin(), all.end(), [](const StoredSync &one, const StoredSync &other) {
        return isBefore(placeOf(one.sync), placeOf(other.sync));
    });
    return all;
}

void PastSyncs::take(const QList<StoredSync> &page)
{
    const QList<StoredSync> all = withRows(page);
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_found),
                 [this](const StoredSync &one) {
                     return !m_filter.takes || m_filter.takes(one.connection);
                 });
    // A record that cannot be read is left out: only an empty page is surely the end.
    m_whole = all.isEmpty();
    if (!m_whole) {
        m_query.behind = placeOf(all.constLast().sync);
    }
    if (!m_whole && m_found.size() < rowsAPage / 2 && ++m_pages < pagesATurn) {
        askPage();
        return;
    }
    m_asking = false;
    Q_EMIT arrived(std::exchange(m_found, {}));
}

} // namespace fleetsync
