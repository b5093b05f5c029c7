// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/endpoints.h"

#include "net/encode.h"

using namespace Qt::StringLiterals;

namespace fleetsync::endpoints {

namespace {

void addPaging(HttpCall &call, int limit, const QString &cursor)
{
    call.kind = CallClass::Page;
    if (limit > 0) {
        call.query.append({u"limit"_s, QString::number(limit)});
    }
    if (!cursor.isEmpty()) {
        call.query.append({u"cursor"_s, cursor});
    }
}

HttpCall read(const QString &pathTemplate)
{
    HttpCall call;
    call.pathTemplate = pathTemplate;
    return call;
}

HttpCall write(Verb verb, const QString &pathTemplate)
{
    HttpCall call;
    call.verb = verb;
    call.kind = CallClass::Write;
    call.pathTemplate = pathTemplate;
    return call;
}

HttpCall syncAction(const QString &pathTemplate, const ConnectionAuth &auth, const SyncId &id,
                    const RequestId &wish)
{
    HttpCall call = write(Verb::Post, pathTemplate);
    call.objectId = id.toString();
    call.auth = auth;
    call.idempotencyKey = wish.toString();
    call.success = {200, 201, 202};
    return call;
}

} // namespace

HttpCall connections(const ConnectionQuery &query, const QString &cursor)
{
    HttpCall call = read(u"/connections"_s);
    addPaging(call, query.limit, cursor);
    if (query.updatedAfter.isValid()) {
        call.query.append(
                {u"updatedAfter"_s, query.updatedAfter.toUTC().toString(Qt::ISODateWithMs)});
    }
    if (query.order != ListOrder::Unsaid) {
        call.query.append({u"order"_s, query.order == ListOrder::Ascending ? u"asc"_s : u"desc"_s});
    }
    return call;
}

HttpCall currentConnection(const ConnectionAuth &auth)
{
    HttpCall call = read(u"/connections/current"_s);
    call.auth = auth;
    return call;
}

HttpCall updateConnection(const ConnectionAuth &auth, const ConnectionPatch &patch)
{
    HttpCall call = write(Verb::Patch, u"/connections/current"_s);
    call.auth = auth;
    call.body = encode(patch);
    call.isBodyTold = true;
    return call;
}

HttpCall deleteConnection(const ConnectionAuth &auth)
{
    HttpCall call = write(Verb::Delete, u"/connections/current"_s);
    call.auth = auth;
    call.success = {200, 202, 204};
    return call;
}

HttpCall requestSync(const ConnectionAuth &auth, const SyncRequest &request, const RequestId &wish)
{
    HttpCall call = write(Verb::Post, u"/syncs"_s);
    call.auth = auth;
    call.body = encode(request);
    call.isBodyTold = true;
    call.idempotencyKey = wish.toString();
    // Only 201 says that a sync was created; anything else is looked up.
    call.success = {201};
    return call;
}

HttpCall syncs(const ConnectionAuth &auth, int limit, const QString &cursor)
{
    HttpCall call = read(u"/syncs"_s);
    call.auth = auth;
    addPaging(call, limit, cursor);
    call.query.append({u"expand"_s, u"issues"_s});
    return call;
}

HttpCall sync(const ConnectionAuth &auth, const SyncId &id, Urgency urgency)
{
    HttpCall call = read(u"/syncs/{id}"_s);
    call.kind = urgency == Urgency::Poll ? CallClass::Poll : CallClass::Read;
    call.objectId = id.toString();
    call.auth = auth;
    call.query.append({u"expand"_s, u"issues"_s});
    return call;
}

HttpCall retrySync(const ConnectionAuth &auth, const SyncId &id, const RequestId &wish)
{
    return syncAction(u"/syncs/{id}/retry"_s, auth, id, wish);
}

HttpCall cancelSync(const ConnectionAuth &auth, const SyncId &id, const RequestId &wish)
{
    return syncAction(u"/syncs/{id}/cancel"_s, auth, id, wish);
}

HttpCall issues(const IssueQuery &query, const QString &cursor)
{
    HttpCall call = read(u"/issues"_s);
    addPaging(call, query.limit, cursor);
    if (query.ongoingOnly) {
        call.query.append({u"status"_s, u"ongoing"_s});
    }
    if (!query.connection.isEmpty()) {
        call.query.append({u"connectionId"_s, query.connection.toString()});
    }
    return call;
}

HttpCall resolveIssue(const IssueId &id)
{
    HttpCall call = write(Verb::Post, u"/issues/{id}/resolve"_s);
    call.objectId = id.toString();
    call.success = {200, 201};
    return call;
}

HttpCall providers()
{
    HttpCall call = read(u"/providers"_s);
    call.kind = CallClass::Page;
    return call;
}

HttpCall shortLink(const LinkRequest &request)
{
    HttpCall call = write(Verb::Post, u"/link/short"_s);
    call.body = encode(request);
    call.success = {200, 201};
    return call;
}

HttpCall exchangePublicToken(const Secret &publicToken)
{
    HttpCall call = write(Verb::Post, u"/public-token/exchange"_s);
    call.body = encodePublicToken(publicToken);
    call.success = {200, 201};
    return call;
}

} // namespace fleetsync::endpoints
