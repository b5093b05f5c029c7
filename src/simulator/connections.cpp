// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/connectionjson.h"
#include "simulator/handlers.h"
#include "simulator/json.h"
#include "simulator/paging.h"

#include <QJsonDocument>

#include <algorithm>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

const QString kind = u"connections"_s;

/// In which order the fleets are walked: as they are numbered, or by their age.
struct Walk
{
    bool byAge = false;
    bool descending = false;
};

struct Filter
{
    QString externalId;
    QString dotNumber;
    QStringList tags;
    QStringList statuses;
    QStringList providers;
    std::optional<qint64> updatedAfter;
    std::optional<qint64> updatedBefore;
    Walk walk;
};

std::optional<Response> readFilter(const Context &context, Filter *filter)
{
    const QUrlQuery &query = context.query;
    filter->externalId = query.queryItemValue(u"externalId"_s, QUrl::FullyDecoded);
    filter->dotNumber = query.queryItemValue(u"dotNumber"_s, QUrl::FullyDecoded);
    filter->tags = query.allQueryItemValues(u"tag"_s, QUrl::FullyDecoded);
    filter->statuses = query.allQueryItemValues(u"status"_s, QUrl::FullyDecoded);
    filter->providers = query.allQueryItemValues(u"provider"_s, QUrl::FullyDecoded);
    if (context.options.honoursOrder) {
        filter->walk
                = {query.hasQueryItem(u"order"_s), query.queryItemValue(u"order"_s) == u"desc"};
    }
    const QStringList statuses{u"connected"_s, u"disconnected"_s, u"archived"_s,
                               u"pending_deletion"_s};
    if (auto refusal = checkChoice(context, u"order"_s, {u"asc"_s, u"desc"_s})) {
        return refusal;
    }
    if (auto refusal = checkChoice(context, u"status"_s, statuses)) {
        return refusal;
    }
    if (auto refusal = readTime(context, u"updatedAfter"_s, &filter->updatedAfter)) {
        return refusal;
    }
    if (!context.options.honoursUpdatedAfter) {
        filter->updatedAfter.reset();
    }
    return readTime(context, u"updatedBefore"_s, &filter->updatedBefore);
}

bool passes(const Filter &filter, const Fleet &fleet, qint64 now)
{
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(statusText(statusAt(fleet, now)))) {
        return false;
    }
    if (!filter.providers.isEmpty() && !filter.providers.contains(fleetProviderCode(fleet))) {
        return false;
    }
    if (!filter.externalId.isEmpty() && filter.externalId != fleetExternalId(fleet)) {
        return false;
    }
    if (!filter.dotNumber.isEmpty() && !fleetDotNumbers(fleet).contains(filter.dotNumber)) {
        return false;
    }
    const QStringList tags = filter.tags.isEmpty() ? QStringList() : fleetTags(fleet);
    const auto isWanted = [&filter](const QString &tag) { return filter.tags.contains(tag); };
    if (!filter.tags.isEmpty() && std::none_of(tags.cbegin(), tags.cend(), isWanted)) {
        return false;
    }
    const qint64 updated = updatedAt(fleet, now);
    return (!filter.updatedAfter || updated > *filter.updatedAfter)
           && (!filter.updatedBefore || updated < *filter.updatedBefore);
}

} // namespace

QJsonObject connectionJson(const Context &context, const Fleet &fleet)
{
    QJsonObject record = fleetJson(fleet, context.options.seed, context.now);
    if (fleet.oddity == Oddity::LastSyncInside) {
        if (auto newest = context.world.timetable().newest(fleet, context.now)) {
            record.insert(u"lastSync"_s, syncJson(context, fleet, *newest));
        }
    }
    return record;
}

namespace {

QByteArray recordText(const Context &context, const Fleet &fleet)
{
    if (fleet.oddity == Oddity::None) {
        return fleetText(fleet, context.options.seed, context.now);
    }
    return QJsonDocument(connectionJson(context, fleet)).toJson(QJsonDocument::Compact);
}

} // namespace

