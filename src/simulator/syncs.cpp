// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/handlers.h"
#include "simulator/json.h"
#include "simulator/paging.h"
#include "simulator/syncbody.h"

#include <QJsonArray>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

const QString kind = u"syncs"_s;

QString statusText(SyncStatus status)
{
    switch (status) {
    case SyncStatus::Requested:
        return u"requested"_s;
    case SyncStatus::InProgress:
        return u"in_progress"_s;
    case SyncStatus::Completed:
        return u"completed"_s;
    case SyncStatus::Failed:
        return u"failed"_s;
    }
    return {};
}

QJsonArray issuesOf(const Context &context, const Fleet &fleet, qint64 endedAt)
{
    const bool whole = context.query.allQueryItemValues(u"expand"_s).contains(u"issues"_s);
    QJsonArray issues;
    for (const Issue &issue : fleet.issues) {
        if (issue.firstAt > endedAt) {
            continue;
        }
        if (whole) {
            issues.append(issueJson(context, fleet, issue));
        } else {
            issues.append(issue.id);
        }
    }
    return issues;
}

void makeOdd(QJsonObject &record, Oddity oddity)
{
    if (oddity == Oddity::NumbersAsText) {
        for (const QString &name : {u"progress"_s, u"attempts"_s}) {
            record.insert(name, QString::number(record.value(name).toDouble(), 'f', 2));
        }
    } else if (oddity == Oddity::UnknownSyncStatus) {
        record.insert(u"status"_s, u"paused_by_provider"_s);
    }
}

Response notFailed(const QString &state)
{
    return failureWithCode(422, u"unprocessable_entity"_s, u"Unable to process the request"_s,
                           u"The sync is %1"_s.arg(state));
}

Response conflict(const Sync &running)
{
    return failure(409, u"Existing sync in progress: %1"_s.arg(running.id));
}

/// Why nothing can be synced for that fleet, if so.
std::optional<Response> refuseByStatus(const Context &context)
{
    switch (statusAt(*context.fleet, context.now)) {
    case FleetStatus::Connected:
        return std::nullopt;
    case FleetStatus::Disconnected:
        return failureWithCode(422, u"connection_disconnected"_s, u"Connection disconnected"_s,
                               u"The connection has been disconnected. Ask the fleet to sign in "
                               "again with its link."_s);
    case FleetStatus::Archived:
        return failure(422, u"The connection is archived"_s);
    case FleetStatus::PendingDeletion:
        return failure(422, u"The connection is being deleted"_s);
    }
    return std::nullopt;
}

} // namespace

QJsonObject syncJson(const Context &context, const Fleet &fleet, const Sync &sync)
{
    const SyncFacts facts = factsAt(sync, context.now);
    QJsonObject record{{u"id"_s, sync.id},
                       {u"status"_s, statusText(facts.status)},
                       {u"requestedAt"_s, isoTime(sync.requestedAt)},
                       {u"attempts"_s, facts.attempts},
                       {u"providerRequests"_s, QJsonArray::fromStringList(sync.providerRequests)}};
    if (facts.progress) {
        record.insert(u"progress"_s, *facts.progress);
    }
    if (sync.startFrom && sync.tellsStartFrom) {
        record.insert(u"startFrom"_s, isoTime(*sync.startFrom));
    }
    if (facts.status == SyncStatus::Completed) {
        record.insert(u"issues"_s, issuesOf(context, fleet, *facts.endedAt));
        record.insert(u"completedAt"_s, isoTime(*facts.endedAt));
    } else if (facts.status == SyncStatus::Failed) {
        record.insert(u"failureReason"_s, facts.reason);
        record.insert(u"completedAt"_s, isoTime(*facts.endedAt));
    }
    makeOdd(record, fleet.oddity);
    return record;
}

Response requestSync(Context &context)
{
    SyncWish wish;
    const StartFromEcho echo = context.options.startFromEcho;
    if (auto refusal = readSyncBody(context.request.body, echo, context.now, &wish)) {
        return *refusal;
    }
    if (auto refusal = refuseByStatus(context)) {
        return *refusal;
    }
    if (auto running = context.world.timetable().active(*context.fleet, context.now)) {
        return conflict(*running);
    }
    const Sync sync = context.world.request(*context.fleet, wish, context.now);
    return answer(syncJson(context, *context.fleet, sync), 201);
}

Response listSyncs(Context &context)
{
    PageAsk page;
    if (auto refusal = readPaging(context, kind, &page)) {
        return *refusal;
    }
    const QStringList statuses{u"requested"_s, u"in_progress"_s, u"completed"_s, u"failed"_s};
    if (auto refusal = checkChoice(context, u"status"_s, statuses)) {
        return *refusal;
    }
    const QStringList wanted = context.query.allQueryItemValues(u"status"_s);
    const QList<Sync> all = context.world.timetable().syncsOf(*context.fleet, context.now);
    QJsonArray results;
    QString last;
    // A page starts behind a time, not behind a count: syncs that are new meanwhile move nothing.
    const qint64 before = page.after.isEmpty() ? context.now + 1 : page.after.toLongLong();
    for (const Sync &sync : all) {
        const QString status = statusText(factsAt(sync, context.now).status);
        if (sync.requestedAt >= before || (!wanted.isEmpty() && !wanted.contains(status))) {
            continue;
        }
        if (results.size() == page.limit) {
            return pageAnswer(results, kind, last);
        }
        results.append(syncJson(context, *context.fleet, sync));
        last = QString::number(sync.requestedAt);
    }
    return pageAnswer(results, kind, {});
}

Response getSync(Context &context)
{
    const auto sync = context.world.timetable().find(*context.fleet, context.id, context.now);
    return sync ? answer(syncJson(context, *context.fleet, *sync)) : failure(404);
}

Response retrySync(Context &context)
{
    const auto sync = context.world.timetable().find(*context.fleet, context.id, context.now);
    if (!sync) {
        return failure(404);
    }
    if (auto refusal = refuseByStatus(context)) {
        return *refusal;
    }
    const SyncStatus status = factsAt(*sync, context.now).status;
    if (status != SyncStatus::Failed) {
        return notFailed(statusText(status));
    }
    if (auto running = context.world.timetable().active(*context.fleet, context.now)) {
        return conflict(*running);
    }
    context.world.retry(*context.fleet, *sync, context.now);
    return answer({{u"id"_s, sync->id}, {u"message"_s, u"Sync retry has been requested"_s}});
}

Response cancelSync(Context &context)
{
    const auto sync = context.world.timetable().find(*context.fleet, context.id, context.now);
    if (!sync) {
        return failure(404);
    }
    const SyncStatus status = factsAt(*sync, context.now).status;
    if (status != SyncStatus::Requested && status != SyncStatus::InProgress) {
        return notFailed(statusText(status));
    }
    context.world.cancel(*context.fleet, *sync, context.now);
    return answer({{u"id"_s, sync->id}, {u"message"_s, u"Sync cancellation has been requested"_s}});
}

} // namespace fleetsync::simulator
