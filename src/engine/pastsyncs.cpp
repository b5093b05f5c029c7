// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/pastsyncs.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

constexpr int rowsAPage = 200;
/// A filter that takes few fleets reads on, but shows what it has found before it has read all.
constexpr int pagesATurn = 20;

} // namespace

PastSyncs::PastSyncs(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
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
    onAnswer(m_store.syncs(m_query), this,
             [this, question = m_question](const tl::expected<QList<StoredSync>, StoreError> &page) {
                 if (question != m_question) {
                     return;
                 }
                 if (page) {
                     take(*page);
                 } else {
                     m_asking = false;
                     m_whole = true;
                     Q_EMIT failed();
                 }
             });
}

void PastSyncs::take(const QList<StoredSync> &page)
{
    std::copy_if(page.cbegin(), page.cend(), std::back_inserter(m_found),
                 [this](const StoredSync &one) {
                     return !m_filter.takes || m_filter.takes(one.connection);
                 });
    // A record that cannot be read is left out: only an empty page is surely the end.
    m_whole = page.isEmpty();
    if (!m_whole) {
        m_query.behind = placeOf(page.constLast().sync);
    }
    if (!m_whole && m_found.size() < rowsAPage / 2 && ++m_pages < pagesATurn) {
        askPage();
        return;
    }
    m_asking = false;
    Q_EMIT arrived(std::exchange(m_found, {}));
}

} // namespace fleetsync