Response listConnections(Context &context)
{
    PageAsk page;
    Filter filter;
    if (auto refusal = readPaging(context, kind, &page)) {
        return *refusal;
    }
    if (auto refusal = readFilter(context, &filter)) {
        return *refusal;
    }
    const auto count = static_cast<int>(context.world.fleets().size());
    const int step = filter.walk.descending ? -1 : 1;
    const int before = filter.walk.descending ? count : -1;
    QByteArray results;
    int found = 0;
    QString last;
    int at = (page.after.isEmpty() ? before : page.after.toInt()) + step;
    for (; at >= 0 && at < count; at += step) {
        const Fleet &fleet = filter.walk.byAge ? context.world.byAge(at) : context.world.at(at);
        if (!passes(filter, fleet, context.now)) {
            continue;
        }
        if (found++ == page.limit) {
            return pageAnswer(results, kind, last);
        }
        results.append(results.isEmpty() ? "" : ",").append(recordText(context, fleet));
        last = QString::number(at);
    }
    return pageAnswer(results, kind, {});
}

Response currentConnection(Context &context)
{
    return answer(connectionJson(context, *context.fleet));
}

namespace {

std::optional<Response> checkEdits(const QJsonObject &body)
{
    const auto wrong = [&body](const QString &name, QJsonValue::Type type) {
        return body.contains(name) && body.value(name).type() != type;
    };
    const QList<std::pair<QString, QJsonValue::Type>> fields{
            {u"company"_s, QJsonValue::Object}, {u"externalId"_s, QJsonValue::String},
            {u"tags"_s, QJsonValue::Array},     {u"options"_s, QJsonValue::Object},
            {u"filters"_s, QJsonValue::Object}, {u"status"_s, QJsonValue::String},
            {u"syncMode"_s, QJsonValue::String}};
    for (const auto &[name, type] : fields) {
        if (wrong(name, type)) {
            return badField(QString(u"{requestBody}."_s + name),
                            u"'%1' property has the wrong type"_s.arg(name));
        }
    }
    const QString status = body.value(u"status"_s).toString(u"connected"_s);
    if (!QStringList{u"connected"_s, u"archived"_s, u"disconnected"_s}.contains(status)) {
        return badField(u"{requestBody}.status"_s,
                        u"'status' must be one of: connected, archived, disconnected"_s);
    }
    const QString mode = body.value(u"syncMode"_s).toString(u"manual"_s);
    if (mode != u"automatic" && mode != u"manual") {
        return badField(u"{requestBody}.syncMode"_s,
                        u"'syncMode' must be one of: automatic, manual"_s);
    }
    return std::nullopt;
}

std::optional<Response> changeStatus(Context &context, const QString &wanted)
{
    const FleetStatus now = statusAt(*context.fleet, context.now);
    if (wanted == statusText(now)) {
        return std::nullopt;
    }
    if (now == FleetStatus::PendingDeletion) {
        return failure(422, u"The connection is being deleted"_s);
    }
    if (wanted == u"connected" && now == FleetStatus::Disconnected) {
        return failureWithCode(422, u"connection_disconnected"_s, u"Connection disconnected"_s,
                               u"The fleet has to sign in again with its link"_s);
    }
    const FleetStatus next = wanted == u"connected"  ? FleetStatus::Connected
                             : wanted == u"archived" ? FleetStatus::Archived
                                                     : FleetStatus::Disconnected;
    context.world.setStatus(*context.fleet, next, context.now);
    return std::nullopt;
}

} // namespace

Response updateConnection(Context &context)
{
    const QJsonDocument document = QJsonDocument::fromJson(context.request.body);
    if (!document.isObject()) {
        return badField(u"{requestBody}"_s, u"The body must be a JSON object"_s);
    }
    const QJsonObject body = document.object();
    if (auto refusal = checkEdits(body)) {
        return *refusal;
    }
    Fleet &fleet = *context.fleet;
    if (body.contains(u"status"_s)) {
        if (auto refusal = changeStatus(context, body.value(u"status"_s).toString())) {
            return *refusal;
        }
    }
    const bool automatic = body.value(u"syncMode"_s).toString() == u"automatic";
    if (body.contains(u"syncMode"_s) && automatic != fleet.automatic) {
        context.world.setAutomatic(fleet, automatic, context.now);
    }
    for (const QString &name :
         {u"company"_s, u"externalId"_s, u"tags"_s, u"options"_s, u"filters"_s}) {
        if (body.contains(name)) {
            fleet.edits.insert(name, body.value(name));
        }
    }
    fleet.updatedAt = context.now;
    return answer(connectionJson(context, fleet));
}

Response deleteConnection(Context &context)
{
    if (statusAt(*context.fleet, context.now) != FleetStatus::PendingDeletion) {
        context.world.setStatus(*context.fleet, FleetStatus::PendingDeletion, context.now);
    }
    return answer(connectionJson(context, *context.fleet), 202);
}

} // namespace fleetsync::simulator
