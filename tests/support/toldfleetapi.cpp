// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/toldfleetapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync::test {

int ToldFleetApi::count(const QString &name) const
{
    return static_cast<int>(std::count_if(m_calls.cbegin(), m_calls.cend(),
                                          [&](const auto &call) { return call.name == name; }));
}

QList<ToldCall> ToldFleetApi::open(const QString &name) const
{
    QList<ToldCall> found;
    for (const Pending &pending : m_pending) {
        if (m_calls.at(pending.call).name == name && !pending.isCancelled()) {
            found.append(m_calls.at(pending.call));
        }
    }
    return found;
}

bool ToldFleetApi::answerPage(ListOrder order, const Result<Page<Connection>> &page)
{
    return finishFirst(
            [order](const ToldCall &call) {
                return call.name == u"connections" && call.query.order == order;
            },
            std::any(page));
}

bool ToldFleetApi::finishFirst(const QString &name, const ConnectionId &fleet,
                               const std::any &result)
{
    return finishFirst(
            [&](const ToldCall &call) {
                return call.name == name && (fleet.isEmpty() || call.auth.id == fleet);
            },
            result);
}

bool ToldFleetApi::finishFirst(const std::function<bool(const ToldCall &)> &isMeant,
                               const std::any &result)
{
    const auto first = std::find_if(m_pending.begin(), m_pending.end(), [&](const Pending &one) {
        return isMeant(m_calls.at(one.call)) && !one.isCancelled();
    });
    if (first == m_pending.end()) {
        return false;
    }
    const Pending pending = *first;
    m_pending.erase(first);
    pending.finish(result);
    return true;
}

Reply<Page<Connection>> ToldFleetApi::connections(const ConnectionQuery &query,
                                                  const QString &cursor)
{
    return take<Page<Connection>>({u"connections"_s, {}, {}, cursor, {}, {}, {}, {}, query});
}

Reply<Connection> ToldFleetApi::currentConnection(const ConnectionAuth &auth)
{
    return take<Connection>({u"currentConnection"_s, auth, {}, {}, {}, {}});
}

Reply<Connection> ToldFleetApi::updateConnection(const ConnectionAuth &auth,
                                                 const ConnectionPatch &patch)
{
    return take<Connection>({u"updateConnection"_s, auth, {}, {}, {}, {}, {}, patch});
}

Reply<bool> ToldFleetApi::deleteConnection(const ConnectionAuth &auth)
{
    return take<bool>({u"deleteConnection"_s, auth, {}, {}, {}, {}});
}

Reply<Sync> ToldFleetApi::requestSync(const ConnectionAuth &auth, const SyncRequest &request,
                                      const RequestId &wish)
{
    return take<Sync>({u"requestSync"_s, auth, {}, {}, request, wish});
}

Reply<Page<Sync>> ToldFleetApi::syncs(const ConnectionAuth &auth, int, const QString &cursor)
{
    return take<Page<Sync>>({u"syncs"_s, auth, {}, cursor, {}, {}});
}

Reply<Sync> ToldFleetApi::sync(const ConnectionAuth &auth, const SyncId &id, Urgency)
{
    return take<Sync>({u"sync"_s, auth, id, {}, {}, {}});
}

Reply<SyncAck> ToldFleetApi::retrySync(const ConnectionAuth &auth, const SyncId &id,
                                       const RequestId &wish)
{
    return take<SyncAck>({u"retrySync"_s, auth, id, {}, {}, wish});
}

Reply<SyncAck> ToldFleetApi::cancelSync(const ConnectionAuth &auth, const SyncId &id,
                                        const RequestId &wish)
{
    return take<SyncAck>({u"cancelSync"_s, auth, id, {}, {}, wish});
}

Reply<Page<Issue>> ToldFleetApi::issues(const IssueQuery &query, const QString &cursor)
{
    return take<Page<Issue>>({u"issues"_s, {query.connection, {}}, {}, cursor, {}, {}});
}

Reply<Issue> ToldFleetApi::resolveIssue(const IssueId &id)
{
    return take<Issue>({u"resolveIssue"_s, {}, {}, {}, {}, {}, id});
}

Reply<QList<Provider>> ToldFleetApi::providers()
{
    return take<QList<Provider>>({u"providers"_s, {}, {}, {}, {}, {}});
}

Reply<ShortLink> ToldFleetApi::shortLink(const LinkRequest &)
{
    return take<ShortLink>({u"shortLink"_s, {}, {}, {}, {}, {}});
}

Reply<Connection> ToldFleetApi::exchangePublicToken(const Secret &)
{
    return take<Connection>({u"exchangePublicToken"_s, {}, {}, {}, {}, {}});
}

} // namespace fleetsync::test
