// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/pastsyncs.h"

#include "engine/history.h"
#include "engine/oldersyncs.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr int rowsAPage = 200;
/// The store writes requests, too, and the GUI has its turns: neither must wait long behind a page.
constexpr int rowsABigPage = 500;
/// A filter that takes few fleets reads on, but shows what it has found before it has read all.
constexpr int pagesATurn = 20;
/// How long the fleets' rows are looked through before the event loop gets its turn.
constexpr auto aTurn = 2ms;
constexpr qsizetype rowsBetweenLooks = 64; ///< at the clock

bool isNewer(const StoredSync &one, const StoredSync &other)
{
    return isBefore(placeOf(one.sync), placeOf(other.sync));
}

/// The store is told of an end a while after the rows, and of progress not at all. But a row of an
/// earlier run may have been kept before the store was told.
const Sync &lastHeard(const StoredSync &stored, const FleetRow *row)
{
    const Sync *own = row ? findSync(row->history, stored.sync.id) : nullptr;
    if (!own) {
        return stored.sync;
    }
    const bool mayBeOlder = row->stale && !own->serverDate.isValid();
    return mayBeOlder && isFinal(stored.sync) ? stored.sync : *own;
}

} // namespace

PastSyncs::PastSyncs(Store &store, const Fleet &fleet, OlderSyncs *older, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_fleet(fleet)
    , m_older(older)
{
    if (older) {
        connect(older, &OlderSyncs::pageRead, this, &PastSyncs::onRead);
        connect(older, &OlderSyncs::changed, this, &PastSyncs::lookBehind);
        connect(&fleet, &Fleet::rowsChanged, this, &PastSyncs::onRowsChanged);
    }
    connect(&m_turn, &QTimer::timeout, this, &PastSyncs::lookAtSomeRows);
    const auto lookAgain = [this] {
        if (m_turn.isActive()) {
            lookAtRows(); // they are at other places now
        }
    };
    connect(&fleet, &Fleet::rowsRemoved, this, lookAgain);
    connect(&fleet, &Fleet::cleared, this, lookAgain);
}

void PastSyncs::ask(const PastFilter &filter)
{
    ++m_question;
    m_turn.stop();
    rest();
    m_filter = filter;
    m_query = HistoryQuery();
    m_query.connection = filter.fleet;
    m_of.clear();
    m_query.statuses = filter.statuses;
    m_query.from = filter.from;
    m_query.until = filter.until;
    m_asking = false;
    m_failed = false;
    m_whole = false;
    more();
}

void PastSyncs::more(Page page)
{
    if (!m_asking && m_whole) {
        readOn();
    }
    if (m_asking || m_whole) {
        return;
    }
    m_asking = true;
    m_query.most = page == Page::OfMany ? rowsABigPage : rowsAPage;
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
                m_page = page.value_or(QList<StoredSync>());
                lookAtRows();
                // A window that only looks has no file of its own.
                const bool refused = !page && page.error().kind != StoreErrorKind::ReadOnly;
                if (refused && !std::exchange(m_failed, true)) {
                    Q_EMIT failed();
                }
            });
}

/// The store is told of a sync a while after the rows, and not at all where it keeps nothing.
void PastSyncs::lookAtRows()
{
    m_known.clear();
    m_stored.clear();
    for (const StoredSync &one : std::as_const(m_page)) {
        m_stored.insert(one.sync.id);
    }
    m_row = 0;
    m_of.clear();
    m_anyGoesOn = false;
    if (const FleetRow *one = m_fleet.find(m_filter.fleet)) {
        m_row = m_fleet.size();
        lookAtRow(*one);
    }
    lookAtSomeRows();
}

void PastSyncs::lookAtSomeRows()
{
    QElapsedTimer spent;
    spent.start();
    while (m_row < m_fleet.size()) {
        lookAtRow(m_fleet.at(m_row));
        if (++m_row % rowsBetweenLooks == 0 && spent.elapsed() >= aTurn.count()) {
            m_turn.start();
            return;
        }
    }
    m_turn.stop();
    take();
}

void PastSyncs::lookAtRow(const FleetRow &row)
{
    if (m_of.size() <= mostFleets && isOf(row.connection.id)) {
        m_of.append(row.connection.id);
    }
    m_anyGoesOn = m_anyGoesOn || row.mayHaveOlder();
    noteKnown(row, row.history);
    if (m_older) {
        noteKnown(row, m_older->held(row.connection.id));
    }
    if (m_known.size() >= 2 * m_query.most + rowsBetweenLooks) {
        cutKnown();
    }
}

void PastSyncs::noteKnown(const FleetRow &row, const QList<Sync> &syncs)
{
    for (const Sync &sync : syncs) {
        if (!m_page.isEmpty() && sync.requestedAt < m_page.constLast().sync.requestedAt) {
            break; // and so are those behind it
        }
        const bool older
                = !m_page.isEmpty() && isBefore(placeOf(m_page.constLast().sync), placeOf(sync));
        if (!older && isAskedFor(sync, m_query) && !m_stored.contains(sync.id)) {
            m_known.append({row.connection.id, sync});
        }
    }
}

/// They may know very much that the store does not: no more than a page is told at a time.
void PastSyncs::cutKnown()
{
    if (m_known.size() > m_query.most) {
        std::nth_element(m_known.begin(), m_known.begin() + m_query.most, m_known.end(), isNewer);
        m_known.resize(m_query.most);
    }
}

/// What was found, as it is by now.
QList<StoredSync> PastSyncs::heard()
{
    HistoryQuery anywhere = m_query;
    anywhere.behind.reset();
    const QList<StoredSync> found = std::exchange(m_found, {});
    QList<StoredSync> heard;
    for (const StoredSync &one : found) {
        const Sync &sync = lastHeard(one, m_fleet.find(one.connection));
        if (isAskedFor(sync, anywhere)) {
            heard.append({one.connection, sync});
        }
    }
    return heard;
}

void PastSyncs::take()
{
    cutKnown();
    QList<StoredSync> all = std::exchange(m_page, {}) + std::exchange(m_known, {});
    m_stored.clear();
    std::sort(all.begin(), all.end(), isNewer);
    all.resize(std::min<qsizetype>(all.size(), m_query.most)); // the rest comes with the next page
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_found),
                 [this](const StoredSync &one) {
                     return !m_filter.takes || m_filter.takes(one.connection);
                 });
    // A record that cannot be read is left out: only an empty page is surely the end.
    m_whole = all.isEmpty();
    m_told = behind();
    if (!m_whole) {
        m_query.behind = placeOf(all.constLast().sync);
    }
    if (!m_whole && m_found.size() < m_query.most / 2 && ++m_pages < pagesATurn) {
        askPage();
        return;
    }
    m_asking = false;
    if (!isOfMany()) {
        Q_EMIT narrowedTo(m_of);
    }
    Q_EMIT arrived(heard());
}

} // namespace fleetsync
