// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/fleetjson.h"

#include "store/jsonvalues.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Milliseconds, not text: a start reads some hundred thousand of them.
QJsonValue toJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime instantFrom(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC)
                           : QDateTime();
}

template <typename E>
QJsonValue toJson(const Known<E> &known)
{
    return QJsonObject{{u"value"_s, toWord(known.value)}, {u"text"_s, known.text}};
}

template <typename E>
Known<E> knownFrom(const QJsonValue &json)
{
    return {fromWord<E>(json[u"value"_s].toString()).value_or(E::Unknown),
            json[u"text"_s].toString()};
}

QJsonValue toJson(const Oddity &oddity)
{
    return QJsonObject{{u"field"_s, oddity.field}, {u"found"_s, oddity.found}};
}

Oddity oddityFrom(const QJsonValue &json)
{
    return {json[u"field"_s].toString(), json[u"found"_s].toString()};
}

QJsonValue toJson(const Issue &issue);
Issue issueFrom(const QJsonValue &json);
QJsonValue toJson(const Sync &sync);
Sync syncFrom(const QJsonValue &json);

template <typename T>
QJsonArray allToJson(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(toJson(value));
    }
    return array;
}

template <typename T>
QList<T> allFrom(const QJsonValue &json, T (*from)(const QJsonValue &))
{
    const QJsonArray array = json.toArray();
    QList<T> values;
    values.reserve(array.size());
    for (const QJsonValue &value : array) {
        values.append(from(value));
    }
    return values;
}

QString textFrom(const QJsonValue &json)
{
    return json.toString();
}

QJsonValue toJson(const Issue &issue)
{
    return QJsonObject{{u"id"_s, issue.id.toString()},
                       {u"status"_s, toJson(issue.status)},
                       {u"connection"_s, issue.connection.toString()},
                       {u"code"_s, issue.code},
                       {u"message"_s, issue.message},
                       {u"firstReportedAt"_s, toJson(issue.firstReportedAt)},
                       {u"lastReportedAt"_s, toJson(issue.lastReportedAt)},
                       {u"oddities"_s, allToJson(issue.oddities)},
                       {u"expanded"_s, issue.expanded}};
}

Issue issueFrom(const QJsonValue &json)
{
    Issue issue;
    issue.id = IssueId(json[u"id"_s].toString());
    issue.status = knownFrom<IssueStatus>(json[u"status"_s]);
    issue.connection = ConnectionId(json[u"connection"_s].toString());
    issue.code = json[u"code"_s].toString();
    issue.message = json[u"message"_s].toString();
    issue.firstReportedAt = instantFrom(json[u"firstReportedAt"_s]);
    issue.lastReportedAt = instantFrom(json[u"lastReportedAt"_s]);
    issue.oddities = allFrom<Oddity>(json[u"oddities"_s], oddityFrom);
    issue.expanded = json[u"expanded"_s].toBool();
    return issue;
}

QJsonValue toJson(const Sync &sync)
{
    QJsonObject json{{u"id"_s, sync.id.toString()},
                     {u"status"_s, toJson(sync.status)},
                     {u"requestedAt"_s, toJson(sync.requestedAt)},
                     {u"startFrom"_s, toJson(sync.startFrom)},
                     {u"completedAt"_s, toJson(sync.completedAt)},
                     {u"attempts"_s, sync.attempts},
                     {u"failureReason"_s, sync.failureReason},
                     {u"issues"_s, allToJson(sync.issues)},
                     {u"providerRequests"_s, allToJson(sync.providerRequests)},
                     {u"oddities"_s, allToJson(sync.oddities)},
                     {u"serverDate"_s, toJson(sync.serverDate)}};
    if (sync.progress) {
        json.insert(u"progress"_s, *sync.progress);
    }
    return json;
}

