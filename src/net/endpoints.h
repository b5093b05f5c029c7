// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "net/httpcall.h"

/// Pure: each call of api.md as verb, path, query and body.
namespace fleetsync::endpoints {

HttpCall connections(const ConnectionQuery &query, const QString &cursor);
HttpCall currentConnection(const ConnectionAuth &auth);
HttpCall updateConnection(const ConnectionAuth &auth, const ConnectionPatch &patch);
HttpCall deleteConnection(const ConnectionAuth &auth);
HttpCall requestSync(const ConnectionAuth &auth, const SyncRequest &request, const RequestId &wish);
HttpCall syncs(const ConnectionAuth &auth, int limit, const QString &cursor);
HttpCall sync(const ConnectionAuth &auth, const SyncId &id, Urgency urgency);
HttpCall retrySync(const ConnectionAuth &auth, const SyncId &id, const RequestId &wish);
HttpCall cancelSync(const ConnectionAuth &auth, const SyncId &id, const RequestId &wish);
HttpCall issues(const IssueQuery &query, const QString &cursor);
HttpCall resolveIssue(const IssueId &id);
HttpCall providers();
HttpCall shortLink(const LinkRequest &request);
HttpCall exchangePublicToken(const Secret &publicToken);

} // namespace fleetsync::endpoints
