// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/managerpool.h"

#include "net/networkpath.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

/// Keeps and sends nothing: cookies would be replayed to other ports of the same host.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

std::unique_ptr<QNetworkAccessManager> makeManager(const ServerAccess &access)
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setCookieJar(new NoCookies(manager.get()));
    setProxy(*manager, access);
    return manager;
}

} // namespace

ManagerPool::ManagerPool(ServerAccess access)
    : m_access(std::move(access))
{}

QNetworkAccessManager &ManagerPool::take(quint64 id, const Spread &spread)
{
    const size_t index = choose(spread);
    ++m_members[index].taken;
    m_places.insert(id, index);
    return *m_members[index].manager;
}

void ManagerPool::giveBack(quint64 id)
{
    const auto place = m_places.constFind(id);
    if (place != m_places.constEnd()) {
        --m_members[*place].taken;
        m_places.erase(place);
    }
}

void ManagerPool::dropConnections()
{
    for (const Member &member : m_members) {
        member.manager->clearConnectionCache();
    }
}

size_t ManagerPool::choose(const Spread &spread)
{
    const auto allowed = static_cast<size_t>(std::max(1, spread.managers));
    const auto end
            = m_members.begin() + static_cast<std::ptrdiff_t>(std::min(allowed, m_members.size()));
    const auto free = std::find_if(m_members.begin(), end, [&spread](const Member &member) {
        return member.taken < spread.perManager;
    });
    if (free != end) {
        return static_cast<size_t>(free - m_members.begin());
    }
    if (m_members.size() < allowed) {
        m_members.push_back({makeManager(m_access), 0});
        return m_members.size() - 1;
    }
    // The server went back from HTTP/2 while more were out than fit now.
    const auto least
            = std::min_element(m_members.begin(), end,
                               [](const Member &a, const Member &b) { return a.taken < b.taken; });
    return static_cast<size_t>(least - m_members.begin());
}

} // namespace fleetsync
