// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/keycheck.h"

namespace fleetsync {

namespace {

constexpr int pagesAtMost = 10;

} // namespace

KeyCheck::KeyCheck(FleetApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

void KeyCheck::start()
{
    m_guard = PageGuard(pagesAtMost);
    m_fleets.clear();
    m_providers.clear();
    askPage({});
}

void KeyCheck::askPage(const QString &cursor)
{
    m_call = PendingCall(m_api.connections({}, cursor), this,
                         [this](const auto &page) { takePage(page); });
}

void KeyCheck::takePage(const Result<Page<Connection>> &page)
{
    if (!page) {
        Q_EMIT done(tl::unexpected(page.error()));
        return;
    }
    for (const Connection &connection : page->results) {
        m_fleets.insert(connection.id);
        if (!connection.provider.code.isEmpty()) {
            m_providers.insert(connection.provider.code);
        }
    }
    const PageEnd end = m_guard.next(page->next, page->results.size());
    if (end == PageEnd::More) {
        askPage(page->next);
        return;
    }
    Q_EMIT done(KeyFacts{m_fleets.size(), m_providers.size(), end == PageEnd::TooManyPages});
}

} // namespace fleetsync
