// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/callrecord.h"
#include "core/connection.h"
#include "core/issue.h"
#include "core/page.h"
#include "core/provider.h"
#include "core/result.h"
#include "core/sync.h"

#include <QObject>

namespace fleetsync {

/// In which order a list is asked for; Unsaid: the server's own.
enum class ListOrder { Unsaid, Ascending, Descending };

/// Query of `GET /connections`; empty fields are left out.
struct ConnectionQuery
{
    int limit = 100;
    QDateTime updatedAfter;
    ListOrder order = ListOrder::Unsaid;
};

/// Query of `GET /issues`.
struct IssueQuery
{
    int limit = 100;
    bool ongoingOnly = true;
    ConnectionId connection;
};

enum class Urgency { Poll, Normal };

/// `POST /link/short`: empty fields are left out.
struct LinkRequest
{
    QString name;
    QStringList providerHints;
    QString externalId;
    QStringList tags;
};
struct ShortLink
{
    QString id;
    QString code;
    QString url;
    QDateTime expiresAt;
};

/// Facts over time about the calls, emitted in the thread of the port's owner (the GUI thread).
class ApiMonitor : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// Terminal asked for a pause (429): every call waits this long from now; 0 = over.
    void paused(std::chrono::milliseconds remaining);
    /// 401: every call of this profile is stopped until a new key comes.
    void keyRefused(const fleetsync::ApiError &error);
    void callFinished(const fleetsync::CallRecord &record);
    /// The computer lost its network, or has one again.
    void networkChanged(bool reachable);
};

/// Terminal's API, one method per call of api.md. Answers arrive in the GUI thread. Reads are
/// retried inside by the network policy; a write is attempted once, never again by itself.
/// Destroying or cancelling the returned root future of a GET drops it; writes go on.
class FleetApi
{
public:
    virtual ~FleetApi();

    virtual ApiMonitor &monitor() = 0;
    /// Lets go of idle connections: after the computer slept they are dead without knowing it.
    virtual void dropConnections() = 0;

    virtual Reply<Page<Connection>> connections(const ConnectionQuery &query, const QString &cursor)
            = 0;
    virtual Reply<Connection> currentConnection(const ConnectionAuth &auth) = 0;
    virtual Reply<Connection> updateConnection(const ConnectionAuth &auth,
                                               const ConnectionPatch &patch)
            = 0;
    virtual Reply<bool> deleteConnection(const ConnectionAuth &auth) = 0;
    /// @param wish goes along as `Idempotency-Key`.
    virtual Reply<Sync> requestSync(const ConnectionAuth &auth, const SyncRequest &request,
                                    const RequestId &wish)
            = 0;
    /// Newest first, with issues expanded.
    virtual Reply<Page<Sync>> syncs(const ConnectionAuth &auth, int limit, const QString &cursor)
            = 0;
    virtual Reply<Sync> sync(const ConnectionAuth &auth, const SyncId &id, Urgency urgency) = 0;
    virtual Reply<SyncAck> retrySync(const ConnectionAuth &auth, const SyncId &id,
                                     const RequestId &wish)
            = 0;
    virtual Reply<SyncAck> cancelSync(const ConnectionAuth &auth, const SyncId &id,
                                      const RequestId &wish)
            = 0;
    virtual Reply<Page<Issue>> issues(const IssueQuery &query, const QString &cursor) = 0;
    virtual Reply<Issue> resolveIssue(const IssueId &id) = 0;
    virtual Reply<QList<Provider>> providers() = 0;
    virtual Reply<ShortLink> shortLink(const LinkRequest &request) = 0;
    virtual Reply<Connection> exchangePublicToken(const Secret &publicToken) = 0;
};

} // namespace fleetsync
