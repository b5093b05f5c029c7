// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/ports.h"
#include "net/httpcall.h"
#include "net/pendingreply.h"
#include "net/serveraccess.h"

#include <QThread>

#include <any>
#include <memory>
#include <unordered_map>

namespace fleetsync {

class Sender;

/// FleetApi over HTTP. Lives in the GUI thread and answers there; QNetworkAccessManager, decoding
/// and sending live in one thread of its own. Destroying it ends every pending reply with
/// ErrorKind::Cancelled and Cause::Shutdown, and joins that thread.
///
/// A key that may not stand in a header fails as Unauthorized with Cause::BadSecret, a token as
/// Forbidden with Cause::BadSecret (empty: Cause::NoToken); nothing is sent. Its CallRecords have
/// no startedAt: the clock on the wall is the receiver's.
class HttpFleetApi final : public FleetApi
{
public:
    /// @param access its address has passed checkServerUrl(); with another nothing is ever sent
    /// @param random asked once here, for the seed of back-off and pauses
    HttpFleetApi(const ServerAccess &access, const Policy &policy, Random &random);
    ~HttpFleetApi() override;
    Q_DISABLE_COPY_MOVE(HttpFleetApi)

    ApiMonitor &monitor() override { return m_monitor; }
    void dropConnections() override;

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

private:
    template <typename T>
    Reply<T> send(const HttpCall &call, Result<T> (*decode)(const HttpAnswer &));
    template <typename T>
    Reply<T> refused(const ApiError &error) const;
    std::optional<ApiError> refusalOf(const HttpCall &call) const;
    void connectSender();
    void watchNetwork();
    void cancel(quint64 id);
    void finish(quint64 id, const tl::expected<std::any, ApiError> &outcome);
    void failAll();

    ServerAccess m_access;
    ApiMonitor m_monitor;
    QObject m_context; ///< receives in the GUI thread; dies with us
    QThread m_thread;
    Sender *m_sender; ///< lives and dies in m_thread
    std::unordered_map<quint64, std::unique_ptr<PendingReply>> m_pending;
    quint64 m_lastId = 0;
    bool m_closing = false;
};

} // namespace fleetsync