Sync syncFrom(const QJsonValue &json)
{
    Sync sync;
    sync.id = SyncId(json[u"id"_s].toString());
    sync.status = knownFrom<SyncStatus>(json[u"status"_s]);
    sync.requestedAt = instantFrom(json[u"requestedAt"_s]);
    sync.startFrom = instantFrom(json[u"startFrom"_s]);
    sync.completedAt = instantFrom(json[u"completedAt"_s]);
    if (const QJsonValue progress = json[u"progress"_s]; progress.isDouble()) {
        sync.progress = progress.toDouble();
    }
    sync.attempts = json[u"attempts"_s].toInt();
    sync.failureReason = json[u"failureReason"_s].toString();
    sync.issues = allFrom<Issue>(json[u"issues"_s], issueFrom);
    sync.providerRequests = allFrom<Known<ProviderRequest>>(json[u"providerRequests"_s],
                                                            knownFrom<ProviderRequest>);
    sync.oddities = allFrom<Oddity>(json[u"oddities"_s], oddityFrom);
    sync.serverDate = instantFrom(json[u"serverDate"_s]);
    return sync;
}

QJsonValue toJson(const Connection &connection)
{
    return QJsonObject{
            {u"id"_s, connection.id.toString()},
            {u"status"_s, toJson(connection.status)},
            {u"syncMode"_s, toJson(connection.syncMode)},
            {u"provider"_s, QJsonObject{{u"code"_s, connection.provider.code},
                                        {u"name"_s, connection.provider.name}}},
            {u"sourceId"_s, connection.sourceId},
            {u"companyName"_s, connection.companyName},
            {u"dotNumbers"_s, QJsonArray::fromStringList(connection.dotNumbers)},
            {u"accountName"_s, connection.accountName},
            {u"accountUser"_s, connection.accountUser},
            {u"externalId"_s, connection.externalId},
            {u"tags"_s, QJsonArray::fromStringList(connection.tags)},
            {u"linkUrl"_s, connection.linkUrl},
            {u"createdAt"_s, toJson(connection.createdAt)},
            {u"updatedAt"_s, toJson(connection.updatedAt)},
            {u"oddities"_s, allToJson(connection.oddities)},
    };
}

Connection connectionFrom(const QJsonValue &json)
{
    Connection connection;
    connection.id = ConnectionId(json[u"id"_s].toString());
    connection.status = knownFrom<ConnectionStatus>(json[u"status"_s]);
    connection.syncMode = knownFrom<SyncMode>(json[u"syncMode"_s]);
    const QJsonValue provider = json[u"provider"_s];
    connection.provider = {provider[u"code"_s].toString(), provider[u"name"_s].toString()};
    connection.sourceId = json[u"sourceId"_s].toString();
    connection.companyName = json[u"companyName"_s].toString();
    connection.dotNumbers = allFrom<QString>(json[u"dotNumbers"_s], textFrom);
    connection.accountName = json[u"accountName"_s].toString();
    connection.accountUser = json[u"accountUser"_s].toString();
    connection.externalId = json[u"externalId"_s].toString();
    connection.tags = allFrom<QString>(json[u"tags"_s], textFrom);
    connection.linkUrl = json[u"linkUrl"_s].toString();
    connection.createdAt = instantFrom(json[u"createdAt"_s]);
    connection.updatedAt = instantFrom(json[u"updatedAt"_s]);
    connection.oddities = allFrom<Oddity>(json[u"oddities"_s], oddityFrom);
    return connection;
}

} // namespace

QJsonObject toJson(const StoredFleet &fleet)
{
    return {{u"connection"_s, toJson(fleet.connection)},
            {u"history"_s, allToJson(fleet.history)},
            {u"changedAt"_s, toJson(fleet.changedAt)},
            {u"attemptAt"_s, toJson(fleet.attemptAt)},
            {u"latestGap"_s, qint64{fleet.latestGap.count()}}};
}

StoredFleet storedFleetFrom(const QJsonObject &json)
{
    StoredFleet fleet;
    fleet.connection = connectionFrom(json[u"connection"_s]);
    fleet.history = allFrom<Sync>(json[u"history"_s], syncFrom);
    fleet.changedAt = instantFrom(json[u"changedAt"_s]);
    fleet.attemptAt = instantFrom(json[u"attemptAt"_s]);
    fleet.latestGap = std::chrono::milliseconds(json[u"latestGap"_s].toInteger());
    return fleet;
}

} // namespace fleetsync
