// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QPromise>

#include <any>
#include <functional>
#include <memory>

namespace fleetsync::test {

/// One call as it was made.
struct ToldCall
{
    QString name; ///< the port's method: "requestSync"
    ConnectionAuth auth;
    SyncId sync;
    QString cursor;
    SyncRequest request;
    RequestId wish;
    IssueId issue = {};
    ConnectionPatch change = {};
    ConnectionQuery query = {};
};

/// A Terminal that answers when, and what, the test tells it. Records every call.
class ToldFleetApi : public FleetApi
{
public:
    ApiMonitor &monitor() override { return m_monitor; }
    void dropConnections() override { ++drops; }

    int drops = 0; ///< how often dropConnections() was called

    const QList<ToldCall> &calls() const { return m_calls; }
    int count(const QString &name) const;
    /// Calls of that name that nobody has answered or cancelled yet, oldest first.
    QList<ToldCall> open(const QString &name) const;
    bool isOpen(const QString &name) const { return !open(name).isEmpty(); }

    /// Answers the oldest open call for a page of connections in that order.
    bool answerPage(ListOrder order, const Result<Page<Connection>> &page);
    /// Answers the oldest open call of that name; false when there is none.
    template <typename T>
    bool answer(const QString &name, const Result<T> &result)
    {
        return finishFirst(name, {}, std::any(result));
    }
    /// The same, of that fleet.
    template <typename T>
    bool answerFor(const ConnectionId &fleet, const QString &name, const Result<T> &result)
    {
        return finishFirst(name, fleet, std::any(result));
    }
    template <typename T>
    bool fail(const QString &name, const ApiError &error)
    {
        return answer<T>(name, tl::unexpected(error));
    }

    Reply<Page<Connection>> connections(const ConnectionQuery &query,
                                        const QString &cursor) override;
    Reply<Connection> currentConnection(const ConnectionAuth &auth) override;
    Reply<Connection> updateConnection(const ConnectionAuth &auth,
                                       const ConnectionPatch &patch) override;
    Reply<bool> deleteConnection(const ConnectionAuth &auth) override;
    Reply<Sync> requestSync(const ConnectionAuth &auth, const SyncRequest &request,
                            const RequestId &wish) override;
    Reply<Page<Sync>> syncs(const ConnectionAuth &auth, int limit, const QString &cursor) override;
    Reply<Sync> sync(const ConnectionAuth &auth, const SyncId &id, Urgency urgency) override;
    Reply<SyncAck> retrySync(const ConnectionAuth &auth, const SyncId &id,
                             const RequestId &wish) override;
    Reply<SyncAck> cancelSync(const ConnectionAuth &auth, const SyncId &id,
                              const RequestId &wish) override;
    Reply<Page<Issue>> issues(const IssueQuery &query, const QString &cursor) override;
    Reply<Issue> resolveIssue(const IssueId &id) override;
    Reply<QList<Provider>> providers() override;
    Reply<ShortLink> shortLink(const LinkRequest &request) override;
    Reply<Connection> exchangePublicToken(const Secret &publicToken) override;

    /// Called as each call arrives, to see what had happened before it.
    std::function<void(const ToldCall &)> onCall;

private:
    struct Pending
    {
        qsizetype call;
        std::function<void(const std::any &)> finish;
        std::function<bool()> isCancelled;
    };

    template <typename T>
    Reply<T> take(const ToldCall &call)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const Reply<T> future = promise->future();
        const auto finish = [promise](const std::any &result) {
            promise->addResult(std::any_cast<Result<T>>(result));
            promise->finish();
        };
        m_pending.append({m_calls.size(), finish, [future] { return future.isCanceled(); }});
        m_calls.append(call);
        if (onCall) {
            onCall(call);
        }
        return future;
    }
    bool finishFirst(const std::function<bool(const ToldCall &)> &isMeant, const std::any &result);
    bool finishFirst(const QString &name, const ConnectionId &fleet, const std::any &result);

    ApiMonitor m_monitor;
    QList<ToldCall> m_calls;
    QList<Pending> m_pending;
};

} // namespace fleetsync::test
